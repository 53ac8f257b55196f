package eu.clusterpolicy.toolkit.roadmap;

import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import eu.clusterpolicy.toolkit.entry.ActionId;
import eu.clusterpolicy.toolkit.entry.EntryName;
import eu.clusterpolicy.toolkit.entry.PolicyAction;
import eu.clusterpolicy.toolkit.evidence.EvidenceId;
import eu.clusterpolicy.toolkit.guide.Phase;
import eu.clusterpolicy.toolkit.matrix.Cell;
import eu.clusterpolicy.toolkit.matrix.Coded;
import eu.clusterpolicy.toolkit.matrix.Priority;
import eu.clusterpolicy.toolkit.name.Excerpt;
import eu.clusterpolicy.toolkit.name.Pointer;
import eu.clusterpolicy.toolkit.name.UnknownNames;
import eu.clusterpolicy.toolkit.name.WhiteSpace;
import eu.clusterpolicy.toolkit.people.GovernanceBody;
import eu.clusterpolicy.toolkit.people.Stakeholder;
import eu.clusterpolicy.toolkit.people.StakeholderKind;
import eu.clusterpolicy.toolkit.plan.ActionPlan;
import eu.clusterpolicy.toolkit.plan.BudgetLine;
import eu.clusterpolicy.toolkit.plan.Indicator;
import eu.clusterpolicy.toolkit.plan.PlannedAction;
import eu.clusterpolicy.toolkit.plan.Risk;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Finds what a draft still lacks, phase by phase. */
final class Gaps {

    private final Ladder ladder;
    private final Supplier<UnknownNames> unknownEvidence;
    private final Supplier<UnknownNames> unknownActions;
    private final ImmutableList<String> stated;
    private final ImmutableList.Builder<Gap> gaps = ImmutableList.builder();

    private Gaps(Ladder ladder) {
        this.ladder = ladder;
        this.stated = choices(ladder.evidence().keySet().stream());
        this.unknownEvidence = Suppliers.memoize(() -> new UnknownNames("evidence", stated));
        this.unknownActions = Suppliers.memoize(() -> new UnknownNames(
                "action",
                ladder.catalogue().actions().stream()
                        .map(action -> action.id().value())
                        .toList()));
    }

    static ImmutableList<Gap> of(Ladder ladder, Optional<ActionPlan> plan) {
        Gaps gaps = new Gaps(ladder);
        gaps.priorities();
        gaps.evidence(Phase.DEFINING_PRIORITIES);
        gaps.challenges();
        gaps.evidence(Phase.IDENTIFYING_CHALLENGES);
        gaps.actions();
        gaps.evidence(Phase.SELECTING_ACTIONS);
        gaps.evidence(Phase.DEVELOPING_ROADMAP);
        plan.ifPresentOrElse(gaps::plan, gaps::noPlan);
        return gaps.gaps.build();
    }

    private void priorities() {
        if (ladder.chosen().noneMatch(Priority.class::isInstance)) {
            add(
                    Phase.DEFINING_PRIORITIES,
                    GapKind.PRIORITY_MISSING,
                    "",
                    "/priorities",
                    "/priorities",
                    "no priority is chosen",
                    "choose a priority",
                    choices(Stream.of(Priority.values())));
        }
    }

    private void challenges() {
        ImmutableSet<Object> answered = ladder.chosen()
                .flatMap(subject -> subject instanceof Focus focus ? Stream.of(focus.priority()) : Stream.empty())
                .collect(ImmutableSet.toImmutableSet());
        for (PlacedDecision placed : ladder.decisions()) {
            Object subject = placed.decision().subject();
            if (subject instanceof Priority priority && placed.isChosen() && !answered.contains(priority)) {
                lacks(
                        placed,
                        Phase.IDENTIFYING_CHALLENGES,
                        GapKind.CHALLENGE_MISSING,
                        "/challenges",
                        "none of its challenges is",
                        "choose a challenge",
                        choices(Questions.challenges(priority)));
            }
        }
    }

    private void actions() {
        ImmutableSet<Object> helped = ladder.chosen()
                .flatMap(subject -> subject instanceof Cell cell ? Stream.of(Focus.of(cell)) : Stream.empty())
                .collect(ImmutableSet.toImmutableSet());
        ImmutableSet<Object> answered = ladder.chosenActions()
                .map(selection -> Focus.of(selection.cell()))
                .collect(ImmutableSet.toImmutableSet());
        for (PlacedDecision placed : ladder.decisions()) {
            if (placed.decision().subject() instanceof Focus focus && ladder.holds(focus)) {
                Phase phase = Phase.SELECTING_ACTIONS;
                if (!helped.contains(focus)) {
                    lacks(
                            placed,
                            phase,
                            GapKind.FUNCTION_MISSING,
                            "/functions",
                            "no cluster function for it",
                            "choose a cluster function",
                            choices(Questions.cells(focus)));
                }
                if (!answered.contains(focus)) {
                    lacks(
                            placed,
                            phase,
                            GapKind.ACTION_MISSING,
                            "/actions",
                            "no action answers it",
                            "choose an action",
                            actionsFor(focus));
                }
            }
        }
    }

    private void lacks(
            PlacedDecision placed,
            Phase phase,
            GapKind kind,
            String wanted,
            String what,
            String step,
            ImmutableList<String> choices) {
        add(
                phase,
                kind,
                placed.code(),
                placed.path(),
                wanted,
                placed.title() + " is chosen, but " + what,
                step + " for " + placed.title(),
                choices);
    }

    /** Returns the actions of the chosen cells; where none is chosen, of all cells of the focus. */
    private ImmutableList<String> actionsFor(Focus focus) {
        ImmutableList<Cell> chosen =
                Questions.cells(focus).filter(ladder::isChosen).collect(ImmutableList.toImmutableList());
        return choices((chosen.isEmpty() ? Questions.cells(focus) : chosen.stream())
                .flatMap(cell -> ladder.catalogue().actionsIn(cell).stream())
                .map(PolicyAction::id));
    }

    private static ImmutableList<String> choices(Stream<?> values) {
        return values.map(Ladder::code).collect(ImmutableList.toImmutableList());
    }

    private void evidence(Phase phase) {
        for (PlacedDecision placed : ladder.decisions()) {
            if (placed.phase() == phase) {
                ImmutableList<EvidenceId> named = placed.decision().evidence().asList();
                for (int i = 0; i < named.size(); i++) {
                    if (!ladder.evidence().containsKey(named.get(i))) {
                        evidenceMissing(placed, named.get(i).value(), placed.path() + Pointer.of("evidence", i));
                    }
                }
            }
        }
    }

    private void evidenceMissing(PlacedDecision placed, String id, String path) {
        String unknown = unknownEvidence.get().error(id);
        add(
                placed.phase(),
                GapKind.EVIDENCE_MISSING,
                id,
                path,
                path,
                placed.title() + " rests on " + unknown,
                "state the evidence for %s, or name other: %s".formatted(placed.title(), unknown),
                stated);
    }

    private void noPlan() {
        add(
                Phase.DEVELOPING_ROADMAP,
                GapKind.PLAN_MISSING,
                "",
                "",
                "/plan",
                "the roadmap has no action plan",
                "set the action plan",
                ImmutableList.of());
    }

    /** A part of the plan: where it stands and what it is called are worded where it lacks something, for most lack nothing. */
    private record Whole(Supplier<String> path, Supplier<String> words) {}

    private void lack(Whole whole, String attribute, String part, Stream<?> choices) {
        String words = whole.words().get();
        String path = whole.path().get();
        add(
                Phase.DEVELOPING_ROADMAP,
                GapKind.PLAN_PART_MISSING,
                part,
                path,
                path + Pointer.of(attribute),
                words + " lacks " + part,
                "add " + part + " to " + words,
                choices(choices));
    }

    private void lackIf(boolean lacking, Whole whole, String attribute, String part) {
        if (lacking) {
            lack(whole, attribute, part, Stream.empty());
        }
    }

    private void lackIfEmpty(Optional<?> held, Whole whole, String attribute, String part, Coded... choices) {
        if (held.isEmpty()) {
            lack(whole, attribute, part, Stream.of(choices));
        }
    }

    private <E> void each(ImmutableList<E> items, BiConsumer<E, Supplier<String>> parts, Object... list) {
        for (int i = 0; i < items.size(); i++) {
            int place = i;
            parts.accept(items.get(i), () -> Pointer.of(list) + Pointer.of(place));
        }
    }

    /** Names the parts that a plan may lack while it is being made. */
    private void parts(ActionPlan plan) {
        Whole whole = new Whole(() -> "/plan", () -> "the action plan");
        lackIfEmpty(plan.horizon(), whole, "horizon", "a horizon");
        lackIf(WhiteSpace.isBlank(plan.engagementStrategy()), whole, "engagementStrategy", "an engagement strategy");
        each(plan.stakeholders(), this::parts, "plan", "stakeholders");
        each(plan.governanceBodies(), this::parts, "plan", "governanceBodies");
        each(plan.resources().budgetLines(), this::parts, "plan", "resources", "budgetLines");
        each(plan.actions(), this::parts, "plan", "actions");
        each(plan.monitoring().indicators(), this::parts, "plan", "monitoring", "indicators");
        Whole monitoring = new Whole(() -> "/plan/monitoring", () -> "the monitoring");
        lackIfEmpty(plan.monitoring().reviewRhythm(), monitoring, "reviewRhythm", "a rhythm of reviews");
        lackIf(
                WhiteSpace.isBlank(plan.monitoring().assessment()),
                monitoring,
                "assessment",
                "how results are assessed");
        each(plan.risks(), this::parts, "plan", "risks");
    }

    private void parts(Stakeholder stakeholder, Supplier<String> path) {
        Whole whole = new Whole(path, () -> "stakeholder " + Excerpt.quoted(stakeholder.name()));
        lackIfEmpty(stakeholder.kind(), whole, "kind", "a kind", StakeholderKind.values());
        lackIf(WhiteSpace.isBlank(stakeholder.role()), whole, "role", "a role");
    }

    private void parts(GovernanceBody body, Supplier<String> path) {
        Whole whole = new Whole(path, () -> "governance body " + Excerpt.quoted(body.name()));
        lackIf(WhiteSpace.isBlank(body.mandate()), whole, "mandate", "a mandate");
        lackIfEmpty(body.meetingRhythm(), whole, "meetingRhythm", "a rhythm of meetings");
    }

    private void parts(BudgetLine line, Supplier<String> path) {
        Whole whole = new Whole(
                path,
                () -> (WhiteSpace.isBlank(line.purpose())
                                ? "a budget line"
                                : "budget line " + Excerpt.quoted(line.purpose()))
                        + " of '" + line.action() + "'");
        lackIf(WhiteSpace.isBlank(line.purpose()), whole, "purpose", "a purpose");
        lackIfEmpty(line.amount(), whole, "amount", "an amount");
        lackIfEmpty(line.source(), whole, "source", "a source of funding");
    }

    private void parts(PlannedAction action, Supplier<String> path) {
        Whole whole = new Whole(
                path,
                () -> "planned action " + named(action.title(), action.id().value()));
        lackIf(WhiteSpace.isBlank(action.title()), whole, "title", "a title");
        lackIf(WhiteSpace.isBlank(action.description()), whole, "description", "a description");
        lackIf(
                action.actions().isEmpty() && action.outsideCatalogue().isEmpty(),
                whole,
                "action",
                "a policy action, or the reason why it carries out none");
    }

    private void parts(Indicator indicator, Supplier<String> path) {
        Whole whole = new Whole(
                path,
                () -> "indicator " + named(indicator.name(), indicator.id().value()));
        lackIf(WhiteSpace.isBlank(indicator.name()), whole, "name", "a name");
        lackIf(WhiteSpace.isBlank(indicator.unit()), whole, "unit", "a unit");
        lackIfEmpty(indicator.findTarget(), whole, "targets", "a target");
    }

    /** Returns what people call something, or its identifier while it has no such name. */
    private static String named(String name, String id) {
        return WhiteSpace.isBlank(name) ? "'" + id + "'" : Excerpt.quoted(name);
    }

    private void parts(Risk risk, Supplier<String> path) {
        Whole whole = new Whole(path, () -> "risk " + Excerpt.quoted(risk.description()));
        lackIfEmpty(risk.likelihood(), whole, "likelihood", "a likelihood", Risk.Level.values());
        lackIfEmpty(risk.effect(), whole, "effect", "an effect", Risk.Level.values());
        lackIf(WhiteSpace.isBlank(risk.response()), whole, "response", "a response");
    }

    private void plan(ActionPlan plan) {
        parts(plan);
        plan.faults()
                .forEach(fault -> add(
                        Phase.DEVELOPING_ROADMAP,
                        GapKind.PLAN_FAULT,
                        fault.kind().code(),
                        "/plan" + fault.path(),
                        "/plan" + fault.path(),
                        fault.sentence(),
                        "mend the action plan: " + fault.sentence(),
                        ImmutableList.of()));
        ImmutableSet<Object> chosen =
                ladder.chosenActions().map(Selection::entry).collect(ImmutableSet.toImmutableSet());
        ImmutableList<String> choices = choices(chosen.stream());
        for (int i = 0; i < plan.actions().size(); i++) {
            PlannedAction planned = plan.actions().get(i);
            ImmutableList<ActionId> carriedOut = planned.actions().asList();
            String path = Pointer.of("plan", "actions", i, "action");
            for (int j = 0; j < carriedOut.size(); j++) {
                if (!chosen.contains(carriedOut.get(j))) {
                    notChosen(
                            planned, carriedOut.get(j), carriedOut.size() == 1 ? path : path + Pointer.of(j), choices);
                }
            }
        }
    }

    private void notChosen(PlannedAction planned, ActionId action, String path, ImmutableList<String> choices) {
        add(
                Phase.DEVELOPING_ROADMAP,
                GapKind.PLANNED_ACTION_NOT_CHOSEN,
                planned.id().value(),
                path,
                path,
                "%s carries out the action '%s', which is not chosen"
                        .formatted(Excerpt.quoted(planned.title()), action),
                "%s, or take '%s', which carries it out, from the action plan"
                        .formatted(unknownOrNotChosen(action), planned.id()),
                choices);
    }

    private String unknownOrNotChosen(ActionId action) {
        if (ladder.catalogue().findAction(action).isPresent()) {
            return "choose the action '" + action + "'";
        }
        return ladder.catalogue().findWithdrawn(EntryName.of(action)).isPresent()
                ? "action '" + action + "' is withdrawn: plan another"
                : "name another action than '" + action + "': "
                        + unknownActions.get().error(action.value());
    }

    private void add(
            Phase phase,
            GapKind kind,
            String about,
            String path,
            String wanted,
            String sentence,
            String step,
            ImmutableList<String> choices) {
        gaps.add(new Gap(phase, kind, about, path, wanted, sentence, step, choices));
    }
}
