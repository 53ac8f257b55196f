package eu.clusterpolicy.toolkit.search;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import eu.clusterpolicy.toolkit.name.OneLine;
import eu.clusterpolicy.toolkit.name.Require;
import java.util.Objects;
import java.util.function.ObjIntConsumer;

/**
 * The numbers beside one filter, such as 12 beside skills and 7 beside innovation: for each value how many results it would
 * leave in the place of those that the query asks for.
 *
 * <pre>{@code
 * facet.forEach((challenge, count) -> print(challenge.title() + " (" + count + ")"));
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 *
 * @param <V> the values, such as {@code Challenge}
 */
public final class Facet<V> {

    private final ImmutableList<V> values;
    private final int[] numbers;
    private final int first;
    private final int step;
    private final ImmutableSet<V> chosen;
    private final boolean keepsZeros;

    private Facet(
            ImmutableList<V> values, int[] numbers, int first, int step, ImmutableSet<V> chosen, boolean keepsZeros) {
        this.values = values;
        this.numbers = numbers;
        this.first = first;
        this.step = step;
        this.chosen = chosen;
        this.keepsZeros = keepsZeros;
    }

    /**
     * Returns the numbers of an axis, which lists all its values.
     *
     * @param numbers what nobody changes any more
     * @param first where the number of the first value stands
     * @param step how far it is from the number of one value to that of the next
     */
    static <V> Facet<V> ofAxis(ImmutableList<V> values, int[] numbers, int first, int step) {
        return new Facet<>(values, numbers, first, step, ImmutableSet.of(), true);
    }

    /** Returns the numbers of what entries have, such as a country; what the query asks for is listed in any case. */
    static <V> Facet<V> ofFound(ImmutableList<V> values, int[] numbers, int first, ImmutableSet<V> chosen) {
        return new Facet<>(values, numbers, first, 1, chosen, false);
    }

    /** Returns how many results the given value would leave; 0 for one that is not listed. */
    public int get(V value) {
        int at = values.indexOf(Require.notNull(value, "value"));
        return at < 0 ? 0 : numbers[first + at * step];
    }

    /** Hands on each value that is listed with its number, in order. */
    public void forEach(ObjIntConsumer<? super V> use) {
        Require.notNull(use, "use");
        for (int i = 0; i < values.size(); i++) {
            V value = values.get(i);
            int number = numbers[first + i * step];
            if (number > 0 || keepsZeros || chosen.contains(value)) {
                use.accept(value, number);
            }
        }
        // To go through none of them would cost as much as the numbers of an axis.
        if (!chosen.isEmpty()) {
            forEachUnlisted(use);
        }
    }

    private void forEachUnlisted(ObjIntConsumer<? super V> use) {
        for (V value : chosen) {
            if (!values.contains(value)) {
                use.accept(value, 0);
            }
        }
    }

    /** Returns each value that is listed with its number, in order. */
    public ImmutableMap<V, Integer> asMap() {
        ImmutableMap.Builder<V, Integer> map = ImmutableMap.builder();
        forEach(map::put);
        return map.buildOrThrow();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Facet<?> that && asMap().equals(that.asMap());
    }

    @Override
    public int hashCode() {
        return Objects.hash(asMap());
    }

    /** Returns the values with their numbers, such as {@code innovation 7, skills 12}. */
    @Override
    public String toString() {
        StringBuilder line = new StringBuilder();
        forEach((value, number) -> line.append(line.length() == 0 ? "" : ", ")
                .append(value)
                .append(' ')
                .append(number));
        return OneLine.of(line.toString());
    }
}
