package eu.clusterpolicy.toolkit.report;

import eu.clusterpolicy.toolkit.entry.Country;
import java.math.BigDecimal;
import java.net.URI;
import java.time.LocalDate;
import java.util.Optional;
import org.joda.money.Money;

/** A format in which a report can be read. One instance renders one report, from its first block to its last. */
interface Format {

    String heading(Block.Heading heading);

    String paragraph(Block.Paragraph paragraph);

    String listing(Block.Listing listing);

    String table(Block.Table table);

    String text(String text);

    /** Returns words in the given language, or in that of the edition. */
    default String quotation(String text, Optional<String> language) {
        return text(text);
    }

    /** Returns words of this library, in English where the format knows no other language. */
    default String term(Inline.Term term) {
        return term.in(this, term.english());
    }

    /** Returns a number with its noun. */
    default String count(Inline.Count count) {
        return text(count.english());
    }

    default String number(BigDecimal number) {
        return text(number.toPlainString());
    }

    default String nation(Country country) {
        return text(country.name().orElse(""));
    }

    default String day(LocalDate day) {
        return text(day.toString());
    }

    default String amount(Money amount) {
        return text(Phrases.money(amount));
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
