package eu.clusterpolicy.toolkit.examples.roadmap;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** What the README says must be so. */
class ReadmeTest {

    private static final Path ROOT = Path.of("..", "..");

    @Test
    void shows_the_code_of_the_example_in_eight_lines() throws IOException {
        String source =
                Files.readString(Path.of("src/main/java/eu/clusterpolicy/toolkit/examples/roadmap/FirstScreen.java"));
        String body = between(source, "String[] arguments) {\n", "    }\n}").indent(-8);
        assertThat(block("java")).isEqualTo(body);
        assertThat(body.lines()).hasSize(8);
    }

    @Test
    void shows_what_the_code_prints() throws IOException {
        assertThat(block("text")).isEqualTo(printed());
    }

    @Test
    void names_the_test_command_that_continuous_integration_calls() throws IOException {
        assertThat(block("sh")).contains("mvn verify\n");
        assertThat(Files.readString(ROOT.resolve(".ci/run"))).contains("mvn -B -ntp verify");
    }

    private static String printed() {
        PrintStream before = System.out;
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
        try {
            FirstScreen.main(new String[0]);
        } finally {
            System.setOut(before);
        }
        return printed.toString(StandardCharsets.UTF_8);
    }

    /** Returns the README's first block in the given language. */
    private static String block(String language) throws IOException {
        return between(Files.readString(ROOT.resolve("README.md")), "```" + language + "\n", "```\n");
    }

    private static String between(String text, String begin, String end) {
        int from = text.indexOf(begin) + begin.length();
        return text.substring(from, text.indexOf(end, from));
    }
}
