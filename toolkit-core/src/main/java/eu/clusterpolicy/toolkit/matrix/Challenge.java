package eu.clusterpolicy.toolkit.matrix;

/**
 * A strategic challenge of a territory, such as skills.
 *
 * <p>The second axis of the matrix: where a priority is hard to reach. The order is that of the paper's Table 1.
 *
 * <pre>{@code
 * Challenge.of("value-chains"); // Challenge.VALUE_CHAINS
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 */
public enum Challenge implements AxisValue {

    /** New products, services and ways of working, and the research behind them. */
    INNOVATION("innovation", "Innovation"),

    /** What people can do, and the training that gets them there. */
    SKILLS("skills", "Skills"),

    /** Markets, partners and knowledge abroad. */
    INTERNATIONALISATION("internationalisation", "Internationalisation"),

    /** Who supplies whom, and the links that are missing. */
    VALUE_CHAINS("value-chains", "Value chains");

    private final String code;
    private final String title;

    Challenge(String code, String title) {
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
     * @param code the code, such as {@code value-chains}
     * @throws IllegalArgumentException if there is none; the message names the nearest code
     */
    public static Challenge of(String code) {
        return Coded.of("challenge", values(), code);
    }

    /** Returns the code. */
    @Override
    public String toString() {
        return code;
    }
}
