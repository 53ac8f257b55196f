package eu.clusterpolicy.toolkit.examples.website;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSetMultimap;
import eu.clusterpolicy.toolkit.entry.Country;
import eu.clusterpolicy.toolkit.label.Labels;
import eu.clusterpolicy.toolkit.standard.StandardCatalogue;
import java.util.Locale;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/** Finds what a page in another language says in English without marking it so, as a screen reader would stumble over it. */
final class Unmarked {

    /** Words of English sentences that are no words of another language of the library. */
    private static final ImmutableSet<String> ENGLISH = ImmutableSet.of(
            "the", "of", "and", "with", "which", "that", "this", "your", "are", "from", "there", "have", "what");

    private static final ImmutableSet<String> SAID = ImmutableSet.of("aria-label", "title", "alt", "placeholder");
    private static final String EDITION =
            StandardCatalogue.edition2021().edition().title();
    private static final SiteWords WORDS = new SiteWords();
    private static final ImmutableSetMultimap<String, String> COUNTRIES = Labels.all().stream()
            .collect(ImmutableSetMultimap.flatteningToImmutableSetMultimap(Labels::language, Unmarked::countries));

    private Unmarked() {}

    static ImmutableSet<String> english(Document page, Labels labels) {
        Stream<String> texts = page.select("*").stream()
                .filter(element -> !element.normalName().equals("code"))
                .filter(element -> language(element).equals(labels.language()))
                .flatMap(Unmarked::said);
        return texts.map(String::strip).filter(text -> isEnglish(text, labels)).collect(ImmutableSet.toImmutableSet());
    }

    private static String language(Element element) {
        return Stream.iterate(element, each -> each != null, Element::parent)
                .map(each -> each.attr("lang"))
                .filter(language -> !language.isEmpty())
                .findFirst()
                .orElse("");
    }

    private static Stream<String> said(Element element) {
        return Stream.concat(
                element.textNodes().stream().map(TextNode::text), SAID.stream().map(element::attr));
    }

    /** The title of the edition within a heading, and what the runtime calls a country, are names. */
    private static boolean isEnglish(String said, Labels labels) {
        String text = said.replace(EDITION, "").strip();
        return !COUNTRIES.containsEntry(labels.language(), text) && (isSentence(text) || isTranslated(text, labels));
    }

    private static Stream<String> countries(Labels labels) {
        return Country.all().stream().map(country -> labels.country(country).text());
    }

    private static boolean isSentence(String text) {
        return Stream.of(text.toLowerCase(Locale.ROOT).split("[^\\p{L}]+")).anyMatch(ENGLISH::contains);
    }

    /** One word alone is English where the page's language says it otherwise. */
    private static boolean isTranslated(String text, Labels labels) {
        return labels.labels().stream()
                        .anyMatch(label ->
                                label.english().equals(text) && !label.text().equals(text))
                || !WORDS.say(labels, text).text().equals(text);
    }
}
