package eu.clusterpolicy.toolkit.examples.website;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.CharMatcher;
import eu.clusterpolicy.toolkit.label.Labels;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SiteWordsTest {

    /** A phrase that a template gives in English: as it stands, or within an expression. */
    private static final Pattern PHRASE = Pattern.compile(
            "site:say=\"([^$\"][^\"]*)\"|words\\.(?:of|say)\\('([^']+)'|bits :: picture\\([^']*'([^']+)'");

    private static final List<String> LANGUAGES =
            Labels.all().stream().map(Labels::language).skip(1).toList();

    private final SiteWords words = new SiteWords();

    @Test
    void say_each_phrase_in_every_language_of_the_library() {
        assertThat(words.all().rowMap())
                .allSatisfy(
                        (english, said) -> assertThat(said.keySet()).as(english).containsExactlyElementsOf(LANGUAGES));
    }

    @Test
    void keep_the_parts_that_vary() {
        assertThat(words.all().cellSet())
                .allSatisfy(cell -> assertThat(parts(cell.getValue()))
                        .as(cell.getRowKey() + ", " + cell.getColumnKey())
                        .isEqualTo(parts(cell.getRowKey())));
    }

    private static int parts(String phrase) {
        return CharMatcher.is('%').countIn(phrase);
    }

    @Test
    void keep_french_double_punctuation_on_the_line_of_the_word_before_it() {
        assertThat(words.say(Labels.of("fr"), "Add:").text()).isEqualTo("Ajouter\u00A0:");
        assertThat(words.all().values()).noneMatch(said -> said.matches(".* [:;?!].*"));
    }

    @Test
    void say_nothing_that_the_library_says() {
        Labels german = Labels.of("de");
        assertThat(words.all().rowKeySet().stream()
                        .filter(english -> german.heading(english).language().equals("de")))
                .isEmpty();
    }

    @Test
    void say_every_phrase_of_the_templates_and_the_builder_in_every_language() throws IOException {
        Set<String> lacking = new TreeSet<>();
        for (Labels labels : Labels.all()) {
            phrases()
                    .filter(phrase -> !words.say(labels, phrase).language().equals(labels.language()))
                    .map(phrase -> labels.language() + ": " + phrase)
                    .forEach(lacking::add);
        }
        assertThat(lacking).isEmpty();
    }

    private static Stream<String> phrases() throws IOException {
        Stream<String> templates = PHRASE.matcher(sources("src/main/resources/templates"))
                .results()
                .flatMap(SiteWordsTest::groups);
        return Stream.concat(templates, ofTheBuilder());
    }

    private static Stream<String> ofTheBuilder() {
        Stream<String> steps = Stream.of(Step.values()).flatMap(step -> Stream.of(step.title(), step.purpose()));
        Stream<String> forms = DraftFields.phrases().stream().filter(phrase -> !phrase.equals("https://…"));
        return Stream.concat(steps, forms);
    }

    private static Stream<String> groups(MatchResult found) {
        return Stream.iterate(1, group -> group <= found.groupCount(), group -> group + 1)
                .flatMap(group -> Stream.ofNullable(found.group(group)));
    }

    @Test
    void say_only_what_a_page_says() throws IOException {
        String said = sources("src/main/resources/templates")
                + sources("src/main/java")
                + ofTheBuilder().collect(Collectors.joining("\n"));
        assertThat(words.all().rowKeySet())
                .allSatisfy(phrase -> assertThat(said).contains(phrase));
    }

    private static String sources(String folder) throws IOException {
        try (Stream<Path> files = Files.walk(Path.of(folder))) {
            return files.filter(Files::isRegularFile)
                    .sorted()
                    .map(SiteWordsTest::read)
                    .collect(Collectors.joining("\n"));
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
