package eu.clusterpolicy.toolkit.json.jackson;

import eu.clusterpolicy.toolkit.json.shape.Key;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueSerializer;

/** Writes a key of a map as its code, whatever the mapper's settings for enums. */
final class KeySerializer<T> extends ValueSerializer<T> {

    private final Key<T> key;

    KeySerializer(Key<T> key) {
        this.key = key;
    }

    @Override
    public void serialize(T value, JsonGenerator generator, SerializationContext context) {
        generator.writeName(key.print().apply(value));
    }
}
