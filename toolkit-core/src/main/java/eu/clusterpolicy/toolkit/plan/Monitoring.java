package eu.clusterpolicy.toolkit.plan;

import com.google.common.collect.ImmutableList;
import eu.clusterpolicy.toolkit.name.OneLine;
import eu.clusterpolicy.toolkit.name.Wording;
import eu.clusterpolicy.toolkit.people.Rhythm;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The ongoing monitoring and assessment of a plan: its indicators, the rhythm of its reviews, such as every 6 months, and how
 * results are assessed.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
public abstract class Monitoring {

    Monitoring() {}

    /** Returns the indicators. */
    public abstract ImmutableList<Indicator> indicators();

    /** Returns how often the plan is reviewed; empty in a plan that has not come so far. */
    public abstract Optional<Rhythm> reviewRhythm();

    /** Returns how results are assessed, in words; blank in a plan that has not come so far. */
    @Value.Default
    public String assessment() {
        return "";
    }

    /** Returns how much is measured and reviewed, such as {@code 3 indicators, reviewed every 6 months}. */
    @Override
    public String toString() {
        return OneLine.of(OneLine.count(indicators().size(), "indicator")
                + reviewRhythm().map(rhythm -> ", reviewed " + rhythm.text()).orElse(""));
    }

    /** Returns a builder with nothing set. */
    public static Builder builder() {
        return new Builder();
    }

    /** Returns a builder with the parts of this monitoring set; a list given anew replaces the one it had. */
    public Builder toBuilder() {
        return builder().from(this);
    }

    @Value.Check
    void check() {
        Wording.requireBounded("assessment", assessment());
    }

    /** Collects the parts of the monitoring; none is required to build it. */
    public static final class Builder extends ImmutableMonitoring.Builder {

        Builder() {}
    }
}
