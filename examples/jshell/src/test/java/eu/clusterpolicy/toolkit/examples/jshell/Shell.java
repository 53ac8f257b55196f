package eu.clusterpolicy.toolkit.examples.jshell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jdk.jshell.JShell;
import jdk.jshell.Snippet;
import jdk.jshell.Snippet.Status;
import jdk.jshell.SnippetEvent;
import jdk.jshell.SourceCodeAnalysis.CompletionInfo;
import jdk.jshell.VarSnippet;

/** The desk as an analyst has it before them, fed line by line. */
final class Shell {

    private Shell() {}

    /** Returns what the lines print, and nothing that the shell says of itself. */
    static String printed(String lines) throws IOException {
        return fed(lines, event -> "");
    }

    /** Returns the lines, each with what it prints and the value that the shell shows. */
    static String transcript(String lines) throws IOException {
        return fed(lines, Shell::shown);
    }

    /** Puts a name in the place of a folder, and writes with slashes what lies in it. */
    static String named(String text, Path folder, String name) {
        String path = folder.toAbsolutePath().toString();
        return Pattern.compile(Pattern.quote(path) + "([\\w.\\\\-]*)")
                .matcher(text)
                .replaceAll(
                        found -> Matcher.quoteReplacement(name + found.group(1).replace('\\', '/')));
    }

    private static String fed(String lines, Function<SnippetEvent, String> after) throws IOException {
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        PrintStream before = System.out;
        try (JShell shell = JShell.builder().executionEngine("local").build();
                PrintStream out = new PrintStream(printed, true, StandardCharsets.UTF_8)) {
            shell.addToClasspath(System.getProperty("java.class.path"));
            feed(shell, Files.readString(Path.of("desk.jsh")).replace("greet();\n", ""), event -> {});
            System.setOut(out);
            feed(shell, lines, event -> out.print(after.apply(event)));
        } finally {
            System.setOut(before);
        }
        return printed.toString(StandardCharsets.UTF_8).replace(System.lineSeparator(), "\n");
    }

    /** A line that ends within a snippet waits for the next. */
    private static void feed(JShell shell, String text, Consumer<SnippetEvent> after) {
        StringBuilder typed = new StringBuilder();
        for (String line : text.lines().toList()) {
            typed.append(line).append('\n');
            CompletionInfo snippet = shell.sourceCodeAnalysis().analyzeCompletion(typed.toString());
            if (snippet.completeness().isComplete()) {
                for (SnippetEvent event : shell.eval(snippet.source())) {
                    assertThat(event.status()).as(event.toString()).isNotEqualTo(Status.REJECTED);
                    assertThat(event.exception()).as(event.toString()).isNull();
                    after.accept(event);
                }
                typed.setLength(0);
            }
        }
        assertThat(typed).isEmpty();
    }

    private static String shown(SnippetEvent event) {
        String value = event.value();
        if (value == null || value.isEmpty() || event.causeSnippet() != null) {
            return "";
        }
        Snippet snippet = event.snippet();
        return (snippet instanceof VarSnippet variable && !variable.name().startsWith("$")
                        ? variable.name() + " ==> "
                        : "")
                + value + "\n";
    }
}
