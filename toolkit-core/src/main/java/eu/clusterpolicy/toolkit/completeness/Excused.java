package eu.clusterpolicy.toolkit.completeness;

import eu.clusterpolicy.toolkit.name.OneLine;
import eu.clusterpolicy.toolkit.name.Require;
import eu.clusterpolicy.toolkit.name.Wording;

/**
 * A finding that does not count, and the reason, which the report shows: an exception excuses it, or it was known before.
 *
 * <p>Immutable and thread-safe.
 *
 * @param finding the finding
 * @param reason why it does not count, in words
 */
public record Excused(Finding finding, String reason) {

    /** Requires the finding, and a reason that is not blank. */
    public Excused {
        Require.notNull(finding, "finding");
        Wording.require("reason of an exception", reason);
    }

    /** Returns the finding and the reason, as far as a line holds them. */
    @Override
    public String toString() {
        return OneLine.of(finding.rule() + ": " + reason + " (" + finding.sentence() + ")");
    }
}
