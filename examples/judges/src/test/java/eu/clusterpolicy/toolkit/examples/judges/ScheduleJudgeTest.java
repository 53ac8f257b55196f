package eu.clusterpolicy.toolkit.examples.judges;

import static org.assertj.core.api.Assertions.assertThat;

import eu.clusterpolicy.toolkit.people.Rhythm;
import eu.clusterpolicy.toolkit.plan.ActionPlan;
import eu.clusterpolicy.toolkit.plan.Dependency;
import eu.clusterpolicy.toolkit.plan.Monitoring;
import eu.clusterpolicy.toolkit.plan.PlannedAction;
import eu.clusterpolicy.toolkit.plan.Resources;
import eu.clusterpolicy.toolkit.plan.TimeFrame;
import eu.clusterpolicy.toolkit.schedule.Schedule;
import eu.clusterpolicy.toolkit.schedule.ScheduledAction;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mpxj.ConstraintType;
import org.mpxj.DayType;
import org.mpxj.Duration;
import org.mpxj.LocalTimeRange;
import org.mpxj.ProjectCalendar;
import org.mpxj.ProjectFile;
import org.mpxj.Relation;
import org.mpxj.RelationType;
import org.mpxj.Task;
import org.mpxj.TimeUnit;
import org.mpxj.cpm.CpmException;
import org.mpxj.cpm.MicrosoftScheduler;

/**
 * A scheduler that others wrote, for files of project managers, comes to the same days, the same float and the same critical
 * actions for two hundred random networks.
 */
class ScheduleJudgeTest {

    private static final LocalDate START = LocalDate.of(2024, 1, 1);
    private static final long SEED = 20_240_101L;

    static Stream<List<PlannedAction>> networks() {
        Random random = new Random(SEED);
        return IntStream.range(0, 200).mapToObj(i -> network(random));
    }

    @ParameterizedTest
    @MethodSource("networks")
    void comes_to_what_its_judge_comes_to(List<PlannedAction> actions) throws CpmException {
        Schedule schedule = Schedule.of(plan(actions));

        assertThat(schedule.actions().stream().map(ScheduleJudgeTest::line)).containsExactlyElementsOf(judged(actions));
    }

    private static String line(ScheduledAction action) {
        return "%s ends %s, float %s, critical %s"
                .formatted(
                        action.action(),
                        action.earliest().end().orElseThrow(),
                        action.floatDays(),
                        action.isCritical());
    }

    /** The judge counts days from morning to evening, seven a week. */
    private static List<String> judged(List<PlannedAction> actions) throws CpmException {
        ProjectFile file = new ProjectFile();
        ProjectCalendar calendar = file.addDefaultBaseCalendar();
        for (DayOfWeek day : DayOfWeek.values()) {
            calendar.setCalendarDayType(day, DayType.WORKING);
            calendar.removeCalendarHours(day);
            calendar.addCalendarHours(day).add(new LocalTimeRange(LocalTime.of(8, 0), LocalTime.of(16, 0)));
        }
        file.setDefaultCalendar(calendar);
        file.getProjectProperties().setStartDate(START.atTime(8, 0));
        Map<String, Task> tasks = new LinkedHashMap<>();
        for (PlannedAction action : actions) {
            tasks.put(action.id().value(), task(file, action));
        }
        for (PlannedAction action : actions) {
            for (Dependency dependency : action.dependsOn()) {
                tasks.get(action.id().value())
                        .addPredecessor(new Relation.Builder()
                                .predecessorTask(tasks.get(dependency.action().value()))
                                .type(RelationType.FINISH_START)
                                .lag(Duration.getInstance(dependency.lag(), TimeUnit.DAYS)));
            }
        }
        new MicrosoftScheduler().schedule(file, START.atTime(8, 0));
        return tasks.entrySet().stream()
                .map(entry -> "%s ends %s, float %s, critical %s"
                        .formatted(
                                entry.getKey(),
                                entry.getValue().getEarlyFinish().toLocalDate(),
                                Math.round(entry.getValue()
                                        .getTotalSlack()
                                        .convertUnits(TimeUnit.DAYS, file.getProjectProperties())
                                        .getDuration()),
                                entry.getValue().getCritical()))
                .toList();
    }

    private static Task task(ProjectFile file, PlannedAction action) {
        TimeFrame frame = action.timeFrame().orElseThrow();
        Duration days = Duration.getInstance(
                frame.end().orElseThrow().toEpochDay() - frame.start().toEpochDay() + 1, TimeUnit.DAYS);
        Task task = file.addTask();
        task.setName(action.title());
        task.setDuration(days);
        task.setRemainingDuration(days);
        task.setActualDuration(Duration.getInstance(0, TimeUnit.DAYS));
        task.setConstraintType(ConstraintType.START_NO_EARLIER_THAN);
        task.setConstraintDate(frame.start().atTime(8, 0));
        return task;
    }

    /** Up to 30 actions of up to 20 days, each waiting for up to three before it, with lags of up to 9 days. */
    private static List<PlannedAction> network(Random random) {
        int size = 2 + random.nextInt(29);
        List<PlannedAction> actions = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            LocalDate start = START.plusDays(random.nextInt(4) == 0 ? random.nextInt(60) : 0);
            Map<String, Dependency> waits = new LinkedHashMap<>();
            for (int j = random.nextInt(4); j > 0 && i > 0; j--) {
                String earlier = "a" + random.nextInt(i);
                waits.put(earlier, Dependency.on(earlier).afterDays(random.nextInt(3) == 0 ? random.nextInt(10) : 0));
            }
            actions.add(PlannedAction.builder()
                    .id("a" + i)
                    .title("a" + i)
                    .description("It takes its time")
                    .outsideCatalogue("It is a task of a network")
                    .timeFrame(TimeFrame.of(start, start.plusDays(random.nextInt(20))))
                    .addAllDependsOn(waits.values())
                    .build());
        }
        return actions;
    }

    private static ActionPlan plan(List<PlannedAction> actions) {
        return ActionPlan.builder()
                .horizon(TimeFrame.of(START, START.plusYears(10)))
                .engagementStrategy("None")
                .resources(Resources.builder().build())
                .addAllActions(actions)
                .monitoring(Monitoring.builder()
                        .reviewRhythm(Rhythm.of("P1Y"))
                        .assessment("None")
                        .build())
                .build();
    }
}
