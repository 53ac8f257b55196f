package eu.clusterpolicy.toolkit.json.shape;

import com.google.common.collect.ImmutableList;
import eu.clusterpolicy.toolkit.json.wire.JsonIn;
import java.util.function.Function;

/**
 * What a value is made of: one attribute, or several that stand together.
 *
 * @param <T> the value
 * @param <V> the part
 */
interface Part<T, V> {

    /** Returns the attributes, in the order in which they are written. */
    ImmutableList<Attribute<T, ?>> attributes();

    /** Makes the part of the values of its attributes, which are the next to be taken. */
    V take(Values values);

    /**
     * Returns the attributes of a part, stated beside those of the whole rather than in an object of their own.
     *
     * @param from returns the part of a whole
     */
    static <T, V> Part<T, V> spread(Shape<V> shape, Function<T, V> from) {
        ImmutableList<Attribute<T, ?>> attributes = shape.attributes().stream()
                .map(attribute -> attribute.of(from))
                .collect(ImmutableList.toImmutableList());
        return new Stated<>(attributes, shape::take);
    }

    /**
     * Returns the input, of which no attribute is read: with it a whole notes what is wrong between its parts at the place of
     * each.
     */
    static <T> Part<T, JsonIn> input() {
        return new Stated<>(ImmutableList.of(), Values::in);
    }

    /** A part by its attributes and how it is made of them. */
    record Stated<T, V>(ImmutableList<Attribute<T, ?>> attributes, Function<Values, V> make) implements Part<T, V> {

        @Override
        public V take(Values values) {
            return make.apply(values);
        }
    }
}
