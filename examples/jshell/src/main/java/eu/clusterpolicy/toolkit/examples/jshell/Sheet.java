package eu.clusterpolicy.toolkit.examples.jshell;

import com.google.common.base.Strings;
import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A table as the desk prints it: columns side by side, and no more rows than a person reads. */
record Sheet(ImmutableList<String> heads, ImmutableList<ImmutableList<String>> rows) {

    private static final int READ = 12;
    private static final int WIDEST = 60;

    static Sheet of(List<String> heads, List<List<String>> rows) {
        return new Sheet(
                ImmutableList.copyOf(heads),
                rows.stream().map(ImmutableList::copyOf).collect(ImmutableList.toImmutableList()));
    }

    /** Returns the first rows, and how many there are beside them. */
    String cut() {
        return rows.size() <= READ + 1
                ? whole()
                : text(rows.subList(0, READ)) + "and " + (rows.size() - READ) + " more\n";
    }

    String whole() {
        return rows.isEmpty() ? "none\n" : text(rows);
    }

    private String text(List<ImmutableList<String>> shown) {
        int[] widths = IntStream.range(0, heads.size())
                .map(column -> Math.max(
                        heads.get(column).length(),
                        shown.stream()
                                .mapToInt(row -> field(row, column).length())
                                .max()
                                .orElse(0)))
                .toArray();
        List<String> rules = IntStream.of(widths).mapToObj("-"::repeat).toList();
        return line(heads, widths)
                + line(rules, widths)
                + shown.stream().map(row -> line(row, widths)).collect(Collectors.joining());
    }

    private static String line(List<String> row, int[] widths) {
        String line = IntStream.range(0, widths.length)
                .mapToObj(column -> Strings.padEnd(field(row, column), widths[column], ' '))
                .collect(Collectors.joining("  "));
        return line.stripTrailing() + "\n";
    }

    private static String field(List<String> row, int column) {
        String text = row.get(column);
        return text.length() <= WIDEST ? text : text.substring(0, WIDEST - 1) + "…";
    }
}
