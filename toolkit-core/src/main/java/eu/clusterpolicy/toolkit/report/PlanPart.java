package eu.clusterpolicy.toolkit.report;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Lists;
import eu.clusterpolicy.toolkit.catalogue.Catalogue;
import eu.clusterpolicy.toolkit.name.WhiteSpace;
import eu.clusterpolicy.toolkit.name.Wording;
import eu.clusterpolicy.toolkit.people.Engagement;
import eu.clusterpolicy.toolkit.people.GovernanceBody;
import eu.clusterpolicy.toolkit.people.Stakeholder;
import eu.clusterpolicy.toolkit.plan.ActionPlan;
import eu.clusterpolicy.toolkit.plan.ActionStatus;
import eu.clusterpolicy.toolkit.plan.BudgetLine;
import eu.clusterpolicy.toolkit.plan.Dependency;
import eu.clusterpolicy.toolkit.plan.FundingSource;
import eu.clusterpolicy.toolkit.plan.Indicator;
import eu.clusterpolicy.toolkit.plan.Measurement;
import eu.clusterpolicy.toolkit.plan.Milestone;
import eu.clusterpolicy.toolkit.plan.Monitoring;
import eu.clusterpolicy.toolkit.plan.PlannedAction;
import eu.clusterpolicy.toolkit.plan.PlannedActionId;
import eu.clusterpolicy.toolkit.plan.Resources;
import eu.clusterpolicy.toolkit.plan.Risk;
import eu.clusterpolicy.toolkit.plan.StaffLine;
import eu.clusterpolicy.toolkit.plan.Target;
import eu.clusterpolicy.toolkit.plan.TimeFrame;
import eu.clusterpolicy.toolkit.roadmap.Gap;
import eu.clusterpolicy.toolkit.schedule.Schedule;
import eu.clusterpolicy.toolkit.schedule.ScheduledAction;
import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.joda.money.Money;

/**
 * Writes an action plan in the paper's five parts: stakeholders, governance, resources, specific actions, monitoring; with its
 * schedule before the last and its risks after it.
 */
final class PlanPart {

    private final Page page;
    private final ActionPlan plan;
    private final Catalogue catalogue;
    private final ImmutableListMultimap<String, Gap> gapsWithin;
    private final boolean followsMoney;

    PlanPart(Page page, ActionPlan plan, Catalogue catalogue, ImmutableList<Gap> gaps) {
        this.page = page;
        this.plan = plan;
        this.catalogue = catalogue;
        this.gapsWithin = byPlace(gaps);
        this.followsMoney = plan.resources().budgetLines().stream()
                .anyMatch(line -> line.year().isPresent()
                        || line.state().isPresent()
                        || line.spent().isPresent());
    }

    /** Returns whether a gap is shown with the part of the plan that it is about. */
    static boolean shows(Gap gap) {
        return gap.path().startsWith("/plan/");
    }

    /** Writes what the plan lacks at the given path and within. */
    private void open(String path) {
        list(gapsWithin.get(path));
    }

    /** Returns the gaps by the places that they are in: a part of the plan, and every part that this is in. */
    private static ImmutableListMultimap<String, Gap> byPlace(ImmutableList<Gap> gaps) {
        ImmutableListMultimap.Builder<String, Gap> within = ImmutableListMultimap.builder();
        for (Gap gap : gaps) {
            String path = gap.path();
            within.put(path, gap);
            for (int end = path.lastIndexOf('/'); end > 0; end = path.lastIndexOf('/', end - 1)) {
                within.put(path.substring(0, end), gap);
            }
        }
        return within.build();
    }

    private void list(List<Gap> gaps) {
        List<Prose> missing = gaps.stream().map(Phrases::missing).toList();
        if (!missing.isEmpty()) {
            page.list(missing, "");
        }
    }

    void write() {
        plan.horizon().ifPresent(days -> page.paragraph(Prose.term("The action plan covers %s.", days(days))));
        List<Prose> head = head();
        if (!head.isEmpty()) {
            page.list(head, "");
        }
        stakeholders();
        governance();
        resources();
        yearsAndStates();
        page.subsection("Specific actions");
        if (plan.actions().isEmpty()) {
            page.paragraph(Prose.none("no specific action"));
        }
        for (int place = 0; place < plan.actions().size(); place++) {
            action(plan.actions().get(place));
            open("/plan/actions/" + place);
        }
        schedule();
        monitoring();
        risks();
    }

    private List<Prose> head() {
        List<Prose> head = new ArrayList<>();
        plan.title().ifPresent(title -> head.add(fact("Title", title)));
        plan.version().ifPresent(version -> head.add(fact("Version", version)));
        plan.approval()
                .ifPresent(approval ->
                        head.add(fact("Approved", Prose.day(approval.on()).and(", " + approval.body()))));
        plan.link().ifPresent(link -> head.add(fact("Published at", Prose.link(link.toString(), link))));
        plan.policyInstrument().ifPresent(instrument -> {
            head.add(fact("Policy instrument", instrument.name()));
            head.add(fact("Managing authority", instrument.authority()));
            instrument.contact().ifPresent(contact -> head.add(fact("Contact", contact)));
        });
        return head;
    }

    /** Returns the title of a planned action, or its identifier where the plan has no such action, or this one no title yet. */
    private String title(PlannedActionId id) {
        return plan.findAction(id).map(PlanPart::title).orElse(id.value());
    }

    private static String title(PlannedAction action) {
        return WhiteSpace.isBlank(action.title()) ? action.id().value() : action.title();
    }

    private static String name(Indicator indicator) {
        return WhiteSpace.isBlank(indicator.name()) ? indicator.id().value() : indicator.name();
    }

    /** Adds a paragraph of what is written already. */
    private void paragraph(String text) {
        if (!WhiteSpace.isBlank(text)) {
            page.paragraph(text);
        }
    }

    private void stakeholders() {
        page.subsection("Stakeholder engagement strategy");
        paragraph(plan.engagementStrategy());
        page.table(
                List.of("Stakeholder", "Kind", "Role", "Engagement"),
                plan.stakeholders().stream().map(PlanPart::row).toList(),
                "no stakeholder");
        open("/plan/stakeholders");
    }

    private void governance() {
        page.subsection("Governance mechanism")
                .table(
                        List.of("Body", "Mandate", "Members", "Meets", "Decides"),
                        plan.governanceBodies().stream().map(PlanPart::row).toList(),
                        "no governance body");
        open("/plan/governanceBodies");
    }

    private void resources() {
        Resources resources = plan.resources();
        page.subsection("Resource planning").paragraph(overall(resources));
        page.detail("Budget")
                .table(
                        followsMoney
                                ? List.of("Action", "Purpose", "Source of funding", "Amount", "Year", "State", "Spent")
                                : List.of("Action", "Purpose", "Source of funding", "Amount"),
                        resources.budgetLines().stream().map(this::row).toList(),
                        "no budget line");
        page.detail("Staff")
                .table(
                        List.of("Action", "Role", "Full-time equivalents"),
                        resources.staffLines().stream().map(this::row).toList(),
                        "no staff line");
        open("/plan/resources");
        totals("Totals by action", List.of("Action", "Budget", "Full-time equivalents"), totalsByAction());
        totals(
                "Totals by source of funding",
                List.of("Source of funding", "Level", "Budget"),
                resources.totalsBySource().entrySet().stream()
                        .map(total -> row(total.getKey(), total.getValue()))
                        .toList());
    }

    private void yearsAndStates() {
        Resources resources = plan.resources();
        ImmutableMap<Year, Money> spent = resources.spentByYear();
        Stream<Block.Row> years = resources.totalsByYear().entrySet().stream()
                .map(total -> Block.Row.of(
                        Block.Field.of(total.getKey().toString()),
                        money(total.getValue()),
                        money(Optional.ofNullable(spent.get(total.getKey())))));
        totals(
                "Totals by year",
                List.of("Year", "Budget", "Spent"),
                withRest(years, BudgetLine::year, List.of(BudgetLine::amount, BudgetLine::spent)));
        Stream<Block.Row> states = resources.totalsByState().entrySet().stream()
                .map(total -> Block.Row.of(Block.Field.of(Prose.term(total.getKey())), money(total.getValue())));
        totals(
                "Totals by state",
                List.of("State", "Budget"),
                withRest(states, BudgetLine::state, List.of(BudgetLine::amount)));
    }

    /** Closes a table of totals with a row of the lines that belong to none of its rows, so that its sums are the whole. */
    private List<Block.Row> withRest(
            Stream<Block.Row> rows,
            Function<BudgetLine, Optional<?>> key,
            List<Function<BudgetLine, Optional<Money>>> sums) {
        List<Block.Row> table = rows.collect(Collectors.toCollection(ArrayList::new));
        List<BudgetLine> others = plan.resources().budgetLines().stream()
                .filter(line -> key.apply(line).isEmpty())
                .toList();
        List<Optional<Money>> rest = sums.stream()
                .map(sum -> others.stream()
                        .flatMap(line -> sum.apply(line).stream())
                        .reduce(Money::plus))
                .toList();
        if (!table.isEmpty() && rest.stream().anyMatch(Optional::isPresent)) {
            Stream<Block.Field> fields = rest.stream().map(sum -> money(sum));
            table.add(Block.Row.of(Stream.concat(Stream.of(Block.Field.of(Prose.term("not set"))), fields)
                    .toArray(Block.Field[]::new)));
        }
        return table;
    }

    private void totals(String title, List<String> columns, List<Block.Row> rows) {
        if (!rows.isEmpty()) {
            page.detail(title).table(columns, rows);
        }
    }

    private List<Block.Row> totalsByAction() {
        Resources resources = plan.resources();
        Stream<PlannedActionId> paid = resources.totalsByAction().keySet().stream();
        Stream<PlannedActionId> staffed = resources.staffLines().stream().map(StaffLine::action);
        return Stream.concat(paid, staffed)
                .distinct()
                .map(action -> Block.Row.of(
                        Block.Field.of(title(action)),
                        resources
                                .totalOf(action)
                                .map(PlanPart::money)
                                .orElseGet(() -> Block.Field.of(Phrases.money(Optional.empty()))),
                        Block.Field.of(Prose.number(resources.fullTimeEquivalentsOf(action)))))
                .toList();
    }

    private static Prose overall(Resources resources) {
        Prose total = Phrases.money(resources.total());
        Prose staff = Prose.number(resources.fullTimeEquivalents());
        return resources
                .spent()
                .map(spent -> Prose.term(
                        "In all: %s; spent: %s; staff in full-time equivalents: %s", total, Prose.amount(spent), staff))
                .orElseGet(() -> Prose.term("In all: %s; staff in full-time equivalents: %s", total, staff));
    }

    private static Block.Row row(Stakeholder stakeholder) {
        return Block.Row.of(
                Block.Field.of(stakeholder.name()),
                Block.Field.of(stakeholder.kind().map(Prose::term)),
                Block.Field.of(stakeholder.role()),
                Block.Field.of(list(stakeholder.engagements().stream().map(PlanPart::engagement))));
    }

    private static Block.Row row(GovernanceBody body) {
        return Block.Row.of(
                Block.Field.of(body.name()),
                Block.Field.of(body.mandate()),
                Block.Field.of(list(", ", body.members().stream().map(Prose::of))),
                Block.Field.of(body.meetingRhythm().map(Phrases::rhythm)),
                Block.Field.of(
                        body.decides() ? Prose.of(String.join(", ", body.deciders())) : Prose.term("advises only")));
    }

    private Block.Row row(BudgetLine line) {
        List<Block.Field> cells = List.of(
                Block.Field.of(title(line.action())),
                Block.Field.of(line.purpose()),
                Block.Field.of(line.source().map(Phrases::source)),
                money(line.amount()));
        List<Block.Field> followed = List.of(
                Block.Field.of(line.year().map(Year::toString).orElse("")),
                Block.Field.of(line.state().map(Prose::term)),
                money(line.spent()));
        return Block.Row.of(Stream.concat(cells.stream(), followsMoney ? followed.stream() : Stream.empty())
                .toArray(Block.Field[]::new));
    }

    private static Block.Field money(Optional<Money> amount) {
        return Block.Field.of(amount.map(Prose::amount));
    }

    private static Block.Field money(Money amount) {
        return Block.Field.of(Prose.amount(amount));
    }

    private Block.Row row(StaffLine line) {
        return Block.Row.of(
                Block.Field.of(title(line.action())),
                Block.Field.of(line.role()),
                Block.Field.of(Prose.number(line.fullTimeEquivalents())));
    }

    private static Block.Row row(FundingSource source, Money total) {
        return Block.Row.of(Block.Field.of(source.name()), Block.Field.of(Prose.term(source.level())), money(total));
    }

    private void action(PlannedAction action) {
        page.detail(title(action), Subject.of(action.id()));
        paragraph(action.description());
        page.list(facts(action), "");
        if (action.milestones().isEmpty()) {
            page.paragraph(Prose.none("no milestone"));
        } else {
            page.captioned(
                    "Milestones",
                    List.of("Milestone", "Planned", "Actual", "Status"),
                    action.milestones().stream().map(PlanPart::row).toList());
        }
    }

    private List<Prose> facts(PlannedAction action) {
        List<Prose> facts = new ArrayList<>();
        action.actions().forEach(id -> facts.add(fact("Carries out", Phrases.action(catalogue, id))));
        action.outsideCatalogue().ifPresent(reason -> facts.add(fact("Outside the catalogue", reason)));
        facts.add(fact("Identifier", Prose.code(action.id().value())));
        action.status().ifPresent(status -> facts.add(fact("Status", status(status))));
        action.background().ifPresent(background -> facts.add(fact("Background", background)));
        facts.add(fact("Owner", action.owner().map(Prose::of).orElseGet(() -> Prose.term("not named"))));
        facts.add(fact("Time frame", action.timeFrame().map(PlanPart::days).orElseGet(() -> Prose.term("not set"))));
        facts.add(fact("Depends on", action.dependsOn().stream().map(this::dependency)));
        facts.add(fact(
                "Players involved",
                list(action.players().stream()
                        .map(player -> Prose.of(player.name()
                                + (WhiteSpace.isBlank(player.role()) ? "" : " (" + player.role() + ")"))))));
        facts.add(fact("Costs", costs(action.id())));
        facts.add(fact(
                "Staff in full-time equivalents", Prose.number(plan.resources().fullTimeEquivalentsOf(action.id()))));
        facts.add(fact(
                "Measured by",
                plan.indicatorsOf(action.id()).stream()
                        .map(indicator -> Prose.of(name(indicator)).about(Subject.of(indicator.id())))));
        action.notes().ifPresent(notes -> facts.add(fact("Notes", notes)));
        return facts;
    }

    private Prose dependency(Dependency dependency) {
        Prose before = about(dependency.action());
        return dependency.lag() == 0
                ? before
                : before.and(", ").and(Prose.term("then %s", Phrases.counted(dependency.lag(), "day")));
    }

    /** Returns the title of a planned action, which leads to what the plan says of it. */
    private Prose about(PlannedActionId id) {
        return Prose.of(title(id)).about(Subject.of(id));
    }

    private Prose costs(PlannedActionId action) {
        List<Prose> sources = plan.budgetOf(action).stream()
                .flatMap(line -> line.source().stream())
                .distinct()
                .map(Phrases::source)
                .toList();
        Prose total = Phrases.money(plan.resources().totalOf(action));
        return sources.isEmpty() ? total : total.and(", ").and(Prose.term("funded by %s", Prose.joined(sources)));
    }

    private static Prose status(ActionStatus status) {
        Prose state = Prose.term(status.state())
                .and(status.reason().map(words -> ": " + words).orElse(""));
        return status.unblockedBy()
                .map(words -> state.and("; ").and(Prose.term("unblocked by: %s", Prose.of(words))))
                .orElse(state);
    }

    private static Prose fact(String name, String words) {
        return fact(name, Prose.of(words));
    }

    private static Prose fact(String name, Prose words) {
        return Prose.term(name).and(": ").and(words);
    }

    private static Prose fact(String name, Stream<Prose> words) {
        return fact(name, list(words));
    }

    private static Block.Row row(Milestone milestone) {
        return Block.Row.of(
                Block.Field.of(milestone.title()),
                Block.Field.of(Prose.day(milestone.planned())),
                Block.Field.of(milestone.actual().map(Prose::day)),
                Block.Field.of(Prose.term(milestone.status())));
    }

    /** A plan that contradicts itself has no schedule; one whose actions have no days has none to show. */
    private void schedule() {
        if (!plan.faults().isEmpty()) {
            return;
        }
        Schedule schedule = Schedule.of(plan);
        schedule.lastDay()
                .ifPresent(day -> page.subsection("Schedule")
                        .paragraph(Prose.term(
                                "The last action ends on %s. What has no float is critical: it cannot slip without the last"
                                        + " action ending later.",
                                Prose.day(day)))
                        .table(
                                List.of("Action", "Earliest", "Latest", "Float in days"),
                                schedule.actions().stream().map(this::row).toList()));
    }

    private Block.Row row(ScheduledAction action) {
        return Block.Row.of(
                Block.Field.of(title(action.action())),
                Block.Field.of(days(action.earliest())),
                Block.Field.of(days(action.latest())),
                action.isCritical()
                        ? Block.Field.of(Prose.term("critical"))
                        : Block.Field.of(String.valueOf(action.floatDays())));
    }

    private static Prose days(TimeFrame frame) {
        Prose start = Prose.day(frame.start());
        return frame.end()
                .map(end -> Prose.term("%s to %s", start, Prose.day(end)))
                .orElseGet(() -> Prose.term("%s, without end", start));
    }

    private void risks() {
        if (!plan.risks().isEmpty()) {
            page.subsection("Risks")
                    .table(
                            List.of("Risk", "Likelihood", "Effect", "Response", "Owner"),
                            plan.risks().stream().map(PlanPart::row).toList());
            open("/plan/risks");
        }
    }

    private static Block.Row row(Risk risk) {
        return Block.Row.of(
                Block.Field.of(risk.description()),
                Block.Field.of(risk.likelihood().map(Prose::term)),
                Block.Field.of(risk.effect().map(Prose::term)),
                Block.Field.of(risk.response()),
                Block.Field.of(risk.owner().orElse("")));
    }

    private void monitoring() {
        Monitoring monitoring = plan.monitoring();
        page.subsection("Monitoring and assessment");
        monitoring
                .reviewRhythm()
                .ifPresent(rhythm -> page.paragraph(Prose.term("The plan is reviewed %s.", Phrases.rhythm(rhythm))));
        paragraph(WhiteSpace.isBlank(monitoring.assessment()) ? "" : Wording.sentence(monitoring.assessment()));
        list(gapsWithin.get("/plan/monitoring").stream()
                .filter(gap -> gap.path().equals("/plan/monitoring"))
                .toList());
        if (monitoring.indicators().isEmpty()) {
            page.paragraph(Prose.none("no indicator"));
        }
        for (int place = 0; place < monitoring.indicators().size(); place++) {
            Indicator indicator = monitoring.indicators().get(place);
            page.detail(name(indicator), Subject.of(indicator.id())).list(facts(indicator), "");
            open("/plan/monitoring/indicators/" + place);
        }
    }

    private List<Prose> facts(Indicator indicator) {
        List<Prose> facts = new ArrayList<>();
        facts.add(fact("Identifier", Prose.code(indicator.id().value())));
        facts.add(fact("Measures", indicator.actions().stream().map(this::about)));
        facts.add(fact(
                "Baseline",
                indicator.baseline().map(from -> measured(indicator, from)).orElseGet(() -> Prose.term("unknown"))));
        String name = "Target";
        for (Target target : Lists.reverse(indicator.targets())) {
            facts.add(fact(name, target(indicator, target)));
            name = "Earlier target";
        }
        indicator.interimTargets().forEach(target -> facts.add(fact("Interim target", target(indicator, target))));
        facts.add(fact(
                "Measured", indicator.measurements().stream().map(measurement -> measured(indicator, measurement))));
        return facts;
    }

    private static Prose target(Indicator indicator, Target target) {
        Prose value = Prose.number(target.value());
        Prose values = target.upTo()
                .map(most -> Prose.term("%s to %s", value, Prose.number(most)))
                .orElse(value);
        Prose words = Prose.term("%s by %s", values.and(" " + indicator.unit()), Prose.day(target.by()))
                .and(target.source().map(source -> " (" + source + ")").orElse(""));
        return target.revision()
                .map(revision -> words.and(", ")
                        .and(Prose.term("revised on %s: %s", Prose.day(revision.on()), Prose.of(revision.reason()))))
                .orElse(words);
    }

    private static Prose measured(Indicator indicator, Measurement measurement) {
        Prose value = Prose.number(measurement.value()).and(" " + indicator.unit());
        return Prose.term("%s on %s", value, Prose.day(measurement.on()));
    }

    private static Prose engagement(Engagement engagement) {
        return Prose.of(engagement.way() + ", ").and(Phrases.rhythm(engagement.rhythm()));
    }

    /** Returns the words with semicolons between them, or that there are none. */
    private static Prose list(Stream<Prose> words) {
        return list("; ", words);
    }

    private static Prose list(String separator, Stream<Prose> words) {
        List<Prose> list = words.toList();
        return list.isEmpty() ? Prose.term("none") : Prose.joined(separator, list);
    }
}
