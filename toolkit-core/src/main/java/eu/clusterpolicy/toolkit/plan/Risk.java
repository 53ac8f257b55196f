package eu.clusterpolicy.toolkit.plan;

import eu.clusterpolicy.toolkit.matrix.Coded;
import eu.clusterpolicy.toolkit.name.OneLine;
import eu.clusterpolicy.toolkit.name.Wording;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.immutables.value.Value;

/**
 * A risk of a plan, such as that too few firms join: how likely it is, how much it would do, and what is done about it.
 *
 * <pre>{@code
 * Risk risk = Risk.builder()
 *         .description("Too few firms join")
 *         .likelihood(Risk.Level.MEDIUM)
 *         .effect(Risk.Level.HIGH)
 *         .response("Visit each firm before the courses begin")
 *         .owner("Solar cluster")
 *         .build();
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
public abstract class Risk {

    Risk() {}

    /** Returns what may happen, in words. */
    public abstract String description();

    /** Returns how likely it is; empty in a plan that has not come so far. */
    public abstract Optional<Level> likelihood();

    /** Returns how much it would do; empty in a plan that has not come so far. */
    public abstract Optional<Level> effect();

    /** Returns what is done about it, in words; blank in a plan that has not come so far. */
    @Value.Default
    public String response() {
        return "";
    }

    /** Returns the name of who watches it. */
    public abstract Optional<String> owner();

    /** How likely a risk is, or how much it would do. */
    public enum Level implements Coded {

        /** Little. */
        LOW("Low"),

        /** Neither little nor much. */
        MEDIUM("Medium"),

        /** Much. */
        HIGH("High");

        private final String code = Coded.code(name());
        private final String title;

        Level(String title) {
            this.title = title;
        }

        @Override
        public String code() {
            return code;
        }

        /** Returns the title people read, such as {@code Medium}. */
        @Override
        public String title() {
            return title;
        }

        /**
         * Returns the level with the given code.
         *
         * @param code the code, such as {@code medium}, or the name of its constant
         * @throws IllegalArgumentException if there is none; the message says what there is
         */
        public static Level of(String code) {
            return Coded.of("level of a risk", values(), code);
        }

        /** Finds the level with the given code, or with that name of a constant. */
        public static Optional<Level> find(String code) {
            return Coded.find(values(), code);
        }

        /** Returns the code. */
        @Override
        public String toString() {
            return code;
        }
    }

    /** Returns the risk and its two levels, such as {@code Too few firms join (likelihood medium, effect high)}. */
    @Override
    public String toString() {
        String levels = Stream.of(
                        likelihood().map(level -> "likelihood " + level), effect().map(level -> "effect " + level))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(", "));
        return OneLine.of(description() + (levels.isEmpty() ? "" : " (" + levels + ")"));
    }

    /** Returns a builder with nothing set. */
    public static Builder builder() {
        return new Builder();
    }

    /** Returns a builder with the parts of this risk set. */
    public Builder toBuilder() {
        return builder().from(this);
    }

    @Value.Check
    void check() {
        Wording.requireBounded("description", description());
        Wording.requireBounded("response", response());
        Wording.requireBounded("owner", owner());
    }

    /** Collects the parts of a risk; {@code description} is required. */
    public static final class Builder extends ImmutableRisk.Builder {

        Builder() {}
    }
}
