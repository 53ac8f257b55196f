package eu.clusterpolicy.toolkit.examples.consumers;

import static org.assertj.core.api.Assertions.assertThat;

import eu.clusterpolicy.toolkit.examples.consumers.OutsideProject.Build;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A tester's project with the test kit tells a whole catalogue from an empty one, and is never green for want of a test. */
class TesterTest {

    private static final String TESTS = "src/test/java/org/example/national/";
    private static final String MATRIX_TEST = "org.example.national.NationalMatrixTest";
    private static final String CATALOGUE_TEST = "org.example.national.NationalCatalogueTest";
    private static final String PROPERTY_TEST = "org.example.national.NationalPropertyTest";

    private static final String KIT = """
                  <artifactId>toolkit-testkit</artifactId>
                  <version>%s</version>
            """.formatted(InstalledToolkit.VERSION);

    /** The kit's classes alone, without what they need. */
    private static final String CLASSES = """
                  <artifactId>toolkit-core</artifactId>
                  <version>%s</version>
                  <type>test-jar</type>
            """.formatted(InstalledToolkit.VERSION);

    private static final String MORE = """
                  <scope>test</scope>
                </dependency>
                <dependency>
                  <groupId>%s</groupId>
                  <artifactId>%s</artifactId>
                  <version>%s</version>
            """;

    /** jqwik with the platform of JUnit that the toolkit is built with, but without JUnit's own tests. */
    private static final String JQWIK = MORE.formatted("net.jqwik", "jqwik", "1.9.3")
            + """
                  <exclusions>
                    <exclusion>
                      <groupId>org.junit.platform</groupId>
                      <artifactId>*</artifactId>
                    </exclusion>
                  </exclusions>
            """
            + MORE.formatted("org.junit.platform", "junit-platform-engine", "1.14.4");

    private static final String COMPILER = """
                    <artifactId>maven-compiler-plugin</artifactId>
                    <version>3.16.0</version>
            """;

    /** No tester has to be as strict as this; whoever is, compiles against the kit without a warning. */
    private static final String STRICT = """
                    <configuration>
                      <showWarnings>true</showWarnings>
                      <compilerArgs>
                        <arg>-Xlint:all</arg>
                        <arg>-Werror</arg>
                      </compilerArgs>
                    </configuration>
            """;

    private static Path repository;

    @TempDir
    private Path folder;

    private OutsideProject project;

    @BeforeAll
    static void installTheToolkit() throws IOException {
        repository = InstalledToolkit.repository();
    }

    @BeforeEach
    void copyTheProject() throws IOException {
        project = OutsideProject.copy("tester", folder).with("pom.xml", COMPILER, COMPILER + STRICT);
    }

    @Test
    void passes_over_the_standard_edition_and_shows_the_tests_by_name() throws Exception {
        Build build = project.maven(repository, "test");

        assertThat(build.succeeds()).as(build.output()).isTrue();
        assertThat(project.report(MATRIX_TEST))
                .contains("name=\"fills_the_matrix() green transition, skills, networking has an action\"");
        assertThat(project.report(CATALOGUE_TEST)).contains("tests=\"1\"");
        assertThat(project.report(PROPERTY_TEST)).contains("tests=\"1\"");
    }

    @Test
    void fails_over_an_empty_catalogue_and_says_first_what_is_missing() throws Exception {
        Build build = emptied().maven(repository, "test");

        assertThat(build.succeeds()).as(build.output()).isFalse();
        assertThat(build.firstLineOfFailure(MATRIX_TEST))
                .startsWith("error cell-without-action at /actions: The cell ");
        assertThat(build.firstLineOfFailure(CATALOGUE_TEST))
                .startsWith("error cell-without-action at /actions: The cell ");
    }

    @Test
    void does_not_compile_without_junit() throws Exception {
        assertLacksJUnit(CLASSES);
    }

    @Test
    void does_not_compile_with_jqwik_in_place_of_junit() throws Exception {
        assertLacksJUnit(CLASSES + JQWIK);
    }

    @Test
    void says_what_is_missing_without_assertj_and_jqwik_too() throws Exception {
        String jupiter = MORE.formatted("org.junit.jupiter", "junit-jupiter", "5.14.4");
        Build build =
                contractAlone(emptied()).with("pom.xml", KIT, CLASSES + jupiter).maven(repository, "test");

        assertThat(build.succeeds()).as(build.output()).isFalse();
        assertThat(build.firstLineOfFailure(MATRIX_TEST))
                .startsWith("error cell-without-action at /actions: The cell ");
    }

    private void assertLacksJUnit(String dependencies) throws Exception {
        Build build =
                contractAlone(emptied()).with("pom.xml", KIT, dependencies).maven(repository, "test");

        assertThat(build.succeeds()).as(build.output()).isFalse();
        assertThat(build.output())
                .contains("COMPILATION ERROR", "class file for org.junit.jupiter.api.extension.Extension not found");
    }

    private OutsideProject emptied() throws IOException {
        return project.with(
                "src/main/java/org/example/national/NationalCatalogue.java",
                "StandardCatalogue.edition2021()",
                "Catalogue.builder(StandardCatalogue.edition2021().edition()).build()");
    }

    private static OutsideProject contractAlone(OutsideProject project) throws IOException {
        return project.without(TESTS + "NationalCatalogueTest.java").without(TESTS + "NationalPropertyTest.java");
    }
}
