package eu.clusterpolicy.toolkit.matrix;

import java.util.Optional;

/**
 * A strategic challenge of a territory, such as skills.
 *
 * <p>The second axis of the matrix: where a priority is hard to reach. The order is that of the paper's Table 1. The paper
 * names the four without describing them; the description of each below is this library's own.
 *
 * <pre>{@code
 * Challenge.of("value-chains"); // Challenge.VALUE_CHAINS
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 */
public enum Challenge implements AxisValue {

    /** New products, services and ways of working, and the research behind them. */
    INNOVATION("Innovation"),

    /** What people can do, and the training that gets them there. */
    SKILLS("Skills"),

    /** Markets, partners and knowledge abroad. */
    INTERNATIONALISATION("Internationalisation"),

    /** Who supplies whom, and the links that are missing. */
    VALUE_CHAINS("Value chains");

    private final String code = Coded.code(name());
    private final String title;

    Challenge(String title) {
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
     * Returns the challenge with the given code.
     *
     * @param code the code, such as {@code value-chains}, or the name of its constant
     * @throws IllegalArgumentException if there is none; the message says what there is
     */
    public static Challenge of(String code) {
        return Coded.of("challenge", values(), code);
    }

    /** Finds the challenge with the given code, or with that name of a constant. */
    public static Optional<Challenge> find(String code) {
        return Coded.find(values(), code);
    }

    /** Returns the code. */
    @Override
    public String toString() {
        return code;
    }
}
