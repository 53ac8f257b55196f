package eu.clusterpolicy.toolkit.json.wire;

import com.google.common.collect.ImmutableMap;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A number of at most fifteen digits, so that every program that reads JSON keeps all of it. */
record DecimalCodec(boolean aboveZero) implements Codec<BigDecimal> {

    private static final int DIGITS = 15;
    private static final int FARTHEST = 10_000;

    @Override
    public @Nullable BigDecimal read(JsonIn in) {
        Optional<BigDecimal> number = in.number().filter(this::isKept).filter(any -> !aboveZero || any.signum() > 0);
        if (number.isEmpty()) {
            in.refuse("must be a number " + (aboveZero ? "above zero " : "") + "of at most " + DIGITS + " digits");
            return null;
        }
        return number.get().stripTrailingZeros();
    }

    /** Asked of the scale first: a number such as 10e2147483647 has no other form. */
    private boolean isKept(BigDecimal number) {
        if (number.scale() < -FARTHEST || number.scale() > FARTHEST) {
            return false;
        }
        BigDecimal plain = number.stripTrailingZeros();
        return plain.precision() <= DIGITS && Math.abs(plain.scale()) <= DIGITS;
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
