package eu.clusterpolicy.toolkit.examples.benchmarks;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.json.JsonMapper;

/** The figures as tables, with the machine and the versions that they are of. */
final class Tables {

    private final Map<String, String> conditions;
    private final Map<String, List<Ratio>> figures = new LinkedHashMap<>();

    Tables(Effort effort, Map<String, String> peers) {
        conditions = new LinkedHashMap<>();
        conditions.put(
                "machine",
                System.getProperty("os.name") + " " + System.getProperty("os.arch") + ", "
                        + Runtime.getRuntime().availableProcessors() + " processors");
        conditions.put("JDK", System.getProperty("java.vm.name") + " " + Runtime.version());
        conditions.put("heap", Runtime.getRuntime().maxMemory() / (1 << 20) + " MiB at most");
        conditions.put("effort", "%d examples, %d rounds".formatted(effort.examples(), effort.rounds()));
        conditions.put("fewer rounds", "two for whoever takes ten turns to answer, one for whoever takes a hundred");
        conditions.putAll(peers);
    }

    /** Adds a table, if there is anything to put into it. */
    void add(String title, List<Ratio> ratios) {
        if (!ratios.isEmpty()) {
            figures.put(title, ratios);
        }
    }

    /** Returns a table for each figure: what is done in the lines, what it is set beside in the columns. */
    String markdown() {
        StringBuilder text = new StringBuilder("# What the toolkit costs\n\n"
                + "Each number is the cost of the toolkit divided by that of what stands at the head of the column, within"
                + " one run: below 1 the toolkit is ahead. A number in bold is more than it is to be.\n\n");
        conditions.forEach((name, value) -> text.append("- %s: %s%n".formatted(name, value)));
        figures.forEach((title, ratios) -> {
            text.append("\n## ").append(title).append("\n\n");
            table(text, ratios);
        });
        return text.toString();
    }

    private static void table(StringBuilder text, List<Ratio> ratios) {
        Map<String, Map<String, Ratio>> lines = new LinkedHashMap<>();
        Set<String> columns = new LinkedHashSet<>();
        for (Ratio ratio : ratios) {
            lines.computeIfAbsent(ratio.what(), first -> new LinkedHashMap<>()).put(ratio.beside(), ratio);
            columns.add(ratio.beside());
        }
        line(text, "", columns);
        line(text, "---", columns.stream().map(column -> "---:").toList());
        lines.forEach((what, cells) -> {
            List<String> shown = new ArrayList<>();
            columns.forEach(column -> shown.add(cells.containsKey(column) ? shown(cells.get(column)) : ""));
            line(text, what, shown);
        });
    }

    private static void line(StringBuilder text, String head, Iterable<String> cells) {
        text.append("| ")
                .append(head)
                .append(" | ")
                .append(String.join(" | ", cells))
                .append(" |\n");
    }

    private static String shown(Ratio ratio) {
        String number = String.format(Locale.ROOT, ratio.ratio() < 0.1 ? "%.3f" : "%.2f", ratio.ratio());
        String limit =
                ratio.atMost().map(most -> " (at most %s)".formatted(most)).orElse("");
        return (ratio.isMet() ? number : "**" + number + "**") + limit;
    }

    /** Returns the same for programs. */
    String json() {
        return JsonMapper.builder()
                .build()
                .writerWithDefaultPrettyPrinter()
                .writeValueAsString(Map.of("conditions", conditions, "figures", figures));
    }
}
