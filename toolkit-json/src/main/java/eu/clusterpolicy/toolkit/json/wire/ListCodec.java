package eu.clusterpolicy.toolkit.json.wire;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import eu.clusterpolicy.toolkit.name.Excerpt;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamLocation;

/**
 * A list of values; where items are refused the others are still read, and then there is no list.
 *
 * @param item the form of an item
 * @param least how many items there must be
 * @param isSet whether the items differ; in the canonical form they then stand in the order of their canonical texts, so that equal
 *     sets have one form
 * @param <T> the item
 */
public record ListCodec<T>(Codec<T> item, int least, boolean isSet) implements Codec<ImmutableList<T>> {

    /** Returns the codec of a list. */
    public static <T> Codec<ImmutableList<T>> of(Codec<T> item) {
        return new ListCodec<>(item, 0, false);
    }

    /** Returns the codec of a list that holds something. */
    public static <T> Codec<ImmutableList<T>> some(Codec<T> item) {
        return new ListCodec<>(item, 1, false);
    }

    /** Returns the codec of a set, a list whose items differ. */
    public static <T> Codec<ImmutableSet<T>> set(Codec<T> item) {
        return new ListCodec<>(item, 0, true).as(ImmutableSet::copyOf, ImmutableSet::asList);
    }

    /** Returns the codec of a set that holds something, a list whose items differ. */
    public static <T> Codec<ImmutableSet<T>> someOfSet(Codec<T> item) {
        return new ListCodec<>(item, 1, true).as(ImmutableSet::copyOf, ImmutableSet::asList);
    }

    @Override
    public @Nullable ImmutableList<T> read(JsonIn in) {
        if (in.token() != JsonToken.START_ARRAY) {
            in.refuse("must be a list in square brackets");
            return null;
        }
        TokenStreamLocation start = in.location();
        ImmutableList<T> items = readItems(in);
        if (items != null && items.size() < least) {
            in.fault(start, "must not be empty");
        }
        return items;
    }

    /** Returns the items; null where one was refused, for without it the list is another. */
    private @Nullable ImmutableList<T> readItems(JsonIn in) {
        ImmutableList.Builder<T> items = ImmutableList.builder();
        Set<T> seen = new HashSet<>();
        boolean whole = true;
        int index = 0;
        in.enter(index);
        while (in.next() != JsonToken.END_ARRAY) {
            TokenStreamLocation start = in.location();
            in.countItem(start);
            T value = item.read(in);
            if (value == null) {
                whole = false;
            } else if (!isSet || seen.add(value)) {
                items.add(value);
            } else {
                in.fault(start, "is listed twice: " + Excerpt.quoted(value.toString()));
            }
            in.leave();
            in.enter(++index);
        }
        in.leave();
        return whole ? items.build() : null;
    }

    @Override
    public void write(JsonOut out, ImmutableList<T> values) {
        out.generator().writeStartArray();
        if (isSet && out.isCanonical()) {
            values.stream().map(value -> out.text(item, value)).sorted().forEach(out.generator()::writeRawValue);
        } else {
            values.forEach(value -> item.write(out, value));
        }
        out.generator().writeEndArray();
    }

    @Override
    public Map<String, Object> schema() {
        ImmutableMap.Builder<String, Object> schema = ImmutableMap.builder();
        schema.put("type", "array").put("items", item.schema());
        if (least > 0) {
            schema.put("minItems", least);
        }
        if (isSet) {
            schema.put("uniqueItems", true);
        }
        return schema.buildOrThrow();
    }
}
