package eu.clusterpolicy.toolkit.evidence;

/**
 * A piece of evidence about a territory, on which decisions rest: a {@link Fact} in words, a {@link Figure} or a {@link
 * HeldLabel}, each with its source, or an {@link Assumption} that says it is one.
 *
 * <p>Immutable and thread-safe.
 */
public sealed interface Evidence permits Fact, Figure, HeldLabel, Assumption {

    /** Returns the identifier by which decisions name the evidence. */
    EvidenceId id();

    /** Returns what the evidence speaks of. */
    EvidenceKind kind();

    /** Returns what is held to be so, such as {@code There are 21 cluster organisations}. */
    String statement();

    /** Returns the evidence as people read it: with its source, and an assumption marked as one. */
    String text();
}
