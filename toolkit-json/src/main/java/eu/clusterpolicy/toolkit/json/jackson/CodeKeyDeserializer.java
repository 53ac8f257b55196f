package eu.clusterpolicy.toolkit.json.jackson;

import eu.clusterpolicy.toolkit.json.shape.Key;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.KeyDeserializer;

/** Reads a key of a map from its code and turns what is wrong with it into the mapper's own exception. */
final class CodeKeyDeserializer<T> extends KeyDeserializer {

    private final Key<T> key;

    CodeKeyDeserializer(Key<T> key) {
        this.key = key;
    }

    @Override
    public @Nullable Object deserializeKey(String text, DeserializationContext context) {
        try {
            return key.parse().apply(text);
        } catch (IllegalArgumentException refused) {
            return context.handleWeirdKey(key.type(), text, "%s", refused.getMessage());
        }
    }
}
