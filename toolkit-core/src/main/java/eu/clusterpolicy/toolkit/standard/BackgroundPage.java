package eu.clusterpolicy.toolkit.standard;

import static eu.clusterpolicy.toolkit.matrix.ClusterFunction.BUSINESS_SERVICES;
import static eu.clusterpolicy.toolkit.matrix.ClusterFunction.INTELLIGENCE;
import static eu.clusterpolicy.toolkit.matrix.ClusterFunction.NETWORKING;
import static eu.clusterpolicy.toolkit.matrix.Priority.DIGITAL_TRANSITION;
import static eu.clusterpolicy.toolkit.matrix.Priority.GREEN_TRANSITION;
import static eu.clusterpolicy.toolkit.matrix.Priority.RESILIENCE;
import static eu.clusterpolicy.toolkit.standard.Said.said;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import eu.clusterpolicy.toolkit.entry.Citation;
import eu.clusterpolicy.toolkit.guide.Background;
import eu.clusterpolicy.toolkit.guide.Consideration;
import eu.clusterpolicy.toolkit.guide.ExcellenceLabel;
import eu.clusterpolicy.toolkit.guide.Phase;
import eu.clusterpolicy.toolkit.guide.Statement;
import eu.clusterpolicy.toolkit.matrix.ClusterFunction;

/** The background: what the paper says around its tables, and what other sources say, in our own words. */
final class BackgroundPage {

    private static final Citation FORUM = Citation.from(
            "Third European Cluster Policy Forum: improving linkages and synergies in cluster policy, 8 March 2019");

    private static final Citation SECOND_PHASE = Citation.from("European Secretariat for Cluster Analysis, "
            + "Launch of the 2nd phase of the European Cluster Excellence Initiative, 20 January 2018");

    private static final Citation ESCA_HOME_PAGE =
            Citation.from("European Secretariat for Cluster Analysis, home page, 2014");

    private static final Citation PLATFORM =
            Citation.from("Prognos, Further development of the European Cluster Collaboration Platform, project page");

    private static final Citation TABLES = Citation.from("Tables 2 to 5 of the input paper");

    private static final ImmutableList<Statement> PURPOSES = ImmutableList.of(
            said("""
                    The paper aims to identify gaps, and to make it better understood what is hard about carrying the
                    recommendations out""").onPage(2),
            said("It is a starting point for a toolkit that evolves, taking in new experiences and examples")
                    .onPage(2),
            said("The toolkit is for national and regional policymakers who use clusters to promote transitions and resilience")
                    .onPage(10),
            said("Its new examples are to come from the cluster policy community, through the ECCP")
                    .onPage(10),
            said("""
                    The matrix shows where policymakers can strengthen what cluster organisations do, promote new
                    activities, or use clusters for wider goals of policy""").onPage(11));

    private static final ImmutableList<Statement> GREEN = ImmutableList.of(
            said("The economy recovers from the pandemic while it is on a long way to using fewer resources and emitting less")
                    .onPage(3),
            said("The European Green Deal affects every sector and value chain, many of which the COVID-19 crisis has hit")
                    .onPage(3),
            said("""
                    Support for companies in the COVID-19 crisis has to be consistent with the green transition: long-term
                    recovery and resilience depend on it""").onPage(3),
            said("""
                    Financing: facilities lose their value, new ones and reskilling cost money, and that money has to reach
                    those who drive the change""").onPage(4),
            said("""
                    Research: many technical solutions are still missing or can be bettered; the research has to be funded,
                    and companies and organisations have to take its solutions up""").onPage(4),
            said("""
                    Changing and building value chains: the heart of the transition is to bring the right actors together,
                    across sectors, finance and research""").onPage(4),
            said("Cluster organisations are where large and small firms, research and the public sector work together")
                    .onPage(4),
            said("""
                    Their intelligence helps companies to find the right value chain and their place in it, their business
                    support helps SMEs and start-ups to fill missing links, and their networking helps companies to find
                    the right partners or clients""").onPage(4));

    private static final ImmutableList<Statement> DIGITAL = ImmutableList.of(
            said("A deep digital transformation of production, distribution and business models was under way before the pandemic")
                    .onPage(5),
            said("""
                    The pandemic sped it up: patterns of demand changed suddenly, working from home rose sharply, and supply
                    chains were disrupted""").onPage(5),
            said("The transition is made up of separate but related transformations")
                    .onPage(5),
            said("The roll-out of digital infrastructure: it has taken up much public and private investment")
                    .onPage(5),
            said("The emergence of new technology: private innovation drives it, larger companies in the lead")
                    .onPage(5),
            said("The development of new services").onPage(5),
            said("""
                    The adoption of digital business models: they affect the entire economy, with SMEs, start-ups and
                    scale-ups in focus""").onPage(5),
            said("These are four levels of a pyramid, with digital business models at its broad base")
                    .onPage(6),
            said("""
                    The base should concern policymakers first: it has the greatest potential, change has to be fastest
                    there, and the resistance is often greatest""").onPage(6),
            said("""
                    At the top, targeted public funding is very important; at the base, networking can play a particularly
                    strong role in changing business models""").onPage(6),
            said("""
                    Clusters bring complementary abilities together, such as manufacturing, information technology and
                    knowledge-intensive services, most of all at the lower levels""").onPage(6),
            said("""
                    What the transition takes is in the nature of cluster organisations: timely intelligence, tailored
                    business support and continual networking""").onPage(6));

    private static final ImmutableList<Statement> RESILIENT = ImmutableList.of(
            said("""
                    Four dimensions of resilience belong together, as the European Commission's first Strategic Foresight
                    Report has them: socioeconomic, green, digital and geopolitical""").onPage(8),
            said("""
                    A resilient system adapts fast: it absorbs a shock, keeps the harm small and uses what the shock makes
                    possible""").onPage(8),
            said("More resilience takes the ability to anticipate shocks, monitor them, respond, recover and learn")
                    .onPage(8),
            said("""
                    Businesses answer a shock in four ways, as Kamp et al. (2020) found: they hold out, evaluate, reconceive
                    and reinforce""").onPage(8),
            said("In the short term, the responses of firms and governments have to be adaptable and agile")
                    .onPage(8),
            said("""
                    In the long term, resilience is closely tied to the green and digital transitions, and its geopolitical
                    side to the EU's influence on global markets""").onPage(9),
            said("""
                    Cluster organisations strengthen their members by cooperation on common challenges, above all SMEs,
                    whose limited means make it difficult to answer alone""").onPage(9),
            said("""
                    In the short term they can share intelligence that helps to anticipate and monitor shocks, and provide
                    services and networks that help SMEs to respond quickly""").onPage(9),
            said("""
                    In the medium and long term their collaboration can serve the green and digital transitions, and the
                    lasting ability of SMEs to adapt and learn""").onPage(9));

    private static final ImmutableMap<ClusterFunction, Statement> FUNCTIONS = ImmutableMap.of(
            INTELLIGENCE,
                    said("Clusters are sources of intelligence, on markets and beyond them")
                            .onPage(11),
            NETWORKING,
                    said("Clusters are brokers of networks in which stakeholders collaborate")
                            .onPage(11),
            BUSINESS_SERVICES,
                    said("Clusters are providers of services to businesses").onPage(11));

    private static final ImmutableList<Statement> STARTING_POINTS = ImmutableList.of(
            said("The characteristics of the local environment").onPage(11),
            said("The needs").onPage(11),
            said("The input of stakeholders").onPage(11));

    private static final ImmutableMap<Phase, Statement> DESTINATIONS = ImmutableMap.of(
            Phase.DEFINING_PRIORITIES,
            said("The broad thematic priorities for action: green, digital or resilience")
                    .onPage(11),
            Phase.IDENTIFYING_CHALLENGES,
            said("The key challenges of the territory within those priorities").onPage(11),
            Phase.SELECTING_ACTIONS,
            said("The cluster functions that fit those challenges, and the actions that support them")
                    .onPage(11),
            Phase.DEVELOPING_ROADMAP,
            said("An action plan for the territory, in which the journeys of the phases come together")
                    .onPage(11));

    private static final ImmutableList<Statement> SEQUENCE = ImmutableList.of(
            said("The four phases follow one another; in practice some may overlap")
                    .onPage(10),
            said("Each phase builds on the one before it").onPage(11));

    private static final ImmutableList<Statement> PLAN_PARTS = ImmutableList.of(
            said("A strategy for engaging stakeholders").onPage(11),
            said("A mechanism of governance").onPage(12),
            said("The planning of resources").onPage(12),
            said("Specific actions").onPage(12),
            said("Continuing monitoring and assessment").onPage(12));

    private static final ImmutableList<Statement> FEEDBACK_QUESTIONS = ImmutableList.of(
            said("Are the main areas covered in which clusters can support the two transitions and resilience?")
                    .onPage(2),
            said("Do relevant examples show what clusters and cluster policies do there?")
                    .onPage(2),
            said("Which other examples and policy actions should be added?").onPage(2),
            said("What would make the toolkit more useful, to cluster managers, to policymakers and to others?")
                    .onPage(2),
            said("How else could the recommendations of the Expert Group be put into practice?")
                    .onPage(2));

    private static final ImmutableMap<Consideration, Statement> CONSIDERATIONS = ImmutableMap.of(
            Consideration.CRITICAL_MASS,
            said("Find out how many clusters are right, and how large is large enough")
                    .by(FORUM),
            Consideration.SERVICE_LANDSCAPE,
            said("Rationalise the landscape of cluster business service providers")
                    .by(FORUM),
            Consideration.SYNERGIES,
            said("Let European, national and regional cluster initiatives strengthen one another")
                    .by(FORUM),
            Consideration.INTERNATIONALISATION,
            said("Help clusters to become international").by(FORUM),
            Consideration.DIGITISATION,
            said("Make digitisation a part of everything").by(FORUM),
            Consideration.PROFESSIONALISATION,
            said("Make cluster organisations more professional").by(FORUM));

    private static final ImmutableList<Statement> FORUM_MET = ImmutableList.of(
            said("""
                    18 representatives of 15 EU countries met on 15 November 2018; a number of participants named the common
                    challenges""").by(FORUM),
            said("""
                    The work on cluster excellence goes in the right direction; that stakeholders are committed to it is
                    critical for it to continue, and more was to be said about its changes""").by(FORUM),
            said("""
                    The links with digitisation and smart specialisation should be stronger, and synergies across EU cluster
                    initiatives are very important""").by(FORUM),
            said("EU cluster initiatives have to heed that countries differ in character, needs and objectives")
                    .by(FORUM),
            said("Partnerships and internationalisation are key to the growth of clusters")
                    .by(FORUM),
            said("Clusters have to be part of the discussion, for which the EU Cluster Weeks were welcomed")
                    .by(FORUM),
            said("Countries were encouraged to comment on the draft Single Market Programme and the Joint Cluster Initiatives")
                    .by(FORUM));

    private static final ImmutableMap<ExcellenceLabel, Statement> LABELS = ImmutableMap.of(
            ExcellenceLabel.BRONZE,
            said("Bronze, the first named of three labels that a cluster organisation can receive for its management")
                    .by(SECOND_PHASE),
            ExcellenceLabel.SILVER,
            said("Silver, the second named of three labels that a cluster organisation can receive for its management")
                    .by(SECOND_PHASE),
            ExcellenceLabel.GOLD,
            said("Gold, the third named of three labels that a cluster organisation can receive for its management")
                    .by(SECOND_PHASE));

    private static final ImmutableList<Statement> LABEL_SCHEME = ImmutableList.of(
            said("More than 1,000 cluster organisations of 41 countries had received a label by January 2018")
                    .by(SECOND_PHASE),
            said("A renewed scheme was to be in full operation from 2019").by(SECOND_PHASE),
            said("The scheme came out of a first initiative, dated to 2009 to 2011")
                    .by(SECOND_PHASE),
            said("""
                    The initiative was launched under the Competitiveness and Innovation Programme, which co-financed it from
                    2009 to 2012""").by(ESCA_HOME_PAGE));

    private static final ImmutableList<Statement> PLACES_OF_EVIDENCE = ImmutableList.of(
            said("The ECCP maps cluster organisations in the EU and beyond").by(PLATFORM),
            said("Of the 19 input papers that were to be written for it, 15 are on a region and four on a topic")
                    .by(PLATFORM),
            said("Its fact sheets give an overview of national cluster policies, in the EU and in third countries")
                    .by(PLATFORM));

    private static final ImmutableList<Statement> NORMALISATIONS = ImmutableList.of(
            said("A run of white space is one space, a line break too; a word with a hyphen at the end of a line is joined")
                    .by(TABLES),
            said("The full stop at the end of seven wordings is left out").by(TABLES),
            said("\"Value Chains\", as the row headings have it, is written \"Value chains\"")
                    .by(TABLES));

    static final Background BACKGROUND = Background.builder()
            .addAllPurposes(PURPOSES)
            .putAllRationales(GREEN_TRANSITION, GREEN)
            .putAllRationales(DIGITAL_TRANSITION, DIGITAL)
            .putAllRationales(RESILIENCE, RESILIENT)
            .putAllFunctions(FUNCTIONS)
            .addAllStartingPoints(STARTING_POINTS)
            .putAllDestinations(DESTINATIONS)
            .addAllSequence(SEQUENCE)
            .addAllPlanParts(PLAN_PARTS)
            .addAllFeedbackQuestions(FEEDBACK_QUESTIONS)
            .putAllConsiderations(CONSIDERATIONS)
            .addAllForum(FORUM_MET)
            .putAllLabels(LABELS)
            .addAllLabelScheme(LABEL_SCHEME)
            .addAllPlacesOfEvidence(PLACES_OF_EVIDENCE)
            .addAllNormalisations(NORMALISATIONS)
            .putAllRemarks(RemarksPage.REMARKS)
            .build();

    private BackgroundPage() {}
}
