package eu.clusterpolicy.toolkit.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import eu.clusterpolicy.toolkit.catalogue.Catalogue;
import eu.clusterpolicy.toolkit.catalogue.Edition;
import eu.clusterpolicy.toolkit.edition.Overlay;
import eu.clusterpolicy.toolkit.edition.Resolution;
import eu.clusterpolicy.toolkit.entry.Example;
import eu.clusterpolicy.toolkit.entry.Validity;
import eu.clusterpolicy.toolkit.json.csv.CsvTables;
import eu.clusterpolicy.toolkit.json.csv.OverlayCsv;
import eu.clusterpolicy.toolkit.json.csv.PlanCsv;
import eu.clusterpolicy.toolkit.name.WhiteSpace;
import eu.clusterpolicy.toolkit.plan.ActionPlan;
import eu.clusterpolicy.toolkit.plan.ActionStatus;
import eu.clusterpolicy.toolkit.plan.BudgetLine;
import eu.clusterpolicy.toolkit.plan.FundingSource;
import eu.clusterpolicy.toolkit.plan.Indicator;
import eu.clusterpolicy.toolkit.plan.PlannedAction;
import eu.clusterpolicy.toolkit.plan.Target;
import eu.clusterpolicy.toolkit.plan.TargetRevision;
import eu.clusterpolicy.toolkit.standard.StandardCatalogue;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What leaves as a table comes back as it was, but for what the tables say that they cannot carry. */
class CsvRoundTripPropertyTest {

    private static final Edition EDITION = Edition.builder()
            .id("farland-2025")
            .title("The cluster policy of Farland")
            .issued(LocalDate.of(2025, 1, 15))
            .publisher("Farland")
            .rights("None")
            .build();

    @Property
    void examples_read_into_a_catalogue_without_any_are_the_same(@ForAll("examples") List<Example> examples) {
        Catalogue.Builder catalogue = Catalogue.builder(EDITION);
        examples.forEach(catalogue::add);

        assertThat(readBack(catalogue.build()).examples())
                .containsExactlyElementsOf(
                        examples.stream().map(CsvRoundTripPropertyTest::normal).toList());
    }

    @net.jqwik.api.Example
    void the_examples_of_the_standard_edition_are_the_same() {
        Catalogue standard = StandardCatalogue.edition2021();

        assertThat(readBack(standard).examples()).isEqualTo(standard.examples());
    }

    /** The catalogue is read into one that has no example; those that are called alike are all taken. */
    private static Catalogue readBack(Catalogue catalogue) {
        Catalogue empty =
                Catalogue.builder(EDITION.toBuilder().id("empty-1").build()).build();
        String table = CsvTables.examples().write(catalogue);
        Overlay overlay = OverlayCsv.making(EDITION, "empty-1").read(table);
        return overlay.applyTo(empty, conflict -> Resolution.TAKE);
    }

    @Property
    void a_plan_kept_in_tables_is_the_same(@ForAll("plans") ActionPlan plan) {
        ActionPlan others = plan.toBuilder()
                .actions(List.of())
                .resources(plan.resources().toBuilder().budgetLines(List.of()).build())
                .monitoring(plan.monitoring().toBuilder().indicators(List.of()).build())
                .build();

        ActionPlan read = PlanCsv.actions().read(CsvTables.plannedActions().write(plan), others);
        read = PlanCsv.budget().read(CsvTables.budget().write(plan), read);
        read = PlanCsv.indicators().read(CsvTables.indicators().write(plan), read);
        read = PlanCsv.measurements().read(CsvTables.measurements().write(plan), read);

        assertThat(read).isEqualTo(normal(plan));
    }

    @Provide
    Arbitrary<List<Example>> examples() {
        return JsonArbitraries.examples()
                .map(example -> example.toBuilder().name("w" + example.name()).build())
                .map(CsvRoundTripPropertyTest::withoutRepeatedCells)
                .list()
                .ofMaxSize(3)
                .uniqueElements(Example::id);
    }

    @Provide
    Arbitrary<ActionPlan> plans() {
        return PlanArbitraries.plans();
    }

    private static Example withoutRepeatedCells(Example example) {
        return example.toBuilder()
                .placements(example.placements().stream().distinct().toList())
                .build();
    }

    private static Example normal(Example example) {
        return example.toBuilder()
                .name(WhiteSpace.trim(example.name()))
                .description(kept(example.description()))
                .status(kept(example.status()))
                .validity(example.validity()
                        .map(validity -> new Validity(
                                validity.countries(), validity.region().map(WhiteSpace::trim))))
                .build();
    }

    private static ActionPlan normal(ActionPlan plan) {
        return plan.toBuilder()
                .actions(each(plan.actions(), CsvRoundTripPropertyTest::normal))
                .resources(plan.resources().toBuilder()
                        .budgetLines(each(plan.resources().budgetLines(), CsvRoundTripPropertyTest::normal))
                        .build())
                .monitoring(plan.monitoring().toBuilder()
                        .indicators(each(plan.monitoring().indicators(), CsvRoundTripPropertyTest::normal))
                        .build())
                .build();
    }

    private static PlannedAction normal(PlannedAction action) {
        return action.toBuilder()
                .title(WhiteSpace.trim(action.title()))
                .description(WhiteSpace.trim(action.description()))
                .background(kept(action.background()))
                .outsideCatalogue(kept(action.outsideCatalogue()))
                .owner(kept(action.owner()))
                .notes(kept(action.notes()))
                .status(action.status()
                        .map(status -> new ActionStatus(
                                status.state(),
                                status.reason().map(WhiteSpace::trim),
                                status.unblockedBy().map(WhiteSpace::trim))))
                .build();
    }

    private static BudgetLine normal(BudgetLine line) {
        return line.toBuilder()
                .purpose(WhiteSpace.trim(line.purpose()))
                .source(line.source().map(source -> FundingSource.of(WhiteSpace.trim(source.name()), source.level())))
                .build();
    }

    private static Indicator normal(Indicator indicator) {
        return indicator.toBuilder()
                .name(WhiteSpace.trim(indicator.name()))
                .unit(WhiteSpace.trim(indicator.unit()))
                .targets(each(indicator.targets(), CsvRoundTripPropertyTest::normal))
                .interimTargets(each(indicator.interimTargets(), CsvRoundTripPropertyTest::normal))
                .build();
    }

    private static Target normal(Target target) {
        return target.toBuilder()
                .source(kept(target.source()))
                .revision(target.revision()
                        .map(revision -> TargetRevision.of(revision.on(), WhiteSpace.trim(revision.reason()))))
                .build();
    }

    private static <T> ImmutableList<T> each(List<T> values, Function<T, T> normal) {
        return values.stream().map(normal).collect(ImmutableList.toImmutableList());
    }

    /** A blank text that may be missing is. */
    private static Optional<String> kept(Optional<String> text) {
        return text.map(WhiteSpace::trim).filter(words -> !words.isEmpty());
    }
}
