package eu.clusterpolicy.toolkit.json;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaAccess.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.belongToAnyOf;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.type;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.io.Serializable;
import java.lang.reflect.Type;
import java.net.IDN;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLDecoder;
import java.net.URLEncoder;
import org.jspecify.annotations.NullMarked;

/** What holds of both libraries, and between the packages of this one. */
@AnalyzeClasses(packages = "eu.clusterpolicy.toolkit", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {

    private static final String ROOT = "eu.clusterpolicy.toolkit.";

    private static final Class<?>[] READERS_OF_ADDRESSES = {
        URI.class,
        URISyntaxException.class,
        URLEncoder.class,
        URLDecoder.class,
        IDN.class,
        InetAddress.class,
        Inet6Address.class
    };

    private static final String LOOKS_UP =
            "getByName|getAllByName|getLocalHost|getHostName|getCanonicalHostName|isReachable";

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
    static void every_package_is_null_marked(JavaClasses classes) {
        assertThat(classes.stream()
                        .filter(type -> !type.getSimpleName().equals("package-info"))
                        .map(JavaClass::getPackage)
                        .distinct()
                        .filter(found -> !found.isAnnotatedWith(NullMarked.class)))
                .extracting(JavaPackage::getName)
                .isEmpty();
    }

    @ArchTest
    static final ArchRule nothing_reads_the_clock = noClasses()
            .should()
            .accessTargetWhere(target(owner(resideInAPackage("java.time.."))).and(target(name("now"))))
            .orShould()
            .accessTargetWhere(target(owner(type(System.class))).and(target(name("currentTimeMillis"))))
            .orShould()
            .accessTargetWhere(target(owner(type(System.class))).and(target(name("nanoTime"))))
            .orShould()
            .dependOnClassesThat()
            .haveFullyQualifiedName("java.time.Clock")
            .orShould()
            .callConstructor(java.util.Date.class);

    /** A mapper's types are named by {@link Type}, which by itself opens nothing. */
    @ArchTest
    static final ArchRule nothing_uses_reflection = noClasses()
            .should()
            .dependOnClassesThat(resideInAPackage("java.lang.reflect..").and(not(type(Type.class))))
            .orShould()
            .callMethodWhere(target(owner(type(Class.class))).and(target(nameMatching("forName|newInstance"))));

    @ArchTest
    static final ArchRule nothing_keeps_state_in_a_static_field =
            fields().that().areStatic().should().beFinal();

    /** Of {@code java.net} there is only what reads addresses as texts; to look up a name is to ask the network. */
    @ArchTest
    static final ArchRule nothing_opens_a_connection = noClasses()
            .should()
            .dependOnClassesThat(resideInAPackage("java.net..").and(not(belongToAnyOf(READERS_OF_ADDRESSES))))
            .orShould()
            .accessTargetWhere(target(owner(assignableTo(InetAddress.class))).and(target(nameMatching(LOOKS_UP))))
            .orShould()
            .dependOnClassesThat()
            .haveNameMatching("java\\.nio\\.channels\\..*(Socket|Datagram|Multicast|Network).*")
            .orShould()
            .dependOnClassesThat()
            .resideInAnyPackage("javax.net..", "java.rmi..", "javax.naming..");

    @ArchTest
    static final ArchRule nothing_runs_scripts_or_serialises_values = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("javax.script..")
            .orShould()
            .dependOnClassesThat()
            .haveNameMatching("java\\.io\\.Object(Input|Output).*");

    /** A problem is what an exception keeps; a number is one of Java's own. */
    @ArchTest
    static final ArchRule no_value_can_be_serialised_by_java = noClasses()
            .that()
            .arePublic()
            .and()
            .areNotEnums()
            .and()
            .areNotAssignableTo(Throwable.class)
            .and()
            .areNotAssignableTo(Number.class)
            .and()
            .areNotAssignableTo(Problem.class)
            .should()
            .beAssignableTo(Serializable.class);
}
