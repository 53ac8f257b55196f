package eu.clusterpolicy.toolkit.json.shape;

import static eu.clusterpolicy.toolkit.json.shape.Attribute.optional;
import static eu.clusterpolicy.toolkit.json.shape.Attribute.required;
import static eu.clusterpolicy.toolkit.json.wire.Codecs.DATE;
import static eu.clusterpolicy.toolkit.json.wire.Codecs.LINK;
import static eu.clusterpolicy.toolkit.json.wire.Codecs.TEXT;
import static eu.clusterpolicy.toolkit.json.wire.Codecs.WORDS;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Iterables;
import eu.clusterpolicy.toolkit.entry.ActionId;
import eu.clusterpolicy.toolkit.json.wire.Codec;
import eu.clusterpolicy.toolkit.json.wire.Codecs;
import eu.clusterpolicy.toolkit.json.wire.ListCodec;
import eu.clusterpolicy.toolkit.json.wire.MeantForm;
import eu.clusterpolicy.toolkit.json.wire.NumberCodec;
import eu.clusterpolicy.toolkit.json.wire.TextOr;
import eu.clusterpolicy.toolkit.name.Excerpt;
import eu.clusterpolicy.toolkit.plan.ActionPlan;
import eu.clusterpolicy.toolkit.plan.ActionStatus;
import eu.clusterpolicy.toolkit.plan.Approval;
import eu.clusterpolicy.toolkit.plan.BudgetLine;
import eu.clusterpolicy.toolkit.plan.Dependency;
import eu.clusterpolicy.toolkit.plan.FundingLevel;
import eu.clusterpolicy.toolkit.plan.FundingSource;
import eu.clusterpolicy.toolkit.plan.Indicator;
import eu.clusterpolicy.toolkit.plan.IndicatorId;
import eu.clusterpolicy.toolkit.plan.Measurement;
import eu.clusterpolicy.toolkit.plan.Milestone;
import eu.clusterpolicy.toolkit.plan.MilestoneStatus;
import eu.clusterpolicy.toolkit.plan.Monitoring;
import eu.clusterpolicy.toolkit.plan.PlannedAction;
import eu.clusterpolicy.toolkit.plan.PlannedActionId;
import eu.clusterpolicy.toolkit.plan.PolicyInstrument;
import eu.clusterpolicy.toolkit.plan.Resources;
import eu.clusterpolicy.toolkit.plan.Risk;
import eu.clusterpolicy.toolkit.plan.StaffLine;
import eu.clusterpolicy.toolkit.plan.Target;
import eu.clusterpolicy.toolkit.plan.TargetRevision;
import eu.clusterpolicy.toolkit.plan.TimeFrame;
import java.util.Map;
import java.util.Optional;
import org.joda.money.Money;

/** The action plan of phase four. */
final class PlanShapes {

    private static final Codec<PlannedActionId> PLANNED_ACTION_ID = Codecs.id(PlannedActionId::of);

    private static final Codec<Money> MONEY = Codecs.formed(
            ImmutableMap.of("pattern", "^[A-Z]{3} (?!([0-9]\\.?){16})[0-9]+(\\.[0-9]+)?$"),
            "must be an amount with its currency: an ISO 4217 code and a number that is not negative, of at most 15 digits"
                    + " and with no more decimals than the currency has, such as EUR 1200.00",
            MeantForm::money,
            PlanShapes::money,
            Money::toString);

    static final Shape<TimeFrame> TIME_FRAME = Shape.of(
                    "time frame",
                    "A time frame, both days included.",
                    required("start", DATE, TimeFrame::start).meaning("The first day."),
                    required("end", Codecs.DATE_OR_NONE, TimeFrame::end)
                            .meaning(
                                    "The last day; not before the first. It is none for what is to go on without end."),
                    TimeFrame::new)
            .checked();

    static final Shape<FundingSource> FUNDING_SOURCE = Shape.of(
            "funding source",
            "A source of funding.",
            required("name", TEXT, FundingSource::name).meaning("What the source is called, such as ERDF."),
            required("level", Codecs.coded("funding level", FundingLevel.values()), FundingSource::level)
                    .meaning("The level it comes from."),
            FundingSource::new);

    private static Shape<BudgetLine> budgetLine(boolean finished) {
        return Shape.of("budget line", "Money for a planned action.", BudgetLine::builder, BudgetLine.Builder::build)
                .required("action", PLANNED_ACTION_ID, BudgetLine::action, BudgetLine.Builder::action)
                .meaning("The identifier of the planned action.")
                .dueWords(finished, "purpose", BudgetLine::purpose, BudgetLine.Builder::purpose)
                .meaning("What the money is for.")
                .due(finished, "amount", MONEY, BudgetLine::amount, BudgetLine.Builder::amount)
                .meaning("The amount: an ISO 4217 code and a number, such as EUR 1200.00; not negative.")
                .due(finished, "source", FUNDING_SOURCE, BudgetLine::source, BudgetLine.Builder::source)
                .meaning("Where it comes from.")
                .optional("year", Codecs.YEAR, BudgetLine::year, BudgetLine.Builder::year)
                .meaning("The year in which it is to be spent.")
                .optional(
                        "state",
                        Codecs.coded("state of a budget line", BudgetLine.State.values()),
                        BudgetLine::state,
                        BudgetLine.Builder::state)
                .meaning("Whether it is sought or approved.")
                .optional("spent", MONEY, BudgetLine::spent, BudgetLine.Builder::spent)
                .meaning("What has been spent, in the currency of the amount.");
    }

    /** A budget line that stands alone, finished or not. */
    static final Shape<BudgetLine> BUDGET_LINE = budgetLine(false);

    static final Shape<StaffLine> STAFF_LINE = Shape.of(
            "staff line",
            "Staff for a planned action.",
            required("action", PLANNED_ACTION_ID, StaffLine::action).meaning("The identifier of the planned action."),
            required("role", TEXT, StaffLine::role).meaning("What the staff do."),
            required("fullTimeEquivalents", Codecs.DECIMAL_ABOVE_ZERO, StaffLine::fullTimeEquivalents)
                    .meaning("How much staff, in full-time equivalents; above zero."),
            StaffLine::new);

    private static Shape<Resources> resources(boolean finished) {
        return Shape.of(
                        "resources",
                        "The resources of the plan, in one currency.",
                        Resources::builder,
                        Resources.Builder::build)
                .list("budgetLines", budgetLine(finished), Resources::budgetLines, Resources.Builder::addAllBudgetLines)
                .meaning("The money that each planned action takes.")
                .list("staffLines", STAFF_LINE, Resources::staffLines, Resources.Builder::addAllStaffLines)
                .meaning("The staff that each planned action takes.")
                .checked();
    }

    /** The resources that stand alone, finished or not. */
    static final Shape<Resources> RESOURCES = resources(false);

    static final Shape<Milestone> MILESTONE = Shape.of(
                    "milestone",
                    "A milestone of a planned action.",
                    required("title", TEXT, Milestone::title).meaning("What is reached."),
                    required("planned", DATE, (Milestone milestone) -> milestone.planned())
                            .meaning("The planned day."),
                    optional("actual", DATE, Milestone::actual).meaning("The day on which it was reached."),
                    required("status", Codecs.coded("milestone status", MilestoneStatus.values()), Milestone::status)
                            .meaning("Whether it is to come, was reached, was missed or is no longer wanted."),
                    Milestone::new)
            .either(
                    Alternative.of("reached milestone", "A milestone that was reached.")
                            .narrowing("status", Codecs.only(MilestoneStatus.REACHED))
                            .needing("actual"),
                    Alternative.of(
                                    "milestone not reached",
                                    "A milestone that is to come, was missed or is no longer wanted.")
                            .narrowing(
                                    "status",
                                    Codecs.only(
                                            MilestoneStatus.PLANNED, MilestoneStatus.MISSED, MilestoneStatus.DROPPED))
                            .lacking("actual"));

    static final Shape<Measurement> MEASUREMENT = Shape.of(
            "measurement",
            "A value measured on a day.",
            required("value", Codecs.DECIMAL, Measurement::value).meaning("The value, in the unit of the indicator."),
            required("on", DATE, Measurement::on).meaning("The day of the measurement."),
            Measurement::new);

    private static final Codec<Optional<Measurement>> BASELINE = new TextOr<>(
            Codecs.<Optional<Measurement>>formed(
                    ImmutableMap.of("pattern", "^unknown$"),
                    "must be unknown, or an object in curly brackets",
                    text -> ImmutableList.of(),
                    text -> Optional.empty(),
                    none -> "unknown"),
            MEASUREMENT.as(Optional::of, Optional::orElseThrow),
            Optional::isEmpty,
            "must be unknown, or an object in curly brackets");

    static final Shape<TargetRevision> REVISION = Shape.of(
            "revision",
            "When and why a target was revised.",
            required("on", DATE, TargetRevision::on).meaning("The day of the revision."),
            required("reason", TEXT, TargetRevision::reason).meaning("Why the target was revised."),
            TargetRevision::new);

    private static final Alternative FIRST_TARGET =
            Alternative.of("first target", "The target set first.").lacking("revision");

    static final Shape<Target> TARGET = Shape.of(
                    "target",
                    "A value, or a range of values, to be reached by a day.",
                    Target::builder,
                    Target.Builder::build)
            .required("value", Codecs.DECIMAL, Target::value, Target.Builder::value)
            .meaning("The value, in the unit of the indicator; of a range, the least.")
            .optional("upTo", Codecs.DECIMAL, Target::upTo, Target.Builder::upTo)
            .meaning("The greatest value of a range.")
            .required("by", DATE, Target::by, Target.Builder::by)
            .meaning("The day by which it is to be reached.")
            .optional("source", TEXT, Target::source, Target.Builder::source)
            .meaning("The document or the body that set it.")
            .optional("revision", REVISION, Target::revision, Target.Builder::revision)
            .meaning("When and why this target replaced the one before it.")
            .either(
                    FIRST_TARGET,
                    Alternative.of("revised target", "A target that replaced the one before it.")
                            .needing("revision"));

    private static Shape<Indicator> indicator(boolean finished) {
        return Shape.of("indicator", "An indicator of the plan.", Indicator::builder, Indicator.Builder::build)
                .required("id", Codecs.id(IndicatorId::of), Indicator::id, Indicator.Builder::id)
                .meaning("The identifier: lower-case kebab words.")
                .dueWords(finished, "name", Indicator::name, Indicator.Builder::name)
                .meaning("What is counted.")
                .dueWords(finished, "unit", Indicator::unit, Indicator.Builder::unit)
                .meaning("The unit in which it is counted, such as firms.")
                .set("actions", PLANNED_ACTION_ID, Indicator::actions, Indicator.Builder::addAllActions)
                .meaning("The planned actions that it measures.")
                .required("baseline", BASELINE, Indicator::baseline, Indicator.Builder::baseline)
                .meaning("The value at the beginning, or unknown.")
                .required(
                        "targets",
                        finished ? ListCodec.some(TARGET) : ListCodec.of(TARGET),
                        Indicator::targets,
                        Indicator.Builder::addAllTargets)
                .meaning("The targets: the first, then each revision; the last is in force.")
                .rareList("interimTargets", TARGET, Indicator::interimTargets, Indicator.Builder::addAllInterimTargets)
                .meaning("The targets on the way to the one in force.")
                .list("measurements", MEASUREMENT, Indicator::measurements, Indicator.Builder::addAllMeasurements)
                .meaning("The values measured since, by date.")
                .either(Alternative.of("indicator", "An indicator of the plan.")
                        .narrowing("targets", allButTheFirstAreRevised(finished)));
    }

    private static Shape<Monitoring> monitoring(boolean finished) {
        return Shape.of(
                        "monitoring",
                        "How the roadmap is monitored and assessed.",
                        Monitoring::builder,
                        Monitoring.Builder::build)
                .list("indicators", indicator(finished), Monitoring::indicators, Monitoring.Builder::addAllIndicators)
                .meaning("What is measured, by indicators.")
                .due(
                        finished,
                        "reviewRhythm",
                        PeopleShapes.RHYTHM,
                        Monitoring::reviewRhythm,
                        Monitoring.Builder::reviewRhythm)
                .meaning("How often it is reviewed: an ISO 8601 period such as P6M.")
                .dueWords(finished, "assessment", Monitoring::assessment, Monitoring.Builder::assessment)
                .meaning("How results are assessed.");
    }

    /** An indicator that stands alone, finished or not. */
    static final Shape<Indicator> INDICATOR = indicator(false);

    /** The monitoring that stands alone, finished or not. */
    static final Shape<Monitoring> MONITORING = monitoring(false);

    static final Shape<Dependency> LAGGED = Shape.of(
            "dependency",
            "A dependency on a planned action with days that pass in between.",
            required("action", PLANNED_ACTION_ID, Dependency::action).meaning("The identifier of the planned action."),
            required("lag", NumberCodec.integer(1, 36_500), Dependency::lag)
                    .meaning("The days that pass after its last day, at least 1."),
            Dependency::new);

    static final Codec<Dependency> DEPENDENCY = new TextOr<>(
            PLANNED_ACTION_ID.as(Dependency::on, Dependency::action),
            LAGGED,
            dependency -> dependency.lag() == 0,
            "must be an identifier in quotes, or an object in curly brackets");

    static final Shape<ActionStatus> STATUS = Shape.of(
                    "status",
                    "How a planned action stands.",
                    required(
                                    "state",
                                    Codecs.coded("state of an action", ActionStatus.State.values()),
                                    ActionStatus::state)
                            .meaning("The state it is in, such as under-way."),
                    optional("reason", WORDS, ActionStatus::reason)
                            .meaning("Why it is in that state; required of what is blocked, paused or abandoned."),
                    optional("unblockedBy", WORDS, ActionStatus::unblockedBy)
                            .meaning("What would unblock it; only of what is blocked."),
                    ActionStatus::new)
            .either(
                    Alternative.of("blocked status", "How a planned action stands that is blocked.")
                            .narrowing("state", Codecs.only(ActionStatus.State.BLOCKED))
                            .needing("reason"),
                    Alternative.of("halted status", "How a planned action stands that is paused or abandoned.")
                            .narrowing("state", Codecs.only(ActionStatus.State.PAUSED, ActionStatus.State.ABANDONED))
                            .needing("reason")
                            .lacking("unblockedBy"),
                    Alternative.of("status in time", "How a planned action stands that nothing holds up.")
                            .narrowing(
                                    "state",
                                    Codecs.only(
                                            ActionStatus.State.PLANNED,
                                            ActionStatus.State.UNDER_WAY,
                                            ActionStatus.State.DONE))
                            .lacking("unblockedBy"));

    static final Shape<Approval> APPROVAL = Shape.of(
            "approval",
            "When and by which body the plan was approved.",
            required("on", DATE, Approval::on).meaning("The day of the approval."),
            required("body", WORDS, Approval::body).meaning("The body that approved it."),
            Approval::new);

    static final Shape<PolicyInstrument> POLICY_INSTRUMENT = Shape.of(
            "policy instrument",
            "The policy instrument that the plan sets out to improve.",
            required("name", WORDS, PolicyInstrument::name).meaning("The name of the programme or strategy."),
            required("authority", WORDS, PolicyInstrument::authority).meaning("The authority that manages it."),
            optional("contact", TEXT, PolicyInstrument::contact).meaning("Whom to ask."),
            PolicyInstrument::new);

    private static final Codec<Risk.Level> LEVEL = Codecs.coded("level of a risk", Risk.Level.values());

    private static Shape<Risk> risk(boolean finished) {
        return Shape.of("risk", "A risk of the plan.", Risk::builder, Risk.Builder::build)
                .required("description", TEXT, Risk::description, Risk.Builder::description)
                .meaning("What may happen.")
                .due(finished, "likelihood", LEVEL, Risk::likelihood, Risk.Builder::likelihood)
                .meaning("How likely it is.")
                .due(finished, "effect", LEVEL, Risk::effect, Risk.Builder::effect)
                .meaning("How much it would do.")
                .dueWords(finished, "response", Risk::response, Risk.Builder::response)
                .meaning("What is done about it.")
                .optional("owner", TEXT, Risk::owner, Risk.Builder::owner)
                .meaning("Who watches it.");
    }

    /** A risk that stands alone, finished or not. */
    static final Shape<Risk> RISK = risk(false);

    private PlanShapes() {}

    /** A decimal too many is refused though it be 0: who writes EUR 1.200 may mean a thousand. */
    private static Money money(String text) {
        Money money = Money.parse(text);
        int point = text.indexOf('.');
        if (point >= 0 && text.length() - point - 1 > money.getCurrencyUnit().getDecimalPlaces()) {
            throw new IllegalArgumentException("more decimals than the currency has: " + Excerpt.quoted(text));
        }
        return money;
    }

    /**
     * Returns the shape of a specific action of the plan.
     *
     * @param action the form of an action of the catalogue
     * @param finished whether it must have all that a finished roadmap's plan has
     */
    static Shape<PlannedAction> plannedAction(Codec<ActionId> action, boolean finished) {
        Shape<PlannedAction> shape = described(action, finished)
                .optional("owner", TEXT, PlannedAction::owner, PlannedAction.Builder::owner)
                .meaning("Who answers for it.")
                .list("players", PeopleShapes.PLAYER, PlannedAction::players, PlannedAction.Builder::addAllPlayers)
                .meaning("The players involved.")
                .optional("timeFrame", TIME_FRAME, PlannedAction::timeFrame, PlannedAction.Builder::timeFrame)
                .meaning("When it is done.")
                .set("dependsOn", DEPENDENCY, PlannedAction::dependsOn, PlannedAction.Builder::addAllDependsOn)
                .meaning("The planned actions that come before it.")
                .list("milestones", MILESTONE, PlannedAction::milestones, PlannedAction.Builder::addAllMilestones)
                .meaning("The milestones by which its progress is told.")
                .optional("status", STATUS, PlannedAction::status, PlannedAction.Builder::status)
                .meaning("How it stands.")
                .optional("notes", TEXT, PlannedAction::notes, PlannedAction.Builder::notes)
                .meaning("What else there is to say.");
        Alternative ofTheCatalogue = Alternative.of(
                        "planned action of the catalogue", "A specific action that carries out the catalogue's.")
                .needing("action")
                .lacking("outsideCatalogue");
        Alternative ofItsOwn = Alternative.of("planned action of its own", "A specific action outside the catalogue.")
                .needing("outsideCatalogue")
                .lacking("action");
        Alternative undecided = Alternative.of(
                        "planned action of neither", "A specific action that does not say yet what it carries out.")
                .lacking("action", "outsideCatalogue");
        return finished ? shape.either(ofTheCatalogue, ofItsOwn) : shape.either(ofTheCatalogue, ofItsOwn, undecided);
    }

    private static Shape.OfBuilder<PlannedAction, PlannedAction.Builder> described(
            Codec<ActionId> action, boolean finished) {
        return Shape.of(
                        "planned action",
                        "A specific action of the plan.",
                        PlannedAction::builder,
                        PlannedAction.Builder::build)
                .required("id", PLANNED_ACTION_ID, PlannedAction::id, PlannedAction.Builder::id)
                .meaning("The identifier: lower-case kebab words.")
                .rare(
                        "action",
                        actions(action),
                        ImmutableSet.of(),
                        PlannedAction::actions,
                        PlannedAction.Builder::actions)
                .meaning("The identifier of the policy action that it carries out, or of each in a list.")
                .optional(
                        "outsideCatalogue",
                        TEXT,
                        PlannedAction::outsideCatalogue,
                        PlannedAction.Builder::outsideCatalogue)
                .meaning("Why it carries out no policy action of the catalogue.")
                .dueWords(finished, "title", PlannedAction::title, PlannedAction.Builder::title)
                .meaning("What the planned action is called.")
                .dueWords(finished, "description", PlannedAction::description, PlannedAction.Builder::description)
                .meaning("What is done.")
                .optional("background", TEXT, PlannedAction::background, PlannedAction.Builder::background)
                .meaning("Why it is done.");
    }

    /** One action is written as its identifier, several as a list of theirs. */
    private static Codec<ImmutableSet<ActionId>> actions(Codec<ActionId> action) {
        return new TextOr<>(
                action.as(ImmutableSet::of, Iterables::getOnlyElement),
                ListCodec.someOfSet(action),
                actions -> actions.size() == 1,
                "must be an identifier in quotes, or a list in square brackets");
    }

    /**
     * Returns the shape of the action plan.
     *
     * @param action the form of an action of the catalogue
     * @param finished whether it must have all that a finished roadmap's plan has
     */
    static Shape<ActionPlan> plan(Codec<ActionId> action, boolean finished) {
        return engaging(finished)
                .due(
                        finished,
                        "resources",
                        resources(finished),
                        Resources.builder().build(),
                        ActionPlan::resources,
                        ActionPlan.Builder::resources)
                .meaning("The resource planning.")
                .dueList(
                        finished,
                        "actions",
                        plannedAction(action, finished),
                        ActionPlan::actions,
                        ActionPlan.Builder::addAllActions)
                .meaning("The specific actions.")
                .due(
                        finished,
                        "monitoring",
                        monitoring(finished),
                        Monitoring.builder().build(),
                        ActionPlan::monitoring,
                        ActionPlan.Builder::monitoring)
                .meaning("Monitoring and assessment.")
                .rareList("risks", risk(finished), ActionPlan::risks, ActionPlan.Builder::addAllRisks)
                .meaning("What may happen, and what is done about it.")
                .either(Alternative.of("action plan", "The action plan: the five parts that the fourth phase yields.")
                        .narrowing(
                                "horizon",
                                TIME_FRAME.schema(Alternative.of("horizon", "A time frame that has an end.")
                                        .narrowing("end", DATE.schema()))));
    }

    /** Begins the plan with what it is about and who takes part. */
    private static Shape.OfBuilder<ActionPlan, ActionPlan.Builder> engaging(boolean finished) {
        return headed(finished)
                .dueWords(
                        finished,
                        "engagementStrategy",
                        ActionPlan::engagementStrategy,
                        ActionPlan.Builder::engagementStrategy)
                .meaning("The stakeholder engagement strategy, in words.")
                .dueList(
                        finished,
                        "stakeholders",
                        PeopleShapes.stakeholder(finished),
                        ActionPlan::stakeholders,
                        ActionPlan.Builder::addAllStakeholders)
                .meaning("The stakeholders and how they are engaged.")
                .dueList(
                        finished,
                        "governanceBodies",
                        PeopleShapes.governanceBody(finished),
                        ActionPlan::governanceBodies,
                        ActionPlan.Builder::addAllGovernanceBodies)
                .meaning("The governance mechanism: the bodies that steer.");
    }

    private static Shape.OfBuilder<ActionPlan, ActionPlan.Builder> headed(boolean finished) {
        return Shape.of(
                        "action plan",
                        "The action plan: the five parts that the fourth phase yields.",
                        ActionPlan::builder,
                        ActionPlan.Builder::build)
                .optional("title", TEXT, ActionPlan::title, ActionPlan.Builder::title)
                .meaning("What the plan is called.")
                .optional("version", TEXT, ActionPlan::version, ActionPlan.Builder::version)
                .meaning("Which version of the plan it is, in words.")
                .optional("approval", APPROVAL, ActionPlan::approval, ActionPlan.Builder::approval)
                .meaning("When and by which body it was approved.")
                .optional("link", LINK, ActionPlan::link, ActionPlan.Builder::link)
                .meaning("The address at which it is published.")
                .optional(
                        "policyInstrument",
                        POLICY_INSTRUMENT,
                        ActionPlan::policyInstrument,
                        ActionPlan.Builder::policyInstrument)
                .meaning("The policy instrument that it sets out to improve.")
                .due(finished, "horizon", TIME_FRAME, ActionPlan::horizon, ActionPlan.Builder::horizon)
                .meaning("The time that the plan covers; it has an end.");
    }

    /** That the one without a revision stands first no schema says that others read strictly. */
    private static Map<String, Object> allButTheFirstAreRevised(boolean finished) {
        return ImmutableMap.<String, Object>builder()
                .putAll((finished ? ListCodec.some(TARGET) : ListCodec.of(TARGET)).schema())
                .put("contains", TARGET.schema(FIRST_TARGET))
                .put("minContains", finished ? 1 : 0)
                .put("maxContains", 1)
                .buildOrThrow();
    }
}
