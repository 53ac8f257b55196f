package eu.clusterpolicy.toolkit.json.shape;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Maps;
import eu.clusterpolicy.toolkit.json.wire.Codec;
import eu.clusterpolicy.toolkit.json.wire.Codecs;
import eu.clusterpolicy.toolkit.json.wire.JsonIn;
import eu.clusterpolicy.toolkit.json.wire.JsonOut;
import eu.clusterpolicy.toolkit.name.NearestName;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonToken;

/**
 * The form of a whole document: it begins with the name of its format and the format's version. Before them it may name the schema by
 * which an editor checks it, which is passed over.
 *
 * <p>Immutable and thread-safe.
 *
 * @param <T> the value
 */
public final class Document<T> implements Codec<T> {

    /** The kinds of all documents; a document of one is told so where it is read as another. */
    public static final ImmutableList<String> KINDS = ImmutableList.of(
            "catalogue", "overlay", "difference", "check-result", "check-settings", "roadmap", "roadmap-draft");

    private static final String FORMATS = "cluster-policy-toolkit/";

    /** Of a version that is not read, since all from 1.0 to the latest are: what is no less than 1.0 is newer than that. */
    private static final Predicate<String> IS_NEWER =
            Pattern.compile("[1-9][0-9]*\\.(0|[1-9][0-9]*)").asMatchPredicate();

    private final Shape<T> content;
    private final ImmutableMap<String, Integer> alsoRead;
    private final int minor;
    private final int placesNeeded;
    private final Shape<T> object;

    private Document(Shape<T> content, ImmutableMap<String, Integer> alsoRead, int minor, int placesNeeded) {
        this.content = content;
        this.alsoRead = alsoRead;
        this.minor = minor;
        this.placesNeeded = placesNeeded;
        this.object = content.headedBy(head(content, alsoRead, minor));
    }

    /** Returns the document that holds what the given shape states, whose kind is lower-case kebab words, in format version 1.0. */
    static <T> Document<T> of(Shape<T> content) {
        return new Document<>(content, ImmutableMap.of(), 0, 0);
    }

    /** Returns the document, as which another is read that says no more than this one may, in each version of that one's format. */
    public Document<T> alsoReading(Document<?> other) {
        return new Document<>(content, ImmutableMap.of(other.format(), other.minor), minor, placesNeeded);
    }

    /** Returns the document, written in the format's version 1.{@code minor} and read in each from 1.0 to that. */
    public Document<T> minor(int minor) {
        return new Document<>(content, alsoRead, minor, placesNeeded);
    }

    /** Returns the document, which checks once it is read what stands between its parts, down to the given depth. */
    Document<T> checkedTo(int depth) {
        return new Document<>(content, alsoRead, minor, depth);
    }

    private static <T> ImmutableList<Attribute<T, ?>> head(
            Shape<T> content, ImmutableMap<String, Integer> alsoRead, int minor) {
        String mustBe = "must be '" + format(content) + "'";
        Head format = new Head(
                format(content),
                alsoRead.keySet(),
                found -> isOther(found, content.kind()),
                mustBe,
                found -> mustBe + advice(found));
        return ImmutableList.of(
                Attribute.<T, String>rare("$schema", Codecs.TEXT, "", whole -> "")
                        .meaning("The address of this schema, for editors; it is passed over and not kept."),
                Attribute.<T, String>required("format", format, whole -> format.value())
                        .meaning("The name of this format."),
                Attribute.<T, String>required(
                                "formatVersion", versions(content, alsoRead, minor), whole -> version(minor))
                        .meaning("The version of the format, by which a newer document is told."));
    }

    private static Versions versions(Shape<?> content, ImmutableMap<String, Integer> alsoRead, int minor) {
        int latest = Math.max(
                minor, alsoRead.values().stream().mapToInt(other -> other).max().orElse(0));
        return new Versions(
                ImmutableMap.<String, Head>builder()
                        .put(format(content), versionHead(minor, minor))
                        .putAll(Maps.transformValues(alsoRead, other -> versionHead(other, other)))
                        .buildOrThrow(),
                versionHead(minor, latest));
    }

    private static Head versionHead(int minor, int latest) {
        return new Head(
                version(minor),
                IntStream.rangeClosed(0, latest)
                        .filter(other -> other != minor)
                        .mapToObj(Document::version)
                        .collect(ImmutableSet.toImmutableSet()),
                IS_NEWER,
                latest == 0 ? "must be '1.0'" : "must be from '1.0' to '" + version(latest) + "'",
                found -> "this library reads format version" + (latest == 0 ? " 1.0" : "s 1.0 to " + version(latest))
                        + "; a newer document needs a newer library");
    }

    private static String version(int minor) {
        return "1." + minor;
    }

    private static boolean isOther(String found, String kind) {
        return found.startsWith(FORMATS)
                && NearestName.nearest(found.substring(FORMATS.length()), List.of(kind))
                        .isEmpty();
    }

    /** Returns what to do with a document of another kind, whose name may be a slip in that of a kind that there is. */
    private static String advice(String found) {
        String kind = found.substring(FORMATS.length());
        if (KINDS.contains(kind)) {
            return "; this document is of another kind: read it as a document of the kind '" + kind + "'";
        }
        return NearestName.nearest(kind, KINDS)
                .map(nearest -> "; this document is of another kind (did you mean '" + FORMATS + nearest + "'?)")
                .orElseGet(
                        () -> "; this document is of a kind that is not known: there are " + String.join(", ", KINDS));
    }

    private static String format(Shape<?> content) {
        return FORMATS + content.kind();
    }

    /** Returns what the document is, lower-case kebab words, such as {@code catalogue}. */
    public String kind() {
        return object.kind();
    }

    /** Returns the name of the format, such as {@code cluster-policy-toolkit/catalogue}. */
    public String format() {
        return format(object);
    }

    /** Returns the version of the format in which documents are written, such as {@code 1.0}. */
    public String version() {
        return version(minor);
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

    /**
     * The name of the format or its version. A document of another kind or version is told so first and alone: its other
     * differences follow from this.
     *
     * @param value the text that is written
     * @param others what is read in its place
     * @param isOther whether another text is that of another kind or version, rather than a slip
     * @param slip what is wrong with a slip
     * @param other returns what is wrong with the text of another kind or version, and what to do
     */
    private record Head(
            String value,
            ImmutableSet<String> others,
            Predicate<String> isOther,
            String slip,
            UnaryOperator<String> other)
            implements Codec<String> {

        @Override
        public @Nullable String read(JsonIn in) {
            if (in.token() != JsonToken.VALUE_STRING) {
                String meant = in.number()
                        .map(BigDecimal::toString)
                        .filter(others::contains)
                        .orElse(value);
                in.refuse("must be '" + meant + "', a text in quotes");
                return null;
            }
            String found = in.string();
            if (found.equals(value) || others.contains(found)) {
                in.parser().assignCurrentValue(found);
                return value;
            }
            if (isOther.test(found)) {
                in.refuseWhole(other.apply(found));
            } else {
                in.refuse(slip);
            }
            return null;
        }

        @Override
        public void write(JsonOut out, String text) {
            out.generator().writeString(text);
        }

        @Override
        public Map<String, Object> schema() {
            return others.isEmpty()
                    ? Codecs.only(value)
                    : ImmutableMap.of(
                            "type",
                            "string",
                            "enum",
                            ImmutableList.builder().add(value).addAll(others).build());
        }
    }

    /**
     * The version of a document, which is one of its own kind.
     *
     * @param byFormat the version by the name of the format, which the head before leaves with the parser
     * @param any the version where the format is not yet known
     */
    private record Versions(ImmutableMap<String, Head> byFormat, Head any) implements Codec<String> {

        @Override
        public @Nullable String read(JsonIn in) {
            return byFormat.getOrDefault(String.valueOf(in.parser().currentValue()), any)
                    .read(in);
        }

        @Override
        public void write(JsonOut out, String text) {
            any.write(out, text);
        }

        @Override
        public Map<String, Object> schema() {
            return any.schema();
        }
    }
}
