package eu.clusterpolicy.toolkit.json.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.google.common.collect.ImmutableList;
import eu.clusterpolicy.toolkit.catalogue.Edition;
import eu.clusterpolicy.toolkit.edition.Edit;
import eu.clusterpolicy.toolkit.edition.Overlay;
import eu.clusterpolicy.toolkit.entry.Country;
import eu.clusterpolicy.toolkit.entry.Example;
import eu.clusterpolicy.toolkit.entry.Placement;
import eu.clusterpolicy.toolkit.json.InvalidDocumentException;
import eu.clusterpolicy.toolkit.json.InventedCatalogue;
import eu.clusterpolicy.toolkit.json.Problem;
import eu.clusterpolicy.toolkit.json.ReadLimits;
import eu.clusterpolicy.toolkit.matrix.Cell;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OverlayCsvTest {

    private static final Edition EDITION = Edition.builder()
            .id("farland-2025")
            .title("Farland's own examples")
            .issued(LocalDate.of(2025, 1, 31))
            .publisher("Farland")
            .rights("None")
            .build();
    private static final OverlayCsv CSV = OverlayCsv.making(EDITION, "invented-1");

    @Nested
    class Reading {

        @Test
        void gives_an_example_for_each_row() {
            Overlay overlay = CSV.read("""
                    name,country,link,cells,text
                    The Lenders,PT,https://example.org/lenders,resilience/value-chains/networking,They lend things.
                    Łódź Hub (PL),,,,
                    """);
            assertThat(overlay.base()).isEqualTo("invented-1");
            assertThat(overlay.edition()).isEqualTo(EDITION);
            assertThat(added(overlay))
                    .containsExactly(
                            Example.builder()
                                    .id("the-lenders")
                                    .name("The Lenders")
                                    .country(Country.of("PT"))
                                    .link(URI.create("https://example.org/lenders"))
                                    .addPlacement(new Placement(
                                            Cell.of("resilience/value-chains/networking"), Optional.empty()))
                                    .description("They lend things.")
                                    .build(),
                            Example.builder()
                                    .id("lodz-hub-pl")
                                    .name("Łódź Hub (PL)")
                                    .build());
            assertThat(overlay.applyTo(InventedCatalogue.catalogue()).examples())
                    .hasSize(3);
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "country,name\nPT,Lenders\n",
                    "\uFEFFCountry;Name\r\nPT;Lenders\r\n",
                    "name\tcountry\rLenders\tPT",
                    "\"name\",\"country\"\n\n,,\n\" Lenders \",\"PT\"",
                    "\nname;country\nLenders;PT",
                    " \n,,\nname;country\nLenders;PT",
                    "name;country;;\nLenders;PT;;\n",
                    "name;country\nLenders;PT;; ;\n",
                    "\u00A0Name\u00A0;\u200BCOUNTRY\n\uFEFFLenders\u2007;PT\u00A0\n\u00A0;\u3000\n",
                })
        void takes_columns_in_any_order_and_what_spreadsheets_save(String table) {
            ImmutableList<Example> examples = added(CSV.read(table));
            assertThat(examples).singleElement().satisfies(example -> {
                assertThat(example.name()).isEqualTo("Lenders");
                assertThat(example.country()).contains(Country.of("PT"));
            });
        }

        @Test
        void takes_several_cells_and_texts_of_several_lines() {
            String table = """
                    name;cells;text;id
                    "The \"\"Lenders\"\"\";"resilience/skills/networking; resilience/skills/intelligence
                    resilience/value-chains/networking";"They lend; and
                    they mend.";lenders
                    """;
            Example example = added(CSV.read(table)).get(0);
            assertThat(example.id()).hasToString("lenders");
            assertThat(example.name()).isEqualTo("The \"Lenders\"");
            assertThat(example.placements()).hasSize(3);
            assertThat(example.description()).contains("They lend; and\nthey mend.");
        }

        @Test
        void makes_identifiers_of_names_in_whole_words_of_60_characters_together() {
            String name =
                    "Strengthening of the regional innovation ecosystem of the Danube regions and of their clusters";
            assertThat(added(CSV.read("name\n" + name + "\n")))
                    .singleElement()
                    .satisfies(example -> assertThat(example.id())
                            .hasToString("strengthening-of-the-regional-innovation-ecosystem-of-the"));
        }

        @Test
        void takes_cells_that_any_white_space_parts() {
            assertThat(added(
                                    CSV.read(
                                            "name;cells\nHub;resilience/skills/networking\u00A0\u2003resilience/skills/intelligence"))
                            .get(0)
                            .placements())
                    .hasSize(2);
        }

        @Test
        void reads_files_and_streams_alike(@TempDir Path directory) throws IOException {
            String table = "name\nŁódź\n";
            Path file = Files.writeString(directory.resolve("examples.csv"), table);
            assertThat(CSV.read(file))
                    .isEqualTo(CSV.read(table))
                    .isEqualTo(CSV.read(new ByteArrayInputStream(table.getBytes(StandardCharsets.UTF_8))));
        }
    }

    @Nested
    class Refusing {

        @Test
        void names_everything_that_is_wrong_with_row_and_column() {
            assertThat(problems("""
                            name,country,link,cells
                            Lenders,Portugal,nowhere at all,resilience/skill/networking
                            ,PT,,
                            Menders,BE,,,too much
                            lenders,FR,,
                            Λένδερς,GR,,
                            Benders,,,resilience/skills/networking resilience/skills/networking
                            Senders,,,,,too far
                            """))
                    .containsExactly(
                            "line 2, column 9: row 2, country: country must be an ISO 3166-1 alpha-2 code such as DE:"
                                    + " 'Portugal'",
                            "line 2, column 18: row 2, link: must be an address such as https://clustercollaboration.eu,"
                                    + " found 'nowhere at all'",
                            "line 2, column 33: row 2, cells: unknown challenge: 'skill' (did you mean 'skills'?);"
                                    + " there are innovation, skills, internationalisation and value-chains, found"
                                    + " 'resilience/skill/networking'",
                            "line 3, column 1: row 3, name: an example must have a name",
                            "line 4, column 14: row 4 has more fields than the first row names columns: 4, found 'too"
                                    + " much'",
                            "line 5, column 1: row 5, name: row 2 has the identifier 'lenders' already; give one of the two"
                                    + " another in a column 'id', or remove it",
                            "line 6, column 1: row 6, name: the name gives no identifier; add a column 'id', found"
                                    + " 'Λένδερς'",
                            "line 7, column 11: row 7, cells: cell 'resilience/skills/networking' is named twice; name it"
                                    + " once, found 'resilience/skills/networking resilience/skills/networking'",
                            "line 8, column 13: row 8 has more fields than the first row names columns: 4, found 'too"
                                    + " far'");
        }

        @Test
        void asks_for_the_identifier_of_each_name_that_is_not_all_latin() {
            assertThat(problems("name\nΚόμβος Digital\nΠύλη Digital\n"))
                    .containsExactly(
                            "line 2, column 1: row 2, name: the name gives no identifier; add a column 'id', found"
                                    + " 'Κόμβος Digital'",
                            "line 3, column 1: row 3, name: the name gives no identifier; add a column 'id', found"
                                    + " 'Πύλη Digital'");
            assertThat(added(CSV.read("name;id\nΚόμβος Digital;komvos\nΠύλη Digital;pyli\n")))
                    .hasSize(2);
        }

        @Test
        void shows_what_cannot_be_seen() {
            assertThat(problems("name,country\nLenders,D\u200B\u202EE\n"))
                    .singleElement()
                    .asString()
                    .endsWith("such as DE: 'D␣[U+202E]E'");
        }

        @ParameterizedTest
        @CsvSource(delimiter = '|', textBlock = """
                nam,country   | line 1, column 1: unknown column: 'nam' (did you mean 'name'?); there are name, country, link, cells, text and id
                Nam,country   | line 1, column 1: unknown column: 'Nam' (did you mean 'name'?); there are name, country, link, cells, text and id
                name,Name     | line 1, column 6: column 'name' is there twice, found 'Name'
                country       | line 1, column 1: the first row must name a column 'name', found 'country'
                """)
        void names_what_is_wrong_with_the_columns(String header, String problem) {
            assertThat(problems(header + "\nLenders,PT\n")).contains(problem);
        }

        @Test
        void names_quotes_that_do_not_fit() {
            assertThat(problems("name\n\"Lenders\" of things\n"))
                    .contains(
                            "line 2, column 10: a quoted text ends with its closing quote; write a quote within it twice");
            assertThat(problems("name\nLenders\n\"Menders\n"))
                    .contains("line 3, column 1: the quote that opens here is never closed");
        }

        @Test
        void says_that_a_table_is_empty() {
            assertThat(problems(" \n\n"))
                    .containsExactly("line 1, column 1: the table is empty; its first row names the columns");
        }

        @Test
        void keeps_within_its_limits() {
            OverlayCsv narrow = CSV.within(new ReadLimits(30, 1, 10, 1_000));
            assertThat(added(narrow.read("name\nLenders\n"))).hasSize(1);
            assertThat(problems(narrow, "name\n" + "Lenders\n".repeat(9)))
                    .anyMatch(problem -> problem.contains("the file exceeds the limit of 30 characters"));
            assertThat(problems(narrow, "name\nThe Lenders\n"))
                    .containsExactly("line 2, column 1: the text exceeds the limit of 10 characters");
        }

        @Test
        void names_a_file_that_cannot_be_read(@TempDir Path directory) {
            assertThatExceptionOfType(UncheckedIOException.class)
                    .isThrownBy(() -> CSV.read(directory))
                    .withMessage("cannot read " + directory + ": it is a folder, not a file");
        }

        @Test
        void refuses_a_file_that_is_not_in_utf_8() {
            byte[] latin = "name\nLes Réparateurs\n".getBytes(StandardCharsets.ISO_8859_1);
            assertThat(catchThrowableOfType(
                            InvalidDocumentException.class, () -> CSV.read(new ByteArrayInputStream(latin))))
                    .hasMessageContaining("not in UTF-8");
        }

        @Test
        void an_overlay_makes_another_edition_than_its_base() {
            assertThatIllegalArgumentException().isThrownBy(() -> OverlayCsv.making(EDITION, "farland-2025"));
        }

        private List<String> problems(String table) {
            return problems(CSV, table);
        }

        private List<String> problems(OverlayCsv csv, String table) {
            return catchThrowableOfType(InvalidDocumentException.class, () -> csv.read(table)).problems().stream()
                    .map(Problem::text)
                    .toList();
        }
    }

    private static ImmutableList<Example> added(Overlay overlay) {
        return overlay.edits(Edit.Add.class).stream()
                .map(add -> (Example) add.entry())
                .collect(ImmutableList.toImmutableList());
    }
}
