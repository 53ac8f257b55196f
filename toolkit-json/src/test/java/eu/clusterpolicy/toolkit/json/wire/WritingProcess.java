package eu.clusterpolicy.toolkit.json.wire;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/**
 * Writes a file in a process of its own, which can be killed and has a standard output of its own.
 *
 * <p>{@code once} says something before and after; {@code in-two-halves} says {@code halfway} and waits for a line before it goes on;
 * {@code over-and-over} never ends, and writes {@link #ONE} and {@link #OTHER} in turn.
 */
final class WritingProcess {

    static final String ONE = "one\n".repeat(100_000);
    static final String OTHER = "another\n".repeat(100_000);

    private WritingProcess() {}

    public static void main(String[] arguments) throws IOException {
        Path file = Path.of(arguments[1]);
        switch (arguments[0]) {
            case "once" -> {
                System.out.println("before");
                write(file, "content\n");
                System.out.println("after");
            }
            case "in-two-halves" ->
                WholeFile.write(file, out -> {
                    out.write("one ".getBytes(StandardCharsets.UTF_8));
                    out.flush();
                    System.out.println("halfway");
                    if (System.in.read() < 0) {
                        throw new IOException("nobody said to go on");
                    }
                    out.write("half".getBytes(StandardCharsets.UTF_8));
                });
            default -> {
                write(file, ONE);
                System.out.println("begun");
                while (true) {
                    write(file, OTHER);
                    write(file, ONE);
                }
            }
        }
    }

    /** Starts the process; its output goes where it is sent. */
    static Process start(String what, Path file, ProcessBuilder.Redirect output) throws IOException {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        String classPath = System.getProperty("java.class.path");
        return new ProcessBuilder(java, "-cp", classPath, WritingProcess.class.getName(), what, file.toString())
                .redirectOutput(output)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }

    private static void write(Path file, String text) {
        WholeFile.write(file, out -> out.write(text.getBytes(StandardCharsets.UTF_8)));
    }
}
