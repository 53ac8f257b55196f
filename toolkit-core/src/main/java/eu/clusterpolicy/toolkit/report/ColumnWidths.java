package eu.clusterpolicy.toolkit.report;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The widths of a table's columns: what the longest line of each asks for; where the page has less room, the widest column
 * gives way first, and none gives up its longest word while another has more than that.
 */
final class ColumnWidths {

    private ColumnWidths() {}

    static int[] within(int room, List<? extends List<String>> rows) {
        int columns = rows.get(0).size();
        int[] widths = longest(columns, rows, text -> text.lines());
        int[] words = longest(columns, rows, text -> Stream.of(text.split("\\s", -1)));
        for (int column = 0; column < columns; column++) {
            words[column] = Math.min(words[column], room / 3);
        }
        while (IntStream.of(widths).sum() > room) {
            widths[giving(widths, words)]--;
        }
        return widths;
    }

    private static int giving(int[] widths, int[] words) {
        return widest(widths, IntStream.range(0, widths.length).filter(column -> widths[column] > words[column]))
                .orElseGet(
                        () -> widest(widths, IntStream.range(0, widths.length)).orElseThrow());
    }

    private static Optional<Integer> widest(int[] widths, IntStream columns) {
        return columns.boxed().reduce((left, right) -> widths[right] >= widths[left] ? right : left);
    }

    private static int[] longest(
            int columns, List<? extends List<String>> rows, Function<String, Stream<String>> parts) {
        int[] longest = new int[columns];
        for (List<String> row : rows) {
            for (int column = 0; column < columns; column++) {
                int width = parts.apply(row.get(column))
                        .mapToInt(Wrapping::width)
                        .max()
                        .orElse(1);
                longest[column] = Math.max(longest[column], Math.max(1, width));
            }
        }
        return longest;
    }
}
