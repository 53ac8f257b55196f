package eu.clusterpolicy.toolkit.report;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import eu.clusterpolicy.toolkit.entry.Country;
import eu.clusterpolicy.toolkit.matrix.Coded;
import java.math.BigDecimal;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.joda.money.Money;

/**
 * A run of characters in a paragraph: text, a quotation, emphasis, code, a link, a term, a count, a number, a country, a day, an
 * amount or a reference.
 */
sealed interface Inline {

    /** Returns the run in the given format. */
    String in(Format format);

    /** Plain text; a line feed in it breaks the line. */
    record Text(String text) implements Inline {

        @Override
        public String in(Format format) {
            return format.text(Characters.clean(text));
        }
    }

    /** Words of a source, in their own language; that of the edition that a report is about, where none is given. */
    record Quotation(String text, Optional<String> language) implements Inline {

        @Override
        public String in(Format format) {
            return format.quotation(Characters.clean(text), language);
        }
    }

    /** Words that are set off: what this library says about its source. */
    record Emphasis(Prose words) implements Inline {

        @Override
        public String in(Format format) {
            return format.emphasis(words.in(format));
        }
    }

    /** Characters to be taken literally, such as an identifier. */
    record Code(String text) implements Inline {

        @Override
        public String in(Format format) {
            return format.code(Characters.literal(text));
        }
    }

    /** A link to an address of the web. */
    record Link(String label, URI address) implements Inline {

        @Override
        public String in(Format format) {
            return format.link(Characters.line(label), address);
        }
    }

    /**
     * Words of this library for which a language may have others: a heading, or what a coded value is called.
     *
     * @param english the words in English, with {@code %s} for each part that varies
     * @param value the coded value; none for a heading
     * @param parts what varies, in its order
     */
    record Term(String english, Optional<Coded> value, ImmutableList<Prose> parts) implements Inline {

        private static final Splitter GAPS = Splitter.on("%s");

        @Override
        public String in(Format format) {
            return format.term(this);
        }

        /** Returns the words of a language with what varies in their gaps. */
        String in(Format format, String words) {
            if (parts.isEmpty()) {
                return format.words(Characters.line(words));
            }
            List<String> between = GAPS.splitToList(words);
            StringBuilder filled = new StringBuilder(format.words(between.get(0)));
            for (int at = 0; at < parts.size(); at++) {
                filled.append(parts.get(at).in(format)).append(format.words(between.get(at + 1)));
            }
            return filled.toString();
        }
    }

    /**
     * How many there are of something, such as {@code 3 actions}.
     *
     * @param english the number and its noun in English
     * @param heading what is counted, as the English heading that other languages put before a number
     */
    record Count(String english, int number, String heading) implements Inline {

        @Override
        public String in(Format format) {
            return format.count(this);
        }
    }

    /** A number with decimals. */
    record Quantity(BigDecimal number) implements Inline {

        @Override
        public String in(Format format) {
            return format.number(number);
        }
    }

    /** A country by its name, nothing where none is known. */
    record Nation(Country country) implements Inline {

        @Override
        public String in(Format format) {
            return format.nation(country);
        }
    }

    /** A day. */
    record Day(LocalDate day) implements Inline {

        @Override
        public String in(Format format) {
            return format.day(day);
        }
    }

    /** An amount of money. */
    record Amount(Money amount) implements Inline {

        @Override
        public String in(Format format) {
            return format.amount(amount);
        }
    }

    /** A run that speaks of something that has a place in the report, or a page of its own. */
    record Reference(Inline words, Subject subject) implements Inline {

        @Override
        public String in(Format format) {
            return format.reference(words.in(format), subject);
        }
    }
}
