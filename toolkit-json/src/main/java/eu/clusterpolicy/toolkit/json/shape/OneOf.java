package eu.clusterpolicy.toolkit.json.shape;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import eu.clusterpolicy.toolkit.json.shape.Attribute.Meaning;
import eu.clusterpolicy.toolkit.json.wire.Codec;
import eu.clusterpolicy.toolkit.json.wire.JsonIn;
import eu.clusterpolicy.toolkit.json.wire.JsonOut;
import eu.clusterpolicy.toolkit.name.NearestName;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamLocation;

/**
 * The form of a value that is of one of several kinds: an object whose only property is called after the kind.
 *
 * <pre>{@code
 * OneOf<Entry> entry = OneOf.<Entry>of("entry", "An entry of the catalogue, under the name of its kind.")
 *         .kind("action", PolicyAction.class, ACTION)
 *         .meaning("A policy action.")
 *         .kind("example", Example.class, EXAMPLE)
 *         .meaning("An example.");
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 *
 * @param what what the object is, in words, such as {@code entry}
 * @param title what the schema calls it, another name for each choice of kinds
 * @param sense what it means, for the schema
 * @param kinds the kinds, each as the attribute under which a value of it stands
 * @param <T> the value
 */
record OneOf<T>(String what, String title, String sense, ImmutableList<Kind<T>> kinds) implements Codec<T> {

    /** A kind of value: the attribute under which it stands, and which values are of it. */
    record Kind<T>(Attribute<T, T> attribute, Predicate<T> fits) {}

    /** Begins the form of a value, as yet of no kind. */
    static <T> OneOf<T> of(String what, String sense) {
        return new OneOf<>(what, what, sense, ImmutableList.of());
    }

    /** Returns this form under another title. */
    OneOf<T> titled(String title) {
        return new OneOf<>(what, title, sense, kinds);
    }

    /** Returns the form of a value that is not of the kind with the given name. */
    OneOf<T> without(String name) {
        return new OneOf<>(
                what,
                title,
                sense,
                kinds.stream()
                        .filter(kind -> !kind.attribute().name().equals(name))
                        .collect(ImmutableList.toImmutableList()));
    }

    /** Names a kind whose values are of a type of their own. */
    <K extends T> Meaning<OneOf<T>> kind(String name, Class<K> type, Codec<K> codec) {
        return kind(name, type::isInstance, codec.<T>as(value -> value, type::cast));
    }

    /** Names a kind whose values tell themselves that they are of it. */
    Meaning<OneOf<T>> kind(String name, Predicate<T> fits, Codec<T> codec) {
        return sentence -> new OneOf<>(
                what,
                title,
                sense,
                ImmutableList.<Kind<T>>builder()
                        .addAll(kinds)
                        .add(new Kind<>(
                                Attribute.<T, T>required(name, codec, value -> value)
                                        .meaning(sentence),
                                fits))
                        .build());
    }

    @Override
    public @Nullable T read(JsonIn in) {
        if (in.token() != JsonToken.START_OBJECT) {
            in.refuse(what + " must be an object in curly brackets");
            return null;
        }
        TokenStreamLocation start = in.location();
        T value = null;
        int properties = 0;
        int faults = in.faultCount();
        while (in.next() != JsonToken.END_OBJECT) {
            properties++;
            value = readProperty(in);
        }
        if (properties != 1 && in.faultCount() > faults) {
            in.stopEarly();
            return null;
        }
        if (properties != 1) {
            in.fault(
                    start,
                    what + " must have one property, which says of what kind it is: " + String.join(", ", names()));
            return null;
        }
        return value;
    }

    private @Nullable T readProperty(JsonIn in) {
        String name = in.parser().currentName();
        Optional<Codec<T>> codec = kinds.stream()
                .map(Kind::attribute)
                .filter(attribute -> attribute.name().equals(name))
                .map(Attribute::codec)
                .findFirst();
        T value = null;
        in.enter(name);
        if (codec.isPresent()) {
            in.next();
            value = codec.get().read(in);
        } else {
            String sentence = NearestName.unknown("kind of " + what, name, names());
            in.fault(in.location(), sentence + "; it may be: " + String.join(", ", names()));
            in.passOver();
        }
        in.leave();
        return value;
    }

    private List<String> names() {
        return kinds.stream().map(kind -> kind.attribute().name()).toList();
    }

    @Override
    public void write(JsonOut out, T value) {
        out.generator().writeStartObject();
        kinds.stream()
                .filter(kind -> kind.fits().test(value))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("has no form in documents: '" + value + "'"))
                .attribute()
                .write(out, value);
        out.generator().writeEndObject();
    }

    @Override
    public Map<String, Object> schema() {
        return ImmutableMap.of(
                "title",
                title,
                "description",
                sense,
                "oneOf",
                kinds.stream().map(kind -> schema(kind.attribute())).toList());
    }

    /** Returns the schema of a value of the kind with the given name. */
    Map<String, Object> schema(String name) {
        return kinds.stream()
                .map(Kind::attribute)
                .filter(attribute -> attribute.name().equals(name))
                .findFirst()
                .map(this::schema)
                .orElseThrow();
    }

    private Map<String, Object> schema(Attribute<T, T> kind) {
        return ImmutableMap.<String, Object>builder()
                .put("title", what + " " + kind.name())
                .put("description", kind.meaning())
                .put("type", "object")
                .put("properties", Map.of(kind.name(), kind.schema()))
                .put("required", List.of(kind.name()))
                .put("additionalProperties", false)
                .buildOrThrow();
    }
}
