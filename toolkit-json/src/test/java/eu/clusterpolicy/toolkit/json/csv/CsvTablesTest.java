package eu.clusterpolicy.toolkit.json.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableMap;
import eu.clusterpolicy.toolkit.catalogue.Catalogue;
import eu.clusterpolicy.toolkit.completeness.CheckResult;
import eu.clusterpolicy.toolkit.completeness.Coverage;
import eu.clusterpolicy.toolkit.entry.PolicyAction;
import eu.clusterpolicy.toolkit.matrix.Cell;
import eu.clusterpolicy.toolkit.plan.ActionPlan;
import eu.clusterpolicy.toolkit.roadmap.RoadmapDraft;
import eu.clusterpolicy.toolkit.rule.Checks;
import eu.clusterpolicy.toolkit.search.Query;
import eu.clusterpolicy.toolkit.standard.StandardCatalogue;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class CsvTablesTest {

    private static final Catalogue STANDARD = StandardCatalogue.edition2021();
    private static final RoadmapDraft ROADMAP = InventedDraft.DRAFT;
    private static final ActionPlan PLAN = InventedDraft.PLAN;
    private static final CheckResult CHECKED = Checks.ofCatalogues().run(STANDARD);

    /** Every table with how many rows it must have: one for each fact. */
    private static final ImmutableMap<String, Integer> ROWS = ImmutableMap.<String, Integer>builder()
            .put(CsvTables.actions().write(STANDARD), 41)
            .put(CsvTables.examples().write(STANDARD), 56)
            .put(CsvTables.matrix().write(STANDARD), 40 + 58)
            .put(CsvTables.found().write(STANDARD.search(Query.all())), 41 + 56 + 15)
            .put(CsvTables.coverage().write(Coverage.of(STANDARD)), 36 + 45)
            .put(CsvTables.findings().write(CHECKED), CHECKED.findings().size())
            .put(CsvTables.decisions().write(ROADMAP), ROADMAP.placedDecisions().size())
            .put(CsvTables.evidence().write(ROADMAP), ROADMAP.evidence().size())
            .put(CsvTables.plannedActions().write(PLAN), PLAN.actions().size())
            .put(CsvTables.budget().write(PLAN), PLAN.resources().budgetLines().size())
            .put(
                    CsvTables.indicators().write(PLAN),
                    PLAN.monitoring().indicators().size())
            .buildOrThrow();

    static List<Map.Entry<String, Integer>> tables() {
        return ROWS.entrySet().asList();
    }

    @Nested
    class A_table {

        /** The judge reads strictly by RFC 4180. */
        @ParameterizedTest
        @MethodSource("eu.clusterpolicy.toolkit.json.csv.CsvTablesTest#tables")
        void has_one_row_of_names_and_then_a_row_for_each_fact_with_an_identifier(Map.Entry<String, Integer> table) {
            List<CSVRecord> rows = records(table.getKey());

            assertThat(rows).hasSize(table.getValue());
            assertThat(rows).allSatisfy(row -> {
                assertThat(row.isConsistent()).isTrue();
                assertThat(row.get(0)).isNotBlank();
            });
        }

        @Test
        void ends_its_rows_as_the_rfc_does_and_begins_with_a_byte_order_mark_if_asked(@TempDir Path directory)
                throws IOException {
            Path file = directory.resolve("actions.csv");
            CsvTables.actions().withByteOrderMark().write(STANDARD, file);

            String text = Files.readString(file, StandardCharsets.UTF_8);
            assertThat(text).isEqualTo("\uFEFF" + CsvTables.actions().write(STANDARD));
            assertThat(text).startsWith("\uFEFFid,text,cell,citation\r\n").endsWith("\r\n");
        }

        @Test
        void explains_its_columns_in_their_order() {
            assertThat(CsvTables.actions().columns().keySet()).containsExactly("id", "text", "cell", "citation");
            assertThat(CsvTables.budget().columns().values())
                    .allSatisfy(meaning -> assertThat(meaning).endsWith(".").doesNotContain("\n"));
            assertThat(CsvTables.budget())
                    .hasToString("budget: action, purpose, amount, currency, source, level, year, state, spent");
            assertThat(CsvTables.budget().name()).isEqualTo("budget");
        }

        @ParameterizedTest
        @ValueSource(strings = {"=SUM(A1)", "+1", "-1", "@A1", "＝A1", "\t=A1", "\r\n@A1", "'=A1", "''-1"})
        void keeps_a_spreadsheet_from_running_a_text(String text) {
            assertThat(records(CsvTables.actions().write(worded(text))))
                    .singleElement()
                    .satisfies(row -> assertThat(row.get("text")).isEqualTo("'" + text.strip()));
        }

        @ParameterizedTest
        @ValueSource(strings = {"'t Gooi", "a=b", "7 - 5", "'", "''"})
        void leaves_a_text_that_no_spreadsheet_runs_as_it_is(String text) {
            assertThat(records(CsvTables.actions().write(worded(text))))
                    .singleElement()
                    .satisfies(row -> assertThat(row.get("text")).isEqualTo(text));
        }

        @Test
        void refuses_half_of_a_surrogate_pair() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> CsvTables.actions().write(worded("a\uD800")))
                    .withMessageStartingWith("cannot be written, for half of a surrogate pair is missing:");
        }
    }

    @Nested
    class What_stands_in_it {

        @Test
        void an_example_stands_in_a_row_with_its_cells_and_their_citations() {
            CSVRecord row = records(CsvTables.examples().write(STANDARD)).stream()
                    .filter(record -> record.get("id").equals("house-of-digitalisation"))
                    .findFirst()
                    .orElseThrow();

            assertThat(row.get("name")).isEqualTo("House of digitalisation");
            assertThat(row.get("aliases")).isEqualTo("House of Digitalisation");
            assertThat(row.get("cells").split("; "))
                    .hasSameSizeAs(row.get("citations").split("; "));
            assertThat(row.get("citations")).startsWith("Table 3, p. 1");
        }

        @Test
        void what_was_found_says_of_which_kind_it_is_and_where_it_stands() {
            List<CSVRecord> rows = records(CsvTables.found()
                    .write(STANDARD.search(Query.all().words("hubs").recommendation(8))));

            assertThat(rows)
                    .extracting(row -> row.get("kind") + " " + row.get("id") + " " + row.get("cells"))
                    .containsExactly(
                            "example digital-innovation-hub-ost digital-transition/innovation/networking",
                            "recommendation 8 ");
            assertThat(records(
                            CsvTables.found().write(STANDARD.search(Query.all().country("AU")))))
                    .singleElement()
                    .satisfies(row -> assertThat(row.get("country")).isEqualTo("AU"));
        }

        @Test
        void an_empty_cell_of_the_matrix_has_a_row_of_its_own() {
            List<CSVRecord> rows = records(CsvTables.matrix()
                    .write(Catalogue.builder(STANDARD.edition()).build()));

            assertThat(rows).hasSize(36).allSatisfy(row -> {
                assertThat(row.get("state")).isEqualTo("absent");
                assertThat(row.get("id")).isEmpty();
            });
        }

        @Test
        void evidence_says_what_a_figure_counts_and_who_holds_a_label() {
            List<CSVRecord> rows = records(CsvTables.evidence().write(ROADMAP));

            assertThat(rows)
                    .extracting(row -> row.get("type"))
                    .containsExactly("fact", "figure", "label", "assumption");
            assertThat(rows.get(1).get("value")).isEqualTo("240");
            assertThat(rows.get(1).get("elsewhere")).isEqualTo("Nearland (XK) | 310");
            assertThat(rows.get(2).get("holder")).isEqualTo("Solar cluster");
        }

        @Test
        void a_decision_stands_with_its_reason_and_evidence() {
            assertThat(records(CsvTables.decisions().write(ROADMAP)).get(0).toMap())
                    .containsEntry("phase", "defining-priorities")
                    .containsEntry("path", "/priorities/0")
                    .containsEntry("subject", "green-transition")
                    .containsEntry("title", "Green transition")
                    .containsEntry("verdict", "chosen")
                    .containsEntry("reason", "The strategy names it")
                    .containsEntry("evidence", "clusters-counted");
        }

        @Test
        void a_draft_without_anything_has_the_names_of_the_columns_alone() {
            RoadmapDraft draft = RoadmapDraft.of(ROADMAP.territory(), STANDARD);

            assertThat(CsvTables.decisions().write(draft)).hasLineCount(1);
            assertThat(CsvTables.evidence().write(draft)).hasLineCount(1);
        }
    }

    private static Catalogue worded(String text) {
        return Catalogue.builder(STANDARD.edition())
                .add(PolicyAction.builder()
                        .id("an-action")
                        .text(text)
                        .cell(Cell.of("resilience/skills/networking"))
                        .build())
                .build();
    }

    private static List<CSVRecord> records(String table) {
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        try (CSVParser parser = CSVParser.parse(table, format)) {
            return parser.getRecords();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
