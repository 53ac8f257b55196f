package eu.clusterpolicy.toolkit.plan;

import static eu.clusterpolicy.toolkit.plan.Plans.id;
import static org.assertj.core.api.Assertions.assertThat;

import eu.clusterpolicy.toolkit.people.Player;
import java.time.LocalDate;
import java.util.stream.Collectors;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

/**
 * The form in which an Interreg Europe partner describes each action of its action plan has six fields. An invented region
 * fills it in twice; the plan made from it gives every field back as it was written.
 */
class InterregTemplateTest {

    private record Form(
            String background,
            String action,
            String playersInvolved,
            String timeFrame,
            String costs,
            String fundingSources) {}

    private static final Form HUB = new Form(
            """
            On a study visit we saw a workshop shared by forty companies; three of them had left their old supplier
            after trying the machines there.

            Our own companies lack such a place: "we buy blind", as one put it.""",
            "Open a hub where companies try out machines before they buy them, run by the solar cluster.",
            """
            Regional ministry: owns the building and lends it
            Solar cluster: runs the hub
            Technical university: keeps the machines in order""",
            "2024-05-01 to 2024-09-30",
            """
            Rooms made ready: EUR 30000.00
            Machines: EUR 95500.50""",
            """
            Rooms made ready: Regional skills fund (regional)
            Machines: European Regional Development Fund (european)""");

    private static final Form TRAINERS = new Form(
            "Our partner region trains the trainers first, and found that courses spread by themselves from there.",
            "Courses for those who will teach the installers – two a year, with an exam.",
            "Chamber of crafts: certifies the courses",
            "2024-10-01 to 2025-12-31",
            """
            Courses: EUR 12000.00
            Courses: EUR 8000.00
            Exam: EUR 0.00""",
            """
            Courses: Ministry of labour (national)
            Courses: Chamber of crafts (private)
            Exam: Chamber of crafts (private)""");

    private static final FundingSource CHAMBER = FundingSource.of("Chamber of crafts", FundingLevel.PRIVATE);
    private static final FundingSource MINISTRY = FundingSource.of("Ministry of labour", FundingLevel.NATIONAL);

    private final ActionPlan plan = Plans.plan(costs(), Plans.monitoring(), hub(), trainers());

    @Test
    void background_is_read_back_whole() {
        assertThat(hubRead().background()).isEqualTo(HUB.background());
        assertThat(trainersRead().background()).isEqualTo(TRAINERS.background());
    }

    @Test
    void action_is_read_back_whole() {
        assertThat(hubRead().action()).isEqualTo(HUB.action());
        assertThat(trainersRead().action()).isEqualTo(TRAINERS.action());
    }

    @Test
    void players_involved_are_read_back_whole_in_their_order() {
        assertThat(hubRead().playersInvolved()).isEqualTo(HUB.playersInvolved());
        assertThat(trainersRead().playersInvolved()).isEqualTo(TRAINERS.playersInvolved());
    }

    @Test
    void time_frame_is_read_back_whole() {
        assertThat(hubRead().timeFrame()).isEqualTo(HUB.timeFrame());
        assertThat(trainersRead().timeFrame()).isEqualTo(TRAINERS.timeFrame());
    }

    @Test
    void costs_are_read_back_whole_to_the_cent() {
        assertThat(hubRead().costs()).isEqualTo(HUB.costs());
        assertThat(trainersRead().costs()).isEqualTo(TRAINERS.costs());
    }

    @Test
    void funding_sources_are_read_back_whole_with_what_each_pays() {
        assertThat(hubRead().fundingSources()).isEqualTo(HUB.fundingSources());
        assertThat(trainersRead().fundingSources()).isEqualTo(TRAINERS.fundingSources());
        assertThat(plan.resources().totalsBySource()).containsEntry(CHAMBER, Money.parse("EUR 8000"));
    }

    @Test
    void a_filled_in_form_makes_a_sound_plan() {
        assertThat(plan.faults()).isEmpty();
    }

    private static PlannedAction hub() {
        return PlannedAction.builder()
                .id("open-the-hub")
                .addAction("green-technology-hubs")
                .title("Open the hub")
                .background(HUB.background())
                .description(HUB.action())
                .addPlayer(Player.of("Regional ministry", "owns the building and lends it"))
                .addPlayer(Player.of("Solar cluster", "runs the hub"))
                .addPlayer(Player.of("Technical university", "keeps the machines in order"))
                .timeFrame(TimeFrame.of(LocalDate.of(2024, 5, 1), LocalDate.of(2024, 9, 30)))
                .build();
    }

    private static PlannedAction trainers() {
        return PlannedAction.builder()
                .id("train-the-trainers")
                .addAction("green-reskilling-needs")
                .title("Train the trainers")
                .background(TRAINERS.background())
                .description(TRAINERS.action())
                .addPlayer(Player.of("Chamber of crafts", "certifies the courses"))
                .timeFrame(TimeFrame.of(LocalDate.of(2024, 10, 1), LocalDate.of(2025, 12, 31)))
                .addDependsOn("open-the-hub")
                .build();
    }

    private static Resources costs() {
        return Plans.budget(
                Plans.line("open-the-hub", "Rooms made ready", "EUR 30000", Plans.REGION),
                Plans.line("train-the-trainers", "Courses", "EUR 12000", MINISTRY),
                Plans.line("open-the-hub", "Machines", "EUR 95500.50", Plans.ERDF),
                Plans.line("train-the-trainers", "Courses", "EUR 8000", CHAMBER),
                Plans.line("train-the-trainers", "Exam", "EUR 0", CHAMBER));
    }

    private Form hubRead() {
        return read("open-the-hub");
    }

    private Form trainersRead() {
        return read("train-the-trainers");
    }

    private Form read(String id) {
        PlannedAction action = plan.action(id(id));
        return new Form(
                action.background().orElseThrow(),
                action.description(),
                action.players().stream()
                        .map(player -> player.name() + ": " + player.role())
                        .collect(Collectors.joining("\n")),
                action.timeFrame().orElseThrow().text(),
                plan.budgetOf(action.id()).stream()
                        .map(line -> line.purpose() + ": " + line.amount().orElseThrow())
                        .collect(Collectors.joining("\n")),
                plan.budgetOf(action.id()).stream()
                        .map(line -> line.purpose() + ": "
                                + line.source().orElseThrow().name() + " ("
                                + line.source().orElseThrow().level() + ")")
                        .collect(Collectors.joining("\n")));
    }
}
