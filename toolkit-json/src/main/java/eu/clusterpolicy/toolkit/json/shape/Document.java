package eu.clusterpolicy.toolkit.json.shape;

import com.google.common.collect.ImmutableMap;
import eu.clusterpolicy.toolkit.json.wire.Codec;
import eu.clusterpolicy.toolkit.json.wire.Codecs;
import eu.clusterpolicy.toolkit.json.wire.JsonIn;
import eu.clusterpolicy.toolkit.json.wire.JsonOut;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The form of a whole document: it begins with the name of its format and the format's version.
 *
 * <p>Immutable and thread-safe.
 *
 * @param <T> the value
 */
public final class Document<T> implements Codec<T> {

    /** The version of every format, as documents carry it. */
    public static final String VERSION = "1.0";

    private static final Codec<String> VERSION_CODEC = constant(
            VERSION, "this library reads format version " + VERSION + "; a newer document needs a newer library");

    private final Shape<T> object;
    private final int placesNeeded;

    private Document(Shape<T> object, int placesNeeded) {
        this.object = object;
        this.placesNeeded = placesNeeded;
    }

    /** Returns the document that holds what the given shape states, whose kind is one lower-case word. */
    static <T> Document<T> of(Shape<T> content) {
        String name = format(content);
        Attribute<T, String> format = Attribute.<T, String>required(
                        "format", constant(name, "must be '" + name + "'"), whole -> name)
                .meaning("The name of this format.");
        Attribute<T, String> version = Attribute.<T, String>required("formatVersion", VERSION_CODEC, whole -> VERSION)
                .meaning("The version of this format.");
        return new Document<>(content.headedBy(format, version), 0);
    }

    /** Returns the document, which checks once it is read what stands between its parts, down to the given depth. */
    Document<T> checkedTo(int depth) {
        return new Document<>(object, depth);
    }

    private static Codec<String> constant(String value, String sentence) {
        return Codecs.string(
                ImmutableMap.of("const", value), found -> requireConstant(found, value, sentence), text -> text);
    }

    private static String requireConstant(String found, String value, String sentence) {
        if (!found.equals(value)) {
            throw new IllegalArgumentException(sentence);
        }
        return found;
    }

    private static String format(Shape<?> content) {
        return "cluster-policy-toolkit/" + content.kind();
    }

    /** Returns what the document is, one lower-case word, such as {@code catalogue}. */
    public String kind() {
        return object.kind();
    }

    /** Returns the name of the format, such as {@code cluster-policy-toolkit/catalogue}. */
    public String format() {
        return format(object);
    }

    /**
     * Reads a whole document, from its first token to the end of the input.
     *
     * @return the value, or null where it was refused and the faults noted
     */
    public @Nullable T readDocument(JsonIn in) {
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

    @Override
    public @Nullable T read(JsonIn in) {
        return object.read(in);
    }

    @Override
    public void write(JsonOut out, T value) {
        object.write(out, value);
    }

    @Override
    public int placesNeeded() {
        return placesNeeded;
    }

    @Override
    public Map<String, Object> schema() {
        return object.schema();
    }
}
