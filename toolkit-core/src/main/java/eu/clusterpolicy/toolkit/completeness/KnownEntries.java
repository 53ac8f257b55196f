package eu.clusterpolicy.toolkit.completeness;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import eu.clusterpolicy.toolkit.catalogue.ActionId;
import eu.clusterpolicy.toolkit.catalogue.Catalogue;
import eu.clusterpolicy.toolkit.catalogue.Entry;
import eu.clusterpolicy.toolkit.catalogue.ExampleId;
import eu.clusterpolicy.toolkit.catalogue.Withdrawn;
import eu.clusterpolicy.toolkit.matrix.Spelling;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What a catalogue's references may name, and the words for what they name in vain. */
final class KnownEntries {

    /** With more entries than this, the nearest name is not looked for: each look costs as much as there are entries. */
    private static final int FEW = 2_000;

    private static final Pattern TABLE = Pattern.compile("table-[1-9][0-9]*");

    private final Catalogue catalogue;
    private final ImmutableMap<ActionId, Optional<ActionId>> withdrawnActions;
    private final ImmutableMap<ExampleId, Optional<ExampleId>> withdrawnExamples;
    private final ImmutableSet<String> concerns;

    KnownEntries(Catalogue catalogue) {
        this.catalogue = catalogue;
        this.withdrawnActions = successors(catalogue.withdrawnActions(), entry -> entry.id());
        this.withdrawnExamples = successors(catalogue.withdrawnExamples(), entry -> entry.id());
        this.concerns = concerns(catalogue);
    }

    boolean hasAction(ActionId id) {
        return catalogue.findAction(id).isPresent();
    }

    boolean hasExample(ExampleId id) {
        return catalogue.findExample(id).isPresent();
    }

    /** Returns whether an erratum can concern what the given words name: a withdrawn entry too, for it stays known. */
    boolean isConcern(String name) {
        return concerns.contains(name) || TABLE.matcher(name).matches();
    }

    /** Returns the words for an action that is not there, such as {@code the action 'a', which the catalogue lacks}. */
    String missingAction(ActionId id) {
        return missing(
                "action",
                id,
                withdrawnActions,
                () -> names(catalogue.actions(), action -> action.id().value()));
    }

    /** Returns the words for an example that is not there, such as {@code the example 'e', which the catalogue lacks}. */
    String missingExample(ExampleId id) {
        return missing(
                "example",
                id,
                withdrawnExamples,
                () -> names(catalogue.examples(), example -> example.id().value()));
    }

    /** Sorted, so that of two that are equally near the same is found whatever the order of the catalogue. */
    private static <E> List<String> names(List<E> entries, Function<E, String> name) {
        return entries.size() > FEW
                ? List.of()
                : entries.stream().map(name).sorted().toList();
    }

    private static ImmutableSet<String> concerns(Catalogue catalogue) {
        Stream<String> rows = catalogue.recommendations().stream().map(row -> "recommendation-" + row.number());
        Stream<String> ids = Stream.of(
                        IdUse.held(catalogue).filter(use -> use.kind() != IdUse.Kind.ERRATUM),
                        IdUse.withdrawn(catalogue))
                .flatMap(uses -> uses.map(IdUse::id));
        return Stream.concat(ids, rows).collect(ImmutableSet.toImmutableSet());
    }

    private static <I> String missing(
            String kind, I id, ImmutableMap<I, Optional<I>> withdrawn, Supplier<List<String>> known) {
        String words = "the " + kind + " '" + id + "', which ";
        Optional<I> successor = withdrawn.get(id);
        if (successor != null) {
            return words + "has been withdrawn"
                    + successor.map(next -> " in favour of '" + next + "'").orElse("");
        }
        return words + "the catalogue lacks"
                + Spelling.nearest(id.toString(), known.get())
                        .map(nearest -> " (did you mean '" + nearest + "'?)")
                        .orElse("");
    }

    private static <E extends Entry, I> ImmutableMap<I, Optional<I>> successors(
            List<Withdrawn<E, I>> withdrawn, Function<E, I> id) {
        return withdrawn.stream()
                .collect(ImmutableMap.toImmutableMap(
                        entry -> id.apply(entry.entry()), Withdrawn::successor, (first, later) -> first));
    }
}
