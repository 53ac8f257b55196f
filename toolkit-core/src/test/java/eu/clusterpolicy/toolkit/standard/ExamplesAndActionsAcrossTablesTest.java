package eu.clusterpolicy.toolkit.standard;

import static eu.clusterpolicy.toolkit.standard.PaperReading.CATALOGUE;
import static eu.clusterpolicy.toolkit.standard.PaperReading.example;
import static org.assertj.core.api.Assertions.assertThat;

import eu.clusterpolicy.toolkit.entry.Citation;
import eu.clusterpolicy.toolkit.entry.Country;
import eu.clusterpolicy.toolkit.entry.Example;
import eu.clusterpolicy.toolkit.entry.PolicyAction;
import java.net.URI;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What only shows when the tables are laid side by side, read a second time. */
class ExamplesAndActionsAcrossTablesTest {

    @Nested
    class Examples {

        @ParameterizedTest
        @CsvSource({
            "House of digitalisation,      House of Digitalisation",
            "Digital Innovation Hub (OST), Digital Innovation Hub OST",
            "Estonian cluster website,     Estonian Clusters website",
            "Cluster Excellence Denmark,   Cluster Excellence Denmark (CED)"
        })
        void four_are_spelt_in_two_ways(String first, String second) {
            assertThat(example(first).aliases()).containsExactly(second);
        }

        @Test
        void no_others_are() {
            assertThat(CATALOGUE.examples())
                    .filteredOn(example -> !example.aliases().isEmpty())
                    .extracting(Example::name)
                    .containsExactlyInAnyOrder(
                            "House of digitalisation",
                            "Digital Innovation Hub (OST)",
                            "Estonian cluster website",
                            "Cluster Excellence Denmark");
        }

        @Test
        void three_have_no_link_that_leads_to_them() {
            assertThat(CATALOGUE.examples())
                    .filteredOn(example -> example.link().isEmpty())
                    .extracting(Example::name)
                    .containsExactlyInAnyOrder(
                            "Circular Flanders",
                            "Manufacturing Extension Partnership National Network",
                            "The Industry of the Future Platform Foundation");
        }

        @Test
        void they_come_from_these_countries() {
            assertThat(CATALOGUE.countries())
                    .extracting(Country::code)
                    .containsExactlyInAnyOrder(
                            "AT", "AU", "BA", "BE", "BG", "CO", "DE", "DK", "EE", "FI", "FR", "GR", "HR", "HU", "IE",
                            "IN", "LT", "NL", "PL", "RO", "SE", "SG", "SI", "TR", "UA", "US");
        }

        @ParameterizedTest
        @CsvSource({
            "The Roadmap for Transformation Towards Circular Economy, PL,"
                    + " https://www.gov.pl/web/rozwoj-technologia/rada-ministrow-przyjela-projekt-mapy-drogowej-goz",
            "Cleantech Estonia,           EE, https://www.cleantechforest.ee/",
            "Skelleftea Digital Alliance, SE, https://skellefteadigitalalliance.se/",
            "Made Different,              BE, https://ati.ec.europa.eu/reports/policy-briefs/belgium-made-different",
            "AgroHub,                     BG, https://agrohub.bg/?lang=en",
            "AI for the Netherlands,      NL, https://www.vno-ncw.nl/sites/default/files/aivnl_20181106_0.pdf",
            "bedigital,                   BE, http://bedigital.brussels/",
            "The Industry of the Future Platform Foundation, PL,",
            "Technopole Programme,        AT,"
                    + " https://www.ecoplus.at/interested-in/clusters-technopols/technopols-in-lower-austria/",
            "Swelife,                     SE, https://swelife.se/"
        })
        void ten_are_named_by_table_5_alone(String name, String country, String link) {
            Example example = example(name);

            assertThat(example.country()).contains(Country.of(country));
            assertThat(example.link().map(URI::toString).orElse(null)).isEqualTo(link);
            assertThat(example.placements()).isEmpty();
        }

        @Test
        void no_others_are_named_by_table_5_alone() {
            assertThat(CATALOGUE.examples())
                    .filteredOn(example -> example.placements().isEmpty())
                    .hasSize(10);
        }
    }

    @Nested
    class Actions {

        @Test
        void one_stands_outside_the_matrix() {
            assertThat(CATALOGUE.actions())
                    .filteredOn(action -> action.cell().isEmpty())
                    .singleElement()
                    .satisfies(action -> {
                        assertThat(action.text())
                                .isEqualTo("Develop international value chains by bringing clusters together in"
                                        + " Innovation super clusters");
                        assertThat(action.citation()).contains(Citation.of(5, 19));
                    });
        }

        @Test
        void thirteen_serve_no_recommendation() {
            assertThat(CATALOGUE.actions())
                    .filteredOn(action ->
                            CATALOGUE.recommendationsServedBy(action.id()).isEmpty())
                    .extracting(ExamplesAndActionsAcrossTablesTest::cellAndText)
                    .containsExactly(
                            "green-transition/skills/intelligence: Use clusters to collect training needs and identify"
                                    + " training opportunities for green reskilling",
                            "green-transition/skills/networking: Encourage clusters to become active partners in"
                                    + " regional and inter-regional skills initiatives (including the EU Pact for"
                                    + " Skills)",
                            "green-transition/internationalisation/networking: Leverage the international connections"
                                    + " of clusters to become nodes in new international value chains that enable less"
                                    + " resource intensive solutions",
                            "green-transition/internationalisation/business-services: Mobilise clusters to provide"
                                    + " tailored services that connect regional companies to international circular and"
                                    + " resource-efficiency solutions, through common procurement or the organisation"
                                    + " of digital missions (or inverse-missions)",
                            "green-transition/value-chains/business-services: Use clusters to provide start up support"
                                    + " to fill gaps in value chains",
                            "digital-transition/innovation/business-services: Integrate cluster activities with Digital"
                                    + " Innovation Hubs",
                            "digital-transition/internationalisation/networking: Connect companies globally around"
                                    + " digitalisation solutions, through international cluster collaboration such as"
                                    + " that facilitated by the ECCP",
                            "digital-transition/internationalisation/business-services: Mobilise clusters to provide"
                                    + " tailored services that connect regional companies to international digital"
                                    + " solutions, through common procurement or the organisation of digital missions"
                                    + " (or inverse-missions)",
                            "digital-transition/value-chains/business-services: Use clusters to provide start-up"
                                    + " support to fill gaps in value chains",
                            "resilience/skills/networking: Encourage clusters to become active partners in regional and"
                                    + " inter-regional skills initiatives (including the EU Pact for Skills)",
                            "resilience/skills/business-services: Leverage clusters to provide dynamic advanced"
                                    + " training services to their cluster members",
                            "resilience/internationalisation/intelligence: Leverage clusters to develop and provide"
                                    + " evidence on international market developments, sourcing risks",
                            "resilience/internationalisation/business-services: Mobilise clusters to provide tailored"
                                    + " services that connect regional companies to international best practices that"
                                    + " support their ongoing learning and adaptability");
        }
    }

    private static String cellAndText(PolicyAction action) {
        return action.cell().orElseThrow() + ": " + action.text();
    }
}
