package eu.clusterpolicy.toolkit.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import eu.clusterpolicy.toolkit.catalogue.Catalogue;
import eu.clusterpolicy.toolkit.json.csv.OverlayCsv;
import eu.clusterpolicy.toolkit.json.shape.Document;
import eu.clusterpolicy.toolkit.roadmap.Roadmap;
import eu.clusterpolicy.toolkit.standard.StandardCatalogue;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What people get wrong in a document is told with its place and its cause, in words that say what to write. */
class SlipTest {

    private static final JsonFormat<Catalogue> CATALOGUES = JsonFormats.catalogue();
    private static final JsonFormat<Roadmap> ROADMAPS = JsonFormats.roadmap(StandardCatalogue.edition2021());
    private static final String CATALOGUE = example("catalogue");
    private static final String ROADMAP = example("roadmap");

    @Nested
    class Of_the_grammar {

        @ParameterizedTest(name = "{0}")
        @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                "a": 1,}              | 8  | a comma is too many, or a value is missing, before '}'
                "a": [1,]             | 9  | a comma is too many, or a value is missing, before ']'
                "a": 1,, "b": 2       | 8  | a comma is too many, or a value is missing, before ','
                “a”: 1                | 1  | '“' is a typographic quote; write the straight double quote "
                "a": „b“              | 6  | '„' is a typographic quote; write the straight double quote "
                'a': 1                | 1  | names and texts stand in straight double quotes, not in single ones
                "a": 'b'              | 6  | names and texts stand in straight double quotes, not in single ones
                a: 1                  | 1  | the name of a property stands in double quotes, not 'a'
                "a": b                | 6  | 'b' is no value; put a text in double quotes
                "a": "b<TAB>c"        | 8  | a text holds a tab; write \\t
                "a":<NBSP>1           | 5  | '␣' is no white space of JSON; write a plain space
                "a": .5               | 6  | a number is written as 0.5 or -12, with digits on both sides of a point and no plus sign
                "a": 5., "b": 1       | 7  | a number is written as 0.5 or -12, with digits on both sides of a point and no plus sign
                "a": 007              | 7  | a number begins with no needless 0; remove it, or put the value in double quotes
                # one                 | 1  | JSON has no comments; remove the one that begins here
                // one                | 1  | JSON has no comments; remove the one that begins here
                "a": NaN              | 6  | JSON has no 'NaN'; write a number, or remove it
                "a": -Infinity        | 6  | JSON has no '-Infinity'; write a number, or remove it
                "a": Infinity         | 6  | JSON has no 'Infinity'; write a number, or remove it
                "a": None             | 6  | JSON has no 'None'; leave the property out
                "a": True             | 6  | JSON has no 'True'; write true
                "a" 1                 | 5  | a colon is missing before '1'
                "a": 1 "b": 2         | 8  | a comma is missing before '"', or a quote closes too early
                "a": "b" c"           | 10 | a comma is missing before 'c', or a quote closes too early
                "a": "\\x"            | 8  | a text has no \\x; write \\\\ for a backslash
                "a": "\\u00"          | 11 | \\u stands before four hexadecimal digits, such as \\u00e9; write \\\\ for a backslash
                "a": 1]               | 7  | ']' closes what '}' should close
                """)
        void is_told_with_its_place_in_our_own_words(String slip, int column, String words) {
            String text = slip.replace("<TAB>", "\t").replace("<NBSP>", "\u00A0");
            assertThat(refusal(CATALOGUES, "{\n" + text + "\n").problems())
                    .last()
                    .satisfies(problem -> {
                        assertThat(problem.sentence()).isEqualTo("this is no whole JSON document: " + words);
                        assertThat(problem.line()).isEqualTo(2);
                        assertThat(problem.column()).isEqualTo(column);
                    });
        }

        @Test
        void says_first_that_the_rest_was_not_looked_at() {
            assertThat(refusal(CATALOGUES, "{").getMessage().lines())
                    .containsExactly(
                            "checking stopped early; mend this and read again:",
                            "line 1, column 2: this is no whole JSON document: it breaks off here; a closing quote or"
                                    + " bracket is missing, or the end of the file");
        }

        @Test
        void a_file_in_utf_16_is_told_so() {
            assertThat(refusal(CATALOGUES, CATALOGUE.getBytes(StandardCharsets.UTF_16LE))
                            .problems())
                    .singleElement()
                    .asString()
                    .contains("the document is not in UTF-8");
        }
    }

    @Nested
    class Of_the_encoding {

        @ParameterizedTest
        @ValueSource(ints = {0, 1, 3_000, 100_000})
        void is_told_at_the_byte_whatever_stands_before_it(int lines) {
            String before = "{\n" + "  \r\n".repeat(lines) + "  \"é";
            assertThat(refusal(CATALOGUES, latin(before)).problems()).last().satisfies(problem -> {
                assertThat(problem.sentence()).isEqualTo("the document is not in UTF-8; save it in that encoding");
                assertThat(problem.line()).isEqualTo(2 + lines);
                assertThat(problem.column()).isEqualTo(5);
            });
        }

        @ParameterizedTest
        @ValueSource(ints = {0, 1, 400, 100_000})
        void of_a_table_is_told_at_the_byte_and_with_what_was_wrong_before_it(int rows) {
            String before = "name;country\nÉ;Portugal\n" + ";;\n".repeat(rows);
            OverlayCsv csv = OverlayCsv.making(CATALOGUES.read(CATALOGUE).edition(), "eccp-2021");
            InvalidDocumentException refused = catchThrowableOfType(
                    InvalidDocumentException.class, () -> csv.read(new ByteArrayInputStream(latin(before + "É"))));
            assertThat(refused.problems()).first().asString().contains("line 2, column 3: row 2, country: ");
            assertThat(refused.problems())
                    .last()
                    .hasToString("line " + (3 + rows)
                            + ", column 2: the document is not in UTF-8; save it in that encoding");
            assertThat(refused.stoppedEarly()).isTrue();
        }

        @Test
        void characters_of_several_bytes_are_whole_wherever_the_bytes_are_parted() {
            for (int blanks = 0; blanks < 5; blanks++) {
                String document = " ".repeat(8_190 + blanks) + CATALOGUE.replace("Les ", "🌱é€ ");
                assertThat(CATALOGUES.read(new ByteArrayInputStream(document.getBytes(StandardCharsets.UTF_8))))
                        .isEqualTo(CATALOGUES.read(document));
            }
        }

        /** Ends with a byte that begins a character in UTF-8, where none ends. */
        private byte[] latin(String before) {
            byte[] utf8 = (before + "é").getBytes(StandardCharsets.UTF_8);
            utf8[utf8.length - 1] = 'e';
            return utf8;
        }
    }

    @Nested
    class Of_the_file {

        @ParameterizedTest
        @CsvSource({"# Notes,#", "name;country,name", "<html>,<", "---,-", "PK,PK"})
        void of_no_json_at_all_is_told_by_how_it_begins(String text, String beginning) {
            assertThat(refusal(CATALOGUES, text + "\n").problems())
                    .singleElement()
                    .extracting(Problem::sentence)
                    .isEqualTo("this is no whole JSON document: a JSON document begins with {, not with '" + beginning
                            + "'; name another file, or remove what stands before the {");
        }

        @Test
        void with_a_comment_at_its_end_is_told_of_the_comment() {
            assertThat(refusal(CATALOGUES, CATALOGUE + "\n# end\n").problems())
                    .last()
                    .extracting(Problem::sentence)
                    .isEqualTo("this is no whole JSON document: JSON has no comments; remove the one that begins here");
        }

        @Test
        void of_another_kind_is_told_alone() {
            assertThat(refusal(CATALOGUES, ROADMAP))
                    .hasMessage("checking stopped early; mend this and read again:\n"
                            + "line 2, column 13, /format: must be 'cluster-policy-toolkit/catalogue', found"
                            + " 'cluster-policy-toolkit/roadmap'; this document is of another kind: read it as a document of"
                            + " the kind 'roadmap'");
            assertThat(refusal(ROADMAPS, CATALOGUE).problems()).hasSize(1);
        }

        @Test
        void of_another_kind_with_a_slip_in_its_name_is_told_the_nearest_kind() {
            assertThat(refusal(CATALOGUES, ROADMAP.replace("toolkit/roadmap", "toolkit/raodmap")))
                    .hasMessageEndingWith(
                            "this document is of another kind (did you mean 'cluster-policy-toolkit/roadmap'?)");
            assertThat(refusal(CATALOGUES, ROADMAP.replace("toolkit/roadmap", "toolkit/shopping-list")))
                    .hasMessageEndingWith("this document is of a kind that is not known: there are catalogue, overlay,"
                            + " difference, check-result, check-settings, roadmap, roadmap-draft");
        }

        @Test
        void may_be_of_each_kind_that_has_a_format() {
            Catalogue catalogue = StandardCatalogue.edition2021();
            assertThat(Stream.of(
                                    JsonFormats.catalogue(),
                                    JsonFormats.overlay(),
                                    JsonFormats.difference(),
                                    JsonFormats.checkResult(),
                                    JsonFormats.checkSettings(),
                                    JsonFormats.roadmap(catalogue),
                                    JsonFormats.draft(catalogue))
                            .map(JsonFormat::name))
                    .containsExactlyElementsOf(Document.KINDS.stream()
                            .map(kind -> "cluster-policy-toolkit/" + kind)
                            .toList());
        }

        @Test
        void of_a_newer_version_is_told_alone() {
            String newer = CATALOGUE
                    .replace("\"formatVersion\": \"1.0\"", "\"formatVersion\": \"1.1\", \"news\": 1")
                    .replace("\"BE\"", "\"Belgium\"");
            assertThat(refusal(CATALOGUES, newer).problems())
                    .singleElement()
                    .asString()
                    .contains(
                            "/formatVersion: this library reads format version 1.0, found '1.1'; a newer document needs a newer library");
        }

        @Test
        void whose_version_is_a_number_is_told_of_the_quotes() {
            String number = CATALOGUE.replace("\"formatVersion\": \"1.0\"", "\"formatVersion\": 1.0");
            assertThat(refusal(CATALOGUES, number).problems())
                    .singleElement()
                    .asString()
                    .endsWith("/formatVersion: must be '1.0', a text in quotes");
        }

        @Test
        void of_another_kind_and_a_newer_version_is_told_of_the_kind() {
            String other = ROADMAP.replace("\"formatVersion\": \"1.0\"", "\"formatVersion\": \"2.0\"");
            assertThat(refusal(CATALOGUES, other).problems())
                    .singleElement()
                    .extracting(Problem::pointer)
                    .isEqualTo("/format");
        }

        @Test
        void whose_format_is_misspelt_is_looked_at_as_a_whole() {
            String misspelt =
                    CATALOGUE.replace("toolkit/catalogue", "toolkit/catalog").replace("\"BE\"", "\"Belgium\"");
            assertThat(refusal(CATALOGUES, misspelt).problems()).hasSizeGreaterThan(1);
        }

        @Test
        void of_a_roadmap_on_another_edition_is_told_alone() {
            String other = ROADMAP.replace("\"eccp-2021\"", "\"eccp-2020\"")
                    .replace("\"green-training-services\"", "\"gone\"");
            assertThat(refusal(ROADMAPS, other).problems())
                    .singleElement()
                    .asString()
                    .contains("/edition: the catalogue at hand is of edition 'eccp-2021'");
        }

        @ParameterizedTest
        @ValueSource(
                strings = {"roadmap.json", "\"roadmap.json\"", "C:\\data\\Roadmap.JSON", "/region/our roadmap.json\n"})
        void of_which_only_the_path_was_given_is_told_so(String path) {
            assertThat(refusal(ROADMAPS, path).problems())
                    .singleElement()
                    .asString()
                    .contains("this text is the path of a file, not what the file holds");
        }

        @Test
        void of_a_table_of_which_only_the_path_was_given_is_told_so() {
            OverlayCsv csv = OverlayCsv.making(CATALOGUES.read(CATALOGUE).edition(), "eccp-2021");
            assertThat(catchThrowableOfType(InvalidDocumentException.class, () -> csv.read("data/examples.csv")))
                    .hasMessageContaining("this text is the path of a file");
        }
    }

    @Nested
    class Of_a_value {

        @ParameterizedTest(name = "{0}")
        @CsvSource(delimiter = '|', textBlock = """
                15.01.2026      | 2026-01-15
                15. 1. 2026     | 2026-01-15
                15/01/2026      | 2026-01-15
                01/15/2026      | 2026-01-15
                2026/1/5        | 2026-01-05
                20260115        | 2026-01-15
                2026-01-15T00:00:00Z | 2026-01-15
                15 January 2026 | 2026-01-15
                Jan 15, 2026    | 2026-01-15
                """)
        void that_is_a_date_is_shown_in_the_right_form(String date, String right) {
            assertThat(refusal(CATALOGUES, CATALOGUE.replace("2024-04-30", date))
                            .problems())
                    .singleElement()
                    .asString()
                    .endsWith("/lastUpdate: must be a date such as 2027-03-31, found '" + date + "'; write " + right);
        }

        @ParameterizedTest
        @ValueSource(strings = {"2024-02-30", "31.02.2026", "soon", "15 Month 2026"})
        void that_is_no_date_is_only_told_the_form(String date) {
            assertThat(refusal(CATALOGUES, CATALOGUE.replace("2024-04-30", date))
                            .problems())
                    .singleElement()
                    .asString()
                    .endsWith("/lastUpdate: must be a date such as 2027-03-31, found '" + date + "'");
        }

        @Test
        void that_may_be_two_dates_is_told_both() {
            assertThat(refusal(CATALOGUES, CATALOGUE.replace("2024-04-30", "02/01/2026"))
                            .problems())
                    .singleElement()
                    .asString()
                    .endsWith(
                            "/lastUpdate: can be read in two ways, found '02/01/2026'; write 2026-01-02 or 2026-02-01");
        }

        @ParameterizedTest(name = "{0}")
        @CsvSource(delimiter = '|', textBlock = """
                100 EUR       | EUR 100.00
                €100          | EUR 100.00
                1.200,50 EUR  | EUR 1200.50
                EUR 1,200.50  | EUR 1200.50
                12 000,- eur  | EUR 12000.00
                EUR 1'200.50  | EUR 1200.50
                """)
        void that_is_money_is_shown_in_the_right_form(String amount, String right) {
            assertThat(refusal(ROADMAPS, ROADMAP.replace("EUR 100.00", amount)).problems())
                    .singleElement()
                    .asString()
                    .contains("such as EUR 1200.00, found '" + amount + "'; write " + right);
        }

        @Test
        void that_is_money_is_shown_with_what_cannot_be_seen_in_it() {
            assertThat(refusal(ROADMAPS, ROADMAP.replace("EUR 100.00", "EUR\u00A0120000.00"))
                            .problems())
                    .singleElement()
                    .asString()
                    .endsWith("found 'EUR␣120000.00'; write EUR 120000.00");
        }

        @ParameterizedTest(name = "{0}")
        @CsvSource(delimiter = '|', textBlock = """
                EUR 1.200    | EUR 1200.00 or EUR 1.20
                1,240 EUR    | EUR 1240.00 or EUR 1.24
                € 12.5       | EUR 12.50
                EUR 1.245    | EUR 1245.00
                """)
        void that_may_be_two_amounts_is_told_both_unless_the_currency_rules_one_out(String amount, String right) {
            assertThat(refusal(ROADMAPS, ROADMAP.replace("EUR 100.00", amount)).problems())
                    .singleElement()
                    .asString()
                    .endsWith("; write " + right);
        }

        @ParameterizedTest
        @ValueSource(strings = {"a hundred", "EUR 1234567890123456", "XXY 5", "EUR -5", "EUR 999.999.999.999.999"})
        void that_is_no_amount_is_only_told_the_form(String amount) {
            assertThat(refusal(ROADMAPS, ROADMAP.replace("EUR 100.00", amount)).problems())
                    .singleElement()
                    .asString()
                    .contains(
                            "of at most 15 digits and with no more decimals than the currency has, such as EUR 1200.00, found");
        }

        @ParameterizedTest(name = "{0}")
        @CsvSource(delimiter = '|', textBlock = """
                every 6 months | P6M
                2 weeks        | P2W
                Half-yearly    | P6M
                monthly        | P1M
                """)
        void that_is_a_period_is_shown_in_the_right_form(String period, String right) {
            assertThat(refusal(ROADMAPS, ROADMAP.replace("\"P6M\"", "\"" + period + "\""))
                            .problems())
                    .singleElement()
                    .asString()
                    .contains("/reviewRhythm: must be an ISO 8601 period above zero such as P3M, found '" + period
                            + "'; write " + right);
        }

        @ParameterizedTest(name = "{0}")
        @CsvSource({"\"name\":, \"Nam\":", "\"priority\":, \"PRIORITY\":"})
        void or_name_in_another_case_is_given_the_right_one(String name, String slip) {
            assertThat(refusal(CATALOGUES, CATALOGUE.replaceFirst(name, slip)).getMessage())
                    .contains("(did you mean '" + name.substring(1, name.length() - 2) + "'?)");
        }
    }

    @Nested
    class That_others_follow_from {

        @ParameterizedTest(name = "{1}")
        @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                "countries": [        | "countries": ["xx1",     | /examples/0/validity/countries/0
                "page": 13            | "page": 0                | /actions/0/citation/page
                "subject": "mending"  | "subject": 3             | /recommendations/0/subject
                "number": 1           | "number": "one"          | /recommendations/0/number
                """)
        void is_told_alone(String text, String slip, String pointer) {
            assertThat(CATALOGUE).contains(text);
            assertThat(refusal(CATALOGUES, CATALOGUE.replaceFirst(Pattern.quote(text), slip))
                            .problems())
                    .singleElement()
                    .extracting(Problem::pointer)
                    .isEqualTo(pointer);
        }

        @Test
        void is_a_citation_all_of_which_is_refused() {
            String slip = CATALOGUE.replaceFirst("\"citation\": \\{[^}]*\\}", "\"citation\": {\"page\": 0}");
            assertThat(refusal(CATALOGUES, slip).problems())
                    .singleElement()
                    .extracting(Problem::pointer)
                    .isEqualTo("/actions/0/citation/page");
        }

        @Test
        void is_a_priority_that_is_decided_twice() {
            int begin = ROADMAP.indexOf("{", ROADMAP.indexOf("\"priorities\""));
            String decision = ROADMAP.substring(begin, ROADMAP.indexOf("}", begin) + 1);
            String twice = ROADMAP.replace(decision, decision.replace("\"chosen\"", "\"set-aside\"") + "," + decision);
            assertThat(refusal(ROADMAPS, twice).problems())
                    .singleElement()
                    .asString()
                    .contains("/priorities/1: this is already decided at /priorities/0; keep one of the two");
        }

        @Test
        void is_an_unknown_kind_of_edit() {
            String overlay = example("overlay").replaceFirst("\"add\"", "\"addd\"");
            assertThat(refusal(JsonFormats.overlay(), overlay).problems()).hasSize(1);
        }
    }

    @Nested
    class Is_told_in_a_message {

        private static final String LONG = "x".repeat(4_000);

        @Test
        void whose_lines_are_bounded() {
            String slips = CATALOGUE
                    .replace("\"BE\"", "\"" + LONG + "\"")
                    .replace("\"aliases\"", "\"" + LONG + "\"")
                    .replace("\"2024-04-30\"", "\"\u202E" + LONG + "\"")
                    .replace("\"function\": \"", "\"function\": \"" + LONG);
            InvalidDocumentException refused = refusal(CATALOGUES, slips);
            assertThat(refused.problems()).hasSizeGreaterThan(3).allSatisfy(problem -> {
                assertThat(problem.text()).hasSizeLessThan(600).doesNotContain("\n");
                assertThat(problem.text()).doesNotContain("\u202E");
            });
            assertThat(refused).hasMessageContaining("'[U+202E]xxx").hasMessageContaining("…' (4,001 characters)");
        }

        @ParameterizedTest
        @ValueSource(
                strings = {"{\"a\": \"\\\u202E\"}", "{\"a\": \"\\\u0007\"}", "{\"a\": b\u202ENaN}", "{\"a\": \u0007NaN}"
                })
        void that_shows_what_cannot_be_seen(String broken) {
            assertThat(refusal(CATALOGUES, broken).problems())
                    .last()
                    .satisfies(problem ->
                            assertThat(problem.sentence()).matches("[ -~]+").contains("[U+"));
        }

        @Test
        void that_names_the_first_twenty_problems_and_how_many_more_there_are() {
            assertThat(refusal(CATALOGUES, CATALOGUE.replace("\"aliases\": [", "\"aliases\": [" + "1,".repeat(1_500)))
                            .getMessage()
                            .lines())
                    .hasSize(21)
                    .last()
                    .isEqualTo("and 1,480 more");
        }

        @Test
        void that_survives_java_serialisation_with_its_problems() throws IOException, ClassNotFoundException {
            InvalidDocumentException refused = refusal(CATALOGUES, "{\"a\": 1");
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            new ObjectOutputStream(bytes).writeObject(refused);
            InvalidDocumentException read = (InvalidDocumentException)
                    new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray())).readObject();
            assertThat(read.problems()).isEqualTo(refused.problems()).isNotEmpty();
            assertThat(read).hasMessage(refused.getMessage());
            assertThat(read.stoppedEarly()).isTrue();
        }
    }

    private static InvalidDocumentException refusal(JsonFormat<?> format, String document) {
        return catchThrowableOfType(InvalidDocumentException.class, () -> format.read(document));
    }

    private static InvalidDocumentException refusal(JsonFormat<?> format, byte[] document) {
        return catchThrowableOfType(
                InvalidDocumentException.class, () -> format.read(new ByteArrayInputStream(document)));
    }

    private static String example(String kind) {
        try (var in = JsonFormat.class.getResourceAsStream("schema/" + kind + ".example.json")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
