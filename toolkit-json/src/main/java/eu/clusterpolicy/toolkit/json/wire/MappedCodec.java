package eu.clusterpolicy.toolkit.json.wire;

import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.TokenStreamLocation;

/** The form of another value, from which this one is made. */
record MappedCodec<S, T>(Codec<S> other, Function<S, T> to, Function<T, S> from) implements Codec<T> {

    @Override
    public @Nullable T read(JsonIn in) {
        TokenStreamLocation start = in.location();
        S read = other.read(in);
        try {
            return read == null ? null : to.apply(read);
        } catch (IllegalArgumentException refused) {
            in.fault(start, String.valueOf(refused.getMessage()));
            return null;
        }
    }

    @Override
    public void write(JsonOut out, T value) {
        other.write(out, from.apply(value));
    }

    @Override
    public Map<String, Object> schema() {
        return other.schema();
    }
}
