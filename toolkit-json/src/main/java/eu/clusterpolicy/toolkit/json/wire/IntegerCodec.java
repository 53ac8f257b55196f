package eu.clusterpolicy.toolkit.json.wire;

import com.google.common.collect.ImmutableMap;
import java.math.BigDecimal;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonToken;

/** A whole number from {@code least} to {@code most}; as in JSON Schema, 1.0 is one. */
record IntegerCodec(int least, int most) implements Codec<Integer> {

    @Override
    public @Nullable Integer read(JsonIn in) {
        JsonToken token = in.token();
        if (token == JsonToken.VALUE_NUMBER_INT || token == JsonToken.VALUE_NUMBER_FLOAT) {
            BigDecimal number = in.parser().getDecimalValue();
            if (isWithin(number) && number.stripTrailingZeros().scale() <= 0) {
                return number.intValue();
            }
        }
        in.refuse(expected());
        return null;
    }

    /** Asked first: a number such as 1e999999999 must not be spelt out. */
    private boolean isWithin(BigDecimal number) {
        return number.compareTo(BigDecimal.valueOf(least)) >= 0 && number.compareTo(BigDecimal.valueOf(most)) <= 0;
    }

    @Override
    public void write(JsonOut out, Integer value) {
        if (value < least || value > most) {
            throw new IllegalArgumentException("cannot be written, for it " + expected() + ": " + value);
        }
        out.integer(value);
    }

    private String expected() {
        return "must be a whole number from " + least + (most == Integer.MAX_VALUE ? "" : " to " + most);
    }

    @Override
    public Map<String, Object> schema() {
        return ImmutableMap.of("type", "integer", "minimum", least, "maximum", most);
    }
}
