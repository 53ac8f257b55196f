package eu.clusterpolicy.toolkit.standard;

import static eu.clusterpolicy.toolkit.matrix.Challenge.INNOVATION;
import static eu.clusterpolicy.toolkit.matrix.Challenge.INTERNATIONALISATION;
import static eu.clusterpolicy.toolkit.matrix.Challenge.SKILLS;
import static eu.clusterpolicy.toolkit.matrix.Challenge.VALUE_CHAINS;
import static eu.clusterpolicy.toolkit.matrix.ClusterFunction.BUSINESS_SERVICES;
import static eu.clusterpolicy.toolkit.matrix.ClusterFunction.INTELLIGENCE;
import static eu.clusterpolicy.toolkit.matrix.ClusterFunction.NETWORKING;
import static eu.clusterpolicy.toolkit.matrix.Priority.GREEN_TRANSITION;
import static eu.clusterpolicy.toolkit.standard.Lines.action;
import static eu.clusterpolicy.toolkit.standard.Lines.example;
import static eu.clusterpolicy.toolkit.standard.Lines.exampleAgain;
import static eu.clusterpolicy.toolkit.standard.PolicyTable.cell;
import static eu.clusterpolicy.toolkit.standard.PolicyTable.row;
import static eu.clusterpolicy.toolkit.standard.PolicyTable.table;
import static eu.clusterpolicy.toolkit.standard.PrintedCountries.AUSTRALIA;
import static eu.clusterpolicy.toolkit.standard.PrintedCountries.BELGIUM;
import static eu.clusterpolicy.toolkit.standard.PrintedCountries.BOSNIA_AND_HERZEGOVINA;
import static eu.clusterpolicy.toolkit.standard.PrintedCountries.CROATIA;
import static eu.clusterpolicy.toolkit.standard.PrintedCountries.DENMARK;
import static eu.clusterpolicy.toolkit.standard.PrintedCountries.FRANCE;
import static eu.clusterpolicy.toolkit.standard.PrintedCountries.GERMANY;
import static eu.clusterpolicy.toolkit.standard.PrintedCountries.HUNGARY;
import static eu.clusterpolicy.toolkit.standard.PrintedCountries.NETHERLANDS;
import static eu.clusterpolicy.toolkit.standard.PrintedCountries.POLAND;
import static eu.clusterpolicy.toolkit.standard.PrintedCountries.ROMANIA;

import eu.clusterpolicy.toolkit.standard.PolicyTable.Row;

/** Table 2: policy actions through clusters to support green transition (pp. 12–13). */
final class GreenTransitionPage {

    private static final Row INNOVATION_ROW = row(
            INNOVATION,
            cell(
                    INTELLIGENCE,
                    action("green-innovation-needs", """
                            Identify and collect green innovation needs and summarise information on existing green
                            innovation potential and engage clusters in European alliances and missions to identify
                            opportunities and barriers for greening""").onPage(12),
                    example(
                                    "brussels-circular-economy-programme",
                                    "Brussels Regional Programme for the Circular Economy")
                            .in(BELGIUM)
                            .at("https://nws.eurocities.eu/MediaShell/media/cooperation_Brussels.pdf")
                            .onPage(12),
                    example("circular-flanders", "Circular Flanders")
                            .in(BELGIUM)
                            .withoutUsableLink()
                            .onPage(12),
                    example("circular-wallonia", "Circular Wallonia")
                            .in(BELGIUM)
                            .at("https://economiecirculaire.wallonie.be/")
                            .onPage(12)),
            cell(
                    NETWORKING,
                    action("circular-economy-partners", """
                            Mobilise clusters to bring together the different partners required to make innovative
                            circular economy and/or resource efficiency approaches work in a regional and/or
                            inter-regional context and facilitate collective investments in demonstration
                            facilities""").onPage(12),
                    example("flanders-industry-innovation-moonshot", "Flanders Industry Innovation Moonshot")
                            .in(BELGIUM)
                            .at("https://moonshotflanders.be/")
                            .onPage(12),
                    example("greenpact-collaborative-platform", "GreenPact Collaborative Platform")
                            .in(NETHERLANDS)
                            .at("https://www.groenkennisnet.nl/about/about.htm")
                            .onPage(12)),
            cell(
                    BUSINESS_SERVICES,
                    action("green-innovation-capacity", """
                            Build capacity among clusters to play a guiding role in green innovation for SMEs by
                            awareness-raising and providing R&D services that normally only large companies would be
                            able to afford""").onPage(12),
                    example("circular-economy-project-management", "Circular Economy Project Management System")
                            .in(FRANCE)
                            .at("https://www.afnor.org/en/news/practical-guide-circular-economy/")
                            .onPage(12),
                    example("green-national-champions", "Green National Champions Programme")
                            .in(HUNGARY)
                            .at("https://znb.ifka.hu/en/page/program-description")
                            .onPage(12)));

    private static final Row SKILLS_ROW = row(
            SKILLS,
            cell(
                    INTELLIGENCE,
                    action("green-reskilling-needs", """
                            Use clusters to collect training needs and identify training opportunities for green
                            reskilling""").onPage(12),
                    example(
                                    "sme-initiative-energy-transition",
                                    "SME Initiative Energy Transition and Climate Protection")
                            .in(GERMANY)
                            .at(
                                    "https://www.resourceefficient.eu/en/support-programme/sme-initiative-energy-transition-and-climate-protection")
                            .onPage(12)),
            cell(
                    NETWORKING,
                    action("green-skills-initiatives", """
                            Encourage clusters to become active partners in regional and inter-regional skills
                            initiatives (including the EU Pact for Skills)""").onPage(12),
                    example("covasna-business-incubator", "Covasna Business Incubator")
                            .in(ROMANIA)
                            .at("http://www.incubatorcovasna.ro/index.php?language=ro&page=1")
                            .onPage(12),
                    example("hydrogen-technology-cluster-australia", "Hydrogen Technology Cluster Australia (H2TCA)")
                            .in(AUSTRALIA)
                            .at("https://www.nera.org.au/regional-hydrogen-technology-clusters")
                            .onPage(12)),
            cell(
                    BUSINESS_SERVICES,
                    action("green-training-services", """
                            Support clusters to organise and/or collaborate around training services to reskill or
                            upskill their members for the green transition""").onPage(12),
                    example(
                                    "polish-register-cleaner-production",
                                    "Polish Register of Cleaner Production and Responsible Entrepreneurship")
                            .in(POLAND)
                            .at("https://www.cp.org.pl/p/prcpiop.html")
                            .onPage(12)));

    private static final Row INTERNATIONALISATION_ROW = row(
            INTERNATIONALISATION,
            cell(
                    INTELLIGENCE,
                    action("green-international-intelligence", """
                            Use clusters as antennae to collect intelligence on international research, suppliers and
                            business opportunities in green transition""").onPage(13),
                    example("cluster-excellence-denmark", "Cluster Excellence Denmark")
                            .in(DENMARK)
                            .at("https://clusterexcellencedenmark.dk/om-os/")
                            .onPage(13)),
            cell(
                    NETWORKING,
                    action("resource-saving-value-chains", """
                            Leverage the international connections of clusters to become nodes in new international
                            value chains that enable less resource intensive solutions""").onPage(13),
                    example("innovation-networks-denmark", "Innovation Networks Denmark")
                            .in(DENMARK)
                            .at(
                                    "https://ufm.dk/en/research-and-innovation/cooperation-between-research-and-innovation/collaboration-between-research-and-industry/innovation-networks-denmark?set_language=en&cl=en")
                            .onPage(13),
                    example("eusair-strategy", "EUSAIR strategy")
                            .in(BOSNIA_AND_HERZEGOVINA)
                            .at("https://www.adriatic-ionian.eu/about-eusair/pillars/green-pillar/")
                            .onPage(13)),
            cell(
                    BUSINESS_SERVICES,
                    action("circular-solution-services", """
                            Mobilise clusters to provide tailored services that connect regional companies to
                            international circular and resource-efficiency solutions, through common procurement or the
                            organisation of digital missions (or inverse-missions)""").onPage(13),
                    example("greenevo", "GreenEvo - Green Technology Accelerator")
                            .in(POLAND)
                            .at("https://www.gov.pl/web/klimat/greenevo")
                            .onPage(13)));

    private static final Row VALUE_CHAINS_ROW = row(
            VALUE_CHAINS,
            cell(
                    INTELLIGENCE,
                    action("circular-opportunity-strategies", """
                            Support the development of cluster strategies and/or projects that detect opportunities for
                            circular solutions among and between clusters""").onPage(13),
                    example("innovation-clusters-saxony", "Innovation clusters Saxony")
                            .in(GERMANY)
                            .at("https://www.wirtschaft.sachsen.de/13344.html")
                            .onPage(13)),
            cell(
                    NETWORKING,
                    action("new-cluster-competitions", """
                            Facilitate competitions to form new clusters that tackle existing challenges""").onPage(13),
                    example("renewable-electricity-state-aid", """
                            State aid programme for the system of stimulating the production of electricity from
                            renewable energy sources and high-efficiency cogeneration""")
                            .in(CROATIA)
                            .at(
                                    "http://files.hrote.hr/files/PDF/Dokumenti/Programi%20drzavnih%20potpora/Program%2023.06.2020..pdf")
                            .onPage(13),
                    exampleAgain("hydrogen-technology-cluster-australia").onPage(13)),
            cell(
                    BUSINESS_SERVICES,
                    action(
                                    "green-start-up-support",
                                    "Use clusters to provide start up support to fill gaps in value chains")
                            .onPage(13),
                    exampleAgain("innovation-clusters-saxony").onPage(13)));

    static final PolicyTable TABLE =
            table(2, GREEN_TRANSITION, INNOVATION_ROW, SKILLS_ROW, INTERNATIONALISATION_ROW, VALUE_CHAINS_ROW);

    private GreenTransitionPage() {}
}
