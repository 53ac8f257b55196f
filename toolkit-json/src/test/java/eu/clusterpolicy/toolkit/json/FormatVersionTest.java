package eu.clusterpolicy.toolkit.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import eu.clusterpolicy.toolkit.completeness.CheckSettings;
import eu.clusterpolicy.toolkit.json.shape.CheckShapes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
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
                "1.2", "1.10", "1.11", "2.0", "2.1", "0.9", "0.1", "1", "1.", "1.01", "01.1", "1.1.0", "11", "v1.1", ""
            })
    void refuses_each_other_version_since_versions_are_numbers(String version) {
        assertThat(catchThrowableOfType(InvalidDocumentException.class, () -> FORMAT.read(document(version)))
                        .problems())
                .singleElement()
                .extracting(Problem::pointer, Problem::sentence)
                .containsExactly(
                        "/formatVersion",
                        "this library reads format versions 1.0 to 1.1; a newer document needs a newer library");
        assertThat(SCHEMA.errors(document(version))).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.2", "1.10", "2.0", "0.9"})
    void tells_another_version_alone_since_what_else_differs_follows_from_it(String version) {
        String other = document(version).replace("\"off\"", "\"since\": 1,\n  \"off\"");
        assertThat(catchThrowableOfType(InvalidDocumentException.class, () -> FORMAT.read(other))
                        .problems())
                .singleElement()
                .extracting(Problem::pointer)
                .isEqualTo("/formatVersion");
    }

    @Test
    void names_its_version_in_its_schema() {
        assertThat(FORMAT.schema()).contains("\"urn:cluster-policy-toolkit:schema:check-settings:1.1\"");
    }

    @Test
    void leaves_the_digest_as_it_was() {
        assertThat(FORMAT.digest(VALUE)).isEqualTo(JsonFormats.checkSettings().digest(VALUE));
    }

    private static String document(String version) {
        return JsonFormats.checkSettings().write(VALUE).replace("\"1.0\"", '"' + version + '"');
    }
}
