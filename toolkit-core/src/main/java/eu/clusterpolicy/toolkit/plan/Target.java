package eu.clusterpolicy.toolkit.plan;

import eu.clusterpolicy.toolkit.name.IsoDay;
import eu.clusterpolicy.toolkit.name.OneLine;
import eu.clusterpolicy.toolkit.name.PlainNumber;
import eu.clusterpolicy.toolkit.name.Require;
import eu.clusterpolicy.toolkit.name.Wording;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A target, such as 200 by 2025-12-31, or 200 to 250: original, or put in the place of an earlier one by a revision.
 *
 * <pre>{@code
 * Target.of("200", "2025-12-31").toBuilder().upTo(new BigDecimal("250")).source("Growth plan, page 12").build();
 * }</pre>
 *
 * <p>{@code 1.0} and {@code 1.00} are the same. Immutable and thread-safe.
 */
@Value.Immutable
public abstract class Target {

    Target() {}

    /** Returns the value to reach, in the unit of its indicator, or the least of a range; kept without trailing zeros. */
    public abstract BigDecimal value();

    /** Returns the greatest value of a range, above {@link #value()}; empty where one value is to be reached. */
    public abstract Optional<BigDecimal> upTo();

    /** Returns the day by which to reach it. */
    public abstract LocalDate by();

    /** Returns the document or the body that set the target, in words. */
    public abstract Optional<String> source();

    /** Returns when and why it replaced the target before; empty for the original target. */
    public abstract Optional<TargetRevision> revision();

    /** Returns the original target of the given value by the given day. */
    public static Target of(BigDecimal value, LocalDate by) {
        return builder().value(value).by(by).build();
    }

    /**
     * Returns the original target of the given value by the given day.
     *
     * @param value a number, such as {@code 200}
     * @param by a day, such as {@code 2025-12-31}
     * @throws IllegalArgumentException if either has another form
     */
    public static Target of(String value, String by) {
        Require.notNull(by, "by");
        return of(PlainNumber.of("value", value), IsoDay.of("by", by));
    }

    /** Returns a target that the given revision put in the place of the one before. */
    public static Target revised(BigDecimal value, LocalDate by, TargetRevision revision) {
        Require.notNull(revision, "revision");
        return builder().value(value).by(by).revision(revision).build();
    }

    /** Returns the value or the range, such as {@code 200} or {@code 200 to 250}. */
    public String values() {
        return value().toPlainString()
                + upTo().map(most -> " to " + most.toPlainString()).orElse("");
    }

    /** Returns the value or the range and the day, such as {@code 200 by 2025-12-31}. */
    @Override
    public String toString() {
        return OneLine.of(values() + " by " + by());
    }

    /** Returns a builder with nothing set. */
    public static Builder builder() {
        return new Builder();
    }

    /** Returns a builder with the parts of this target set. */
    public Builder toBuilder() {
        return builder().from(this);
    }

    @Value.Check
    Target normalised() {
        Wording.requireBounded("source", source());
        Optional<BigDecimal> most = upTo().map(value -> PlainNumber.of("target value", value));
        BigDecimal least = PlainNumber.of("target value", value());
        if (most.filter(value -> value.compareTo(least) <= 0).isPresent()) {
            throw new IllegalArgumentException("target must run from its least value to a greater one: " + values());
        }
        boolean isPlain = least.scale() == value().scale() && most.equals(upTo());
        return isPlain ? this : toBuilder().value(least).upTo(most).build();
    }

    /** Collects the parts of a target; {@code value} and {@code by} are required. Building refuses a range that is none. */
    public static final class Builder extends ImmutableTarget.Builder {

        Builder() {}
    }
}
