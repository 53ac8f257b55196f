package eu.clusterpolicy.toolkit.completeness;

import eu.clusterpolicy.toolkit.matrix.Coded;
import java.util.Optional;

/**
 * What a rule asks: whether something is there, or whether what is there is right.
 *
 * <p>Immutable and thread-safe.
 */
public enum Concern implements Coded {

    /** How much is there: a finding says what is missing. An entry that is added never makes another one miss anything. */
    COVERAGE("Coverage"),

    /** Whether what is there is right: a finding says what is wrong. */
    VALIDITY("Validity");

    private final String code = Coded.code(name());
    private final String title;

    Concern(String title) {
        this.title = title;
    }

    @Override
    public String code() {
        return code;
    }

    /** Returns the title people read, such as {@code Coverage}. */
    @Override
    public String title() {
        return title;
    }

    /**
     * Returns the concern with the given code.
     *
     * @param code the code, such as {@code coverage}, or the name of its constant
     * @throws IllegalArgumentException if there is none; the message says what there is
     */
    public static Concern of(String code) {
        return Coded.of("concern", values(), code);
    }

    /** Finds the concern with the given code, or with that name of a constant. */
    public static Optional<Concern> find(String code) {
        return Coded.find(values(), code);
    }

    /** Returns the code. */
    @Override
    public String toString() {
        return code;
    }
}
