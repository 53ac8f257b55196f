package eu.clusterpolicy.toolkit.report;

import com.google.common.collect.ImmutableList;
import eu.clusterpolicy.toolkit.catalogue.Edition;
import java.util.List;
import java.util.Optional;

/** Collects the blocks of a report, from top to bottom. Not thread-safe. */
final class Page {

    private final ImmutableList.Builder<Block> blocks = ImmutableList.builder();
    private Optional<String> language = Optional.empty();

    static Page titled(String title) {
        return titled(Prose.term(title));
    }

    static Page titled(Prose title) {
        return new Page().heading(1, title, Optional.empty());
    }

    /** Begins a page whose title is that of an edition. */
    static Page titled(Edition edition) {
        return new Page()
                .heading(1, Prose.quotation(Characters.line(edition.title())), Optional.empty())
                .quoting(edition);
    }

    /** Begins a page about one entry or cell. */
    static Page titled(Prose title, Subject subject) {
        return new Page().heading(1, title, Optional.of(subject));
    }

    /** Says of which edition the words are that the report quotes. */
    Page quoting(Edition edition) {
        language = edition.language();
        return this;
    }

    Page section(String title) {
        return section(Prose.term(title));
    }

    Page section(Prose title) {
        return heading(2, title, Optional.empty());
    }

    Page subsection(String title) {
        return subsection(Prose.term(title));
    }

    Page subsection(Prose title) {
        return heading(3, title, Optional.empty());
    }

    Page subsection(Prose title, Subject subject) {
        return heading(3, title, Optional.of(subject));
    }

    Page detail(String title) {
        return heading(4, Prose.term(title), Optional.empty());
    }

    Page detail(String title, Subject subject) {
        return heading(4, Prose.of(Characters.line(title)), Optional.of(subject));
    }

    Page paragraph(String text) {
        return paragraph(Prose.of(text));
    }

    Page paragraph(Prose prose) {
        return add(new Block.Paragraph(prose));
    }

    /** Adds a list, or the given words where it would have no item. */
    Page list(List<Prose> items, String none) {
        return list(items, Prose.none(none));
    }

    /** Adds a list, or the given paragraph where it would have no item. */
    Page list(List<Prose> items, Prose none) {
        return items.isEmpty() ? paragraph(none) : add(new Block.Listing(ImmutableList.copyOf(items)));
    }

    /** Adds a table, or the given words where it would have no row. */
    Page table(List<String> columns, List<Block.Row> rows, String none) {
        return rows.isEmpty() ? paragraph(Prose.none(none)) : table(columns, rows);
    }

    Page table(List<String> columns, List<Block.Row> rows) {
        return table(Optional.empty(), columns, rows, 0);
    }

    /** Adds a table of which the heading above does not say what it holds. */
    Page captioned(String caption, List<String> columns, List<Block.Row> rows) {
        return table(Optional.of(caption), columns, rows, 0);
    }

    /** Adds a table whose first columns head groups of rows: they are blank where a row belongs to the group above. */
    Page grouped(int columnsOfGroups, List<String> columns, List<Block.Row> rows) {
        return table(Optional.empty(), columns, rows, columnsOfGroups);
    }

    Report report() {
        return new Report(blocks.build(), language);
    }

    private Page table(Optional<String> caption, List<String> columns, List<Block.Row> rows, int grouped) {
        return add(new Block.Table(caption, ImmutableList.copyOf(columns), ImmutableList.copyOf(rows), grouped));
    }

    private Page heading(int level, Prose words, Optional<Subject> subject) {
        return add(new Block.Heading(level, words, subject));
    }

    private Page add(Block block) {
        blocks.add(block);
        return this;
    }
}
