package eu.clusterpolicy.toolkit.matrix;

import java.util.Optional;

/**
 * A thematic priority of the toolkit, such as the green transition.
 *
 * <p>The first axis of the matrix: what a policy is for. The order is that of the paper's Table 1.
 *
 * <pre>{@code
 * Priority.of("green-transition"); // Priority.GREEN_TRANSITION
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 */
public enum Priority implements AxisValue {

    /** Lower negative impacts on the environment, with fewer resources and less harmful emissions. */
    GREEN_TRANSITION("Green transition"),

    /** The digital transformation of production, distribution and business models. */
    DIGITAL_TRANSITION("Digital transition"),

    /** The capacity to absorb a shock, adapt to it and learn from it. */
    RESILIENCE("Resilience");

    private final String code = Coded.code(name());
    private final String title;

    Priority(String title) {
        this.title = title;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public String title() {
        return title;
    }

    /**
     * Returns the priority with the given code.
     *
     * @param code the code, such as {@code green-transition}, or the name of its constant
     * @throws IllegalArgumentException if there is none; the message says what there is
     */
    public static Priority of(String code) {
        return Coded.of("priority", values(), code);
    }

    /** Finds the priority with the given code, or with that name of a constant. */
    public static Optional<Priority> find(String code) {
        return Coded.find(values(), code);
    }

    /** Returns the code. */
    @Override
    public String toString() {
        return code;
    }
}
