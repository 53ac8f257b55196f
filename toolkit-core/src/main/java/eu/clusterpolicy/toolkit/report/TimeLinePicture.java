package eu.clusterpolicy.toolkit.report;

import com.google.common.collect.ImmutableList;
import eu.clusterpolicy.toolkit.plan.ActionPlan;
import eu.clusterpolicy.toolkit.plan.ActionStatus;
import eu.clusterpolicy.toolkit.plan.Dependency;
import eu.clusterpolicy.toolkit.plan.Milestone;
import eu.clusterpolicy.toolkit.plan.MilestoneStatus;
import eu.clusterpolicy.toolkit.plan.PlannedAction;
import eu.clusterpolicy.toolkit.plan.PlannedActionId;
import eu.clusterpolicy.toolkit.plan.TimeFrame;
import eu.clusterpolicy.toolkit.report.Canvas.Face;
import eu.clusterpolicy.toolkit.report.Canvas.Look;
import eu.clusterpolicy.toolkit.report.Canvas.Sample;
import eu.clusterpolicy.toolkit.roadmap.Decided;
import eu.clusterpolicy.toolkit.schedule.Schedule;
import eu.clusterpolicy.toolkit.schedule.ScheduledAction;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Draws when the actions of a plan run: each with its days, its status, its float and its milestones, and what it waits for.
 *
 * <p>In a wide picture words stand to the left of the days; in a narrow one each line of words has its days below.
 */
final class TimeLinePicture {

    private static final int BAR = 14;
    private static final int STRIP = 24;
    private static final int MOST_LINES = 4;
    private static final String BETWEEN = ", ";

    private static final ImmutableList<String> OMISSIONS = ImmutableList.of(
            "the identifier of an action that has a title",
            "what an action does, why, and which policy actions it carries out",
            "who owns an action, and who takes part",
            "notes, why an action has its status, and what would unblock it",
            "all of a plan but its days, its actions and their order",
            "all of a roadmap but the name of its territory and its plan");

    private final ImmutableList<PlannedAction> actions;
    private final Map<PlannedActionId, Integer> numbers = new LinkedHashMap<>();
    private final Optional<Schedule> schedule;
    private final Optional<LocalDate> planEnds;
    private final Optional<LocalDate> today;
    private final ImmutableList<LocalDate> days;
    private final String title;

    TimeLinePicture(Decided roadmap, Optional<LocalDate> today) {
        Optional<ActionPlan> plan = roadmap.findPlan();
        this.actions = plan.map(ActionPlan::actions).orElse(ImmutableList.of());
        this.schedule = plan.filter(sound -> sound.faults().isEmpty()).map(Schedule::of);
        this.planEnds = plan.flatMap(ActionPlan::lastDay);
        this.today = today;
        this.title = "Time line: " + roadmap.territory().name();
        for (PlannedAction action : actions) {
            numbers.put(action.id(), numbers.size() + 1);
        }
        this.days = Stream.concat(
                        plan.flatMap(ActionPlan::horizon).stream().flatMap(TimeLinePicture::ends),
                        actions.stream().flatMap(this::days))
                .sorted()
                .collect(ImmutableList.toImmutableList());
    }

    Picture picture() {
        List<String> description = new ArrayList<>(notes());
        for (PlannedAction action : actions) {
            description.add(name(action) + ": " + facts(action));
            action.milestones().forEach(milestone -> description.add("Milestone " + words(milestone)));
        }
        return Picture.of(title, description, canvas -> new Drawing(canvas).draw(), "ecpt-time-line-", OMISSIONS);
    }

    private static Stream<LocalDate> ends(TimeFrame frame) {
        return Stream.concat(Stream.of(frame.start()), frame.end().stream());
    }

    private Stream<LocalDate> days(PlannedAction action) {
        Stream<TimeFrame> frames = Stream.concat(
                action.timeFrame().stream(), scheduled(action).stream().map(ScheduledAction::latest));
        return Stream.concat(
                frames.flatMap(TimeLinePicture::ends),
                action.milestones().stream()
                        .flatMap(milestone ->
                                Stream.concat(Stream.of(milestone.planned()), milestone.actual().stream())));
    }

    private Optional<ScheduledAction> scheduled(PlannedAction action) {
        return schedule.flatMap(known -> known.findAction(action.id()));
    }

    private List<String> notes() {
        List<String> notes = new ArrayList<>();
        notes.add(
                days.isEmpty()
                        ? Phrases.count(actions.size(), "action") + " without a time frame"
                        : Phrases.count(actions.size(), "action") + BETWEEN + days.get(0) + " to "
                                + days.get(days.size() - 1)
                                + schedule.map(known -> BETWEEN
                                                + Phrases.count(
                                                        known.criticalPath().size(), "critical action"))
                                        .orElse(""));
        today.ifPresent(day -> notes.add("Today: " + day));
        return notes;
    }

    private String name(PlannedAction action) {
        String words = action.title().isBlank() ? action.id().value() : action.title();
        return numbers.get(action.id()) + ". " + words;
    }

    private String facts(PlannedAction action) {
        List<String> facts = new ArrayList<>();
        action.status().ifPresent(status -> facts.add(status.state().title()));
        facts.add(action.timeFrame().map(TimeFrame::text).orElse("no time frame"));
        scheduled(action).ifPresent(days -> {
            if (isPushed(action, days)) {
                facts.add("not before " + days.earliest().start());
            }
            facts.add(days.isCritical() ? "critical" : "float " + count(days.floatDays()));
        });
        if (!action.dependsOn().isEmpty()) {
            facts.add(action.dependsOn().stream().map(this::wait).collect(Collectors.joining(", ", "after ", "")));
        }
        return String.join(BETWEEN, facts);
    }

    private static boolean isPushed(PlannedAction action, ScheduledAction days) {
        return action.timeFrame()
                .filter(frame -> frame.start().isBefore(days.earliest().start()))
                .isPresent();
    }

    private String wait(Dependency dependency) {
        Integer number = numbers.get(dependency.action());
        String lag = dependency.lag() == 0 ? "" : " and " + count(dependency.lag());
        return (number == null ? dependency.action().value() : number) + lag;
    }

    private static String count(long days) {
        return days + (days == 1 ? " day" : " days");
    }

    private static String words(Milestone milestone) {
        return milestone.title() + ": " + when(milestone);
    }

    private static String when(Milestone milestone) {
        String status = milestone.status() == MilestoneStatus.PLANNED
                ? ""
                : ", " + milestone.status().code()
                        + milestone.actual().map(day -> " on " + day).orElse("");
        return "planned for " + milestone.planned() + status;
    }

    /** The picture on one sheet. */
    private final class Drawing {

        private final Canvas canvas;
        private final TimeScale scale;
        private final Map<PlannedActionId, Integer> middles = new HashMap<>();

        Drawing(Canvas canvas) {
            this.canvas = canvas;
            int words = canvas.isWide() ? canvas.room() * 2 / 5 : 0;
            LocalDate first = days.isEmpty() ? LocalDate.EPOCH : days.get(0);
            LocalDate last = days.isEmpty() ? first : days.get(days.size() - 1);
            this.scale = TimeScale.of(first, last, Canvas.MARGIN + words, canvas.room() - words);
        }

        void draw() {
            canvas.head(title, notes());
            if (!days.isEmpty()) {
                canvas.moveDown(scale.label(canvas, canvas.y()) + 4);
            }
            for (PlannedAction action : actions) {
                canvas.path(Look.GRID, "M%s %sh%s".formatted(Canvas.MARGIN, canvas.y(), canvas.room()), "");
                strip(6);
                action(action);
                strip(6);
            }
            if (canvas.isWide()) {
                actions.forEach(this::links);
            }
            key();
        }

        private void action(PlannedAction action) {
            int top = canvas.y();
            int high = write(name(action), Face.LABEL) + 2;
            canvas.moveDown(high);
            high += write(facts(action), Face.NOTE);
            canvas.moveDown(high - (canvas.y() - top));
            int middle = middle(top, canvas.isWide() ? Face.LABEL.line() : STRIP);
            middles.put(action.id(), middle);
            action.timeFrame().ifPresent(frame -> bar(action, frame, middle));
            for (Milestone milestone : action.milestones()) {
                int line = canvas.y() + 3;
                strip(3);
                canvas.moveDown(write(milestone));
                mark(milestone, middle(line, canvas.isWide() ? Face.NOTE.line() : STRIP));
            }
        }

        /** Writes words, and returns how high they are. */
        private int write(String words, Face face) {
            return canvas.lines(Canvas.MARGIN, canvas.y(), room(), words, face, MOST_LINES);
        }

        /** A title that leaves no room for its days has them below it, rather than cut off. */
        private int write(Milestone milestone) {
            if (Face.NOTE.wrap(words(milestone), room(), MOST_LINES + 1).size() <= MOST_LINES) {
                return write(words(milestone), Face.NOTE);
            }
            int high = write(milestone.title(), Face.NOTE);
            return high
                    + canvas.lines(Canvas.MARGIN, canvas.y() + high, room(), when(milestone), Face.NOTE, MOST_LINES);
        }

        private int room() {
            return canvas.isWide() ? scale.left() - Canvas.MARGIN - 20 : canvas.room();
        }

        /** Leaves room for the days of what has been written, and returns the middle of it. */
        private int middle(int top, int high) {
            int from = canvas.isWide() ? top : canvas.y();
            if (!canvas.isWide()) {
                canvas.moveDown(high);
            }
            ground(from, canvas.y());
            return from + high / 2;
        }

        private void strip(int high) {
            if (canvas.isWide()) {
                ground(canvas.y(), canvas.y() + high);
            }
            canvas.moveDown(high);
        }

        private void ground(int top, int bottom) {
            if (!days.isEmpty()) {
                scale.rule(canvas, top, bottom);
                today.filter(scale::holds)
                        .ifPresent(day -> canvas.path(
                                Look.TODAY, "M%s %sV%s".formatted(scale.at(day), top, bottom), "Today: " + day));
            }
        }

        private void bar(PlannedAction action, TimeFrame frame, int middle) {
            String whole = name(action) + ": " + facts(action);
            int left = scale.at(frame.start());
            int right = scale.after(end(frame));
            canvas.rectangle(look(action), left, middle - BAR / 2, Math.max(3, right - left), BAR, whole);
            if (action.status()
                    .filter(status -> status.state() == ActionStatus.State.ABANDONED)
                    .isPresent()) {
                canvas.path(Look.CROSS, "M%s %sh%s".formatted(left, middle, Math.max(3, right - left)), "");
            }
            scheduled(action).ifPresent(days -> {
                int latest = scale.after(end(days.latest()));
                if (days.isCritical()) {
                    canvas.path(
                            Look.CRITICAL,
                            "M%s %sh%s".formatted(left, middle + BAR / 2 + 1, Math.max(3, right - left)),
                            "");
                } else if (latest > right) {
                    canvas.path(Look.FLOAT, "M%s %sH%sm0 -4v8".formatted(right, middle, latest), "");
                }
            });
        }

        private LocalDate end(TimeFrame frame) {
            return frame.end()
                    .or(() -> planEnds)
                    .filter(day -> !day.isBefore(frame.start()))
                    .orElse(frame.start());
        }

        private Look look(PlannedAction action) {
            return action.status().map(status -> stateLook(status.state())).orElse(Look.UNSAID);
        }

        private void mark(Milestone milestone, int middle) {
            int planned = scale.at(milestone.planned());
            milestone
                    .actual()
                    .ifPresent(
                            day -> canvas.path(Look.LINK, "M%s %sH%s".formatted(planned, middle, scale.at(day)), ""));
            canvas.diamond(Look.MARK_OPEN, planned, middle, words(milestone));
            milestone.actual().ifPresent(day -> canvas.diamond(Look.MARK, scale.at(day), middle, words(milestone)));
            if (milestone.status() == MilestoneStatus.MISSED || milestone.status() == MilestoneStatus.DROPPED) {
                canvas.cross(planned, middle, words(milestone));
            }
        }

        private void links(PlannedAction action) {
            action.timeFrame()
                    .ifPresent(frame -> action.dependsOn().stream()
                            .map(Dependency::action)
                            .filter(numbers::containsKey)
                            .forEach(before -> actions.get(Objects.requireNonNull(numbers.get(before)) - 1)
                                    .timeFrame()
                                    .ifPresent(earlier -> link(
                                            scale.after(end(earlier)),
                                            Objects.requireNonNull(middles.get(before)),
                                            scale.at(frame.start()),
                                            Objects.requireNonNull(middles.get(action.id()))))));
        }

        /** An elbow from the end of one action to the beginning of another, with the head of an arrow. */
        private void link(int from, int above, int to, int below) {
            int edge = below + (below > above ? -1 : 1) * BAR / 2;
            int turn = below > above ? -1 : 1;
            String way = to >= from + 8
                    ? "M%s %sH%sV%sH%sm-4 -3l4 3l-4 3".formatted(from, above, from + 4, below, to)
                    : "M%s %sh4V%sH%sV%sm-3 %sl3 %sl3 %s"
                            .formatted(from, above, edge + turn * 6, to + 4, edge, turn * 4, -turn * 4, turn * 4);
            canvas.path(Look.LINK, way, "");
        }

        private void key() {
            canvas.path(Look.GRID, "M%s %sh%s".formatted(Canvas.MARGIN, canvas.y(), canvas.room()), "");
            canvas.moveDown(6);
            List<Sample> samples = new ArrayList<>();
            actions.stream()
                    .flatMap(action -> action.status().stream())
                    .map(ActionStatus::state)
                    .distinct()
                    .sorted(Comparator.naturalOrder())
                    .forEach(state -> samples.add(canvas.sample(stateLook(state), state.title())));
            if (actions.stream().anyMatch(action -> action.status().isEmpty())) {
                samples.add(canvas.sample(Look.UNSAID, "no status given"));
            }
            if (!days.isEmpty()) {
                samples.add(canvas.line(Look.CRITICAL, "critical: must not slip"));
                samples.add(canvas.line(Look.FLOAT, "float: may slip so far"));
                samples.add(new Sample(
                        (x, middle) -> canvas.diamond(Look.MARK_OPEN, x + 14, middle, ""), "milestone as planned"));
                samples.add(
                        new Sample((x, middle) -> canvas.diamond(Look.MARK, x + 14, middle, ""), "milestone reached"));
                samples.add(new Sample((x, middle) -> canvas.cross(x + 14, middle, ""), "missed or dropped"));
            }
            today.filter(scale::holds).ifPresent(day -> samples.add(canvas.line(Look.TODAY, "today")));
            canvas.key(samples);
        }
    }

    private static Look stateLook(ActionStatus.State state) {
        return switch (state) {
            case PLANNED -> Look.OPEN;
            case UNDER_WAY -> Look.SOFT;
            case DONE -> Look.STRONG;
            case BLOCKED -> Look.BLOCKED;
            case PAUSED -> Look.PAUSED;
            case ABANDONED -> Look.ABANDONED;
        };
    }
}
