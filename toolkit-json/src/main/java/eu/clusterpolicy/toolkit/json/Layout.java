package eu.clusterpolicy.toolkit.json;

import eu.clusterpolicy.toolkit.json.wire.Codec;
import eu.clusterpolicy.toolkit.json.wire.JsonOut;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.Map;
import tools.jackson.core.JsonEncoding;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;
import tools.jackson.databind.json.JsonMapper;

/** How a document is laid out. */
enum Layout {

    /** Two spaces a level, a line for each value, a line feed at the end. */
    READABLE,

    /** No white space. */
    COMPACT,

    /** The canonical form of RFC 8785: no white space, names in order, numbers as ECMAScript prints them. */
    CANONICAL;

    <T> void write(Codec<T> codec, T value, Writer writer) {
        try {
            write(codec, value, JsonOut.FACTORY.createGenerator(context(), writer));
            if (this == READABLE) {
                writer.write('\n');
            }
            writer.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Bytes cost less than characters that are turned into bytes. */
    <T> void write(Codec<T> codec, T value, OutputStream out) {
        try {
            write(codec, value, JsonOut.FACTORY.createGenerator(context(), out, JsonEncoding.UTF8));
            if (this == READABLE) {
                out.write('\n');
            }
            out.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private <T> void write(Codec<T> codec, T value, JsonGenerator generator) throws IOException {
        try (generator) {
            codec.write(new JsonOut(generator, this == CANONICAL), value);
        } catch (JacksonIOException e) {
            throw e.getCause();
        }
    }

    private ObjectWriteContext context() {
        if (this != READABLE) {
            return ObjectWriteContext.empty();
        }
        return new ObjectWriteContext.Base() {
            @Override
            public PrettyPrinter getPrettyPrinter() {
                return twoSpaces();
            }

            @Override
            public boolean hasPrettyPrinter() {
                return true;
            }
        };
    }

    /** Returns the readable text of an object that is put together from maps, lists, strings, numbers and booleans. */
    static String readable(Map<String, Object> object) {
        return JsonMapper.shared().writer().with(twoSpaces()).writeValueAsString(object) + "\n";
    }

    private static PrettyPrinter twoSpaces() {
        DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
        return new DefaultPrettyPrinter(Separators.createDefaultInstance()
                        .withObjectNameValueSpacing(Separators.Spacing.AFTER)
                        .withObjectEmptySeparator("")
                        .withArrayEmptySeparator(""))
                .withObjectIndenter(indenter)
                .withArrayIndenter(indenter);
    }
}
