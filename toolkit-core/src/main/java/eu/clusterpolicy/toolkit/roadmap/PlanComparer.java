package eu.clusterpolicy.toolkit.roadmap;

import static eu.clusterpolicy.toolkit.roadmap.PartComparer.Attribute.each;
import static eu.clusterpolicy.toolkit.roadmap.PartComparer.Attribute.one;
import static eu.clusterpolicy.toolkit.roadmap.PartComparer.Attribute.optional;
import static eu.clusterpolicy.toolkit.roadmap.PartComparer.Attribute.sequence;
import static eu.clusterpolicy.toolkit.roadmap.PartComparer.Attribute.words;

import com.google.common.collect.ImmutableList;
import eu.clusterpolicy.toolkit.guide.Phase;
import eu.clusterpolicy.toolkit.people.Engagement;
import eu.clusterpolicy.toolkit.people.GovernanceBody;
import eu.clusterpolicy.toolkit.people.Rhythm;
import eu.clusterpolicy.toolkit.people.Stakeholder;
import eu.clusterpolicy.toolkit.people.StakeholderKind;
import eu.clusterpolicy.toolkit.plan.ActionPlan;
import eu.clusterpolicy.toolkit.plan.ActionStatus;
import eu.clusterpolicy.toolkit.plan.BudgetLine;
import eu.clusterpolicy.toolkit.plan.FundingSource;
import eu.clusterpolicy.toolkit.plan.Indicator;
import eu.clusterpolicy.toolkit.plan.Milestone;
import eu.clusterpolicy.toolkit.plan.PlannedAction;
import eu.clusterpolicy.toolkit.plan.PolicyInstrument;
import eu.clusterpolicy.toolkit.plan.Risk;
import eu.clusterpolicy.toolkit.plan.StaffLine;
import eu.clusterpolicy.toolkit.plan.Target;
import eu.clusterpolicy.toolkit.plan.TimeFrame;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** Compares two action plans part by part. */
final class PlanComparer {

    private static final Phase PHASE = Phase.DEVELOPING_ROADMAP;

    /** A plan that only one of two roadmaps has differs as one. */
    private static final PartComparer<ActionPlan> WHOLE = PartComparer.whole(
            PHASE, plan -> PHASE, plan -> "Action plan", plan -> plan, ActionPlan::toString, plan -> List.of());

    private static final PartComparer<ActionPlan> HEAD = new PartComparer<>(
            PHASE,
            plan -> PHASE,
            plan -> "Action plan",
            ImmutableList.of(
                    optional("title", ActionPlan::title, title -> title),
                    optional("version", ActionPlan::version, version -> version),
                    optional("approval", ActionPlan::approval, approval -> approval.on() + " by " + approval.body()),
                    optional("link", ActionPlan::link, Object::toString),
                    optional("policy instrument", ActionPlan::policyInstrument, PlanComparer::text),
                    optional("horizon", ActionPlan::horizon, TimeFrame::text),
                    words("engagement strategy", ActionPlan::engagementStrategy),
                    optional("review rhythm", plan -> plan.monitoring().reviewRhythm(), Object::toString),
                    words("assessment", plan -> plan.monitoring().assessment())));

    private static final PartComparer<Stakeholder> STAKEHOLDERS = part(
            Stakeholder::name,
            stakeholder -> named("Stakeholder", stakeholder.name()),
            ImmutableList.of(
                    optional("kind", Stakeholder::kind, StakeholderKind::title),
                    words("role", Stakeholder::role),
                    each("engagements", Stakeholder::engagements, Engagement::text)));

    private static final PartComparer<GovernanceBody> BODIES = part(
            GovernanceBody::name,
            body -> named("Governance body", body.name()),
            ImmutableList.of(
                    words("mandate", GovernanceBody::mandate),
                    each("members", GovernanceBody::members, member -> member),
                    optional("meeting rhythm", GovernanceBody::meetingRhythm, Rhythm::toString),
                    each("deciders", GovernanceBody::deciders, decider -> decider)));

    private static final PartComparer<BudgetLine> BUDGET = part(
            line -> List.of(line.action(), line.purpose(), line.source(), line.year()),
            line -> named("Budget line", line.purpose()) + " for " + line.action()
                    + line.source().map(source -> ", from " + text(source)).orElse("")
                    + line.year().map(year -> ", " + year).orElse(""),
            ImmutableList.of(
                    optional("amount", BudgetLine::amount, Object::toString),
                    optional("state", BudgetLine::state, BudgetLine.State::title),
                    optional("spent", BudgetLine::spent, Object::toString)));

    private static final PartComparer<StaffLine> STAFF = part(
            line -> List.of(line.action(), line.role()),
            line -> named("Staff line", line.role()) + " for " + line.action(),
            ImmutableList.of(one(
                    "full-time equivalents",
                    StaffLine::fullTimeEquivalents,
                    line -> line.fullTimeEquivalents().toPlainString())));

    private static final PartComparer<PlannedAction> ACTIONS = part(
            PlannedAction::id,
            action -> named("Planned action", action.id().value()),
            ImmutableList.of(
                    words("title", PlannedAction::title),
                    each("policy actions", PlannedAction::actions, Object::toString),
                    optional("outside catalogue", PlannedAction::outsideCatalogue, reason -> reason),
                    words("description", PlannedAction::description),
                    optional("background", PlannedAction::background, background -> background),
                    optional("owner", PlannedAction::owner, owner -> owner),
                    each("players", PlannedAction::players, player -> player.name() + " (" + player.role() + ")"),
                    optional("time frame", PlannedAction::timeFrame, TimeFrame::text),
                    each("dependencies", PlannedAction::dependsOn, Object::toString),
                    each("milestones", PlannedAction::milestones, PlanComparer::text),
                    optional("status", PlannedAction::status, ActionStatus::text),
                    optional("notes", PlannedAction::notes, notes -> notes)));

    private static final PartComparer<Indicator> INDICATORS = part(
            Indicator::id,
            indicator -> named("Indicator", indicator.id().value()),
            ImmutableList.of(
                    words("name", Indicator::name),
                    words("unit", Indicator::unit),
                    each("planned actions", Indicator::actions, Object::toString),
                    optional("baseline", Indicator::baseline, Object::toString),
                    sequence("targets", Indicator::targets, PlanComparer::text),
                    each("interim targets", Indicator::interimTargets, PlanComparer::text),
                    each("measurements", Indicator::measurements, Object::toString)));

    private static final PartComparer<Risk> RISKS = part(
            Risk::description,
            risk -> named("Risk", risk.description()),
            ImmutableList.of(
                    optional("likelihood", Risk::likelihood, Risk.Level::title),
                    optional("effect", Risk::effect, Risk.Level::title),
                    words("response", Risk::response),
                    optional("owner", Risk::owner, owner -> owner)));

    private PlanComparer() {}

    static Stream<Comparison.Line> lines(Optional<ActionPlan> before, Optional<ActionPlan> after) {
        return before.isPresent() && after.isPresent()
                ? lines(before.get(), after.get())
                : WHOLE.lines(before.stream().toList(), after.stream().toList());
    }

    private static Stream<Comparison.Line> lines(ActionPlan before, ActionPlan after) {
        return Stream.of(
                        HEAD.lines(List.of(before), List.of(after)),
                        lines(STAKEHOLDERS, ActionPlan::stakeholders, before, after),
                        lines(BODIES, ActionPlan::governanceBodies, before, after),
                        lines(BUDGET, plan -> plan.resources().budgetLines(), before, after),
                        lines(STAFF, plan -> plan.resources().staffLines(), before, after),
                        lines(ACTIONS, ActionPlan::actions, before, after),
                        lines(INDICATORS, plan -> plan.monitoring().indicators(), before, after),
                        lines(RISKS, ActionPlan::risks, before, after))
                .flatMap(lines -> lines);
    }

    private static <T> Stream<Comparison.Line> lines(
            PartComparer<T> comparer,
            Function<ActionPlan, ? extends Collection<T>> parts,
            ActionPlan before,
            ActionPlan after) {
        return comparer.lines(parts.apply(before), parts.apply(after));
    }

    private static <T> PartComparer<T> part(
            Function<T, ?> identity, Function<T, String> subject, ImmutableList<PartComparer.Attribute<T>> attributes) {
        return new PartComparer<>(PHASE, identity, subject, attributes);
    }

    private static String named(String kind, String name) {
        return kind + " '" + name + "'";
    }

    private static String text(PolicyInstrument instrument) {
        return instrument.name() + ", managed by " + instrument.authority()
                + instrument.contact().map(contact -> ", contact: " + contact).orElse("");
    }

    private static String text(FundingSource source) {
        return source.name() + " (" + source.level().title() + ")";
    }

    private static String text(Milestone milestone) {
        return milestone.title() + " (" + milestone.status().title() + ", for " + milestone.planned()
                + milestone.actual().map(day -> ", on " + day).orElse("") + ")";
    }

    private static String text(Target target) {
        return target.values() + " by " + target.by()
                + target.source().map(source -> " (" + source + ")").orElse("")
                + target.revision()
                        .map(revision -> ", revised on " + revision.on() + ": " + revision.reason())
                        .orElse("");
    }
}
