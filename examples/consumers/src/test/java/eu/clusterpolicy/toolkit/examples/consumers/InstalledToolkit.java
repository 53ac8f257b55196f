package eu.clusterpolicy.toolkit.examples.consumers;

import static java.nio.file.StandardCopyOption.REPLACE_EXISTING;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A local repository of Maven's in which the toolkit is installed as this build has packaged it. All else is in it by way of
 * links: what the user's own repository has is there at once, and the user's repository never sees the toolkit.
 */
final class InstalledToolkit {

    private static final String VERSION = System.getProperty("toolkit.version");
    private static final Path ROOT = Path.of("..", "..");
    private static final Path OWN = Path.of("eu", "clusterpolicy");
    private static final Map<String, Path> MODULES = Map.of(
            "toolkit-core", ROOT.resolve("toolkit-core"),
            "toolkit-json", ROOT.resolve("toolkit-json"),
            "toolkit-testkit", ROOT.resolve("toolkit-core").resolve("testkit"));

    private InstalledToolkit() {}

    /** Installs the toolkit in a folder, where an older one may be installed already. */
    static Path in(Path repository) throws IOException {
        Path users = Path.of(System.getProperty("maven.repository"));
        linkAllBut(OWN.getName(0), users, Files.createDirectories(repository));
        linkAllBut(
                OWN.getName(1),
                users.resolve(OWN.getName(0)),
                Files.createDirectories(repository.resolve(OWN.getName(0))));
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
            for (Path each : list(from)) {
                Path link = to.resolve(each.getFileName());
                if (!each.endsWith(own) && !Files.exists(link)) {
                    Files.createSymbolicLink(link, each);
                }
            }
        }
    }

    private static List<Path> jars(Path target, String artifact) throws IOException {
        return list(target).stream()
                .filter(file -> file.getFileName().toString().startsWith(artifact + "-" + VERSION))
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

    private static List<Path> list(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.toList();
        }
    }
}
