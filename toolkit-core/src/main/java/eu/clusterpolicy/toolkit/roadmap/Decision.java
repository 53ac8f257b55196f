package eu.clusterpolicy.toolkit.roadmap;

import com.google.common.collect.ImmutableSet;
import eu.clusterpolicy.toolkit.evidence.EvidenceId;
import eu.clusterpolicy.toolkit.name.OneLine;
import eu.clusterpolicy.toolkit.name.Require;
import eu.clusterpolicy.toolkit.name.Wording;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A decision of a phase, such as that green transition is chosen, with its reason and the evidence it rests on.
 *
 * <pre>{@code
 * Decision.setAside(Priority.RESILIENCE, "Another programme covers it", EvidenceId.of("regional-strategy"))
 *         .on(LocalDate.of(2024, 3, 1))
 *         .by("Regional council");
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 *
 * @param <T> what is decided about: a priority, a focus, a cell, a selection or a consideration
 * @param subject what is decided about
 * @param verdict how the decision came out
 * @param reason why, in the words of those who decided
 * @param evidence the evidence on which the decision rests, in the order in which it was named
 * @param day the day on which it was taken, if that is recorded
 * @param by who took it, such as {@code Regional council}, if that is recorded
 */
public record Decision<T>(
        T subject,
        Verdict verdict,
        String reason,
        ImmutableSet<EvidenceId> evidence,
        Optional<LocalDate> day,
        Optional<String> by) {

    /** Requires all components, and words that are not blank. */
    public Decision {
        Require.notNull(subject, "subject");
        Require.notNull(verdict, "verdict");
        Wording.require("reason of a decision", reason);
        Require.notNull(evidence, "evidence");
        Require.notNull(day, "day");
        Require.notNull(by, "by");
        by.ifPresent(who -> Wording.require("who took a decision", who));
    }

    /**
     * Returns the decision to take the subject into the roadmap.
     *
     * @param reason why, in the words of those who decided
     * @throws IllegalArgumentException if the reason is blank
     */
    public static <T> Decision<T> chosen(T subject, String reason, EvidenceId... evidence) {
        return of(subject, Verdict.CHOSEN, reason, evidence);
    }

    /**
     * Returns the decision to leave the subject out of the roadmap.
     *
     * @param reason why, in the words of those who decided
     * @throws IllegalArgumentException if the reason is blank
     */
    public static <T> Decision<T> setAside(T subject, String reason, EvidenceId... evidence) {
        return of(subject, Verdict.SET_ASIDE, reason, evidence);
    }

    private static <T> Decision<T> of(T subject, Verdict verdict, String reason, EvidenceId... evidence) {
        return new Decision<>(
                subject,
                verdict,
                reason,
                ImmutableSet.copyOf(Require.noneNull(evidence, "evidence")),
                Optional.empty(),
                Optional.empty());
    }

    /** Returns this decision, taken on the given day. */
    public Decision<T> on(LocalDate day) {
        return new Decision<>(subject, verdict, reason, evidence, Optional.of(Require.notNull(day, "day")), by);
    }

    /**
     * Returns this decision, taken by the given body or person.
     *
     * @param who the name, such as {@code Regional council}
     * @throws IllegalArgumentException if it is blank
     */
    public Decision<T> by(String who) {
        return new Decision<>(subject, verdict, reason, evidence, day, Optional.of(Require.notNull(who, "who")));
    }

    /** Returns the same decision about another subject. */
    <S> Decision<S> about(S other) {
        return new Decision<>(other, verdict, reason, evidence, day, by);
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
