package eu.clusterpolicy.toolkit.examples.consumers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import eu.clusterpolicy.toolkit.examples.consumers.OutsideProject.Build;
import java.io.IOException;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleFinder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What is released is the same byte for byte when it is built again in another folder, by the same JDK on the same system, and
 * each archive says its version and on what terms it is given.
 */
@Tag("release")
class ReleaseTest {

    private static final Path ROOT = Path.of("..", "..");

    /** What needs the network to be made. */
    private static final List<String> BILL = InstalledToolkit.OFFLINE ? List.of() : List.of("bom.json", "bom.xml");

    private static final Map<String, List<String>> JARS = Map.of(
            ".", List.of(),
            "toolkit-core",
                    jars("toolkit-core", "", "-sources", "-javadoc", "-tests", "-test-sources", "-test-javadoc"),
            "toolkit-core/testkit", jars("toolkit-testkit", "", "-sources", "-javadoc"),
            "toolkit-json", jars("toolkit-json", "", "-sources", "-javadoc"));

    @TempDir
    private Path folder;

    @Test
    void is_the_same_byte_for_byte_when_built_again_in_another_folder() throws Exception {
        OutsideProject again = OutsideProject.copy(ROOT.toString(), folder);

        Build build = again.maven(
                InstalledToolkit.USERS, "package", "-Prelease", "-DskipTests", "-pl", String.join(",", JARS.keySet()));

        assertThat(build.succeeds()).as(build.output()).isTrue();
        for (String module : JARS.keySet()) {
            Path target = again.path(module).resolve("target");
            assertThat(released(target)).as(module).containsExactlyInAnyOrderElementsOf(names(module));
            for (String name : names(module)) {
                assertThat(target.resolve(name)).hasSameBinaryContentAs(built(module, name));
            }
        }
    }

    @Test
    void carries_licence_and_notice_in_every_archive() throws Exception {
        for (Path jar : everyJar()) {
            assertThat(entry(jar, "META-INF/LICENSE")).as("%s", jar).contains("Apache License");
            assertThat(entry(jar, "META-INF/NOTICE")).as("%s", jar).contains("© European Union, 2021");
        }
    }

    @Test
    void names_its_version_in_every_manifest() throws Exception {
        for (Path jar : everyJar()) {
            assertThat(entry(jar, "META-INF/MANIFEST.MF"))
                    .as("%s", jar)
                    .contains("Implementation-Version: " + InstalledToolkit.VERSION);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"toolkit-core", "toolkit-json"})
    void documents_what_is_exported_to_all_and_reserves_no_right(String module) throws Exception {
        Path jar = built(module, jars(module, "").get(0));
        Path pages = built(module, jars(module, "-javadoc").get(0));
        ModuleDescriptor described =
                ModuleFinder.of(jar).findAll().iterator().next().descriptor();

        assertThat(entry(pages, "element-list").lines().filter(line -> !line.startsWith("module:")))
                .containsExactlyInAnyOrderElementsOf(described.exports().stream()
                        .filter(exported -> !exported.isQualified())
                        .map(ModuleDescriptor.Exports::source)
                        .toList());
        assertThat(entry(pages, "allclasses-index.html"))
                .contains("<html lang=\"en\">", "Apache License 2.0")
                .doesNotContain("All rights reserved");
    }

    @Test
    void bills_what_is_needed_at_run_time_and_nothing_that_builds_or_tests() {
        assumeThat(BILL).isNotEmpty();
        for (String file : BILL) {
            assertThat(built("toolkit-core", file))
                    .content()
                    .contains("pkg:maven/com.google.guava/guava@", "pkg:maven/org.joda/joda-money@")
                    .doesNotContain("immutables", "jqwik", "tools.jackson");
            assertThat(built("toolkit-json", file))
                    .content()
                    .contains("pkg:maven/tools.jackson.core/jackson-databind@")
                    .doesNotContain("immutables", "jqwik", "org.springframework");
        }
    }

    private static List<String> jars(String artifact, String... classifiers) {
        return Stream.of(classifiers)
                .map(classifier -> artifact + "-" + InstalledToolkit.VERSION + classifier + ".jar")
                .toList();
    }

    private static List<Path> everyJar() {
        return JARS.entrySet().stream()
                .flatMap(module -> module.getValue().stream().map(jar -> built(module.getKey(), jar)))
                .toList();
    }

    private static List<String> names(String module) {
        return Stream.concat(JARS.get(module).stream(), BILL.stream()).toList();
    }

    private static Path built(String module, String name) {
        return ROOT.resolve(module).resolve("target").resolve(name);
    }

    private static List<String> released(Path target) throws IOException {
        try (Stream<Path> files = Files.list(target)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".jar") || name.startsWith("bom."))
                    .toList();
        }
    }

    private static String entry(Path archive, String name) throws IOException {
        try (ZipFile zip = new ZipFile(archive.toFile())) {
            return new String(zip.getInputStream(zip.getEntry(name)).readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
