package eu.clusterpolicy.toolkit.guide;

import eu.clusterpolicy.toolkit.matrix.Coded;
import java.util.Optional;

/**
 * A label of cluster management excellence, such as Gold, awarded to a cluster organisation in the scheme of the European
 * Cluster Excellence Initiative.
 *
 * <p>Immutable and thread-safe.
 */
public enum ExcellenceLabel implements Coded {

    /** The Bronze label. */
    BRONZE("Bronze"),

    /** The Silver label. */
    SILVER("Silver"),

    /** The Gold label. */
    GOLD("Gold");

    private final String code = Coded.code(name());
    private final String title;

    ExcellenceLabel(String title) {
        this.title = title;
    }

    @Override
    public String code() {
        return code;
    }

    /** Returns the title people read, such as {@code Bronze}. */
    @Override
    public String title() {
        return title;
    }

    /**
     * Returns the excellence label with the given code.
     *
     * @param code the code, such as {@code bronze}, or the name of its constant
     * @throws IllegalArgumentException if there is none; the message says what there is
     */
    public static ExcellenceLabel of(String code) {
        return Coded.of("excellence label", values(), code);
    }

    /** Finds the excellence label with the given code, or with that name of a constant. */
    public static Optional<ExcellenceLabel> find(String code) {
        return Coded.find(values(), code);
    }

    /** Returns the code. */
    @Override
    public String toString() {
        return code;
    }
}
