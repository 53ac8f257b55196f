package eu.clusterpolicy.toolkit.rule;

import static org.assertj.core.api.Assertions.assertThat;

import eu.clusterpolicy.toolkit.completeness.Finding;
import eu.clusterpolicy.toolkit.entry.Country;
import eu.clusterpolicy.toolkit.testkit.Altered;
import eu.clusterpolicy.toolkit.testkit.CatalogueParts;
import eu.clusterpolicy.toolkit.testkit.WholeCatalogue;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The names of examples. */
class ExampleNameRulesTest {

    private static final String FIRST = "green-innovation-intelligence-example";
    private static final String SECOND = "green-innovation-networking-example";

    private final CatalogueParts parts = WholeCatalogue.parts();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "House of digitalisation | House of Digitalisation",
                "Digital Innovation Hub (OST) | Digital Innovation Hub OST",
                "Estonian cluster website | Estonian Clusters website",
                "Cluster Excellence Denmark | Cluster Excellence Denmark (CED)",
                "Skellefteå Alliance | SKELLEFTEA - ALLIANCE",
                "Straße der Innovation | Strasse der Innovation",
                "Łódź Hub | Lodz Hub",
                "Co-learning space | Co learning  space",
                "Hub [North] | Hub",
                "Labs of Farland | Lab of Farland",
                "Clusters' hub | Clusters hub",
                "Кластер Юг | кластер юг",
                "Startup Campus | Start-up Campus",
                "Startups Campus | Start-ups Campus",
                "Digitalisation Hub | Digitalization Hub",
                "Cluster & Growth | Cluster and Growth",
                "A.B.C. Net | ABC Net",
                "Company Hub | Companies Hub",
                "Movie Hub | Movies Hub",
                "🌱 | 🌱",
                "🌱 | 🌱 (North)"
            })
    void that_read_alike_are_found(String one, String other) {
        parts.example(0, Altered.name(one)).example(1, Altered.name(other));

        assertThat(near()).singleElement().satisfies(finding -> {
            assertThat(finding.sentence()).contains("(" + FIRST + ")", "(" + SECOND + ")");
            assertThat(finding.path()).isEqualTo("/examples/1/name");
        });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Circular Flanders | Circular Wallonia",
                "Cluster Excellence Denmark | Innovation Networks Denmark",
                "Programme (Phase 1) | Programme (Phase 2)",
                "Programme 1 | Programme 2",
                "Class | Clas",
                "Bus hub | Bu hub",
                "Business hub | Busines hub",
                "Programme 1.1 | Programme 11",
                "Programme 1 - 1 | Programme 11",
                "Ties Hub | Ty Hub",
                "Bis hub | Biz hub",
                "★ | ☆",
                "★ & ☆ | ☆ & ★"
            })
    void that_do_not_are_two_programmes(String one, String other) {
        parts.example(0, Altered.name(one)).example(1, Altered.name(other));

        assertThat(near()).isEmpty();
    }

    @Test
    void are_shown_in_a_fixed_order() {
        parts.example(1, Altered.name("House of Digitalisation")).example(0, Altered.name("House of digitalisation"));

        assertThat(near())
                .extracting(Finding::sentence)
                .containsExactly("2 examples go by names that read alike: 'House of Digitalisation' (" + SECOND
                        + "), 'House of digitalisation' (" + FIRST + ").");
    }

    @Test
    void in_two_countries_are_two_programmes() {
        parts.example(0, Altered.name("Voucher")).example(1, Altered.name("Voucher"));
        parts.example(1, Altered.country(Optional.of(Country.of("EE"))));

        assertThat(near()).isEmpty();
    }

    @Test
    void without_a_country_may_be_those_of_any() {
        parts.example(0, Altered.name("Voucher")).example(1, Altered.name("Voucher"));
        parts.example(1, Altered.country(Optional.empty()));

        assertThat(near()).hasSize(1);
    }

    @Test
    void of_which_one_is_an_alias_are_found() {
        parts.example(1, Altered.aliases("Something else", "PROGRAMME for green transition, innovation, intelligence"));

        assertThat(near()).singleElement().satisfies(finding -> {
            assertThat(finding.path()).isEqualTo("/examples/1/aliases/1");
            assertThat(finding.sentence())
                    .isEqualTo("2 examples go by names that read alike: 'PROGRAMME for green transition, innovation,"
                            + " intelligence' (" + SECOND + "), 'Programme for Green transition, Innovation,"
                            + " Intelligence' (" + FIRST + ").");
        });
    }

    @Test
    void of_which_the_first_is_an_alias_are_found_at_the_second() {
        parts.example(0, Altered.aliases("Hub")).example(1, Altered.name("hub"));

        assertThat(near()).singleElement().satisfies(finding -> {
            assertThat(finding.path()).isEqualTo("/examples/1/name");
            assertThat(finding.sentence()).contains("'Hub' (" + FIRST + "), 'hub' (" + SECOND + ")");
        });
    }

    @Test
    void come_before_aliases_that_read_alike_too() {
        parts.example(0, Altered.name("Hub").andThen(Altered.aliases("Centre"))::apply);
        parts.example(1, Altered.name("hub").andThen(Altered.aliases("centre", "HUB"))::apply);

        assertThat(near()).singleElement().satisfies(finding -> {
            assertThat(finding.path()).isEqualTo("/examples/1/name");
            assertThat(finding.sentence()).contains("'Hub' (" + FIRST + "), 'hub' (" + SECOND + ")");
        });
    }

    @Test
    void are_shown_in_one_line() {
        parts.example(0, Altered.name("Hub\nNorth")).example(1, Altered.name("hub north"));

        assertThat(near())
                .singleElement()
                .satisfies(finding -> assertThat(finding.sentence()).contains("'Hub North' (" + FIRST + ")"));
    }

    @Test
    void that_read_alike_in_two_ways_are_one_finding() {
        parts.example(0, Altered.name("Hub").andThen(Altered.aliases("Centre"))::apply);
        parts.example(1, Altered.name("hub").andThen(Altered.aliases("centre"))::apply);

        assertThat(near()).hasSize(1);
    }

    @Test
    void of_one_example_may_read_alike() {
        parts.example(0, Altered.aliases("Programme for Green transition, Innovation (Intelligence)"));

        assertThat(near()).isEmpty();
    }

    @Test
    void of_a_whole_and_its_parts_are_one_finding_about_all_three() {
        parts.example(0, Altered.name("Hub (North)"))
                .example(1, Altered.name("Hub (South)"))
                .example(2, Altered.name("Hub"));

        assertThat(near()).singleElement().satisfies(finding -> {
            assertThat(finding.sentence()).startsWith("3 examples go by names that read alike: ");
            assertThat(finding.path()).isEqualTo("/examples/1/name");
        });
    }

    private List<Finding> near() {
        return Checks.ofCatalogues().run(parts.build()).findingsOf("name-near-duplicate");
    }
}
