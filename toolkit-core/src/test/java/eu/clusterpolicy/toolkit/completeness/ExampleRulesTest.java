package eu.clusterpolicy.toolkit.completeness;

import static eu.clusterpolicy.toolkit.completeness.Findings.line;
import static org.assertj.core.api.Assertions.assertThat;

import eu.clusterpolicy.toolkit.catalogue.Citation;
import eu.clusterpolicy.toolkit.catalogue.Country;
import eu.clusterpolicy.toolkit.catalogue.Example;
import eu.clusterpolicy.toolkit.catalogue.PolicyAction;
import eu.clusterpolicy.toolkit.catalogue.Validity;
import eu.clusterpolicy.toolkit.testkit.Altered;
import eu.clusterpolicy.toolkit.testkit.CatalogueParts;
import eu.clusterpolicy.toolkit.testkit.WholeCatalogue;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ExampleRulesTest {

    private static final String FIRST = "green-innovation-intelligence-example";
    private static final String SECOND = "green-innovation-networking-example";

    private final CatalogueParts parts = WholeCatalogue.parts();

    @Nested
    class Use {

        @Test
        void an_action_that_no_recommendation_uses_is_worth_knowing() {
            parts.actions.add(PolicyAction.builder()
                    .id("super-clusters")
                    .text("Bring clusters together")
                    .citation(Citation.of(5, 19))
                    .build());

            assertThat(Findings.in(parts))
                    .containsExactly(line(
                            "action-unused",
                            "super-clusters",
                            "/actions/36",
                            "No recommendation uses the action 'super-clusters' (outside the matrix)."));
        }

        @Test
        void an_example_that_nothing_names_is_found() {
            parts.examples.add(lone("Lone Programme"));

            assertThat(Findings.in(parts))
                    .containsExactly(line(
                            "example-unused",
                            "lone",
                            "/examples/36",
                            "No cell and no recommendation names the example Lone Programme."));
        }

        @Test
        void an_example_that_a_recommendation_alone_names_is_used() {
            parts.examples.add(lone("Lone Programme"));
            parts.recommendation(1, Altered.cell(0, Altered.examples("lone")));

            assertThat(Findings.in(parts)).isEmpty();
        }

        private Example lone(String name) {
            return Example.builder()
                    .id("lone")
                    .name(name)
                    .link(URI.create("https://example.org/lone"))
                    .build();
        }
    }

    @Nested
    class Countries {

        @ParameterizedTest
        @ValueSource(strings = {"XK", "GB", "GR", "TR", "US", "AX"})
        void may_be_any_that_is_assigned_and_kosovo(String code) {
            parts.example(0, Altered.country(Optional.of(Country.of(code))));

            assertThat(Findings.in(parts)).isEmpty();
        }

        @ParameterizedTest
        @ValueSource(strings = {"UK", "EL", "EU", "XX", "ZZ"})
        void must_be_assigned(String code) {
            parts.example(0, Altered.country(Optional.of(Country.of(code))));

            assertThat(Findings.in(parts))
                    .containsExactly(line(
                            "country-unknown",
                            FIRST,
                            "/examples/0/country",
                            "Programme for Green transition, Innovation, Intelligence is placed in the country '" + code
                                    + "', a code that no country has."));
        }

        @Test
        void may_be_left_out() {
            parts.example(0, Altered.country(Optional.empty()));

            assertThat(Findings.in(parts)).isEmpty();
        }

        @Test
        void of_validity_must_be_assigned_too() {
            parts.example(0, Altered.validity(Validity.in(Country.of("AT"), Country.of("UK"))));

            assertThat(Findings.in(parts))
                    .singleElement()
                    .asString()
                    .startsWith("country-unknown | " + FIRST + " | /examples/0/validity | ");
        }
    }

    @Nested
    class Links {

        @ParameterizedTest
        @CsvSource({
            "ftp://example.com/a, begins with 'ftp:' instead of https:// or http://",
            "javascript:alert(1), begins with 'javascript:' instead of https:// or http://",
            "www.example.com, is not a whole address: it does not begin with https:// or http://",
            "//example.com/a, is not a whole address: it does not begin with https:// or http://",
            "https:///a, does not name a site",
            "https:a, does not name a site"
        })
        void must_be_whole_addresses_of_the_web(String link, String words) {
            parts.example(0, Altered.link(link));

            assertThat(Findings.in(parts))
                    .containsExactly(line(
                            "link-malformed",
                            FIRST,
                            "/examples/0/link",
                            "The link of Programme for Green transition, Innovation, Intelligence " + words + "."));
        }

        @ParameterizedTest
        @ValueSource(strings = {"http://example.com", "HTTPS://Example.com/a", "https://example.com:8080/a?b=c&d=e#f"})
        void may_be_of_either_scheme_with_port_query_and_fragment(String link) {
            parts.example(0, Altered.link(link));

            assertThat(Findings.in(parts)).isEmpty();
        }

        @ParameterizedTest
        @ValueSource(strings = {"https://user@example.com/a", "https://user:secret@example.com/a"})
        void must_not_carry_credentials_which_the_report_does_not_repeat(String link) {
            parts.example(0, Altered.link(link));

            assertThat(Findings.in(parts))
                    .containsExactly(line(
                            "link-with-credentials",
                            FIRST,
                            "/examples/0/link",
                            "The link of Programme for Green transition, Innovation, Intelligence carries a user name or a"
                                    + " password."));
        }

        @Test
        void must_not_carry_a_tracking_parameter() {
            parts.example(0, Altered.link("https://example.com/a?page=2&UTM_Source=x"));

            assertThat(Findings.in(parts))
                    .containsExactly(line(
                            "link-with-tracking",
                            FIRST,
                            "/examples/0/link",
                            "The link of Programme for Green transition, Innovation, Intelligence carries the tracking"
                                    + " parameter UTM_Source."));
        }

        @Test
        void must_not_carry_several_tracking_parameters() {
            parts.example(0, Altered.link("https://example.com/a?gclid&fbclid=1"));

            assertThat(Findings.in(parts))
                    .singleElement()
                    .asString()
                    .endsWith("carries the tracking parameters gclid, fbclid.");
        }

        @ParameterizedTest
        @ValueSource(strings = {"https://example.com/utm_source", "https://example.com/?set_language=en&cl=en&outm_=1"})
        void may_carry_parameters_of_another_kind(String link) {
            parts.example(0, Altered.link(link));

            assertThat(Findings.in(parts)).isEmpty();
        }

        @ParameterizedTest
        @CsvSource({
            "https://example.com/a, https://example.com/a",
            "https://example.com/a, http://EXAMPLE.com/a/",
            "https://example.com, http://example.com/",
            "https://example.com:8080/a?b#c, http://example.com:8080/a/?b#c",
            "mailto:a@example.com, mailto:a@example.com"
        })
        void must_not_be_shared_by_two_examples(String one, String other) {
            parts.example(0, Altered.link(one)).example(1, Altered.link(other));

            assertThat(Findings.in(parts))
                    .contains(line(
                            "link-shared",
                            FIRST + ", " + SECOND,
                            "/examples/1/link",
                            "2 examples have the same link: '" + FIRST + "', '" + SECOND + "'."));
        }

        @ParameterizedTest
        @CsvSource({
            "https://example.com/a, https://example.com/b",
            "https://example.com/a, https://example.com/a?b",
            "https://example.com/a?b, https://example.com/a?c",
            "https://example.com/a#b, https://example.com/a#c",
            "https://example.com/a, https://example.com:8080/a",
            "https://example.com:8080/a, https://example.com:8081/a",
            "https://example.com/a, https://example.net/a",
            "https://example.com/a, https://example.com/A"
        })
        void that_differ_in_more_than_the_connection_are_two(String one, String other) {
            parts.example(0, Altered.link(one)).example(1, Altered.link(other));

            assertThat(Findings.in(parts)).isEmpty();
        }

        @Test
        void that_name_no_site_are_two_where_they_differ() {
            parts.example(0, Altered.link("mailto:a@example.com")).example(1, Altered.link("mailto:b@example.com"));

            assertThat(Check.ofCatalogues().run(parts.build()).findingsOf("link-shared"))
                    .isEmpty();
        }

        @Test
        void of_three_examples_are_one_finding() {
            parts.example(7, Altered.link("https://example.com/a"))
                    .example(0, Altered.link("https://example.com/a"))
                    .example(3, Altered.link("https://example.com/a"));

            assertThat(Findings.in(parts))
                    .singleElement()
                    .asString()
                    .contains("/examples/3/link | 3 examples have the same link");
        }

        @Test
        void should_be_there() {
            parts.example(0, Altered.link(Optional.empty()));

            assertThat(Findings.in(parts))
                    .containsExactly(line(
                            "link-missing",
                            FIRST,
                            "/examples/0",
                            "The example Programme for Green transition, Innovation, Intelligence has no link."));
        }
    }

    @Nested
    class Names {

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
                    "Кластер Юг | кластер юг"
                })
        void that_read_alike_are_found(String one, String other) {
            parts.example(0, Altered.name(one)).example(1, Altered.name(other));

            assertThat(near()).singleElement().satisfies(finding -> {
                assertThat(finding.entry()).isEqualTo(FIRST + ", " + SECOND);
                assertThat(finding.place()).isEqualTo("/examples/1/name");
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
                    "★ | ☆"
                })
        void that_do_not_are_two_programmes(String one, String other) {
            parts.example(0, Altered.name(one)).example(1, Altered.name(other));

            assertThat(near()).isEmpty();
        }

        @Test
        void are_shown_in_a_fixed_order() {
            parts.example(1, Altered.name("House of Digitalisation"))
                    .example(0, Altered.name("House of digitalisation"));

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
            parts.example(
                    1, Altered.aliases("Something else", "PROGRAMME for green transition, innovation, intelligence"));

            assertThat(near()).hasSize(1);
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
                assertThat(List.of(finding.entry().split(", "))).hasSize(3);
                assertThat(finding.place()).isEqualTo("/examples/1/name");
            });
        }

        private List<Finding> near() {
            return Check.ofCatalogues().run(parts.build()).findingsOf("name-near-duplicate");
        }
    }
}
