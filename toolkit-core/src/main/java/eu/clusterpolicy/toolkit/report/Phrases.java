package eu.clusterpolicy.toolkit.report;

import com.google.common.base.CharMatcher;
import eu.clusterpolicy.toolkit.catalogue.Catalogue;
import eu.clusterpolicy.toolkit.entry.ActionId;
import eu.clusterpolicy.toolkit.entry.Citation;
import eu.clusterpolicy.toolkit.entry.Country;
import eu.clusterpolicy.toolkit.entry.Entry;
import eu.clusterpolicy.toolkit.entry.EntryName;
import eu.clusterpolicy.toolkit.entry.Example;
import eu.clusterpolicy.toolkit.entry.ExampleId;
import eu.clusterpolicy.toolkit.entry.PolicyAction;
import eu.clusterpolicy.toolkit.entry.Position;
import eu.clusterpolicy.toolkit.entry.Recommendation;
import eu.clusterpolicy.toolkit.entry.Title;
import eu.clusterpolicy.toolkit.entry.TitleStatus;
import eu.clusterpolicy.toolkit.entry.Withdrawn;
import eu.clusterpolicy.toolkit.matrix.Cell;
import eu.clusterpolicy.toolkit.name.Wording;
import eu.clusterpolicy.toolkit.people.Rhythm;
import eu.clusterpolicy.toolkit.plan.FundingSource;
import eu.clusterpolicy.toolkit.roadmap.Focus;
import eu.clusterpolicy.toolkit.roadmap.Gap;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.joda.money.Money;
import org.joda.money.format.MoneyAmountStyle;
import org.joda.money.format.MoneyFormatter;
import org.joda.money.format.MoneyFormatterBuilder;

/** How every report words an entry of the catalogue. */
final class Phrases {

    private static final String NO_ACTION = "no action in the source";
    private static final MoneyFormatter MONEY = new MoneyFormatterBuilder()
            .appendCurrencyCode()
            .appendLiteral(" ")
            .appendAmount(MoneyAmountStyle.ASCII_DECIMAL_POINT_GROUP3_COMMA)
            .toFormatter(Locale.ROOT);

    private static final CharMatcher DIGIT = CharMatcher.inRange('0', '9');

    private Phrases() {}

    /** Returns what is missing, as a sentence that is marked as such. */
    static Prose missing(Gap gap) {
        return Prose.mark("Missing").and(Prose.english(Wording.sentence(gap.sentence())));
    }

    /** Returns the heading of a recommendation. */
    static Prose heading(Recommendation recommendation) {
        return Prose.term("Recommendation %s", Prose.of(String.valueOf(recommendation.number())));
    }

    /** Returns what a cell is called: its priority, its challenge and its function. */
    static Prose cell(Cell cell) {
        return focus(Focus.of(cell)).and(", ").and(Prose.term(cell.function()));
    }

    static Prose focus(Focus focus) {
        return Prose.term(focus.priority()).and(", ").and(Prose.term(focus.challenge()));
    }

    /** Returns the wording of the source and the identifier. */
    static Prose action(PolicyAction action) {
        return Prose.quotation(action.text()).and(" ").and(code(EntryName.of(action.id())));
    }

    /** Returns an action as it is worded, or an example by its name. */
    static Prose entry(Entry entry) {
        if (entry instanceof PolicyAction action) {
            return action(action);
        }
        return entry instanceof Recommendation row
                ? recommendation(row).and(": ").and(title(row))
                : Prose.term("Example").and(": ").and(example((Example) entry));
    }

    /** Returns what a recommendation is called, such as {@code Recommendation 8}. */
    static Prose recommendation(Recommendation recommendation) {
        return heading(recommendation).about(subject(recommendation));
    }

    static Subject subject(Recommendation recommendation) {
        return Subject.of(EntryName.ofRecommendation(recommendation.number()));
    }

    /** Returns the identifier of an entry. */
    static Prose code(EntryName name) {
        return Prose.code(name.id(), Subject.of(name));
    }

    /** Returns the name, linked, with country and other spellings, and the identifier. */
    static Prose example(Example example) {
        return example(example, example.name());
    }

    /** Returns the same with the given spelling as the name, and the name itself among the others. */
    private static Prose example(Example example, String spelling) {
        Prose name = example.link().map(link -> Prose.link(spelling, link)).orElseGet(() -> Prose.of(spelling));
        Prose country = example.country().map(Phrases::country).orElseGet(() -> Prose.of(""));
        String others = example.names().stream()
                .filter(other -> !other.equals(spelling))
                .collect(Collectors.joining(", "));
        Prose aliases =
                others.isEmpty() ? Prose.of("") : Prose.of(", ").and(Prose.term("also spelt %s", Prose.of(others)));
        Prose link = example.link().isPresent() ? Prose.of("") : Prose.of(", ").and(Prose.term("no link"));
        return name.and(country).and(aliases).and(link).and(" ").and(code(EntryName.of(example.id())));
    }

    private static Prose country(Country country) {
        Prose name =
                country.name().isEmpty() ? Prose.of("") : Prose.nation(country).and(", ");
        return Prose.of(" (").and(name).and(country.code() + ")");
    }

    /** Returns the action, what became of it where it was withdrawn, or the identifier where the catalogue knows none. */
    static Prose action(Catalogue catalogue, ActionId id) {
        Prose words = catalogue.findKnownAction(id).map(Phrases::action).orElseGet(() -> missing(EntryName.of(id)));
        return orWithdrawn(catalogue, EntryName.of(id), words);
    }

    /** Returns the example, what became of it where it was withdrawn, or the identifier where the catalogue knows none. */
    static Prose example(Catalogue catalogue, ExampleId id) {
        return example(catalogue, id, Optional.empty());
    }

    /** Returns the same, in the spelling of a mention where that is another than the name. */
    static Prose example(Catalogue catalogue, ExampleId id, Optional<String> printed) {
        Prose words = catalogue
                .findKnownExample(id)
                .map(example -> example(example, printed.orElse(example.name())))
                .orElseGet(() -> missing(EntryName.of(id)));
        return orWithdrawn(catalogue, EntryName.of(id), words);
    }

    private static Prose orWithdrawn(Catalogue catalogue, EntryName name, Prose words) {
        return catalogue
                .findWithdrawn(name)
                .map(gone -> words.and(", withdrawn: ").and(withdrawn(gone)))
                .orElse(words);
    }

    /** Returns why an entry was withdrawn, and what succeeds it. */
    static Prose withdrawn(Withdrawn withdrawn) {
        Prose reason = Prose.quotation(withdrawn.reason());
        return withdrawn
                .successor()
                .map(successor -> reason.and("; succeeded by ").and(code(successor)))
                .orElse(reason);
    }

    /** Returns what else is known of the example, nothing where nothing is. */
    static Prose details(Example example) {
        return Prose.joined(Stream.of(
                        example.description().map(Prose::quotation),
                        example.validity().map(validity -> Prose.of("valid in " + validity.text())),
                        example.status().map(status -> Prose.of("status: ").and(Prose.quotation(status))),
                        example.lastUpdate().map(day -> Prose.of("last updated on " + day)))
                .flatMap(Optional::stream)
                .toList());
    }

    /** Says that a position is empty: on purpose, with the reason, or because the source has no action. */
    static Prose empty(Catalogue catalogue, Position position) {
        return catalogue.declaredEmpty().stream()
                .filter(declaration -> declaration.position().equals(position))
                .findFirst()
                .map(declaration -> Prose.mark("empty on purpose")
                        .and(Prose.quotation(declaration.reason()))
                        .and(" (" + source(declaration.citation()) + ")"))
                .orElseGet(() -> Prose.none(NO_ACTION));
    }

    /** Returns the title as far as it is kept, and in this library's own words, marked as such, what is lost of it. */
    static Prose title(Recommendation recommendation) {
        Title title = recommendation.title();
        if (title.text().isEmpty()) {
            return Prose.emphasis("Title lost in the source; our words:")
                    .and(" ")
                    .and(Prose.quotation(recommendation.subject()));
        }
        Prose text = Prose.quotation(title.text().get());
        Prose kept = title.status() == TitleStatus.COMPLETE ? text : text.and(partly(recommendation));
        return title.citation().isEmpty() ? kept : kept.and(" (" + source(title.citation()) + ")");
    }

    /** Returns the citation as people read it. */
    static String source(Optional<Citation> citation) {
        return citation.map(Citation::text).orElse("not cited");
    }

    /** Returns a source of funding with its level. */
    static Prose source(FundingSource source) {
        return Prose.of(source.name() + " (").and(Prose.term(source.level())).and(")");
    }

    /** Returns a rhythm; one of two units, such as every 2 months and 3 days, is told in English alone. */
    static Prose rhythm(Rhythm rhythm) {
        String text = rhythm.text();
        String number = DIGIT.retainFrom(text);
        if (text.contains(" and ")) {
            return Prose.english(text);
        }
        return number.isEmpty() ? Prose.term(text) : Prose.term(text.replace(number, "%s"), Prose.of(number));
    }

    /** Returns an amount with its currency, such as {@code EUR 12,000.00}. */
    static String money(Money amount) {
        return MONEY.print(amount);
    }

    /** Returns an amount with its currency, or that there is none. */
    static Prose money(Optional<Money> amount) {
        return amount.map(Prose::amount).orElseGet(() -> Prose.term("no budget"));
    }

    /** Returns a number with its noun, such as {@code 2 actions}, of which the plural is a heading of the reports as well. */
    static Prose counted(int number, String noun) {
        return counted(number, noun, noun + "s");
    }

    static Prose counted(int number, String noun, String plural) {
        return Prose.count(count(number, noun, plural), number, Wording.sentenceCase(plural));
    }

    /** As {@link #counted(int, String)}, where a sentence or a heading begins: {@code No action}. */
    static Prose countedAtStart(int number, String noun) {
        return Prose.count(Wording.sentenceCase(count(number, noun)), number, Wording.sentenceCase(noun + "s"));
    }

    /** Returns a number with its noun, such as {@code 2 actions}, and {@code no action} for none. */
    static String count(int number, String noun) {
        return count(number, noun, noun + "s");
    }

    static String count(int number, String noun, String plural) {
        return switch (number) {
            case 0 -> "no " + noun;
            case 1 -> "1 " + noun;
            default -> number + " " + plural;
        };
    }

    private static Prose missing(EntryName name) {
        return code(name).and(", ").and(Prose.emphasis("not in this catalogue"));
    }

    private static Prose partly(Recommendation recommendation) {
        return Prose.of(" (")
                .and(Prose.emphasis("title kept in part; our words:"))
                .and(" ")
                .and(Prose.quotation(recommendation.subject()))
                .and(")");
    }
}
