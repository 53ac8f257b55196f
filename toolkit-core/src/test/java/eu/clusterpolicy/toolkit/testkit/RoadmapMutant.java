package eu.clusterpolicy.toolkit.testkit;

import com.google.common.collect.ImmutableSet;
import eu.clusterpolicy.toolkit.evidence.Territory;
import eu.clusterpolicy.toolkit.roadmap.RoadmapDraft;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A way to break a roadmap, such as {@link #MAKE_CIRCLE}, with the rule that must notice.
 *
 * <p>There is one for each rule of {@link eu.clusterpolicy.toolkit.rule.Rules}, at least. Mutants work on drafts, for a
 * finished roadmap cannot hold the gravest faults. Immutable and thread-safe.
 */
public enum RoadmapMutant implements Mutant<RoadmapDraft> {

    /** Sets all priorities aside, and drops what rested on them. */
    CHOOSE_NO_PRIORITY("chooses no priority", "priority-missing", DecisionFaults::noPriority),
    /** Drops all challenges of a chosen priority, and what rested on them. */
    DROP_CHALLENGE("leaves a priority without a challenge", "challenge-missing", DecisionFaults::noChallenge),
    /** Drops all functions of a chosen challenge, and what rested on them; it is then without an action too. */
    DROP_FUNCTION(
            "leaves a challenge without a function", "function-missing", DecisionFaults::noFunction, "action-missing"),
    /** Drops all actions of a chosen challenge. */
    DROP_ACTION("leaves a challenge without an action", "action-missing", DecisionFaults::noAction),
    /** Drops the action plan. */
    DROP_PLAN("drops the action plan", "plan-missing", DecisionFaults::noPlan),
    /** Takes a part away that a plan in the making may lack. */
    LACK_PLAN_PART("takes a part from the action plan", "plan-part-missing", PlanFaults::lacking),
    /** Plans an action that nobody has chosen. */
    PLAN_OTHER_ACTION("plans an action that is not chosen", "planned-action-not-chosen", PlanFaults::notChosen),

    /** Forgets to decide about a priority. */
    FORGET_PRIORITY("forgets a priority", "priority-undecided", DecisionFaults::priorityForgotten),
    /** Forgets to decide about a challenge that was set aside. */
    FORGET_CHALLENGE("forgets a challenge", "challenge-undecided", DecisionFaults::challengeForgotten),
    /** Forgets to decide about a cluster function that was set aside. */
    FORGET_FUNCTION("forgets a cluster function", "function-undecided", DecisionFaults::functionForgotten),
    /** Passes over an action that the catalogue has for a chosen cluster function. */
    PASS_OVER_ACTION("passes over an action", "action-undecided", DecisionFaults::actionPassedOver),
    /** Forgets to decide about a common challenge to cluster policy. */
    FORGET_CONSIDERATION(
            "forgets a common challenge", "consideration-undecided", DecisionFaults::considerationForgotten),
    /** Chooses a priority without evidence. */
    DROP_EVIDENCE("chooses a priority without evidence", "choice-without-evidence", DecisionFaults::withoutEvidence),
    /** Chooses a cluster function that was set aside, and no action for it. */
    CHOOSE_IDLE_FUNCTION(
            "chooses a function without an action", "function-without-action", DecisionFaults::idleFunction),
    /** Rests a decision on evidence that nobody states. */
    DANGLE_EVIDENCE("rests a challenge on unknown evidence", "evidence-missing", DecisionFaults::unknownEvidence),
    /** Chooses a function for a challenge that is not chosen. */
    STRAY("chooses a function without its challenge", "decision-does-not-follow", DecisionFaults::stray),
    /** Lets the catalogue withdraw an action that is chosen. */
    WITHDRAW_ACTION("withdraws a chosen action", "chosen-entry-withdrawn", DecisionFaults::withdrawnAction),

    /** Takes the day or the year from a figure. */
    UNDATE_FIGURE("takes the day from a figure", "figure-without-day", EvidenceFaults::undated),
    /** Takes the definition from a figure. */
    UNDEFINE_FIGURE("takes the definition from a figure", "figure-without-definition", EvidenceFaults::undefined),
    /** Lets a label expire before the plan begins. */
    EXPIRE_LABEL("lets a label expire", "label-expired", EvidenceFaults::expired),
    /** Rests a priority on an assumption alone. */
    ASSUME("rests a priority on an assumption", "priority-on-assumptions-alone", EvidenceFaults::assumed),
    /** States evidence on which no decision rests. */
    STATE_IN_VAIN("states evidence in vain", "evidence-unused", EvidenceFaults::unused),

    /** Takes a chosen action from the plan. */
    UNPLAN_ACTION("takes a chosen action from the plan", "chosen-action-unplanned", PlanFaults::unplanned),
    /** Drops the owner of a planned action. */
    DROP_OWNER("drops an owner", "planned-action-without-owner", PlanFaults::noOwner),
    /** Drops the time frame of a planned action. */
    DROP_TIME_FRAME("drops a time frame", "planned-action-without-time-frame", PlanFaults::noTimeFrame),
    /** Drops the budget of a planned action. */
    DROP_BUDGET("drops a budget", "planned-action-without-budget", PlanFaults::noBudget),
    /** Drops the indicators of a planned action. */
    DROP_INDICATOR("drops an indicator", "planned-action-without-indicator", PlanFaults::noIndicator),
    /** Begins an action before what it depends on ends. */
    BEGIN_TOO_EARLY("begins before a dependency ends", "dependency-not-finished", PlanFaults::tooEarly),

    /** Enters a planned action twice. */
    REPEAT_ACTION_ID("enters a planned action twice", "repeated-action-id", PlanFaults::repeatedAction),
    /** Enters an indicator twice. */
    REPEAT_INDICATOR_ID("enters an indicator twice", "repeated-indicator-id", PlanFaults::repeatedIndicator),
    /** Lets an action depend on one that is not planned. */
    DANGLE_DEPENDENCY("depends on an unknown action", "unknown-dependency", PlanFaults::unknownDependency),
    /** Gives money to an action that is not planned. */
    DANGLE_BUDGET("gives money to an unknown action", "unknown-budget-action", PlanFaults::unknownBudget),
    /** Gives staff to an action that is not planned. */
    DANGLE_STAFF("gives staff to an unknown action", "unknown-staff-action", PlanFaults::unknownStaff),
    /** Measures an action that is not planned. */
    DANGLE_INDICATOR("measures an unknown action", "unknown-measured-action", PlanFaults::unknownMeasured),
    /** Lets two actions wait for one another. */
    MAKE_CIRCLE("makes a circle of dependencies", "circular-dependency", PlanFaults::circle),

    /** Engages stakeholders of one kind alone. */
    DROP_STAKEHOLDERS("keeps stakeholders of one kind", "stakeholders-of-few-kinds", PlanFaults::fewStakeholders),
    /** Lets no body decide. */
    DECIDE_NOTHING("lets every body advise", "governance-without-decision", PlanFaults::nobodyDecides),
    /** Drops all governance bodies. */
    DROP_BODIES("drops all governance bodies", "governance-without-decision", PlanFaults::noBody),
    /** Reviews the plan after its end. */
    REVIEW_AFTER_END("reviews the plan after its end", "review-after-the-end", PlanFaults::rareReview),

    /** Lets a body meet after the end of the plan. */
    MEET_AFTER_END("lets a body meet after the end", "meeting-after-the-end", PlanFaults::rareMeetings),

    /** Chooses an example in a cell where it does not stand. */
    CHOOSE_ELSEWHERE(
            "chooses an example in another cell", "example-outside-its-cell", DecisionFaults::exampleElsewhere),
    /** Lets the catalogue declare a chosen cell empty. */
    CHOOSE_EMPTY_CELL(
            "chooses a cell that is declared empty", "chosen-cell-declared-empty", DecisionFaults::declaredEmpty),

    /** Moves the roadmap to a country that there is not. */
    MOVE_NOWHERE(
            "moves the roadmap to no country",
            "country-unknown",
            d -> Stream.of(parts -> parts.territory = Territory.of("Nowhere", "ZZ"))),
    /** Gives a territory the region of another country. */
    MOVE_ABROAD(
            "moves a region to another country",
            "region-of-another-country",
            d -> Stream.of(parts -> parts.territory = Territory.of("Andalusia", "FR", "ES61"))),

    /** Doubles a dot in the link of the plan. */
    LINK_TO_IMPOSSIBLE_SITE(
            "links the plan to a site that cannot be",
            "link-malformed",
            d -> PlanFaults.link(d, "https://www..example.org/")),
    /** Puts a password into the link of the plan. */
    LINK_WITH_PASSWORD(
            "puts a password into the plan's link",
            "link-with-credentials",
            d -> PlanFaults.link(d, "https://reader:secret@example.org/a")),
    /** Lets the link of the plan tell where the reader came from. */
    LINK_WITH_TRACKING(
            "lets the plan's link track its reader",
            "link-with-tracking",
            d -> PlanFaults.link(d, "https://example.org/a?utm_source=newsletter")),
    /** Shortens the link of the plan. */
    SHORTEN_LINK("shortens the plan's link", "link-doubtful", d -> PlanFaults.link(d, "https://bit.ly/3abc")),

    /** Writes a year of two digits. */
    CUT_YEAR("cuts a year", "day-implausible", d -> DayFaults.milestone(d, frame -> LocalDate.of(22, 3, 1))),
    /** Plans an action after the end of the plan. */
    PLAN_AFTER_END("plans an action after the end", "action-outside-plan", DayFaults::afterThePlan),
    /** Plans a milestone before its action begins. */
    ADVANCE_MILESTONE(
            "plans a milestone before its action",
            "milestone-outside-action",
            d -> DayFaults.milestone(d, frame -> frame.start().minusDays(1))),
    /** Measures the baseline after the target is due. */
    MEASURE_BASELINE_LATE("measures the baseline late", "monitoring-out-of-order", DayFaults::lateBaseline),
    /** Revises a target after it was due. */
    REVISE_LATE("revises a target late", "target-revised-late", DayFaults::revisedLate),
    /** Measures two values on one day. */
    MEASURE_TWICE("measures two values on a day", "measured-twice", DayFaults::measuredTwice),

    /** Asks for what the baseline has. */
    ASK_NOTHING("asks for what the baseline has", "target-equals-baseline", IndicatorFaults::asksNothing),
    /** Lets an indicator measure no action. */
    MEASURE_NOTHING("measures no action", "indicator-without-action", IndicatorFaults::measuresNothing),
    /** Gives two indicators one name. */
    NAME_TWICE("gives two indicators one name", "indicator-name-repeated", IndicatorFaults::namedTwice),
    /** Measures more than the whole. */
    EXCEED_WHOLE("measures more than the whole", "over-100-per-cent", IndicatorFaults::exceedsWhole),

    /** Gives an action to somebody whom the plan does not engage. */
    GIVE_TO_STRANGER("gives an action to a stranger", "person-not-engaged", PlanFaults::strangeOwner),
    /** Leaves a body without members. */
    EMPTY_BODY("leaves a body without members", "body-without-members", PlanFaults::emptyBody),
    /** Engages a stakeholder in no way. */
    NEVER_ASK("never asks a stakeholder", "stakeholder-not-engaged", PlanFaults::neverAsked),
    /** Names a stakeholder twice. */
    NAME_STAKEHOLDER_TWICE("names a stakeholder twice", "stakeholder-repeated", PlanFaults::stakeholderTwice),
    /** Budgets nothing. */
    BUDGET_ZERO("budgets nothing", "budget-amount-zero", PlanFaults::zeroBudget),
    /** Enters a line of the budget twice. */
    BUDGET_TWICE("enters a budget line twice", "budget-line-repeated", PlanFaults::budgetTwice),

    /** Leaves notes blank. */
    BLANK_NOTES("leaves notes blank", "text-blank", d -> TextFaults.notes(d, " ")),
    /** Leaves a placeholder for notes. */
    LEAVE_PLACEHOLDER("leaves a placeholder", "text-placeholder", d -> TextFaults.notes(d, "TODO")),
    /** Leaves a space at the end of a title. */
    LEAVE_SPACE_AT_END("leaves a space at an end", "text-stray-white-space", d -> TextFaults.title(d, t -> t + " ")),
    /** Ends a title with a full stop. */
    ADD_FULL_STOP("ends a title with a full stop", "text-full-stop", d -> TextFaults.title(d, t -> t + ".")),
    /** Says a word of a title twice. */
    DOUBLE_WORD("doubles a word", "text-doubled-word", d -> TextFaults.title(d, t -> "The the " + t)),
    /** Leaves a word broken at the end of a line. */
    LEAVE_HYPHENATION("leaves a broken word", "text-typesetting", d -> TextFaults.title(d, t -> t + " for start -ups")),
    /** Reads the letters of a title in another encoding than they were written in. */
    DECODE_TWICE("decodes letters twice", "text-garbled", d -> TextFaults.title(d, t -> t + " of FÃ¶rderung")),
    /** Leaves the mark of a footnote in a title. */
    LEAVE_FOOTNOTE("leaves the mark of a footnote", "text-markup", d -> TextFaults.title(d, t -> t + " [12]")),
    /** Ends a title with a comma. */
    CUT_AT_COMMA("cuts a title at a comma", "text-punctuation", d -> TextFaults.title(d, t -> t + ",")),
    /** Writes a title in capitals. */
    SHOUT("writes a title in capitals", "text-all-capitals", d -> TextFaults.title(d, t -> "ASK ALL FIRMS")),
    /** Gives an address for a title. */
    NAME_BY_ADDRESS(
            "gives an address for a title", "text-is-address", d -> TextFaults.title(d, t -> "www.example.org")),
    /** States one piece of evidence twice. */
    STATE_TWICE("states evidence twice", "text-repeated", TextFaults::statedTwice);

    private final String title;
    private final String rule;
    private final Breaking<RoadmapDraft, RoadmapParts> breaking;
    private final ImmutableSet<String> consequences;

    RoadmapMutant(String title, String rule, Breaking<RoadmapDraft, RoadmapParts> breaking, String... consequences) {
        this.title = title;
        this.rule = rule;
        this.breaking = breaking;
        this.consequences = ImmutableSet.copyOf(consequences);
    }

    @Override
    public String title() {
        return title;
    }

    @Override
    public String rule() {
        return rule;
    }

    @Override
    public ImmutableSet<String> consequences() {
        return consequences;
    }

    @Override
    public Optional<RoadmapDraft> applyTo(RoadmapDraft whole, int place) {
        return breaking.at(whole, place).map(step -> {
            RoadmapParts parts = RoadmapParts.of(whole);
            step.accept(parts);
            return parts.build();
        });
    }

    /** Returns what the mutant does and the rule that kills it, such as {@code drops an owner (planned-action-without-owner)}. */
    @Override
    public String toString() {
        return title + " (" + rule + ")";
    }
}
