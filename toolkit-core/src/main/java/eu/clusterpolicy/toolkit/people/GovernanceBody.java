package eu.clusterpolicy.toolkit.people;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import eu.clusterpolicy.toolkit.name.Excerpt;
import eu.clusterpolicy.toolkit.name.NearestName;
import eu.clusterpolicy.toolkit.name.OneLine;
import eu.clusterpolicy.toolkit.name.Wording;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A body of the plan's governance, such as a steering group: its mandate, its members, when it meets and who decides.
 *
 * <pre>{@code
 * GovernanceBody group = GovernanceBody.builder()
 *         .name("Steering group")
 *         .mandate("Approves the yearly work programme")
 *         .addMembers("Regional ministry", "Solar cluster")
 *         .addDecider("Regional ministry")
 *         .meetingRhythm(Rhythm.of("P3M"))
 *         .build();
 * }</pre>
 *
 * <p>Who decides is a member. Immutable and thread-safe.
 */
@Value.Immutable
public abstract class GovernanceBody {

    GovernanceBody() {}

    /** Returns the name. */
    public abstract String name();

    /** Returns what the body is charged with, in words; blank in a plan that has not come so far. */
    @Value.Default
    public String mandate() {
        return "";
    }

    /** Returns the names of the members. */
    public abstract ImmutableList<String> members();

    /** Returns how often the body meets; empty in a plan that has not come so far. */
    public abstract Optional<Rhythm> meetingRhythm();

    /** Returns the members who decide, none for a body that advises. */
    public abstract ImmutableList<String> deciders();

    /** Returns whether the body decides, rather than advises. */
    public boolean decides() {
        return !deciders().isEmpty();
    }

    /** Returns the name and how the body works, such as {@code Steering group: 3 members, every 3 months}. */
    @Override
    public String toString() {
        return OneLine.of(name() + ": " + OneLine.count(members().size(), "member")
                + meetingRhythm().map(rhythm -> ", " + rhythm.text()).orElse(""));
    }

    /** Returns a builder with nothing set. */
    public static Builder builder() {
        return new Builder();
    }

    /** Returns a builder with the parts of this body set; a list given anew replaces the one it had. */
    public Builder toBuilder() {
        return builder().from(this);
    }

    @Value.Check
    void check() {
        Wording.requireBounded("name", name());
        Wording.requireBounded("mandate", mandate());
        Wording.requireEachBounded("member", members());
        ImmutableSet<String> known = ImmutableSet.copyOf(members());
        for (String decider : deciders()) {
            if (!known.contains(decider)) {
                throw new IllegalArgumentException("who decides in %s must be one of its members: %s"
                        .formatted(Excerpt.quoted(name()), NearestName.unknown("member", decider, known)));
            }
        }
    }

    /**
     * Collects the parts of a governance body; {@code name} is required. Building refuses a decider who is no member.
     */
    public static final class Builder extends ImmutableGovernanceBody.Builder {

        Builder() {}
    }
}
