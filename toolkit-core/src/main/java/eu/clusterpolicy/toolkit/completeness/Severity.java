package eu.clusterpolicy.toolkit.completeness;

import eu.clusterpolicy.toolkit.matrix.Coded;
import eu.clusterpolicy.toolkit.name.Require;
import java.util.Optional;

/**
 * How grave a finding is, such as {@link #WARNING}; the values run from the slightest to the gravest.
 *
 * <p>Immutable and thread-safe.
 */
public enum Severity implements Coded {

    /** Worth knowing; nothing need be done. */
    INFORMATION("Information"),

    /** Something to look at: it may be right. */
    WARNING("Warning"),

    /** Something that must be mended before others rely on it. */
    ERROR("Error");

    private final String code = Coded.code(name());
    private final String title;

    Severity(String title) {
        this.title = title;
    }

    @Override
    public String code() {
        return code;
    }

    /** Returns the title people read, such as {@code Warning}. */
    @Override
    public String title() {
        return title;
    }

    /** Returns whether this is as grave as the given severity, or graver. */
    public boolean isAtLeast(Severity other) {
        return compareTo(Require.notNull(other, "other")) >= 0;
    }

    /**
     * Returns the severity with the given code.
     *
     * @param code the code, such as {@code warning}, or the name of its constant
     * @throws IllegalArgumentException if there is none; the message says what there is
     */
    public static Severity of(String code) {
        return Coded.of("severity", values(), code);
    }

    /** Finds the severity with the given code, or with that name of a constant. */
    public static Optional<Severity> find(String code) {
        return Coded.find(values(), code);
    }

    /** Returns the code. */
    @Override
    public String toString() {
        return code;
    }
}
