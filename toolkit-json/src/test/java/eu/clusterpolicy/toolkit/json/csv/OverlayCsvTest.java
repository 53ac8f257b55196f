package eu.clusterpolicy.toolkit.json.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.google.common.collect.ImmutableList;
import eu.clusterpolicy.toolkit.catalogue.Edition;
import eu.clusterpolicy.toolkit.edition.Edit;
import eu.clusterpolicy.toolkit.edition.Overlay;
import eu.clusterpolicy.toolkit.entry.Citation;
import eu.clusterpolicy.toolkit.entry.Country;
import eu.clusterpolicy.toolkit.entry.Example;
import eu.clusterpolicy.toolkit.entry.Placement;
import eu.clusterpolicy.toolkit.entry.Validity;
import eu.clusterpolicy.toolkit.json.InvalidDocumentException;
import eu.clusterpolicy.toolkit.json.InventedCatalogue;
import eu.clusterpolicy.toolkit.json.Problem;
import eu.clusterpolicy.toolkit.json.ReadLimits;
import eu.clusterpolicy.toolkit.matrix.Cell;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
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
                    "sep=;\nname;country\nLenders;PT\n",
                    "\uFEFFSEP=;\r\n\r\nname;country\r\nLenders;PT\r\n",
                    "\"sep=|\"\nname|country\nLenders|PT\n",
                    "sep=\t\nname\tcountry\nLenders\tPT\n",
                    "name;country;text;link\nLenders;PT\n",
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

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "Green transition / Skills / Networking; Resilience/Value chains/Business services",
                    "green-transition/skills/networking resilience/value-chains/business-services",
                    "GREEN_TRANSITION/SKILLS/NETWORKING | resilience /\u00A0value  chains / business services",
                    "Green transition, Skills, Networking; Resilience, Value chains, Business services",
                    "Green transition, Skills, Networking, Resilience, Value chains, Business services",
                    "Green transition / Skills / Networking\nresilience/value-chains/business-services",
                })
        void takes_titles_of_cells_as_people_read_them(String cells) {
            assertThat(added(CSV.read("name,cells\nHub,\"" + cells + "\"\n"))
                            .get(0)
                            .placements())
                    .extracting(Placement::cell)
                    .containsExactly(
                            Cell.of("green-transition/skills/networking"),
                            Cell.of("resilience/value-chains/business-services"));
        }

        @ParameterizedTest
        @ValueSource(strings = {"AT, DE", "AT;DE", "AT|DE", "AT/DE", "AT\u00A0,\nDE"})
        void takes_several_countries_for_where_the_example_is_valid(String countries) {
            assertThat(added(CSV.read("name,country\nHub,\"" + countries + "\"\n")))
                    .singleElement()
                    .satisfies(example -> {
                        assertThat(example.country()).isEmpty();
                        assertThat(example.validity()).contains(Validity.in(Country.of("AT"), Country.of("DE")));
                    });
        }

        @Test
        void takes_where_an_example_is_valid_as_reports_say_it() {
            assertThat(added(CSV.read("""
                            name;validity
                            Hub;Europe
                            Second hub;Wallonia (BE)
                            Third hub;AT, DE
                            """)))
                    .extracting(Example::validity)
                    .containsExactly(
                            Optional.of(Validity.inEurope()),
                            Optional.of(Validity.inRegion(Country.of("BE"), "Wallonia")),
                            Optional.of(Validity.in(Country.of("AT"), Country.of("DE"))));
        }

        @Test
        void takes_a_citation_for_each_cell_and_none_where_one_is_left_out() {
            Example example = added(CSV.read("""
                            name,cells,citations
                            Hub,resilience/skills/networking; resilience/skills/intelligence; \
                            resilience/innovation/networking,"Table 4, p. 17;;“Annex, p. 3”, Table 2, p. 9"
                            """)).get(0);

            assertThat(example.placements())
                    .extracting(Placement::citation)
                    .containsExactly(
                            Optional.of(Citation.of(4, 17)),
                            Optional.empty(),
                            Optional.of(
                                    new Citation(Optional.of("Annex, p. 3"), OptionalInt.of(2), OptionalInt.of(9))));
        }

        @Test
        void takes_a_source_before_its_place_and_numbers_that_are_no_place_as_words() {
            assertThat(List.of("Our survey, p. 3", "p. 3", "Our survey, p. 0", "Our survey, p. 99999999999", "“p. 3”"))
                    .extracting(text -> added(CSV.read(
                                    "name,cells,citations\nHub,resilience/skills/networking,\"" + text + "\"\n"))
                            .get(0)
                            .placements()
                            .get(0)
                            .citation()
                            .orElseThrow())
                    .containsExactly(
                            new Citation(Optional.of("Our survey"), OptionalInt.empty(), OptionalInt.of(3)),
                            Citation.page(3),
                            Citation.from("Our survey, p. 0"),
                            Citation.from("Our survey, p. 99999999999"),
                            Citation.from("p. 3"));
        }

        @Test
        void counts_rows_without_the_line_that_names_the_separator_and_lines_with_it() {
            assertThat(catchThrowableOfType(
                                    InvalidDocumentException.class, () -> CSV.read("sep=;\nname;country\nHub;XYZ\n"))
                            .problems())
                    .extracting(Problem::text)
                    .singleElement()
                    .asString()
                    .startsWith("line 3, column 5: row 2, country: ");
        }

        @Test
        void takes_the_columns_of_other_peoples_lists_for_its_own_and_passes_over_others() {
            OverlayCsv csv =
                    CSV.column("Bezeichnung", "name").column("Ort ", "country").passingOver("Telefon", "Fax");
            assertThat(added(csv.read("BEZEICHNUNG;Telefon;\u00A0ort;Link\nHub;0043 1;AT;https://example.org/\n")))
                    .singleElement()
                    .satisfies(example -> {
                        assertThat(example.name()).isEqualTo("Hub");
                        assertThat(example.country()).contains(Country.of("AT"));
                        assertThat(example.link()).contains(URI.create("https://example.org/"));
                    });
            assertThat(csv.within(ReadLimits.DEFAULT).read("Bezeichnung\nHub\n"))
                    .isEqualTo(CSV.read("name\nHub\n"));
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
                            "line 2, column 33: row 2, cells: unknown challenge: 'skill' (did you mean 'skills'?), found"
                                    + " 'resilience/skill/networking'; there are innovation, skills, internationalisation"
                                    + " and value-chains",
                            "line 3, column 1: row 3, name: an example must have a name",
                            "line 4, column 14: row 4 has more fields than the first row names columns: 4, found 'too"
                                    + " much'",
                            "line 5, column 1: row 5, name: row 2 has the identifier 'lenders' already; give one of the two"
                                    + " another in a column 'id', or remove it",
                            "line 6, column 1: row 6, name: the name gives no identifier, found 'Λένδερς'; add a"
                                    + " column 'id'",
                            "line 7, column 11: row 7, cells: cell 'resilience/skills/networking' is named twice, found"
                                    + " 'resilience/skills/networking resilience/skills/networking'; name it once",
                            "line 8, column 13: row 8 has more fields than the first row names columns: 4, found 'too"
                                    + " far'");
        }

        @Test
        void names_what_contradicts_itself_in_validity_and_citations() {
            String cells = "resilience/skills/networking;resilience/skills/intelligence";
            assertThat(problems("name,country,validity\nHub,AT;DE,Europe\n"))
                    .singleElement()
                    .asString()
                    .contains("several countries say where the example is valid, too, found 'Europe'; empty one");
            assertThat(problems("name,validity\nHub,Wallonia (Belgium)\n"))
                    .singleElement()
                    .asString()
                    .startsWith("line 2, column 5: row 2, validity: ");
            assertThat(problems("name,cells,citations\nHub," + cells + ",p. 3\n"))
                    .singleElement()
                    .asString()
                    .contains("there must be one citation for each of the cells: 1 for 2");
            assertThat(problems("name,cells,citations\nHub,resilience/skills/networking,“Annex” and more\n"))
                    .singleElement()
                    .asString()
                    .contains(
                            "a source in quotes is followed by its table and page, such as , Table 2, p. 12: '␣and more'");
        }

        @Test
        void asks_for_the_identifier_of_each_name_that_is_not_all_latin() {
            assertThat(problems("name\nΚόμβος Digital\nΠύλη Digital\n"))
                    .containsExactly(
                            "line 2, column 1: row 2, name: the name gives no identifier, found 'Κόμβος Digital'; add"
                                    + " a column 'id'",
                            "line 3, column 1: row 3, name: the name gives no identifier, found 'Πύλη Digital'; add"
                                    + " a column 'id'");
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
                nam,country   | line 1, column 1: unknown column: 'nam' (did you mean 'name'?); there are id, name, aliases, country, link, cells, citations, text, validity, status, last update
                Nam,country   | line 1, column 1: unknown column: 'Nam' (did you mean 'name'?); there are id, name, aliases, country, link, cells, citations, text, validity, status, last update
                name,Name     | line 1, column 6: column 'name' is there twice, found 'Name'
                country       | line 1, column 1: the first row must name a column 'name', found 'country'
                """)
        void names_what_is_wrong_with_the_columns(String header, String problem) {
            assertThat(problems(header + "\nLenders,PT\n")).contains(problem);
        }

        @Test
        void refuses_a_meaning_for_a_column_that_is_none_or_has_one() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> CSV.column("Ort", "land"))
                    .withMessageStartingWith("unknown column: 'land'");
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> CSV.passingOver("Ort").column("ort", "country"))
                    .withMessage("the column has a meaning already: 'ort'");
            assertThatIllegalArgumentException().isThrownBy(() -> CSV.passingOver("Name"));
            assertThat(problems(CSV.column("Ort", "country"), "name,country,ort\nHub,AT,AT\n"))
                    .containsExactly("line 1, column 14: column 'country' is there twice, found 'ort'");
        }

        @Test
        void names_the_address_to_write_where_the_scheme_is_left_out() {
            assertThat(problems("name,link\nHub,www.x.at\nHub 2,notalink\n"))
                    .containsExactly(
                            "line 2, column 5: row 2, link: must be an address such as"
                                    + " https://clustercollaboration.eu, found 'www.x.at'; write https://www.x.at",
                            "line 3, column 7: row 3, link: must be an address such as"
                                    + " https://clustercollaboration.eu, found 'notalink'");
        }

        @Test
        void names_the_code_of_a_title_that_is_nearly_one() {
            assertThat(problems("name,cells\nHub,Green transtion / Skills / Networking\n"))
                    .singleElement()
                    .asString()
                    .contains("unknown priority: 'Green-transtion' (did you mean 'green-transition'?)");
        }

        @Test
        void refuses_a_lone_surrogate_in_any_column() {
            assertThat(problems("name,country,text\nHub \uD800,A\uDC00,lone \uDBFF\n"))
                    .hasSize(3)
                    .allSatisfy(problem -> assertThat(problem)
                            .contains("must be well-formed Unicode: half of a surrogate pair is missing"));
            assertThat(added(CSV.read("name\nHub \uD83C\uDF31\n"))).hasSize(1);
        }

        @Test
        void refuses_what_stands_past_the_hundredth_column() {
            assertThat(problems("name" + ",".repeat(100) + "country\nHub\n"))
                    .containsExactly(
                            "line 1, column 105: a table has at most 100 columns, found 'country'; remove those"
                                    + " beyond");
            assertThat(problems("name\nHub" + ",".repeat(1_000) + "lost\n"))
                    .containsExactly("line 2, column 1004: row 2 has more fields than the first row names columns: 1,"
                            + " found 'lost'");
            assertThat(added(CSV.read("name" + ",".repeat(1_000) + "\nHub" + ",".repeat(1_000) + "\n")))
                    .hasSize(1);
        }

        @Test
        void says_how_many_more_problems_there_are_than_it_lists() {
            List<String> problems = problems("name,country\n" + "Hub,XYZ\n".repeat(12_500));
            assertThat(problems)
                    .hasSize(10_001)
                    .endsWith("line 5002, column 5: there are 14,999 more problems; mend those above first");
        }

        @Test
        void tells_a_workbook_from_a_table() {
            String workbook = "line 1, column 1: this is a workbook, not a table; save its sheet as CSV in UTF-8";
            assertThat(problems("PK\u0003\u0004\u0014\u0000\u0006\u0000")).containsExactly(workbook);
            assertThat(problems(new byte[] {'P', 'K', 3, 4, 20, 0, 6, 0, 8, 0, (byte) 0x9F, (byte) 0xC0}))
                    .containsExactly(workbook);
            assertThat(problems(new byte[] {
                        (byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1
                    }))
                    .containsExactly(workbook);
        }

        @Test
        void tells_utf_16_with_a_mark_and_without() {
            String table = "name\nŁódź\n";
            for (Charset charset :
                    List.of(StandardCharsets.UTF_16, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE)) {
                assertThat(problems(table.getBytes(charset)))
                        .as(charset.name())
                        .containsExactly(
                                "line 1, column 1: the document is in UTF-16, not in UTF-8; save it in that encoding");
            }
            assertThat(problems(("\uFEFF" + table).getBytes(StandardCharsets.UTF_16LE)))
                    .singleElement()
                    .asString()
                    .contains("UTF-16");
        }

        @Test
        void names_the_line_of_a_byte_that_is_not_utf_8() {
            byte[] table = ("name;country\n" + "Hub;AT\n".repeat(399) + "Caf\u00e9;AT\n")
                    .getBytes(StandardCharsets.ISO_8859_1);
            assertThat(problems(table))
                    .contains("line 401, column 4: the document is not in UTF-8; save it in that encoding");
        }

        @Test
        void says_so_where_more_may_be_found_once_all_is_mended() {
            assertThatExceptionOfType(InvalidDocumentException.class)
                    .isThrownBy(() -> CSV.read("name,id\nHub,hub\nAnother,Hub!\n"))
                    .withMessageStartingWith("checking stopped early; mend this and read again:\n");
            assertThatExceptionOfType(InvalidDocumentException.class)
                    .isThrownBy(() -> CSV.read("name,country\nHub,XYZ\n"))
                    .withMessageStartingWith("line 2");
        }

        @Test
        void names_quotes_that_do_not_fit() {
            assertThat(problems("name\n\"Lenders\" of things\n"))
                    .contains(
                            "line 2, column 10: a quoted text ends with its closing quote; write a quote within it twice");
            assertThat(problems("name\nLenders\n\"Menders\n"))
                    .contains("line 3, column 1: the quote that opens here is never closed");
            assertThat(problems("name;text\n\"Hub;x\n" + "Next hub;y\n".repeat(3_000)))
                    .containsExactly("line 2, column 1: the quote that opens here is never closed");
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
            assertThat(problems("name,country\n" + "x".repeat(100_001) + ",DE\nHub," + "D".repeat(200_000) + "\n"))
                    .containsExactly(
                            "line 2, column 1: the text exceeds the limit of 100,000 characters",
                            "line 3, column 5: the text exceeds the limit of 100,000 characters");
            assertThat(problems("name," + "x".repeat(100_001) + "\nHub,DE\n"))
                    .containsExactly("line 1, column 6: the text exceeds the limit of 100,000 characters");
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

        private List<String> problems(byte[] table) {
            return catchThrowableOfType(InvalidDocumentException.class, () -> CSV.read(new ByteArrayInputStream(table)))
                    .problems()
                    .stream()
                    .map(Problem::text)
                    .toList();
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
