package eu.clusterpolicy.toolkit.json.shape;

import com.google.common.collect.ImmutableMap;
import eu.clusterpolicy.toolkit.json.wire.Codec;
import eu.clusterpolicy.toolkit.json.wire.Codecs;
import eu.clusterpolicy.toolkit.json.wire.JsonIn;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The shape of a whole document: it begins with the name of its format and the format's version.
 *
 * @param <T> the value
 */
public abstract class DocumentShape<T> extends ObjectShape<T> {

    /** The version of every format, as documents carry it. */
    public static final String VERSION = "1.0";

    private final String format;

    /**
     * Begins a shape.
     *
     * @param kind what the document is, one lower-case word, such as {@code catalogue}
     * @param description what it means, for the schema
     */
    DocumentShape(String kind, String description) {
        super(kind, description);
        this.format = "cluster-policy-toolkit/" + kind;
        required("format", "The name of this format.", constant(format, this::requireFormat), whole -> format);
        required(
                "formatVersion",
                "The version of this format.",
                constant(VERSION, DocumentShape::requireVersion),
                whole -> VERSION);
    }

    /** Returns what the document is, one lower-case word, such as {@code catalogue}. */
    public final String kind() {
        return format.substring(format.indexOf('/') + 1);
    }

    /** Returns the name of the format, such as {@code cluster-policy-toolkit/catalogue}. */
    public final String format() {
        return format;
    }

    /**
     * Reads a whole document, from its first token to the end of the input.
     *
     * @return the value, or null where it was refused and the faults noted
     */
    public final @Nullable T readDocument(JsonIn in) {
        if (in.next() == null) {
            in.fault(in.place(), "the document is empty");
            return null;
        }
        T value = read(in);
        if (in.next() != null) {
            in.fault(in.place(), "the document ends here; remove what follows");
        }
        return value;
    }

    private String requireFormat(String found) {
        if (!found.equals(format)) {
            throw new IllegalArgumentException("must be '" + format + "'");
        }
        return found;
    }

    private static String requireVersion(String found) {
        if (!found.equals(VERSION)) {
            throw new IllegalArgumentException(
                    "this library reads format version " + VERSION + "; a newer document needs a newer library");
        }
        return found;
    }

    private static Codec<String> constant(String value, Function<String, String> require) {
        Map<String, Object> keywords = ImmutableMap.of("const", value);
        return Codecs.string(keywords, require, text -> text);
    }
}
