package eu.clusterpolicy.toolkit.standard;

import static eu.clusterpolicy.toolkit.matrix.ClusterFunction.BUSINESS_SERVICES;
import static eu.clusterpolicy.toolkit.matrix.ClusterFunction.INTELLIGENCE;
import static eu.clusterpolicy.toolkit.matrix.ClusterFunction.NETWORKING;
import static eu.clusterpolicy.toolkit.matrix.Priority.DIGITAL_TRANSITION;
import static eu.clusterpolicy.toolkit.matrix.Priority.GREEN_TRANSITION;
import static eu.clusterpolicy.toolkit.matrix.Priority.RESILIENCE;
import static eu.clusterpolicy.toolkit.standard.Lines.action;
import static eu.clusterpolicy.toolkit.standard.Lines.actionAgain;
import static eu.clusterpolicy.toolkit.standard.Lines.example;
import static eu.clusterpolicy.toolkit.standard.Lines.exampleAgain;
import static eu.clusterpolicy.toolkit.standard.PolicyTable.cell;
import static eu.clusterpolicy.toolkit.standard.PrintedCountries.AUSTRIA;
import static eu.clusterpolicy.toolkit.standard.PrintedCountries.BELGIUM;
import static eu.clusterpolicy.toolkit.standard.PrintedCountries.BULGARIA;
import static eu.clusterpolicy.toolkit.standard.PrintedCountries.ESTONIA;
import static eu.clusterpolicy.toolkit.standard.PrintedCountries.NETHERLANDS;
import static eu.clusterpolicy.toolkit.standard.PrintedCountries.POLAND;
import static eu.clusterpolicy.toolkit.standard.PrintedCountries.SWEDEN;
import static eu.clusterpolicy.toolkit.standard.RecommendationRow.recommendation;

import com.google.common.collect.ImmutableList;

/** Table 5: operationalising the recommendations of the Cluster Expert Group (pp. 16–19). */
final class RecommendationsPage {

    private static final ImmutableList<RecommendationRow> GREEN = ImmutableList.of(
            recommendation(1, GREEN_TRANSITION)
                    .titled("Use clusters as drivers of change, accelerators and enablers of the green transition")
                    .about("Bringing partners together and reskilling members for the green transition")
                    .carriedOut(
                            cell(
                                    NETWORKING,
                                    actionAgain("circular-economy-partners").onPage(16),
                                    exampleAgain("greenpact-collaborative-platform")
                                            .onPage(16)),
                            cell(
                                    BUSINESS_SERVICES,
                                    actionAgain("green-training-services").onPage(16),
                                    exampleAgain("innovation-clusters-saxony").onPage(16))),
            recommendation(2, GREEN_TRANSITION)
                    .titled("Use clusters to develop and implement circular economy strategies and action plans")
                    .about("Intelligence, new clusters and capacity for circular and green innovation")
                    .carriedOut(
                            cell(
                                    INTELLIGENCE,
                                    actionAgain("green-international-intelligence")
                                            .onPage(16),
                                    exampleAgain("circular-flanders").onPage(16)),
                            cell(
                                    NETWORKING,
                                    actionAgain("new-cluster-competitions").onPage(16),
                                    example("polish-circular-economy-roadmap", """
                                            The Roadmap for Transformation Towards Circular Economy""")
                                            .in(POLAND)
                                            .at(
                                                    "https://www.gov.pl/web/rozwoj-technologia/rada-ministrow-przyjela-projekt-mapy-drogowej-goz")
                                            .onPage(16)),
                            cell(
                                    BUSINESS_SERVICES,
                                    actionAgain("green-innovation-capacity").onPage(16),
                                    example("cleantech-estonia", "Cleantech Estonia")
                                            .in(ESTONIA)
                                            .at("https://www.cleantechforest.ee/")
                                            .onPage(16))),
            recommendation(3, GREEN_TRANSITION)
                    .titled("Recognise clusters as essential contributors to European alliances and missions")
                    .about("Green innovation needs and clusters in European alliances and missions")
                    .carriedOut(cell(
                            INTELLIGENCE,
                            actionAgain("green-innovation-needs").onPage(16),
                            exampleAgain("circular-wallonia").onPage(17))),
            recommendation(4, GREEN_TRANSITION)
                    .titledInPart("Develop capacity-building programmes … advisory services")
                    .about("Cluster strategies for circular solutions and training services for the green transition")
                    .carriedOut(
                            cell(
                                    INTELLIGENCE,
                                    actionAgain("circular-opportunity-strategies")
                                            .onPage(17),
                                    exampleAgain("flanders-industry-innovation-moonshot")
                                            .onPage(17)),
                            cell(
                                    BUSINESS_SERVICES,
                                    actionAgain("green-training-services").onPage(17),
                                    exampleAgain("green-national-champions").onPage(17))),
            recommendation(5, GREEN_TRANSITION)
                    .titledInPart("Use clusters as intermediaries to support the …")
                    .about("Clusters as intermediaries in the green transition")
                    .leftEmpty());

    private static final ImmutableList<RecommendationRow> DIGITAL = ImmutableList.of(
            recommendation(6, DIGITAL_TRANSITION)
                    .titledInPart("Mobilise clusters to participate in digital … skills-related initiatives")
                    .about("Early warning of digital skills gaps, better services and digital training")
                    .carriedOut(
                            cell(
                                    INTELLIGENCE,
                                    actionAgain("digital-skills-early-warning").onPage(17),
                                    exampleAgain("digital-wallonia").onPage(17)),
                            cell(
                                    NETWORKING,
                                    actionAgain("digital-adoption-services").onPage(17),
                                    example("skelleftea-digital-alliance", "Skelleftea Digital Alliance")
                                            .in(SWEDEN)
                                            .at("https://skellefteadigitalalliance.se/")
                                            .onPage(17)),
                            cell(
                                    BUSINESS_SERVICES,
                                    actionAgain("digital-skills-training").onPage(17),
                                    example("made-different", "Made Different")
                                            .in(BELGIUM)
                                            .at("https://ati.ec.europa.eu/reports/policy-briefs/belgium-made-different")
                                            .onPage(17))),
            recommendation(7, DIGITAL_TRANSITION)
                    .titleLost()
                    .about("Digital skills intelligence, collaborative research and services for digital adoption")
                    .carriedOut(
                            cell(
                                    INTELLIGENCE,
                                    actionAgain("digital-skills-early-warning").onPage(17),
                                    exampleAgain("house-of-digitalisation")
                                            .spelt("House of Digitalisation")
                                            .onPage(17)),
                            cell(
                                    NETWORKING,
                                    actionAgain("collaborative-research-and-investment")
                                            .onPage(17),
                                    exampleAgain("connected-mobility").onPage(17)),
                            cell(
                                    BUSINESS_SERVICES,
                                    actionAgain("digital-adoption-services").onPage(17),
                                    exampleAgain("connected-mobility").onPage(17))),
            recommendation(8, DIGITAL_TRANSITION)
                    .titled("Make clusters an integral part of Digital Innovation Hubs")
                    .about("Intelligence on foreign markets and clusters as a focal point of value chains")
                    .carriedOut(
                            cell(
                                    INTELLIGENCE,
                                    actionAgain("foreign-market-intelligence").onPage(17),
                                    exampleAgain("digital-innovation-hub-ost")
                                            .spelt("Digital Innovation Hub OST")
                                            .onPage(18)),
                            cell(
                                    NETWORKING,
                                    actionAgain("value-chain-focal-point").onPage(17),
                                    example("agrohub", "AgroHub")
                                            .in(BULGARIA)
                                            .at("https://agrohub.bg/?lang=en")
                                            .onPage(18))),
            recommendation(9, DIGITAL_TRANSITION)
                    .titleLost()
                    .about("Cluster strategies for a digital economy and stronger value chains")
                    .carriedOut(
                            cell(
                                    INTELLIGENCE,
                                    actionAgain("digital-economy-strategies").onPage(18),
                                    example("ai-for-the-netherlands", "AI for the Netherlands")
                                            .in(NETHERLANDS)
                                            .at("https://www.vno-ncw.nl/sites/default/files/aivnl_20181106_0.pdf")
                                            .onPage(18)),
                            cell(
                                    NETWORKING,
                                    actionAgain("value-chain-focal-point").onPage(18),
                                    exampleAgain("logistics-resilience-task-force")
                                            .onPage(18))),
            recommendation(10, DIGITAL_TRANSITION)
                    .titleLost()
                    .about("Digitalisation trends, skills initiatives and collaboration with research")
                    .carriedOut(
                            cell(
                                    INTELLIGENCE,
                                    actionAgain("digitalisation-trend-overviews")
                                            .onPage(18),
                                    example("bedigital", "bedigital")
                                            .in(BELGIUM)
                                            .at("http://bedigital.brussels/")
                                            .onPage(18)),
                            cell(
                                    NETWORKING,
                                    actionAgain("digital-skills-initiatives").onPage(18),
                                    example("industry-of-the-future-platform", """
                                            The Industry of the Future Platform Foundation""")
                                            .in(POLAND)
                                            .withoutUsableLink()
                                            .onPage(18)),
                            cell(
                                    BUSINESS_SERVICES,
                                    actionAgain("research-company-collaborations")
                                            .onPage(18),
                                    exampleAgain("house-of-digitalisation")
                                            .spelt("House of Digitalisation")
                                            .onPage(18))));

    private static final ImmutableList<RecommendationRow> RESILIENT = ImmutableList.of(
            recommendation(11, RESILIENCE)
                    .titleLost()
                    .about("Market and technology trends and capacity for innovation in SMEs")
                    .carriedOut(
                            cell(
                                    INTELLIGENCE,
                                    actionAgain("market-and-technology-trends").onPage(18),
                                    exampleAgain("cluster-platform-austria").onPage(18),
                                    exampleAgain("logistics-resilience-task-force")
                                            .onPage(18)),
                            cell(
                                    BUSINESS_SERVICES,
                                    actionAgain("sme-innovation-capacity").onPage(18),
                                    exampleAgain("tandem-inter-cluster-mentoring")
                                            .onPage(18))),
            recommendation(12, RESILIENCE)
                    .titleLost()
                    .about("Skills needs of priority sectors and social innovation")
                    .carriedOut(
                            cell(
                                    INTELLIGENCE,
                                    actionAgain("sector-skills-needs").onPage(18),
                                    example("technopole-programme", "Technopole Programme")
                                            .in(AUSTRIA)
                                            .at(
                                                    "https://www.ecoplus.at/interested-in/clusters-technopols/technopols-in-lower-austria/")
                                            .onPage(18)),
                            cell(
                                    NETWORKING,
                                    actionAgain("social-innovation-nodes").onPage(18),
                                    exampleAgain("co-learning-space-hamburg").onPage(18))),
            recommendation(13, RESILIENCE)
                    .titleLost()
                    .about("Resilient regional value chains and international ones through super clusters")
                    .carriedOut(
                            cell(
                                    NETWORKING,
                                    actionAgain("resilient-regional-value-chains")
                                            .onPage(19),
                                    example("swelife", "Swelife")
                                            .in(SWEDEN)
                                            .at("https://swelife.se/")
                                            .onPage(19)),
                            cell(
                                    BUSINESS_SERVICES,
                                    action("innovation-super-clusters", """
                                            Develop international value chains by bringing clusters together in
                                            Innovation super clusters""").onPage(19),
                                    exampleAgain("greenevo").onPage(19))),
            recommendation(14, RESILIENCE)
                    .titleLost()
                    .about("Components of new value chains, global markets and start-up support")
                    .carriedOut(
                            cell(
                                    INTELLIGENCE,
                                    actionAgain("value-chain-components").onPage(19),
                                    exampleAgain("cluster-excellence-denmark")
                                            .spelt("Cluster Excellence Denmark (CED)")
                                            .onPage(19)),
                            cell(
                                    NETWORKING,
                                    actionAgain("global-market-entry").onPage(19),
                                    exampleAgain("cluster-internationalisation-support")
                                            .onPage(19),
                                    exampleAgain("estonian-cluster-website")
                                            .spelt("Estonian Clusters website")
                                            .onPage(19)),
                            cell(
                                    BUSINESS_SERVICES,
                                    actionAgain("regional-value-chain-additions")
                                            .onPage(19),
                                    exampleAgain("go-international-slovenia").onPage(19))),
            recommendation(15, RESILIENCE)
                    .titleLost()
                    .about("International cluster cooperation on the COVID crisis, supply chains and global markets")
                    .carriedOut(cell(
                            NETWORKING,
                            actionAgain("covid-crisis-cooperation").onPage(19),
                            actionAgain("supply-chain-security").onPage(19),
                            actionAgain("global-market-entry").onPage(19),
                            exampleAgain("centres-of-excellence-and-competence").onPage(19))));

    static final ImmutableList<RecommendationRow> ROWS = ImmutableList.<RecommendationRow>builder()
            .addAll(GREEN)
            .addAll(DIGITAL)
            .addAll(RESILIENT)
            .build();

    private RecommendationsPage() {}
}
