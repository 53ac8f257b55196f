package eu.clusterpolicy.toolkit.people;

import com.google.common.collect.ImmutableList;
import eu.clusterpolicy.toolkit.name.OneLine;
import eu.clusterpolicy.toolkit.name.Wording;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A stakeholder, such as a cluster organisation that speaks for its members: who is engaged, as what, and how.
 *
 * <pre>{@code
 * Stakeholder stakeholder = Stakeholder.builder()
 *         .name("Solar cluster")
 *         .kind(StakeholderKind.CLUSTER_ORGANISATION)
 *         .role("Gathers what its members need")
 *         .addEngagement(Engagement.of("round table", Rhythm.of("P3M")))
 *         .build();
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
public abstract class Stakeholder {

    Stakeholder() {}

    /** Returns the name. */
    public abstract String name();

    /** Returns what the stakeholder is; empty in a plan that has not come so far. */
    public abstract Optional<StakeholderKind> kind();

    /** Returns the stakeholder's part in the plan, in words; blank in a plan that has not come so far. */
    @Value.Default
    public String role() {
        return "";
    }

    /** Returns the ways in which the stakeholder is engaged, each with its rhythm. */
    public abstract ImmutableList<Engagement> engagements();

    /** Returns the name and the kind, such as {@code Solar cluster (Cluster organisation)}. */
    @Override
    public String toString() {
        return OneLine.of(name() + kind().map(kind -> " (" + kind.title() + ")").orElse(""));
    }

    /** Returns a builder with nothing set. */
    public static Builder builder() {
        return new Builder();
    }

    /** Returns a builder with the parts of this stakeholder set; a list given anew replaces the one it had. */
    public Builder toBuilder() {
        return builder().from(this);
    }

    @Value.Check
    void check() {
        Wording.requireBounded("name", name());
        Wording.requireBounded("role", role());
    }

    /** Collects the parts of a stakeholder; {@code name} is required. */
    public static final class Builder extends ImmutableStakeholder.Builder {

        Builder() {}
    }
}
