package eu.clusterpolicy.toolkit.examples.matrixtests;

import static org.assertj.core.api.Assertions.assertThat;

import eu.clusterpolicy.toolkit.completeness.CheckResult;
import eu.clusterpolicy.toolkit.completeness.Severity;
import eu.clusterpolicy.toolkit.json.JsonFormats;
import eu.clusterpolicy.toolkit.rule.Checks;
import eu.clusterpolicy.toolkit.standard.StandardCatalogue;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the README shows testers must be so. */
class ReadmeTest {

    private static final String MARK = "<!-- examples/matrix-tests: FarlandMatrixTest -->\n```java\n";

    @Test
    void shows_the_contract_in_five_lines() throws IOException {
        String source = Files.readString(
                Path.of("src/test/java/eu/clusterpolicy/toolkit/examples/matrixtests/FarlandMatrixTest.java"));
        String shown = source.substring(source.indexOf("class "));

        assertThat(readme()).contains(MARK + shown + "```\n");
        assertThat(shown.lines()).hasSize(5);
    }

    @Test
    void shows_settings_with_which_the_standard_edition_fails_at_warnings_and_passes() throws IOException {
        Path settings = Path.of("check-settings.json");

        CheckResult result = Checks.ofCatalogues()
                .with(JsonFormats.checkSettings().read(settings))
                .run(StandardCatalogue.edition2021());

        assertThat(readme())
                .contains("<!-- examples/matrix-tests: check-settings.json -->\n```json\n" + Files.readString(settings)
                        + "```\n");
        assertThat(result.threshold()).isEqualTo(Severity.WARNING);
        assertThat(result.fails()).isFalse();
        assertThat(result.findings(Severity.WARNING)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"the dependency", "the properties", "the plugins"})
    void shows_a_new_project_what_the_project_of_a_tester_has(String part) throws IOException {
        String mark = "<!-- examples/consumers/tester: " + part + " -->\n```xml\n";
        String readme = readme();
        int from = readme.indexOf(mark) + mark.length();
        String shown = readme.substring(from, readme.indexOf("```\n", from));

        assertThat(readme).contains(mark);
        assertThat(unindented(Files.readString(Path.of("..", "consumers", "tester", "pom.xml"))))
                .contains(unindented(shown));
    }

    private static String readme() throws IOException {
        return Files.readString(Path.of("..", "..", "README.md"));
    }

    private static String unindented(String xml) {
        return xml.lines().map(String::strip).collect(Collectors.joining("\n"));
    }
}
