package eu.clusterpolicy.toolkit.roadmap;

import com.google.common.collect.ImmutableSet;
import eu.clusterpolicy.toolkit.evidence.EvidenceId;
import eu.clusterpolicy.toolkit.name.OneLine;
import eu.clusterpolicy.toolkit.name.Require;
import eu.clusterpolicy.toolkit.name.Wording;

/**
 * A decision of a phase, such as that green transition is chosen, with its reason and the evidence it rests on.
 *
 * <pre>{@code
 * Decision.setAside(Priority.RESILIENCE, "Another programme covers it", EvidenceId.of("regional-strategy"));
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 *
 * @param <T> what is decided about: a priority, a focus, a cell, a selection or a consideration
 * @param subject what is decided about
 * @param verdict how the decision came out
 * @param reason why, in the words of those who decided
 * @param evidence the evidence on which the decision rests, in the order in which it was named
 */
public record Decision<T>(T subject, Verdict verdict, String reason, ImmutableSet<EvidenceId> evidence) {

    /** Requires all components, and a reason that is not blank. */
    public Decision {
        Require.notNull(subject, "subject");
        Require.notNull(verdict, "verdict");
        Wording.require("reason of a decision", reason);
        Require.notNull(evidence, "evidence");
    }

    /**
     * Returns the decision to take the subject into the roadmap.
     *
     * @param reason why, in the words of those who decided
     * @throws IllegalArgumentException if the reason is blank
     */
    public static <T> Decision<T> chosen(T subject, String reason, EvidenceId... evidence) {
        return new Decision<>(
                subject, Verdict.CHOSEN, reason, ImmutableSet.copyOf(Require.noneNull(evidence, "evidence")));
    }

    /**
     * Returns the decision to leave the subject out of the roadmap.
     *
     * @param reason why, in the words of those who decided
     * @throws IllegalArgumentException if the reason is blank
     */
    public static <T> Decision<T> setAside(T subject, String reason, EvidenceId... evidence) {
        return new Decision<>(
                subject, Verdict.SET_ASIDE, reason, ImmutableSet.copyOf(Require.noneNull(evidence, "evidence")));
    }

    /** Returns whether the subject is taken into the roadmap. */
    public boolean isChosen() {
        return verdict == Verdict.CHOSEN;
    }

    /** Returns the subject, how the decision came out and why, such as {@code green-transition is chosen: …}. */
    @Override
    public String toString() {
        return OneLine.of(subject + " is " + verdict.title() + ": " + reason);
    }
}
