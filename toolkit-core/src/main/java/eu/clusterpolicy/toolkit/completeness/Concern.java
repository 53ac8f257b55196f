package eu.clusterpolicy.toolkit.completeness;

import eu.clusterpolicy.toolkit.matrix.Coded;

/**
 * What a rule asks: whether something is there, or whether what is there is right.
 *
 * <p>Immutable and thread-safe.
 */
public enum Concern implements Coded {

    /** How much is there: a finding says what is missing. An entry that is added never makes another one miss anything. */
    COVERAGE("coverage", "Coverage"),

    /** Whether what is there is right: a finding says what is wrong. */
    VALIDITY("validity", "Validity");

    private final String code;
    private final String title;

    Concern(String code, String title) {
        this.code = code;
        this.title = title;
    }

    @Override
    public String code() {
        return code;
    }

    /** Returns the title people read, such as {@code Coverage}. */
    public String title() {
        return title;
    }

    /**
     * Finds the concern with the given code.
     *
     * @param code {@code coverage} or {@code validity}
     * @throws IllegalArgumentException if there is none; the message names the nearest code
     */
    public static Concern of(String code) {
        return Coded.of("concern", values(), code);
    }

    /** Returns the code. */
    @Override
    public String toString() {
        return code;
    }
}
