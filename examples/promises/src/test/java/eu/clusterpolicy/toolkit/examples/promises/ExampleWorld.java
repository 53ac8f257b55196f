package eu.clusterpolicy.toolkit.examples.promises;

import com.google.common.collect.ImmutableList;
import com.google.common.html.HtmlEscapers;
import eu.clusterpolicy.toolkit.catalogue.Catalogue;
import eu.clusterpolicy.toolkit.catalogue.Edition;
import eu.clusterpolicy.toolkit.completeness.Coverage;
import eu.clusterpolicy.toolkit.completeness.Observation;
import eu.clusterpolicy.toolkit.completeness.Rule;
import eu.clusterpolicy.toolkit.completeness.Severity;
import eu.clusterpolicy.toolkit.completeness.Tally;
import eu.clusterpolicy.toolkit.edition.Difference;
import eu.clusterpolicy.toolkit.edition.Overlay;
import eu.clusterpolicy.toolkit.entry.ActionId;
import eu.clusterpolicy.toolkit.entry.Citation;
import eu.clusterpolicy.toolkit.entry.Example;
import eu.clusterpolicy.toolkit.entry.Placement;
import eu.clusterpolicy.toolkit.evidence.EvidenceId;
import eu.clusterpolicy.toolkit.evidence.EvidenceKind;
import eu.clusterpolicy.toolkit.evidence.Fact;
import eu.clusterpolicy.toolkit.evidence.Territory;
import eu.clusterpolicy.toolkit.guide.Background;
import eu.clusterpolicy.toolkit.json.JsonFormats;
import eu.clusterpolicy.toolkit.json.csv.CsvTables;
import eu.clusterpolicy.toolkit.matrix.Cell;
import eu.clusterpolicy.toolkit.matrix.Challenge;
import eu.clusterpolicy.toolkit.matrix.Priority;
import eu.clusterpolicy.toolkit.people.Rhythm;
import eu.clusterpolicy.toolkit.plan.ActionPlan;
import eu.clusterpolicy.toolkit.plan.BudgetLine;
import eu.clusterpolicy.toolkit.plan.FundingSource;
import eu.clusterpolicy.toolkit.plan.Indicator;
import eu.clusterpolicy.toolkit.plan.Measurement;
import eu.clusterpolicy.toolkit.plan.Milestone;
import eu.clusterpolicy.toolkit.plan.Monitoring;
import eu.clusterpolicy.toolkit.plan.PlannedAction;
import eu.clusterpolicy.toolkit.plan.PlannedActionId;
import eu.clusterpolicy.toolkit.plan.Resources;
import eu.clusterpolicy.toolkit.plan.StaffLine;
import eu.clusterpolicy.toolkit.plan.Target;
import eu.clusterpolicy.toolkit.plan.TimeFrame;
import eu.clusterpolicy.toolkit.report.Report;
import eu.clusterpolicy.toolkit.report.Reports;
import eu.clusterpolicy.toolkit.roadmap.Roadmap;
import eu.clusterpolicy.toolkit.roadmap.RoadmapDraft;
import eu.clusterpolicy.toolkit.search.Facet;
import eu.clusterpolicy.toolkit.search.Passage;
import eu.clusterpolicy.toolkit.search.Query;
import eu.clusterpolicy.toolkit.standard.StandardCatalogue;
import eu.clusterpolicy.toolkit.testkit.WholeCatalogue;
import eu.clusterpolicy.toolkit.testkit.WholeRoadmap;
import java.io.IOException;
import java.math.BigDecimal;
import java.net.URI;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.platform.engine.discovery.DiscoverySelectors;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;
import org.junit.platform.launcher.listeners.SummaryGeneratingListener;
import org.junit.platform.launcher.listeners.TestExecutionSummary;

/** What the examples of the documentation take for granted: a reader's catalogue, roadmap and plan, under the names used there. */
public class ExampleWorld {

    /** A statement of an example that gives a value, and what the example says of it. */
    record Said(String statement, String value, String comment) {}

    private static final String PASSES = "passes";

    final List<Said> said = new ArrayList<>();
    final ImmutableList.Builder<String> printed = ImmutableList.builder();

    protected Catalogue catalogue = StandardCatalogue.edition2021();
    protected final Background background = StandardCatalogue.background2021();
    protected final Edition edition = Edition.builder()
            .id("farland-2024")
            .title("The toolkit in Farland")
            .issued(LocalDate.of(2024, 1, 1))
            .publisher("Farland")
            .rights("All of them")
            .addAuthor("Farland")
            .build();
    protected final Example example = Example.builder()
            .id("the-lenders")
            .name("The Lenders")
            .country("BE")
            .link(URI.create("https://example.org/lenders"))
            .addPlacement(Placement.of(Cell.of("resilience/innovation/intelligence"), Citation.of(4, 14)))
            .build();
    protected final Overlay overlay =
            Overlay.builder().base("eccp-2021").edition(edition).add(example).build();
    protected final Catalogue older = catalogue;
    protected final Catalogue newer = overlay.applyTo(catalogue);
    protected final Difference difference = Difference.between(older, newer);
    protected final Rule<Catalogue> austria = Rule.ofCoverage("example-from-austria", Severity.WARNING)
            .title("No example from Austria")
            .rationale("It is asked for.")
            .remedy("Add one.")
            .check(each -> Stream.of(Observation.of("/examples", "No example comes from Austria.")));
    protected final Tally tally = Coverage.of(catalogue).recommendations().tally();
    protected final String typed = "green-inovation-needs";
    protected final Report report = Reports.ofMatrix(catalogue);
    protected final Facet<Challenge> facet =
            catalogue.search(Query.all().country("AT")).facets().challenges();
    protected final Passage passage =
            catalogue.search(Query.all().words("hub")).hits().get(0).passages().get(0);
    protected final Html html = new Html();

    protected final FundingSource region = FundingSource.of("Skills fund", "regional");
    protected final BudgetLine bought = BudgetLine.of("train-the-trainers", "Courses", "EUR 12000", region);
    protected final Resources resources = Resources.builder()
            .addBudgetLine(bought)
            .addBudgetLine(BudgetLine.of("open-the-hub", "Lease", "EUR 40000", FundingSource.of("ERDF", "european")))
            .addStaffLine(StaffLine.of("train-the-trainers", "Trainer", "1.5"))
            .build();
    protected final PlannedAction action = planned("train-the-trainers")
            .addMilestone(Milestone.planned("First course", "2024-06-01"))
            .timeFrame(TimeFrame.of("2024-01-01", "2024-03-01"))
            .build();
    protected final PlannedAction other = planned("ask-firms")
            .timeFrame(TimeFrame.of("2024-03-15", "2024-06-30"))
            .addDependsOn("train-the-trainers")
            .build();
    protected final Indicator indicator = Indicator.builder()
            .id("people-trained")
            .name("People trained")
            .unit("people")
            .addAction("train-the-trainers")
            .baseline(Measurement.of(new BigDecimal("0"), LocalDate.of(2024, 1, 1)))
            .addTarget(Target.of("200", "2025-12-31"))
            .build();
    protected ActionPlan plan = this.planOf(
            planned("open-the-hub")
                    .timeFrame(TimeFrame.of("2024-01-01", "2024-06-16"))
                    .build(),
            action,
            other);

    protected final Cell cell = Cell.of("green-transition/skills/intelligence");
    protected final String subject = "resilience";
    protected final ActionId successor = ActionId.of("green-reskilling-needs");
    private final RoadmapDraft begun = RoadmapDraft.of(Territory.of("Andalusia", "ES", "ES61"), catalogue)
            .evidence(Fact.of("clusters-counted", EvidenceKind.LOCAL_ENVIRONMENT, "There are 21", "Prognos"))
            .choose(Priority.GREEN_TRANSITION, "It is asked for", EvidenceId.of("clusters-counted"));
    protected RoadmapDraft draft = begun.choose(Priority.GREEN_TRANSITION, Challenge.SKILLS, "Trainers are missing")
            .choose(cell, "It is there that needs are gathered")
            .choose(cell, successor, "Needs are not known");
    protected Roadmap roadmap = draft.plan(plan).close();
    protected final Roadmap lastYear = roadmap;
    protected final Roadmap thisYear =
            draft.plan(plan.with(indicator.measured("2025-01-10", "60"))).close();
    protected final Roadmap andalusia = roadmap;
    protected final Roadmap flanders = roadmap;
    protected final String json;

    private final Path folder;

    protected ExampleWorld(Path folder) throws IOException {
        this.folder = folder;
        json = JsonFormats.roadmap(catalogue).write(roadmap);
        JsonFormats.catalogue().write(catalogue, in("catalogue.json"));
        CsvTables.plannedActions().write(plan, in("actions.csv"));
        CsvTables.budget().write(plan, in("budget.csv"));
        CsvTables.indicators().write(plan, in("indicators.csv"));
        CsvTables.measurements().write(plan, in("measurements.csv"));
    }

    /** Returns where a file of an example lies. */
    protected final Path in(String file) {
        return folder.resolve(file);
    }

    /** Keeps what a statement gives, beside what the example says of it. */
    protected void said(String statement, Object value, String comment) {
        String text = value instanceof Enum<?> one
                ? one.getDeclaringClass().getSimpleName() + "." + one.name()
                : String.valueOf(value);
        said.add(new Said(statement, text, comment));
    }

    /** Runs a class of tests and keeps whether all pass. */
    protected void proves(Class<?> tests) {
        SummaryGeneratingListener listener = new SummaryGeneratingListener();
        LauncherFactory.create()
                .execute(
                        LauncherDiscoveryRequestBuilder.request()
                                .selectors(DiscoverySelectors.selectClass(tests))
                                .configurationParameter("jqwik.tries.default", "20")
                                .configurationParameter("jqwik.database", "")
                                .build(),
                        listener);
        TestExecutionSummary summary = listener.getSummary();
        boolean pass =
                summary.getTestsFoundCount() > 0 && summary.getTestsSucceededCount() == summary.getTestsFoundCount();
        said(tests.getSimpleName(), pass ? PASSES : summary.getFailures(), PASSES);
    }

    /** Does with a text what a page does. */
    protected void print(String text) {
        printed.add(text);
    }

    /** Whatever a page escapes its texts with. */
    protected static final class Html {

        private Html() {}

        /** Returns a text as markup. */
        public String escape(String text) {
            return HtmlEscapers.htmlEscaper().escape(text);
        }
    }

    /** The example of a gap speaks of a draft in its second phase. */
    public static class OfGap extends ExampleWorld {

        protected OfGap(Path folder) throws IOException {
            super(folder);
            draft = super.begun;
        }
    }

    /** The examples of a plan speak of one that has a fault. */
    public static class OfActionPlan extends ExampleWorld {

        protected OfActionPlan(Path folder) throws IOException {
            super(folder);
            plan = planOf(
                    planned("ask-firms").addDependsOn("train-firms").build(),
                    planned("train-firms").addDependsOn("ask-firms").build(),
                    planned("open-the-hub").build(),
                    action);
        }
    }

    /** The examples of the test kit speak of a catalogue and of a roadmap that lack nothing. */
    public static class OfTestKit extends ExampleWorld {

        protected OfTestKit(Path folder) throws IOException {
            super(folder);
            catalogue = WholeCatalogue.catalogue();
            roadmap = WholeRoadmap.roadmap();
        }

        protected static class AustrianCatalogue {

            private AustrianCatalogue() {}

            public static Catalogue edition2024() {
                return WholeCatalogue.catalogue();
            }
        }

        protected static class AndalusianRoadmap {

            private AndalusianRoadmap() {}

            public static Roadmap of2024() {
                return WholeRoadmap.roadmap();
            }
        }
    }

    static PlannedAction.Builder planned(String id) {
        return PlannedAction.builder()
                .id(id)
                .addAction("green-reskilling-needs")
                .title(id)
                .description("What is done")
                .owner("Regional ministry");
    }

    final ActionPlan planOf(PlannedAction... actions) {
        return ActionPlan.builder()
                .horizon(TimeFrame.of("2024-01-01", "2026-12-31"))
                .engagementStrategy("Hear small companies first")
                .resources(resources)
                .addActions(actions)
                .monitoring(Monitoring.builder()
                        .addIndicator(indicator)
                        .reviewRhythm(Rhythm.of("P6M"))
                        .assessment("Results are compared with the targets")
                        .build())
                .build();
    }

    /** The identifier of a planned action. */
    protected static PlannedActionId id(String id) {
        return PlannedActionId.of(id);
    }
}
