package eu.clusterpolicy.toolkit.entry;

import eu.clusterpolicy.toolkit.name.OneLine;
import eu.clusterpolicy.toolkit.name.Require;
import eu.clusterpolicy.toolkit.name.Wording;
import java.util.Optional;

/**
 * The declaration that a position is empty on purpose, which tells it from one that was forgotten.
 *
 * <p>Immutable and thread-safe.
 *
 * @param position the position that is empty
 * @param reason why nothing is there
 * @param citation where the source says so
 */
public record DeclaredEmpty(Position position, String reason, Optional<Citation> citation) implements Entry {

    /** Requires all components. */
    public DeclaredEmpty {
        Require.notNull(position, "position");
        Wording.requireBounded("reason", reason);
        Require.notNull(citation, "citation");
    }

    /** Returns a declaration with its citation. */
    public static DeclaredEmpty of(Position position, String reason, Citation citation) {
        return new DeclaredEmpty(position, reason, Optional.of(Require.notNull(citation, "citation")));
    }

    @Override
    public EntryName entryName() {
        return EntryName.of(position);
    }

    @Override
    public String wording() {
        return reason;
    }

    /** Returns the position and the reason, such as {@code resilience/skills/networking is empty: …}. */
    @Override
    public String toString() {
        return OneLine.of(position.code() + " is empty: " + reason);
    }
}
