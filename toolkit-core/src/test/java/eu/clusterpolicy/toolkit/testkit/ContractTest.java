package eu.clusterpolicy.toolkit.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.clusterpolicy.toolkit.catalogue.Catalogue;
import eu.clusterpolicy.toolkit.completeness.Check;
import eu.clusterpolicy.toolkit.completeness.Severity;
import eu.clusterpolicy.toolkit.entry.DeclaredEmpty;
import eu.clusterpolicy.toolkit.entry.Position;
import eu.clusterpolicy.toolkit.matrix.Cell;
import eu.clusterpolicy.toolkit.roadmap.Roadmap;
import eu.clusterpolicy.toolkit.roadmap.RoadmapDraft;
import eu.clusterpolicy.toolkit.rule.Checks;
import eu.clusterpolicy.toolkit.rule.Rules;
import eu.clusterpolicy.toolkit.standard.StandardCatalogue;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class ContractTest {

    private static final Cell CELL = WholeRoadmap.CELL;

    @Nested
    class The_whole_catalogue_keeps_the_contract implements CatalogueContract {

        @Override
        public Catalogue catalogue() {
            return WholeCatalogue.catalogue();
        }
    }

    @Nested
    class The_standard_edition_keeps_the_contract_but_for_warnings implements CatalogueContract {

        @Override
        public Catalogue catalogue() {
            return StandardCatalogue.edition2021();
        }

        @Override
        public Check<Catalogue> check() {
            return Checks.ofCatalogues()
                    .with(Rules.citationsWithin(StandardCatalogue.tablePages2021()))
                    .failingAt(Severity.ERROR);
        }
    }

    @Nested
    class A_catalogue_without_one_example_keeps_the_contract_but_for_warnings implements CatalogueContract {

        @Override
        public Catalogue catalogue() {
            return WholeCatalogue.parts().forgetPlacements(CELL).build();
        }

        @Override
        public Check<Catalogue> check() {
            return Checks.ofCatalogues();
        }
    }

    @Nested
    class The_whole_roadmap_keeps_the_contract implements RoadmapContract {

        @Override
        public Roadmap roadmap() {
            return WholeRoadmap.roadmap();
        }
    }

    @Test
    void there_is_a_test_for_each_rule_and_each_cell() {
        CatalogueContract contract = WholeCatalogue::catalogue;

        assertThat(contract.keeps_to_the_rules())
                .extracting(DynamicTest::getDisplayName)
                .hasSameSizeAs(Rules.catalogue())
                .contains("cell-without-action: cell without an action is nowhere found");
        assertThat(contract.fills_the_matrix())
                .extracting(DynamicTest::getDisplayName)
                .hasSize(Cell.COUNT)
                .contains("green transition, skills, networking has an action and an example");
        assertThat(contract.carries_out_the_recommendations())
                .extracting(DynamicTest::getDisplayName)
                .hasSize(45)
                .contains("recommendation 5, networking is in order");
    }

    @Test
    void a_recommendation_that_names_an_action_without_an_example_fails_by_its_name() {
        Catalogue broken = WholeCatalogue.parts()
                .recommendation(5, Altered.cell(0, Altered.examples(List.of())))
                .build();
        CatalogueContract contract = () -> broken;

        assertThat(failing(contract.carries_out_the_recommendations()))
                .containsExactly("recommendation 5, intelligence is in order");
    }

    @Test
    void a_cell_without_an_example_fails_by_its_name_and_no_other() {
        Catalogue broken = WholeCatalogue.parts().forgetPlacements(CELL).build();
        CatalogueContract contract = () -> broken;

        assertThat(failing(contract.fills_the_matrix()))
                .containsExactly("green transition, skills, networking has an action and an example");
        assertThat(failing(contract.keeps_to_the_rules()))
                .containsExactly("cell-without-example: cell without an example is nowhere found");
    }

    @Test
    void a_failure_says_what_is_missing_and_what_to_do() {
        Catalogue broken = WholeCatalogue.parts().forgetPlacements(CELL).build();
        CatalogueContract contract = () -> broken;
        DynamicTest failing = contract.fills_the_matrix()
                .filter(test -> test.getDisplayName().startsWith("green transition, skills, networking"))
                .findFirst()
                .orElseThrow();

        assertThatThrownBy(() -> failing.getExecutable().execute())
                .isInstanceOf(AssertionError.class)
                .hasMessage(
                        "warning cell-without-example at /examples: The cell Green transition, Skills, Networking lacks"
                                + " an example. Place an example in the cell, or declare the cell empty and say why.");
    }

    @Test
    void a_check_that_fails_at_errors_asks_for_an_action_alone() {
        CatalogueContract contract = new A_catalogue_without_one_example_keeps_the_contract_but_for_warnings();

        assertThat(failing(contract.fills_the_matrix())).isEmpty();
        assertThat(contract.fills_the_matrix())
                .extracting(DynamicTest::getDisplayName)
                .contains("green transition, skills, networking has an action");
    }

    @Test
    void a_cell_that_is_empty_on_purpose_says_so() {
        CatalogueParts parts = WholeCatalogue.parts();
        parts.dropActions(Set.of(WholeCatalogue.action(CELL).id())).forgetPlacements(CELL);
        parts.declaredEmpty.add(DeclaredEmpty.of(Position.of(CELL), "Schools see to it", WholeCatalogue.CITATION));
        CatalogueContract contract = parts::build;

        assertThat(failing(contract.fills_the_matrix())).isEmpty();
        assertThat(contract.fills_the_matrix())
                .extracting(DynamicTest::getDisplayName)
                .contains("green transition, skills, networking is empty on purpose");
    }

    @Test
    void a_challenge_without_an_action_fails_by_its_name() {
        RoadmapDraft broken = RoadmapMutant.DROP_ACTION
                .applyTo(WholeRoadmap.roadmap().reopen())
                .orElseThrow();
        RoadmapContract contract = () -> broken;

        assertThat(failing(contract.answers_the_challenges()))
                .containsExactly("green transition, skills is answered by an action");
        assertThat(failing(contract.keeps_to_the_rules()))
                .contains("action-missing: a challenge has no action is nowhere found");
    }

    private static List<String> failing(Stream<DynamicTest> tests) {
        return tests.filter(ContractTest::fails)
                .map(DynamicTest::getDisplayName)
                .toList();
    }

    private static boolean fails(DynamicTest test) {
        try {
            test.getExecutable().execute();
            return false;
        } catch (Throwable failure) {
            return true;
        }
    }
}
