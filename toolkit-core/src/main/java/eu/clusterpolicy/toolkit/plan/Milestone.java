package eu.clusterpolicy.toolkit.plan;

import eu.clusterpolicy.toolkit.name.Excerpt;
import eu.clusterpolicy.toolkit.name.OneLine;
import eu.clusterpolicy.toolkit.name.Require;
import eu.clusterpolicy.toolkit.name.Wording;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A milestone of an action, such as the first course, with the day for which it was planned and the day on which it came.
 *
 * <pre>{@code
 * Milestone.planned("First course", LocalDate.of(2024, 6, 1));
 * Milestone.reached("First course", LocalDate.of(2024, 6, 1), LocalDate.of(2024, 6, 15));
 * }</pre>
 *
 * <p>A milestone has an actual date exactly when it is reached. Immutable and thread-safe.
 *
 * @param title what is done by then, in words
 * @param planned the day for which it is planned
 * @param actual the day on which it was reached
 * @param status how it stands
 */
public record Milestone(String title, LocalDate planned, Optional<LocalDate> actual, MilestoneStatus status) {

    /** Requires all components, and that status and actual date agree. */
    public Milestone {
        Wording.requireBounded("title", title);
        Require.notNull(planned, "planned");
        Require.notNull(actual, "actual");
        Require.notNull(status, "status");
        if (status == MilestoneStatus.REACHED && actual.isEmpty()) {
            throw new IllegalArgumentException("reached milestone must have an actual date: " + Excerpt.quoted(title));
        }
        if (status != MilestoneStatus.REACHED && actual.isPresent()) {
            throw new IllegalArgumentException("%s milestone must not have an actual date: %s, %s"
                    .formatted(status, Excerpt.quoted(title), actual.get()));
        }
    }

    /** Returns a milestone that is still to come. */
    public static Milestone planned(String title, LocalDate planned) {
        return new Milestone(title, planned, Optional.empty(), MilestoneStatus.PLANNED);
    }

    /** Returns a milestone reached on the given actual date. */
    public static Milestone reached(String title, LocalDate planned, LocalDate actual) {
        return new Milestone(title, planned, Optional.of(Require.notNull(actual, "actual")), MilestoneStatus.REACHED);
    }

    /** Returns a milestone not done when it was planned, and still wanted. */
    public static Milestone missed(String title, LocalDate planned) {
        return new Milestone(title, planned, Optional.empty(), MilestoneStatus.MISSED);
    }

    /** Returns a milestone that is no longer wanted. */
    public static Milestone dropped(String title, LocalDate planned) {
        return new Milestone(title, planned, Optional.empty(), MilestoneStatus.DROPPED);
    }

    /** Returns the title, how the milestone stands and the day, such as {@code First course: reached on 2024-06-15}. */
    @Override
    public String toString() {
        return OneLine.of(
                title + ": " + status + actual.map(day -> " on " + day).orElse(", for " + planned));
    }
}
