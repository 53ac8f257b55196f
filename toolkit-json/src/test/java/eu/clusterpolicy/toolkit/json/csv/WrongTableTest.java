package eu.clusterpolicy.toolkit.json.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.google.common.collect.ImmutableMap;
import eu.clusterpolicy.toolkit.catalogue.Edition;
import eu.clusterpolicy.toolkit.json.InvalidDocumentException;
import eu.clusterpolicy.toolkit.json.Problem;
import eu.clusterpolicy.toolkit.plan.ActionPlan;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A table that is given to the reader of another. */
class WrongTableTest {

    private static final ActionPlan PLAN = ActionPlan.builder().build();
    private static final Edition EDITION = Edition.builder()
            .id("farland-2025")
            .title("Farland")
            .issued(LocalDate.of(2025, 1, 1))
            .publisher("Farland")
            .rights("CC BY 4.0")
            .build();

    private static final ImmutableMap<String, Consumer<String>> READERS = ImmutableMap.of(
            "PlanCsv.actions()",
            text -> PlanCsv.actions().read(text, PLAN),
            "PlanCsv.budget()",
            text -> PlanCsv.budget().read(text, PLAN),
            "PlanCsv.indicators()",
            text -> PlanCsv.indicators().read(text, PLAN),
            "PlanCsv.measurements()",
            text -> PlanCsv.measurements().read(text, PLAN),
            "OverlayCsv",
            text -> OverlayCsv.making(EDITION, "eccp-2021").read(text));

    private static final ImmutableMap<CsvTable<?>, String> READ = ImmutableMap.of(
            CsvTables.plannedActions(), "PlanCsv.actions()",
            CsvTables.budget(), "PlanCsv.budget()",
            CsvTables.indicators(), "PlanCsv.indicators()",
            CsvTables.measurements(), "PlanCsv.measurements()",
            CsvTables.examples(), "OverlayCsv");

    private static final List<CsvTable<?>> WRITTEN_ALONE = List.of(
            CsvTables.actions(),
            CsvTables.matrix(),
            CsvTables.found(),
            CsvTables.coverage(),
            CsvTables.findings(),
            CsvTables.decisions(),
            CsvTables.evidence());

    static Stream<Arguments> mistaken() {
        return READ.keySet().stream()
                .flatMap(table -> READERS.keySet().stream()
                        .filter(reader -> !reader.equals(READ.get(table)))
                        .map(reader -> Arguments.of(table, reader)));
    }

    static Stream<Arguments> notRead() {
        return WRITTEN_ALONE.stream()
                .flatMap(table -> READERS.keySet().stream().map(reader -> Arguments.of(table, reader)));
    }

    @ParameterizedTest
    @MethodSource("mistaken")
    void is_told_alone_with_the_reader_that_takes_it(CsvTable<?> table, String reader) {
        assertThat(sentences(reader, rows(table)))
                .containsExactly(
                        "these are columns of the table '" + table.name() + "'; read it with " + READ.get(table));
    }

    @ParameterizedTest
    @MethodSource("notRead")
    void is_told_alone_where_none_takes_it(CsvTable<?> table, String reader) {
        assertThat(sentences(reader, rows(table)))
                .singleElement()
                .asString()
                .startsWith("these are columns of the table '" + table.name()
                        + "', which no reader takes; give the one of ");
    }

    @Test
    void is_known_with_one_column_of_its_own_and_without_some() {
        assertThat(sentences("PlanCsv.actions()", "Purpose;Amount;Currency;Remark\n"))
                .containsExactly("these are columns of the table 'budget'; read it with PlanCsv.budget()");
    }

    /** Two columns are no table, and whoever has half of the right ones needs to know of the others. */
    @Test
    void is_not_guessed_at_from_little() {
        assertThat(sentences("PlanCsv.actions()", "Purpose;Amount\n"))
                .hasSize(2)
                .allSatisfy(sentence -> assertThat(sentence).startsWith("unknown column"));
        assertThat(sentences("PlanCsv.actions()", "id;title;status;amount\n"))
                .singleElement()
                .asString()
                .startsWith("unknown column: 'amount'");
    }

    private static String rows(CsvTable<?> table) {
        return String.join(",", table.columns().keySet()) + "\nx".repeat(40) + "\n";
    }

    private static List<String> sentences(String reader, String text) {
        InvalidDocumentException refused = catchThrowableOfType(
                InvalidDocumentException.class,
                () -> Objects.requireNonNull(READERS.get(reader)).accept(text));
        return refused.problems().stream().map(Problem::sentence).toList();
    }
}
