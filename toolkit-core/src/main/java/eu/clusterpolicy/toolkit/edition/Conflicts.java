package eu.clusterpolicy.toolkit.edition;

import com.google.common.collect.ImmutableList;
import eu.clusterpolicy.toolkit.entry.EntryName;
import java.util.LinkedHashSet;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;

/** Asks the caller about each conflict, and collects those that are left undecided. Not thread-safe. */
final class Conflicts {

    private final Function<? super Conflict, Resolution> resolve;
    private final Set<Conflict> refused = new LinkedHashSet<>();

    Conflicts(Function<? super Conflict, Resolution> resolve) {
        this.resolve = resolve;
    }

    /** Returns whether to take what the overlay says; a conflict that is left undecided takes nothing. */
    boolean take(ConflictKind kind, String sentence, EntryName... entries) {
        Conflict conflict = new Conflict(kind, ImmutableList.copyOf(entries), sentence);
        Resolution resolution = Objects.requireNonNull(resolve.apply(conflict), "resolution");
        boolean nothingToTake = resolution == Resolution.TAKE && kind == ConflictKind.UNKNOWN;
        if (resolution == Resolution.REFUSE || nothingToTake) {
            refused.add(conflict);
        }
        return resolution == Resolution.TAKE && !nothingToTake;
    }

    void requireDecided(Overlay overlay) {
        if (!refused.isEmpty()) {
            throw new OverlayConflictException(overlay, ImmutableList.copyOf(refused));
        }
    }
}
