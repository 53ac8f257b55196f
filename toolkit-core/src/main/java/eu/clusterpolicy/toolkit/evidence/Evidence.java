package eu.clusterpolicy.toolkit.evidence;

/**
 * A piece of evidence about a territory, on which decisions rest: a {@link Fact} with its citation, or an {@link Assumption}
 * that says it is one.
 *
 * <p>Immutable and thread-safe.
 */
public sealed interface Evidence permits Fact, Assumption {

    /** Returns the identifier by which decisions name the evidence. */
    EvidenceId id();

    /** Returns what the evidence speaks of. */
    EvidenceKind kind();

    /** Returns what is held to be so, such as {@code There are 21 cluster organisations}. */
    String statement();

    /** Returns the evidence as people read it: a fact with its citation, an assumption marked as one. */
    String text();
}
