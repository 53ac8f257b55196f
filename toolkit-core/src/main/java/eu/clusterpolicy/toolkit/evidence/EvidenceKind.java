package eu.clusterpolicy.toolkit.evidence;

import eu.clusterpolicy.toolkit.matrix.Coded;

/**
 * What a piece of evidence speaks of, such as the territory's needs: the three things from which, in the paper, every phase
 * sets out (p. 10).
 *
 * <p>Immutable and thread-safe.
 */
public enum EvidenceKind implements Coded {

    /** What the territory is like: its economy, its institutions, its clusters. */
    LOCAL_ENVIRONMENT("local-environment", "Local environment"),

    /** What the territory lacks. */
    NEEDS("needs", "Needs"),

    /** What those concerned have said. */
    STAKEHOLDER_INPUT("stakeholder-input", "Stakeholder input");

    private final String code;
    private final String title;

    EvidenceKind(String code, String title) {
        this.code = code;
        this.title = title;
    }

    @Override
    public String code() {
        return code;
    }

    /** Returns the title people read, such as {@code Local environment}. */
    public String title() {
        return title;
    }

    /**
     * Finds the value with the given code.
     *
     * @param code the code, such as {@code stakeholder-input}
     * @throws IllegalArgumentException if there is none; the message names the nearest code
     */
    public static EvidenceKind of(String code) {
        return Coded.of("evidence kind", values(), code);
    }

    /** Returns the code. */
    @Override
    public String toString() {
        return code;
    }
}
