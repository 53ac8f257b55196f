package eu.clusterpolicy.toolkit.standard;

import static eu.clusterpolicy.toolkit.matrix.Challenge.INNOVATION;
import static eu.clusterpolicy.toolkit.matrix.Challenge.INTERNATIONALISATION;
import static eu.clusterpolicy.toolkit.matrix.Challenge.SKILLS;
import static eu.clusterpolicy.toolkit.matrix.Challenge.VALUE_CHAINS;
import static eu.clusterpolicy.toolkit.matrix.ClusterFunction.BUSINESS_SERVICES;
import static eu.clusterpolicy.toolkit.matrix.ClusterFunction.INTELLIGENCE;
import static eu.clusterpolicy.toolkit.matrix.ClusterFunction.NETWORKING;
import static eu.clusterpolicy.toolkit.standard.PaperReading.green;

import org.junit.jupiter.api.Test;

/** Table 2, read a second time. */
class GreenTransitionTableTest {

    private static final String SAXONY = "https://www.wirtschaft.sachsen.de/13344.html";
    private static final String HYDROGEN = "https://www.nera.org.au/regional-hydrogen-technology-clusters";

    @Test
    void innovation_intelligence_is_about_green_innovation_needs() {
        green(INNOVATION, INTELLIGENCE)
                .onPage(12)
                .says("Identify and collect green innovation needs and summarise information on existing green"
                        + " innovation potential and engage clusters in European alliances and missions to identify"
                        + " opportunities and barriers for greening")
                .names(
                        "Brussels Regional Programme for the Circular Economy",
                        "BE",
                        "https://nws.eurocities.eu/MediaShell/media/cooperation_Brussels.pdf")
                .namesWithoutUsableLink("Circular Flanders", "BE")
                .names("Circular Wallonia", "BE", "https://economiecirculaire.wallonie.be/")
                .andNoMore();
    }

    @Test
    void innovation_networking_is_about_bringing_partners_together() {
        green(INNOVATION, NETWORKING)
                .onPage(12)
                .says("Mobilise clusters to bring together the different partners required to make innovative circular"
                        + " economy and/or resource efficiency approaches work in a regional and/or inter-regional"
                        + " context and facilitate collective investments in demonstration facilities")
                .names("Flanders Industry Innovation Moonshot", "BE", "https://moonshotflanders.be/")
                .names("GreenPact Collaborative Platform", "NL", "https://www.groenkennisnet.nl/about/about.htm")
                .andNoMore();
    }

    @Test
    void innovation_business_services_is_about_guiding_smes_to_green_innovation() {
        green(INNOVATION, BUSINESS_SERVICES)
                .onPage(12)
                .says("Build capacity among clusters to play a guiding role in green innovation for SMEs by"
                        + " awareness-raising and providing R&D services that normally only large companies would be"
                        + " able to afford")
                .names(
                        "Circular Economy Project Management System",
                        "FR",
                        "https://www.afnor.org/en/news/practical-guide-circular-economy/")
                .names("Green National Champions Programme", "HU", "https://znb.ifka.hu/en/page/program-description")
                .andNoMore();
    }

    @Test
    void skills_intelligence_is_about_training_needs() {
        green(SKILLS, INTELLIGENCE)
                .onPage(12)
                .says("Use clusters to collect training needs and identify training opportunities for green reskilling")
                .names(
                        "SME Initiative Energy Transition and Climate Protection",
                        "DE",
                        "https://www.resourceefficient.eu/en/support-programme/sme-initiative-energy-transition-and-climate-protection")
                .andNoMore();
    }

    @Test
    void skills_networking_is_about_skills_initiatives() {
        green(SKILLS, NETWORKING)
                .onPage(12)
                .says("Encourage clusters to become active partners in regional and inter-regional skills initiatives"
                        + " (including the EU Pact for Skills)")
                .names(
                        "Covasna Business Incubator",
                        "RO",
                        "http://www.incubatorcovasna.ro/index.php?language=ro&page=1")
                .names("Hydrogen Technology Cluster Australia (H2TCA)", "AU", HYDROGEN)
                .andNoMore();
    }

    @Test
    void skills_business_services_is_about_training_services() {
        green(SKILLS, BUSINESS_SERVICES)
                .onPage(12)
                .says("Support clusters to organise and/or collaborate around training services to reskill or upskill"
                        + " their members for the green transition")
                .names(
                        "Polish Register of Cleaner Production and Responsible Entrepreneurship",
                        "PL",
                        "https://www.cp.org.pl/p/prcpiop.html")
                .andNoMore();
    }

    @Test
    void internationalisation_intelligence_is_about_antennae() {
        green(INTERNATIONALISATION, INTELLIGENCE)
                .onPage(13)
                .says("Use clusters as antennae to collect intelligence on international research, suppliers and"
                        + " business opportunities in green transition")
                .names("Cluster Excellence Denmark", "DK", "https://clusterexcellencedenmark.dk/om-os/")
                .andNoMore();
    }

    @Test
    void internationalisation_networking_is_about_less_resource_intensive_value_chains() {
        green(INTERNATIONALISATION, NETWORKING)
                .onPage(13)
                .says("Leverage the international connections of clusters to become nodes in new international value"
                        + " chains that enable less resource intensive solutions")
                .names(
                        "Innovation Networks Denmark",
                        "DK",
                        "https://ufm.dk/en/research-and-innovation/cooperation-between-research-and-innovation/"
                                + "collaboration-between-research-and-industry/innovation-networks-denmark"
                                + "?set_language=en&cl=en")
                .names("EUSAIR strategy", "BA", "https://www.adriatic-ionian.eu/about-eusair/pillars/green-pillar/")
                .andNoMore();
    }

    @Test
    void internationalisation_business_services_is_about_circular_solutions_abroad() {
        green(INTERNATIONALISATION, BUSINESS_SERVICES)
                .onPage(13)
                .says("Mobilise clusters to provide tailored services that connect regional companies to international"
                        + " circular and resource-efficiency solutions, through common procurement or the organisation"
                        + " of digital missions (or inverse-missions)")
                .names("GreenEvo - Green Technology Accelerator", "PL", "https://www.gov.pl/web/klimat/greenevo")
                .andNoMore();
    }

    @Test
    void value_chains_intelligence_is_about_opportunities_for_circular_solutions() {
        green(VALUE_CHAINS, INTELLIGENCE)
                .onPage(13)
                .says("Support the development of cluster strategies and/or projects that detect opportunities for"
                        + " circular solutions among and between clusters")
                .names("Innovation clusters Saxony", "DE", SAXONY)
                .andNoMore();
    }

    @Test
    void value_chains_networking_is_about_competitions_for_new_clusters() {
        green(VALUE_CHAINS, NETWORKING)
                .onPage(13)
                .says("Facilitate competitions to form new clusters that tackle existing challenges")
                .names(
                        "State aid programme for the system of stimulating the production of electricity from renewable"
                                + " energy sources and high-efficiency cogeneration",
                        "HR",
                        "http://files.hrote.hr/files/PDF/Dokumenti/Programi%20drzavnih%20potpora/Program%2023.06.2020..pdf")
                .names("Hydrogen Technology Cluster Australia (H2TCA)", "AU", HYDROGEN)
                .andNoMore();
    }

    @Test
    void value_chains_business_services_is_about_filling_gaps() {
        green(VALUE_CHAINS, BUSINESS_SERVICES)
                .onPage(13)
                .says("Use clusters to provide start up support to fill gaps in value chains")
                .names("Innovation clusters Saxony", "DE", SAXONY)
                .andNoMore();
    }
}
