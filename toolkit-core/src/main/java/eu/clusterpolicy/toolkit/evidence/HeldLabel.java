package eu.clusterpolicy.toolkit.evidence;

import eu.clusterpolicy.toolkit.guide.ExcellenceLabel;
import eu.clusterpolicy.toolkit.name.OneLine;
import eu.clusterpolicy.toolkit.name.PlainNumber;
import eu.clusterpolicy.toolkit.name.Require;
import eu.clusterpolicy.toolkit.name.WebScheme;
import eu.clusterpolicy.toolkit.name.Wording;
import java.math.BigDecimal;
import java.net.URI;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A label of cluster management excellence that a cluster organisation of the territory holds, such as Gold held by the
 * Farland Solar Cluster until 2026-05-01, with the source that states it.
 *
 * <pre>{@code
 * HeldLabel label = HeldLabel.builder()
 *         .id("solar-cluster-gold")
 *         .kind(EvidenceKind.LOCAL_ENVIRONMENT)
 *         .level(ExcellenceLabel.GOLD)
 *         .holder("Farland Solar Cluster")
 *         .awarded(LocalDate.of(2023, 5, 2))
 *         .until(LocalDate.of(2026, 5, 1))
 *         .awardingBody("Farland Cluster Analysis")
 *         .source("Farland Gazette")
 *         .build();
 * label.isValidOn(LocalDate.of(2026, 5, 2)); // false
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
public abstract non-sealed class HeldLabel implements Evidence {

    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

    HeldLabel() {}

    @Override
    public abstract EvidenceId id();

    @Override
    public abstract EvidenceKind kind();

    /** Returns the level of the label. */
    public abstract ExcellenceLabel level();

    /** Returns the name of the cluster organisation that holds it. */
    public abstract String holder();

    /** Returns the score in per cent, from 0 to 100, where it is known; kept without trailing zeros. */
    public abstract Optional<BigDecimal> score();

    /** Returns the day of the award. */
    public abstract LocalDate awarded();

    /** Returns the last day on which the label is valid, where it is known. */
    public abstract Optional<LocalDate> until();

    /** Returns the name of the body that awarded it. */
    public abstract String awardingBody();

    /** Returns the document or the person that states it, as a reader would look it up. */
    public abstract String source();

    /** Returns where the source is found. */
    public abstract Optional<URI> link();

    /** Returns whether the label has been awarded and has not expired on the given day. */
    public boolean isValidOn(LocalDate day) {
        return !awarded().isAfter(Require.notNull(day, "day"))
                && until().filter(day::isAfter).isEmpty();
    }

    /** Returns who holds which label since when, such as {@code Solar Cluster holds the Gold label …}. */
    @Override
    public String statement() {
        return "%s holds the %s label of cluster management excellence, awarded by %s on %s"
                        .formatted(holder(), level().title(), awardingBody(), awarded())
                + until().map(day -> ", valid until " + day).orElse("")
                + score().map(value -> ", score " + value.toPlainString() + " %")
                        .orElse("");
    }

    /** Returns the statement with its source in brackets. */
    @Override
    public String text() {
        return statement() + " (" + source() + ")";
    }

    /** Returns the identifier and the label, such as {@code solar-cluster-gold: Solar Cluster holds the Gold label …}. */
    @Override
    public String toString() {
        return OneLine.of(id() + ": " + text());
    }

    /** Returns a builder with nothing set. */
    public static Builder builder() {
        return new Builder();
    }

    /** Returns a builder with the parts of this label set. */
    public Builder toBuilder() {
        return builder().from(this);
    }

    @Value.Check
    HeldLabel normalised() {
        Wording.require("holder of a label", holder());
        Wording.require("awarding body of a label", awardingBody());
        Wording.require("source of a label", source());
        WebScheme.require("link of a label", link());
        if (until().filter(day -> day.isBefore(awarded())).isPresent()) {
            throw new IllegalArgumentException(
                    "label '%s' must not expire before its award: %s, %s".formatted(id(), until().get(), awarded()));
        }
        Optional<BigDecimal> plain = score().map(value -> PlainNumber.of("score", value));
        if (plain.filter(value -> value.signum() < 0 || value.compareTo(WHOLE) > 0)
                .isPresent()) {
            throw new IllegalArgumentException(
                    "score of label '%s' must be from 0 to 100 per cent: %s".formatted(id(), score().get()));
        }
        return plain.equals(score()) ? this : toBuilder().score(plain).build();
    }

    /**
     * Collects the parts of a label; all but {@code score}, {@code until} and {@code link} are required. Building refuses a score
     * beyond 100 per cent, and an end before the award.
     */
    public static final class Builder extends ImmutableHeldLabel.Builder {

        Builder() {}

        /**
         * Sets the identifier.
         *
         * @param id lower-case kebab words, such as {@code solar-cluster-gold}
         * @throws IllegalArgumentException if it has another form
         */
        public Builder id(String id) {
            return id(EvidenceId.of(id));
        }
    }
}
