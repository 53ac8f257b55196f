package eu.clusterpolicy.toolkit.name;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Looks at the elements of a list together with their places in it. Immutable and thread-safe. */
public final class Indexed {

    private Indexed() {}

    /** Returns what the step makes of each element and its place, from 0. */
    public static <E, R> Stream<R> map(List<E> elements, Step<? super E, ? extends R> step) {
        return those(elements, element -> true, step);
    }

    /** Returns what the step makes of each element that is asked for, and its place, from 0. */
    public static <E, R> Stream<R> those(
            List<E> elements, Predicate<? super E> wanted, Step<? super E, ? extends R> step) {
        return IntStream.range(0, elements.size())
                .filter(place -> wanted.test(elements.get(place)))
                .mapToObj(place -> step.at(place, elements.get(place)));
    }

    /** Returns everything that the step makes of each element and its place, from 0. */
    public static <E, R> Stream<R> flatMap(List<E> elements, Step<? super E, ? extends Stream<R>> step) {
        return map(elements, step).flatMap(results -> results);
    }

    /** What is made of an element and its place. */
    @FunctionalInterface
    public interface Step<E, R> {

        /** Returns what is made of the element at the given place, from 0. */
        R at(int place, E element);
    }
}
