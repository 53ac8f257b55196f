package eu.clusterpolicy.toolkit.examples.consumers;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.condition.OS;

/** A copy of one of the projects beside this module, which can be changed and built. */
final class OutsideProject {

    private static final String MAVEN = OS.WINDOWS.isCurrentOs() ? "mvn.cmd" : "mvn";
    private static final Set<String> NOT_COPIED = Set.of("target", ".git", "node_modules");

    private final Path folder;

    private OutsideProject(Path folder) {
        this.folder = folder;
    }

    /** Copies a project into an empty folder, but nothing that was built of it. */
    static OutsideProject copy(String name, Path folder) throws IOException {
        return new OutsideProject(folder).and(name, "");
    }

    /** Copies a folder of another project, such as its tests. */
    OutsideProject and(String project, String part) throws IOException {
        Path from = Path.of(project);
        Files.walkFileTree(from.resolve(part), new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path directory, BasicFileAttributes attributes) {
                return NOT_COPIED.contains(directory.getFileName().toString())
                        ? FileVisitResult.SKIP_SUBTREE
                        : FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Path copy = folder.resolve(from.relativize(file).toString());
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy);
                return FileVisitResult.CONTINUE;
            }
        });
        return this;
    }

    /** Returns a file or a folder of the project. */
    Path path(String name) {
        return folder.resolve(name);
    }

    /** Replaces what a file says in one place. */
    OutsideProject with(String file, String old, String replacement) throws IOException {
        String text = Files.readString(folder.resolve(file));
        assertThat(text).containsOnlyOnce(old);
        Files.writeString(folder.resolve(file), text.replace(old, replacement));
        return this;
    }

    /** Removes a file. */
    OutsideProject without(String file) throws IOException {
        Files.delete(folder.resolve(file));
        return this;
    }

    /** Runs Maven in the project and returns what it prints. */
    Build maven(Path repository, String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("maven.home"), "bin", MAVEN).toString(),
                "-B",
                "-ntp",
                "-Dmaven.repo.local=" + repository.toAbsolutePath()));
        command.addAll(List.of(arguments));
        if (InstalledToolkit.OFFLINE) {
            command.add("-o");
        }
        return run(command);
    }

    /** Runs a program of the JDK's that runs these tests, such as {@code jlink}. */
    Build jdk(String program, String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", program).toString()));
        command.addAll(List.of(arguments));
        return run(command);
    }

    /** Runs a program in the project and returns what it prints. */
    Build run(List<String> command) throws IOException, InterruptedException {
        ProcessBuilder builder =
                new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true);
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        builder.environment().merge("MAVEN_OPTS", "-XX:TieredStopAtLevel=1", (given, quick) -> given + " " + quick);
        Process process = builder.start();
        process.getOutputStream().close();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Build(process.waitFor(), output);
    }

    /** Returns the report on a test class, in which each test has its name. */
    String report(String testClass) throws IOException {
        return Files.readString(folder.resolve("target/surefire-reports/TEST-" + testClass + ".xml"));
    }

    /** What a build ended with and printed. */
    record Build(int status, String output) {

        boolean succeeds() {
            return status == 0;
        }

        /** Returns the first line of the first failure of a test class. */
        String firstLineOfFailure(String testClass) {
            return output.lines()
                    .dropWhile(
                            line -> !(line.startsWith("[ERROR] " + testClass + ".") && line.endsWith("<<< FAILURE!")))
                    .skip(1)
                    .map(line -> line.replaceFirst("^\\S+Error: ", ""))
                    .filter(line -> !line.isEmpty())
                    .findFirst()
                    .orElseThrow(() -> new AssertionError(output));
        }
    }
}
