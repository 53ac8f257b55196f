package eu.clusterpolicy.toolkit.rule;

import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableSet;
import eu.clusterpolicy.toolkit.catalogue.Catalogue;
import eu.clusterpolicy.toolkit.entry.ActionId;
import eu.clusterpolicy.toolkit.entry.EntryKind;
import eu.clusterpolicy.toolkit.entry.EntryName;
import eu.clusterpolicy.toolkit.entry.Example;
import eu.clusterpolicy.toolkit.entry.ExampleId;
import eu.clusterpolicy.toolkit.entry.PolicyAction;
import eu.clusterpolicy.toolkit.entry.Recommendation;
import eu.clusterpolicy.toolkit.entry.Withdrawn;
import eu.clusterpolicy.toolkit.matrix.Cell;
import eu.clusterpolicy.toolkit.matrix.ClusterFunction;
import eu.clusterpolicy.toolkit.name.UnknownNames;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What a catalogue's references may name, and the words for what they name in vain. */
final class KnownEntries {

    private static final Pattern TABLE = Pattern.compile("table-[1-9][0-9]*");

    private final Catalogue catalogue;
    private final Supplier<UnknownNames> actions;
    private final Supplier<UnknownNames> examples;
    private final ImmutableSet<String> concerns;

    KnownEntries(Catalogue catalogue) {
        this.catalogue = catalogue;
        this.actions = Suppliers.memoize(
                () -> unknown("action", catalogue.actions().stream().map(PolicyAction::id)));
        this.examples = Suppliers.memoize(
                () -> unknown("example", catalogue.examples().stream().map(Example::id)));
        this.concerns = concerns(catalogue);
    }

    boolean hasAction(ActionId id) {
        return catalogue.findAction(id).isPresent();
    }

    boolean hasExample(ExampleId id) {
        return catalogue.findExample(id).isPresent();
    }

    /** Returns the words for an entry that is not there, such as {@code the action 'a', which the catalogue lacks}. */
    String missing(EntryName name) {
        return switch (name.kind()) {
            case ACTION -> missingAction(ActionId.of(name.id()));
            case EXAMPLE -> missingExample(ExampleId.of(name.id()));
            default -> "recommendation " + name.id() + ", which the catalogue lacks";
        };
    }

    /** Returns whether an erratum can concern what the given words name: a withdrawn entry too, for it stays known. */
    boolean isConcern(String name) {
        return concerns.contains(name) || TABLE.matcher(name).matches();
    }

    /** Returns the words for an action that is not there, such as {@code the action 'a', which the catalogue lacks}. */
    String missingAction(ActionId id) {
        return missing("action", id, catalogue.findWithdrawn(EntryName.of(id)), actions);
    }

    /** Returns the words for an example that is not there, such as {@code the example 'e', which the catalogue lacks}. */
    String missingExample(ExampleId id) {
        return missing("example", id, catalogue.findWithdrawn(EntryName.of(id)), examples);
    }

    /** Sorted, so that of two that are equally near the same is found whatever the order of the catalogue. */
    private static UnknownNames unknown(String kind, Stream<?> ids) {
        return new UnknownNames(kind, ids.map(Object::toString).sorted().toList());
    }

    private static ImmutableSet<String> concerns(Catalogue catalogue) {
        Stream<String> rows = Stream.concat(
                        catalogue.recommendations().stream(),
                        catalogue.withdrawn(EntryKind.RECOMMENDATION).stream()
                                .map(gone -> (Recommendation) gone.entry()))
                .flatMap(KnownEntries::rowAndCells);
        Stream<String> whole = Stream.concat(
                Stream.of(catalogue.edition().id()), Cell.all().stream().map(Cell::code));
        Stream<String> ids = Stream.of(
                        IdUsage.held(catalogue).filter(use -> use.kind() != EntryKind.ERRATUM),
                        IdUsage.withdrawn(catalogue))
                .flatMap(uses -> uses.map(IdUsage::id));
        return Stream.of(ids, rows, whole).flatMap(names -> names).collect(ImmutableSet.toImmutableSet());
    }

    private static Stream<String> rowAndCells(Recommendation row) {
        String name = "recommendation-" + row.number();
        return Stream.concat(
                Stream.of(name), Arrays.stream(ClusterFunction.values()).map(function -> name + "/" + function.code()));
    }

    private static String missing(String kind, Object id, Optional<Withdrawn> withdrawn, Supplier<UnknownNames> names) {
        return "the %s '%s', which %s"
                .formatted(kind, id, withdrawn.map(Withdrawn::fate).orElseGet(() -> lacking(id, names)));
    }

    private static String lacking(Object id, Supplier<UnknownNames> names) {
        return "the catalogue lacks"
                + names.get()
                        .nearest(id.toString())
                        .map(nearest -> " (did you mean '" + nearest + "'?)")
                        .orElse("");
    }
}
