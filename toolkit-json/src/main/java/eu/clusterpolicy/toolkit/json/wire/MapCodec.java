package eu.clusterpolicy.toolkit.json.wire;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedMap;
import eu.clusterpolicy.toolkit.name.Excerpt;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonToken;

/**
 * A map, written as an object whose property names are the keys.
 *
 * @param pattern the pattern of the keys
 * @param parse builds a key; throws IllegalArgumentException with a sentence
 * @param value the form of a value
 * @param <K> the key; its string is its name
 * @param <V> the value
 */
public record MapCodec<K, V>(String pattern, Function<String, K> parse, Codec<V> value)
        implements Codec<ImmutableMap<K, V>> {

    @Override
    public @Nullable ImmutableMap<K, V> read(JsonIn in) {
        if (in.token() != JsonToken.START_OBJECT) {
            in.refuse("must be an object in curly brackets");
            return null;
        }
        Map<K, V> entries = new LinkedHashMap<>();
        Set<String> seen = new HashSet<>();
        boolean whole = true;
        while (in.next() != JsonToken.END_OBJECT) {
            String name = in.parser().currentName();
            in.enter(name);
            in.countItem(in.location());
            if (seen.add(name)) {
                whole &= readEntry(in, name, entries);
            } else {
                in.fault(in.place(), Excerpt.quoted(name) + " is there twice");
                in.passOver();
            }
            in.leave();
        }
        return whole ? ImmutableMap.copyOf(entries) : null;
    }

    /** Reads an entry, and returns whether it is sound. */
    private boolean readEntry(JsonIn in, String name, Map<K, V> entries) {
        K key;
        try {
            key = parse.apply(name);
        } catch (IllegalArgumentException refused) {
            in.fault(in.place(), String.valueOf(refused.getMessage()));
            in.passOver();
            return false;
        }
        in.next();
        V read = value.read(in);
        if (read != null) {
            entries.put(key, read);
        }
        return read != null;
    }

    @Override
    public void write(JsonOut out, ImmutableMap<K, V> values) {
        Map<String, V> named = new LinkedHashMap<>();
        values.forEach((key, entry) -> named.put(key.toString(), entry));
        out.generator().writeStartObject();
        (out.isCanonical() ? ImmutableSortedMap.copyOf(named) : named).forEach((name, entry) -> {
            out.generator().writeName(name);
            value.write(out, entry);
        });
        out.generator().writeEndObject();
    }

    @Override
    public Map<String, Object> schema() {
        return ImmutableMap.of(
                "type", "object", "propertyNames", Map.of("pattern", pattern), "additionalProperties", value.schema());
    }
}
