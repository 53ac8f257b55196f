package eu.clusterpolicy.toolkit.report;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.html.HtmlEscapers;
import com.google.common.io.Resources;
import eu.clusterpolicy.toolkit.label.Label;
import eu.clusterpolicy.toolkit.label.Labels;
import eu.clusterpolicy.toolkit.name.Require;
import eu.clusterpolicy.toolkit.name.WebAddress;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** HTML: elements that say what a part of a report is, classes with the prefix {@code ecpt-}, every value escaped. */
final class Html implements Format {

    private static final CharMatcher LETTER = CharMatcher.forPredicate(Character::isLetter);

    /** From how many columns of words on a table becomes a card for each row where there is little room, as one of codes does. */
    private static final int REFLOWING = 3;

    private final HtmlOptions options;
    private final Labels labels;
    private final String language;
    private final ImmutableSet<Subject> withHeading;
    private final Set<Subject> placed = new HashSet<>();
    private String heading = "";
    private String around = ENGLISH;
    private int tables;

    /**
     * Writes the blocks of a report.
     *
     * @param language the language of the edition that the report quotes
     */
    Html(HtmlOptions options, Optional<String> language, List<Block> blocks) {
        this.options = options;
        this.labels = options.labels().orElseGet(() -> Labels.of(ENGLISH));
        this.language = language.orElse(ENGLISH);
        this.withHeading = blocks.stream()
                .filter(Block.Heading.class::isInstance)
                .flatMap(block -> ((Block.Heading) block).subject().stream())
                .collect(ImmutableSet.toImmutableSet());
    }

    /**
     * Returns a whole page that stands alone, which carries the style sheet.
     *
     * @param title the words of the page's heading
     * @param body what the page shows, as HTML
     */
    String page(Prose title, String body) {
        String ofTitle = language(title.runs().get(0));
        return """
                <!DOCTYPE html>
                <html lang="%s">
                <head>
                <meta charset="utf-8">
                <meta name="viewport" content="width=device-width, initial-scale=1">
                <meta name="color-scheme" content="light dark">
                <title%s>%s</title>
                <style>
                %s</style>
                </head>
                <body class="ecpt-page">
                <main>
                %s</main>
                </body>
                </html>
                """.formatted(
                        labels.language(),
                        ofTitle.equals(labels.language()) ? "" : attribute("lang", ofTitle),
                        escaped(title.in(new PlainText(options.labels())).strip()),
                        styleSheet(),
                        body);
    }

    static String styleSheet() {
        try {
            return Resources.toString(Resources.getResource(Html.class, "report.css"), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("the library lacks its style sheet", e);
        }
    }

    /** A picture scrolls within its own box, which the keyboard reaches, rather than become too small to read. */
    static String figure(Picture picture) {
        String box = attribute("class", "ecpt-figure")
                + attribute("tabindex", "0")
                + attribute("lang", ENGLISH)
                + attribute("aria-label", picture.title());
        return element("figure", box, "\n" + picture.svg()) + "\n";
    }

    static String fragment(String blocks) {
        return element("article", attribute("class", "ecpt-report") + attribute("lang", ENGLISH), "\n" + blocks) + "\n";
    }

    @Override
    public String heading(Block.Heading block) {
        heading = prose(block.words());
        String id = block.subject()
                .filter(placed::add)
                .map(subject -> attribute("id", id(subject)))
                .orElse("");
        String words = block.subject()
                .flatMap(this::address)
                .map(address -> link(heading, address, ""))
                .orElse(heading);
        return element("h" + (options.headingLevel() + block.level() - 1), id, words);
    }

    @Override
    public String paragraph(Block.Paragraph paragraph) {
        String words = prose(paragraph.prose());
        return words.isEmpty() ? "" : element("p", "", words);
    }

    @Override
    public String listing(Block.Listing listing) {
        return listing.items().stream()
                .map(item -> element("li", "", prose(item)) + "\n")
                .collect(Collectors.joining("", "<ul>\n", "</ul>"));
    }

    /** A table scrolls within its own box, which the keyboard reaches and the caption names. */
    @Override
    public String table(Block.Table table) {
        tables++;
        String id = options.idPrefix() + "table-" + tables;
        ImmutableList<Boolean> numeric = table.numericColumns();
        boolean reflows =
                table.briefColumns().stream().filter(isBrief -> !isBrief).count() >= REFLOWING
                        || table.codeColumns().contains(true);
        String box = attribute("class", reflows ? "ecpt-table ecpt-cards" : "ecpt-table")
                + attribute("role", "group")
                + attribute("aria-labelledby", id)
                + attribute("tabindex", "0");
        String hidden = table.caption().isPresent() ? "" : attribute("class", "ecpt-hidden");
        String caption = table.caption().map(words -> prose(Prose.term(words))).orElse(heading);
        return element(
                "div",
                box,
                "\n<table>\n"
                        + element("caption", attribute("id", id) + hidden, caption)
                        + "\n"
                        + heads(table, numeric)
                        + body(table, numeric)
                        + "</table>\n");
    }

    @Override
    public Optional<Labels> labels() {
        return options.labels();
    }

    @Override
    public String words(String words) {
        return escaped(words).replace("\n", "<br>");
    }

    /** What others have written is in English where nothing else is known, also among words of another language. */
    @Override
    public String text(String text) {
        return around.equals(ENGLISH) || LETTER.matchesNoneOf(text)
                ? words(text)
                : element("span", attribute("lang", ENGLISH), words(text));
    }

    @Override
    public String quotation(String text, Optional<String> own) {
        return element("span", attribute("lang", own.orElse(language)), words(text));
    }

    /** The report is in English around the words of another language. */
    @Override
    public String within(String language, Supplier<String> words) {
        if (isEnglish()) {
            return words.get();
        }
        String outer = around;
        around = language;
        String inner = words.get();
        around = outer;
        return element("span", attribute("lang", language), inner);
    }

    private boolean isEnglish() {
        return labels.language().equals(ENGLISH);
    }

    @Override
    public String day(LocalDate day) {
        return element(
                "time", attribute("datetime", day.toString()) + language(labels.language()), Format.super.day(day));
    }

    @Override
    public String emphasis(String words) {
        return element("em", "", words);
    }

    @Override
    public String code(String text) {
        return element("code", "", escaped(text));
    }

    @Override
    public String link(String label, URI address) {
        return link(text(label), address, "");
    }

    /** The first words about a subject are its place in the report, unless a heading is; later ones lead there. */
    @Override
    public String reference(String words, Subject subject) {
        boolean first = !withHeading.contains(subject) && placed.add(subject);
        String id = first ? attribute("id", id(subject)) : "";
        Optional<URI> address = address(subject);
        if (address.isPresent() || !first) {
            return link(words, address.orElseGet(() -> URI.create("#" + id(subject))), id);
        }
        return element("span", id, words);
    }

    @Override
    public String ending() {
        return "";
    }

    String prose(Prose prose) {
        return prose.in(this).strip();
    }

    static String element(String name, String attributes, String content) {
        return "<" + name + attributes + ">" + content + "</" + name + ">";
    }

    static String attribute(String name, String value) {
        return " " + name + "=\"" + escaped(value) + "\"";
    }

    static String escaped(String text) {
        return HtmlEscapers.htmlEscaper().escape(text);
    }

    private String heads(Block.Table table, ImmutableList<Boolean> numeric) {
        StringBuilder heads = new StringBuilder();
        for (int column = 0; column < table.columns().size(); column++) {
            Label label = labels.heading(table.columns().get(column));
            heads.append(element(
                    "th",
                    attribute("scope", "col")
                            + (isHead(table, column) ? "" : numeric(numeric, column))
                            + language(label.language()),
                    escaped(Characters.line(label.text()))));
        }
        return "<thead>\n" + element("tr", "", heads.toString()) + "\n</thead>\n";
    }

    /** Returns the language that a run begins in. */
    private String language(Inline run) {
        if (run instanceof Inline.Quotation quotation) {
            return quotation.language().orElse(language);
        }
        return run instanceof Inline.Term term
                ? label(term).map(Label::language).orElse(ENGLISH)
                : ENGLISH;
    }

    private static String language(String language) {
        return language.equals(ENGLISH) ? "" : attribute("lang", language);
    }

    private String body(Block.Table table, ImmutableList<Boolean> numeric) {
        StringBuilder rows = new StringBuilder();
        for (int row = 0; row < table.rows().size(); row++) {
            StringBuilder cells = new StringBuilder();
            for (int column = 0; column < table.columns().size(); column++) {
                cells.append(table.continues(row, column) ? "" : cell(table, row, column, numeric));
            }
            rows.append(element("tr", "", cells.toString())).append("\n");
        }
        return "<tbody>\n" + rows + "</tbody>\n";
    }

    private String cell(Block.Table table, int row, int column, ImmutableList<Boolean> numeric) {
        String words = field(table.rows().get(row).fields().get(column));
        if (!isHead(table, column) || words.isEmpty()) {
            Label label = labels.heading(table.columns().get(column));
            String head = attribute("data-column", Characters.line(label.text()));
            return element("td", numeric(numeric, column) + head, words);
        }
        int below = row + 1;
        while (below < table.rows().size() && table.continues(below, column)) {
            below++;
        }
        String span = below - row > 1 ? attribute("rowspan", String.valueOf(below - row)) : "";
        return element("th", attribute("scope", "row") + span, words);
    }

    /** The first column heads the rows, and so does each that heads groups of them. */
    private static boolean isHead(Block.Table table, int column) {
        return column < Math.max(1, table.grouped());
    }

    private static String numeric(ImmutableList<Boolean> numeric, int column) {
        return numeric.get(column) ? attribute("class", "ecpt-number") : "";
    }

    private String field(Block.Field field) {
        List<String> paragraphs = field.paragraphs().stream()
                .map(this::prose)
                .filter(words -> !words.isEmpty())
                .toList();
        return paragraphs.size() < 2
                ? String.join("", paragraphs)
                : paragraphs.stream().map(words -> element("p", "", words)).collect(Collectors.joining());
    }

    private String id(Subject subject) {
        return options.idPrefix() + subject.code();
    }

    /** An address that leads to another site is told apart, so that a site reached from here cannot reach back. */
    private static String link(String words, URI address, String id) {
        String outside = address.getRawAuthority() != null ? attribute("rel", "noopener") : "";
        return element("a", id + attribute("href", address.toString()) + outside, words);
    }

    private Optional<URI> address(Subject subject) {
        Optional<URI> address = address(subject.entry(), options.entryAddress())
                .or(() -> address(subject.cell(), options.cellAddress()));
        address.filter(URI::isAbsolute).flatMap(WebAddress::flaw).ifPresent(flaw -> {
            throw new IllegalArgumentException(
                    "the link of " + subject.code() + " " + flaw + ": '" + address.get() + "'");
        });
        return address;
    }

    private static <S> Optional<URI> address(Optional<S> subject, Function<S, Optional<URI>> pages) {
        return subject.flatMap(known -> Require.notNull(pages.apply(known), "address of " + known));
    }
}
