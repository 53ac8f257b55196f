package eu.clusterpolicy.toolkit.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Named.named;

import eu.clusterpolicy.toolkit.entry.ActionId;
import eu.clusterpolicy.toolkit.entry.Citation;
import eu.clusterpolicy.toolkit.entry.Country;
import eu.clusterpolicy.toolkit.entry.EntryName;
import eu.clusterpolicy.toolkit.entry.Placement;
import eu.clusterpolicy.toolkit.entry.PolicyAction;
import eu.clusterpolicy.toolkit.entry.Validity;
import eu.clusterpolicy.toolkit.entry.Withdrawn;
import eu.clusterpolicy.toolkit.evidence.Territory;
import eu.clusterpolicy.toolkit.matrix.Cell;
import eu.clusterpolicy.toolkit.people.GovernanceBody;
import eu.clusterpolicy.toolkit.people.Player;
import eu.clusterpolicy.toolkit.people.Rhythm;
import eu.clusterpolicy.toolkit.plan.Indicator;
import eu.clusterpolicy.toolkit.plan.Measurement;
import eu.clusterpolicy.toolkit.plan.Milestone;
import eu.clusterpolicy.toolkit.plan.PlannedAction;
import eu.clusterpolicy.toolkit.plan.PolicyInstrument;
import eu.clusterpolicy.toolkit.plan.Target;
import eu.clusterpolicy.toolkit.plan.TimeFrame;
import eu.clusterpolicy.toolkit.roadmap.Decision;
import eu.clusterpolicy.toolkit.roadmap.RoadmapDraft;
import eu.clusterpolicy.toolkit.roadmap.Selection;
import eu.clusterpolicy.toolkit.testkit.Altered;
import eu.clusterpolicy.toolkit.testkit.CatalogueParts;
import eu.clusterpolicy.toolkit.testkit.PlanParts;
import eu.clusterpolicy.toolkit.testkit.RoadmapParts;
import eu.clusterpolicy.toolkit.testkit.WholeCatalogue;
import eu.clusterpolicy.toolkit.testkit.WholeRoadmap;
import java.math.BigDecimal;
import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a careful reviewer would let pass: the harmless neighbour of a fault, kind by kind. No rule says anything of it. */
class HarmlessChangeTest {

    private static final RoadmapDraft ROADMAP = WholeRoadmap.roadmap().reopen();

    static Stream<Named<Consumer<CatalogueParts>>> changesOfACatalogue() {
        return Stream.of(wordings(), names(), descriptions(), links(), lists(), daysAndCountries(), corrections())
                .flatMap(changes -> changes);
    }

    static Stream<Named<Consumer<RoadmapParts>>> changesOfARoadmap() {
        return Stream.of(territories(), people(), daysOfAPlan(), indicators(), moneyAndDecisions())
                .flatMap(changes -> changes);
    }

    @ParameterizedTest
    @MethodSource("changesOfACatalogue")
    void to_a_catalogue_is_passed_over(Consumer<CatalogueParts> change) {
        CatalogueParts parts = WholeCatalogue.parts();
        change.accept(parts);

        assertThat(Checks.ofCatalogues().run(parts.build()).findings()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("changesOfARoadmap")
    void to_a_roadmap_is_passed_over(Consumer<RoadmapParts> change) {
        RoadmapParts parts = RoadmapParts.of(ROADMAP);
        change.accept(parts);

        assertThat(Checks.ofRoadmaps().run(parts.build()).findings())
                .isEqualTo(Checks.ofRoadmaps().run(ROADMAP).findings());
    }

    @Test
    void is_tried_in_more_than_seventy_ways() {
        assertThat(Stream.concat(changesOfACatalogue(), changesOfARoadmap()).map(Named::getName))
                .doesNotHaveDuplicates()
                .hasSizeGreaterThan(70);
    }

    private static Stream<Named<Consumer<CatalogueParts>>> wordings() {
        return Stream.of(
                        "Aus- und Weiterbildung fördern",
                        "Steun voor in- en uitvoer",
                        "Short- to long-term help",
                        "Help firms of the U.S.",
                        "Help the network of the d.o.o.",
                        "Help clusters, networks, etc.",
                        "Aider ; puis demander",
                        "Say that that helps",
                        "Helfen, die die Netze tragen",
                        "Help firms with R&D & more",
                        "Help those who fight TBC",
                        "Todo el apoyo",
                        "Hjälp från Åland",
                        "Help firms that need loads of 10 kΩ",
                        "Help a) small and b) large firms",
                        "Hilfe „für alle“",
                        "Help firms, e.g., small ones",
                        "Help in [2021] or [more]",
                        "Help EU SMEs",
                        "Help 集群",
                        "From hub to hub")
                .map(words -> named(words, parts -> parts.action(0, Altered.text(words))));
    }

    private static Stream<Named<Consumer<CatalogueParts>>> names() {
        return Stream.of(
                        "Baden Baden",
                        "SMART FACTORY HUB",
                        "Booking.com",
                        "Hub Inc.",
                        "Κόμβος Digital",
                        "R2D",
                        "#1 Hub")
                .map(name -> named(name, parts -> parts.example(0, Altered.name(name))));
    }

    private static Stream<Named<Consumer<CatalogueParts>>> descriptions() {
        return Stream.of("https://example.org/a", "It does this:", "It helps.\nIt trains.", "Is it open? Ask.")
                .map(words -> named(words, parts -> parts.example(0, Altered.description(words))));
    }

    private static Stream<Named<Consumer<CatalogueParts>>> links() {
        return Stream.of(
                        "http://hub.example.org",
                        "https://web.archive.org/web/2020/https://example.org/a",
                        "https://www.österreich.gv.at/cluster",
                        "https://my_cluster.example.org/",
                        "https://8.8.8.8/a",
                        "https://example.org:443/a_(b)",
                        "https://example.org/search?q=hub",
                        "https://example.org/a?session=2021#b")
                .map(link -> named(link, parts -> parts.example(0, Altered.link(link))));
    }

    private static Stream<Named<Consumer<CatalogueParts>>> lists() {
        return Stream.of(
                named("an alias that is an abbreviation", parts -> parts.example(0, Altered.aliases("PGTII"))),
                named(
                        "an example in two cells",
                        parts -> parts.example(0, example -> {
                            List<Placement> placements = new ArrayList<>(example.placements());
                            placements.add(Placement.of(Cell.all().get(1), Citation.of(2, 12)));
                            return Altered.placements(placements).apply(example);
                        })),
                named(
                        "a short description of two examples",
                        parts -> parts.example(0, Altered.description("A hub."))
                                .example(1, Altered.description("A hub."))),
                named(
                        "one wording in two cells",
                        parts -> parts.action(0, Altered.text("Help small firms to find those who train them"))
                                .action(1, Altered.text("Help small firms to find those who train them"))));
    }

    private static Stream<Named<Consumer<CatalogueParts>>> daysAndCountries() {
        return Stream.of(
                named(
                        "an update on the day of the edition",
                        updated(WholeCatalogue.catalogue().edition().issued())),
                named("an update of 1900", updated(LocalDate.of(1900, 1, 1))),
                named(
                        "an example that holds at home",
                        parts -> parts.example(0, Altered.validity(Validity.in(Country.of("AT"))))),
                named("an example without a country", parts -> parts.example(0, Altered.country(Optional.empty()))));
    }

    private static Consumer<CatalogueParts> updated(LocalDate day) {
        return parts ->
                parts.example(0, example -> example.toBuilder().lastUpdate(day).build());
    }

    private static Stream<Named<Consumer<CatalogueParts>>> corrections() {
        String action = WholeCatalogue.action(Cell.all().get(0)).id().value();
        return Stream.of(
                named("a successor that was withdrawn later", parts -> {
                    withdraw(parts, "first-words", "second-words");
                    withdraw(parts, "second-words", action);
                }),
                named(
                        "two errata about one slip",
                        parts -> parts.errata.add(WholeCatalogue.erratum("slip-again", action))),
                named(
                        "an erratum that adds to what is printed",
                        parts -> parts.errata.add(WholeCatalogue.erratum("slip-again", action).toBuilder()
                                .printed("Help")
                                .used("Help clusters")
                                .build())));
    }

    private static void withdraw(CatalogueParts parts, String id, String successor) {
        PolicyAction gone = Altered.actionId(id).apply(parts.actions.get(0));
        parts.withdrawn.add(new Withdrawn(gone, Optional.of(EntryName.of(ActionId.of(successor))), "It was reworded"));
    }

    private static Stream<Named<Consumer<RoadmapParts>>> territories() {
        return Stream.of(
                        Territory.of("Attica", "GR", "EL30"),
                        Territory.of("West Wales", "GB", "UKL1"),
                        Territory.of("Andalusia", "ES", "ES61"),
                        Territory.of("Kosovo", "XK"))
                .map(territory -> named(territory.name(), parts -> parts.territory = territory));
    }

    private static Stream<Named<Consumer<RoadmapParts>>> people() {
        return Stream.of(
                named("an owner's unit", action(action -> action.owner("Council, unit 3"))),
                named(
                        "a player's chair",
                        action(action -> action.addPlayer(Player.of("University (chair of economics)", "Teaches")))),
                named(
                        "a body that meets on the last day of the plan",
                        plan(plan -> plan.governanceBodies.add(GovernanceBody.builder()
                                .name("Closing conference")
                                .mandate("Hears the results")
                                .addMember("Council")
                                .meetingRhythm(Rhythm.of("P3Y"))
                                .build()))),
                named(
                        "a contact by mail",
                        plan(plan -> plan.policyInstrument =
                                Optional.of(PolicyInstrument.of("Farland fund", "Council", "clerk@example.org")))));
    }

    private static Stream<Named<Consumer<RoadmapParts>>> daysOfAPlan() {
        LocalDate first = LocalDate.of(2024, 1, 1);
        return Stream.of(
                named(
                        "milestones on the first and the last day",
                        action(action -> action.addMilestones(
                                Milestone.planned("Begun", first),
                                Milestone.planned("Done", LocalDate.of(2024, 3, 31))))),
                named(
                        "a milestone that was reached late",
                        action(action ->
                                action.addMilestone(Milestone.reached("Begun", first, LocalDate.of(2025, 1, 1))))),
                named(
                        "an action as long as its plan",
                        action(action -> action.timeFrame(TimeFrame.of(first, LocalDate.of(2027, 12, 31))))),
                named("an action without an end", action(action -> action.timeFrame(TimeFrame.withoutEnd(first)))),
                named(
                        "a plan on the web",
                        plan(plan -> plan.link = Optional.of(URI.create("https://farland.example.org/plan")))));
    }

    private static Stream<Named<Consumer<RoadmapParts>>> indicators() {
        LocalDate first = LocalDate.of(2024, 1, 1);
        return Stream.of(
                named(
                        "a value that is the baseline again",
                        indicator(indicator -> indicator.addMeasurement(Measurement.of(BigDecimal.ZERO, first)))),
                named(
                        "a target that begins with the baseline",
                        indicator(indicator -> indicator.targets(
                                List.of(Target.of(BigDecimal.ZERO, LocalDate.of(2027, 12, 31)).toBuilder()
                                        .upTo(BigDecimal.TEN)
                                        .build())))),
                named(
                        "an interim target on the day of the baseline",
                        indicator(indicator -> indicator.addInterimTarget(Target.of(BigDecimal.TEN, first)))),
                named(
                        "the whole of a share",
                        indicator(indicator -> indicator
                                .unit("%")
                                .targets(List.of(Target.of(BigDecimal.valueOf(100), LocalDate.of(2027, 12, 31)))))),
                named(
                        "values on two days",
                        indicator(indicator -> indicator.addMeasurements(
                                Measurement.of(BigDecimal.ONE, first.plusDays(1)),
                                Measurement.of(BigDecimal.TEN, first.plusDays(2))))));
    }

    private static Stream<Named<Consumer<RoadmapParts>>> moneyAndDecisions() {
        return Stream.of(
                named(
                        "the same money in another year",
                        plan(plan -> plan.budgetLines.add(
                                plan.budgetLines.get(0).toBuilder().year(2025).build()))),
                named(
                        "the same money for another purpose",
                        plan(plan -> plan.budgetLines.add(plan.budgetLines.get(0).toBuilder()
                                .purpose("Rooms")
                                .build()))),
                named(
                        "an example set aside where it does not stand",
                        parts -> parts.examples.add(Decision.setAside(
                                Selection.of(
                                        WholeRoadmap.CELL,
                                        parts.catalogue.examples().get(0).id()),
                                "It is far"))),
                named(
                        "several decisions of one body",
                        parts -> parts.priorities.replaceAll(
                                decision -> decision.by("Council").on(LocalDate.of(2023, 11, 1)))));
    }

    private static Consumer<RoadmapParts> plan(Consumer<PlanParts> change) {
        return parts -> change.accept(parts.plan.orElseThrow());
    }

    private static Consumer<RoadmapParts> action(UnaryOperator<PlannedAction.Builder> change) {
        return plan(plan -> plan.actions.set(
                0, change.apply(plan.actions.get(0).toBuilder()).build()));
    }

    private static Consumer<RoadmapParts> indicator(UnaryOperator<Indicator.Builder> change) {
        return plan(plan -> plan.indicators.set(
                0, change.apply(plan.indicators.get(0).toBuilder()).build()));
    }
}
