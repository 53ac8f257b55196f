package eu.clusterpolicy.toolkit.evidence;

import eu.clusterpolicy.toolkit.name.OneLine;
import eu.clusterpolicy.toolkit.name.Require;
import eu.clusterpolicy.toolkit.name.Wording;

/**
 * Something taken to be so about a territory, without a source, and marked as such.
 *
 * <pre>{@code
 * Assumption.of("few-trainers", EvidenceKind.NEEDS, "There are too few trainers").text();
 * // Assumption: There are too few trainers
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 *
 * @param id the identifier by which decisions name the assumption
 * @param kind what the assumption speaks of
 * @param statement what is assumed, without a full stop at the end
 */
public record Assumption(EvidenceId id, EvidenceKind kind, String statement) implements Evidence {

    /** Requires a statement that is not blank. */
    public Assumption {
        Require.notNull(id, "id");
        Require.notNull(kind, "kind");
        Wording.require("statement of an assumption", statement);
    }

    /**
     * Returns an assumption.
     *
     * @param id lower-case kebab words, such as {@code few-trainers}
     * @param kind what the assumption speaks of
     * @param statement what is assumed, without a full stop at the end
     * @throws IllegalArgumentException if the identifier has another form, or the statement is blank
     */
    public static Assumption of(String id, EvidenceKind kind, String statement) {
        return new Assumption(EvidenceId.of(id), kind, statement);
    }

    /** Returns the statement, marked as an assumption. */
    @Override
    public String text() {
        return "Assumption: " + statement;
    }

    /** Returns the identifier and the assumption, such as {@code few-trainers: Assumption: There are too few trainers}. */
    @Override
    public String toString() {
        return OneLine.of(id + ": " + text());
    }
}
