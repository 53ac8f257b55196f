package eu.clusterpolicy.toolkit.examples.website;

import com.google.common.collect.ImmutableList;
import eu.clusterpolicy.toolkit.guide.Phase;
import java.util.Optional;
import java.util.stream.Stream;

/** A page of the builder: a phase of the roadmap, or a part of the plan in the fourth. */
enum Step {
    PRIORITIES(
            "priorities",
            Phase.DEFINING_PRIORITIES,
            "Priorities",
            "Say what is known about your territory, then decide which of the three priorities the roadmap takes up."
                    + " A priority that you set aside is worth a reason, too: people will ask."),
    CHALLENGES(
            "challenges",
            Phase.IDENTIFYING_CHALLENGES,
            "Challenges",
            "Each priority meets four challenges. Choose those in which clusters can help your territory most, and say why."),
    ACTIONS(
            "actions",
            Phase.SELECTING_ACTIONS,
            "Actions",
            "For each challenge, choose how clusters are to help, and which policy actions do it."
                    + " The examples show how others have done it; name those that inspire you."),
    OUTLINE(
            "outline",
            Phase.DEVELOPING_ROADMAP,
            "Outline",
            "Say what the plan is called and for how long it runs. Everything here can be left half done and taken up later.",
            new Section("The plan", "", "/plan/title", "/plan/version", "/plan/horizon/start", "/plan/horizon/end"),
            new Section(
                    "Policy instrument",
                    "",
                    "/plan/policyInstrument/name",
                    "/plan/policyInstrument/authority",
                    "/plan/policyInstrument/contact"),
            new Section("Approved", "", "/plan/approval/on", "/plan/approval/body")),
    PEOPLE(
            "people",
            Phase.DEVELOPING_ROADMAP,
            "People",
            "Say who takes part and how they are engaged, and which bodies steer the roadmap."
                    + " A name alone is enough to begin with.",
            new Section("Stakeholder engagement strategy", "", "/plan/engagementStrategy"),
            new Section("Stakeholders", "/plan/stakeholders"),
            new Section("Governance mechanism", "/plan/governanceBodies")),
    PLANNED(
            "planned",
            Phase.DEVELOPING_ROADMAP,
            "Specific actions",
            "Turn the policy actions that you chose into actions with an owner and days."
                    + " The time line below is drawn from what you save.",
            new Section("Specific actions", "/plan/actions")),
    MONEY(
            "money",
            Phase.DEVELOPING_ROADMAP,
            "Budget",
            "Say what each action costs, who pays, and how much staff it takes. The budget is drawn from what you save.",
            new Section("Budget", "/plan/resources/budgetLines"),
            new Section("Staff", "/plan/resources/staffLines")),
    MONITORING(
            "monitoring",
            Phase.DEVELOPING_ROADMAP,
            "Monitoring and assessment",
            "Say by what you will tell that the roadmap works, and how often you look."
                    + " An indicator begins with what is counted, its unit, and a value to be reached by a day.",
            new Section(
                    "Monitoring and assessment", "", "/plan/monitoring/reviewRhythm", "/plan/monitoring/assessment"),
            new Section("Indicators", "/plan/monitoring/indicators")),
    RISKS(
            "risks",
            Phase.DEVELOPING_ROADMAP,
            "Risks",
            "Say what may go wrong and what you would do. Three honest risks are better than ten polite ones.",
            new Section("Risks", "/plan/risks")),
    CONSIDERATIONS(
            "considerations",
            Phase.DEVELOPING_ROADMAP,
            "Common challenges to cluster policy",
            "Six challenges are common to cluster policy everywhere."
                    + " Say how your roadmap addresses each, or why it leaves it aside.");

    private final String code;
    private final Phase phase;
    private final String title;
    private final String purpose;
    private final ImmutableList<Section> sections;

    /**
     * A part of a page.
     *
     * @param title its heading
     * @param list the place of the list that it shows; empty where it shows fields
     * @param fields the places of the fields that it shows
     */
    record Section(String title, String list, ImmutableList<String> fields) {

        Section(String title, String list, String... fields) {
            this(title, list, ImmutableList.copyOf(fields));
        }

        boolean shows(String pointer) {
            return !list.isEmpty() && (pointer + "/").startsWith(list + "/") || fields.contains(pointer);
        }
    }

    Step(String code, Phase phase, String title, String purpose, Section... sections) {
        this.code = code;
        this.phase = phase;
        this.title = title;
        this.purpose = purpose;
        this.sections = ImmutableList.copyOf(sections);
    }

    static Step of(String code) {
        return Stream.of(values())
                .filter(step -> step.code.equals(code))
                .findFirst()
                .orElseThrow(() -> new NoPageException("A roadmap has no such step: " + code));
    }

    static ImmutableList<Step> in(Phase phase) {
        return Stream.of(values()).filter(step -> step.phase == phase).collect(ImmutableList.toImmutableList());
    }

    /** Returns the step on which the value at a place of a draft's document is entered. */
    static Step showing(Phase phase, String pointer) {
        if (phase != Phase.DEVELOPING_ROADMAP) {
            return in(phase).get(0);
        }
        return in(phase).stream()
                .filter(step -> step.sections.stream().anyMatch(section -> section.shows(pointer)))
                .findFirst()
                .orElse(pointer.startsWith("/considerations") ? CONSIDERATIONS : OUTLINE);
    }

    Optional<Step> next() {
        return ordinal() + 1 < values().length ? Optional.of(values()[ordinal() + 1]) : Optional.empty();
    }

    public String code() {
        return code;
    }

    public Phase phase() {
        return phase;
    }

    public String title() {
        return title;
    }

    public String purpose() {
        return purpose;
    }

    public ImmutableList<Section> sections() {
        return sections;
    }
}
