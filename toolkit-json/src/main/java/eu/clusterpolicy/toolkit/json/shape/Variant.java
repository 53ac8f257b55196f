package eu.clusterpolicy.toolkit.json.shape;

import com.google.common.reflect.TypeToken;
import eu.clusterpolicy.toolkit.json.wire.Codec;
import eu.clusterpolicy.toolkit.json.wire.JsonOut;
import java.util.function.Predicate;

/**
 * One of the forms of a type that has several, such as that of a decision about a priority.
 *
 * <p>Immutable and thread-safe.
 *
 * @param type the type in full, with its arguments
 * @param fits whether a value of the raw type is of this type
 * @param codec reads and writes it
 * @param <T> the type
 */
public record Variant<T>(TypeToken<T> type, Predicate<Object> fits, Codec<T> codec) {

    /** Returns the variant of a type without arguments. */
    static <T> Variant<T> of(Form<T> form) {
        return new Variant<>(TypeToken.of(form.type()), form.type()::isInstance, form.codec());
    }

    @SuppressWarnings("unchecked") // a value that fits is of this type
    void write(JsonOut out, Object value) {
        codec.write(out, (T) value);
    }
}
