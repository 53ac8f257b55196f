package eu.clusterpolicy.toolkit.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.LongFunction;

/**
 * The days from a first to a last, laid out from left to right.
 *
 * @param first the first day, in days since the epoch
 * @param last the last day
 * @param left where the first day begins, in pixels
 * @param width how much room the days have
 */
record TimeScale(long first, long last, int left, int width) {

    private static final int[] DAYS = {1, 2, 7, 14};
    private static final int[] MONTHS = {1, 3, 6};
    private static final Canvas.Face FACE = Canvas.Face.NOTE;

    /** A mark on the scale with its label, such as {@code 2024-05}. */
    record Tick(int x, String label) {}

    static TimeScale of(LocalDate first, LocalDate last, int left, int width) {
        return new TimeScale(first.toEpochDay(), last.toEpochDay(), left, width);
    }

    int right() {
        return left + width;
    }

    boolean holds(LocalDate day) {
        return day.toEpochDay() >= first && day.toEpochDay() <= last;
    }

    /** Returns where the day begins. */
    int at(LocalDate day) {
        return at(day.toEpochDay());
    }

    /** Returns where the day ends. */
    int after(LocalDate day) {
        return at(day.toEpochDay() + 1);
    }

    private int at(long day) {
        long within = Math.max(first, Math.min(last + 1, day)) - first;
        return left + (int) (within * width / (last - first + 1));
    }

    /** Returns marks at the finest steps of which each has room for its label. */
    List<Tick> ticks() {
        for (int step : DAYS) {
            if (isRoomy(step, "2024-05-01")) {
                return days(step);
            }
        }
        for (int step : MONTHS) {
            if (isRoomy(step * 28L, "2024-05")) {
                return months(step);
            }
        }
        long years = 1;
        while (!isRoomy(years * 365L, LocalDate.ofEpochDay(last).getYear() + ".")) {
            years = next(years);
        }
        return years(years);
    }

    /** 1, 2, 5, 10, 20, 50 and so on. */
    private static long next(long step) {
        return String.valueOf(step).startsWith("2") ? step / 2 * 5 : step * 2;
    }

    private boolean isRoomy(long days, String label) {
        return days * width / (last - first + 1) >= FACE.width(label) + 12;
    }

    private List<Tick> days(int step) {
        List<Tick> ticks = new ArrayList<>();
        for (long day = first; day <= last; day += step) {
            add(ticks, day, LocalDate.ofEpochDay(day).toString());
        }
        return ticks;
    }

    private List<Tick> months(int step) {
        return from(
                LocalDate.ofEpochDay(first).getYear() * 12L,
                step,
                month -> LocalDate.of((int) Math.floorDiv(month, 12L), (int) Math.floorMod(month, 12L) + 1, 1),
                7);
    }

    private List<Tick> years(long step) {
        long year = LocalDate.ofEpochDay(first).getYear();
        return from(Math.floorDiv(year, step) * step, step, number -> LocalDate.of((int) number, 1, 1), 4);
    }

    private List<Tick> from(long start, long step, LongFunction<LocalDate> day, int letters) {
        List<Tick> ticks = new ArrayList<>();
        long most = LocalDate.MAX.getYear() * (letters == 7 ? 12L : 1L);
        for (long number = Math.max(start, -most); number <= most; number += step) {
            LocalDate begins = day.apply(number);
            if (begins.toEpochDay() > last) {
                break;
            }
            String text = begins.toString();
            add(ticks, begins.toEpochDay(), text.substring(0, text.length() - 10 + letters));
        }
        return ticks;
    }

    private void add(List<Tick> ticks, long day, String label) {
        if (day >= first) {
            int x = at(day);
            ticks.add(new Tick(x, x + 4 + FACE.width(label) <= right() ? label : ""));
        }
    }

    /** Returns the days as people read them. */
    String text() {
        LocalDate from = LocalDate.ofEpochDay(first);
        LocalDate to = LocalDate.ofEpochDay(last);
        return from.equals(to) ? from.toString() : from + " to " + to;
    }

    /** Writes the labels of the marks, and returns how high they are. */
    int label(Canvas canvas, int top) {
        ticks().forEach(tick -> canvas.lines(tick.x() + 4, top, right() - tick.x(), tick.label(), FACE, 1));
        return FACE.line();
    }

    /** Draws the marks as lines between two heights. */
    void rule(Canvas canvas, int top, int bottom) {
        ticks().forEach(tick -> canvas.path(Canvas.Look.GRID, "M%s %sV%s".formatted(tick.x(), top, bottom), ""));
    }
}
