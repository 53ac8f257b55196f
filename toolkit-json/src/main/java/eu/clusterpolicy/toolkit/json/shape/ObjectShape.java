package eu.clusterpolicy.toolkit.json.shape;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedMap;
import eu.clusterpolicy.toolkit.json.shape.Property.Presence;
import eu.clusterpolicy.toolkit.json.wire.Codec;
import eu.clusterpolicy.toolkit.json.wire.JsonIn;
import eu.clusterpolicy.toolkit.json.wire.JsonOut;
import eu.clusterpolicy.toolkit.json.wire.ListCodec;
import eu.clusterpolicy.toolkit.json.wire.Place;
import eu.clusterpolicy.toolkit.name.NearestName;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonToken;

/**
 * The shape of an object: its properties in the order in which they are written, and how the value is built from them.
 *
 * <p>A subclass declares its properties in its constructor and builds the value in {@link #build}.
 *
 * @param <T> the value
 */
public abstract class ObjectShape<T> implements Codec<T> {

    private final String kind;
    private final String description;
    private final Map<String, Property<T, ?>> properties = new LinkedHashMap<>();
    private final Map<String, Object> rules = new LinkedHashMap<>();

    /**
     * Begins a shape.
     *
     * @param kind what the object is, in words, such as {@code action}
     * @param description what it means, for the schema
     */
    ObjectShape(String kind, String description) {
        this.kind = kind;
        this.description = description;
    }

    /** Builds the value; an IllegalArgumentException's message becomes a fault at the object's place. */
    abstract T build(Values values);

    final <V> Property<T, V> required(String name, String description, Codec<V> codec, Function<T, V> from) {
        return declare(
                new Property<>(name, description, codec, Presence.REQUIRED, whole -> Optional.of(from.apply(whole))));
    }

    final <V> Property<T, V> optional(String name, String description, Codec<V> codec, Function<T, Optional<V>> from) {
        return declare(new Property<>(name, description, codec, Presence.OPTIONAL, from));
    }

    /** Declares a list that is always written and may be left out when it is empty. */
    final <V> Property<T, ImmutableList<V>> list(
            String name, String description, Codec<V> item, Function<T, ImmutableList<V>> from) {
        return declare(new Property<>(
                name, description, new ListCodec<>(item), Presence.OPTIONAL, whole -> Optional.of(from.apply(whole))));
    }

    /**
     * Declares a set, as a list whose items differ; always written, and left out at will when it is empty.
     *
     * @param order the order of the items in the canonical form
     */
    final <V> Property<T, ImmutableList<V>> set(
            String name, String description, Codec<V> item, Comparator<V> order, Function<T, ImmutableSet<V>> from) {
        return declare(new Property<>(
                name,
                description,
                ListCodec.set(item, order),
                Presence.OPTIONAL,
                whole -> Optional.of(from.apply(whole).asList())));
    }

    /** States for the schema, by a keyword of the object, a rule between properties that {@link #build} holds to. */
    final void rule(String keyword, Object value) {
        rules.put(keyword, value);
    }

    /** Declares a list that is written only when it holds something. */
    final <V> Property<T, ImmutableList<V>> rareList(
            String name, String description, Codec<V> item, Function<T, ImmutableList<V>> from) {
        return rare(name, description, new ListCodec<>(item), from, List::isEmpty);
    }

    /** Declares what is written only when it holds something. */
    final <V> Property<T, V> rare(
            String name, String description, Codec<V> codec, Function<T, V> from, Predicate<V> isEmpty) {
        return optional(
                name,
                description,
                codec,
                whole -> Optional.of(from.apply(whole)).filter(isEmpty.negate()));
    }

    private <V> Property<T, V> declare(Property<T, V> property) {
        properties.put(property.name(), property);
        return property;
    }

    @Override
    public final @Nullable T read(JsonIn in) {
        if (in.token() != JsonToken.START_OBJECT) {
            in.refuse(kind + " must be an object in curly brackets");
            return null;
        }
        Place start = in.place();
        Values values = readProperties(in);
        boolean whole = true;
        for (Property<T, ?> property : properties.values()) {
            if (property.presence() == Presence.REQUIRED && !values.holds(property)) {
                whole = false;
                if (!values.saw(property.name())) {
                    in.fault(start, kind + " lacks '" + property.name() + "': " + property.description());
                }
            }
        }
        inspect(in, values);
        return whole ? built(in, start, values) : null;
    }

    /** Looks at what was read, whether or not it is whole; a document notes here what only all its values tell. */
    void inspect(JsonIn in, Values values) {}

    private Values readProperties(JsonIn in) {
        Values values = new Values();
        while (in.next() != JsonToken.END_OBJECT) {
            String name = in.parser().currentName();
            Property<T, ?> property = properties.get(name);
            in.enter(name);
            if (property == null) {
                in.fault(in.place(), NearestName.unknown("property of " + kind, name, properties.keySet()));
                in.passOver();
            } else if (!values.see(name)) {
                in.fault(in.place(), kind + " has '" + name + "' twice");
                in.passOver();
            } else {
                in.next();
                values.put(name, property.codec().read(in));
            }
            in.leave();
        }
        return values;
    }

    /** Builds the value, or notes at the object's place why that is refused. */
    @Nullable
    T built(JsonIn in, Place start, Values values) {
        try {
            return build(values);
        } catch (IllegalArgumentException refused) {
            in.fault(start, String.valueOf(refused.getMessage()));
            return null;
        }
    }

    @Override
    public final void write(JsonOut out, T value) {
        out.startObject();
        Iterable<Property<T, ?>> order = out.isCanonical() ? sorted() : properties.values();
        for (Property<T, ?> property : order) {
            property.write(out, value);
        }
        out.endObject();
    }

    /** RFC 8785 orders names by their UTF-16 code units, as strings compare. */
    private Iterable<Property<T, ?>> sorted() {
        return ImmutableSortedMap.copyOf(properties).values();
    }

    @Override
    public final Map<String, Object> schema() {
        ImmutableMap.Builder<String, Object> members = ImmutableMap.builder();
        properties.forEach((name, property) -> members.put(name, schemaOf(property)));
        return ImmutableMap.<String, Object>builder()
                .put("title", kind)
                .put("description", description)
                .put("type", "object")
                .put("properties", members.buildOrThrow())
                .put(
                        "required",
                        properties.values().stream()
                                .filter(property -> property.presence() == Presence.REQUIRED)
                                .map(Property::name)
                                .toList())
                .put("additionalProperties", false)
                .putAll(rules)
                .buildOrThrow();
    }

    /** A property says for itself what it means, also where its value is an object that says it too. */
    private static Map<String, Object> schemaOf(Property<?, ?> property) {
        Map<String, Object> own = property.codec().schema();
        ImmutableMap.Builder<String, Object> schema = ImmutableMap.builder();
        schema.put("description", property.description());
        return own.containsKey("description")
                ? schema.put("allOf", List.of(own)).buildOrThrow()
                : schema.putAll(own).buildOrThrow();
    }

    /** The values read for an object's properties. Not thread-safe. */
    static final class Values {

        private final Map<String, Optional<Object>> byName = new HashMap<>();

        boolean see(String name) {
            return byName.putIfAbsent(name, Optional.empty()) == null;
        }

        boolean saw(String name) {
            return byName.containsKey(name);
        }

        void put(String name, @Nullable Object value) {
            byName.put(name, Optional.ofNullable(value));
        }

        boolean holds(Property<?, ?> property) {
            return find(property).isPresent();
        }

        <V> V get(Property<?, V> property) {
            return find(property).orElseThrow();
        }

        <V> ImmutableList<V> list(Property<?, ImmutableList<V>> property) {
            return find(property).orElse(ImmutableList.of());
        }

        @SuppressWarnings("unchecked") // put() stores under a property's name only what its own codec read
        <V> Optional<V> find(Property<?, V> property) {
            return (Optional<V>) byName.getOrDefault(property.name(), Optional.empty());
        }
    }
}
