package eu.clusterpolicy.toolkit.json.wire;

import com.google.common.collect.ImmutableMap;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A whole number from {@code least} to {@code most}; as in JSON Schema, 1.0 is one. */
record IntegerCodec(int least, int most) implements Codec<Integer> {

    @Override
    public @Nullable Integer read(JsonIn in) {
        Optional<BigDecimal> number = in.number().filter(this::isWithin);
        if (number.isEmpty() || number.get().stripTrailingZeros().scale() > 0) {
            in.refuse(expected());
            return null;
        }
        return number.get().intValue();
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
