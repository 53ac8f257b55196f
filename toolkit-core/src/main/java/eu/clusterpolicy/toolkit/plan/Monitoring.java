package eu.clusterpolicy.toolkit.plan;

import com.google.common.collect.ImmutableList;
import eu.clusterpolicy.toolkit.name.OneLine;
import eu.clusterpolicy.toolkit.name.Wording;
import eu.clusterpolicy.toolkit.people.Rhythm;
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

    /** Returns how often the plan is reviewed. */
    public abstract Rhythm reviewRhythm();

    /** Returns how results are assessed, in words. */
    public abstract String assessment();

    /** Returns how much is measured and reviewed, such as {@code 3 indicators, reviewed every 6 months}. */
    @Override
    public String toString() {
        return OneLine.of(OneLine.count(indicators().size(), "indicator") + ", reviewed "
                + reviewRhythm().text());
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

    /** Collects the parts of the monitoring; all but {@code indicators} are required. */
    public static final class Builder extends ImmutableMonitoring.Builder {

        Builder() {}
    }
}
