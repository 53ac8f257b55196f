package eu.clusterpolicy.toolkit.plan;

import eu.clusterpolicy.toolkit.matrix.Coded;
import java.util.Optional;

/**
 * The level that a source of funding belongs to, such as {@link #REGIONAL}.
 *
 * <p>Immutable and thread-safe.
 */
public enum FundingLevel implements Coded {

    /** A programme of the European Union or another European body. */
    EUROPEAN("European"),

    /** A programme of a state. */
    NATIONAL("National"),

    /** A programme of a region or a municipality. */
    REGIONAL("Regional"),

    /** Money of companies, foundations or members. */
    PRIVATE("Private");

    private final String code = Coded.code(name());
    private final String title;

    FundingLevel(String title) {
        this.title = title;
    }

    @Override
    public String code() {
        return code;
    }

    /** Returns the title people read, such as {@code Regional}. */
    @Override
    public String title() {
        return title;
    }

    /**
     * Returns the funding level with the given code.
     *
     * @param code the code, such as {@code regional}, or the name of its constant
     * @throws IllegalArgumentException if there is none; the message says what there is
     */
    public static FundingLevel of(String code) {
        return Coded.of("funding level", values(), code);
    }

    /** Finds the funding level with the given code, or with that name of a constant. */
    public static Optional<FundingLevel> find(String code) {
        return Coded.find(values(), code);
    }

    /** Returns the code. */
    @Override
    public String toString() {
        return code;
    }
}
