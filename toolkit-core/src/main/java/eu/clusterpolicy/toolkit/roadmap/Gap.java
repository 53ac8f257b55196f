package eu.clusterpolicy.toolkit.roadmap;

import com.google.common.collect.ImmutableList;
import eu.clusterpolicy.toolkit.guide.Phase;
import eu.clusterpolicy.toolkit.name.OneLine;
import eu.clusterpolicy.toolkit.name.Require;

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
 * @param wanted the JSON Pointer of the value that closes the gap, such as {@code /challenges} or {@code
 *     /plan/engagementStrategy}, for a form that leads to it
 * @param sentence what is missing, for people
 * @param step the step that closes the gap, for people
 * @param choices the codes or identifiers to choose from, such as {@code green-transition/skills}; none where the step is no
 *     choice
 */
public record Gap(
        Phase phase,
        GapKind kind,
        String about,
        String path,
        String wanted,
        String sentence,
        String step,
        ImmutableList<String> choices) {

    /** Requires all components. */
    public Gap {
        Require.notNull(phase, "phase");
        Require.notNull(kind, "kind");
        Require.notNull(about, "about");
        Require.notNull(path, "path");
        Require.notNull(wanted, "wanted");
        Require.notNull(sentence, "sentence");
        Require.notNull(step, "step");
        Require.notNull(choices, "choices");
    }

    /** Returns the stable code of the kind, such as {@code challenge-missing}. */
    public String code() {
        return kind.code();
    }

    /** Returns the phase and the step, such as {@code Identifying challenges: choose a challenge for …}. */
    public String text() {
        return phase.title() + ": " + step;
    }

    /** Returns the phase and the step, as far as a line holds them. */
    @Override
    public String toString() {
        return OneLine.of(text());
    }
}
