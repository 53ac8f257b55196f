package eu.clusterpolicy.toolkit.report;

import com.google.common.collect.ImmutableList;
import eu.clusterpolicy.toolkit.plan.Indicator;
import eu.clusterpolicy.toolkit.plan.Measurement;
import eu.clusterpolicy.toolkit.plan.Target;
import eu.clusterpolicy.toolkit.report.Canvas.Face;
import eu.clusterpolicy.toolkit.report.Canvas.Look;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Draws an indicator's way from its baseline to its target over time, and lists below it what each sign stands for. */
final class IndicatorPicture {

    private static final ImmutableList<String> OMISSIONS =
            ImmutableList.of("which actions the indicator measures", "where a target comes from");

    private static final int HEIGHT = 220;
    private static final int LINES = 4;

    private final Indicator indicator;
    private final ImmutableList<Point> points;

    IndicatorPicture(Indicator indicator) {
        this.indicator = indicator;
        ImmutableList.Builder<Point> known = ImmutableList.builder();
        indicator.baseline().ifPresent(baseline -> known.add(point(Sign.BASELINE, baseline)));
        indicator.measurements().stream()
                .sorted(Comparator.comparing(Measurement::on))
                .forEach(measured -> known.add(point(Sign.MEASURED, measured)));
        indicator.interimTargets().forEach(target -> known.add(point(Sign.INTERIM, target, "")));
        indicator
                .targets()
                .forEach(target -> known.add(
                        target.equals(indicator.target())
                                ? point(Sign.TARGET, target, "")
                                : point(Sign.REPLACED, target, ", replaced later")));
        this.points = known.build();
    }

    /** What a sign in the picture stands for. */
    private enum Sign {
        BASELINE("Baseline"),
        MEASURED("Measured"),
        INTERIM("Interim target"),
        TARGET("Target"),
        REPLACED("Earlier target");

        private final String title;

        Sign(String title) {
            this.title = title;
        }
    }

    /** A value, or a range of values, on a day. */
    private record Point(Sign sign, BigDecimal value, Optional<BigDecimal> upTo, LocalDate day, String text) {}

    private static Point point(Sign sign, Measurement measured) {
        return new Point(sign, measured.value(), Optional.empty(), measured.on(), sign.title + ": " + measured);
    }

    private static Point point(Sign sign, Target target, String more) {
        String why =
                target.revision().map(revision -> ", revised on " + revision).orElse("");
        String text = sign.title + ": " + target.values() + " by " + target.by() + why + more;
        return new Point(sign, target.value(), target.upTo(), target.by(), text);
    }

    Picture picture() {
        String title = indicator.name().isBlank() ? indicator.id().value() : indicator.name();
        List<String> notes = indicator.unit().isBlank() ? List.of() : List.of("Unit: " + indicator.unit());
        List<String> description =
                Stream.concat(notes.stream(), points.stream().map(Point::text)).toList();
        return Picture.of(
                title,
                description,
                canvas -> draw(canvas, title, notes),
                "ecpt-indicator-" + indicator.id() + "-",
                OMISSIONS);
    }

    private void draw(Canvas canvas, String title, List<String> notes) {
        canvas.head(title, notes);
        if (points.isEmpty()) {
            canvas.moveDown(canvas.lines(Canvas.MARGIN, canvas.y(), canvas.room(), "no value yet", Face.LABEL, 1));
            return;
        }
        new Chart(canvas).draw();
        for (Point point : points) {
            sign(canvas, point, Canvas.MARGIN + 10, canvas.y() + Face.NOTE.line() / 2);
            int room = canvas.room() - 28;
            canvas.moveDown(canvas.lines(Canvas.MARGIN + 28, canvas.y(), room, point.text(), Face.NOTE, 4) + 4);
        }
    }

    private static void sign(Canvas canvas, Point point, int x, int middle) {
        switch (point.sign()) {
            case BASELINE -> canvas.rectangle(Look.MARK, x - 4, middle - 4, 8, 8, point.text());
            case MEASURED ->
                canvas.path(Look.STRONG, "M%s %sa4 4 0 1 1 8 0a4 4 0 1 1 -8 0z".formatted(x - 4, middle), point.text());
            case INTERIM -> canvas.path(Look.MARK_OPEN, "M%s %sl5 8h-10z".formatted(x, middle - 5), point.text());
            case TARGET -> canvas.diamond(Look.MARK, x, middle, point.text());
            case REPLACED -> {
                canvas.diamond(Look.MARK_OPEN, x, middle, point.text());
                canvas.cross(x, middle, point.text());
            }
        }
    }

    /** The points over their days and values. */
    private final class Chart {

        private final Canvas canvas;
        private final Scale values;
        private final TimeScale days;
        private final int top;

        Chart(Canvas canvas) {
            this.canvas = canvas;
            this.top = canvas.y() + 8;
            this.values = Scale.of(points.stream()
                    .flatMap(point -> Stream.concat(Stream.of(point.value()), point.upTo().stream()))
                    .toList());
            int labels = values.ticks().stream()
                    .mapToInt(tick -> Face.NOTE.width(tick.toPlainString()))
                    .max()
                    .orElse(0);
            int left = Canvas.MARGIN + labels + 16;
            List<LocalDate> known = points.stream().map(Point::day).sorted().toList();
            this.days = TimeScale.of(
                    known.get(0), known.get(known.size() - 1), left, canvas.width() - Canvas.MARGIN - 8 - left);
        }

        void draw() {
            for (BigDecimal tick : values.ticks()) {
                int height = y(tick);
                canvas.ending(days.left() - 12, height - Face.NOTE.line() / 2, tick.toPlainString(), Face.NOTE);
                canvas.path(Look.GRID, "M%s %sH%s".formatted(days.left(), height, days.right()), "");
            }
            days.rule(canvas, top, top + HEIGHT);
            days.label(canvas, top + HEIGHT + 6);
            way(
                    Look.WAY,
                    points.stream()
                            .filter(point -> point.sign() == Sign.BASELINE || point.sign() == Sign.MEASURED)
                            .sorted(Comparator.comparing(Point::day))
                            .toList());
            way(
                    Look.AIM,
                    points.stream()
                            .filter(point -> point.sign() == Sign.BASELINE || point.sign() == Sign.TARGET)
                            .toList());
            for (Point point : points) {
                int x = days.at(point.day());
                point.upTo()
                        .ifPresent(most ->
                                canvas.path(Look.WAY, "M%s %sV%sm-4 0h8".formatted(x, y(point.value()), y(most)), ""));
                sign(canvas, point, x, y(point.value()));
            }
            canvas.moveDown(8 + HEIGHT + 6 + Face.NOTE.line() + 14);
        }

        private void way(Look look, List<Point> stops) {
            StringBuilder path = new StringBuilder();
            for (Point stop : stops) {
                path.append(path.isEmpty() ? "M" : "L")
                        .append(days.at(stop.day()))
                        .append(' ')
                        .append(y(stop.value()));
            }
            if (stops.size() > 1) {
                canvas.path(look, path.toString(), "");
            }
        }

        private int y(BigDecimal value) {
            return top + HEIGHT - values.at(value, HEIGHT);
        }
    }

    /** The values from a round number below the least to one above the greatest. */
    private record Scale(BigDecimal least, BigDecimal step, int steps) {

        static Scale of(List<BigDecimal> values) {
            BigDecimal least = values.stream().min(Comparator.naturalOrder()).orElse(BigDecimal.ZERO);
            BigDecimal most = values.stream().max(Comparator.naturalOrder()).orElse(BigDecimal.ZERO);
            BigDecimal span = most.subtract(least);
            BigDecimal step = span.signum() == 0
                    ? BigDecimal.ONE
                    : round(span.divide(BigDecimal.valueOf(LINES), span.scale() + 3, RoundingMode.UP));
            BigDecimal from = least.divide(step, 0, RoundingMode.FLOOR);
            BigDecimal to = most.divide(step, 0, RoundingMode.CEILING);
            int steps = Math.max(1, to.subtract(from).intValue());
            return new Scale(from.multiply(step), step, steps);
        }

        /** Returns the least of 1, 2 and 5, times a power of ten, that is no smaller. */
        private static BigDecimal round(BigDecimal rough) {
            BigDecimal unit = BigDecimal.ONE.scaleByPowerOfTen(rough.precision() - rough.scale() - 1);
            return Stream.of(1, 2, 5, 10)
                    .map(times -> unit.multiply(BigDecimal.valueOf(times)))
                    .filter(step -> step.compareTo(rough) >= 0)
                    .findFirst()
                    .orElseThrow();
        }

        List<BigDecimal> ticks() {
            List<BigDecimal> ticks = new ArrayList<>();
            for (int at = 0; at <= steps; at++) {
                ticks.add(least.add(step.multiply(BigDecimal.valueOf(at))));
            }
            return ticks;
        }

        int at(BigDecimal value, int height) {
            return value.subtract(least)
                    .multiply(BigDecimal.valueOf(height))
                    .divide(step.multiply(BigDecimal.valueOf(steps)), 0, RoundingMode.HALF_UP)
                    .intValue();
        }
    }
}
