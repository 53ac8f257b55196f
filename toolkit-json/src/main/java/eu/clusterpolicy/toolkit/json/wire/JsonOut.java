package eu.clusterpolicy.toolkit.json.wire;

import java.math.BigDecimal;
import tools.jackson.core.JsonGenerator;

/** A document being written. Not thread-safe. */
public final class JsonOut {

    private final JsonGenerator generator;

    private final boolean canonical;

    private JsonOut(JsonGenerator generator, boolean canonical) {
        this.generator = generator;
        this.canonical = canonical;
    }

    /** Returns an output to the given generator, its properties in the order of the format. */
    public static JsonOut to(JsonGenerator generator) {
        return new JsonOut(generator, false);
    }

    /** Returns an output to the given generator in the canonical form of RFC 8785. */
    public static JsonOut canonicalTo(JsonGenerator generator) {
        return new JsonOut(generator, true);
    }

    public boolean isCanonical() {
        return canonical;
    }

    public void startObject() {
        generator.writeStartObject();
    }

    public void endObject() {
        generator.writeEndObject();
    }

    public void startList() {
        generator.writeStartArray();
    }

    public void endList() {
        generator.writeEndArray();
    }

    public void name(String name) {
        generator.writeName(name);
    }

    public void string(String text) {
        generator.writeString(text);
    }

    public void integer(int number) {
        generator.writeNumber(number);
    }

    public void decimal(BigDecimal number) {
        if (canonical) {
            generator.writeRawValue(EcmaNumber.text(number));
        } else if (number.toString().equals(number.toPlainString())) {
            generator.writeNumber(number);
        } else {
            generator.writeNumber(number.toPlainString());
        }
    }

    public void bool(boolean value) {
        generator.writeBoolean(value);
    }
}
