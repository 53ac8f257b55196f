package eu.clusterpolicy.toolkit.examples.consumers;

import static org.assertj.core.api.Assertions.assertThat;

import eu.clusterpolicy.toolkit.examples.consumers.OutsideProject.Build;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Programs of others compile with every warning an error, run, and have on their path what the toolkit promises and no more. */
class DeveloperTest {

    private static Path repository;

    @TempDir
    private Path folder;

    @BeforeAll
    static void installTheToolkit() throws IOException {
        repository = InstalledToolkit.repository();
    }

    @Test
    void core_alone_brings_what_it_needs_and_no_jackson() throws Exception {
        OutsideProject project = OutsideProject.copy("core", folder);

        Build build = project.maven(
                repository,
                "compile",
                "dependency:tree",
                "-DoutputFile=target/tree.txt",
                "exec:java",
                "-Dexec.args=green-transition/skills/networking");

        assertThat(build.succeeds()).as(build.output()).isTrue();
        assertThat(build.output())
                .contains("Encourage clusters to become active partners")
                .contains("Jackson: false");
        assertThat(project.path("target/tree.txt"))
                .content()
                .isEqualToNormalizingNewlines(
                        Files.readString(Path.of("core", "tree.txt")).replace("VERSION", InstalledToolkit.VERSION));
    }

    @Test
    void a_modular_program_is_linked_into_an_image_that_needs_no_jdk() throws Exception {
        OutsideProject project = OutsideProject.copy("modules", folder);
        String modules = project.path("target/classes") + File.pathSeparator + project.path("target/modules");

        Build build = project.maven(
                repository, "compile", "dependency:copy-dependencies", "-DoutputDirectory=target/modules");
        Build link = project.jdk(
                "jlink", "--module-path", modules, "--add-modules", "org.example.modules", "--output", "target/image");
        Build run = project.run(List.of(
                project.path("target/image/bin/java").toString(),
                "-m",
                "org.example.modules/org.example.modules.Linked"));

        assertThat(build.succeeds()).as(build.output()).isTrue();
        assertThat(link.succeeds()).as(link.output()).isTrue();
        assertThat(run.output()).isEqualToNormalizingNewlines("""
                read again: true
                by a mapper: true
                reported: Matrix: priorities, challenges and cluster functions
                """);
    }

    @Test
    void spring_boot_4_reads_and_writes_documents_by_its_own_mapper() throws Exception {
        Build build = OutsideProject.copy("boot4", folder).maven(repository, "test");

        assertThat(build.succeeds()).as(build.output()).isTrue();
        assertThat(build.output()).contains("Tests run: 2, Failures: 0, Errors: 0, Skipped: 0");
    }

    @Test
    void spring_boot_3_reads_and_writes_documents_as_texts() throws Exception {
        Build build =
                OutsideProject.copy("boot3", folder).and("boot4", "src/test").maven(repository, "test");

        assertThat(build.succeeds()).as(build.output()).isTrue();
        assertThat(build.output()).contains("Tests run: 2, Failures: 0, Errors: 0, Skipped: 0");
    }
}
