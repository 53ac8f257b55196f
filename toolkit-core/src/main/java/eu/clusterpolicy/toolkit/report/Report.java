package eu.clusterpolicy.toolkit.report;

import com.google.common.collect.ImmutableList;
import eu.clusterpolicy.toolkit.name.Require;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A report that people read, such as a recommendation with its actions and examples.
 *
 * <pre>{@code
 * Report report = Reports.ofRecommendation(catalogue, 8);
 * System.out.print(report.text());
 * Files.writeString(Path.of("recommendation-8.md"), report.markdown());
 * Files.writeString(Path.of("recommendation-8.html"), report.htmlPage());
 * }</pre>
 *
 * <p>Every format ends its lines with a line feed and the report with one; none depends on locale, time zone or platform.
 * Immutable and thread-safe. Two reports are equal when they say the same.
 */
public final class Report {

    private final ImmutableList<Block> blocks;
    private final Optional<String> language;

    /**
     * Keeps the blocks, the title first.
     *
     * @param language the language of the edition that the report quotes, where it says so
     */
    Report(List<Block> blocks, Optional<String> language) {
        this.blocks = ImmutableList.copyOf(blocks);
        this.language = language;
    }

    /**
     * Returns the report as plain text for a terminal.
     *
     * <p>Lines hold at most 80 characters, in tables of five columns or more at most 100. Links are numbered and their
     * addresses listed at the end, each whole on a line of its own, however long, so that it can be copied.
     */
    public String text() {
        return in(new PlainText());
    }

    /** Returns the report as GitHub-flavoured Markdown: each paragraph, list item and table row on one line. */
    public String markdown() {
        return in(new Markdown());
    }

    /**
     * Returns the report as HTML to be taken into a page: headings from level 1, no style, no script.
     *
     * <p>What it looks like says {@link Reports#styleSheet()}; the page may as well bring its own.
     */
    public String html() {
        return html(HtmlOptions.builder().build());
    }

    /**
     * Returns the report as HTML to be taken into a page, with headings, identifiers and links as the page needs them.
     *
     * @throws IllegalArgumentException if a link leads elsewhere than into the site or to an address of the web
     */
    public String html(HtmlOptions options) {
        Require.notNull(options, "options");
        return Html.fragment(in(new Html(options, language, blocks)));
    }

    /**
     * Returns the report as a page of HTML that stands alone: it carries its style sheet and refers to no other file.
     *
     * @param pictures what is shown below the report, such as its time line
     */
    public String htmlPage(Picture... pictures) {
        return htmlPage(HtmlOptions.builder().build(), pictures);
    }

    /** Returns the same page with links as asked for; its headings begin at level 1. */
    public String htmlPage(HtmlOptions options, Picture... pictures) {
        Require.notNull(options, "options");
        HtmlOptions ofPage = options.toBuilder().headingLevel(1).build();
        String drawn = Require.noneNull(pictures, "pictures").stream()
                .map(Html::figure)
                .collect(Collectors.joining());
        Prose title = ((Block.Heading) blocks.get(0)).words();
        return new Html(ofPage, language, blocks).page(title, html(ofPage) + drawn);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Report that && blocks.equals(that.blocks) && language.equals(that.language);
    }

    @Override
    public int hashCode() {
        return Objects.hash(blocks, language);
    }

    /** Returns the report as plain text. */
    @Override
    public String toString() {
        return text();
    }

    String in(Format format) {
        String body = blocks.stream().map(block -> block.in(format)).collect(Collectors.joining("\n\n"));
        String ending = format.ending();
        return body + (ending.isEmpty() ? "" : "\n\n" + ending) + "\n";
    }
}
