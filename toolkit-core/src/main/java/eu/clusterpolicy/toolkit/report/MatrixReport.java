package eu.clusterpolicy.toolkit.report;

import com.google.common.collect.ImmutableList;
import eu.clusterpolicy.toolkit.catalogue.Catalogue;
import eu.clusterpolicy.toolkit.entry.Citation;
import eu.clusterpolicy.toolkit.entry.EntryName;
import eu.clusterpolicy.toolkit.entry.Example;
import eu.clusterpolicy.toolkit.entry.Placement;
import eu.clusterpolicy.toolkit.entry.PolicyAction;
import eu.clusterpolicy.toolkit.entry.Position;
import eu.clusterpolicy.toolkit.entry.Recommendation;
import eu.clusterpolicy.toolkit.matrix.Cell;
import eu.clusterpolicy.toolkit.matrix.Challenge;
import eu.clusterpolicy.toolkit.matrix.ClusterFunction;
import eu.clusterpolicy.toolkit.matrix.Priority;
import eu.clusterpolicy.toolkit.roadmap.Focus;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes the matrix as tables of challenges by cluster functions, as the paper prints it, or one of its cells. */
final class MatrixReport {

    private final Catalogue catalogue;

    MatrixReport(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    Report whole() {
        Page page = Page.titled("Matrix: priorities, challenges and cluster functions")
                .quoting(catalogue.edition())
                .paragraph(
                        Prose.quotation(catalogue.edition().title()).and(": ").and(tally(Cell.all())));
        page.section("Actions + examples in each cell");
        page.table(
                columns("Priority, challenge"),
                Cell.all().stream()
                        .map(Focus::of)
                        .distinct()
                        .map(this::countRow)
                        .toList());
        for (Priority priority : Priority.values()) {
            page.section(priority.title());
            table(page, priority);
        }
        return page.report();
    }

    Report of(Priority priority) {
        List<Cell> cells =
                Cell.all().stream().filter(cell -> cell.priority() == priority).toList();
        Page page = Page.titled(Prose.term("Matrix: %s", Prose.term(priority)))
                .quoting(catalogue.edition())
                .paragraph(
                        Prose.quotation(catalogue.edition().title()).and(": ").and(tally(cells)));
        table(page, priority);
        return page.report();
    }

    private Prose tally(List<Cell> cells) {
        int actions = cells.stream()
                .mapToInt(cell -> catalogue.actionsIn(cell).size())
                .sum();
        int mentions = cells.stream()
                .mapToInt(cell -> catalogue.examplesIn(cell).size())
                .sum();
        int empty = (int) cells.stream()
                .filter(cell -> catalogue.actionsIn(cell).isEmpty())
                .count();
        Stream<Prose> counts = Stream.of(
                Phrases.counted(actions, "action"),
                Phrases.counted(mentions, "example mention"),
                Phrases.counted(cells.size(), "cell"));
        Stream<Prose> gaps = Stream.of(Phrases.counted(
                        empty, "cell without an action in the source", "cells without an action in the source"))
                .filter(gap -> empty > 0);
        return Prose.joined(", ", Stream.concat(counts, gaps).toList());
    }

    private void table(Page page, Priority priority) {
        page.table(
                columns("Challenge"),
                Arrays.stream(Challenge.values())
                        .map(challenge -> row(priority, challenge))
                        .toList());
    }

    private static List<String> columns(String first) {
        Stream<String> functions = Arrays.stream(ClusterFunction.values()).map(ClusterFunction::title);
        return Stream.concat(Stream.of(first), functions).toList();
    }

    /** As short as it can be, so that a terminal shows the whole matrix in twelve lines. */
    private Block.Row countRow(Focus focus) {
        Stream<Block.Field> counts = Arrays.stream(ClusterFunction.values())
                .map(focus::cell)
                .map(cell -> catalogue.actionsIn(cell).size() + " + "
                        + catalogue.examplesIn(cell).size())
                .map(Block.Field::of);
        return Block.Row.of(Stream.concat(Stream.of(Block.Field.of(Phrases.focus(focus))), counts)
                .toArray(Block.Field[]::new));
    }

    private Block.Row row(Priority priority, Challenge challenge) {
        Stream<Block.Field> cells =
                Arrays.stream(ClusterFunction.values()).map(function -> field(Cell.of(priority, challenge, function)));
        return new Block.Row(Stream.concat(Stream.of(Block.Field.of(Prose.term(challenge))), cells)
                .collect(ImmutableList.toImmutableList()));
    }

    private Block.Field field(Cell cell) {
        Stream<Prose> wordings = catalogue.actionsIn(cell).stream()
                .map(action -> Prose.quotation(action.text()).about(Subject.of(EntryName.of(action.id()))));
        return new Block.Field(
                Stream.concat(wordings, Stream.of(counts(cell))).collect(ImmutableList.toImmutableList()));
    }

    private Prose counts(Cell cell) {
        int actions = catalogue.actionsIn(cell).size();
        int examples = catalogue.examplesIn(cell).size();
        Prose shown = Phrases.counted(examples, "example");
        if (actions > 0) {
            return Prose.emphasis(Phrases.counted(actions, "action").and(", ").and(shown))
                    .about(Subject.of(cell));
        }
        Prose empty = Phrases.empty(catalogue, Position.of(cell));
        return examples == 0
                ? empty.about(Subject.of(cell))
                : empty.and(", ").and(Prose.emphasis(shown).about(Subject.of(cell)));
    }

    /** Reports one cell: its actions, its examples and the recommendations that its actions serve. */
    Report of(Cell cell) {
        return Page.titled(Phrases.cell(cell), Subject.of(cell))
                .quoting(catalogue.edition())
                .paragraph(Prose.term("Cell")
                        .and(" ")
                        .and(Prose.code(cell.code()))
                        .and(" of ")
                        .and(Prose.quotation(catalogue.edition().title())))
                .section("Actions")
                .list(
                        catalogue.actionsIn(cell).stream()
                                .map(MatrixReport::action)
                                .toList(),
                        Phrases.empty(catalogue, Position.of(cell)))
                .section("Examples")
                .list(
                        catalogue.examplesIn(cell).stream()
                                .map(example -> example(example, cell))
                                .toList(),
                        "no example in the source")
                .section("Recommendations that these actions serve")
                .list(
                        catalogue.actionsIn(cell).stream()
                                .flatMap(action -> catalogue.recommendationsServedBy(action.id()).stream())
                                .distinct()
                                .map(MatrixReport::recommendation)
                                .toList(),
                        "none")
                .report();
    }

    /** Returns where the source names the example in the given cell. */
    static String source(Example example, Cell cell) {
        return example.placements().stream()
                .filter(placement -> placement.cell().equals(cell))
                .map(Placement::citation)
                .map(Phrases::source)
                .distinct()
                .collect(Collectors.joining("; "));
    }

    private static Prose action(PolicyAction action) {
        Optional<Citation> citation = action.citation();
        return Phrases.action(action).and(", " + Phrases.source(citation));
    }

    private static Prose example(Example example, Cell cell) {
        Prose details = Phrases.details(example);
        Prose words = Phrases.example(example).and(", " + source(example, cell));
        return details.runs().isEmpty() ? words : words.and(": ").and(details);
    }

    private static Prose recommendation(Recommendation recommendation) {
        return Phrases.recommendation(recommendation).and(". ").and(Phrases.title(recommendation));
    }
}
