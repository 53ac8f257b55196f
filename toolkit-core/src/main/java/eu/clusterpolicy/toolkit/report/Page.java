package eu.clusterpolicy.toolkit.report;

import com.google.common.collect.ImmutableList;
import java.util.List;

/** Collects the blocks of a report, from top to bottom. Not thread-safe. */
final class Page {

    private final ImmutableList.Builder<Block> blocks = ImmutableList.builder();

    static Page titled(String title) {
        return new Page().heading(1, title);
    }

    Page section(String title) {
        return heading(2, title);
    }

    Page subsection(String title) {
        return heading(3, title);
    }

    Page detail(String title) {
        return heading(4, title);
    }

    Page paragraph(String text) {
        return paragraph(Prose.of(text));
    }

    Page paragraph(Prose prose) {
        return add(new Block.Paragraph(prose));
    }

    /** Adds a list, or the given words where it would have no item. */
    Page list(List<Prose> items, String none) {
        return list(items, Prose.emphasis(none));
    }

    /** Adds a list, or the given paragraph where it would have no item. */
    Page list(List<Prose> items, Prose none) {
        return items.isEmpty() ? paragraph(none) : add(new Block.Listing(ImmutableList.copyOf(items)));
    }

    /** Adds a table, or the given words where it would have no row. */
    Page table(List<String> columns, List<Block.Row> rows, String none) {
        return rows.isEmpty() ? paragraph(Prose.emphasis(none)) : table(columns, rows);
    }

    Page table(List<String> columns, List<Block.Row> rows) {
        return add(new Block.Table(ImmutableList.copyOf(columns), ImmutableList.copyOf(rows)));
    }

    Report report() {
        return new Report(blocks.build());
    }

    private Page heading(int level, String text) {
        return add(new Block.Heading(level, text));
    }

    private Page add(Block block) {
        blocks.add(block);
        return this;
    }
}
