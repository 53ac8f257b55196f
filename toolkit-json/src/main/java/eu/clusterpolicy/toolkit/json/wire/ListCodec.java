package eu.clusterpolicy.toolkit.json.wire;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonToken;

/**
 * A list of values, each once where it is {@code distinct}; items that are refused are left out, so that the others are
 * still read.
 */
record ListCodec<T>(Codec<T> item, boolean distinct) implements Codec<ImmutableList<T>> {

    ListCodec(Codec<T> item) {
        this(item, false);
    }

    @Override
    public @Nullable ImmutableList<T> read(JsonIn in) {
        if (in.token() != JsonToken.START_ARRAY) {
            in.refuse("must be a list in square brackets");
            return null;
        }
        ImmutableList.Builder<T> items = ImmutableList.builder();
        Set<T> seen = new HashSet<>();
        int index = 0;
        in.enter(index);
        while (in.next() != JsonToken.END_ARRAY) {
            Place start = in.place();
            T value = item.read(in);
            if (value != null) {
                items.add(value);
                if (distinct && !seen.add(value)) {
                    in.fault(start, "is listed twice: '" + value + "'");
                }
            }
            in.leave();
            in.enter(++index);
        }
        in.leave();
        return items.build();
    }

    @Override
    public void write(JsonOut out, ImmutableList<T> values) {
        out.startList();
        for (T value : values) {
            item.write(out, value);
        }
        out.endList();
    }

    @Override
    public Map<String, Object> schema() {
        return distinct
                ? ImmutableMap.of("type", "array", "items", item.schema(), "uniqueItems", true)
                : ImmutableMap.of("type", "array", "items", item.schema());
    }
}
