package eu.clusterpolicy.toolkit.completeness;

import static eu.clusterpolicy.toolkit.completeness.PlacedText.Kind.NAME;
import static eu.clusterpolicy.toolkit.completeness.PlacedText.Kind.PROSE;
import static eu.clusterpolicy.toolkit.completeness.PlacedText.Kind.WORDING;

import com.google.common.collect.ImmutableList;
import eu.clusterpolicy.toolkit.evidence.Assumption;
import eu.clusterpolicy.toolkit.evidence.Evidence;
import eu.clusterpolicy.toolkit.evidence.Fact;
import eu.clusterpolicy.toolkit.evidence.Figure;
import eu.clusterpolicy.toolkit.evidence.HeldLabel;
import eu.clusterpolicy.toolkit.name.Pointer;
import eu.clusterpolicy.toolkit.name.WhiteSpace;
import eu.clusterpolicy.toolkit.people.GovernanceBody;
import eu.clusterpolicy.toolkit.people.Stakeholder;
import eu.clusterpolicy.toolkit.plan.ActionPlan;
import eu.clusterpolicy.toolkit.plan.ActionStatus;
import eu.clusterpolicy.toolkit.plan.Approval;
import eu.clusterpolicy.toolkit.plan.BudgetLine;
import eu.clusterpolicy.toolkit.plan.FundingSource;
import eu.clusterpolicy.toolkit.plan.Indicator;
import eu.clusterpolicy.toolkit.plan.PlannedAction;
import eu.clusterpolicy.toolkit.plan.PolicyInstrument;
import eu.clusterpolicy.toolkit.plan.Risk;
import eu.clusterpolicy.toolkit.plan.Target;
import eu.clusterpolicy.toolkit.plan.TargetRevision;
import eu.clusterpolicy.toolkit.roadmap.Decided;
import eu.clusterpolicy.toolkit.roadmap.PlacedDecision;
import java.util.Optional;
import java.util.stream.Stream;

/** Lists the texts of a roadmap, of its evidence and of its plan. */
final class RoadmapTexts {

    private final Stream.Builder<PlacedText> texts = Stream.builder();

    private RoadmapTexts() {}

    static Stream<PlacedText> of(Decided roadmap) {
        RoadmapTexts list = new RoadmapTexts();
        list.add("/territory/name", "name of the territory", roadmap.territory().name(), NAME);
        list.each("/evidence", roadmap.evidence(), list::evidence);
        roadmap.placedDecisions().forEach(list::decision);
        roadmap.findPlan().ifPresent(list::plan);
        return list.texts.build();
    }

    private void add(String path, String what, String words, PlacedText.Kind kind) {
        texts.add(new PlacedText(path, what, words, kind));
    }

    private void add(String path, String what, Optional<String> words, PlacedText.Kind kind) {
        words.ifPresent(present -> add(path, what, present, kind));
    }

    /** What a plan in the making may lack is no text as long as it is not written; that it lacks is a gap. */
    private void written(String path, String what, String words, PlacedText.Kind kind) {
        if (!WhiteSpace.isBlank(words)) {
            add(path, what, words, kind);
        }
    }

    private void decision(PlacedDecision placed) {
        String of = " of the decision about " + placed.title();
        add(placed.path() + "/reason", "reason" + of, placed.decision().reason(), PROSE);
        add(placed.path() + "/by", "taker" + of, placed.decision().by(), NAME);
    }

    private void evidence(String at, Evidence piece) {
        String of = " of the evidence '" + piece.id() + "'";
        if (piece instanceof Fact fact) {
            add(at + "/statement", "statement" + of, fact.statement(), PROSE);
            add(at + "/source", "source" + of, fact.source(), NAME);
        } else if (piece instanceof Assumption assumption) {
            add(at + "/statement", "statement" + of, assumption.statement(), PROSE);
        } else if (piece instanceof Figure figure) {
            add(at + "/counted", "thing counted" + of, figure.counted(), WORDING);
            add(at + "/unit", "unit" + of, figure.unit(), WORDING);
            add(at + "/definition", "definition" + of, figure.definition(), PROSE);
            add(at + "/territory/name", "territory" + of, figure.territory().name(), NAME);
            each(
                    at + "/elsewhere",
                    figure.elsewhere(),
                    (place, other) -> add(
                            place + "/territory/name",
                            "territory beside it" + of,
                            other.territory().name(),
                            NAME));
            add(at + "/source", "source" + of, figure.source(), NAME);
        } else if (piece instanceof HeldLabel label) {
            add(at + "/holder", "holder" + of, label.holder(), NAME);
            add(at + "/awardingBody", "awarding body" + of, label.awardingBody(), NAME);
            add(at + "/source", "source" + of, label.source(), NAME);
        }
    }

    private void plan(ActionPlan plan) {
        add("/plan/title", "title of the plan", plan.title(), NAME);
        add("/plan/version", "version of the plan", plan.version(), WORDING);
        add("/plan/approval/body", "approving body", plan.approval().map(Approval::body), NAME);
        plan.policyInstrument().ifPresent(this::instrument);
        written("/plan/engagementStrategy", "engagement strategy", plan.engagementStrategy(), PROSE);
        each("/plan/stakeholders", plan.stakeholders(), this::stakeholder);
        each("/plan/governanceBodies", plan.governanceBodies(), this::body);
        each("/plan/resources/budgetLines", plan.resources().budgetLines(), this::budget);
        each(
                "/plan/resources/staffLines",
                plan.resources().staffLines(),
                (at, line) -> add(at + "/role", "role of the staff", line.role(), WORDING));
        each("/plan/actions", plan.actions(), this::action);
        each("/plan/monitoring/indicators", plan.monitoring().indicators(), this::indicator);
        written("/plan/monitoring/assessment", "assessment", plan.monitoring().assessment(), PROSE);
        each("/plan/risks", plan.risks(), this::risk);
    }

    private void instrument(PolicyInstrument instrument) {
        String at = "/plan/policyInstrument";
        add(at + "/name", "name of the policy instrument", instrument.name(), NAME);
        add(at + "/authority", "authority of the policy instrument", instrument.authority(), NAME);
        add(at + "/contact", "contact of the policy instrument", instrument.contact(), NAME);
    }

    private void stakeholder(String at, Stakeholder stakeholder) {
        add(at + "/name", "name of the stakeholder", stakeholder.name(), NAME);
        written(at + "/role", "role of the stakeholder", stakeholder.role(), WORDING);
        each(
                at + "/engagements",
                stakeholder.engagements(),
                (place, engagement) -> add(place + "/way", "way of engagement", engagement.way(), WORDING));
    }

    private void body(String at, GovernanceBody body) {
        add(at + "/name", "name of the body", body.name(), NAME);
        written(at + "/mandate", "mandate of the body", body.mandate(), PROSE);
        each(at + "/members", body.members(), (place, member) -> add(place, "member of the body", member, NAME));
        each(at + "/deciders", body.deciders(), (place, decider) -> add(place, "decider of the body", decider, NAME));
    }

    private void budget(String at, BudgetLine line) {
        written(at + "/purpose", "purpose of the budget line", line.purpose(), WORDING);
        add(at + "/source/name", "name of the source of funding", line.source().map(FundingSource::name), NAME);
    }

    private void action(String at, PlannedAction action) {
        String of = " of the planned action '" + action.id() + "'";
        add(at + "/outsideCatalogue", "reason" + of, action.outsideCatalogue(), PROSE);
        written(at + "/title", "title" + of, action.title(), WORDING);
        written(at + "/description", "description" + of, action.description(), PROSE);
        add(at + "/background", "background" + of, action.background(), PROSE);
        add(at + "/owner", "owner" + of, action.owner(), NAME);
        each(at + "/players", action.players(), (place, player) -> {
            add(place + "/name", "name of a player" + of, player.name(), NAME);
            add(place + "/role", "role of a player" + of, player.role(), WORDING);
        });
        each(
                at + "/milestones",
                action.milestones(),
                (place, milestone) -> add(place + "/title", "milestone" + of, milestone.title(), WORDING));
        add(at + "/status/reason", "reason of the status" + of, action.status().flatMap(ActionStatus::reason), PROSE);
        add(
                at + "/status/unblockedBy",
                "what would unblock" + of,
                action.status().flatMap(ActionStatus::unblockedBy),
                PROSE);
        add(at + "/notes", "notes" + of, action.notes(), PROSE);
    }

    private void indicator(String at, Indicator indicator) {
        String of = " of the indicator '" + indicator.id() + "'";
        written(at + "/name", "name" + of, indicator.name(), WORDING);
        written(at + "/unit", "unit" + of, indicator.unit(), WORDING);
        each(at + "/targets", indicator.targets(), (place, target) -> target(place, target, of));
        each(at + "/interimTargets", indicator.interimTargets(), (place, target) -> target(place, target, of));
    }

    private void target(String at, Target target, String of) {
        add(at + "/source", "source of a target" + of, target.source(), NAME);
        add(
                at + "/revision/reason",
                "reason of a revision" + of,
                target.revision().map(TargetRevision::reason),
                PROSE);
    }

    private void risk(String at, Risk risk) {
        add(at + "/description", "description of a risk", risk.description(), PROSE);
        written(at + "/response", "response to a risk", risk.response(), PROSE);
        add(at + "/owner", "owner of a risk", risk.owner(), NAME);
    }

    private <E> void each(String list, ImmutableList<E> elements, Listed<E> step) {
        for (int i = 0; i < elements.size(); i++) {
            step.at(list + Pointer.of(i), elements.get(i));
        }
    }

    private interface Listed<E> {

        void at(String path, E element);
    }
}
