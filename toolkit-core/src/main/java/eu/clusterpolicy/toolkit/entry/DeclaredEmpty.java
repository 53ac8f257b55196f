package eu.clusterpolicy.toolkit.entry;

import java.util.Objects;
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
        Objects.requireNonNull(position, "position");
        Objects.requireNonNull(reason, "reason");
        Objects.requireNonNull(citation, "citation");
    }

    /** Returns a declaration with its citation. */
    public static DeclaredEmpty of(Position position, String reason, Citation citation) {
        return new DeclaredEmpty(position, reason, Optional.of(citation));
    }

    @Override
    public EntryName entryName() {
        return EntryName.of(position);
    }

    @Override
    public String wording() {
        return reason;
    }
}
