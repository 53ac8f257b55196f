package eu.clusterpolicy.toolkit.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableMap;
import eu.clusterpolicy.toolkit.catalogue.Catalogue;
import eu.clusterpolicy.toolkit.catalogue.Edition;
import eu.clusterpolicy.toolkit.entry.DeclaredEmpty;
import eu.clusterpolicy.toolkit.entry.Position;
import eu.clusterpolicy.toolkit.evidence.Assumption;
import eu.clusterpolicy.toolkit.evidence.EvidenceKind;
import eu.clusterpolicy.toolkit.evidence.Figure;
import eu.clusterpolicy.toolkit.evidence.Territory;
import eu.clusterpolicy.toolkit.matrix.ClusterFunction;
import eu.clusterpolicy.toolkit.matrix.Priority;
import eu.clusterpolicy.toolkit.people.Player;
import eu.clusterpolicy.toolkit.plan.ActionPlan;
import eu.clusterpolicy.toolkit.plan.ActionStatus;
import eu.clusterpolicy.toolkit.plan.BudgetLine;
import eu.clusterpolicy.toolkit.plan.Dependency;
import eu.clusterpolicy.toolkit.plan.FundingSource;
import eu.clusterpolicy.toolkit.plan.Indicator;
import eu.clusterpolicy.toolkit.plan.Measurement;
import eu.clusterpolicy.toolkit.plan.Milestone;
import eu.clusterpolicy.toolkit.plan.PlannedAction;
import eu.clusterpolicy.toolkit.plan.Resources;
import eu.clusterpolicy.toolkit.plan.StaffLine;
import eu.clusterpolicy.toolkit.plan.Target;
import eu.clusterpolicy.toolkit.plan.TimeFrame;
import eu.clusterpolicy.toolkit.roadmap.RoadmapDraft;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.math.BigDecimal;
import java.net.URI;
import java.time.LocalDate;
import java.time.Year;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

/** What differs in one part has another picture, but where the picture says that it leaves the part out. */
class PictureOmissionsTest {

    private static final Territory TERRITORY = Territory.of("Roofland", "XX");
    private static final Catalogue CATALOGUE = InventedCatalogue.whole();
    private static final PlannedAction ACTION = PlannedAction.builder()
            .id("first")
            .title("First")
            .timeFrame(TimeFrame.of("2024-01-01", "2024-01-31"))
            .build();
    private static final BudgetLine LINE =
            BudgetLine.builder().action("first").amount(Money.parse("EUR 1")).build();

    @Test
    void a_picture_shows_a_sign_for_what_cannot_be_seen_and_no_language() {
        Indicator roofs = PicturesTest.indicator();
        assertThat(named(roofs, "A\u0007  B")).isEqualTo(named(roofs, "A\u0008 B"));
        assertThat(named(roofs, "A B")).isNotEqualTo(named(roofs, "AB"));
        assertThat(Pictures.ofMatrix(edition(edition -> edition.language("nl"))))
                .isEqualTo(Pictures.ofMatrix(edition(edition -> edition.language("de"))));
        assertThat(named(roofs, "A").omissions())
                .startsWith(
                        "runs of blanks, and characters that cannot be seen: a sign stands for each of these",
                        "the language of words that are quoted");
    }

    @Test
    void a_time_line_tells_of_an_action_all_else() {
        assertTold(
                PlannedAction.class,
                ACTION,
                ImmutableMap.<String, UnaryOperator<PlannedAction>>builder()
                        .put("id", action -> action.toBuilder().id("other").build())
                        .put(
                                "actions",
                                action -> action.toBuilder()
                                        .addAction("green-roof-training")
                                        .build())
                        .put(
                                "outsideCatalogue",
                                action -> action.toBuilder()
                                        .outsideCatalogue("Other")
                                        .build())
                        .put(
                                "title",
                                action -> action.toBuilder().title("Other").build())
                        .put(
                                "description",
                                action ->
                                        action.toBuilder().description("Other").build())
                        .put(
                                "background",
                                action -> action.toBuilder().background("Other").build())
                        .put(
                                "owner",
                                action -> action.toBuilder().owner("Other").build())
                        .put(
                                "players",
                                action -> action.toBuilder()
                                        .addPlayer(Player.of("Other", "Helps"))
                                        .build())
                        .put(
                                "timeFrame",
                                action -> action.toBuilder()
                                        .timeFrame(TimeFrame.of("2024-01-01", "2024-02-01"))
                                        .build())
                        .put(
                                "dependsOn",
                                action -> action.toBuilder()
                                        .addDependsOn(Dependency.on("other"))
                                        .build())
                        .put(
                                "milestones",
                                action -> action.toBuilder()
                                        .addMilestone(Milestone.planned("Half", "2024-01-15"))
                                        .build())
                        .put(
                                "status",
                                action -> action.toBuilder()
                                        .status(ActionStatus.of(ActionStatus.State.DONE))
                                        .build())
                        .put(
                                "notes",
                                action -> action.toBuilder().notes("Other").build())
                        .buildOrThrow(),
                Set.of("id", "actions", "outsideCatalogue", "description", "background", "owner", "players", "notes"),
                action -> Pictures.ofTimeLine(draft(action)));
    }

    @Test
    void a_time_line_tells_of_the_rest_nothing_but_days_and_names() {
        RoadmapDraft draft = draft(ACTION);
        ActionPlan plan = draft.findPlan().orElseThrow();
        Picture drawn = Pictures.ofTimeLine(draft);
        assertThat(Pictures.ofTimeLine(draft(blocked("Rain", "Sun"))))
                .isEqualTo(Pictures.ofTimeLine(draft(blocked("Hail", "Wind"))));
        assertThat(Pictures.ofTimeLine(
                        draft.plan(plan.toBuilder().title("Other").build())))
                .isEqualTo(drawn);
        assertThat(Pictures.ofTimeLine(draft.choose(Priority.RESILIENCE, "Roofs")))
                .isEqualTo(drawn);
        assertThat(Pictures.ofTimeLine(draft.plan(plan.toBuilder()
                        .horizon(TimeFrame.of("2023-01-01", "2024-12-31"))
                        .build())))
                .isNotEqualTo(drawn);
        assertThat(Pictures.ofTimeLine(RoadmapDraft.of(Territory.of("Farland", "XX"), CATALOGUE)
                        .plan(plan)))
                .isNotEqualTo(drawn);
        assertThat(drawn.omissions()).hasSize(8);
    }

    @Test
    void an_indicator_tells_all_else() {
        assertTold(
                Indicator.class,
                PicturesTest.indicator(),
                ImmutableMap.<String, UnaryOperator<Indicator>>builder()
                        .put("id", roofs -> roofs.toBuilder().id("other").build())
                        .put("name", roofs -> roofs.toBuilder().name("Other").build())
                        .put("unit", roofs -> roofs.toBuilder().unit("houses").build())
                        .put(
                                "actions",
                                roofs -> roofs.toBuilder().addAction("other").build())
                        .put(
                                "baseline",
                                roofs -> roofs.toBuilder()
                                        .baseline(Measurement.of("1", "2024-01-01"))
                                        .build())
                        .put(
                                "targets",
                                roofs -> roofs.toBuilder()
                                        .targets(List.of(Target.of("90", "2025-06-30")))
                                        .build())
                        .put(
                                "interimTargets",
                                roofs -> roofs.toBuilder()
                                        .addInterimTarget(Target.of("50", "2024-12-31"))
                                        .build())
                        .put(
                                "measurements",
                                roofs -> roofs.toBuilder()
                                        .measurements(List.of())
                                        .build())
                        .buildOrThrow(),
                Set.of("actions"),
                Pictures::ofIndicator);
        Target target = Target.of("90", "2025-06-30");
        assertThat(aimedAt(target.toBuilder().source("Law").build())).isEqualTo(aimedAt(target));
        assertThat(aimedAt(target.toBuilder().upTo(new BigDecimal("95")).build()))
                .isNotEqualTo(aimedAt(target));
        assertThat(aimedAt(target).omissions())
                .endsWith("which actions the indicator measures", "where a target comes from");
    }

    @Test
    void a_figure_tells_all_else() {
        assertTold(
                Figure.class,
                PicturesTest.figure(),
                ImmutableMap.<String, UnaryOperator<Figure>>builder()
                        .put("id", roofs -> roofs.toBuilder().id("other").build())
                        .put(
                                "kind",
                                roofs -> roofs.toBuilder()
                                        .kind(EvidenceKind.NEEDS)
                                        .build())
                        .put(
                                "counted",
                                roofs -> roofs.toBuilder().counted("Houses").build())
                        .put("value", roofs -> roofs.toBuilder().value("21").build())
                        .put("unit", roofs -> roofs.toBuilder().unit("houses").build())
                        .put(
                                "on",
                                roofs -> roofs.toBuilder()
                                        .on(LocalDate.of(2024, 5, 1))
                                        .year(Optional.empty())
                                        .build())
                        .put("year", roofs -> roofs.toBuilder().year(2025).build())
                        .put(
                                "definition",
                                roofs -> roofs.toBuilder()
                                        .definition("Green ones")
                                        .build())
                        .put(
                                "territory",
                                roofs -> roofs.toBuilder().territory(TERRITORY).build())
                        .put(
                                "elsewhere",
                                roofs -> roofs.toBuilder().elsewhere(List.of()).build())
                        .put(
                                "source",
                                roofs -> roofs.toBuilder().source("Times").build())
                        .put(
                                "link",
                                roofs -> roofs.toBuilder()
                                        .link(URI.create("https://roofs.example/"))
                                        .build())
                        .buildOrThrow(),
                Set.of("kind", "link"),
                Pictures::ofFigure);
        assertThat(Pictures.ofFigure(PicturesTest.figure()).omissions())
                .endsWith("the kind of evidence that a figure is", "its link");
    }

    @Test
    void a_budget_tells_all_else() {
        assertTold(
                BudgetLine.class,
                LINE,
                ImmutableMap.<String, UnaryOperator<BudgetLine>>builder()
                        .put("action", line -> line.toBuilder().action("other").build())
                        .put(
                                "purpose",
                                line -> line.toBuilder().purpose("Rooms").build())
                        .put(
                                "amount",
                                line -> line.toBuilder()
                                        .amount(Money.parse("EUR 2"))
                                        .build())
                        .put(
                                "source",
                                line -> line.toBuilder()
                                        .source(FundingSource.of("Region", "regional"))
                                        .build())
                        .put(
                                "year",
                                line -> line.toBuilder().year(Year.of(2024)).build())
                        .put(
                                "state",
                                line -> line.toBuilder()
                                        .state(BudgetLine.State.APPROVED)
                                        .build())
                        .put(
                                "spent",
                                line -> line.toBuilder()
                                        .spent(Money.parse("EUR 1"))
                                        .build())
                        .buildOrThrow(),
                Set.of("action", "purpose", "state", "spent"),
                line -> Pictures.ofBudget(budget(line)));
        assertThat(Pictures.ofBudget(budget(LINE)))
                .isEqualTo(Pictures.ofBudget(budget(
                        LINE.toBuilder().amount(Money.parse("EUR 0.40")).build(),
                        LINE.toBuilder().amount(Money.parse("EUR 0.60")).build())));
        assertThat(Pictures.ofBudget(budget(LINE)).omissions()).hasSize(6);
    }

    @Test
    void the_matrix_tells_how_many_and_no_more() {
        Picture drawn = Pictures.ofMatrix(InventedCatalogue.worded("Lend tools"));
        assertThat(Pictures.ofMatrix(InventedCatalogue.worded("Sell tools"))).isEqualTo(drawn);
        assertThat(Pictures.ofMatrix(InventedCatalogue.empty().build())).isNotEqualTo(drawn);
        assertThat(declaredEmpty("Nobody roofs alone")).isEqualTo(declaredEmpty("It rains"));
        assertThat(declaredEmpty("It rains"))
                .isNotEqualTo(Pictures.ofMatrix(InventedCatalogue.empty().build()));
        assertThat(Pictures.ofMatrix(InventedCatalogue.empty()
                        .add(InventedCatalogue.action("outside", "Outside").build())
                        .add(new DeclaredEmpty(Position.of(3, ClusterFunction.NETWORKING), "None", Optional.empty()))
                        .build()))
                .isEqualTo(Pictures.ofMatrix(InventedCatalogue.empty().build()));
        assertThat(Pictures.ofMatrix(edition(edition -> edition.publisher("Somebody"))))
                .isEqualTo(Pictures.ofMatrix(edition(edition -> edition)));
        assertThat(Pictures.ofMatrix(edition(edition -> edition.title("Other"))))
                .isNotEqualTo(Pictures.ofMatrix(edition(edition -> edition)));
        assertThat(drawn.omissions()).hasSize(6);
    }

    @Test
    void the_matrix_of_a_roadmap_tells_verdicts_and_counts_and_no_more() {
        RoadmapDraft draft = RoadmapDraft.of(TERRITORY, CATALOGUE);
        Picture drawn = Pictures.ofMatrix(draft.choose(Priority.RESILIENCE, "Roofs"));
        assertThat(Pictures.ofMatrix(draft.choose(Priority.RESILIENCE, "Rain"))).isEqualTo(drawn);
        assertThat(Pictures.ofMatrix(draft.setAside(Priority.RESILIENCE, "Roofs")))
                .isNotEqualTo(drawn);
        assertThat(Pictures.ofMatrix(draft.evidence(Assumption.of("rain", EvidenceKind.NEEDS, "It rains"))
                        .choose(Priority.RESILIENCE, "Roofs")))
                .isEqualTo(drawn);
        assertThat(drawn.omissions()).hasSize(7);
    }

    /** Every attribute is varied once, and tells on the picture unless it is left out. */
    private static <T> void assertTold(
            Class<T> type,
            T base,
            ImmutableMap<String, UnaryOperator<T>> other,
            Set<String> omitted,
            Function<T, Picture> drawn) {
        assertThat(other.keySet()).containsAll(attributes(type)).containsAll(omitted);
        other.forEach((attribute, varied) -> {
            assertThat(varied.apply(base)).as(attribute).isNotEqualTo(base);
            assertThat(drawn.apply(varied.apply(base)).equals(drawn.apply(base)))
                    .as(attribute)
                    .isEqualTo(omitted.contains(attribute));
        });
    }

    private static List<String> attributes(Class<?> type) {
        return Arrays.stream(type.getDeclaredMethods())
                .filter(method -> Modifier.isAbstract(method.getModifiers()))
                .map(Method::getName)
                .toList();
    }

    private static Picture named(Indicator indicator, String name) {
        return Pictures.ofIndicator(indicator.toBuilder().name(name).build());
    }

    private static Picture aimedAt(Target target) {
        return Pictures.ofIndicator(
                PicturesTest.indicator().toBuilder().targets(List.of(target)).build());
    }

    private static Catalogue edition(UnaryOperator<Edition.Builder> varied) {
        return Catalogue.builder(varied.apply(CATALOGUE.edition().toBuilder()).build())
                .build();
    }

    private static Picture declaredEmpty(String reason) {
        return Pictures.ofMatrix(InventedCatalogue.empty()
                .add(new DeclaredEmpty(Position.of(InventedCatalogue.LONE_ACTION), reason, Optional.empty()))
                .build());
    }

    private static PlannedAction blocked(String reason, String until) {
        return ACTION.toBuilder().status(ActionStatus.blocked(reason, until)).build();
    }

    private static RoadmapDraft draft(PlannedAction action) {
        return RoadmapDraft.of(TERRITORY, CATALOGUE)
                .plan(ActionPlan.builder().addAction(action).build());
    }

    private static RoadmapDraft budget(BudgetLine... lines) {
        return draft(ACTION)
                .plan(ActionPlan.builder()
                        .resources(Resources.builder()
                                .budgetLines(Stream.of(lines).toList())
                                .addStaffLine(StaffLine.of("first", "Head", "1"))
                                .build())
                        .build());
    }
}
