package eu.clusterpolicy.toolkit.examples.jshell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/**
 * The desk as its users have it: a process into which lines come by a pipe. {@code -Dslips.rewrite=true} writes anew what is
 * said of each line that is wrong, and fails: read the difference, then run the test again.
 */
class DeskShellTest {

    private static final Path SLIPS = Path.of("src", "test", "resources", "slips.jsh");
    private static final Path SENTENCES = Path.of("src", "test", "resources", "slips.txt");
    private static final String PROMPT = "jshell> ";

    @Test
    void greets_in_five_lines_and_answers_what_comes_by_a_pipe() throws Exception {
        String shown = shown("System.out.println(catalogue)\n");

        assertThat(shown).startsWith(Help.GREETING + "eccp-2021: 41 actions, 56 examples, 15 recommendations\n");
        assertThat(Help.GREETING.lines()).hasSize(5);
    }

    @Test
    void says_in_a_sentence_what_is_wrong_and_goes_on() throws Exception {
        String shown = Shell.named(
                shown(Files.readString(SLIPS)).substring(Help.GREETING.length()),
                Path.of("..").toRealPath(),
                "FOLDER");
        boolean rewrite = Boolean.getBoolean("slips.rewrite");
        if (rewrite) {
            Files.writeString(SENTENCES, shown);
        }

        assertThat(shown).isEqualTo(Files.readString(SENTENCES));
        assertThat(rewrite)
                .as("%s has been rewritten: read the difference, then run again without -Dslips.rewrite", SENTENCES)
                .isFalse();
    }

    private static String shown(String lines) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-Dfile.encoding=UTF-8",
                        "-Dstdout.encoding=UTF-8",
                        "-cp",
                        System.getProperty("java.class.path"),
                        DeskShell.class.getName(),
                        "desk.jsh")
                .redirectErrorStream(true)
                .start();
        process.getOutputStream().write(lines.getBytes(StandardCharsets.UTF_8));
        process.getOutputStream().close();
        String shown = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
        return shown.replace(PROMPT, "").replace(System.lineSeparator(), "\n");
    }
}
