package eu.clusterpolicy.toolkit.report;

import com.google.common.collect.ImmutableList;
import eu.clusterpolicy.toolkit.label.Labels;
import java.net.URI;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Plain text for a terminal: underlined headings, wrapped lines, aligned tables, links numbered and listed at the end. */
final class PlainText implements Format {

    private static final int WIDTH = 80;
    private static final String UNDERLINES = "=-~.";

    private final Optional<Labels> labels;
    private final Map<URI, Integer> links = new LinkedHashMap<>();

    PlainText() {
        this(Optional.empty());
    }

    /** Writes in the words of a language. */
    PlainText(Optional<Labels> labels) {
        this.labels = labels;
    }

    @Override
    public Optional<Labels> labels() {
        return labels;
    }

    @Override
    public String heading(Block.Heading heading) {
        List<String> lines = Wrapping.wrap(heading.words().in(this), WIDTH);
        int longest = lines.stream().mapToInt(Wrapping::width).max().orElse(0);
        String underline = UNDERLINES.substring(heading.level() - 1, heading.level());
        return String.join("\n", lines) + "\n" + underline.repeat(longest);
    }

    @Override
    public String paragraph(Block.Paragraph paragraph) {
        return String.join("\n", Wrapping.wrap(paragraph.prose().in(this), WIDTH));
    }

    @Override
    public String listing(Block.Listing listing) {
        return listing.items().stream().map(this::item).collect(Collectors.joining("\n"));
    }

    @Override
    public String table(Block.Table table) {
        return TextTable.of(table, this).lines();
    }

    @Override
    public String text(String text) {
        return text;
    }

    @Override
    public String emphasis(String words) {
        return words;
    }

    @Override
    public String code(String text) {
        return "`" + text + "`";
    }

    @Override
    public String link(String label, URI address) {
        return label + " [" + links.computeIfAbsent(address, unseen -> links.size() + 1) + "]";
    }

    @Override
    public String ending() {
        return links.entrySet().stream()
                .map(link -> "[" + link.getValue() + "] " + link.getKey())
                .collect(Collectors.joining("\n"));
    }

    private String item(Prose item) {
        return "- " + String.join("\n  ", Wrapping.wrap(item.in(this), WIDTH - 2));
    }

    /** A table in plain text: columns side by side, each as wide as the text needs and the page allows. */
    private static final class TextTable {

        private static final int WIDE = 100;
        private static final int WIDE_FROM_COLUMNS = 5;
        private static final String GAP = "  ";

        private final ImmutableList<ImmutableList<String>> rows;
        private final int[] widths;
        private final ImmutableList<Boolean> numeric;

        private TextTable(ImmutableList<ImmutableList<String>> rows, int[] widths, ImmutableList<Boolean> numeric) {
            this.rows = rows;
            this.widths = widths;
            this.numeric = numeric;
        }

        static TextTable of(Block.Table table, Format format) {
            ImmutableList.Builder<ImmutableList<String>> rows = ImmutableList.builder();
            rows.add(table.columns().stream().map(Characters::line).collect(ImmutableList.toImmutableList()));
            for (Block.Row row : table.rows()) {
                rows.add(row.fields().stream()
                        .map(field -> field(field, format))
                        .collect(ImmutableList.toImmutableList()));
            }
            ImmutableList<ImmutableList<String>> texts = rows.build();
            int page = table.columns().size() < WIDE_FROM_COLUMNS ? WIDTH : WIDE;
            int room = page - GAP.length() * (table.columns().size() - 1);
            return new TextTable(texts, widths(room, texts, table.codeColumns()), table.numericColumns());
        }

        /** Returns the heads, a rule, and the rows, with a blank line between rows where any is higher than a line. */
        String lines() {
            List<List<String>> blocks = rows.stream().map(this::row).toList();
            String separator = blocks.stream().skip(1).anyMatch(block -> block.size() > 1) ? "\n\n" : "\n";
            Stream<String> heads = Stream.concat(blocks.get(0).stream(), Stream.of(rule()));
            String body = blocks.stream()
                    .skip(1)
                    .map(block -> String.join("\n", block))
                    .collect(Collectors.joining(separator));
            return heads.collect(Collectors.joining("\n")) + (body.isEmpty() ? "" : "\n" + body);
        }

        private static String field(Block.Field field, Format format) {
            return field.paragraphs().stream()
                    .map(paragraph -> paragraph.in(format))
                    .collect(Collectors.joining("\n\n"));
        }

        private String rule() {
            return Arrays.stream(widths).mapToObj("-"::repeat).collect(Collectors.joining(GAP));
        }

        private List<String> row(ImmutableList<String> texts) {
            List<List<String>> columns = new ArrayList<>();
            for (int column = 0; column < widths.length; column++) {
                columns.add(Wrapping.wrap(texts.get(column), widths[column]));
            }
            int height = columns.stream().mapToInt(List::size).max().orElse(0);
            return IntStream.range(0, height)
                    .mapToObj(line -> line(columns, line))
                    .toList();
        }

        private String line(List<List<String>> columns, int line) {
            StringBuilder text = new StringBuilder();
            for (int column = 0; column < widths.length; column++) {
                List<String> lines = columns.get(column);
                String words = line < lines.size() ? lines.get(line) : "";
                text.append(column == 0 ? "" : GAP)
                        .append(
                                numeric.get(column)
                                        ? Wrapping.padBefore(words, widths[column])
                                        : Wrapping.pad(words, widths[column]));
            }
            return Wrapping.trim(text);
        }

        /**
         * Returns for each column what its longest line asks for; where the page has less room, a head gives way before what stands
         * below it, the widest column first, and none gives up its longest word while another has more than that. A word has up to a
         * third of the room, a code up to four fifths.
         */
        private static int[] widths(int room, List<? extends List<String>> rows, List<Boolean> codes) {
            int columns = rows.get(0).size();
            int[] widths = longest(columns, rows, text -> text.lines());
            int[] words = longest(columns, rows, text -> Stream.of(text.split("\\s", -1)));
            for (int column = 0; column < columns; column++) {
                words[column] = Math.min(words[column], codes.get(column) ? room * 4 / 5 : room / 3);
            }
            int[] bodies = longest(columns, rows.subList(1, rows.size()), text -> text.lines());
            Arrays.setAll(bodies, column -> Math.max(bodies[column], words[column]));
            while (IntStream.of(widths).sum() > room) {
                widths[giving(widths, bodies, words)]--;
            }
            return widths;
        }

        private static int giving(int[] widths, int[] bodies, int[] words) {
            return beyond(widths, bodies)
                    .or(() -> beyond(widths, words))
                    .orElseGet(() ->
                            widest(widths, IntStream.range(0, widths.length)).orElseThrow());
        }

        private static Optional<Integer> beyond(int[] widths, int[] least) {
            return widest(widths, IntStream.range(0, widths.length).filter(column -> widths[column] > least[column]));
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
}
