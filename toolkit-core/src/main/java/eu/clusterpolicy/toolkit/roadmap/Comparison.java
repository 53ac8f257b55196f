package eu.clusterpolicy.toolkit.roadmap;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Sets;
import eu.clusterpolicy.toolkit.guide.Phase;
import eu.clusterpolicy.toolkit.name.OneLine;
import eu.clusterpolicy.toolkit.name.Require;
import eu.clusterpolicy.toolkit.name.Wording;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What sets two roadmaps apart, such as this year's from last year's, or one region's from another's: in their decisions phase
 * by phase, in their evidence and in their action plans.
 *
 * <p>Subjects, evidence and the parts of a plan are matched by what identifies them, not by their place.
 *
 * <pre>{@code
 * Comparison.between(lastYear, thisYear).lines(Phase.DEFINING_PRIORITIES);
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 *
 * @param lines what differs, in the order of the phases
 */
public record Comparison(ImmutableList<Line> lines) {

    /** Requires the lines. */
    public Comparison {
        Require.notNull(lines, "lines");
    }

    /** Compares two roadmaps or drafts; the first is called the earlier. */
    public static Comparison between(Decided earlier, Decided later) {
        Map<Key, String> before = texts(Require.notNull(earlier, "earlier"));
        Map<Key, String> after = texts(Require.notNull(later, "later"));
        return new Comparison(Sets.union(before.keySet(), after.keySet()).stream()
                .filter(key -> !Objects.equals(before.get(key), after.get(key)))
                .sorted((one, other) -> one.phase().compareTo(other.phase()))
                .map(key -> new Line(
                        key.phase(),
                        key.subject(),
                        Optional.ofNullable(before.get(key)),
                        Optional.ofNullable(after.get(key))))
                .collect(ImmutableList.toImmutableList()));
    }

    private static Map<Key, String> texts(Decided roadmap) {
        Map<Key, String> texts = new LinkedHashMap<>();
        Phase first = Phase.DEFINING_PRIORITIES;
        texts.put(new Key(first, "Territory"), roadmap.territory().text());
        texts.put(new Key(first, "Edition"), roadmap.edition());
        roadmap.evidence().forEach(evidence -> texts.put(new Key(first, "Evidence " + evidence.id()), evidence.text()));
        roadmap.placedDecisions()
                .forEach(placed -> texts.put(new Key(placed.phase(), placed.title()), text(placed.decision())));
        return texts;
    }

    private static String text(Decision<?> decision) {
        String rests = decision.evidence().isEmpty()
                ? ""
                : decision.evidence().stream()
                        .map(Object::toString)
                        .collect(Collectors.joining(", ", " Evidence: ", "."));
        String taken = Stream.concat(decision.day().map(Object::toString).stream(), decision.by().stream())
                .collect(Collectors.joining(", "));
        return decision.verdict().title() + ": " + Wording.sentence(decision.reason()) + rests
                + (taken.isEmpty() ? "" : " Taken: " + taken + ".");
    }

    /** Returns what differs in the given phase; evidence belongs to the first, the action plan to the fourth. */
    public ImmutableList<Line> lines(Phase phase) {
        Require.notNull(phase, "phase");
        return lines.stream().filter(line -> line.phase() == phase).collect(ImmutableList.toImmutableList());
    }

    /** Returns how much differs, such as {@code 3 differences}. */
    @Override
    public String toString() {
        return OneLine.count(lines.size(), "difference");
    }

    private record Key(Phase phase, String subject) {}

    /**
     * One thing in which two roadmaps differ, such as the decision about green transition.
     *
     * <p>Immutable and thread-safe.
     *
     * @param phase the phase to which it belongs
     * @param subject what differs, such as {@code Green transition, Skills}
     * @param before what the earlier roadmap says of it; empty where it says nothing
     * @param after what the later roadmap says of it; empty where it says nothing
     */
    public record Line(Phase phase, String subject, Optional<String> before, Optional<String> after) {

        /** Requires all components. */
        public Line {
            Require.notNull(phase, "phase");
            Require.notNull(subject, "subject");
            Require.notNull(before, "before");
            Require.notNull(after, "after");
        }

        /** Returns the subject and both sides, as far as a line holds them. */
        @Override
        public String toString() {
            return OneLine.of(subject + ": " + before.orElse("nothing") + " -> " + after.orElse("nothing"));
        }
    }
}
