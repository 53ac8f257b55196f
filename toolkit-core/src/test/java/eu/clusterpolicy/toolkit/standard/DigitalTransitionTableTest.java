package eu.clusterpolicy.toolkit.standard;

import static eu.clusterpolicy.toolkit.matrix.Challenge.INNOVATION;
import static eu.clusterpolicy.toolkit.matrix.Challenge.INTERNATIONALISATION;
import static eu.clusterpolicy.toolkit.matrix.Challenge.SKILLS;
import static eu.clusterpolicy.toolkit.matrix.Challenge.VALUE_CHAINS;
import static eu.clusterpolicy.toolkit.matrix.ClusterFunction.BUSINESS_SERVICES;
import static eu.clusterpolicy.toolkit.matrix.ClusterFunction.INTELLIGENCE;
import static eu.clusterpolicy.toolkit.matrix.ClusterFunction.NETWORKING;
import static eu.clusterpolicy.toolkit.standard.PaperReading.digital;

import org.junit.jupiter.api.Test;

/** Table 3, read a second time. */
class DigitalTransitionTableTest {

    private static final String RESEARCH_CENTRES =
            "https://www.sfi.ie/funding/funding-calls/sfiresearchcentres-phase2/index.xml";
    private static final String CONNECTED_MOBILITY = "https://www.connected-mobility.at/en/";
    private static final String EUREKA = "https://www.enterprisesg.gov.sg/financial-assistance/grants/"
            + "for-local-companies/international-co-innovation-programmes/eureka-network/eureka-clusters";

    @Test
    void innovation_intelligence_is_about_digitalisation_trends() {
        digital(INNOVATION, INTELLIGENCE)
                .onPage(13)
                .says("Provide overviews on digitalisation trends and their relevance for specific sectors or clusters")
                .names("Digital Wallonia", "BE", "https://www.digitalwallonia.be/en")
                .names("House of digitalisation", "AT", "https://www.ecoplus.at/interested-in/house-of-digitalisation/")
                .andNoMore();
    }

    @Test
    void innovation_networking_is_about_collaborative_research() {
        digital(INNOVATION, NETWORKING)
                .onPage(13)
                .says("Leverage clusters to promote collaborative research projects or make collaborative investments"
                        + " in innovation infrastructure and integrate cluster activities with Digital Innovation Hubs")
                .names(
                        "Digital Innovation Hub (OST)",
                        "AT",
                        "https://www.fh-krems.ac.at/en/research/projects/ffg-call-noehdd-digital-innovation-hubs/")
                .andNoMore();
    }

    @Test
    void innovation_business_services_holds_two_actions() {
        digital(INNOVATION, BUSINESS_SERVICES)
                .onPage(13)
                .says("Work with clusters to upgrade their business services provision in the field of adoption of"
                        + " digitalisation")
                .says("Integrate cluster activities with Digital Innovation Hubs")
                .names("Digital Rocket LT", "LT", "https://www.digitalrocket.lt/index.php")
                .andNoMore();
    }

    @Test
    void skills_intelligence_is_about_early_warning() {
        digital(SKILLS, INTELLIGENCE)
                .onPage(13)
                .says("Use clusters as an antenna for early-warning intelligence on digital skills gaps")
                .names("SFI Research Centres", "IE", RESEARCH_CENTRES)
                .andNoMore();
    }

    @Test
    void skills_networking_is_about_skills_initiatives() {
        digital(SKILLS, NETWORKING)
                .onPage(13)
                .says("Encourage clusters to become active partners in regional and inter-regional skills initiatives"
                        + " (including the EU Pact for Skills)")
                .names("Living Labs in Wallonia", "BE", "https://www.livinglabsinwallonia.be/")
                .names("Red Cluster Colombia", "CO", "https://redclustercolombia.gov.co/")
                .andNoMore();
    }

    @Test
    void skills_business_services_is_about_digital_skills_training() {
        digital(SKILLS, BUSINESS_SERVICES)
                .onPage(13)
                .says("Mobilise clusters to develop digital skills training services that respond to the needs of their"
                        + " members, in collaboration with local/international universities/VET centres")
                .names("SFI Research Centres", "IE", RESEARCH_CENTRES)
                .andNoMore();
    }

    @Test
    void internationalisation_intelligence_is_about_foreign_suppliers() {
        digital(INTERNATIONALISATION, INTELLIGENCE)
                .onPage(14)
                .says("Collect and provide intelligence on foreign suppliers or sales markets for local companies")
                .names("Cluster Excellence Denmark", "DK", "https://clusterexcellencedenmark.dk/om-os/")
                .andNoMore();
    }

    @Test
    void internationalisation_networking_is_about_connecting_companies_globally() {
        digital(INTERNATIONALISATION, NETWORKING)
                .onPage(14)
                .says("Connect companies globally around digitalisation solutions, through international cluster"
                        + " collaboration such as that facilitated by the ECCP")
                .names(
                        "Innovation Networks Denmark",
                        "DK",
                        "https://ufm.dk/en/research-and-innovation/cooperation-between-research-and-innovation/"
                                + "collaboration-between-research-and-industry/innovation-networks-denmark"
                                + "?set_language=en&cl=en")
                .andNoMore();
    }

    @Test
    void internationalisation_business_services_is_about_digital_solutions_abroad() {
        digital(INTERNATIONALISATION, BUSINESS_SERVICES)
                .onPage(14)
                .says("Mobilise clusters to provide tailored services that connect regional companies to international"
                        + " digital solutions, through common procurement or the organisation of digital missions (or"
                        + " inverse-missions)")
                .names("Hellenic Technology Clusters Initiative (HTCI)", "GR", "https://www.corallia.org/en/")
                .andNoMore();
    }

    @Test
    void value_chains_intelligence_is_about_strategies_for_a_digital_economy() {
        digital(VALUE_CHAINS, INTELLIGENCE)
                .onPage(14)
                .says("Develop cluster strategies for a digital economy")
                .names("Logistics Resilience Task Force", "BE", "https://vil.be/logisticsresiliencetaskforce/")
                .names("Industry4Ukraine", "UA", "https://www.industry4ukraine.net/")
                .andNoMore();
    }

    @Test
    void value_chains_networking_is_about_a_focal_point_for_firms() {
        digital(VALUE_CHAINS, NETWORKING)
                .onPage(14)
                .says("Mobilise clusters as a focal point for bringing together firms to strengthen regional and"
                        + " inter-regional value chains and/or to reinforce public-private partnerships (PPP)")
                .names("The initiative Connected Mobility - The Smart Future (ICM)", "AT", CONNECTED_MOBILITY)
                .names("Eureka Clusters Artificial Intelligence", "SG", EUREKA)
                .andNoMore();
    }

    @Test
    void value_chains_business_services_is_about_filling_gaps() {
        digital(VALUE_CHAINS, BUSINESS_SERVICES)
                .onPage(14)
                .says("Use clusters to provide start-up support to fill gaps in value chains")
                .names("The initiative Connected Mobility - The Smart Future (ICM)", "AT", CONNECTED_MOBILITY)
                .names("Eureka Clusters Artificial Intelligence", "SG", EUREKA)
                .andNoMore();
    }
}
