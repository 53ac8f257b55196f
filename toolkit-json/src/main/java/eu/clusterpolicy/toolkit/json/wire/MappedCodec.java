package eu.clusterpolicy.toolkit.json.wire;

import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The form of another value, from which this one is made. */
record MappedCodec<S, T>(Codec<S> other, Function<S, T> to, Function<T, S> from) implements Codec<T> {

    @Override
    public @Nullable T read(JsonIn in) {
        S read = other.read(in);
        return read == null ? null : to.apply(read);
    }

    @Override
    public void write(JsonOut out, T value) {
        other.write(out, from.apply(value));
    }

    @Override
    public int placesNeeded() {
        return other.placesNeeded();
    }

    @Override
    public Map<String, Object> schema() {
        return other.schema();
    }
}
