package eu.clusterpolicy.toolkit.plan;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import eu.clusterpolicy.toolkit.entry.ActionId;
import eu.clusterpolicy.toolkit.name.NearestName;
import eu.clusterpolicy.toolkit.name.OneLine;
import eu.clusterpolicy.toolkit.name.Require;
import eu.clusterpolicy.toolkit.name.Wording;
import eu.clusterpolicy.toolkit.people.Player;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;

/**
 * A planned action, such as {@code train-the-trainers}: how a territory carries out one or several policy actions of the
 * catalogue, or something else that the plan needs.
 *
 * <p>Owner and time frame may be missing, for a plan grows; that they should be there is for a completeness check to say.
 * The costs of an action stand in the plan's {@link Resources}.
 *
 * <pre>{@code
 * PlannedAction action = PlannedAction.builder()
 *         .id("train-the-trainers")
 *         .addAction("green-reskilling-needs")
 *         .title("Train the trainers")
 *         .description("Courses for those who will teach the installers")
 *         .owner("Regional ministry")
 *         .addDependsOn(Dependency.on("open-the-hub").afterDays(14))
 *         .status(ActionStatus.blocked("The lease is not signed", "The owner agrees to the rent"))
 *         .build();
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
public abstract class PlannedAction {

    PlannedAction() {}

    /** Returns the identifier. */
    public abstract PlannedActionId id();

    /** Returns the policy actions of the catalogue that it carries out; none where {@link #outsideCatalogue()} says why. */
    public abstract ImmutableSet<ActionId> actions();

    /** Returns why it carries out no policy action of the catalogue, in words; there exactly where it carries out none. */
    public abstract Optional<String> outsideCatalogue();

    /** Returns the title. */
    @Value.Default
    public String title() {
        return "";
    }

    /** Returns what is done, in words; an Interreg Europe action plan calls it the action. */
    @Value.Default
    public String description() {
        return "";
    }

    /** Returns why it is done and what lesson it rests on, in words. */
    public abstract Optional<String> background();

    /** Returns the name of who answers for it. */
    public abstract Optional<String> owner();

    /** Returns the players involved. */
    public abstract ImmutableList<Player> players();

    /** Returns the days in which it runs; they may be without end. */
    public abstract Optional<TimeFrame> timeFrame();

    /** Returns the planned actions that must be done before it, each once. */
    public abstract ImmutableSet<Dependency> dependsOn();

    /** Returns the milestones. */
    public abstract ImmutableList<Milestone> milestones();

    /** Returns how it stands; empty where nobody has said. */
    public abstract Optional<ActionStatus> status();

    /** Returns what else there is to say, in words. */
    public abstract Optional<String> notes();

    /**
     * Looks a milestone up; the first, where several have the title.
     *
     * @throws IllegalArgumentException if there is none; the message names the nearest title
     */
    public Milestone milestone(String title) {
        Require.notNull(title, "title");
        return milestones().stream()
                .filter(milestone -> milestone.title().equals(title))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(NearestName.unknown(
                        "milestone",
                        title,
                        milestones().stream().map(Milestone::title).toList())));
    }

    /** Returns this action with the given milestone, in the place of the one with its title or, if there is none, last. */
    public PlannedAction with(Milestone milestone) {
        Require.notNull(milestone, "milestone");
        return toBuilder()
                .milestones(ActionPlan.with(
                        milestones(), milestone, other -> other.title().equals(milestone.title())))
                .build();
    }

    /** Returns the identifier and the title, such as {@code train-the-trainers: Train the trainers}. */
    @Override
    public String toString() {
        return OneLine.of(id() + ": " + title());
    }

    /** Returns a builder with nothing set. */
    public static Builder builder() {
        return new Builder();
    }

    /** Returns a builder with the parts of this planned action set; a list given anew replaces the one it had. */
    public Builder toBuilder() {
        return builder().from(this);
    }

    @Value.Check
    void check() {
        Wording.requireBounded("title", title());
        Wording.requireBounded("description", description());
        Wording.requireBounded("background", background());
        Wording.requireBounded("owner", owner());
        Wording.requireBounded("outside catalogue", outsideCatalogue());
        Wording.requireBounded("notes", notes());
        requireReasonOrAction();
        requireEachOnce();
    }

    private void requireReasonOrAction() {
        if (!actions().isEmpty() && outsideCatalogue().isPresent()) {
            throw new IllegalArgumentException(
                    "planned action '%s' must not say why it carries out no policy action, for it carries out '%s'"
                            .formatted(id(), actions().asList().get(0)));
        }
    }

    private void requireEachOnce() {
        Set<PlannedActionId> named = new HashSet<>();
        for (Dependency dependency : dependsOn()) {
            if (!named.add(dependency.action())) {
                throw new IllegalArgumentException(
                        "planned action '%s' must depend on '%s' only once".formatted(id(), dependency.action()));
            }
        }
    }

    /**
     * Collects the parts of a planned action; {@code id} is required.
     */
    public static final class Builder extends ImmutablePlannedAction.Builder {

        Builder() {}

        /**
         * Sets the identifier.
         *
         * @param id lower-case kebab words, such as {@code train-the-trainers}
         * @throws IllegalArgumentException if it has another form
         */
        public Builder id(String id) {
            return id(PlannedActionId.of(id));
        }

        /**
         * Adds a policy action that it carries out.
         *
         * @param action the identifier in the catalogue, such as {@code green-reskilling-needs}
         * @throws IllegalArgumentException if it is not lower-case kebab words
         */
        public Builder addAction(String action) {
            return addAction(ActionId.of(action));
        }

        /**
         * Adds a planned action that must be done before it.
         *
         * @param id lower-case kebab words, such as {@code open-the-hub}
         * @throws IllegalArgumentException if it has another form
         */
        public Builder addDependsOn(String id) {
            return addDependsOn(Dependency.on(id));
        }

        /** Adds a planned action that must be done before it. */
        public Builder addDependsOn(PlannedActionId action) {
            return addDependsOn(Dependency.on(action));
        }
    }
}
