package eu.clusterpolicy.toolkit.json.wire;

import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonToken;

/**
 * A value written as a text where that says all of it, and otherwise as an object or a list: {@code "open-the-hub"} is a
 * dependency, and so is {@code {"action": "open-the-hub", "lag": 14}}.
 *
 * @param text the form as a text
 * @param other the other form
 * @param isText whether a value is written as a text
 * @param expected what is expected, for a sentence
 * @param <T> the value
 */
public record TextOr<T>(Codec<T> text, Codec<T> other, Predicate<T> isText, String expected) implements Codec<T> {

    @Override
    public @Nullable T read(JsonIn in) {
        JsonToken token = in.token();
        if (token == JsonToken.VALUE_STRING) {
            return text.read(in);
        }
        if (token == JsonToken.START_OBJECT || token == JsonToken.START_ARRAY) {
            return other.read(in);
        }
        in.refuse(expected);
        return null;
    }

    @Override
    public void write(JsonOut out, T value) {
        (isText.test(value) ? text : other).write(out, value);
    }

    @Override
    public Map<String, Object> schema() {
        return Map.of("anyOf", List.of(text.schema(), other.schema()));
    }
}
