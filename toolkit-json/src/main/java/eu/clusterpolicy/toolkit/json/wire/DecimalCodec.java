package eu.clusterpolicy.toolkit.json.wire;

import com.google.common.collect.ImmutableMap;
import java.math.BigDecimal;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonToken;

/** A number of at most fifteen digits, so that every program that reads JSON keeps all of it. */
record DecimalCodec(boolean aboveZero) implements Codec<BigDecimal> {

    private static final int DIGITS = 15;

    @Override
    public @Nullable BigDecimal read(JsonIn in) {
        JsonToken token = in.token();
        if (token == JsonToken.VALUE_NUMBER_INT || token == JsonToken.VALUE_NUMBER_FLOAT) {
            BigDecimal number = in.parser().getDecimalValue().stripTrailingZeros();
            boolean kept = number.precision() <= DIGITS && Math.abs(number.scale()) <= DIGITS;
            if (kept && (!aboveZero || number.signum() > 0)) {
                return number;
            }
        }
        in.refuse("must be a number " + (aboveZero ? "above zero " : "") + "of at most " + DIGITS + " digits");
        return null;
    }

    @Override
    public void write(JsonOut out, BigDecimal value) {
        out.decimal(value);
    }

    @Override
    public Map<String, Object> schema() {
        return aboveZero ? ImmutableMap.of("type", "number", "exclusiveMinimum", 0) : ImmutableMap.of("type", "number");
    }
}
