package eu.clusterpolicy.toolkit.edition;

import java.util.Objects;
import java.util.Optional;

/**
 * What an overlay says of an entry that it withdraws, such as that the programme has closed.
 *
 * <p>Immutable and thread-safe.
 *
 * @param <I> the kind of identifier: {@code ActionId}, {@code ExampleId}, or {@code Integer} for a recommendation's number
 * @param successor the entry that takes its place, where there is one
 * @param reason why it is withdrawn
 */
public record Withdrawal<I>(Optional<I> successor, String reason) {

    /** Requires a reason that is not blank. */
    public Withdrawal {
        Objects.requireNonNull(successor, "successor");
        Objects.requireNonNull(reason, "reason of a withdrawal");
        if (reason.isBlank()) {
            throw new IllegalArgumentException("reason of a withdrawal must not be blank: '" + reason + "'");
        }
    }

    /**
     * Returns a withdrawal without a successor.
     *
     * @param reason why, such as {@code The programme has closed}
     * @throws IllegalArgumentException if the reason is blank
     */
    public static <I> Withdrawal<I> because(String reason) {
        return new Withdrawal<>(Optional.empty(), reason);
    }

    /**
     * Returns a withdrawal in favour of a successor.
     *
     * @param reason why, such as {@code The two programmes were merged}
     * @throws IllegalArgumentException if the reason is blank
     */
    public static <I> Withdrawal<I> inFavourOf(I successor, String reason) {
        return new Withdrawal<>(Optional.of(successor), reason);
    }
}
