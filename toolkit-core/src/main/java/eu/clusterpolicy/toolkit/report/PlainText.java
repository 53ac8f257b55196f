package eu.clusterpolicy.toolkit.report;

import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Plain text for a terminal: underlined headings, wrapped lines, aligned tables, links numbered and listed at the end. */
final class PlainText implements Format {

    private static final int WIDTH = 80;
    private static final String UNDERLINES = "=-~.";

    private final Map<URI, Integer> links = new LinkedHashMap<>();

    @Override
    public String heading(Block.Heading heading) {
        List<String> lines = Wrapping.wrap(Characters.line(heading.text()), WIDTH);
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
    public String emphasis(String text) {
        return text;
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
}
