package eu.clusterpolicy.toolkit.plan;

import eu.clusterpolicy.toolkit.name.Excerpt;
import eu.clusterpolicy.toolkit.name.IsoDay;
import eu.clusterpolicy.toolkit.name.OneLine;
import eu.clusterpolicy.toolkit.name.Require;
import eu.clusterpolicy.toolkit.name.Wording;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A milestone of an action, such as the first course, with the day for which it was planned and the day on which it came.
 *
 * <pre>{@code
 * Milestone milestone = Milestone.planned("First course", "2024-06-01");
 * milestone.reached("2024-06-15"); // First course: reached on 2024-06-15
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

    /**
     * Returns a milestone that is still to come.
     *
     * @param planned the day for which it is planned, such as {@code 2024-06-01}
     * @throws IllegalArgumentException if that is no day
     */
    public static Milestone planned(String title, String planned) {
        Require.notNull(title, "title");
        return planned(title, IsoDay.of("planned", planned));
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

    /** Returns this milestone, reached on the given day. */
    public Milestone reached(LocalDate day) {
        return reached(title, planned, Require.notNull(day, "day"));
    }

    /**
     * Returns this milestone, reached on the given day.
     *
     * @param day the day, such as {@code 2024-06-15}
     * @throws IllegalArgumentException if that is none
     */
    public Milestone reached(String day) {
        return reached(IsoDay.of("day", day));
    }

    /** Returns the title, how the milestone stands and the day, such as {@code First course: reached on 2024-06-15}. */
    @Override
    public String toString() {
        return OneLine.of(
                title + ": " + status + actual.map(day -> " on " + day).orElse(", for " + planned));
    }
}
