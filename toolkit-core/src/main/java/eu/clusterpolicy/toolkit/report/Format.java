package eu.clusterpolicy.toolkit.report;

import eu.clusterpolicy.toolkit.entry.Country;
import eu.clusterpolicy.toolkit.label.Label;
import eu.clusterpolicy.toolkit.label.Labels;
import java.math.BigDecimal;
import java.net.URI;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.joda.money.Money;

/** A format in which a report can be read. One instance renders one report, from its first block to its last. */
interface Format {

    String ENGLISH = "en";

    String heading(Block.Heading heading);

    String paragraph(Block.Paragraph paragraph);

    String listing(Block.Listing listing);

    String table(Block.Table table);

    String text(String text);

    /** Returns words in the given language, or in that of the edition. */
    default String quotation(String text, Optional<String> language) {
        return text(text);
    }

    /** Returns in which language's words the report is written; none for English with days and numbers as documents have them. */
    default Optional<Labels> labels() {
        return Optional.empty();
    }

    /** Returns words of this library. */
    default String words(String words) {
        return text(words);
    }

    /** Returns what stands in the given language around whatever is in another. */
    default String within(String language, Supplier<String> words) {
        return words.get();
    }

    /** Returns words of this library with what varies in them. */
    default String term(Inline.Term term) {
        return label(term)
                .map(label -> within(label.language(), () -> term.in(this, label.text())))
                .orElseGet(() -> within(ENGLISH, () -> term.in(this, term.english())));
    }

    /** Returns what a term is called in another language, unless that lacks it. */
    default Optional<Label> label(Inline.Term term) {
        return labels().map(labels -> term.value().map(labels::label).orElseGet(() -> labels.heading(term.english())))
                .filter(label -> !label.language().equals(ENGLISH));
    }

    /** Returns a number with its noun; other languages have many forms of that, and one of a heading. */
    default String count(Inline.Count count) {
        return labels().map(labels -> labels.heading(count.heading()))
                .filter(label -> !label.language().equals(ENGLISH))
                .map(label -> within(label.language(), () -> words(label.text() + ": " + count.number())))
                .orElseGet(() -> within(ENGLISH, () -> words(count.english())));
    }

    default String number(BigDecimal number) {
        return written(labels -> labels.number(number), number.toPlainString());
    }

    default String amount(Money amount) {
        return written(labels -> labels.money(amount), Phrases.money(amount));
    }

    private String written(Function<Labels, String> manner, String plain) {
        return labels().map(labels -> written(labels.language(), manner.apply(labels), plain))
                .orElseGet(() -> words(plain));
    }

    private String written(String language, String words, String plain) {
        return words.equals(plain) ? words(plain) : within(language, () -> words(words));
    }

    /** English names are those of the catalogue. */
    default String nation(Country country) {
        return country.name()
                .map(english -> labels().map(labels -> labels.country(country))
                        .map(label -> within(label.language(), () -> words(label.text())))
                        .orElseGet(() -> words(english)))
                .orElse("");
    }

    default String day(LocalDate day) {
        return words(labels().map(labels -> labels.date(day)).orElseGet(day::toString));
    }

    /** Sets off words that are in the format already. */
    String emphasis(String words);

    String code(String text);

    String link(String label, URI address);

    /** Returns words that are in the format already and speak of the given subject. */
    default String reference(String words, Subject subject) {
        return words;
    }

    /** Returns what stands below the last block, blank for nothing. */
    String ending();
}
