package eu.clusterpolicy.toolkit.roadmap;

import com.google.common.collect.ImmutableList;
import eu.clusterpolicy.toolkit.entry.Example;
import eu.clusterpolicy.toolkit.entry.PolicyAction;
import eu.clusterpolicy.toolkit.guide.Phase;
import eu.clusterpolicy.toolkit.name.OneLine;
import eu.clusterpolicy.toolkit.name.Require;

/**
 * A subject that a phase asks about and that is not decided yet, such as the cell
 * {@code green-transition/skills/networking} once green transition and its skills are chosen.
 *
 * <p>Not every open subject must be decided: what must be is a {@link Gap}.
 *
 * <pre>{@code
 * draft.open(Phase.SELECTING_ACTIONS).get(0).actions(); // the catalogue's actions to choose from there
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 *
 * @param phase the phase that asks
 * @param subject what it asks about: a priority, a focus, a cell, a consideration, or a chosen action that is not planned
 * @param title what people call the subject, such as {@code Green transition, Skills, Networking}
 * @param actions of a cell, the catalogue's actions there about which nothing is decided
 * @param examples of a cell, the catalogue's examples there about which nothing is decided
 */
public record OpenSubject(
        Phase phase,
        Object subject,
        String title,
        ImmutableList<PolicyAction> actions,
        ImmutableList<Example> examples) {

    /** Requires all components. */
    public OpenSubject {
        Require.notNull(phase, "phase");
        Require.notNull(subject, "subject");
        Require.notNull(title, "title");
        Require.notNull(actions, "actions");
        Require.notNull(examples, "examples");
    }

    /** Returns the code of the subject, such as {@code green-transition/skills/networking}. */
    public String code() {
        return Ladder.code(subject);
    }

    /** Returns the code and how much there is to choose from, such as {@code resilience/…: 2 actions, 1 example}. */
    @Override
    public String toString() {
        String choice = actions.isEmpty() && examples.isEmpty()
                ? ""
                : ": " + OneLine.count(actions.size(), "action") + ", " + OneLine.count(examples.size(), "example");
        return OneLine.of(code() + choice);
    }
}
