package eu.clusterpolicy.toolkit.json;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(packages = "eu.clusterpolicy.toolkit", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {

    private static final String ROOT = "eu.clusterpolicy.toolkit.";

    @ArchTest
    static final ArchRule wire_knows_none_of_the_other_packages_on_documents = noClasses()
            .that()
            .resideInAPackage(ROOT + "json.wire")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(ROOT + "json", ROOT + "json.shape", ROOT + "json.csv", ROOT + "json.jackson");

    @ArchTest
    static final ArchRule shapes_know_the_wire_alone = noClasses()
            .that()
            .resideInAPackage(ROOT + "json.shape")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(ROOT + "json", ROOT + "json.csv", ROOT + "json.jackson");

    @ArchTest
    static final ArchRule formats_know_neither_tables_nor_mappers = noClasses()
            .that()
            .resideInAPackage(ROOT + "json")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(ROOT + "json.csv", ROOT + "json.jackson");

    @ArchTest
    static final ArchRule tables_and_mappers_do_not_know_each_other = noClasses()
            .that()
            .resideInAPackage(ROOT + "json.csv")
            .should()
            .dependOnClassesThat()
            .resideInAPackage(ROOT + "json.jackson");

    @ArchTest
    static final ArchRule documents_know_neither_the_standard_edition_nor_rules_nor_what_people_read = noClasses()
            .that()
            .resideInAPackage(ROOT + "json..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(ROOT + "standard", ROOT + "weighing", ROOT + "rule", ROOT + "label", ROOT + "report");

    @ArchTest
    static final ArchRule the_core_does_not_know_json = noClasses()
            .that()
            .resideOutsideOfPackage(ROOT + "json..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(ROOT + "json..", "tools.jackson..");

    @ArchTest
    static final ArchRule there_is_no_cycle_between_packages =
            slices().matching(ROOT + "(**)").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule public_formats_show_no_type_of_a_json_library_but_its_module = noClasses()
            .that()
            .resideInAnyPackage(ROOT + "json", ROOT + "json.csv")
            .and()
            .haveModifier(JavaModifier.PUBLIC)
            .should()
            .dependOnClassesThat()
            .resideInAPackage("tools.jackson..");

    @ArchTest
    static final ArchRule every_package_is_null_marked = classes()
            .that()
            .haveSimpleName("package-info")
            .should()
            .beAnnotatedWith("org.jspecify.annotations.NullMarked");
}
