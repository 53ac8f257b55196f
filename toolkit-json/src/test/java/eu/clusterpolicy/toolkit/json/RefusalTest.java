package eu.clusterpolicy.toolkit.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import eu.clusterpolicy.toolkit.catalogue.Catalogue;
import eu.clusterpolicy.toolkit.roadmap.Roadmap;
import eu.clusterpolicy.toolkit.standard.StandardCatalogue;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.assertj.core.api.AbstractStringAssert;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each way in which a document is refused: where it is, what stands there, what was expected. */
class RefusalTest {

    private static final JsonFormat<Catalogue> CATALOGUE = JsonFormats.catalogue();
    private static final JsonFormat<Roadmap> ROADMAP = JsonFormats.roadmap(StandardCatalogue.edition2021());

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            "id": "menders"  | "ident": "menders" | /examples/0/ident | 28 | 7 |          | unknown property of example: 'ident'
            "name":          | "nam":             | /examples/0/nam   | 29 | 7 |          | unknown property of example: 'nam' (did you mean 'name'?)
            "country": "BE"  | "country": 32      | /examples/0/country | 33 | 18 | 32    | must be a text in quotes
            "country": "BE"  | "country": null    | /examples/0/country | 33 | 18 | null  | must be a text in quotes
            "country": "BE"  | "country": {}      | /examples/0/country | 33 | 18 | an object | must be a text in quotes
            "country": "BE"  | "country": "be"    | /examples/0/country | 33 | 18 | 'be'  | country must be an ISO 3166-1 alpha-2 code such as DE: 'be'
            "lastUpdate": "2024-04-30" | "lastUpdate": "2024-02-30" | /examples/0/lastUpdate | 53 | 21 | '2024-02-30' | must be a date such as 2027-03-31
            "link": "https://example.org/menders" | "link": "" | /examples/0/link | 34 | 15 | '' | must be an address such as https://clustercollaboration.eu
            "aliases": [     | "aliases": "x", "country": [ | /examples/0/aliases | 30 | 18 | 'x' | must be a list in square brackets
            "number": 1      | "number": 0        | /recommendations/0/number | 59 | 17 | 0 | must be a whole number from 1 to 999999999
            "number": 1      | "number": 1e9999999999 | /recommendations/0/number | 59 | 17 | 1e9999999999 | must be a whole number from 1 to 999999999
            "number": 1      | "number": 1e-2147483648 | /recommendations/0/number | 59 | 17 | 1e-2147483648 | must be a whole number from 1 to 999999999
            "number": 1      | "number": 1.5      | /recommendations/0/number | 59 | 17 | 1.5 | must be a whole number from 1 to 999999999
            "function": "business-services" | "function": "business-service" | /actions/0/cell/function | 18 | 21 | 'business-service' | unknown cluster function: 'business-service' (did you mean 'business-services'?); there are intelligence, networking and business-services
            "function": "business-services" | "function": "BUSINESS_SERVICES" | /actions/0/cell/function | 18 | 21 | 'BUSINESS_SERVICES' | must be written 'business-services'
            "subject": "mending" | "subject": "mending", "subject": "" | /recommendations/0/subject | 65 | 29 | | recommendation has 'subject' twice
            "format": "cluster-policy-toolkit/catalogue" | "format": "catalogue" | /format | 2 | 13 | 'catalogue' | must be 'cluster-policy-toolkit/catalogue'
            "formatVersion": "1.0" | "formatVersion": "2.0" | /formatVersion | 3 | 20 | '2.0' | this library reads format version 1.0; a newer document needs a newer library
            "formatVersion": "1.0" | "formatVersion": "0.9" | /formatVersion | 3 | 20 | '0.9' | must be '1.0'
            """)
    void a_fault_of_a_catalogue_is_named_with_its_place(
            String text, String replacement, String pointer, int line, int column, String found, String sentence)
            throws IOException {
        Problem expected = new Problem(pointer, line, column, found == null ? "" : found, sentence);
        assertThat(problems(CATALOGUE, replaced("catalogue", text, replacement)))
                .contains(expected);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            "EUR 100.00"     | "EUR 100.001"  | /plan/resources/budgetLines/0/amount | 208 | 21 | 'EUR 100.001'
            "EUR 100.00"     | "EURO 100"     | /plan/resources/budgetLines/0/amount | 208 | 21 | 'EURO 100'
            "EUR 100.00"     | "EUR -100.00"  | /plan/resources/budgetLines/0/amount | 208 | 21 | 'EUR -100.00'
            "EUR 100.00"     | 100            | /plan/resources/budgetLines/0/amount | 208 | 21 | 100
            0.5              | -0.5           | /plan/resources/staffLines/0/fullTimeEquivalents | 231 | 34 | -0.5
            0.5              | 1e999999999999 | /plan/resources/staffLines/0/fullTimeEquivalents | 231 | 34 | 1e999999999999
            0.5              | 10E2147483647  | /plan/resources/staffLines/0/fullTimeEquivalents | 231 | 34 | 10E2147483647
            0.5              | 1e999          | /plan/resources/staffLines/0/fullTimeEquivalents | 231 | 34 | 1e999
            "P6M"            | "P0M"          | /plan/monitoring/reviewRhythm | 369 | 23 | 'P0M'
            "It is time"     | " "            | /priorities/0/reason | 86 | 17 | '␣'
            """)
    void a_fault_of_a_roadmap_is_named_with_its_place(
            String text, String replacement, String pointer, int line, int column, String found) throws IOException {
        assertThat(problems(ROADMAP, replaced("roadmap", text, replacement)))
                .singleElement()
                .satisfies(problem -> {
                    assertThat(problem.pointer()).isEqualTo(pointer);
                    assertThat(problem.line()).isEqualTo(line);
                    assertThat(problem.column()).isEqualTo(column);
                    assertThat(problem.found()).isEqualTo(found);
                });
    }

    @Test
    void a_missing_property_is_named_at_its_object_with_what_it_means() throws IOException {
        assertThat(problems(CATALOGUE, replaced("catalogue", "\"issued\": \"2024-05-02\",", "")))
                .containsExactly(new Problem(
                        "/edition",
                        4,
                        14,
                        "",
                        "edition lacks 'issued': The day on which it was issued, or that of its event."));
    }

    @Test
    void an_item_that_stands_twice_in_a_set_is_named() throws IOException {
        assertThat(problems(CATALOGUE, replaced("catalogue", "\"countries\": [", "\"countries\": [ \"BE\",")))
                .contains(new Problem("/examples/0/validity/countries/1", 49, 11, "", "is listed twice: 'BE'"));
    }

    @Test
    void text_that_follows_is_named_whether_or_not_it_is_json() throws IOException {
        String document = example("catalogue");
        assertThat(problems(CATALOGUE, document + " 1"))
                .singleElement()
                .satisfies(problem -> assertThat(problem.sentence()).contains("the document ends here"));
        assertThat(problems(CATALOGUE, document + " end")).hasSize(1);
    }

    @Test
    void what_was_found_before_a_text_breaks_off_is_named_too() throws IOException {
        String document = replaced("catalogue", "\"country\": \"BE\"", "\"country\": 32");
        assertThat(problems(CATALOGUE, document.substring(0, document.length() - 10)))
                .extracting(Problem::pointer, Problem::line)
                .startsWith(tuple("/examples/0/country", 33))
                .hasSize(2);
    }

    @Test
    void half_of_a_surrogate_pair_is_refused() throws IOException {
        assertThat(problems(CATALOGUE, replaced("catalogue", "\"Mend things\"", "\"Mend \\ud800\"")))
                .singleElement()
                .asString()
                .contains("/actions/0/text: must be well-formed Unicode");
    }

    @Nested
    class Within_limits {

        @Test
        void each_limit_is_the_callers() throws IOException {
            String document = example("catalogue");
            long length = document.length();
            assertThat(CATALOGUE.within(new ReadLimits(length, 6, 40, 1_000)).read(document))
                    .isNotNull();
            assertThatRefused(new ReadLimits(9, 6, 100, 1_000), document).contains("it has more than 9 characters");
            assertThatRefused(new ReadLimits(length, 3, 100, 1_000), document)
                    .contains("nested more than 3 levels deep");
            assertThatRefused(new ReadLimits(length, 6, 11, 1_000), "{\"formatVersion\": 1}")
                    .contains("the name of a property has more than 11 characters");
            assertThatRefused(new ReadLimits(length, 6, 20, 1_000), document)
                    .contains("a text has more than 20 characters");
        }

        @Test
        void the_items_of_all_lists_are_counted_together() throws IOException {
            String document = example("catalogue");
            assertThatRefused(new ReadLimits(100_000, 6, 1_000, 3), document)
                    .contains("its lists have more than 3 items together");
        }

        @Test
        void a_number_is_bounded_too() throws IOException {
            String document = replaced("catalogue", "\"number\": 1", "\"number\": " + "1".repeat(2_000));
            assertThat(problems(CATALOGUE, document)).last().asString().contains("a number has too many digits");
        }

        @Test
        void a_document_of_nothing_but_faults_is_refused_without_keeping_them_all() {
            String document = "{\"actions\": [" + "1,".repeat(50_000) + "1]}";
            List<Problem> problems = problems(CATALOGUE, document);
            assertThat(problems).hasSize(10_001);
            assertThat(problems.get(10_000).sentence())
                    .isEqualTo("there are 40,007 more problems; mend those above first");
        }

        private AbstractStringAssert<?> assertThatRefused(ReadLimits limits, String document) {
            return assertThat(catchThrowableOfType(
                                    InvalidDocumentException.class,
                                    () -> CATALOGUE.within(limits).read(document))
                            .getMessage())
                    .contains("the document exceeds the limits of reading: ")
                    .contains("or read it within other ReadLimits");
        }
    }

    private static List<Problem> problems(JsonFormat<?> format, String document) {
        return catchThrowableOfType(InvalidDocumentException.class, () -> format.read(document))
                .problems();
    }

    private static String replaced(String kind, String text, String replacement) throws IOException {
        String document = example(kind);
        int at = document.indexOf(text);
        assertThat(at).as(text).isNotNegative();
        return document.substring(0, at) + replacement + document.substring(at + text.length());
    }

    private static String example(String kind) throws IOException {
        try (var in = JsonFormat.class.getResourceAsStream("schema/" + kind + ".example.json")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
