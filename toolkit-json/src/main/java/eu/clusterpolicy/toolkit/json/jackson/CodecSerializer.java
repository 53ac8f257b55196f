package eu.clusterpolicy.toolkit.json.jackson;

import eu.clusterpolicy.toolkit.json.wire.Codec;
import eu.clusterpolicy.toolkit.json.wire.JsonOut;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.jsontype.TypeSerializer;

/** Hands a mapper's generator to a codec, so that no setting of the mapper changes the form. */
final class CodecSerializer<T> extends ValueSerializer<T> {

    private final Codec<T> codec;

    CodecSerializer(Codec<T> codec) {
        this.codec = codec;
    }

    @Override
    public void serialize(T value, JsonGenerator generator, SerializationContext context) {
        codec.write(JsonOut.to(generator), value);
    }

    /** The form says what it is; a mapper that adds the names of classes adds none here. */
    @Override
    public void serializeWithType(
            T value, JsonGenerator generator, SerializationContext context, TypeSerializer typeSerializer) {
        serialize(value, generator, context);
    }
}
