package eu.clusterpolicy.toolkit.roadmap;

import eu.clusterpolicy.toolkit.guide.Phase;
import java.util.Objects;

/**
 * Something that a draft still lacks, such as a challenge for a chosen priority.
 *
 * <p>To people it says what is missing and the step that closes the gap; to a program, the kind, what it is about and where.
 *
 * <pre>{@code
 * draft.next().get(0).step(); // choose a challenge for Green transition
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 *
 * @param phase the phase in which the step is taken
 * @param kind what is missing
 * @param about the code of what it is missing for, such as {@code green-transition/skills}, or of the plan's fault; empty
 *     where the whole roadmap lacks it
 * @param path the JSON Pointer, in the roadmap's document, of the value that lacks it, such as {@code /priorities/0}; empty
 *     where the whole roadmap does
 * @param sentence what is missing, for people
 * @param step the step that closes the gap, for people
 */
public record Gap(Phase phase, GapKind kind, String about, String path, String sentence, String step) {

    /** Requires all components. */
    public Gap {
        Objects.requireNonNull(phase, "phase");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(about, "about");
        Objects.requireNonNull(path, "path");
        Objects.requireNonNull(sentence, "sentence");
        Objects.requireNonNull(step, "step");
    }

    /** Returns the stable code of the kind, such as {@code challenge-missing}. */
    public String code() {
        return kind.code();
    }

    /** Returns the phase and the step, such as {@code Identifying challenges: choose a challenge for …}. */
    @Override
    public String toString() {
        return phase.title() + ": " + step;
    }
}
