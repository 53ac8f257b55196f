package eu.clusterpolicy.toolkit.report;

import com.google.common.collect.ImmutableList;
import eu.clusterpolicy.toolkit.entry.Country;
import eu.clusterpolicy.toolkit.matrix.Coded;
import eu.clusterpolicy.toolkit.name.WebAddress;
import java.math.BigDecimal;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.joda.money.Money;

/** The runs of one paragraph. Each method that adds a run returns a new paragraph. */
record Prose(ImmutableList<Inline> runs) {

    static Prose of(String text) {
        return new Prose(ImmutableList.of(new Inline.Text(text)));
    }

    /** Returns what a coded value is called. */
    static Prose term(Coded value) {
        return term(value, value.title());
    }

    /** Returns what a coded value is called, in English as given. */
    static Prose term(Coded value, String english) {
        return new Prose(ImmutableList.of(new Inline.Term(english, Optional.of(value), ImmutableList.of())));
    }

    /**
     * Returns a heading.
     *
     * @param english the heading in English, with {@code %s} for each of the parts
     */
    static Prose term(String english, Prose... parts) {
        return new Prose(ImmutableList.of(new Inline.Term(english, Optional.empty(), ImmutableList.copyOf(parts))));
    }

    /** Returns the words that stand where there is nothing, such as {@code none}, in English as given. */
    static Prose none(String english) {
        return emphasis(term(english));
    }

    /** Returns a heading that marks what follows it, such as {@code Chosen:}. */
    static Prose mark(String english) {
        return mark(term(english));
    }

    static Prose mark(Prose words) {
        return emphasis(words.and(":")).and(" ");
    }

    static Prose count(String english, int number, String heading) {
        return new Prose(ImmutableList.of(new Inline.Count(english, number, heading)));
    }

    static Prose number(BigDecimal number) {
        return new Prose(ImmutableList.of(new Inline.Quantity(number)));
    }

    static Prose nation(Country country) {
        return new Prose(ImmutableList.of(new Inline.Nation(country)));
    }

    static Prose amount(Money amount) {
        return new Prose(ImmutableList.of(new Inline.Amount(amount)));
    }

    static Prose day(LocalDate day) {
        return new Prose(ImmutableList.of(new Inline.Day(day)));
    }

    /** Returns words of the edition, which stand in its language. */
    static Prose quotation(String text) {
        return new Prose(ImmutableList.of(new Inline.Quotation(text, Optional.empty())));
    }

    /** Returns a sentence of this library, which stands in English whatever the language of the report's headings. */
    static Prose english(String text) {
        return foreign("en", text);
    }

    /** Returns words of the given language, such as {@code de}. */
    static Prose foreign(String language, String text) {
        return new Prose(ImmutableList.of(new Inline.Quotation(text, Optional.of(language))));
    }

    /** Returns the identifier of something that the report speaks of. */
    static Prose code(String text, Subject subject) {
        return code(text).about(subject);
    }

    static Prose emphasis(String text) {
        return emphasis(of(Characters.line(text)));
    }

    static Prose emphasis(Prose words) {
        return new Prose(ImmutableList.of(new Inline.Emphasis(words)));
    }

    static Prose code(String text) {
        return new Prose(ImmutableList.of(new Inline.Code(text)));
    }

    /** Returns a link, or the label with the address in brackets where that leads nowhere on the web. */
    static Prose link(String label, URI address) {
        return WebAddress.flaw(address).isEmpty()
                ? new Prose(ImmutableList.of(new Inline.Link(label, address)))
                : of(label + " (" + address + ")");
    }

    Prose and(String text) {
        return and(of(text));
    }

    Prose and(Prose more) {
        return new Prose(
                ImmutableList.<Inline>builder().addAll(runs).addAll(more.runs).build());
    }

    /** Returns the same words, each run as one that speaks of the given subject. */
    Prose about(Subject subject) {
        return new Prose(
                runs.stream().map(run -> new Inline.Reference(run, subject)).collect(ImmutableList.toImmutableList()));
    }

    /** Returns the paragraphs as one, with semicolons between them. */
    static Prose joined(List<Prose> parts) {
        return joined("; ", parts);
    }

    static Prose joined(String separator, List<Prose> parts) {
        ImmutableList.Builder<Inline> runs = ImmutableList.builder();
        for (int at = 0; at < parts.size(); at++) {
            runs.addAll(at == 0 ? ImmutableList.of() : of(separator).runs())
                    .addAll(parts.get(at).runs());
        }
        return new Prose(runs.build());
    }

    String in(Format format) {
        return runs.stream().map(run -> run.in(format)).collect(Collectors.joining());
    }
}
