package eu.clusterpolicy.toolkit.evidence;

import eu.clusterpolicy.toolkit.matrix.Coded;
import java.util.Optional;

/**
 * What a piece of evidence speaks of, such as the territory's needs: the three things from which, in the paper, every phase
 * sets out (p. 11).
 *
 * <p>Immutable and thread-safe.
 */
public enum EvidenceKind implements Coded {

    /** What the territory is like: its economy, its institutions, its clusters. */
    LOCAL_ENVIRONMENT("Local environment"),

    /** What the territory lacks. */
    NEEDS("Needs"),

    /** What those concerned have said. */
    STAKEHOLDER_INPUT("Stakeholder input");

    private final String code = Coded.code(name());
    private final String title;

    EvidenceKind(String title) {
        this.title = title;
    }

    @Override
    public String code() {
        return code;
    }

    /** Returns the title people read, such as {@code Local environment}. */
    @Override
    public String title() {
        return title;
    }

    /**
     * Returns the evidence kind with the given code.
     *
     * @param code the code, such as {@code stakeholder-input}, or the name of its constant
     * @throws IllegalArgumentException if there is none; the message says what there is
     */
    public static EvidenceKind of(String code) {
        return Coded.of("evidence kind", values(), code);
    }

    /** Finds the evidence kind with the given code, or with that name of a constant. */
    public static Optional<EvidenceKind> find(String code) {
        return Coded.find(values(), code);
    }

    /** Returns the code. */
    @Override
    public String toString() {
        return code;
    }
}
