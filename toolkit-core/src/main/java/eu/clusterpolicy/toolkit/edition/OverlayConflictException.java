package eu.clusterpolicy.toolkit.edition;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Lists;
import eu.clusterpolicy.toolkit.name.Excerpt;

/**
 * Thrown when an overlay collides with a catalogue and the caller has not decided every collision, such as an example that is
 * there already; the message lists the first twenty that are left, one to a line.
 */
public final class OverlayConflictException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    /** Not serialised: the message carries what a log needs. */
    private final transient ImmutableList<Conflict> conflicts;

    OverlayConflictException(Overlay overlay, ImmutableList<Conflict> conflicts) {
        super("overlay '%s' does not fit:\n- %s"
                .formatted(
                        overlay.edition().id(), Excerpt.lines(Lists.transform(conflicts, Conflict::sentence), "\n- ")));
        this.conflicts = conflicts;
    }

    /** Returns the conflicts that are left undecided, in the order in which they were met; at least one. */
    public ImmutableList<Conflict> conflicts() {
        return conflicts;
    }
}
