package eu.clusterpolicy.toolkit.completeness;

import eu.clusterpolicy.toolkit.matrix.Coded;

/**
 * How grave a finding is, such as {@link #WARNING}; the values run from the slightest to the gravest.
 *
 * <p>Immutable and thread-safe.
 */
public enum Severity implements Coded {

    /** Worth knowing; nothing need be done. */
    INFORMATION("information", "Information"),

    /** Something to look at: it may be right. */
    WARNING("warning", "Warning"),

    /** Something that must be mended before others rely on it. */
    ERROR("error", "Error");

    private final String code;
    private final String title;

    Severity(String code, String title) {
        this.code = code;
        this.title = title;
    }

    @Override
    public String code() {
        return code;
    }

    /** Returns the title people read, such as {@code Warning}. */
    public String title() {
        return title;
    }

    /** Returns whether this is as grave as the given severity, or graver. */
    public boolean isAtLeast(Severity other) {
        return compareTo(other) >= 0;
    }

    /**
     * Finds the severity with the given code.
     *
     * @param code the code, such as {@code warning}
     * @throws IllegalArgumentException if there is none; the message names the nearest code
     */
    public static Severity of(String code) {
        return Coded.of("severity", values(), code);
    }

    /** Returns the code. */
    @Override
    public String toString() {
        return code;
    }
}
