package eu.clusterpolicy.toolkit.json.wire;

import java.io.StringWriter;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonWriteFeature;

/**
 * A document being written. Not thread-safe.
 *
 * @param generator takes its tokens
 * @param isCanonical whether it is written in the canonical form of RFC 8785 rather than in the order of the format
 */
public record JsonOut(JsonGenerator generator, boolean isCanonical) {

    /** Makes generators that write as the formats do. */
    public static final JsonFactory FACTORY = JsonFactory.builder()
            .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
            .disable(JsonWriteFeature.WRITE_HEX_UPPER_CASE)
            .enable(JsonWriteFeature.COMBINE_UNICODE_SURROGATES_IN_UTF8)
            .build();

    /** Returns the text of a part by itself, in the form of this document. */
    <T> String text(Codec<T> codec, T part) {
        StringWriter text = new StringWriter();
        try (JsonGenerator apart = FACTORY.createGenerator(ObjectWriteContext.empty(), text)) {
            codec.write(new JsonOut(apart, isCanonical), part);
        }
        return text.toString();
    }
}
