package eu.clusterpolicy.toolkit.json.shape;

import eu.clusterpolicy.toolkit.json.wire.Codec;
import eu.clusterpolicy.toolkit.json.wire.JsonOut;
import java.util.Optional;
import java.util.function.Function;

/**
 * A property of an object of the wire format.
 *
 * @param name the name in the document
 * @param description what it means, for the schema
 * @param codec the form of its value
 * @param presence when it may be missing
 * @param from takes the value from the whole; empty where the property is not written
 * @param <T> the whole
 * @param <V> the value
 */
public record Property<T, V>(
        String name, String description, Codec<V> codec, Presence presence, Function<T, Optional<V>> from) {

    /** When a property may be missing. */
    enum Presence {
        /** A document without it is refused. */
        REQUIRED,
        /** A document may leave it out. */
        OPTIONAL
    }

    void write(JsonOut out, T whole) {
        from.apply(whole).ifPresent(value -> {
            out.name(name);
            codec.write(out, value);
        });
    }
}
