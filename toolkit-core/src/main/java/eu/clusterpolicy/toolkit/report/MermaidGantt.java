package eu.clusterpolicy.toolkit.report;

import com.google.common.collect.ImmutableList;
import eu.clusterpolicy.toolkit.plan.ActionPlan;
import eu.clusterpolicy.toolkit.plan.ActionStatus;
import eu.clusterpolicy.toolkit.plan.Milestone;
import eu.clusterpolicy.toolkit.plan.PlannedAction;
import eu.clusterpolicy.toolkit.plan.TimeFrame;
import eu.clusterpolicy.toolkit.roadmap.Decided;
import eu.clusterpolicy.toolkit.schedule.Schedule;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Writes the time line of a plan as a {@code gantt} diagram of Mermaid. */
final class MermaidGantt {

    /** What Mermaid's grammar leaves alone within words, beside letters and digits. */
    private static final String HARMLESS = " .,()-_/";

    private static final int LAST_YEAR = 9999;

    static final ImmutableList<String> OMISSIONS = ImmutableList.of(
            "dependencies, their lag and the float that they leave",
            "whether an action is planned, blocked, paused or abandoned",
            "the day for which a milestone was planned, once it is reached",
            "actions without a time frame",
            "days outside the years 0000 to 9999");

    private final ActionPlan plan;
    private final Optional<Schedule> schedule;
    private final List<String> lines = new ArrayList<>();

    private MermaidGantt(ActionPlan plan) {
        this.plan = plan;
        this.schedule = plan.faults().isEmpty() ? Optional.of(Schedule.of(plan)) : Optional.empty();
    }

    static String of(Decided roadmap) {
        String head =
                """
                gantt
                    title %s
                    dateFormat YYYY-MM-DD
                    inclusiveEndDates
                    todayMarker off
                """.formatted(escaped("Time line of " + roadmap.territory().name()));
        return head
                + roadmap.findPlan().map(plan -> new MermaidGantt(plan).tasks()).orElse("");
    }

    private String tasks() {
        int number = 0;
        for (PlannedAction action : plan.actions()) {
            number++;
            String words =
                    number + ". " + (action.title().isBlank() ? action.id().value() : action.title());
            action.timeFrame().ifPresent(frame -> task(words, tags(action), frame));
            int at = 0;
            for (Milestone milestone : action.milestones()) {
                at++;
                milestone(number + "." + at + " " + milestone.title(), milestone);
            }
        }
        return String.join("", lines);
    }

    private void task(String words, String tags, TimeFrame frame) {
        LocalDate end = frame.end()
                .or(plan::lastDay)
                .filter(day -> !day.isBefore(frame.start()))
                .orElse(frame.start());
        if (isShown(frame.start()) && isShown(end)) {
            line(words, tags + frame.start() + ", " + end);
        }
    }

    private void milestone(String words, Milestone milestone) {
        LocalDate day = milestone.actual().orElse(milestone.planned());
        if (isShown(day)) {
            String state = milestone.actual().isPresent() ? "done, " : "";
            line(words + " (" + milestone.status().code() + ")", state + "milestone, " + day + ", 0d");
        }
    }

    private String tags(PlannedAction action) {
        boolean critical = schedule.flatMap(known -> known.findAction(action.id()))
                .filter(days -> days.isCritical())
                .isPresent();
        String status = action.status()
                .map(ActionStatus::state)
                .map(state -> switch (state) {
                    case DONE -> "done, ";
                    case UNDER_WAY -> "active, ";
                    case PLANNED, BLOCKED, PAUSED, ABANDONED -> "";
                })
                .orElse("");
        return status + (critical ? "crit, " : "");
    }

    private void line(String words, String data) {
        lines.add("    " + escaped(words) + " :" + data + "\n");
    }

    private static boolean isShown(LocalDate day) {
        return day.getYear() >= 0 && day.getYear() <= LAST_YEAR;
    }

    /** Writes whatever could mean something to Mermaid or to HTML as the number of its character. */
    private static String escaped(String text) {
        StringBuilder escaped = new StringBuilder();
        Characters.xml(Characters.line(text)).codePoints().forEach(point -> {
            boolean isHarmless = Character.isLetterOrDigit(point) || HARMLESS.indexOf(point) >= 0;
            escaped.append(isHarmless ? Character.toString(point) : "#" + point + ";");
        });
        return escaped.toString();
    }
}
