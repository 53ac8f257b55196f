package eu.clusterpolicy.toolkit.json.shape;

import com.google.common.collect.ImmutableList;
import eu.clusterpolicy.toolkit.json.wire.Codec;
import eu.clusterpolicy.toolkit.json.wire.JsonIn;
import eu.clusterpolicy.toolkit.json.wire.JsonOut;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The form of a type that has several: a value tells which is its own, so that it is written; a document does not, so that it
 * is not read.
 *
 * @param variants the forms
 * @param sentence which type is to be asked for instead
 * @param <T> the type
 */
public record VariantsCodec<T>(ImmutableList<? extends Variant<?>> variants, String sentence) implements Codec<T> {

    @Override
    public @Nullable T read(JsonIn in) {
        in.refuse(sentence);
        return null;
    }

    @Override
    public void write(JsonOut out, T value) {
        variants.stream()
                .filter(variant -> variant.fits().test(value))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("has no form in documents: '" + value + "'"))
                .write(out, value);
    }

    @Override
    public Map<String, Object> schema() {
        return Map.of(
                "anyOf",
                variants.stream().map(variant -> variant.codec().schema()).toList());
    }
}
