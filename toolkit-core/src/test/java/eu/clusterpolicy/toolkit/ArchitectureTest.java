package eu.clusterpolicy.toolkit;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** What holds between the packages of the core; what holds of both libraries is in the test of this name in {@code toolkit-json}. */
class ArchitectureTest {

    private static final String ROOT = "eu.clusterpolicy.toolkit";

    /** The packages from the ground up: each may know those before it, but for what {@link #mayKnow} leaves out. */
    private static final List<String> PACKAGES = List.of(
            "name",
            "matrix",
            "entry",
            "search",
            "catalogue",
            "edition",
            "guide",
            "standard",
            "evidence",
            "people",
            "plan",
            "schedule",
            "roadmap",
            "weighing",
            "completeness",
            "rule",
            "label",
            "report");

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages(ROOT);

    @ParameterizedTest
    @FieldSource("PACKAGES")
    void a_package_knows_only_the_packages_it_may(String from) {
        List<String> forbidden = PACKAGES.stream()
                .filter(to -> !to.equals(from) && !mayKnow(from, to))
                .toList();

        noClasses()
                .that()
                .resideInAPackage(ROOT + "." + from)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        forbidden.stream().map(to -> ROOT + "." + to).toArray(String[]::new))
                .allowEmptyShould(true)
                .check(CLASSES);
    }

    private static boolean mayKnow(String from, String to) {
        return PACKAGES.indexOf(to) < PACKAGES.indexOf(from)
                && !to.equals("standard")
                && !from.equals("weighing")
                && (!to.equals("weighing") || from.equals("report"));
    }

    @ParameterizedTest
    @FieldSource("PACKAGES")
    void a_package_is_introduced_by_its_line_in_the_readme(String name) throws IOException {
        String introduction =
                Files.readString(Path.of("src/main/java", ROOT.replace('.', '/'), name, "package-info.java"));
        String line = Files.readAllLines(Path.of("../README.md")).stream()
                .filter(row -> row.startsWith("| `" + name + "` |"))
                .findFirst()
                .orElseThrow()
                .split("\\|")[2]
                .strip();

        assertThat(introduction.replaceAll("\\s+(\\* )?", " ").replaceAll("\\{@code (\\w+)}", "`$1`"))
                .startsWith("/** " + line);
    }

    @Test
    void every_package_has_its_place_in_the_house() {
        Set<String> known = PACKAGES.stream().map(name -> ROOT + "." + name).collect(Collectors.toSet());

        assertThat(packagesWithTypes())
                .extracting(JavaPackage::getName)
                .filteredOn(name -> !name.equals(ROOT))
                .isSubsetOf(known);
    }

    @Test
    void the_root_holds_only_the_style_of_the_value_types() {
        assertThat(CLASSES.getPackage(ROOT).getClasses())
                .filteredOn(type -> !type.getSimpleName().equals("package-info"))
                .extracting(JavaClass::getSimpleName)
                .filteredOn(name -> !name.endsWith("EncodingEnabled"))
                .containsExactly("HouseStyle");
    }

    @Test
    void no_two_packages_know_each_other_in_a_circle() {
        slices().matching(ROOT + ".(*)..").should().beFreeOfCycles().check(CLASSES);
    }

    private static Set<JavaPackage> packagesWithTypes() {
        return CLASSES.stream()
                .filter(found -> !found.getSimpleName().equals("package-info"))
                .map(JavaClass::getPackage)
                .collect(Collectors.toSet());
    }
}
