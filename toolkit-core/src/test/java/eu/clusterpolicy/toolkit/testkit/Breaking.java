package eu.clusterpolicy.toolkit.testkit;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * What a mutant does, place by place.
 *
 * @param <S> what is broken
 * @param <P> its parts, which can be changed
 */
@FunctionalInterface
interface Breaking<S, P> {

    /** Returns one step for each place that can be broken. */
    Stream<Consumer<P>> places(S whole);

    /** Returns the step for a place, counted round. */
    default Optional<Consumer<P>> at(S whole, int place) {
        ImmutableList<Consumer<P>> places = places(whole).collect(ImmutableList.toImmutableList());
        return places.isEmpty() ? Optional.empty() : Optional.of(places.get(Math.floorMod(place, places.size())));
    }
}
