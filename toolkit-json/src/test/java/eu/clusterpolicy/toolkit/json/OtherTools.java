package eu.clusterpolicy.toolkit.json;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.opentest4j.TestAbortedException;

/** Programs of other people that a machine may lack: what needs them is skipped there, unless {@code -DotherTools.required=true}. */
final class OtherTools {

    private static final boolean REQUIRED = Boolean.getBoolean("otherTools.required");

    private OtherTools() {}

    /** Requires a program; where it is missing the test is skipped, which is said. */
    static void require(String program) {
        if (!isThere(program)) {
            skip(program + " is not at hand");
        }
    }

    /** Skips a test and says so, unless it must run. */
    static void skip(String reason) {
        String notice = "not checked against the tools of others: " + reason;
        if (REQUIRED) {
            throw new AssertionError(notice);
        }
        System.err.println("NOTICE: " + notice);
        throw new TestAbortedException(notice);
    }

    private static boolean isThere(String program) {
        try {
            return run(Path.of("."), program, "--version").code() == 0;
        } catch (UncheckedIOException missing) {
            return false;
        }
    }

    /** The outcome of a program: its exit code, and what it printed. */
    record Outcome(int code, String output, String errors) {}

    /** Runs a program to its end. */
    static Outcome run(Path folder, String... command) {
        try {
            Path output = Files.createTempFile("output", ".txt");
            Path errors = Files.createTempFile("errors", ".txt");
            Process process = new ProcessBuilder(List.of(command))
                    .directory(folder.toFile())
                    .redirectOutput(output.toFile())
                    .redirectError(errors.toFile())
                    .start();
            if (!process.waitFor(5, TimeUnit.MINUTES)) {
                process.destroyForcibly();
                throw new IllegalStateException("does not end: " + String.join(" ", command));
            }
            return new Outcome(process.exitValue(), text(output), text(errors));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static String text(Path file) throws IOException {
        String text = Files.readString(file, StandardCharsets.UTF_8);
        Files.delete(file);
        return text;
    }
}
