package eu.clusterpolicy.toolkit.standard;

import static eu.clusterpolicy.toolkit.matrix.ClusterFunction.BUSINESS_SERVICES;
import static eu.clusterpolicy.toolkit.matrix.ClusterFunction.INTELLIGENCE;
import static eu.clusterpolicy.toolkit.matrix.ClusterFunction.NETWORKING;
import static eu.clusterpolicy.toolkit.standard.PaperReading.CATALOGUE;
import static eu.clusterpolicy.toolkit.standard.PaperReading.row;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Table 5, read a second time. */
class RecommendationsTableTest {

    private static final String GREEN_TRAINING = "Support clusters to organise and/or collaborate around training"
            + " services to reskill or upskill their members for the green transition";
    private static final String SKILLS_GAPS =
            "Use clusters as an antenna for early-warning intelligence on digital skills gaps";
    private static final String UPGRADE =
            "Work with clusters to upgrade their business services provision in the field of adoption of digitalisation";
    private static final String FOCAL_POINT = "Mobilise clusters as a focal point for bringing together firms to"
            + " strengthen regional and inter-regional value chains and/or to reinforce public-private partnerships (PPP)";
    private static final String GLOBAL_MARKETS =
            "Develop a strategic approach to entering global markets through European cluster collaboration";
    private static final String CONNECTED_MOBILITY = "The initiative Connected Mobility - The Smart Future (ICM)";

    @Nested
    class LeadGreenTransition {

        @Test
        void row_1_makes_clusters_drivers_of_change() {
            row(1, NETWORKING)
                    .beginsOnPage(16)
                    .says("Mobilise clusters to bring together the different partners required to make innovative"
                            + " circular economy and/or resource efficiency approaches work in a regional"
                            + " and/or inter-regional context and facilitate collective investments in"
                            + " demonstration facilities")
                    .from("green-transition/innovation/networking")
                    .names("GreenPact Collaborative Platform")
                    .andNoMore();
            row(1, BUSINESS_SERVICES)
                    .beginsOnPage(16)
                    .says(GREEN_TRAINING)
                    .from("green-transition/skills/business-services")
                    .names("Innovation clusters Saxony")
                    .andNoMore();
        }

        @Test
        void row_2_brings_circular_strategies_about() {
            row(2, INTELLIGENCE)
                    .beginsOnPage(16)
                    .says("Use clusters as antennae to collect intelligence on international research, suppliers and"
                            + " business opportunities in green transition")
                    .from("green-transition/internationalisation/intelligence")
                    .names("Circular Flanders")
                    .andNoMore();
            row(2, NETWORKING)
                    .beginsOnPage(16)
                    .says("Facilitate competitions to form new clusters that tackle existing challenges")
                    .from("green-transition/value-chains/networking")
                    .names("The Roadmap for Transformation Towards Circular Economy")
                    .andNoMore();
            row(2, BUSINESS_SERVICES)
                    .beginsOnPage(16)
                    .says("Build capacity among clusters to play a guiding role in green innovation for SMEs by"
                            + " awareness-raising and providing R&D services that normally only large companies"
                            + " would be able to afford")
                    .from("green-transition/innovation/business-services")
                    .names("Cleantech Estonia")
                    .andNoMore();
        }

        @Test
        void row_3_identifies_green_innovation_needs_and_runs_over_the_page() {
            row(3, INTELLIGENCE)
                    .beginsOnPage(16)
                    .says("Identify and collect green innovation needs and summarise information on existing green"
                            + " innovation potential and engage clusters in European alliances and missions to"
                            + " identify opportunities and barriers for greening")
                    .from("green-transition/innovation/intelligence")
                    .continuesOnPage(17)
                    .names("Circular Wallonia")
                    .andNoMore();
        }

        @Test
        void row_4_develops_capacity() {
            row(4, INTELLIGENCE)
                    .beginsOnPage(17)
                    .says("Support the development of cluster strategies and/or projects that detect opportunities"
                            + " for circular solutions among and between clusters")
                    .from("green-transition/value-chains/intelligence")
                    .names("Flanders Industry Innovation Moonshot")
                    .andNoMore();
            row(4, BUSINESS_SERVICES)
                    .beginsOnPage(17)
                    .says(GREEN_TRAINING)
                    .from("green-transition/skills/business-services")
                    .names("Green National Champions Programme")
                    .andNoMore();
        }

        @Test
        void row_5_is_empty() {
            assertThat(CATALOGUE.recommendation(5).operationalisation()).isEmpty();
        }
    }

    @Nested
    class AccelerateDigitalTransition {

        @Test
        void row_6_answers_gaps_in_digital_skills() {
            row(6, INTELLIGENCE)
                    .beginsOnPage(17)
                    .says(SKILLS_GAPS)
                    .from("digital-transition/skills/intelligence")
                    .names("Digital Wallonia")
                    .andNoMore();
            row(6, NETWORKING)
                    .beginsOnPage(17)
                    .says(UPGRADE)
                    .from("digital-transition/innovation/business-services")
                    .names("Skelleftea Digital Alliance")
                    .andNoMore();
            row(6, BUSINESS_SERVICES)
                    .beginsOnPage(17)
                    .says("Mobilise clusters to develop digital skills training services that respond to the needs of"
                            + " their members, in collaboration with local/international universities/VET"
                            + " centres")
                    .from("digital-transition/skills/business-services")
                    .names("Made Different")
                    .andNoMore();
        }

        @Test
        void row_7_integrates_cluster_activities_with_hubs() {
            row(7, INTELLIGENCE)
                    .beginsOnPage(17)
                    .says(SKILLS_GAPS)
                    .from("digital-transition/skills/intelligence")
                    .names("House of Digitalisation")
                    .andNoMore();
            row(7, NETWORKING)
                    .beginsOnPage(17)
                    .says("Leverage clusters to promote collaborative research projects or make collaborative"
                            + " investments in innovation infrastructure and integrate cluster activities with"
                            + " Digital Innovation Hubs")
                    .from("digital-transition/innovation/networking")
                    .names(CONNECTED_MOBILITY)
                    .andNoMore();
            row(7, BUSINESS_SERVICES)
                    .beginsOnPage(17)
                    .says(UPGRADE)
                    .from("digital-transition/innovation/business-services")
                    .names(CONNECTED_MOBILITY)
                    .andNoMore();
        }

        @Test
        void row_8_gathers_suppliers_and_firms_and_runs_over_the_page() {
            row(8, INTELLIGENCE)
                    .beginsOnPage(17)
                    .says("Collect and provide intelligence on foreign suppliers or sales markets for local"
                            + " companies")
                    .from("digital-transition/internationalisation/intelligence")
                    .continuesOnPage(18)
                    .names("Digital Innovation Hub OST")
                    .andNoMore();
            row(8, NETWORKING)
                    .beginsOnPage(17)
                    .says(FOCAL_POINT)
                    .from("digital-transition/value-chains/networking")
                    .continuesOnPage(18)
                    .names("AgroHub")
                    .andNoMore();
        }

        @Test
        void row_9_develops_strategies_for_a_digital_economy() {
            row(9, INTELLIGENCE)
                    .beginsOnPage(18)
                    .says("Develop cluster strategies for a digital economy")
                    .from("digital-transition/value-chains/intelligence")
                    .names("AI for the Netherlands")
                    .andNoMore();
            row(9, NETWORKING)
                    .beginsOnPage(18)
                    .says(FOCAL_POINT)
                    .from("digital-transition/value-chains/networking")
                    .names("Logistics Resilience Task Force")
                    .andNoMore();
        }

        @Test
        void row_10_borrows_its_business_service_from_resilience() {
            row(10, INTELLIGENCE)
                    .beginsOnPage(18)
                    .says("Provide overviews on digitalisation trends and their relevance for specific sectors or"
                            + " clusters")
                    .from("digital-transition/innovation/intelligence")
                    .names("bedigital")
                    .andNoMore();
            row(10, NETWORKING)
                    .beginsOnPage(18)
                    .says("Encourage clusters to become active partners in regional and inter-regional skills"
                            + " initiatives (including the EU Pact for Skills)")
                    .from("digital-transition/skills/networking")
                    .names("The Industry of the Future Platform Foundation")
                    .andNoMore();
            row(10, BUSINESS_SERVICES)
                    .beginsOnPage(18)
                    .says("Support collaborations of research institutions and companies to safeguard"
                            + " competitiveness")
                    .from("resilience/innovation/networking")
                    .names("House of Digitalisation")
                    .andNoMore();
        }
    }

    @Nested
    class Resilience {

        @Test
        void row_11_presents_trends_and_guides_smes() {
            row(11, INTELLIGENCE)
                    .beginsOnPage(18)
                    .says("Collection and presentation of market and technology trends relevant for local industry")
                    .from("resilience/innovation/intelligence")
                    .names("Cluster Platform Austria")
                    .names("Logistics Resilience Task Force")
                    .andNoMore();
            row(11, BUSINESS_SERVICES)
                    .beginsOnPage(18)
                    .says("Build capacity among clusters to play a guiding role in SME-innovation by"
                            + " awareness-raising and providing R&D services that normally only large companies"
                            + " would be able to afford")
                    .from("resilience/innovation/business-services")
                    .names("TANDEM / inter-cluster mentoring")
                    .andNoMore();
        }

        @Test
        void row_12_collects_skills_needs_and_turns_to_social_innovation() {
            row(12, INTELLIGENCE)
                    .beginsOnPage(18)
                    .says("Use clusters to collect skills needs and identify training opportunities relevant for"
                            + " specific priority sectors")
                    .from("resilience/skills/intelligence")
                    .names("Technopole Programme")
                    .andNoMore();
            row(12, NETWORKING)
                    .beginsOnPage(18)
                    .says("Mobilise clusters as nodes for social innovation that responds to societal challenges at"
                            + " the community level")
                    .from("resilience/innovation/networking")
                    .names("Co-learning space for Hamburg's clusters")
                    .andNoMore();
        }

        @Test
        void row_13_holds_the_one_action_outside_the_matrix() {
            row(13, NETWORKING)
                    .beginsOnPage(19)
                    .says("Leverage clusters to bring regional actors together to build more resilient regional value"
                            + " chains")
                    .from("resilience/value-chains/networking")
                    .names("Swelife")
                    .andNoMore();
            row(13, BUSINESS_SERVICES)
                    .beginsOnPage(19)
                    .says("Develop international value chains by bringing clusters together in"
                            + " Innovation super clusters")
                    .from("outside the matrix")
                    .names("GreenEvo - Green Technology Accelerator")
                    .andNoMore();
        }

        @Test
        void row_14_enters_new_value_chains_and_global_markets() {
            row(14, INTELLIGENCE)
                    .beginsOnPage(19)
                    .says("Provide intelligence on necessary components of new value chains")
                    .from("resilience/value-chains/intelligence")
                    .names("Cluster Excellence Denmark (CED)")
                    .andNoMore();
            row(14, NETWORKING)
                    .beginsOnPage(19)
                    .says(GLOBAL_MARKETS)
                    .from("resilience/internationalisation/networking")
                    .names("Support programme for the internationalisation of clusters and networks")
                    .names("Estonian Clusters website")
                    .andNoMore();
            row(14, BUSINESS_SERVICES)
                    .beginsOnPage(19)
                    .says("Use clusters as a node for supporting additions to regional value chains with start-up"
                            + " support")
                    .from("resilience/value-chains/business-services")
                    .names("Go International Slovenia")
                    .andNoMore();
        }

        @Test
        void row_15_holds_three_actions_and_one_example() {
            row(15, NETWORKING)
                    .beginsOnPage(19)
                    .says("Use international cluster cooperation to share experiences and find solutions to shared"
                            + " challenges related to the COVID crisis")
                    .from("resilience/internationalisation/networking")
                    .says("Leverage international cluster cooperation to boost supply chain security")
                    .from("resilience/internationalisation/networking")
                    .says(GLOBAL_MARKETS)
                    .from("resilience/internationalisation/networking")
                    .names("Centres of Excellence and Centres of Competence")
                    .andNoMore();
        }
    }
}
