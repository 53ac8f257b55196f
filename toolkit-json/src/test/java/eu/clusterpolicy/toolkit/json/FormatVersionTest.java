package eu.clusterpolicy.toolkit.json;

import static eu.clusterpolicy.toolkit.json.SchemaAgreementTest.problems;
import static org.assertj.core.api.Assertions.assertThat;

import eu.clusterpolicy.toolkit.catalogue.Catalogue;
import eu.clusterpolicy.toolkit.completeness.CheckSettings;
import eu.clusterpolicy.toolkit.evidence.Territory;
import eu.clusterpolicy.toolkit.json.shape.CheckShapes;
import eu.clusterpolicy.toolkit.json.shape.Document;
import eu.clusterpolicy.toolkit.json.shape.RoadmapShapes;
import eu.clusterpolicy.toolkit.roadmap.Roadmap;
import eu.clusterpolicy.toolkit.roadmap.RoadmapDraft;
import eu.clusterpolicy.toolkit.standard.StandardCatalogue;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A format that has come to version 1.1, while the others have not. */
class FormatVersionTest {

    private static final JsonFormat<CheckSettings> FORMAT = new JsonFormat<>(CheckShapes.CHECK_SETTINGS.minor(1));
    private static final Schemas SCHEMA = Schemas.of(FORMAT);
    private static final CheckSettings VALUE = CheckSettings.builder()
            .addOff(CheckSettings.Off.of("action-unused", "Later"))
            .build();

    @Test
    void writes_its_own_version_and_leaves_the_others_theirs() {
        assertThat(FORMAT.write(VALUE)).isEqualTo(document("1.1"));
        assertThat(JsonFormats.checkSettings().write(VALUE)).isEqualTo(document("1.0"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.0", "1.1"})
    void reads_each_version_up_to_its_own(String version) {
        assertThat(FORMAT.read(document(version))).isEqualTo(VALUE);
        assertThat(SCHEMA.errors(document(version))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1.2",
                "1.10",
                "1.11",
                "1.99999",
                "1.4294967296",
                "2.0",
                "2.1",
                "10.0",
                "99999.0",
                "18446744073709551617.0"
            })
    void tells_a_newer_version_alone_since_versions_are_numbers_of_any_length(String version) {
        String newer = document(version).replace("\"off\"", "\"since\": 1,\n  \"off\"");
        assertThat(problems(FORMAT, newer))
                .singleElement()
                .extracting(Problem::pointer, Problem::sentence)
                .containsExactly(
                        "/formatVersion",
                        "this library reads format versions 1.0 to 1.1; a newer document needs a newer library");
        assertThat(SCHEMA.errors(document(version))).isNotEmpty();
    }

    @Test
    void takes_as_many_digits_as_a_text_may_have_characters() {
        String version = document("1." + "9".repeat(99_998));
        assertThat(problems(FORMAT, version))
                .singleElement()
                .extracting(Problem::sentence)
                .asString()
                .endsWith("a newer document needs a newer library");
        assertThat(problems(FORMAT.within(new ReadLimits(200_000, 9, 99_999, 9)), version))
                .singleElement()
                .extracting(Problem::sentence)
                .asString()
                .contains("a text has more than 99,999 characters");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0.9",
                "0.1",
                "0.10",
                "0.0",
                "1",
                "1.",
                ".1",
                "1.00",
                "1.01",
                "01.1",
                "1.1.0",
                "1.0.0",
                "1,0",
                "11",
                "-2.0",
                "v1.1",
                " 1.0",
                "1.0 ",
                "\u0662.0",
                ""
            })
    void says_what_to_write_in_place_of_what_is_no_newer_version(String slip) {
        assertThat(problems(FORMAT, document(slip)))
                .singleElement()
                .extracting(Problem::pointer, Problem::sentence)
                .containsExactly("/formatVersion", "must be from '1.0' to '1.1'");
        assertThat(problems(JsonFormats.checkSettings(), document(slip)))
                .singleElement()
                .extracting(Problem::pointer, Problem::sentence)
                .containsExactly("/formatVersion", "must be '1.0'");
        assertThat(SCHEMA.errors(document(slip))).isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource({"1.0, 1.0", "1.1, 1.1", "1.2, 1.1", "1, 1.1", "true, 1.1", "null, 1.1", "{}, 1.1"})
    void says_of_a_version_without_quotes_which_is_meant(String bare, String meant) {
        assertThat(problems(FORMAT, document("1.0").replace("\"1.0\"", bare)))
                .singleElement()
                .extracting(Problem::pointer, Problem::sentence)
                .containsExactly("/formatVersion", "must be '" + meant + "', a text in quotes");
    }

    @Test
    void names_its_version_in_its_schema() {
        assertThat(FORMAT.schema()).contains("\"urn:cluster-policy-toolkit:schema:check-settings:1.1\"");
    }

    @Test
    void leaves_the_digest_as_it_was() {
        assertThat(FORMAT.digest(VALUE)).isEqualTo(JsonFormats.checkSettings().digest(VALUE));
    }

    /** The format of drafts, which also reads roadmaps, where one of the two has come to version 1.1 and the other has not. */
    @Nested
    class Of_drafts_and_roadmaps {

        private static final Catalogue CATALOGUE = StandardCatalogue.edition2021();
        private static final Document<RoadmapDraft> DRAFTS =
                RoadmapShapes.draft(CATALOGUE, JsonFormats.catalogue()::digest, false);
        private static final Document<Roadmap> ROADMAPS =
                RoadmapShapes.roadmap(CATALOGUE, JsonFormats.catalogue()::digest, false);
        private static final RoadmapDraft DRAFT = RoadmapDraft.of(Territory.of("Farland", "DE", "DE1"), CATALOGUE);

        @Test
        void reads_roadmaps_up_to_their_version_and_drafts_up_to_theirs() {
            JsonFormat<RoadmapDraft> format = new JsonFormat<>(DRAFTS.alsoReading(ROADMAPS.minor(1)));
            assertThat(format.write(DRAFT)).isEqualTo(draft("roadmap-draft", "1.0"));
            assertThat(format.read(draft("roadmap-draft", "1.0"))).isEqualTo(DRAFT);
            assertThat(format.read(draft("roadmap", "1.0"))).isEqualTo(DRAFT);
            assertThat(format.read(draft("roadmap", "1.1"))).isEqualTo(DRAFT);
            assertThatIsNewer(format, draft("roadmap-draft", "1.1"), "version 1.0");
            assertThatIsNewer(format, draft("roadmap", "1.2"), "versions 1.0 to 1.1");
        }

        @Test
        void reads_a_roadmap_whose_version_stands_before_its_format() {
            JsonFormat<RoadmapDraft> format = new JsonFormat<>(DRAFTS.alsoReading(ROADMAPS.minor(1)));
            assertThat(format.read(draft("roadmap", "1.1")
                            .replaceFirst("(\"format\": [^,]*),\\s(\\s*\"formatVersion\": [^,]*)", "$2, $1")))
                    .isEqualTo(DRAFT);
        }

        @Test
        void reads_no_roadmap_of_a_version_that_only_drafts_have() {
            JsonFormat<RoadmapDraft> format = new JsonFormat<>(DRAFTS.minor(1));
            assertThat(format.read(draft("roadmap-draft", "1.0"))).isEqualTo(DRAFT);
            assertThat(format.read(draft("roadmap-draft", "1.1"))).isEqualTo(DRAFT);
            assertThat(format.read(draft("roadmap", "1.0"))).isEqualTo(DRAFT);
            assertThatIsNewer(format, draft("roadmap", "1.1"), "version 1.0");
        }

        @Test
        void names_the_versions_of_both_in_the_schema_its_own_first() {
            JsonFormat<RoadmapDraft> format = new JsonFormat<>(DRAFTS.alsoReading(ROADMAPS.minor(1)));
            Schemas schema = Schemas.of(format);
            assertThat(Schemas.version(format)).isEqualTo("1.0");
            assertThat(schema.errors(draft("roadmap", "1.1"))).isEmpty();
            assertThat(schema.errors(draft("roadmap", "1.2"))).isNotEmpty();
        }

        private void assertThatIsNewer(JsonFormat<?> format, String document, String reads) {
            assertThat(problems(format, document.replace("\"edition\"", "\"since\": 1, \"edition\"")))
                    .singleElement()
                    .extracting(Problem::sentence)
                    .isEqualTo("this library reads format " + reads + "; a newer document needs a newer library");
        }

        private static String draft(String kind, String version) {
            return JsonFormats.draft(CATALOGUE)
                    .write(DRAFT)
                    .replace("toolkit/roadmap-draft\"", "toolkit/" + kind + '"')
                    .replace("\"1.0\"", '"' + version + '"');
        }
    }

    private static String document(String version) {
        return JsonFormats.checkSettings().write(VALUE).replace("\"1.0\"", '"' + version + '"');
    }
}
