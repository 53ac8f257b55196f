package eu.clusterpolicy.toolkit.examples.matrixtests;

import static org.assertj.core.api.Assertions.assertThat;

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
