package eu.clusterpolicy.toolkit.json.wire;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The form of one kind of a sealed type, such as a fact: that of the whole type, held to the kind where it is read.
 *
 * @param whole the form of the sealed type
 * @param kind the kind
 * @param <S> the sealed type
 * @param <T> the kind
 */
public record NarrowedCodec<S, T extends S>(Codec<S> whole, Class<T> kind) implements Codec<T> {

    @Override
    public @Nullable T read(JsonIn in) {
        Place start = in.place();
        S value = whole.read(in);
        if (value == null || kind.isInstance(value)) {
            return kind.cast(value);
        }
        in.fault(
                start,
                "must be of type " + kind.getSimpleName() + ", not "
                        + value.getClass().getSimpleName());
        return null;
    }

    @Override
    public void write(JsonOut out, T value) {
        whole.write(out, value);
    }

    @Override
    public int placesNeeded() {
        return whole.placesNeeded();
    }

    @Override
    public Map<String, Object> schema() {
        return whole.schema();
    }
}
