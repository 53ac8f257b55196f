package eu.clusterpolicy.toolkit.examples.matrixtests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** What the README shows testers must be so. */
class ReadmeTest {

    private static final String MARK = "<!-- examples/matrix-tests: FarlandMatrixTest -->\n```java\n";

    @Test
    void shows_the_contract_in_five_lines() throws IOException {
        String readme = Files.readString(Path.of("..", "..", "README.md"));
        String source = Files.readString(
                Path.of("src/test/java/eu/clusterpolicy/toolkit/examples/matrixtests/FarlandMatrixTest.java"));
        String shown = source.substring(source.indexOf("class "));

        assertThat(readme).contains(MARK + shown + "```\n");
        assertThat(shown.lines()).hasSize(5);
    }
}
