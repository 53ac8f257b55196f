package eu.clusterpolicy.toolkit.examples.consumers;

import static java.nio.file.StandardCopyOption.REPLACE_EXISTING;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A local repository of Maven's in which the toolkit is installed as this build has packaged it, and which the user's repository
 * never sees.
 *
 * <p>It begins empty, and Maven fetches all else into it: what the toolkit asks for, and nobody can fetch, is noticed. Only a
 * build that is offline has what the user's repository holds, by way of symbolic links, and does not notice that.
 */
final class InstalledToolkit {

    static final String VERSION = System.getProperty("toolkit.version");
    static final boolean OFFLINE = Boolean.getBoolean("maven.offline");
    static final Path USERS = Path.of(System.getProperty("maven.repository"));

    private static final Path ROOT = Path.of("..", "..");
    private static final Path OWN = Path.of("eu", "clusterpolicy");
    private static final Map<String, Path> MODULES = Map.of(
            "toolkit-core", ROOT.resolve("toolkit-core"),
            "toolkit-json", ROOT.resolve("toolkit-json"),
            "toolkit-testkit", ROOT.resolve("toolkit-core").resolve("testkit"));

    private InstalledToolkit() {}

    /** Installs the toolkit, where an older one may be installed already. */
    static Path repository() throws IOException {
        Path repository =
                Files.createDirectories(Path.of("target", OFFLINE ? "linked-repository" : "fetched-repository"));
        if (OFFLINE) {
            linkAllBut(OWN.getName(0), USERS, repository);
            linkAllBut(
                    OWN.getName(1),
                    USERS.resolve(OWN.getName(0)),
                    Files.createDirectories(repository.resolve(OWN.getName(0))));
        }
        install(repository, "toolkit-parent", ROOT.resolve("pom.xml"), List.of());
        for (Map.Entry<String, Path> module : MODULES.entrySet()) {
            Path folder = module.getValue();
            install(
                    repository,
                    module.getKey(),
                    folder.resolve("pom.xml"),
                    jars(folder.resolve("target"), module.getKey()));
        }
        return repository;
    }

    private static void linkAllBut(Path own, Path from, Path to) throws IOException {
        if (Files.isDirectory(from)) {
            try (Stream<Path> files = Files.list(from)) {
                for (Path each : files.toList()) {
                    Path link = to.resolve(each.getFileName());
                    if (!each.endsWith(own) && !Files.exists(link)) {
                        Files.createSymbolicLink(link, each);
                    }
                }
            }
        }
    }

    private static List<Path> jars(Path target, String artifact) {
        return Stream.of("", "-tests")
                .map(classifier -> target.resolve(artifact + "-" + VERSION + classifier + ".jar"))
                .filter(Files::exists)
                .toList();
    }

    private static void install(Path repository, String artifact, Path pom, List<Path> jars) throws IOException {
        Path folder = Files.createDirectories(
                repository.resolve(OWN).resolve("toolkit").resolve(artifact).resolve(VERSION));
        Files.copy(pom, folder.resolve(artifact + "-" + VERSION + ".pom"), REPLACE_EXISTING);
        for (Path jar : jars) {
            Files.copy(jar, folder.resolve(jar.getFileName()), REPLACE_EXISTING);
        }
    }
}
