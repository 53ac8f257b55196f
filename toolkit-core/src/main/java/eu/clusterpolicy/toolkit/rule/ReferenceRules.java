package eu.clusterpolicy.toolkit.rule;

import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Lists;
import eu.clusterpolicy.toolkit.catalogue.Catalogue;
import eu.clusterpolicy.toolkit.completeness.Observation;
import eu.clusterpolicy.toolkit.completeness.Rule;
import eu.clusterpolicy.toolkit.completeness.Severity;
import eu.clusterpolicy.toolkit.entry.Entry;
import eu.clusterpolicy.toolkit.entry.EntryKind;
import eu.clusterpolicy.toolkit.entry.EntryName;
import eu.clusterpolicy.toolkit.entry.Position;
import eu.clusterpolicy.toolkit.entry.Recommendation;
import eu.clusterpolicy.toolkit.entry.Withdrawn;
import eu.clusterpolicy.toolkit.matrix.Cell;
import eu.clusterpolicy.toolkit.matrix.ClusterFunction;
import eu.clusterpolicy.toolkit.name.Indexed;
import eu.clusterpolicy.toolkit.name.Pointer;
import eu.clusterpolicy.toolkit.name.UnknownNames;
import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The rule that every reference of a catalogue resolves. */
final class ReferenceRules {

    static final ImmutableList<Rule<Catalogue>> ALL =
            ImmutableList.of(Rule.ofValidity("reference-unknown", Severity.ERROR)
                    .title("Reference to an entry that is not there")
                    .rationale("A reader who follows the reference arrives at nothing.")
                    .remedy("Correct the identifier, or add the entry that it names.")
                    .check(catalogue -> new ReferenceRules(catalogue).unknown()));

    private static final Pattern TABLE = Pattern.compile("table-[1-9][0-9]*");

    private final Catalogue catalogue;
    private final Supplier<UnknownNames> actions;
    private final Supplier<UnknownNames> examples;

    private ReferenceRules(Catalogue catalogue) {
        this.catalogue = catalogue;
        this.actions = names(catalogue, EntryKind.ACTION);
        this.examples = names(catalogue, EntryKind.EXAMPLE);
    }

    /** Sorted, so that of two that are equally near the same is found whatever the order of the catalogue. */
    private static Supplier<UnknownNames> names(Catalogue catalogue, EntryKind kind) {
        return Suppliers.memoize(() -> new UnknownNames(
                kind.code(),
                catalogue.entries(kind).stream()
                        .map(entry -> entry.entryName().id())
                        .sorted()
                        .toList()));
    }

    private Stream<Observation> unknown() {
        return Stream.of(
                        Indexed.flatMap(catalogue.recommendations(), this::row), errata(), declarations(), successors())
                .flatMap(observations -> observations);
    }

    private Stream<Observation> row(int place, Recommendation row) {
        return Indexed.flatMap(row.operationalisation(), (index, cell) -> {
            String at = Pointer.of("recommendations", place, "operationalisation", index);
            return Stream.concat(
                    row(row, at + "/actions", Lists.transform(cell.actions(), EntryName::of)),
                    row(row, at + "/examples", Lists.transform(cell.examples(), EntryName::of)));
        });
    }

    private Stream<Observation> row(Recommendation row, String list, List<EntryName> named) {
        return Indexed.those(
                named,
                this::isMissing,
                (place, name) -> Observation.of(
                        list + "/" + place, "Recommendation " + row.number() + " names " + missing(name) + "."));
    }

    private Stream<Observation> errata() {
        ImmutableSet<String> concerns = concerns();
        return Indexed.those(
                catalogue.errata(),
                erratum -> !concerns.contains(erratum.concerns())
                        && !TABLE.matcher(erratum.concerns()).matches(),
                (place, erratum) -> Observation.of(
                        Pointer.of("errata", place, "concerns"),
                        "The erratum '%s' concerns '%s', which the catalogue lacks."
                                .formatted(erratum.id(), erratum.concerns())));
    }

    private Stream<Observation> declarations() {
        return Indexed.those(
                catalogue.declaredEmpty(),
                declaration -> declaration.position() instanceof Position.InRecommendation cell
                        && isUnknown(EntryName.ofRecommendation(cell.recommendation())),
                (place, declaration) -> Observation.of(
                        Pointer.of("declaredEmpty", place),
                        declaration.position().title()
                                + " is declared empty, but the catalogue lacks the recommendation."));
    }

    private Stream<Observation> successors() {
        return EntryKind.WITHDRAWABLE.stream()
                .sorted()
                .flatMap(kind -> Indexed.those(
                        catalogue.withdrawn(kind),
                        gone -> gone.successor().filter(this::isUnknown).isPresent(),
                        (place, gone) -> Observation.of(
                                Pointer.of(kind.withdrawn().list(), place, "successor"),
                                "The withdrawn entry '%s' is followed by %s."
                                        .formatted(
                                                code(gone.entry()),
                                                missing(gone.successor().orElseThrow())))));
    }

    private boolean isMissing(EntryName name) {
        return catalogue.find(name).isEmpty();
    }

    private boolean isUnknown(EntryName name) {
        return isMissing(name) && catalogue.findWithdrawn(name).isEmpty();
    }

    /** Returns the words for an entry that is not there, such as {@code the action 'a', which the catalogue lacks}. */
    private String missing(EntryName name) {
        return switch (name.kind()) {
            case ACTION -> missing(name, actions);
            case EXAMPLE -> missing(name, examples);
            default -> "recommendation " + name.id() + ", which the catalogue lacks";
        };
    }

    private String missing(EntryName name, Supplier<UnknownNames> known) {
        return "the " + name + ", which "
                + catalogue
                        .findWithdrawn(name)
                        .map(Withdrawn::fate)
                        .orElseGet(() -> "the catalogue lacks"
                                + known.get()
                                        .nearest(name.id())
                                        .map(nearest -> " (did you mean '" + nearest + "'?)")
                                        .orElse(""));
    }

    /** Returns what an erratum can concern besides tables: a withdrawn entry too, for it stays known. */
    private ImmutableSet<String> concerns() {
        Stream<String> rows = Stream.concat(
                        catalogue.recommendations().stream(),
                        catalogue.withdrawn(EntryKind.RECOMMENDATION).stream().map(Withdrawn::entry))
                .map(ReferenceRules::code)
                .flatMap(row -> Stream.concat(
                        Stream.of(row),
                        Arrays.stream(ClusterFunction.values()).map(function -> row + "/" + function.code())));
        Stream<String> ids = Stream.concat(
                        IdUsage.held(catalogue).filter(use -> use.kind() != EntryKind.ERRATUM),
                        IdUsage.withdrawn(catalogue))
                .map(IdUsage::id);
        return Stream.of(
                        ids,
                        rows,
                        Stream.of(catalogue.edition().id()),
                        Cell.all().stream().map(Cell::code))
                .flatMap(names -> names)
                .collect(ImmutableSet.toImmutableSet());
    }

    /** Returns what an erratum calls an entry, such as {@code recommendation-5}. */
    private static String code(Entry entry) {
        EntryName name = entry.entryName();
        return (name.kind() == EntryKind.RECOMMENDATION ? ErratumRules.ROW : "") + name.id();
    }
}
