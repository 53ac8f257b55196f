package eu.clusterpolicy.toolkit.examples.consumers;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** A copy of one of the projects beside this module, which can be changed and built. */
final class OutsideProject {

    private final Path folder;

    private OutsideProject(Path folder) {
        this.folder = folder;
    }

    /** Copies a project into an empty folder. */
    static OutsideProject copy(String name, Path folder) throws IOException {
        Path project = Path.of(name);
        try (Stream<Path> files = Files.walk(project)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path copy = folder.resolve(project.relativize(file));
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy);
            }
        }
        return new OutsideProject(folder);
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
    Build maven(Path repository, String goal) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("maven.home"), "bin", "mvn").toString(),
                "-B",
                "-ntp",
                "-Dmaven.repo.local=" + repository.toAbsolutePath(),
                goal));
        if (Boolean.getBoolean("maven.offline")) {
            command.add("-o");
        }
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
