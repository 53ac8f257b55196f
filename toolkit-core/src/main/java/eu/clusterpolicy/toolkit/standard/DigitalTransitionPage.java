package eu.clusterpolicy.toolkit.standard;

import static eu.clusterpolicy.toolkit.matrix.Challenge.INNOVATION;
import static eu.clusterpolicy.toolkit.matrix.Challenge.INTERNATIONALISATION;
import static eu.clusterpolicy.toolkit.matrix.Challenge.SKILLS;
import static eu.clusterpolicy.toolkit.matrix.Challenge.VALUE_CHAINS;
import static eu.clusterpolicy.toolkit.matrix.ClusterFunction.BUSINESS_SERVICES;
import static eu.clusterpolicy.toolkit.matrix.ClusterFunction.INTELLIGENCE;
import static eu.clusterpolicy.toolkit.matrix.ClusterFunction.NETWORKING;
import static eu.clusterpolicy.toolkit.matrix.Priority.DIGITAL_TRANSITION;
import static eu.clusterpolicy.toolkit.standard.Lines.action;
import static eu.clusterpolicy.toolkit.standard.Lines.example;
import static eu.clusterpolicy.toolkit.standard.Lines.exampleAgain;
import static eu.clusterpolicy.toolkit.standard.PolicyTable.cell;
import static eu.clusterpolicy.toolkit.standard.PolicyTable.row;
import static eu.clusterpolicy.toolkit.standard.PolicyTable.table;
import static eu.clusterpolicy.toolkit.standard.PrintedCountries.AUSTRIA;
import static eu.clusterpolicy.toolkit.standard.PrintedCountries.BELGIUM;
import static eu.clusterpolicy.toolkit.standard.PrintedCountries.COLOMBIA;
import static eu.clusterpolicy.toolkit.standard.PrintedCountries.GREECE;
import static eu.clusterpolicy.toolkit.standard.PrintedCountries.IRELAND;
import static eu.clusterpolicy.toolkit.standard.PrintedCountries.LITHUANIA;
import static eu.clusterpolicy.toolkit.standard.PrintedCountries.SINGAPORE;
import static eu.clusterpolicy.toolkit.standard.PrintedCountries.UKRAINE;

import eu.clusterpolicy.toolkit.standard.PolicyTable.Row;

/** Table 3: policy actions through clusters to support digital transition (pp. 13–14). */
final class DigitalTransitionPage {

    private static final Row INNOVATION_ROW = row(
            INNOVATION,
            cell(
                    INTELLIGENCE,
                    action("digitalisation-trend-overviews", """
                            Provide overviews on digitalisation trends and their relevance for specific sectors or
                            clusters""").onPage(13),
                    example("digital-wallonia", "Digital Wallonia")
                            .in(BELGIUM)
                            .at("https://www.digitalwallonia.be/en")
                            .onPage(13),
                    example("house-of-digitalisation", "House of digitalisation")
                            .in(AUSTRIA)
                            .at("https://www.ecoplus.at/interested-in/house-of-digitalisation/")
                            .onPage(13)),
            cell(
                    NETWORKING,
                    action("collaborative-research-and-investment", """
                            Leverage clusters to promote collaborative research projects or make collaborative
                            investments in innovation infrastructure and integrate cluster activities with Digital
                            Innovation Hubs""").onPage(13),
                    example("digital-innovation-hub-ost", "Digital Innovation Hub (OST)")
                            .in(AUSTRIA)
                            .at(
                                    "https://www.fh-krems.ac.at/en/research/projects/ffg-call-noehdd-digital-innovation-hubs/")
                            .onPage(13)),
            cell(
                    BUSINESS_SERVICES,
                    action("digital-adoption-services", """
                            Work with clusters to upgrade their business services provision in the field of adoption of
                            digitalisation""").onPage(13),
                    action(
                                    "digital-innovation-hub-integration",
                                    "Integrate cluster activities with Digital Innovation Hubs")
                            .onPage(13),
                    example("digital-rocket-lt", "Digital Rocket LT")
                            .in(LITHUANIA)
                            .at("https://www.digitalrocket.lt/index.php")
                            .onPage(13)));

    private static final Row SKILLS_ROW = row(
            SKILLS,
            cell(
                    INTELLIGENCE,
                    action("digital-skills-early-warning", """
                            Use clusters as an antenna for early-warning intelligence on digital skills gaps""").onPage(13),
                    example("sfi-research-centres", "SFI Research Centres")
                            .in(IRELAND)
                            .at("https://www.sfi.ie/funding/funding-calls/sfiresearchcentres-phase2/index.xml")
                            .onPage(13)),
            cell(
                    NETWORKING,
                    action("digital-skills-initiatives", """
                            Encourage clusters to become active partners in regional and inter-regional skills
                            initiatives (including the EU Pact for Skills)""").onPage(13),
                    example("living-labs-in-wallonia", "Living Labs in Wallonia")
                            .in(BELGIUM)
                            .at("https://www.livinglabsinwallonia.be/")
                            .onPage(13),
                    example("red-cluster-colombia", "Red Cluster Colombia")
                            .in(COLOMBIA)
                            .at("https://redclustercolombia.gov.co/")
                            .onPage(13)),
            cell(
                    BUSINESS_SERVICES,
                    action("digital-skills-training", """
                            Mobilise clusters to develop digital skills training services that respond to the needs of
                            their members, in collaboration with local/international universities/VET centres""").onPage(13),
                    exampleAgain("sfi-research-centres").onPage(13)));

    private static final Row INTERNATIONALISATION_ROW = row(
            INTERNATIONALISATION,
            cell(
                    INTELLIGENCE,
                    action("foreign-market-intelligence", """
                            Collect and provide intelligence on foreign suppliers or sales markets for local
                            companies""").onPage(14),
                    exampleAgain("cluster-excellence-denmark").onPage(14)),
            cell(
                    NETWORKING,
                    action("global-digital-connections", """
                            Connect companies globally around digitalisation solutions, through international cluster
                            collaboration such as that facilitated by the ECCP""").onPage(14),
                    exampleAgain("innovation-networks-denmark").onPage(14)),
            cell(
                    BUSINESS_SERVICES,
                    action("digital-solution-services", """
                            Mobilise clusters to provide tailored services that connect regional companies to
                            international digital solutions, through common procurement or the organisation of digital
                            missions (or inverse-missions)""").onPage(14),
                    example("hellenic-technology-clusters-initiative", "Hellenic Technology Clusters Initiative (HTCI)")
                            .in(GREECE)
                            .at("https://www.corallia.org/en/")
                            .onPage(14)));

    private static final Row VALUE_CHAINS_ROW = row(
            VALUE_CHAINS,
            cell(
                    INTELLIGENCE,
                    action("digital-economy-strategies", "Develop cluster strategies for a digital economy")
                            .onPage(14),
                    example("logistics-resilience-task-force", "Logistics Resilience Task Force")
                            .in(BELGIUM)
                            .at("https://vil.be/logisticsresiliencetaskforce/")
                            .onPage(14),
                    example("industry4ukraine", "Industry4Ukraine")
                            .in(UKRAINE)
                            .at("https://www.industry4ukraine.net/")
                            .onPage(14)),
            cell(
                    NETWORKING,
                    action("value-chain-focal-point", """
                            Mobilise clusters as a focal point for bringing together firms to strengthen regional and
                            inter-regional value chains and/or to reinforce public-private partnerships (PPP)""").onPage(14),
                    example("connected-mobility", "The initiative Connected Mobility - The Smart Future (ICM)")
                            .in(AUSTRIA)
                            .at("https://www.connected-mobility.at/en/")
                            .onPage(14),
                    example("eureka-clusters-artificial-intelligence", "Eureka Clusters Artificial Intelligence")
                            .in(SINGAPORE)
                            .at(
                                    "https://www.enterprisesg.gov.sg/financial-assistance/grants/for-local-companies/international-co-innovation-programmes/eureka-network/eureka-clusters")
                            .onPage(14)),
            cell(
                    BUSINESS_SERVICES,
                    action("digital-start-up-support", """
                            Use clusters to provide start-up support to fill gaps in value chains""").onPage(14),
                    exampleAgain("connected-mobility").onPage(14),
                    exampleAgain("eureka-clusters-artificial-intelligence").onPage(14)));

    static final PolicyTable TABLE =
            table(3, DIGITAL_TRANSITION, INNOVATION_ROW, SKILLS_ROW, INTERNATIONALISATION_ROW, VALUE_CHAINS_ROW);

    private DigitalTransitionPage() {}
}
