package eu.clusterpolicy.toolkit.matrix;

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
    GREEN_TRANSITION("green-transition", "Green transition"),

    /** The digital transformation of production, distribution and business models. */
    DIGITAL_TRANSITION("digital-transition", "Digital transition"),

    /** The capacity to absorb a shock, adapt to it and learn from it. */
    RESILIENCE("resilience", "Resilience");

    private final String code;
    private final String title;

    Priority(String code, String title) {
        this.code = code;
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
     * Finds the value with the given code.
     *
     * @param code the code, such as {@code green-transition}
     * @throws IllegalArgumentException if there is none; the message names the nearest code
     */
    public static Priority of(String code) {
        return Coded.of("priority", values(), code);
    }

    /** Returns the code. */
    @Override
    public String toString() {
        return code;
    }
}
