package eu.clusterpolicy.toolkit.roadmap;

import com.google.common.collect.ImmutableList;
import eu.clusterpolicy.toolkit.guide.Phase;
import eu.clusterpolicy.toolkit.name.OneLine;
import eu.clusterpolicy.toolkit.name.Require;

/**
 * A decision of a draft that does not follow from an earlier phase, such as a challenge chosen for a priority that has since
 * been set aside; the first of all that rest on the same cause.
 *
 * <p>It stays in the draft until the earlier decision is taken anew or
 * {@link RoadmapDraft#withdraw(Decision) it is withdrawn}.
 *
 * <p>Immutable and thread-safe.
 *
 * @param placed the decision, with its place in the draft
 * @param sentence what it does not follow from, for people
 * @param consequences the other decisions that do not follow for the same cause, phase by phase
 */
public record Stray(PlacedDecision placed, String sentence, ImmutableList<PlacedDecision> consequences) {

    /** Requires all components. */
    public Stray {
        Require.notNull(placed, "placed");
        Require.notNull(sentence, "sentence");
        Require.notNull(consequences, "consequences");
    }

    /** Returns the phase in which the decision was taken. */
    public Phase phase() {
        return placed.phase();
    }

    /** Returns the decision. */
    public Decision<?> decision() {
        return placed.decision();
    }

    /** Returns the JSON Pointer of the decision in the roadmap's document, such as {@code /challenges/2}. */
    public String path() {
        return placed.path();
    }

    /** Returns the phase and the sentence. */
    public String text() {
        return phase().title() + ": " + sentence;
    }

    /** Returns the phase and the sentence, as far as a line holds them. */
    @Override
    public String toString() {
        return OneLine.of(text());
    }
}
