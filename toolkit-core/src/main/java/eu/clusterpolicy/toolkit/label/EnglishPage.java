package eu.clusterpolicy.toolkit.label;

import eu.clusterpolicy.toolkit.catalogue.CellState;
import eu.clusterpolicy.toolkit.completeness.Concern;
import eu.clusterpolicy.toolkit.completeness.Severity;
import eu.clusterpolicy.toolkit.edition.Aspect;
import eu.clusterpolicy.toolkit.entry.EntryKind;
import eu.clusterpolicy.toolkit.entry.ErratumKind;
import eu.clusterpolicy.toolkit.entry.TitleStatus;
import eu.clusterpolicy.toolkit.evidence.EvidenceKind;
import eu.clusterpolicy.toolkit.guide.Consideration;
import eu.clusterpolicy.toolkit.guide.ExcellenceLabel;
import eu.clusterpolicy.toolkit.guide.Phase;
import eu.clusterpolicy.toolkit.matrix.Challenge;
import eu.clusterpolicy.toolkit.matrix.ClusterFunction;
import eu.clusterpolicy.toolkit.matrix.Priority;
import eu.clusterpolicy.toolkit.people.StakeholderKind;
import eu.clusterpolicy.toolkit.plan.ActionStatus;
import eu.clusterpolicy.toolkit.plan.BudgetLine;
import eu.clusterpolicy.toolkit.plan.FundingLevel;
import eu.clusterpolicy.toolkit.plan.MilestoneStatus;
import eu.clusterpolicy.toolkit.plan.Risk;
import eu.clusterpolicy.toolkit.roadmap.PhaseState;
import eu.clusterpolicy.toolkit.roadmap.Verdict;
import eu.clusterpolicy.toolkit.search.SearchedText;

/** The labels in English, which every other page translates: titles that the values have already, and the headings of reports. */
final class EnglishPage {

    private static final String PAPER = "Policy Toolkit, input paper of November 2021, ";

    static final Labels LABELS = LanguagePage.in("en-GB", "English")
            .numbers(",", 1, ".")
            .days("%s %s %s", "1")
            .months(
                    "January",
                    "February",
                    "March",
                    "April",
                    "May",
                    "June",
                    "July",
                    "August",
                    "September",
                    "October",
                    "November",
                    "December")
            .titlesOf(PAPER + "Table 1, p. 11", Priority.values())
            .titlesOf(PAPER + "Table 1, p. 11", Challenge.values())
            .titlesOf(PAPER + "Table 1, p. 11", ClusterFunction.values())
            .titlesOf(PAPER + "p. 10", Phase.values())
            .titlesOf(PAPER + "p. 11", EvidenceKind.values())
            .titles(Verdict.values())
            .titles(PhaseState.Progress.values())
            .titles(Consideration.values())
            .titles(ExcellenceLabel.values())
            .titles(CellState.values())
            .titles(EntryKind.values())
            .titles(TitleStatus.values())
            .titles(ErratumKind.values())
            .titles(Aspect.values())
            .titles(SearchedText.values())
            .titles(Severity.values())
            .titles(Concern.values())
            .titles(StakeholderKind.values())
            .titles(FundingLevel.values())
            .titles(BudgetLine.State.values())
            .titles(ActionStatus.State.values())
            .titles(MilestoneStatus.values())
            .titles(Risk.Level.values())
            .headings(
                    "Matrix: priorities, challenges and cluster functions",
                    "Matrix: %s",
                    "Recommendation %s",
                    "Completeness: %s",
                    "From %s to %s",
                    "What sets two roadmaps apart",
                    "What many roadmaps chose",
                    "Roadmap for %s",
                    "Roadmap for %s on %s",
                    "Phase %s: %s",
                    "Evidence",
                    "Background",
                    "What the toolkit is for",
                    "Why clusters: %s",
                    "What clusters do",
                    "How the phases follow one another",
                    "What every phase starts from",
                    "What each phase leads to",
                    "What the action plan holds",
                    "Common challenges to cluster policy",
                    "The forum at which they were named",
                    "Labels of cluster management excellence",
                    "The scheme of the labels",
                    "Where evidence is to be found",
                    "Questions for feedback",
                    "Our remarks",
                    "What is written otherwise without an erratum",
                    "Coverage",
                    "Cells of the matrix",
                    "Cells of the recommendations",
                    "Findings",
                    "Rules switched off",
                    "Severity",
                    "Where",
                    "Cells",
                    "All",
                    "How to read this sheet",
                    "Outside the matrix",
                    "Examples in detail",
                    "Recommendations",
                    "Withdrawn",
                    "Errata",
                    "Challenge",
                    "Function",
                    "Cluster function",
                    "Action or example",
                    "Source",
                    "Actions",
                    "Examples",
                    "Recommendations that these actions serve",
                    "Priorities",
                    "Priority",
                    "Chosen by",
                    "Policy actions",
                    "Action",
                    "Wording",
                    "Recommendation",
                    "Subject",
                    "Served by",
                    "Earlier",
                    "Later",
                    "Moved",
                    "Reworded",
                    "Newly possible in the chosen cells",
                    "Planned actions that carry out what is no longer there",
                    "To be decided anew",
                    "Kept",
                    "Stakeholder engagement strategy",
                    "Governance mechanism",
                    "Resource planning",
                    "Specific actions",
                    "Schedule",
                    "Monitoring and assessment",
                    "Risks",
                    "Budget",
                    "Staff",
                    "Totals by action",
                    "Totals by source of funding",
                    "Totals by year",
                    "Totals by state",
                    "Stakeholder",
                    "Kind",
                    "Role",
                    "Engagement",
                    "Body",
                    "Mandate",
                    "Members",
                    "Meets",
                    "Decides",
                    "Purpose",
                    "Source of funding",
                    "Amount",
                    "Year",
                    "State",
                    "Spent",
                    "Full-time equivalents",
                    "Level",
                    "Milestone",
                    "Planned",
                    "Actual",
                    "Status",
                    "Earliest",
                    "Latest",
                    "Float in days",
                    "Risk",
                    "Likelihood",
                    "Effect",
                    "Response",
                    "Owner",
                    "Title",
                    "Version",
                    "Approved",
                    "Published at",
                    "Policy instrument",
                    "Managing authority",
                    "Contact",
                    "Carries out",
                    "Outside the catalogue",
                    "Identifier",
                    "Time frame",
                    "Depends on",
                    "Players involved",
                    "Costs",
                    "Staff in full-time equivalents",
                    "Measured by",
                    "Notes",
                    "Measures",
                    "Baseline",
                    "Target",
                    "Earlier target",
                    "Interim target",
                    "Measured",
                    "Findings by severity",
                    "Milestones",
                    "Search: %s",
                    "Cell",
                    "Example",
                    "Country",
                    "Number",
                    "Not ranked",
                    "Weights",
                    "Criterion",
                    "Better",
                    "Weight",
                    "Share",
                    "Scores",
                    "Score",
                    "Option",
                    "Options",
                    "Reason",
                    "Place",
                    "Points",
                    "Budgets",
                    "Limit",
                    "Left",
                    "Chosen",
                    "Worth",
                    "Demands",
                    "Actions + examples in each cell",
                    "Priority, challenge",
                    "Set aside",
                    "Addressed",
                    "Not considered",
                    "Function chosen",
                    "Function set aside",
                    "Action chosen",
                    "Action set aside",
                    "Example chosen",
                    "Example set aside",
                    "Assumption",
                    "assumption",
                    "Missing",
                    "Does not follow",
                    "What to do",
                    "Added",
                    "Removed",
                    "Renamed",
                    "Reordered",
                    "empty on purpose",
                    "none",
                    "none stated",
                    "none chosen",
                    "none served",
                    "nothing",
                    "no stakeholder",
                    "no governance body",
                    "no budget line",
                    "no staff line",
                    "no specific action",
                    "no milestone",
                    "no indicator",
                    "no budget",
                    "no link",
                    "the same in both",
                    "no example in the source",
                    "no action in the source",
                    "not named",
                    "not set",
                    "unknown",
                    "advises only",
                    "critical",
                    "outside the matrix",
                    "%s to %s",
                    "%s, without end",
                    "%s by %s",
                    "%s on %s",
                    "revised on %s: %s",
                    "funded by %s",
                    "unblocked by: %s",
                    "then %s",
                    "also spelt %s",
                    "Drawn up with edition %s",
                    "The action plan covers %s.",
                    "In all: %s; staff in full-time equivalents: %s",
                    "In all: %s; spent: %s; staff in full-time equivalents: %s",
                    "The last action ends on %s. What has no float is critical: it cannot slip without the last action ending later.",
                    "Decided on %s.",
                    "Decided by %s.",
                    "Decided on %s by %s.",
                    "Taken over from %s",
                    "Ranking of %s",
                    "Choice of %s from %s",
                    "Challenges",
                    "Cluster functions",
                    "Changes",
                    "Differences",
                    "Roadmaps",
                    "Decisions",
                    "Days",
                    "Example mentions",
                    "Cells without an action in the source",
                    "Identifier and cells",
                    "Weight from",
                    "Weight to",
                    "Share from",
                    "Share to",
                    "Did you mean %s?")
            .labels();

    private EnglishPage() {}
}
