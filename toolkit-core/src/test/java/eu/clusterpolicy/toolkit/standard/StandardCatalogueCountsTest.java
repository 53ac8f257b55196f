package eu.clusterpolicy.toolkit.standard;

import static eu.clusterpolicy.toolkit.standard.PaperReading.CATALOGUE;
import static org.assertj.core.api.Assertions.assertThat;

import eu.clusterpolicy.toolkit.entry.Example;
import eu.clusterpolicy.toolkit.entry.Operationalisation;
import eu.clusterpolicy.toolkit.entry.TitleStatus;
import eu.clusterpolicy.toolkit.matrix.Cell;
import eu.clusterpolicy.toolkit.matrix.Priority;
import eu.clusterpolicy.toolkit.search.Query;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StandardCatalogueCountsTest {

    @Test
    void there_are_41_actions_56_examples_and_15_recommendations() {
        assertThat(CATALOGUE.actions()).hasSize(41);
        assertThat(CATALOGUE.examples()).hasSize(56);
        assertThat(CATALOGUE.recommendations()).hasSize(15);
    }

    @ParameterizedTest
    @CsvSource({"GREEN_TRANSITION, 12", "DIGITAL_TRANSITION, 13", "RESILIENCE, 15"})
    void the_matrix_holds_40_actions(Priority priority, int actions) {
        assertThat(cells(priority).flatMap(cell -> CATALOGUE.actionsIn(cell).stream()))
                .hasSize(actions);
    }

    @ParameterizedTest
    @CsvSource({"GREEN_TRANSITION, 19", "DIGITAL_TRANSITION, 17", "RESILIENCE, 22"})
    void the_matrix_mentions_58_examples(Priority priority, int mentions) {
        assertThat(CATALOGUE.examples().stream()
                        .flatMap(example -> example.placements().stream())
                        .filter(placement -> placement.cell().priority() == priority))
                .hasSize(mentions);
    }

    @Test
    void every_cell_has_an_action_and_an_example() {
        assertThat(Cell.all())
                .filteredOn(cell -> CATALOGUE.actionsIn(cell).isEmpty()
                        || CATALOGUE.examplesIn(cell).isEmpty())
                .isEmpty();
    }

    @Test
    void three_cells_hold_more_than_one_action() {
        Map<String, Integer> crowded = Cell.all().stream()
                .filter(cell -> CATALOGUE.actionsIn(cell).size() > 1)
                .collect(Collectors.toMap(
                        Cell::code, cell -> CATALOGUE.actionsIn(cell).size()));

        assertThat(crowded)
                .containsOnly(
                        Map.entry("digital-transition/innovation/business-services", 2),
                        Map.entry("resilience/innovation/networking", 2),
                        Map.entry("resilience/internationalisation/networking", 3));
    }

    @Test
    void table_5_has_31_filled_cells_with_33_actions_and_33_examples() {
        assertThat(filledCells()).hasSize(31);
        assertThat(filledCells().mapToInt(cell -> cell.actions().size()).sum()).isEqualTo(33);
        assertThat(filledCells().mapToInt(cell -> cell.examples().size()).sum()).isEqualTo(33);
    }

    @Test
    void examples_come_from_26_countries_and_none_is_without() {
        assertThat(CATALOGUE.countries()).hasSize(26);
        assertThat(CATALOGUE.examples())
                .filteredOn(example -> example.country().isEmpty())
                .isEmpty();
    }

    @Test
    void every_country_has_the_name_that_the_paper_prints_and_is_found_by_it() {
        assertThat(CATALOGUE.countries())
                .allSatisfy(country -> assertThat(CATALOGUE
                                .search(Query.all()
                                        .country(country)
                                        .words(country.name().orElseThrow()))
                                .examples())
                        .isEqualTo(
                                CATALOGUE.search(Query.all().country(country)).examples()));
        assertThat(CATALOGUE.search(Query.all().words("Turkey")).examples())
                .extracting(Example::name)
                .containsExactly("Cluster Info Centres");
    }

    @ParameterizedTest
    @CsvSource({"COMPLETE, 4", "PARTIAL, 3", "LOST, 8"})
    void titles_are_kept_whole_in_part_or_not(TitleStatus status, int titles) {
        assertThat(CATALOGUE.recommendations())
                .filteredOn(recommendation -> recommendation.title().status() == status)
                .hasSize(titles);
    }

    private static Stream<Operationalisation> filledCells() {
        return CATALOGUE.recommendations().stream()
                .flatMap(recommendation -> recommendation.operationalisation().stream());
    }

    private static Stream<Cell> cells(Priority priority) {
        return Cell.all().stream().filter(cell -> cell.priority() == priority);
    }
}
