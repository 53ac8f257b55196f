package eu.clusterpolicy.toolkit.plan;

import com.google.common.collect.ImmutableList;
import eu.clusterpolicy.toolkit.name.NearestName;
import eu.clusterpolicy.toolkit.name.Require;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** How a list of a plan goes on: an entry takes the place of another, or goes. */
final class PlanLists {

    private PlanLists() {}

    /** Returns the list with the entry in the place of the first that is the same, without any other, or at its end. */
    static <E> ImmutableList<E> with(ImmutableList<E> list, E entry, Predicate<E> isSame) {
        int place = (int) list.stream().takeWhile(isSame.negate()).count();
        Stream<E> before = list.stream().limit(place);
        Stream<E> after = list.stream().skip(place).filter(isSame.negate());
        return Stream.of(before, Stream.of(entry), after)
                .flatMap(part -> part)
                .collect(ImmutableList.toImmutableList());
    }

    /**
     * Returns the list without the entries of the given name.
     *
     * @param kind what the entries are, such as {@code stakeholder}
     * @throws IllegalArgumentException if there is none
     */
    static <E> ImmutableList<E> without(ImmutableList<E> list, String kind, String name, Function<E, String> nameOf) {
        Require.notNull(name, "name");
        ImmutableList<E> others = list.stream()
                .filter(entry -> !nameOf.apply(entry).equals(name))
                .collect(ImmutableList.toImmutableList());
        if (others.size() == list.size()) {
            throw new IllegalArgumentException(
                    NearestName.unknown(kind, name, list.stream().map(nameOf).toList()));
        }
        return others;
    }
}
