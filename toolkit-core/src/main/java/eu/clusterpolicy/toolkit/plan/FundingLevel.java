package eu.clusterpolicy.toolkit.plan;

import eu.clusterpolicy.toolkit.matrix.Coded;

/**
 * The level that a source of funding belongs to, such as {@link #REGIONAL}.
 *
 * <p>Immutable and thread-safe.
 */
public enum FundingLevel implements Coded {

    /** A programme of the European Union or another European body. */
    EUROPEAN("european", "European"),

    /** A programme of a state. */
    NATIONAL("national", "National"),

    /** A programme of a region or a municipality. */
    REGIONAL("regional", "Regional"),

    /** Money of companies, foundations or members. */
    PRIVATE("private", "Private");

    private final String code;
    private final String title;

    FundingLevel(String code, String title) {
        this.code = code;
        this.title = title;
    }

    @Override
    public String code() {
        return code;
    }

    /** Returns the title people read, such as {@code Regional}. */
    public String title() {
        return title;
    }

    /**
     * Finds the value with the given code.
     *
     * @param code the code, such as {@code regional}
     * @throws IllegalArgumentException if there is none; the message names the nearest code
     */
    public static FundingLevel of(String code) {
        return Coded.of("funding level", values(), code);
    }

    /** Returns the code. */
    @Override
    public String toString() {
        return code;
    }
}
