package eu.clusterpolicy.toolkit.report;

import java.net.URI;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** GitHub-flavoured Markdown, with everything that the text means literally escaped. */
final class Markdown implements Format {

    private static final Pattern SPECIAL = Pattern.compile("[\\\\`*_\\[\\]<>|~$#]");
    private static final Pattern ENTITY = Pattern.compile("&(?=#?\\w+;)");
    /** No edge of a word is asked for: an expression would look for a letter before a run of marks at each of them. */
    private static final Pattern ADDRESS = Pattern.compile("(?<=\\w)://|(?<=(?<!\\w)www)\\.", Pattern.CASE_INSENSITIVE);
    /**
     * What a forge makes links and messages of once the Markdown is rendered, so that no backslash keeps it from doing so: whoever
     * is mentioned, numbers of issues, names of pictures, digests of commits. A sign that nobody sees parts the two halves.
     */
    private static final Pattern TAKEN_FOR_MORE = Pattern.compile("(?<=@)(?=\\w)"
            + "|(?<=#)(?=\\d)"
            + "|(?<=(?<!\\w)[Gg][Hh])(?=-\\d)"
            + "|(?<=:)(?=[A-Za-z+-][\\w+-]{0,40}:)"
            + "|(?<=(?<!\\w)\\p{XDigit}{7})(?=\\p{XDigit}{33}(?!\\w))");

    private static final String UNSEEN = "&#8288;";

    private static final Pattern BLOCK_START = Pattern.compile("^(\\d*)([-+.)])(?=[\\s-]|$)");
    private static final Pattern IN_ADDRESS = Pattern.compile("[()<>|\\\\]");

    @Override
    public String heading(Block.Heading heading) {
        return "#".repeat(heading.level()) + " " + prose(heading.words());
    }

    @Override
    public String paragraph(Block.Paragraph paragraph) {
        return prose(paragraph.prose());
    }

    @Override
    public String listing(Block.Listing listing) {
        return listing.items().stream().map(item -> "- " + prose(item)).collect(Collectors.joining("\n"));
    }

    @Override
    public String table(Block.Table table) {
        List<String> heads = table.columns().stream()
                .map(Characters::line)
                .map(Markdown::escape)
                .toList();
        String rule = table.numericColumns().stream()
                .map(numeric -> numeric ? "---:" : "---")
                .collect(Collectors.joining("|", "|", "|"));
        String rows = table.rows().stream().map(row -> "\n" + row(row)).collect(Collectors.joining());
        return line(heads) + "\n" + rule + rows;
    }

    @Override
    public String text(String text) {
        return escape(text).replace("\n", "<br>");
    }

    @Override
    public String emphasis(String words) {
        return "*" + words + "*";
    }

    /** A code span knows no escapes, so what would end it or a table's field is written as text. */
    @Override
    public String code(String text) {
        boolean plain = text.chars().noneMatch(character -> "`|\\".indexOf(character) >= 0) && !text.isBlank();
        return plain ? "`" + text + "`" : escape(text);
    }

    @Override
    public String link(String label, URI address) {
        String target = IN_ADDRESS.matcher(address.toString()).replaceAll("\\\\$0");
        return "[" + escape(label) + "](" + ENTITY.matcher(target).replaceAll("\\\\&") + ")";
    }

    @Override
    public String ending() {
        return "";
    }

    private String prose(Prose prose) {
        return atStart(prose.in(this).strip());
    }

    private String row(Block.Row row) {
        return line(row.fields().stream()
                .map(field -> field.paragraphs().stream().map(this::prose).collect(Collectors.joining("<br>")))
                .toList());
    }

    private static String line(List<String> fields) {
        return fields.stream()
                .map(field -> field.isEmpty() ? " " : " " + field + " ")
                .collect(Collectors.joining("|", "|", "|"));
    }

    private static String escape(String text) {
        String special = SPECIAL.matcher(text).replaceAll("\\\\$0");
        String literal =
                ADDRESS.matcher(ENTITY.matcher(special).replaceAll("\\\\&")).replaceAll("\\\\$0");
        return TAKEN_FOR_MORE.matcher(literal).replaceAll(UNSEEN);
    }

    /** Escapes what begins a list or a rule when it stands at the start of a line. */
    private static String atStart(String line) {
        return BLOCK_START.matcher(line).replaceFirst("$1\\\\$2");
    }
}
