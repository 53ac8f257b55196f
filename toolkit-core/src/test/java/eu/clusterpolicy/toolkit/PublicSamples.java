package eu.clusterpolicy.toolkit;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.SetMultimap;
import eu.clusterpolicy.toolkit.catalogue.Catalogue;
import eu.clusterpolicy.toolkit.catalogue.Edition;
import eu.clusterpolicy.toolkit.catalogue.Occupancy;
import eu.clusterpolicy.toolkit.completeness.CheckSettings;
import eu.clusterpolicy.toolkit.completeness.Observation;
import eu.clusterpolicy.toolkit.completeness.PlacedText;
import eu.clusterpolicy.toolkit.completeness.Severity;
import eu.clusterpolicy.toolkit.edition.Conflict;
import eu.clusterpolicy.toolkit.edition.Difference;
import eu.clusterpolicy.toolkit.edition.Overlay;
import eu.clusterpolicy.toolkit.edition.Resolution;
import eu.clusterpolicy.toolkit.entry.ActionId;
import eu.clusterpolicy.toolkit.entry.Citation;
import eu.clusterpolicy.toolkit.entry.Country;
import eu.clusterpolicy.toolkit.entry.DeclaredEmpty;
import eu.clusterpolicy.toolkit.entry.EntryName;
import eu.clusterpolicy.toolkit.entry.ExampleId;
import eu.clusterpolicy.toolkit.entry.Placement;
import eu.clusterpolicy.toolkit.entry.PolicyAction;
import eu.clusterpolicy.toolkit.entry.Position;
import eu.clusterpolicy.toolkit.entry.Title;
import eu.clusterpolicy.toolkit.entry.TitleStatus;
import eu.clusterpolicy.toolkit.entry.Validity;
import eu.clusterpolicy.toolkit.guide.Phase;
import eu.clusterpolicy.toolkit.label.Labels;
import eu.clusterpolicy.toolkit.matrix.Cell;
import eu.clusterpolicy.toolkit.matrix.ClusterFunction;
import eu.clusterpolicy.toolkit.matrix.Priority;
import eu.clusterpolicy.toolkit.people.Player;
import eu.clusterpolicy.toolkit.plan.ActionPlan;
import eu.clusterpolicy.toolkit.plan.ActionStatus;
import eu.clusterpolicy.toolkit.plan.Dependency;
import eu.clusterpolicy.toolkit.plan.Milestone;
import eu.clusterpolicy.toolkit.plan.PlannedActionId;
import eu.clusterpolicy.toolkit.plan.StaffLine;
import eu.clusterpolicy.toolkit.plan.Target;
import eu.clusterpolicy.toolkit.plan.TargetRevision;
import eu.clusterpolicy.toolkit.report.HtmlOptions;
import eu.clusterpolicy.toolkit.report.Pictures;
import eu.clusterpolicy.toolkit.report.Reports;
import eu.clusterpolicy.toolkit.roadmap.Comparison;
import eu.clusterpolicy.toolkit.roadmap.DefiningPriorities;
import eu.clusterpolicy.toolkit.roadmap.IdentifyingChallenges;
import eu.clusterpolicy.toolkit.roadmap.Roadmap;
import eu.clusterpolicy.toolkit.roadmap.RoadmapDraft;
import eu.clusterpolicy.toolkit.roadmap.SelectingActions;
import eu.clusterpolicy.toolkit.roadmap.Uptake;
import eu.clusterpolicy.toolkit.rule.Checks;
import eu.clusterpolicy.toolkit.schedule.Schedule;
import eu.clusterpolicy.toolkit.search.Query;
import eu.clusterpolicy.toolkit.search.QueryAddress;
import eu.clusterpolicy.toolkit.search.Search;
import eu.clusterpolicy.toolkit.search.SearchedText;
import eu.clusterpolicy.toolkit.standard.StandardCatalogue;
import eu.clusterpolicy.toolkit.testkit.WholeCatalogue;
import eu.clusterpolicy.toolkit.testkit.WholeRoadmap;
import eu.clusterpolicy.toolkit.weighing.Choice;
import eu.clusterpolicy.toolkit.weighing.Criterion;
import eu.clusterpolicy.toolkit.weighing.Ranking;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Values of every public type: the standard edition, a whole roadmap, and what comes of them. */
final class PublicSamples {

    private static final LocalDate DAY = LocalDate.of(2025, 1, 15);
    private static final Catalogue STANDARD = StandardCatalogue.edition2021();
    private static final Roadmap ROADMAP = WholeRoadmap.roadmap();
    private static final Cell CELL = WholeRoadmap.CELL;
    private static final Cell OTHER = Cell.of("resilience/skills/networking");

    /** All of them, by every public type that they are of. */
    static final SetMultimap<Class<?>, Object> ALL = PublicValues.within(
            STANDARD,
            StandardCatalogue.background2021(),
            ROADMAP,
            overlay(),
            overlay().applyTo(STANDARD),
            conflicts(),
            Difference.between(STANDARD, overlay().applyTo(STANDARD)),
            Difference.between(STANDARD, WholeCatalogue.catalogue()),
            ROADMAP.rebaseOn(with(changed().id("an-offer").build())),
            ROADMAP.rebaseOn(with(changed().text("Another text").build())),
            ROADMAP.rebaseOn(with(changed().cell(OTHER).build())),
            phases(),
            ROADMAP.why(chosen()),
            ROADMAP.whyNot(WholeCatalogue.catalogue().actions().get(0)),
            strayed(),
            Uptake.of(List.of(ROADMAP)),
            PlacedText.of(ROADMAP).toList(),
            Comparison.between(ROADMAP, strayed()),
            Arrays.stream(Phase.values()).map(ROADMAP::state).toList(),
            RoadmapDraft.of(ROADMAP.territory(), STANDARD).open(Phase.DEFINING_PRIORITIES),
            faulty(),
            Checks.ofCatalogues().without("title-lost", "The source has lost it"),
            Checks.ofCatalogues()
                    .without("title-lost", "The source has lost it")
                    .run(STANDARD),
            CheckSettings.builder()
                    .addOff(CheckSettings.Off.of("title-lost", "The source has lost it"))
                    .addExemption(CheckSettings.Exemption.of("link-missing", "/examples/1", "It has ended"))
                    .addGrading(CheckSettings.Grading.of("text-garbled", Severity.ERROR))
                    .build(),
            Checks.ofCatalogues()
                    .without("link-missing", "/examples/1", "It has ended")
                    .run(STANDARD),
            Checks.ofRoadmaps().run(RoadmapDraft.of(ROADMAP.territory(), STANDARD)),
            Observation.of("/actions/3/text", "The text ends with a full stop."),
            STANDARD.search(
                    Query.all().cell(CELL).country("AT").recommendation(5).words("innovation hub")),
            STANDARD.search(Query.all().typing("hub")).byText().page(1, 5),
            STANDARD.search(Query.all()),
            Labels.all(),
            QueryAddress.from("priority=resilience&q=innovation+hub&page=2"),
            SearchedText.NAME,
            Reports.ofCell(STANDARD, CELL),
            HtmlOptions.builder().headingLevel(2).idPrefix("toolkit-").build(),
            Pictures.ofMatrix(STANDARD),
            Position.of(CELL),
            Occupancy.of(List.of()),
            Search.over(
                    ImmutableList.of(),
                    ImmutableList.of(),
                    ImmutableList.of(),
                    id -> ImmutableList.of(),
                    id -> ImmutableList.of()),
            DeclaredEmpty.of(Position.of(5, ClusterFunction.NETWORKING), "On purpose", Citation.page(3)),
            StaffLine.of(PlannedActionId.of("train-the-trainers"), "Trainer", BigDecimal.ONE),
            List.of(Dependency.on("train-the-trainers").afterDays(14), ActionStatus.paused("The trainer is ill")),
            Schedule.of(ROADMAP.plan()),
            Player.of("University of Farland", "Certifies the courses"),
            Validity.inRegion(Country.of("BE"), "Wallonia"),
            Target.revised(BigDecimal.TEN, DAY, TargetRevision.of(DAY, "Fewer companies joined than expected")),
            ranking(),
            choice(),
            choice().toBuilder()
                    .must("Loans for small firms")
                    .mustNot("Loans for small firms")
                    .build(),
            List.of(Milestone.planned("First course", DAY), Milestone.reached("First course", DAY, DAY)));

    private PublicSamples() {}

    private static Ranking<String> ranking() {
        return Ranking.builder("Training of trainers from everywhere", "Loans for small firms")
                .criterion(Criterion.named("need").weighing(3).onScale(1, 5))
                .criterion(Criterion.named("cost").lessIsBetter())
                .score(
                        "Training of trainers from everywhere",
                        "need",
                        5,
                        "Half of the firms asked for it, and others too")
                .score("Training of trainers from everywhere", "cost", 400_000, "Two trainers for two years")
                .score("Loans for small firms", "need", 3, "Banks lend to most")
                .score("Loans for small firms", "cost", 250_000, "Repaid in part")
                .build();
    }

    private static Choice<String> choice() {
        return Choice.builder("Training of trainers from everywhere", "Loans for small firms")
                .worth(option -> 3)
                .budget("euro", 700_000)
                .costs("euro", option -> 250_000)
                .atMostOneOf("Training of trainers from everywhere", "Loans for small firms")
                .atLeastOneOf("Training of trainers from everywhere", "Loans for small firms")
                .requires("Training of trainers from everywhere", "Loans for small firms")
                .build();
    }

    private static PolicyAction chosen() {
        ActionId id = ROADMAP.plan().actions().get(0).actions().asList().get(0);
        return ROADMAP.catalogue().action(id);
    }

    private static PolicyAction.Builder changed() {
        return PolicyAction.builder().from(chosen());
    }

    private static Edition edition() {
        return Edition.builder()
                .id("farland-2025")
                .title("The cluster policy of Farland, with a title that no line of eighty characters can hold")
                .issued(DAY)
                .publisher("Farland")
                .rights("None")
                .build();
    }

    private static Overlay overlay() {
        ExampleId closed = STANDARD.examples().get(0).id();
        ExampleId kept = STANDARD.examples().get(1).id();
        PolicyAction action = STANDARD.actions().get(0);
        return Overlay.builder()
                .base(STANDARD.edition().id())
                .edition(edition())
                .add(WholeCatalogue.example(CELL))
                .replace(
                        PolicyAction.builder().from(action).text("Another text").build())
                .withdraw(EntryName.of(closed), "The programme has closed")
                .drop(STANDARD.errata().get(0).entryName())
                .alias(kept, "Another name")
                .place(kept, Placement.of(OTHER, Citation.of(2, 12)))
                .entitle(5, new Title(TitleStatus.COMPLETE, Optional.of("Found"), Optional.of(Citation.page(3))))
                .build();
    }

    private static ImmutableList<Conflict> conflicts() {
        List<Conflict> conflicts = new ArrayList<>();
        Overlay colliding = Overlay.builder()
                .base("eccp-2020")
                .edition(edition())
                .add(STANDARD.actions().get(0))
                .add(DeclaredEmpty.of(Position.of(CELL), "On purpose", Citation.page(3)))
                .build();
        colliding.applyTo(STANDARD, conflict -> {
            conflicts.add(conflict);
            return Resolution.KEEP;
        });
        return ImmutableList.copyOf(conflicts);
    }

    /** The catalogue of the roadmap with other actions in the place of the chosen one. */
    private static Catalogue with(PolicyAction... actions) {
        Catalogue.Builder rewritten = Catalogue.builder(edition());
        ROADMAP.catalogue().actions().stream()
                .filter(action -> !action.equals(chosen()))
                .forEach(rewritten::add);
        ROADMAP.catalogue().examples().forEach(rewritten::add);
        Stream.of(actions).forEach(rewritten::add);
        return rewritten.build();
    }

    /** The four phases, each as far as the one before lets it come. */
    private static List<Object> phases() {
        String reason = "It comes first";
        DefiningPriorities first =
                Roadmap.of(ROADMAP.territory(), ROADMAP.catalogue()).choose(CELL.priority(), reason);
        IdentifyingChallenges second = first.identifyChallenges().choose(CELL.priority(), CELL.challenge(), reason);
        SelectingActions third = second.selectActions().choose(CELL, reason).choose(CELL, chosen().id(), reason);
        return List.of(first, second, third, third.developRoadmap());
    }

    private static RoadmapDraft strayed() {
        return ROADMAP.reopen().setAside(Priority.GREEN_TRANSITION, "Another programme covers it");
    }

    private static ActionPlan faulty() {
        ActionPlan plan = ROADMAP.plan();
        return ActionPlan.builder().from(plan).addAction(plan.actions().get(0)).build();
    }
}
