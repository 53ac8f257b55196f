package eu.clusterpolicy.toolkit.examples.website;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import eu.clusterpolicy.toolkit.guide.Phase;
import java.util.Optional;
import java.util.stream.Stream;

/** A page of the builder: a phase of the roadmap, or a part of the plan in the fourth. */
enum Step {
    TERRITORY(
            "territory",
            Phase.DEFINING_PRIORITIES,
            "Territory",
            "Say which region or country the roadmap is for. Figures of your own territory go with it."),
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
            "Say what the plan is called and for how long it runs. What is half done stays on this page until it is whole."),
    PEOPLE(
            "people",
            Phase.DEVELOPING_ROADMAP,
            "People",
            "Say who takes part and how they are engaged, and which bodies steer the roadmap."
                    + " A name alone is enough to begin with."),
    PLANNED(
            "planned",
            Phase.DEVELOPING_ROADMAP,
            "Specific actions",
            "Turn the policy actions that you chose into actions with an owner and days."
                    + " The time line below is drawn from what you save."),
    MONEY(
            "money",
            Phase.DEVELOPING_ROADMAP,
            "Budget",
            "Say what each action costs, who pays, and how much staff it takes. The budget is drawn from what you save."),
    MONITORING(
            "monitoring",
            Phase.DEVELOPING_ROADMAP,
            "Monitoring and assessment",
            "Say by what you will tell that the roadmap works, and how often you look."
                    + " An indicator begins with what is counted, its unit, and a value to be reached by a day."),
    RISKS(
            "risks",
            Phase.DEVELOPING_ROADMAP,
            "Risks",
            "Say what may go wrong and what you would do. Three honest risks are better than ten polite ones."),
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

    /**
     * A part of a page.
     *
     * @param title its heading; a list has its own
     * @param list the place of the list that it shows; empty where it shows fields
     * @param fields the places of the fields that it shows
     */
    record Section(String title, String list, ImmutableList<String> fields) {

        static Section of(String title, String... fields) {
            return new Section(title, "", ImmutableList.copyOf(fields));
        }

        static Section ofList(String list) {
            return new Section("", list, ImmutableList.of());
        }

        boolean shows(String pointer) {
            return fields.contains(pointer) || (!list.isEmpty() && (pointer + "/").startsWith(list + "/"));
        }
    }

    Step(String code, Phase phase, String title, String purpose) {
        this.code = code;
        this.phase = phase;
        this.title = title;
        this.purpose = purpose;
    }

    static Step of(String code) {
        return Stream.of(values())
                .filter(step -> step.code.equals(code))
                .findFirst()
                .orElseThrow(() -> new NoPageException("A roadmap has no such step: " + code));
    }

    /** Returns the steps of a phase; the territory is where a draft begins, and none of them. */
    static ImmutableList<Step> in(Phase phase) {
        return Stream.of(values())
                .filter(step -> step.phase == phase && step != TERRITORY)
                .collect(ImmutableList.toImmutableList());
    }

    /** Returns the step on which a field, an item or a list of a draft's document is entered. */
    static Step showing(String pointer) {
        return switch (Splitter.on('/').splitToList(pointer + "/").get(1)) {
            case "territory" -> TERRITORY;
            case "challenges" -> CHALLENGES;
            case "functions", "actions", "examples" -> ACTIONS;
            case "considerations" -> CONSIDERATIONS;
            case "plan" ->
                in(Phase.DEVELOPING_ROADMAP).stream()
                        .filter(step -> step.sections().stream().anyMatch(section -> section.shows(pointer)))
                        .findFirst()
                        .orElse(OUTLINE);
            default -> PRIORITIES;
        };
    }

    Optional<Step> next() {
        return Stream.of(values()).dropWhile(step -> step != this).skip(1).findFirst();
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
        return switch (this) {
            case TERRITORY ->
                ImmutableList.of(Section.of("Territory", "/territory/name", "/territory/country", "/territory/nuts"));
            case OUTLINE ->
                ImmutableList.of(
                        Section.of(
                                "The plan", "/plan/title", "/plan/version", "/plan/horizon/start", "/plan/horizon/end"),
                        Section.of(
                                "Policy instrument",
                                "/plan/policyInstrument/name",
                                "/plan/policyInstrument/authority",
                                "/plan/policyInstrument/contact"),
                        Section.of("Approved", "/plan/approval/on", "/plan/approval/body"));
            case PEOPLE ->
                ImmutableList.of(
                        Section.of("Stakeholder engagement strategy", "/plan/engagementStrategy"),
                        Section.ofList("/plan/stakeholders"),
                        Section.ofList("/plan/governanceBodies"));
            case PLANNED -> ImmutableList.of(Section.ofList("/plan/actions"));
            case MONEY ->
                ImmutableList.of(
                        Section.ofList("/plan/resources/budgetLines"), Section.ofList("/plan/resources/staffLines"));
            case MONITORING ->
                ImmutableList.of(
                        Section.of(
                                "Monitoring and assessment",
                                "/plan/monitoring/reviewRhythm",
                                "/plan/monitoring/assessment"),
                        Section.ofList("/plan/monitoring/indicators"));
            case RISKS -> ImmutableList.of(Section.ofList("/plan/risks"));
            default -> ImmutableList.of();
        };
    }
}
