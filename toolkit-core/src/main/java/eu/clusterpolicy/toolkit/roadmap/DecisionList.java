package eu.clusterpolicy.toolkit.roadmap;

import com.google.common.collect.ImmutableList;
import eu.clusterpolicy.toolkit.catalogue.Catalogue;
import eu.clusterpolicy.toolkit.name.Require;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Function;

/** How a decision enters a list of decisions and leaves it. */
final class DecisionList {

    private DecisionList() {}

    static <T> ImmutableList<Decision<T>> with(ImmutableList<Decision<T>> taken, Decision<T> decision) {
        return placed(taken, Require.notNull(decision, "decision"), Decision::subject);
    }

    /** Puts an item in the place of the one with the same key, or at the end. */
    static <E> ImmutableList<E> placed(ImmutableList<E> items, E item, Function<E, ?> key) {
        Object wanted = key.apply(item);
        ImmutableList.Builder<E> placed = ImmutableList.builderWithExpectedSize(items.size() + 1);
        boolean found = false;
        for (E earlier : items) {
            boolean same = key.apply(earlier).equals(wanted);
            placed.add(same ? item : earlier);
            found |= same;
        }
        return (found ? placed : placed.add(item)).build();
    }

    static <T> void requireNew(Catalogue catalogue, ImmutableList<Decision<T>> taken, T subject) {
        taken.stream()
                .filter(earlier -> earlier.subject().equals(subject))
                .findFirst()
                .ifPresent(earlier -> refuseAgain(catalogue, earlier));
    }

    static <T> void requireEachOnce(Catalogue catalogue, ImmutableList<Decision<T>> taken) {
        Set<T> subjects = new HashSet<>();
        taken.stream()
                .filter(decision -> !subjects.add(decision.subject()))
                .findFirst()
                .ifPresent(again -> refuseAgain(catalogue, again));
    }

    private static void refuseAgain(Catalogue catalogue, Decision<?> taken) {
        throw new IllegalArgumentException("%s is already %s: a phase decides each subject once"
                .formatted(
                        Titles.of(catalogue, taken.subject()), taken.verdict().title()));
    }

    static <T> ImmutableList<Decision<T>> without(ImmutableList<Decision<T>> taken, Set<Decision<?>> decisions) {
        return taken.stream().filter(earlier -> !decisions.contains(earlier)).collect(ImmutableList.toImmutableList());
    }
}
