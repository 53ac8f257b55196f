package eu.clusterpolicy.toolkit.json.wire;

import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.TokenStreamLocation;

/**
 * The wire form of a value: how it is read, how it is written, and the JSON Schema that says the same.
 *
 * <p>Immutable and thread-safe.
 *
 * @param <T> the value
 */
public interface Codec<T> {

    /**
     * Reads the value at the current token and leaves the input at its last token.
     *
     * @return the value, or null where it was refused and the fault noted
     */
    @Nullable
    T read(JsonIn in);

    /** Writes the value. */
    void write(JsonOut out, T value);

    /**
     * Returns how deep in the value checks that follow its reading need to know where things stood: 1 for the values of its
     * properties, and so on; 0 where they need not.
     */
    default int placesNeeded() {
        return 0;
    }

    /**
     * Returns the codec of a value that is written as this one is.
     *
     * @param to makes the value of what was read; throws IllegalArgumentException with a sentence
     * @param from returns what is to be written
     */
    default <S> Codec<S> as(Function<T, S> to, Function<S, T> from) {
        Codec<T> written = this;
        return new Codec<>() {
            @Override
            public @Nullable S read(JsonIn in) {
                TokenStreamLocation start = in.location();
                T read = written.read(in);
                try {
                    return read == null ? null : to.apply(read);
                } catch (IllegalArgumentException refused) {
                    in.fault(start, String.valueOf(refused.getMessage()));
                    return null;
                }
            }

            @Override
            public void write(JsonOut out, S value) {
                written.write(out, from.apply(value));
            }

            @Override
            public Map<String, Object> schema() {
                return written.schema();
            }
        };
    }

    /**
     * Returns this codec, which lets something of the input be said of each value that is read; the current token is the value's
     * last. A value of which a fault is noted is refused.
     */
    default Codec<T> heeding(BiConsumer<JsonIn, T> remark) {
        Codec<T> own = this;
        return new Codec<>() {
            @Override
            public @Nullable T read(JsonIn in) {
                T value = own.read(in);
                int faults = in.faultCount();
                if (value != null) {
                    remark.accept(in, value);
                }
                return in.faultCount() == faults ? value : null;
            }

            @Override
            public void write(JsonOut out, T value) {
                own.write(out, value);
            }

            @Override
            public Map<String, Object> schema() {
                return own.schema();
            }
        };
    }

    /** Returns the schema as an object of strings, numbers, lists and maps, its keywords in order. */
    Map<String, Object> schema();
}
