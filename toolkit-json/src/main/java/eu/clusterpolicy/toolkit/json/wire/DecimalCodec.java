package eu.clusterpolicy.toolkit.json.wire;

import com.google.common.collect.ImmutableMap;
import java.math.BigDecimal;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonToken;

/** A number of at most fifteen digits, so that every program that reads JSON keeps all of it. */
final class DecimalCodec implements Codec<BigDecimal> {

    private static final int DIGITS = 15;

    @Override
    public @Nullable BigDecimal read(JsonIn in) {
        JsonToken token = in.token();
        if (token == JsonToken.VALUE_NUMBER_INT || token == JsonToken.VALUE_NUMBER_FLOAT) {
            BigDecimal number = in.parser().getDecimalValue().stripTrailingZeros();
            if (number.precision() <= DIGITS && Math.abs(number.scale()) <= DIGITS) {
                return number;
            }
        }
        in.refuse("must be a number of at most " + DIGITS + " digits");
        return null;
    }

    @Override
    public void write(JsonOut out, BigDecimal value) {
        out.decimal(value);
    }

    @Override
    public Map<String, Object> schema() {
        return ImmutableMap.of("type", "number");
    }
}
