package eu.clusterpolicy.toolkit.rule;

import eu.clusterpolicy.toolkit.catalogue.Catalogue;
import eu.clusterpolicy.toolkit.entry.EntryKind;
import eu.clusterpolicy.toolkit.entry.Example;
import eu.clusterpolicy.toolkit.evidence.Evidence;
import eu.clusterpolicy.toolkit.evidence.Figure;
import eu.clusterpolicy.toolkit.evidence.HeldLabel;
import eu.clusterpolicy.toolkit.name.Indexed;
import eu.clusterpolicy.toolkit.name.Pointer;
import eu.clusterpolicy.toolkit.plan.ActionPlan;
import eu.clusterpolicy.toolkit.plan.BudgetLine;
import eu.clusterpolicy.toolkit.plan.Indicator;
import eu.clusterpolicy.toolkit.plan.PlannedAction;
import eu.clusterpolicy.toolkit.plan.Target;
import eu.clusterpolicy.toolkit.plan.TimeFrame;
import eu.clusterpolicy.toolkit.roadmap.Decided;
import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A day of a catalogue or a roadmap and where it stands; of a year its first.
 *
 * @param what what the day is of, such as {@code day of the edition}
 */
record PlacedDay(String path, String what, LocalDate day) {

    /** Returns all days of a catalogue. */
    static Stream<PlacedDay> of(Catalogue catalogue) {
        return Stream.concat(
                Stream.of(new PlacedDay(
                        "/edition/issued",
                        "day of the edition",
                        catalogue.edition().issued())),
                ofUpdates(catalogue));
    }

    /** Returns the days on which the examples of a catalogue, and those that it has withdrawn, were brought up to date. */
    static Stream<PlacedDay> ofUpdates(Catalogue catalogue) {
        return Stream.concat(
                Indexed.flatMap(
                        catalogue.examples(), (place, example) -> ofUpdate(Pointer.of("examples", place), "", example)),
                Indexed.flatMap(
                        catalogue.withdrawn(EntryKind.EXAMPLE),
                        (place, gone) -> ofUpdate(
                                Pointer.of(EntryKind.EXAMPLE.withdrawn().list(), place, "example"),
                                "withdrawn ",
                                (Example) gone.entry())));
    }

    private static Stream<PlacedDay> ofUpdate(String at, String kind, Example example) {
        return any(
                at + "/lastUpdate",
                "last update of the " + kind + "example '" + example.id() + "'",
                example.lastUpdate());
    }

    /** Returns all days of what is decided. */
    static Stream<PlacedDay> of(Decided roadmap) {
        return Stream.of(
                        roadmap.placedDecisions().stream()
                                .flatMap(placed -> any(
                                        placed.path() + "/day",
                                        "day of the decision about " + placed.title(),
                                        placed.decision().day())),
                        Indexed.flatMap(roadmap.evidence(), PlacedDay::ofEvidence),
                        roadmap.findPlan().stream().flatMap(PlacedDay::ofPlan))
                .flatMap(days -> days);
    }

    private static Stream<PlacedDay> ofEvidence(int place, Evidence piece) {
        String at = Pointer.of("evidence", place);
        String of = " of the evidence '" + piece.id() + "'";
        if (piece instanceof Figure figure) {
            return Stream.concat(
                    any(at + "/on", "day" + of, figure.on()), any(at + "/year", "year" + of, first(figure.year())));
        }
        return piece instanceof HeldLabel label
                ? Stream.concat(
                        any(at + "/awarded", "award" + of, Optional.of(label.awarded())),
                        any(at + "/until", "end" + of, label.until()))
                : Stream.empty();
    }

    private static Stream<PlacedDay> ofPlan(ActionPlan plan) {
        return Stream.of(
                        plan.approval().stream()
                                .map(approval ->
                                        new PlacedDay("/plan/approval/on", "approval of the plan", approval.on())),
                        ofFrame("/plan/horizon", " of the plan", plan.horizon()),
                        Indexed.flatMap(plan.resources().budgetLines(), PlacedDay::ofBudget),
                        Indexed.flatMap(plan.actions(), PlacedDay::ofAction),
                        Indexed.flatMap(plan.monitoring().indicators(), PlacedDay::ofIndicator))
                .flatMap(days -> days);
    }

    private static Stream<PlacedDay> ofBudget(int place, BudgetLine line) {
        return any(
                Pointer.of("plan", "resources", "budgetLines", place, "year"),
                "year of a budget line of '" + line.action() + "'",
                first(line.year()));
    }

    private static Stream<PlacedDay> ofAction(int place, PlannedAction action) {
        String at = Pointer.of("plan", "actions", place);
        String of = " of the planned action '" + action.id() + "'";
        return Stream.concat(
                ofFrame(at + "/timeFrame", of, action.timeFrame()),
                Indexed.flatMap(
                        action.milestones(),
                        (index, milestone) -> Stream.concat(
                                any(
                                        at + "/milestones/" + index + "/planned",
                                        "day of a milestone" + of,
                                        Optional.of(milestone.planned())),
                                any(
                                        at + "/milestones/" + index + "/actual",
                                        "day on which a milestone was reached" + of,
                                        milestone.actual()))));
    }

    private static Stream<PlacedDay> ofIndicator(int place, Indicator indicator) {
        String at = Pointer.of("plan", "monitoring", "indicators", place);
        String of = " of the indicator '" + indicator.id() + "'";
        return Stream.of(
                        indicator.baseline().stream()
                                .map(baseline -> new PlacedDay(at + "/baseline/on", "baseline" + of, baseline.on())),
                        ofTargets(at + "/targets/", of, indicator.targets()),
                        ofTargets(at + "/interimTargets/", of, indicator.interimTargets()),
                        Indexed.map(
                                indicator.measurements(),
                                (index, measurement) -> new PlacedDay(
                                        at + "/measurements/" + index + "/on", "measurement" + of, measurement.on())))
                .flatMap(days -> days);
    }

    private static Stream<PlacedDay> ofTargets(String list, String of, List<Target> targets) {
        return Indexed.flatMap(
                targets,
                (index, target) -> Stream.concat(
                        any(list + index + "/by", "target" + of, Optional.of(target.by())),
                        any(
                                list + index + "/revision/on",
                                "revision of a target" + of,
                                target.revision().map(revision -> revision.on()))));
    }

    private static Stream<PlacedDay> ofFrame(String at, String of, Optional<TimeFrame> frame) {
        return frame.stream()
                .flatMap(days -> Stream.concat(
                        any(at + "/start", "first day" + of, Optional.of(days.start())),
                        any(at + "/end", "last day" + of, days.end())));
    }

    private static Optional<LocalDate> first(Optional<Year> year) {
        return year.map(each -> each.atDay(1));
    }

    private static Stream<PlacedDay> any(String path, String what, Optional<LocalDate> day) {
        return day.map(present -> new PlacedDay(path, what, present)).stream();
    }
}
