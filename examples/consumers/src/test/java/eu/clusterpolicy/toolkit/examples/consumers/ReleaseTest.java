package eu.clusterpolicy.toolkit.examples.consumers;

import static org.assertj.core.api.Assertions.assertThat;

import eu.clusterpolicy.toolkit.examples.consumers.OutsideProject.Build;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is released is the same byte for byte when it is built again in another folder, and each archive says on what terms. */
@Tag("release")
class ReleaseTest {

    private static final String ROOT = "../..";
    private static final List<String> MODULES = List.of("toolkit-core", "toolkit-json", "toolkit-core/testkit");

    @TempDir
    private Path folder;

    @Test
    void is_the_same_byte_for_byte_when_built_again_in_another_folder() throws Exception {
        OutsideProject again = OutsideProject.copy(ROOT, folder);

        Build build = again.maven(
                Path.of(System.getProperty("maven.repository")),
                "package",
                "-Prelease",
                "-DskipTests",
                "-pl",
                String.join(",", MODULES));

        assertThat(build.succeeds()).as(build.output()).isTrue();
        for (String module : MODULES) {
            for (Path file : released(module)) {
                assertThat(again.path(module).resolve("target").resolve(file.getFileName()))
                        .as(module)
                        .hasSameBinaryContentAs(file);
            }
        }
    }

    @Test
    void has_sources_javadoc_and_a_bill_of_materials_beside_each_jar() throws Exception {
        assertThat(released("toolkit-core")).hasSize(8);
        assertThat(released("toolkit-json")).hasSize(5);
        assertThat(released("toolkit-core/testkit")).hasSize(5);
    }

    @Test
    void carries_licence_and_notice_in_every_archive() throws Exception {
        for (String module : MODULES) {
            for (Path file : released(module)) {
                if (file.toString().endsWith(".jar")) {
                    assertThat(entry(file, "META-INF/LICENSE")).as("%s", file).contains("Apache License");
                    assertThat(entry(file, "META-INF/NOTICE")).as("%s", file).contains("© European Union, 2021");
                }
            }
        }
    }

    @Test
    void names_its_version_in_the_manifest() throws Exception {
        String version = System.getProperty("toolkit.version");
        for (String module : MODULES) {
            Path jar = released(module).stream()
                    .filter(file -> file.toString().endsWith(version + ".jar"))
                    .findFirst()
                    .orElseThrow();
            assertThat(entry(jar, "META-INF/MANIFEST.MF")).contains("Implementation-Version: " + version);
        }
    }

    private static String entry(Path archive, String name) throws IOException {
        try (ZipFile zip = new ZipFile(archive.toFile())) {
            return new String(zip.getInputStream(zip.getEntry(name)).readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /** The jars and the bill of materials, in JSON and in XML. */
    private static List<Path> released(String module) throws IOException {
        try (Stream<Path> files = Files.list(Path.of(ROOT, module, "target"))) {
            return files.filter(file -> file.getFileName().toString().matches("toolkit-.*\\.jar|bom\\.(json|xml)"))
                    .sorted()
                    .toList();
        }
    }
}
