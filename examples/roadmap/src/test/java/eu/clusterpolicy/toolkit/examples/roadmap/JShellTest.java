package eu.clusterpolicy.toolkit.examples.roadmap;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import jdk.jshell.JShell;
import jdk.jshell.Snippet.Status;
import jdk.jshell.SnippetEvent;
import jdk.jshell.SourceCodeAnalysis.CompletionInfo;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What an analyst types into JShell, as the README shows it, does what the README says. */
class JShellTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "JShellTest, the background",
                "JShellTest, a draft",
                "JShellTest, a draft that is kept",
                "JShellTest, a new edition"
            })
    void takes_the_readmes_lines_and_prints_what_it_says(String mark) throws IOException {
        String readme = Files.readString(Path.of("..", "..", "README.md"));
        String analysts = readme.substring(readme.indexOf("<!-- examples/roadmap: " + mark + " -->\n"));
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        PrintStream before = System.out;
        System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
        try (JShell shell = JShell.builder().executionEngine("local").build()) {
            shell.addToClasspath(System.getProperty("java.class.path"));
            feed(shell, Files.readString(Path.of("toolkit.jsh")));
            feed(shell, block(analysts, "java"));
        } finally {
            System.setOut(before);
        }
        assertThat(printed.toString(StandardCharsets.UTF_8)).isEqualTo(block(analysts, "text"));
    }

    /** Line by line, as they are typed: a line that ends within a snippet waits for the next. */
    private static void feed(JShell shell, String text) {
        StringBuilder typed = new StringBuilder();
        for (String line : text.lines().toList()) {
            typed.append(line).append('\n');
            CompletionInfo snippet = shell.sourceCodeAnalysis().analyzeCompletion(typed.toString());
            if (snippet.completeness().isComplete()) {
                shell.eval(snippet.source()).forEach(JShellTest::requireAccepted);
                typed.setLength(0);
            }
        }
        assertThat(typed).isEmpty();
    }

    private static void requireAccepted(SnippetEvent event) {
        assertThat(event.status()).as(event.toString()).isNotEqualTo(Status.REJECTED);
        assertThat(event.exception()).as(event.toString()).isNull();
    }

    private static String block(String text, String language) {
        int from = text.indexOf("```" + language + "\n") + language.length() + 4;
        return text.substring(from, text.indexOf("```\n", from));
    }
}
