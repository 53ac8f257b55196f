package eu.clusterpolicy.toolkit.examples.jshell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What an analyst types into JShell, as the README shows it, does what the README says. */
class JShellTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "JShellTest, the desk",
                "JShellTest, the background",
                "JShellTest, a new edition",
                "JShellTest, a draft that is kept"
            })
    void takes_the_readmes_lines_and_prints_what_it_says(String mark) throws IOException {
        Files.createDirectories(Path.of("target"));
        String readme = Files.readString(Path.of("..", "..", "README.md"));
        String analysts = readme.substring(readme.indexOf("<!-- examples/jshell: " + mark + " -->\n"));

        assertThat(Shell.named(Shell.printed(block(analysts, "java")), Path.of(""), "/home/you"))
                .isEqualTo(block(analysts, "text"));
    }

    private static String block(String text, String language) {
        int from = text.indexOf("```" + language + "\n") + language.length() + 4;
        return text.substring(from, text.indexOf("```\n", from));
    }
}
