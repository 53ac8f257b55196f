package eu.clusterpolicy.toolkit.plan;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import eu.clusterpolicy.toolkit.name.IsoDay;
import eu.clusterpolicy.toolkit.name.OneLine;
import eu.clusterpolicy.toolkit.name.PlainNumber;
import eu.clusterpolicy.toolkit.name.Require;
import eu.clusterpolicy.toolkit.name.Wording;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.immutables.value.Value;

/**
 * An indicator, such as {@code trained-managers}: what is measured, from which baseline to which target.
 *
 * <p>A target is never overwritten: {@link #targets()} begins with the original one, each later one is a revision with its
 * date and reason, and {@link #target()} is the one in force.
 *
 * <pre>{@code
 * Indicator later = indicator
 *         .measured("2025-01-10", "60")
 *         .retargeted(Target.of("150", "2026-06-30"), "2025-01-15", "Fewer companies joined than expected");
 * later.target().value();         // 150
 * later.targets().get(0).value(); // 200
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
public abstract class Indicator {

    Indicator() {}

    /** Returns the identifier. */
    public abstract IndicatorId id();

    /** Returns the name. */
    @Value.Default
    public String name() {
        return "";
    }

    /** Returns the unit of all its values, such as {@code people} or {@code % of companies}. */
    @Value.Default
    public String unit() {
        return "";
    }

    /** Returns the planned actions that it measures. */
    public abstract ImmutableSet<PlannedActionId> actions();

    /** Returns the value from which the plan starts; empty where it is unknown. */
    public abstract Optional<Measurement> baseline();

    /** Returns all targets, the original one first, the one in force last. */
    public abstract ImmutableList<Target> targets();

    /** Returns the interim targets, on the way to the one in force. */
    public abstract ImmutableList<Target> interimTargets();

    /** Returns the measurements since, in the order of their days. */
    public abstract ImmutableList<Measurement> measurements();

    /**
     * Returns the target in force.
     *
     * @throws IllegalStateException if there is none yet
     */
    public Target target() {
        return findTarget().orElseThrow(() -> new IllegalStateException("indicator has no target yet: '" + id() + "'"));
    }

    /** Finds the target in force; there is none in a plan that has not come so far. */
    public Optional<Target> findTarget() {
        return targets().isEmpty()
                ? Optional.empty()
                : Optional.of(targets().get(targets().size() - 1));
    }

    /** Returns this indicator with what was measured on the given day, in the place of an earlier measurement of that day. */
    public Indicator measured(LocalDate day, BigDecimal value) {
        Measurement added = Measurement.of(value, Require.notNull(day, "day"));
        ImmutableList<Measurement> all = Stream.concat(
                        measurements().stream()
                                .filter(measurement -> !measurement.on().equals(day)),
                        Stream.of(added))
                .sorted(Comparator.comparing(Measurement::on))
                .collect(ImmutableList.toImmutableList());
        return toBuilder().measurements(all).build();
    }

    /**
     * Returns this indicator with what was measured on the given day, in the place of an earlier measurement of that day.
     *
     * @param day the day, such as {@code 2025-01-10}
     * @param value a number in the indicator's unit, such as {@code 60}
     * @throws IllegalArgumentException if either has another form
     */
    public Indicator measured(String day, String value) {
        Require.notNull(value, "value");
        return measured(IsoDay.of("day", day), PlainNumber.of("value", value));
    }

    /**
     * Returns this indicator with a new target in force, and all earlier ones kept.
     *
     * @param target what to reach from now on
     * @param revision the day on which the target is revised, and why
     * @throws IllegalArgumentException if an earlier revision is of a later day
     */
    public Indicator retargeted(Target target, TargetRevision revision) {
        Require.notNull(target, "target");
        Require.notNull(revision, "revision");
        return toBuilder()
                .addTarget(target.toBuilder().revision(revision).build())
                .build();
    }

    /**
     * Returns this indicator with a new target in force, and all earlier ones kept.
     *
     * @param target what to reach from now on
     * @param on the day on which the target is revised, such as {@code 2025-01-15}
     * @param reason why, in words
     * @throws IllegalArgumentException if that is no day, or an earlier revision is of a later one
     */
    public Indicator retargeted(Target target, String on, String reason) {
        Require.notNull(target, "target");
        return retargeted(target, TargetRevision.of(on, reason));
    }

    /** Returns the identifier, the baseline and the target, such as {@code jobs: 120 to 150 people by 2026-06-30}. */
    @Override
    public String toString() {
        return OneLine.of("%s: %s to %s"
                .formatted(
                        id(),
                        baseline().map(from -> from.value().toPlainString()).orElse("unknown"),
                        findTarget()
                                .map(target -> target.values() + " " + unit() + " by " + target.by())
                                .orElse("no target yet")));
    }

    /** Returns a builder with nothing set. */
    public static Builder builder() {
        return new Builder();
    }

    /** Returns a builder with the parts of this indicator set; a list given anew replaces the one it had. */
    public Builder toBuilder() {
        return builder().from(this);
    }

    @Value.Check
    void check() {
        Wording.requireBounded("name", name());
        Wording.requireBounded("unit", unit());
        if (!targets().isEmpty() && targets().get(0).revision().isPresent()) {
            throw new IllegalArgumentException("first target of indicator '%s' must not be a revision: %s"
                    .formatted(id(), targets().get(0).values()));
        }
        requireForwardInTime("revisions", revisionDays());
        requireForwardInTime(
                "measurements", measurements().stream().map(Measurement::on).toList());
    }

    private List<LocalDate> revisionDays() {
        return targets().stream()
                .skip(1)
                .map(this::revision)
                .map(TargetRevision::on)
                .toList();
    }

    private TargetRevision revision(Target target) {
        Optional<TargetRevision> revision = target.revision();
        return revision.orElseThrow(() ->
                new IllegalArgumentException("later target of indicator '%s' must say when and why it was revised: %s"
                        .formatted(id(), target.values())));
    }

    private void requireForwardInTime(String what, List<LocalDate> days) {
        for (int i = 1; i < days.size(); i++) {
            if (days.get(i).isBefore(days.get(i - 1))) {
                throw new IllegalArgumentException("%s of indicator '%s' must run forward in time: %s after %s"
                        .formatted(what, id(), days.get(i), days.get(i - 1)));
            }
        }
    }

    /**
     * Collects the parts of an indicator; {@code id} is required.
     */
    public static final class Builder extends ImmutableIndicator.Builder {

        Builder() {}

        /**
         * Sets the identifier.
         *
         * @param id lower-case kebab words, such as {@code trained-managers}
         * @throws IllegalArgumentException if it has another form
         */
        public Builder id(String id) {
            return id(IndicatorId.of(id));
        }

        /**
         * Adds a planned action that the indicator measures.
         *
         * @param id lower-case kebab words, such as {@code train-the-trainers}
         * @throws IllegalArgumentException if it has another form
         */
        public Builder addAction(String id) {
            return addAction(PlannedActionId.of(id));
        }
    }
}
