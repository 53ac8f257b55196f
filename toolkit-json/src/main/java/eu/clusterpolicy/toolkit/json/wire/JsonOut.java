package eu.clusterpolicy.toolkit.json.wire;

import java.math.BigDecimal;
import tools.jackson.core.JsonGenerator;

/** A document being written. Not thread-safe. */
public final class JsonOut {

    private final JsonGenerator generator;

    private JsonOut(JsonGenerator generator) {
        this.generator = generator;
    }

    /** Returns an output to the given generator. */
    public static JsonOut to(JsonGenerator generator) {
        return new JsonOut(generator);
    }

    void startObject() {
        generator.writeStartObject();
    }

    void endObject() {
        generator.writeEndObject();
    }

    void startList() {
        generator.writeStartArray();
    }

    void endList() {
        generator.writeEndArray();
    }

    void name(String name) {
        generator.writeName(name);
    }

    void string(String text) {
        generator.writeString(text);
    }

    void integer(int number) {
        generator.writeNumber(number);
    }

    void decimal(BigDecimal number) {
        generator.writeNumber(number);
    }

    void bool(boolean value) {
        generator.writeBoolean(value);
    }
}
