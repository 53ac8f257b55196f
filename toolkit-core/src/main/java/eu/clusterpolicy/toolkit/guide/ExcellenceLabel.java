package eu.clusterpolicy.toolkit.guide;

import eu.clusterpolicy.toolkit.matrix.Coded;

/**
 * A label of cluster management excellence, such as Gold, awarded to a cluster organisation in the scheme of the European
 * Cluster Excellence Initiative.
 *
 * <p>Immutable and thread-safe.
 */
public enum ExcellenceLabel implements Coded {

    /** The Bronze label. */
    BRONZE("bronze", "Bronze"),

    /** The Silver label. */
    SILVER("silver", "Silver"),

    /** The Gold label. */
    GOLD("gold", "Gold");

    private final String code;
    private final String title;

    ExcellenceLabel(String code, String title) {
        this.code = code;
        this.title = title;
    }

    @Override
    public String code() {
        return code;
    }

    /** Returns the title people read, such as {@code Bronze}. */
    public String title() {
        return title;
    }

    /**
     * Finds the value with the given code.
     *
     * @param code the code, such as {@code bronze}
     * @throws IllegalArgumentException if there is none; the message names the nearest code
     */
    public static ExcellenceLabel of(String code) {
        return Coded.of("excellence label", values(), code);
    }

    /** Returns the code. */
    @Override
    public String toString() {
        return code;
    }
}
