package eu.clusterpolicy.toolkit.roadmap;

import eu.clusterpolicy.toolkit.guide.Phase;
import java.util.Objects;

/**
 * A decision of a draft that does not follow from an earlier phase, such as a challenge chosen for a priority that has since
 * been set aside.
 *
 * <p>It stays in the draft until the earlier decision is taken anew or
 * {@link RoadmapDraft#withdraw(Decision) it is withdrawn}.
 *
 * <p>Immutable and thread-safe.
 *
 * @param phase the phase in which the decision was taken
 * @param decision the decision
 * @param sentence what it does not follow from, for people
 */
public record Stray(Phase phase, Decision<?> decision, String sentence) {

    /** Requires all components. */
    public Stray {
        Objects.requireNonNull(phase, "phase");
        Objects.requireNonNull(decision, "decision");
        Objects.requireNonNull(sentence, "sentence");
    }

    /** Returns the phase and the sentence. */
    @Override
    public String toString() {
        return phase.title() + ": " + sentence;
    }
}
