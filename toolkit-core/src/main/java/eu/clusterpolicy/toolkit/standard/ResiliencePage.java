package eu.clusterpolicy.toolkit.standard;

import static eu.clusterpolicy.toolkit.matrix.Challenge.INNOVATION;
import static eu.clusterpolicy.toolkit.matrix.Challenge.INTERNATIONALISATION;
import static eu.clusterpolicy.toolkit.matrix.Challenge.SKILLS;
import static eu.clusterpolicy.toolkit.matrix.Challenge.VALUE_CHAINS;
import static eu.clusterpolicy.toolkit.matrix.ClusterFunction.BUSINESS_SERVICES;
import static eu.clusterpolicy.toolkit.matrix.ClusterFunction.INTELLIGENCE;
import static eu.clusterpolicy.toolkit.matrix.ClusterFunction.NETWORKING;
import static eu.clusterpolicy.toolkit.matrix.Priority.RESILIENCE;
import static eu.clusterpolicy.toolkit.standard.Lines.action;
import static eu.clusterpolicy.toolkit.standard.Lines.example;
import static eu.clusterpolicy.toolkit.standard.Lines.exampleAgain;
import static eu.clusterpolicy.toolkit.standard.PolicyTable.cell;
import static eu.clusterpolicy.toolkit.standard.PolicyTable.row;
import static eu.clusterpolicy.toolkit.standard.PolicyTable.table;
import static eu.clusterpolicy.toolkit.standard.PrintedCountries.AUSTRIA;
import static eu.clusterpolicy.toolkit.standard.PrintedCountries.BULGARIA;
import static eu.clusterpolicy.toolkit.standard.PrintedCountries.ESTONIA;
import static eu.clusterpolicy.toolkit.standard.PrintedCountries.FINLAND;
import static eu.clusterpolicy.toolkit.standard.PrintedCountries.FRANCE;
import static eu.clusterpolicy.toolkit.standard.PrintedCountries.GERMANY;
import static eu.clusterpolicy.toolkit.standard.PrintedCountries.HUNGARY;
import static eu.clusterpolicy.toolkit.standard.PrintedCountries.INDIA;
import static eu.clusterpolicy.toolkit.standard.PrintedCountries.SLOVENIA;
import static eu.clusterpolicy.toolkit.standard.PrintedCountries.TURKEY;
import static eu.clusterpolicy.toolkit.standard.PrintedCountries.UKRAINE;
import static eu.clusterpolicy.toolkit.standard.PrintedCountries.USA;

import eu.clusterpolicy.toolkit.standard.PolicyTable.Row;

/** Table 4: policy actions through clusters to support resilience (pp. 14–15). */
final class ResiliencePage {

    private static final Row INNOVATION_ROW = row(
            INNOVATION,
            cell(
                    INTELLIGENCE,
                    action("market-and-technology-trends", """
                            Collection and presentation of market and technology trends relevant for local industry""").onPage(14),
                    example("cluster-platform-austria", "Cluster Platform Austria")
                            .in(AUSTRIA)
                            .at("https://www.bmdw.gv.at/en/Topics/Business-Location/Cluster-Platform-Austria.html")
                            .onPage(14),
                    example("cluster-observatory-india", "Cluster Observatory")
                            .in(INDIA)
                            .at("https://www.clusterobservatory.in/")
                            .onPage(14)),
            cell(
                    NETWORKING,
                    action("research-company-collaborations", """
                            Support collaborations of research institutions and companies to safeguard
                            competitiveness""").onPage(14),
                    action("social-innovation-nodes", """
                            Mobilise clusters as nodes for social innovation that responds to societal challenges at the
                            community level""").onPage(14),
                    example("estonian-cluster-website", "Estonian cluster website")
                            .in(ESTONIA)
                            .at(
                                    "https://www.tallinn.ee/eng/business/Estonia-s-first-website-that-consolidates-information-about-clusters")
                            .onPage(14)),
            cell(
                    BUSINESS_SERVICES,
                    action("sme-innovation-capacity", """
                            Build capacity among clusters to play a guiding role in SME-innovation by awareness-raising
                            and providing R&D services that normally only large companies would be able to
                            afford""").onPage(14),
                    example("development-voucher-estonia", "Development voucher")
                            .in(ESTONIA)
                            .at("https://stip.oecd.org/stip/policy-initiatives/2019%2Fdata%2FpolicyInitiatives%2F14918")
                            .onPage(14),
                    example("cluster-info-centres", "Cluster Info Centres")
                            .in(TURKEY)
                            .at(
                                    "https://www.avrupa.info.tr/en/empowering-smes-networking-and-inter-regional-cooperation-project-6841")
                            .onPage(14)));

    private static final Row SKILLS_ROW = row(
            SKILLS,
            cell(
                    INTELLIGENCE,
                    action("sector-skills-needs", """
                            Use clusters to collect skills needs and identify training opportunities relevant for
                            specific priority sectors""").onPage(14),
                    example("tandem-inter-cluster-mentoring", "TANDEM / inter-cluster mentoring")
                            .in(FRANCE)
                            .at("https://franceclusters.fr/nos-services/tandem-mentorat-interclusters/?lang=fr")
                            .onPage(15)),
            cell(
                    NETWORKING,
                    action("resilience-skills-initiatives", """
                            Encourage clusters to become active partners in regional and inter-regional skills
                            initiatives (including the EU Pact for Skills)""").onPage(14),
                    example("centres-of-excellence-and-competence", "Centres of Excellence and Centres of Competence")
                            .in(BULGARIA)
                            .at(
                                    "https://ec.europa.eu/regional_policy/en/information/publications/reports/2021/strategic-evaluation-of-the-bulgarian-centres-of-competence-and-centres-of-excellence")
                            .onPage(15),
                    example("co-learning-space-hamburg", "Co-learning space for Hamburg's clusters")
                            .in(GERMANY)
                            .at("https://www.co-learningspace.de/en/")
                            .onPage(15)),
            cell(
                    BUSINESS_SERVICES,
                    action("advanced-training-services", """
                            Leverage clusters to provide dynamic advanced training services to their cluster
                            members""").onPage(14),
                    example("clusters-smes-territories-invest", "Clusters' SMEs' Territories Invest")
                            .in(FRANCE)
                            .at("http://franceclusters.fr/nos-services/projets/programme-clusters-pme-invest/")
                            .onPage(15),
                    exampleAgain("red-cluster-colombia").onPage(15)));

    private static final Row INTERNATIONALISATION_ROW = row(
            INTERNATIONALISATION,
            cell(
                    INTELLIGENCE,
                    action("international-market-evidence", """
                            Leverage clusters to develop and provide evidence on international market developments,
                            sourcing risks""").onPage(15),
                    exampleAgain("cluster-platform-austria").onPage(15),
                    exampleAgain("cluster-observatory-india").onPage(15)),
            cell(
                    NETWORKING,
                    action("covid-crisis-cooperation", """
                            Use international cluster cooperation to share experiences and find solutions to shared
                            challenges related to the COVID crisis""").onPage(15),
                    action("supply-chain-security", """
                            Leverage international cluster cooperation to boost supply chain security""").onPage(15),
                    action("global-market-entry", """
                            Develop a strategic approach to entering global markets through European cluster
                            collaboration""").onPage(15),
                    example("cluster-internationalisation-support", """
                            Support programme for the internationalisation of clusters and networks""")
                            .in(GERMANY)
                            .at("https://www.bw-i.de/ueber-bw-i/projektdienstleistungen")
                            .onPage(15),
                    example("ukrainian-clusters-portal", "Ukrainian Clusters Portal – Ucluster")
                            .in(UKRAINE)
                            .at("https://ucluster.org/pro-proekt/")
                            .onPage(15)),
            cell(
                    BUSINESS_SERVICES,
                    action("best-practice-services", """
                            Mobilise clusters to provide tailored services that connect regional companies to
                            international best practices that support their ongoing learning and adaptability""").onPage(15),
                    example("quality-services-professional-cluster", """
                            Supporting quality services provided by professional cluster""")
                            .in(HUNGARY)
                            .at(
                                    "https://www.palyazat.gov.hu/ginop-132-15-professzionlis-klaszterszervezetek-minsgi-szolgltatsnyjtsnak-tmogatsa")
                            .onPage(15),
                    example("go-international-slovenia", "Go International Slovenia")
                            .in(SLOVENIA)
                            .at(
                                    "https://www.gzs.si/skupne_naloge/mednarodno_poslovanje/vsebina/Go-International-Slovenia")
                            .onPage(15)));

    private static final Row VALUE_CHAINS_ROW = row(
            VALUE_CHAINS,
            cell(
                    INTELLIGENCE,
                    action("value-chain-components", "Provide intelligence on necessary components of new value chains")
                            .onPage(15),
                    exampleAgain("logistics-resilience-task-force").onPage(15)),
            cell(
                    NETWORKING,
                    action("resilient-regional-value-chains", """
                            Leverage clusters to bring regional actors together to build more resilient regional value
                            chains""").onPage(15),
                    example("single-window-initiative", "Single Window Initiative")
                            .in(ESTONIA)
                            .at("https://singlewindow.ee/en/#avaleht")
                            .onPage(15),
                    example("manufacturing-extension-partnership", """
                            Manufacturing Extension Partnership National Network""")
                            .in(USA)
                            .withoutUsableLink()
                            .onPage(15)),
            cell(
                    BUSINESS_SERVICES,
                    action("regional-value-chain-additions", """
                            Use clusters as a node for supporting additions to regional value chains with start-up
                            support""").onPage(15),
                    exampleAgain("connected-mobility").onPage(15),
                    example("newco-helsinki", """
                            Business incubation and entrepreneurial support for recovering from COVID-19 epidemic -
                            NewCo Helsinki""")
                            .in(FINLAND)
                            .at("https://dev.hel.fi/paatokset/asia/hel-2021-002537/khs-2021-13/")
                            .onPage(15),
                    example("fi-media", "FI-Media")
                            .in(INDIA)
                            .at("http://www.bic-fimedia.eu/?view=objectives")
                            .onPage(15)));

    static final PolicyTable TABLE =
            table(4, RESILIENCE, INNOVATION_ROW, SKILLS_ROW, INTERNATIONALISATION_ROW, VALUE_CHAINS_ROW);

    private ResiliencePage() {}
}
