package eu.clusterpolicy.toolkit.examples.judges;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableSet;
import eu.clusterpolicy.toolkit.entry.Country;
import eu.clusterpolicy.toolkit.label.Label;
import eu.clusterpolicy.toolkit.label.Labels;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.joda.money.CurrencyUnit;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Holds each text of a page in another language to the language that the page says it is in. */
class LanguageJudgeTest {

    private static final String GAP = "%s";
    private static final Splitter GAPS = Splitter.on(GAP);
    private static final CharMatcher LETTER = CharMatcher.forPredicate(Character::isLetter);
    private static final ImmutableSet<String> CURRENCIES = CurrencyUnit.registeredCurrencies().stream()
            .map(CurrencyUnit::getCode)
            .collect(ImmutableSet.toImmutableSet());

    /** What the pages say in each language, by its words alone. */
    private final Map<Labels, ImmutableSet<String>> known = new HashMap<>();

    static Stream<Pages.Judged> pages() {
        return Pages.inOtherLanguages();
    }

    /**
     * Days stand in elements that say which they are, numbers have no letters, identifiers belong to no language, and a page's title,
     * which can hold no mark, is in the language that it begins with. Whatever else is in the language is a label.
     */
    @ParameterizedTest
    @MethodSource("pages")
    void says_nothing_in_the_language_but_labels_countries_and_days(Pages.Judged page) {
        Labels labels = page.labels().orElseThrow();
        assertThat(texts(page, labels.language()))
                .isNotEmpty()
                .filteredOn(text -> !isSaid(labels, words(text)))
                .isEmpty();
    }

    /** A heading that is left in English where the language has it would be marked rightly, and still be in the way of a reader. */
    @ParameterizedTest
    @MethodSource("pages")
    void has_each_heading_and_head_of_a_column_in_the_language(Pages.Judged page) {
        Labels labels = page.labels().orElseThrow();
        List<String> namesOfLanguages = Labels.all().stream().map(Labels::name).toList();
        List<String> translated = labels.labels().stream()
                .filter(label -> !label.text().equals(label.english()))
                .map(Label::english)
                .filter(english -> !namesOfLanguages.contains(english))
                .toList();
        assertThat(Jsoup.parse(page.html()).select("article").select("h1, h2, h3, caption, thead th, em"))
                .filteredOn(head -> translated.contains(head.text()))
                .isEmpty();
    }

    private boolean isSaid(Labels labels, String words) {
        return words.isEmpty()
                || CURRENCIES.contains(words)
                || known.computeIfAbsent(labels, LanguageJudgeTest::said).contains(words);
    }

    private static List<String> texts(Pages.Judged page, String language) {
        Document document = Jsoup.parse(page.html());
        document.select("title, style, time, code").remove();
        return document.nodeStream(TextNode.class)
                .filter(text -> language.equals(languageOf(text)))
                .map(TextNode::text)
                .toList();
    }

    private static String languageOf(TextNode text) {
        Element marked = Objects.requireNonNull(text.parentElement()).closest("[lang]");
        return marked == null ? "" : marked.attr("lang");
    }

    /** A label stands whole, or in parts around what varies in it; with a number in a gap, some parts stand together. */
    private static ImmutableSet<String> said(Labels labels) {
        ImmutableSet.Builder<String> said = ImmutableSet.builder();
        said.add(words(labels.name()));
        for (Label label : labels.labels()) {
            List<String> parts = GAPS.splitToList(label.text());
            for (int from = 0; from < parts.size(); from++) {
                for (int to = from; to < parts.size(); to++) {
                    said.add(words(String.join(" ", parts.subList(from, to + 1))));
                }
            }
        }
        Stream.of(Locale.getISOCountries())
                .map(Country::of)
                .map(labels::country)
                .map(Label::text)
                .map(LanguageJudgeTest::words)
                .forEach(said::add);
        return said.build();
    }

    /** Returns the words of a text with one blank between them, without numbers and punctuation. */
    private static String words(String text) {
        return LETTER.negate().trimAndCollapseFrom(text.replace(GAP, ""), ' ');
    }
}
