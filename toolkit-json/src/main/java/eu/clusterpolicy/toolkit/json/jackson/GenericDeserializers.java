package eu.clusterpolicy.toolkit.json.jackson;

import com.google.common.collect.ImmutableList;
import eu.clusterpolicy.toolkit.json.shape.Form;
import eu.clusterpolicy.toolkit.json.shape.Variant;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.DeserializationConfig;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.deser.Deserializers;

/** Finds how a type is read whose form depends on its arguments, such as a decision about a priority. */
final class GenericDeserializers extends Deserializers.Base {

    private final ImmutableList<Variant<?>> variants;

    GenericDeserializers(ImmutableList<Variant<?>> variants) {
        this.variants = variants;
    }

    @Override
    public @Nullable ValueDeserializer<?> findBeanDeserializer(
            JavaType type, DeserializationConfig config, BeanDescription.Supplier description) {
        return variants.stream()
                .filter(variant -> variant.type().getRawType() == type.getRawClass())
                .filter(variant -> config.getTypeFactory()
                        .constructType(variant.type().getType())
                        .equals(type))
                .findFirst()
                .map(GenericDeserializers::reading)
                .orElse(null);
    }

    @SuppressWarnings("unchecked") // the raw class only names the type in the mapper's exception
    private static <T> ValueDeserializer<T> reading(Variant<T> variant) {
        return new CodecDeserializer<>(new Form<>((Class<T>) variant.type().getRawType(), variant.codec()));
    }

    /** Without its arguments a type is none that is read here. */
    @Override
    public boolean hasDeserializerFor(DeserializationConfig config, Class<?> type) {
        return false;
    }
}
