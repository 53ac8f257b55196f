package eu.clusterpolicy.toolkit.rule;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import eu.clusterpolicy.toolkit.completeness.Observation;
import eu.clusterpolicy.toolkit.completeness.Rule;
import eu.clusterpolicy.toolkit.completeness.RuleDescription;
import eu.clusterpolicy.toolkit.completeness.Severity;
import eu.clusterpolicy.toolkit.name.Indexed;
import eu.clusterpolicy.toolkit.name.LowerCase;
import eu.clusterpolicy.toolkit.name.Pointer;
import eu.clusterpolicy.toolkit.name.WhiteSpace;
import eu.clusterpolicy.toolkit.plan.ActionPlan;
import eu.clusterpolicy.toolkit.plan.Indicator;
import eu.clusterpolicy.toolkit.plan.Measurement;
import eu.clusterpolicy.toolkit.plan.Target;
import eu.clusterpolicy.toolkit.roadmap.Decided;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Rules that indicators measure something, and that their values come in an order that can be. */
final class IndicatorRules {

    private static final BigDecimal WHOLE = new BigDecimal("100");

    private static final ImmutableSet<String> PER_CENT =
            ImmutableSet.of("%", "per cent", "percent", "percentage", "prozent", "pour cent", "por ciento");

    static final ImmutableList<Rule<Decided>> ALL = ImmutableList.of(
            each(
                    Rule.ofValidity("monitoring-out-of-order", Severity.WARNING)
                            .title("Target or measurement before the baseline")
                            .rationale("What is reached or measured before the beginning is a slip in a year.")
                            .remedy("Correct the day of the baseline, the target or the measurement."),
                    IndicatorRules::outOfOrder),
            each(
                    Rule.ofValidity("target-revised-late", Severity.WARNING)
                            .title("Target revised after it was due")
                            .rationale(
                                    "A target that is changed once it is missed no longer says what was to be reached.")
                            .remedy("Correct the day of the revision, or keep the target that was missed."),
                    IndicatorRules::revisedLate),
            each(
                    Rule.ofValidity("measured-twice", Severity.WARNING)
                            .title("Two values on one day")
                            .rationale("An indicator has one value on a day; nobody knows which of the two holds.")
                            .remedy("Keep the value that was measured, or correct the day of the other."),
                    IndicatorRules::measuredTwice),
            each(
                    Rule.ofValidity("target-equals-baseline", Severity.WARNING)
                            .title("Target that is reached from the beginning")
                            .rationale("What the baseline has already asks for no change.")
                            .remedy("Correct the target or the baseline; what is to be kept is better said in words."),
                    IndicatorRules::unchanged),
            each(
                    Rule.ofCoverage("indicator-without-action", Severity.WARNING)
                            .title("Indicator of no action")
                            .rationale("What no action changes says nothing of how the plan is carried out.")
                            .remedy("Name the actions that the indicator measures, or take it out."),
                    (at, indicator) -> indicator.actions().isEmpty()
                            ? Stream.of(Observation.of(
                                    at, "The indicator '%s' measures no action.".formatted(indicator.id())))
                            : Stream.empty()),
            Rule.ofValidity("indicator-name-repeated", Severity.WARNING)
                    .title("Two indicators of one name")
                    .rationale("Readers of a chart or a table cannot tell the two apart.")
                    .remedy("Say in the name what is measured of which action.")
                    .check(PlanPartRules.ofPlan(IndicatorRules::namedTwice)),
            each(
                    Rule.ofValidity("over-100-per-cent", Severity.INFORMATION)
                            .title("More than 100 per cent")
                            .rationale("A share is at most the whole; growth may be more.")
                            .remedy("See whether a share or a growth is meant."),
                    IndicatorRules::overWhole));

    private IndicatorRules() {}

    /** What is seen of an indicator that stands at a path. */
    private interface Look {

        Stream<Observation> at(String path, Indicator indicator);
    }

    private static Rule<Decided> each(RuleDescription.Builder description, Look look) {
        return description.check(PlanPartRules.ofPlan(plan -> Indexed.flatMap(
                plan.monitoring().indicators(),
                (place, indicator) -> look.at(Pointer.of("plan", "monitoring", "indicators", place), indicator))));
    }

    private static Stream<Observation> outOfOrder(String at, Indicator indicator) {
        Optional<LocalDate> baseline = indicator.baseline().map(Measurement::on).filter(DayRules::isPlausible);
        return baseline.stream()
                .flatMap(first -> Stream.of(
                                before(first, indicator, "a target", at + "/targets/%s/by", days(indicator.targets())),
                                before(
                                        first,
                                        indicator,
                                        "an interim target",
                                        at + "/interimTargets/%s/by",
                                        days(indicator.interimTargets())),
                                before(
                                        first,
                                        indicator,
                                        "a measurement",
                                        at + "/measurements/%s/on",
                                        indicator.measurements().stream()
                                                .map(Measurement::on)
                                                .toList()))
                        .flatMap(seen -> seen));
    }

    private static List<LocalDate> days(List<Target> targets) {
        return targets.stream().map(Target::by).toList();
    }

    private static Stream<Observation> before(
            LocalDate first, Indicator indicator, String what, String path, List<LocalDate> days) {
        return Indexed.those(
                days,
                day -> day.isBefore(first) && DayRules.isPlausible(day),
                (place, day) -> Observation.of(
                        path.formatted(place),
                        "The indicator '%s' has %s of %s, but its baseline is of %s."
                                .formatted(indicator.id(), what, day, first)));
    }

    /** The first target is no revision of another. */
    private static Stream<Observation> revisedLate(String at, Indicator indicator) {
        List<Target> targets = indicator.targets();
        return Indexed.flatMap(
                targets,
                (place, target) -> target.revision().stream()
                        .filter(revision ->
                                revision.on().isAfter(targets.get(place - 1).by()))
                        .map(revision -> Observation.of(
                                at + "/targets/" + place + "/revision/on",
                                "The indicator '%s' had its target revised on %s, but it was due by %s."
                                        .formatted(
                                                indicator.id(),
                                                revision.on(),
                                                targets.get(place - 1).by()))));
    }

    private static Stream<Observation> measuredTwice(String at, Indicator indicator) {
        List<Measurement> measured = indicator.measurements();
        return Indexed.flatMap(measured, (place, measurement) -> {
            Stream<Measurement> before = place == 0
                    ? indicator.baseline().stream()
                    : Stream.concat(indicator.baseline().stream(), Stream.of(measured.get(place - 1)));
            return before.filter(other ->
                            other.on().equals(measurement.on()) && other.value().compareTo(measurement.value()) != 0)
                    .limit(1)
                    .map(other -> Observation.of(
                            at + "/measurements/" + place,
                            "The indicator '%s' has the values %s and %s on %s."
                                    .formatted(
                                            indicator.id(),
                                            other.value().toPlainString(),
                                            measurement.value().toPlainString(),
                                            measurement.on())));
        });
    }

    private static Stream<Observation> unchanged(String at, Indicator indicator) {
        return indicator.findTarget().filter(target -> target.upTo().isEmpty()).stream()
                .filter(target -> indicator
                        .baseline()
                        .filter(baseline -> baseline.value().compareTo(target.value()) == 0)
                        .isPresent())
                .map(target -> Observation.of(
                        at + "/targets/" + (indicator.targets().size() - 1) + "/value",
                        "The indicator '%s' has the target %s, which is its baseline."
                                .formatted(indicator.id(), target.values())));
    }

    /** An indicator that is entered twice is what another rule reports. */
    private static Stream<Observation> namedTwice(ActionPlan plan) {
        Map<String, Indicator> seen = new HashMap<>();
        return Indexed.those(
                plan.monitoring().indicators(),
                indicator -> {
                    Indicator first = seen.putIfAbsent(LowerCase.ofLine(indicator.name()), indicator);
                    return first != null && !first.id().equals(indicator.id()) && !WhiteSpace.isBlank(indicator.name());
                },
                (place, indicator) -> Observation.of(
                        Pointer.of("plan", "monitoring", "indicators", place, "name"),
                        "The indicator '%s' has the name of another: '%s'."
                                .formatted(indicator.id(), WhiteSpace.inOneLine(indicator.name()))));
    }

    private static Stream<Observation> overWhole(String at, Indicator indicator) {
        boolean share = PER_CENT.contains(LowerCase.ofLine(indicator.unit()));
        Stream<BigDecimal> values = Stream.concat(
                indicator.findTarget().stream().map(target -> target.upTo().orElse(target.value())),
                Stream.concat(indicator.baseline().stream(), indicator.measurements().stream())
                        .map(Measurement::value));
        return values.filter(value -> share && value.compareTo(WHOLE) > 0)
                .limit(1)
                .map(value -> Observation.of(
                        at,
                        "The indicator '%s' has a value of %s per cent."
                                .formatted(indicator.id(), value.toPlainString())));
    }
}
