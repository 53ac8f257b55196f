package eu.clusterpolicy.toolkit.json.wire;

import com.google.common.collect.ImmutableMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonToken;

/** A whole number that is at least {@code least}. */
record IntegerCodec(int least) implements Codec<Integer> {

    @Override
    public @Nullable Integer read(JsonIn in) {
        if (in.token() == JsonToken.VALUE_NUMBER_INT) {
            Number number = in.parser().getNumberValue();
            if (number instanceof Integer whole && whole >= least) {
                return whole;
            }
        }
        in.refuse("must be a whole number from " + least);
        return null;
    }

    @Override
    public void write(JsonOut out, Integer value) {
        out.integer(value);
    }

    @Override
    public Map<String, Object> schema() {
        return ImmutableMap.of("type", "integer", "minimum", least, "maximum", Integer.MAX_VALUE);
    }
}
