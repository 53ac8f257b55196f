package eu.clusterpolicy.toolkit.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import eu.clusterpolicy.toolkit.catalogue.Catalogue;
import eu.clusterpolicy.toolkit.entry.Example;
import eu.clusterpolicy.toolkit.standard.StandardCatalogue;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CatalogueFormatTest {

    private static final JsonFormat<Catalogue> FORMAT = JsonFormats.catalogue();
    private static final Catalogue CATALOGUE = InventedCatalogue.catalogue();

    @Nested
    class Writing {

        @Test
        void gives_the_fixed_wire_format() {
            assertThat(FORMAT.compact().write(CATALOGUE)).isEqualTo("""
                            {"format":"cluster-policy-toolkit/catalogue","formatVersion":"1.0",
                            "edition":{"id":"invented-1","title":"An invented paper","issued":"2021-11-22",
                            "publisher":"Nobody","rights":"None"},
                            "actions":[{"id":"mend-things","text":"Mend things",
                            "cell":{"priority":"green-transition","challenge":"value-chains","function":"business-services"},
                            "citation":{"table":2,"page":13}},
                            {"id":"beyond-the-matrix","text":"Think beyond","citation":{"table":5,"page":19}}],
                            "examples":[{"id":"menders","name":"Les Réparateurs","aliases":["Menders"],"country":"BE",
                            "link":"https://example.org/","placements":[{"priority":"green-transition",
                            "challenge":"value-chains","function":"business-services","citation":{"table":2,"page":12}}]}],
                            "recommendations":[{"number":1,"priority":"green-transition",
                            "title":{"text":"Mend more","status":"complete"},"subject":"mending",
                            "operationalisation":[{"function":"networking","actions":["mend-things"],
                            "examples":["menders"],"citation":{"table":5,"page":16}}]},
                            {"number":2,"priority":"resilience","title":{"status":"lost"},
                            "subject":"nothing that is known","operationalisation":[]}],
                            "errata":[{"id":"mend-things-hyphen","concerns":"mend-things","kind":"typesetting",
                            "printed":"Mend -things","used":"Mend things","citation":{"table":5,"page":18}}]}""".replace("\n", ""));
        }

        @Test
        void gives_the_mention_of_an_example_only_where_its_page_or_its_spelling_departs() {
            String edition = FORMAT.compact().write(StandardCatalogue.edition2021());

            assertThat(edition.split("\"mentions\":", -1)).hasSize(1 + 7);
            assertThat(edition)
                    .contains(
                            "\"mentions\":[{\"example\":\"circular-wallonia\",\"citation\":{\"table\":5,\"page\":17}}]")
                    .contains(
                            "\"mentions\":[{\"example\":\"house-of-digitalisation\",\"printed\":\"House of Digitalisation\"}]")
                    .contains("{\"example\":\"digital-innovation-hub-ost\",\"printed\":\"Digital Innovation Hub OST\","
                            + "\"citation\":{\"table\":5,\"page\":18}}");
        }

        @Test
        void lays_a_document_out_with_two_spaces_and_line_feeds() {
            assertThat(FORMAT.write(CATALOGUE))
                    .startsWith("""
                            {
                              "format": "cluster-policy-toolkit/catalogue",
                              "formatVersion": "1.0",
                              "edition": {
                                "id": "invented-1",
                            """)
                    .contains("\"operationalisation\": []\n")
                    .doesNotContain("\r")
                    .endsWith("}\n");
        }

        @Test
        void writes_the_same_bytes_to_a_file_and_to_a_stream(@TempDir Path directory) throws IOException {
            Path file = directory.resolve("catalogue.json");
            ByteArrayOutputStream stream = new ByteArrayOutputStream();
            FORMAT.write(CATALOGUE, file);
            FORMAT.write(CATALOGUE, stream);
            assertThat(file)
                    .hasBinaryContent(stream.toByteArray())
                    .usingCharset(StandardCharsets.UTF_8)
                    .hasContent(FORMAT.write(CATALOGUE));
        }

        @Test
        void writes_characters_of_any_plane_to_a_stream_as_to_a_text() {
            Catalogue odd = Catalogue.builder(CATALOGUE.edition())
                    .add(Example.builder()
                            .id("odd")
                            .name("\"Łódź\" ኢ 𝄞 \u0001")
                            .build())
                    .build();
            ByteArrayOutputStream stream = new ByteArrayOutputStream();

            FORMAT.write(odd, stream);

            assertThat(stream.toString(StandardCharsets.UTF_8))
                    .isEqualTo(FORMAT.write(odd))
                    .contains("𝄞");
        }

        @Test
        void leaves_the_old_file_when_it_fails(@TempDir Path directory) throws IOException {
            Path file =
                    Files.createDirectories(directory.resolve("catalogue.json").resolve("occupied"));
            assertThat(catchThrowableOfType(
                            UncheckedIOException.class, () -> FORMAT.write(CATALOGUE, file.getParent())))
                    .hasMessageContaining("cannot write");
            assertThat(file).exists();
            try (var left = Files.list(directory)) {
                assertThat(left).hasSize(1);
            }
        }
    }

    @Nested
    class Reading {

        @Test
        void gives_back_what_was_written() {
            assertThat(FORMAT.read(FORMAT.write(CATALOGUE))).isEqualTo(CATALOGUE);
            assertThat(FORMAT.read(FORMAT.compact().write(CATALOGUE))).isEqualTo(CATALOGUE);
        }

        @Test
        void reads_files_streams_and_readers_alike(@TempDir Path directory) throws IOException {
            String text = FORMAT.write(CATALOGUE);
            Path file = Files.writeString(directory.resolve("catalogue.json"), text);
            assertThat(FORMAT.read(file)).isEqualTo(CATALOGUE);
            assertThat(FORMAT.read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8))))
                    .isEqualTo(CATALOGUE);
            assertThat(FORMAT.read(new StringReader(text))).isEqualTo(CATALOGUE);
        }

        @Test
        void passes_over_a_byte_order_mark() {
            assertThat(FORMAT.read("\uFEFF" + FORMAT.write(CATALOGUE))).isEqualTo(CATALOGUE);
        }

        @Test
        void takes_lists_that_are_left_out_as_empty() {
            String text = FORMAT.compact().write(CATALOGUE);
            assertThat(FORMAT.read(text.replace(",\"operationalisation\":[]", "")))
                    .isEqualTo(CATALOGUE);
        }
    }

    @Nested
    class Refusing {

        @Test
        void refuses_a_mention_of_what_its_cell_does_not_name() {
            String text = FORMAT.compact()
                    .write(StandardCatalogue.edition2021())
                    .replace(
                            "{\"example\":\"circular-wallonia\",\"citation\"", "{\"example\":\"agrohub\",\"citation\"");

            assertThatThrownBy(() -> FORMAT.read(text))
                    .hasMessageContaining("/recommendations/2/operationalisation/0")
                    .hasMessageContaining("mention must be of an example that the cell names: 'agrohub'");
        }

        @Test
        void names_every_problem_of_a_document_with_its_place() {
            String text = FORMAT.write(CATALOGUE)
                    .replaceFirst("\"priority\": \"green-transition\"", "\"priority\": \"green\"")
                    .replace("\"country\": \"BE\"", "\"county\": \"BE\"")
                    .replace("\"page\": 19", "\"page\": \"nineteen\"")
                    .replace("\"2021-11-22\"", "\"22 November 2021\"")
                    .replace("      \"subject\": \"mending\",\n", "");
            assertThat(problemsOf(text))
                    .containsExactly(
                            "line 7, column 15, /edition/issued: must be a date such as 2027-03-31, found '22 November 2021'; write"
                                    + " 2021-11-22",
                            "line 16, column 21, /actions/0/cell/priority: unknown priority: 'green' (did you mean"
                                    + " 'green-transition'?); there are green-transition, digital-transition and"
                                    + " resilience",
                            "line 30, column 17, /actions/1/citation/page: must be a whole number from 1, found"
                                    + " 'nineteen'",
                            "line 41, column 7, /examples/0/county: unknown property of example: 'county' (did you mean"
                                    + " 'country'?)",
                            "line 57, column 5, /recommendations/0: recommendation lacks 'subject': What it is about,"
                                    + " in the toolkit's own words: not a quotation.");
        }

        @Test
        void says_where_a_document_is_broken() {
            assertThat(problemsOf("{\n  \"format\": \"cluster-policy-toolkit/catalogue\",\n  oops }"))
                    .singleElement()
                    .asString()
                    .startsWith("line 3, column 3: this is no whole JSON document: ");
        }

        @Test
        void names_a_property_given_twice() {
            String text =
                    FORMAT.compact().write(CATALOGUE).replace("\"publisher\"", "\"title\":\"Again\",\"publisher\"");
            assertThat(problemsOf(text))
                    .singleElement()
                    .asString()
                    .contains("/edition/title: edition has 'title' twice");
        }

        @Test
        void names_another_format_and_a_newer_version() {
            String text = FORMAT.compact().write(CATALOGUE);
            assertThat(problemsOf(text.replace("toolkit/catalogue", "toolkit/roadmap")))
                    .singleElement()
                    .asString()
                    .contains(
                            "/format: must be 'cluster-policy-toolkit/catalogue', found 'cluster-policy-toolkit/roadmap'");
            assertThat(problemsOf(text.replace("\"formatVersion\":\"1.0\"", "\"formatVersion\":\"1.1\"")))
                    .singleElement()
                    .asString()
                    .contains("/formatVersion: this library reads format version 1.0");
        }

        @Test
        void names_text_that_follows_the_document() {
            assertThat(problemsOf(FORMAT.write(CATALOGUE) + "{}"))
                    .singleElement()
                    .asString()
                    .contains("the document ends here");
        }

        @Test
        void says_that_a_document_is_empty() {
            assertThat(problemsOf("")).containsExactly("line 1, column 1: the document is empty");
        }

        @Test
        void says_that_a_document_is_no_object() {
            assertThat(problemsOf("[]"))
                    .containsExactly("line 1, column 1: catalogue must be an object in curly brackets, found a list");
        }

        @Test
        void keeps_within_its_limits() {
            String text = FORMAT.write(CATALOGUE);
            assertThat(catchThrowableOfType(
                            InvalidDocumentException.class,
                            () -> FORMAT.within(new ReadLimits(100, 32, 100, 1_000))
                                    .read(text)))
                    .hasMessageContaining("exceeds the limits");
        }

        @Test
        void names_the_file_that_it_cannot_read(@TempDir Path directory) {
            assertThat(catchThrowableOfType(UncheckedIOException.class, () -> FORMAT.read(directory)))
                    .hasMessage("cannot read " + directory + ": it is a folder, not a file");
            Path nowhere = directory.resolve("nowhere.json");
            assertThat(catchThrowableOfType(UncheckedIOException.class, () -> FORMAT.read(nowhere)))
                    .hasMessage("cannot read " + nowhere + ": there is no such file");
            Path missing = directory.resolve("missing");
            assertThat(catchThrowableOfType(
                            UncheckedIOException.class, () -> FORMAT.read(missing.resolve("catalogue.json"))))
                    .hasMessage("cannot read %s: there is no folder %s", missing.resolve("catalogue.json"), missing);
        }

        @Test
        void refuses_a_file_that_is_not_in_utf_8(@TempDir Path directory) throws IOException {
            Path file = Files.write(
                    directory.resolve("latin.json"), FORMAT.write(CATALOGUE).getBytes(StandardCharsets.ISO_8859_1));
            assertThat(catchThrowableOfType(InvalidDocumentException.class, () -> FORMAT.read(file)))
                    .hasMessageContaining("not in UTF-8");
        }

        private List<String> problemsOf(String text) {
            return catchThrowableOfType(InvalidDocumentException.class, () -> FORMAT.read(text)).problems().stream()
                    .map(Problem::text)
                    .toList();
        }
    }
}
