package eu.clusterpolicy.toolkit.standard;

import static eu.clusterpolicy.toolkit.matrix.Challenge.INNOVATION;
import static eu.clusterpolicy.toolkit.matrix.Challenge.INTERNATIONALISATION;
import static eu.clusterpolicy.toolkit.matrix.Challenge.SKILLS;
import static eu.clusterpolicy.toolkit.matrix.Challenge.VALUE_CHAINS;
import static eu.clusterpolicy.toolkit.matrix.ClusterFunction.BUSINESS_SERVICES;
import static eu.clusterpolicy.toolkit.matrix.ClusterFunction.INTELLIGENCE;
import static eu.clusterpolicy.toolkit.matrix.ClusterFunction.NETWORKING;
import static eu.clusterpolicy.toolkit.standard.PaperReading.resilience;

import org.junit.jupiter.api.Test;

/** Table 4, read a second time; its row on skills runs over the page. */
class ResilienceTableTest {

    private static final String AUSTRIAN_PLATFORM =
            "https://www.bmdw.gv.at/en/Topics/Business-Location/Cluster-Platform-Austria.html";

    @Test
    void innovation_intelligence_is_about_market_and_technology_trends() {
        resilience(INNOVATION, INTELLIGENCE)
                .onPage(14)
                .says("Collection and presentation of market and technology trends relevant for local industry")
                .names("Cluster Platform Austria", "AT", AUSTRIAN_PLATFORM)
                .names("Cluster Observatory", "IN", "https://www.clusterobservatory.in/")
                .andNoMore();
    }

    @Test
    void innovation_networking_holds_two_actions() {
        resilience(INNOVATION, NETWORKING)
                .onPage(14)
                .says("Support collaborations of research institutions and companies to safeguard competitiveness")
                .says("Mobilise clusters as nodes for social innovation that responds to societal challenges at the"
                        + " community level")
                .names(
                        "Estonian cluster website",
                        "EE",
                        "https://www.tallinn.ee/eng/business/"
                                + "Estonia-s-first-website-that-consolidates-information-about-clusters")
                .andNoMore();
    }

    @Test
    void innovation_business_services_is_about_guiding_smes() {
        resilience(INNOVATION, BUSINESS_SERVICES)
                .onPage(14)
                .says("Build capacity among clusters to play a guiding role in SME-innovation by awareness-raising and"
                        + " providing R&D services that normally only large companies would be able to afford")
                .names(
                        "Development voucher",
                        "EE",
                        "https://stip.oecd.org/stip/policy-initiatives/2019%2Fdata%2FpolicyInitiatives%2F14918")
                .names(
                        "Cluster Info Centres",
                        "TR",
                        "https://www.avrupa.info.tr/en/"
                                + "empowering-smes-networking-and-inter-regional-cooperation-project-6841")
                .andNoMore();
    }

    @Test
    void skills_intelligence_is_about_priority_sectors() {
        resilience(SKILLS, INTELLIGENCE)
                .onPage(14)
                .says("Use clusters to collect skills needs and identify training opportunities relevant for specific"
                        + " priority sectors")
                .onPage(15)
                .names(
                        "TANDEM / inter-cluster mentoring",
                        "FR",
                        "https://franceclusters.fr/nos-services/tandem-mentorat-interclusters/?lang=fr")
                .andNoMore();
    }

    @Test
    void skills_networking_is_about_skills_initiatives() {
        resilience(SKILLS, NETWORKING)
                .onPage(14)
                .says("Encourage clusters to become active partners in regional and inter-regional skills initiatives"
                        + " (including the EU Pact for Skills)")
                .onPage(15)
                .names(
                        "Centres of Excellence and Centres of Competence",
                        "BG",
                        "https://ec.europa.eu/regional_policy/en/information/publications/reports/2021/"
                                + "strategic-evaluation-of-the-bulgarian-centres-of-competence-and-centres-of-excellence")
                .names("Co-learning space for Hamburg's clusters", "DE", "https://www.co-learningspace.de/en/")
                .andNoMore();
    }

    @Test
    void skills_business_services_is_about_advanced_training() {
        resilience(SKILLS, BUSINESS_SERVICES)
                .onPage(14)
                .says("Leverage clusters to provide dynamic advanced training services to their cluster members")
                .onPage(15)
                .names(
                        "Clusters' SMEs' Territories Invest",
                        "FR",
                        "http://franceclusters.fr/nos-services/projets/programme-clusters-pme-invest/")
                .names("Red Cluster Colombia", "CO", "https://redclustercolombia.gov.co/")
                .andNoMore();
    }

    @Test
    void internationalisation_intelligence_is_about_sourcing_risks() {
        resilience(INTERNATIONALISATION, INTELLIGENCE)
                .onPage(15)
                .says("Leverage clusters to develop and provide evidence on international market developments,"
                        + " sourcing risks")
                .names("Cluster Platform Austria", "AT", AUSTRIAN_PLATFORM)
                .names("Cluster Observatory", "IN", "https://www.clusterobservatory.in/")
                .andNoMore();
    }

    @Test
    void internationalisation_networking_holds_three_actions() {
        resilience(INTERNATIONALISATION, NETWORKING)
                .onPage(15)
                .says("Use international cluster cooperation to share experiences and find solutions to shared"
                        + " challenges related to the COVID crisis")
                .says("Leverage international cluster cooperation to boost supply chain security")
                .says("Develop a strategic approach to entering global markets through European cluster collaboration")
                .names(
                        "Support programme for the internationalisation of clusters and networks",
                        "DE",
                        "https://www.bw-i.de/ueber-bw-i/projektdienstleistungen")
                .names("Ukrainian Clusters Portal – Ucluster", "UA", "https://ucluster.org/pro-proekt/")
                .andNoMore();
    }

    @Test
    void internationalisation_business_services_is_about_best_practices_abroad() {
        resilience(INTERNATIONALISATION, BUSINESS_SERVICES)
                .onPage(15)
                .says("Mobilise clusters to provide tailored services that connect regional companies to international"
                        + " best practices that support their ongoing learning and adaptability")
                .names(
                        "Supporting quality services provided by professional cluster",
                        "HU",
                        "https://www.palyazat.gov.hu/"
                                + "ginop-132-15-professzionlis-klaszterszervezetek-minsgi-szolgltatsnyjtsnak-tmogatsa")
                .names(
                        "Go International Slovenia",
                        "SI",
                        "https://www.gzs.si/skupne_naloge/mednarodno_poslovanje/vsebina/Go-International-Slovenia")
                .andNoMore();
    }

    @Test
    void value_chains_intelligence_is_about_components_of_new_value_chains() {
        resilience(VALUE_CHAINS, INTELLIGENCE)
                .onPage(15)
                .says("Provide intelligence on necessary components of new value chains")
                .names("Logistics Resilience Task Force", "BE", "https://vil.be/logisticsresiliencetaskforce/")
                .andNoMore();
    }

    @Test
    void value_chains_networking_is_about_regional_actors() {
        resilience(VALUE_CHAINS, NETWORKING)
                .onPage(15)
                .says("Leverage clusters to bring regional actors together to build more resilient regional value"
                        + " chains")
                .names("Single Window Initiative", "EE", "https://singlewindow.ee/en/#avaleht")
                .namesWithoutUsableLink("Manufacturing Extension Partnership National Network", "US")
                .andNoMore();
    }

    @Test
    void value_chains_business_services_is_about_additions_to_value_chains() {
        resilience(VALUE_CHAINS, BUSINESS_SERVICES)
                .onPage(15)
                .says("Use clusters as a node for supporting additions to regional value chains with start-up support")
                .names(
                        "The initiative Connected Mobility - The Smart Future (ICM)",
                        "AT",
                        "https://www.connected-mobility.at/en/")
                .names(
                        "Business incubation and entrepreneurial support for recovering from COVID-19 epidemic -"
                                + " NewCo Helsinki",
                        "FI",
                        "https://dev.hel.fi/paatokset/asia/hel-2021-002537/khs-2021-13/")
                .names("FI-Media", "IN", "http://www.bic-fimedia.eu/?view=objectives")
                .andNoMore();
    }
}
