package eu.clusterpolicy.toolkit.report;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A report that people read, such as a recommendation with its actions and examples.
 *
 * <pre>{@code
 * Report report = Reports.ofRecommendation(catalogue, 8);
 * System.out.print(report.text());
 * Files.writeString(Path.of("recommendation-8.md"), report.markdown());
 * }</pre>
 *
 * <p>Every format ends its lines with a line feed and the report with one; none depends on locale, time zone or platform.
 * Immutable and thread-safe. Two reports are equal when they say the same.
 */
public final class Report {

    private final ImmutableList<Block> blocks;

    Report(List<Block> blocks) {
        this.blocks = ImmutableList.copyOf(blocks);
    }

    /**
     * Returns the report as plain text for a terminal.
     *
     * <p>Lines hold at most 80 characters, in tables of four columns or more at most 100. Links are numbered and their
     * addresses listed at the end, each whole on a line of its own, however long, so that it can be copied.
     */
    public String text() {
        return in(new PlainText());
    }

    /** Returns the report as GitHub-flavoured Markdown: each paragraph, list item and table row on one line. */
    public String markdown() {
        return in(new Markdown());
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Report that && blocks.equals(that.blocks);
    }

    @Override
    public int hashCode() {
        return blocks.hashCode();
    }

    /** Returns the report as plain text. */
    @Override
    public String toString() {
        return text();
    }

    private String in(Format format) {
        String body = blocks.stream().map(block -> block.in(format)).collect(Collectors.joining("\n\n"));
        String ending = format.ending();
        return body + (ending.isEmpty() ? "" : "\n\n" + ending) + "\n";
    }
}
