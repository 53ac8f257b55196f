package eu.clusterpolicy.toolkit.report;

import com.google.common.collect.ImmutableList;
import eu.clusterpolicy.toolkit.evidence.Figure;
import eu.clusterpolicy.toolkit.plan.ActionPlan;
import eu.clusterpolicy.toolkit.plan.BudgetLine;
import eu.clusterpolicy.toolkit.report.Canvas.Face;
import eu.clusterpolicy.toolkit.report.Canvas.Look;
import eu.clusterpolicy.toolkit.roadmap.Decided;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Year;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.joda.money.Money;

/**
 * Draws values as bars, one below the other, each with its words and its value above it, in groups.
 *
 * @param title the title of the picture
 * @param notes what stands below the title
 * @param groups the groups, from top to bottom
 * @param none what is said where there is no bar
 */
record BarPicture(String title, ImmutableList<String> notes, ImmutableList<Group> groups, String none) {

    private static final int THICKNESS = 14;
    private static final Year AFTER_ALL = Year.of(Year.MAX_VALUE);

    /** Bars under a heading, blank for none. */
    record Group(String heading, ImmutableList<Bar> bars) {}

    /** A bar: whose value it is, the value in words and as a number, and whether it is the one that the picture is about. */
    record Bar(String label, String words, BigDecimal value, boolean isSubject) {

        private String text() {
            return label + ": " + words;
        }
    }

    static Picture of(Figure figure) {
        String when = figure.on()
                .map(Object::toString)
                .or(() -> figure.year().map(Object::toString))
                .map(moment -> ", " + moment)
                .orElse("");
        ImmutableList.Builder<Bar> bars = ImmutableList.builder();
        bars.add(bar(figure.territory().text(), figure.value(), true));
        figure.elsewhere().forEach(other -> bars.add(bar(other.territory().text(), other.value(), false)));
        return new BarPicture(
                        figure.counted() + when,
                        ImmutableList.of(
                                "Unit: " + figure.unit() + "; " + figure.definitionText(),
                                "Source: " + figure.source()),
                        ImmutableList.of(new Group("", bars.build())),
                        "")
                .picture("ecpt-figure-" + figure.id() + "-", "the kind of evidence that a figure is", "its link");
    }

    private static Bar bar(String territory, BigDecimal value, boolean isSubject) {
        return new Bar(territory, value.toPlainString(), value, isSubject);
    }

    static Picture of(Decided roadmap) {
        Map<Optional<Year>, Map<String, Money>> totals =
                new TreeMap<>(Comparator.comparing(year -> year.orElse(AFTER_ALL)));
        List<BudgetLine> lines = roadmap.findPlan()
                .map(plan -> (List<BudgetLine>) plan.resources().budgetLines())
                .orElse(List.of());
        lines.forEach(line -> line.amount()
                .ifPresent(amount -> totals.computeIfAbsent(line.year(), year -> new LinkedHashMap<>())
                        .merge(
                                line.source()
                                        .map(Phrases::source)
                                        .map(BarPicture::plain)
                                        .orElse("Source not named"),
                                amount,
                                Money::plus)));
        List<Group> groups = new ArrayList<>();
        totals.forEach((year, sources) -> groups.add(group(year, sources)));
        String all = roadmap.findPlan()
                .map(ActionPlan::resources)
                .map(resources -> "In all: " + plain(Phrases.money(resources.total())))
                .orElse("no action plan");
        return new BarPicture(
                        "Budget by year and source: " + roadmap.territory().name(),
                        ImmutableList.of(all),
                        ImmutableList.copyOf(groups),
                        "no amount in the budget")
                .picture(
                        "ecpt-budget-",
                        "which action a line pays for, and what for",
                        "the lines of which a bar is the sum, and whether they are approved or spent",
                        "all of a plan but its budget",
                        "all of a roadmap but the name of its territory and its plan");
    }

    private static String plain(Prose words) {
        return words.in(new PlainText());
    }

    private static Group group(Optional<Year> year, Map<String, Money> sources) {
        Money total = Money.total(sources.values());
        return new Group(
                year.map(Year::toString).orElse("Without a year") + ": " + Phrases.money(total),
                sources.entrySet().stream()
                        .map(source -> new Bar(
                                source.getKey(),
                                Phrases.money(source.getValue()),
                                source.getValue().getAmount(),
                                true))
                        .collect(ImmutableList.toImmutableList()));
    }

    private Picture picture(String idPrefix, String... omissions) {
        List<String> description = new ArrayList<>(notes);
        groups.forEach(group -> {
            description.addAll(group.heading().isEmpty() ? List.of() : List.of(group.heading()));
            group.bars().forEach(bar -> description.add(bar.text()));
        });
        return Picture.of(title, description, this::draw, idPrefix, List.of(omissions));
    }

    private void draw(Canvas canvas) {
        canvas.head(title, notes);
        if (groups.isEmpty()) {
            canvas.moveDown(canvas.lines(Canvas.MARGIN, canvas.y(), canvas.room(), none, Face.LABEL, 3));
        }
        BigDecimal least = values().reduce(BigDecimal.ZERO, BigDecimal::min);
        BigDecimal span = values().reduce(BigDecimal.ZERO, BigDecimal::max).subtract(least);
        for (Group group : groups) {
            heading(canvas, group.heading());
            for (Bar bar : group.bars()) {
                words(canvas, bar);
                int from = length(bar.value().min(BigDecimal.ZERO).subtract(least), span, canvas.room());
                int wide = length(bar.value().abs(), span, canvas.room());
                canvas.path(Look.GRID, "M%s %sh%s".formatted(Canvas.MARGIN, canvas.y() + THICKNESS, canvas.room()), "");
                if (bar.value().signum() != 0) {
                    Look look = bar.isSubject() ? Look.STRONG : Look.SOFT;
                    canvas.rectangle(look, Canvas.MARGIN + from, canvas.y(), wide, THICKNESS, bar.text());
                }
                canvas.moveDown(THICKNESS + 12);
            }
        }
    }

    private Stream<BigDecimal> values() {
        return groups.stream().flatMap(group -> group.bars().stream()).map(Bar::value);
    }

    private static void heading(Canvas canvas, String heading) {
        if (!heading.isEmpty()) {
            int high = canvas.lines(Canvas.MARGIN + 7, canvas.y() + 5, canvas.room() - 14, heading, Face.LABEL, 3) + 10;
            canvas.rectangle(Look.BAND, Canvas.MARGIN, canvas.y(), canvas.room(), high, "");
            canvas.moveDown(high + 8);
        }
    }

    /** The value stands at the end of the first line, or on a line of its own where both do not fit. */
    private static void words(Canvas canvas, Bar bar) {
        int value = Face.LABEL.width(bar.words());
        int beside = canvas.room() - value - 16;
        Face face = bar.isSubject() ? Face.LABEL : Face.NOTE;
        if (beside >= canvas.room() / 3) {
            canvas.ending(Canvas.MARGIN + canvas.room(), canvas.y(), bar.words(), Face.LABEL);
            canvas.moveDown(
                    Math.max(Face.LABEL.line(), canvas.lines(Canvas.MARGIN, canvas.y(), beside, bar.label(), face, 3)));
        } else {
            canvas.moveDown(canvas.lines(Canvas.MARGIN, canvas.y(), canvas.room(), bar.label(), face, 3));
            canvas.moveDown(canvas.lines(Canvas.MARGIN, canvas.y(), canvas.room(), bar.words(), Face.LABEL, 3));
        }
        canvas.moveDown(2);
    }

    private static int length(BigDecimal value, BigDecimal span, int room) {
        return span.signum() == 0
                ? 0
                : value.multiply(BigDecimal.valueOf(room))
                        .divide(span, 0, RoundingMode.HALF_UP)
                        .intValue();
    }
}
