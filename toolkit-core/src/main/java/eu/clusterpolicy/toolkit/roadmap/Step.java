package eu.clusterpolicy.toolkit.roadmap;

import com.google.common.collect.ImmutableList;
import eu.clusterpolicy.toolkit.evidence.Evidence;
import eu.clusterpolicy.toolkit.guide.Phase;
import eu.clusterpolicy.toolkit.name.OneLine;
import eu.clusterpolicy.toolkit.name.Require;
import eu.clusterpolicy.toolkit.name.Wording;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A step of an {@link Explanation}, such as that the first phase chose green transition: a subject, and what its phase decided
 * about it.
 *
 * <p>Immutable and thread-safe.
 *
 * @param phase the phase
 * @param subject what people call the subject, such as {@code Green transition, Skills}
 * @param decision what was decided; empty where the phase did not consider the subject
 * @param evidence the evidence on which the decision rests
 */
public record Step(Phase phase, String subject, Optional<Decision<?>> decision, ImmutableList<Evidence> evidence) {

    /** Requires all components. */
    public Step {
        Require.notNull(phase, "phase");
        Require.notNull(subject, "subject");
        Require.notNull(decision, "decision");
        Require.notNull(evidence, "evidence");
    }

    /** Returns how the decision came out; empty where the phase did not consider the subject. */
    public Optional<Verdict> verdict() {
        return decision.map(Decision::verdict);
    }

    /** Returns the reason in the words of those who decided; empty where the phase did not consider the subject. */
    public Optional<String> reason() {
        return decision.map(Decision::reason);
    }

    /** Returns the step in sentences, such as {@code Defining priorities: Green transition was chosen. The strategy …}. */
    public String text() {
        String sentences =
                reason().map(reason -> " " + Wording.sentence(reason)).orElse("");
        String rests = evidence.isEmpty()
                ? ""
                : evidence.stream().map(Evidence::text).collect(Collectors.joining("; ", " Evidence: ", "."));
        return "%s: %s %s.".formatted(phase.title(), subject, outcome("was")) + sentences + rests;
    }

    /** Returns the step in sentences, as far as a line holds them. */
    @Override
    public String toString() {
        return OneLine.of(text());
    }

    /** Says how things stand with the subject, such as {@code is set aside}. */
    String outcome(String verb) {
        return verb + " " + verdict().map(Verdict::title).orElse("not considered");
    }

    boolean isChosen() {
        return decision.filter(Decision::isChosen).isPresent();
    }
}
