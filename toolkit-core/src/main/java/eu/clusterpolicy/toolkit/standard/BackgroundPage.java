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

/** The background: what the paper says around its tables, and two other sources, in our own words. */
final class BackgroundPage {

    private static final Citation FORUM = Citation.of(
            "Third European Cluster Policy Forum: improving linkages and synergies in cluster policy, 8 March 2019");

    private static final Citation SECOND_PHASE = Citation.of("European Secretariat for Cluster Analysis, "
            + "Launch of the 2nd phase of the European Cluster Excellence Initiative, 20 January 2018");

    private static final ImmutableList<Statement> GREEN = ImmutableList.of(
            said("The economy recovers from the pandemic while it is on a long way to using fewer resources and emitting less")
                    .onPage(3),
            said("""
                    The European Green Deal touches every sector and value chain, so help in a crisis should serve the green
                    transition too""").onPage(3),
            said("""
                    Financing: facilities lose their value, new ones and reskilling cost money, and that money has to reach
                    those who drive the change""").onPage(4),
            said("""
                    Research: many technical solutions are still missing or can be bettered, and companies have to take
                    them up""").onPage(4),
            said("""
                    Changing and building value chains: the heart of the transition is to bring the right actors together,
                    across sectors, finance and research""").onPage(4),
            said("""
                    Cluster organisations are where large and small firms, research and the public sector work together: they
                    gather intelligence, help small firms and start-ups to close gaps in value chains, and find
                    partners""").onPage(4));

    private static final ImmutableList<Statement> DIGITAL = ImmutableList.of(
            said("The pandemic sped up a digital transformation of production, distribution and business models that was under way")
                    .onPage(5),
            said("First level, infrastructure: the roll-out on which much public and private money has been spent")
                    .onPage(5),
            said("Second level, new technology: driven by private innovation, larger companies in the lead")
                    .onPage(5),
            said("Third level, new services: their development").onPage(5),
            said("""
                    Fourth level and broad base, digital business models: here lie the greatest potential, the most urgent
                    change and often the strongest resistance""").onPage(6),
            said("At the base, networking across sectors and places can do more than at the top, where funding matters most")
                    .onPage(6),
            said("""
                    Clusters bring complementary abilities together, such as manufacturing, information technology and
                    knowledge-intensive services, most of all at the lower levels""").onPage(6));

    private static final ImmutableList<Statement> RESILIENT = ImmutableList.of(
            said("""
                    A resilient system adapts fast: it absorbs a shock, keeps the harm small and uses what the shock makes
                    possible""").onPage(8),
            said("Four dimensions belong together: socioeconomic, green, digital and geopolitical resilience")
                    .onPage(8),
            said("Businesses answer a shock in four ways: they hold out, evaluate, reconceive and reinforce")
                    .onPage(8),
            said("In the short term, firms and public policies have to be adaptable and agile")
                    .onPage(8),
            said("""
                    In the long term, resilience is tied to the green and digital transitions and to Europe's influence on
                    world markets""").onPage(9),
            said("""
                    Cluster organisations strengthen their members by cooperation on common challenges, above all small firms
                    that could not answer them alone""").onPage(9),
            said("They share intelligence that anticipates shocks, and services and networks that speed up the answer")
                    .onPage(9));

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
            said("The needs of the territory").onPage(11),
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
            said("Do the examples show well what clusters and cluster policies do there?")
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
            said("Bring order into the landscape of those who provide business services to clusters")
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

    static final Background BACKGROUND = Background.builder()
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
            .putAllLabels(LABELS)
            .build();

    private BackgroundPage() {}
}
