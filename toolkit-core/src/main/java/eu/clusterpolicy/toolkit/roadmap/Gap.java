package eu.clusterpolicy.toolkit.roadmap;

import eu.clusterpolicy.toolkit.guide.Phase;
import java.util.Objects;

/**
 * Something that a draft still lacks, such as a challenge for a chosen priority.
 *
 * <p>The sentence names the step that closes the gap; kind and {@code about} say the same to a program.
 *
 * <pre>{@code
 * draft.next().get(0).sentence(); // choose a challenge for Green transition
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 *
 * @param phase the phase in which the step is taken
 * @param kind what is missing
 * @param about the code of what it is missing for, such as {@code green-transition/skills}, or of the plan's fault; empty
 *     where the whole roadmap lacks it
 * @param sentence the step that closes the gap, for people
 */
public record Gap(Phase phase, GapKind kind, String about, String sentence) {

    /** Requires all components. */
    public Gap {
        Objects.requireNonNull(phase, "phase");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(about, "about");
        Objects.requireNonNull(sentence, "sentence");
    }

    /** Returns the stable code of the kind, such as {@code challenge-missing}. */
    public String code() {
        return kind.code();
    }

    /** Returns the phase and the sentence, such as {@code Identifying challenges: choose a challenge for …}. */
    @Override
    public String toString() {
        return phase.title() + ": " + sentence;
    }
}
