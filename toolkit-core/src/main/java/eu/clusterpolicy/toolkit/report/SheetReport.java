package eu.clusterpolicy.toolkit.report;

import com.google.common.collect.ImmutableList;
import eu.clusterpolicy.toolkit.catalogue.Catalogue;
import eu.clusterpolicy.toolkit.catalogue.Edition;
import eu.clusterpolicy.toolkit.entry.Erratum;
import eu.clusterpolicy.toolkit.entry.Position;
import eu.clusterpolicy.toolkit.entry.Recommendation;
import eu.clusterpolicy.toolkit.entry.TitleStatus;
import eu.clusterpolicy.toolkit.entry.Withdrawn;
import eu.clusterpolicy.toolkit.matrix.Cell;
import eu.clusterpolicy.toolkit.matrix.Challenge;
import eu.clusterpolicy.toolkit.matrix.ClusterFunction;
import eu.clusterpolicy.toolkit.matrix.Priority;
import java.util.ArrayList;
import java.util.List;

/** Writes everything a catalogue holds, one entry to a row. */
final class SheetReport {

    private static final String ENTRY = "Action or example";
    private static final String SOURCE = "Source";

    private final Catalogue catalogue;

    SheetReport(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    Report report() {
        Page page = heading();
        for (Priority priority : Priority.values()) {
            page.section(priority.title()).table(List.of("Challenge", "Function", ENTRY, SOURCE), matrix(priority));
        }
        outside(page.section("Outside the matrix"));
        examplesInDetail(page);
        page.section("Recommendations");
        if (catalogue.recommendations().isEmpty()) {
            page.paragraph(Prose.emphasis("none"));
        }
        catalogue.recommendations().forEach(recommendation -> recommendation(page, recommendation));
        withdrawn(page);
        page.section("Errata")
                .list(catalogue.errata().stream().map(SheetReport::erratum).toList(), "none");
        return page.report();
    }

    private Page heading() {
        Edition edition = catalogue.edition();
        return Page.titled(edition.title())
                .paragraph(Prose.of("Edition ")
                        .and(Prose.code(edition.id()))
                        .and(", issued " + edition.issued() + " by " + edition.publisher() + ". " + edition.rights()))
                .paragraph(String.join(
                        ", ",
                        Phrases.count(catalogue.actions().size(), "action"),
                        Phrases.count(catalogue.examples().size(), "example"),
                        Phrases.count(catalogue.recommendations().size(), "recommendation")));
    }

    private List<Block.Row> matrix(Priority priority) {
        List<Block.Row> rows = new ArrayList<>();
        for (Challenge challenge : Challenge.values()) {
            String head = challenge.title();
            for (ClusterFunction function : ClusterFunction.values()) {
                rows.addAll(cell(Cell.of(priority, challenge, function), head));
                head = "";
            }
        }
        return rows;
    }

    private List<Block.Row> cell(Cell cell, String challenge) {
        List<Line> lines = new ArrayList<>();
        catalogue
                .actionsIn(cell)
                .forEach(action -> lines.add(new Line(Phrases.action(action), Phrases.source(action.citation()))));
        if (lines.isEmpty()) {
            lines.add(new Line(Phrases.empty(catalogue, Position.of(cell)), ""));
        }
        catalogue
                .examplesIn(cell)
                .forEach(example -> lines.add(new Line(
                        Prose.of("Example: ").and(Phrases.example(example)), CellReport.source(example, cell))));
        return rows(lines, challenge, cell.function().title());
    }

    private void outside(Page page) {
        List<Prose> entries = new ArrayList<>();
        catalogue.actions().stream()
                .filter(action -> action.cell().isEmpty())
                .forEach(action -> entries.add(Phrases.action(action).and(", " + Phrases.source(action.citation()))));
        catalogue.examples().stream()
                .filter(example -> example.placements().isEmpty())
                .forEach(example -> entries.add(Prose.of("Example: ").and(Phrases.example(example))));
        page.list(entries, "nothing");
    }

    /** Writes what the entries say beyond the paper's own columns; a catalogue that knows no more has no such section. */
    private void examplesInDetail(Page page) {
        List<Prose> details = catalogue.examples().stream()
                .filter(example -> !Phrases.details(example).isEmpty())
                .map(example -> Prose.code(example.id().value()).and(": " + Phrases.details(example)))
                .toList();
        if (!details.isEmpty()) {
            page.section("Examples in detail").list(details, "");
        }
    }

    /** Writes what the edition has withdrawn; one that has withdrawn nothing has no such section. */
    private void withdrawn(Page page) {
        List<Prose> entries = new ArrayList<>();
        catalogue.withdrawnActions().forEach(action -> entries.add(withdrawn(Phrases.action(action.entry()), action)));
        catalogue
                .withdrawnExamples()
                .forEach(example ->
                        entries.add(withdrawn(Prose.of("Example: ").and(Phrases.example(example.entry())), example)));
        catalogue
                .withdrawnRecommendations()
                .forEach(row -> entries.add(withdrawn(
                        Prose.of("Recommendation " + row.entry().number() + ": ")
                                .and(Phrases.title(row.entry())),
                        row)));
        if (!entries.isEmpty()) {
            page.section("Withdrawn").list(entries, "");
        }
    }

    private static Prose withdrawn(Prose entry, Withdrawn<?, ?> withdrawn) {
        return entry.and(": ").and(Phrases.withdrawn(withdrawn));
    }

    private void recommendation(Page page, Recommendation recommendation) {
        page.subsection("Recommendation " + recommendation.number())
                .paragraph(Phrases.title(recommendation))
                .paragraph(recommendation.priority().title() + subject(recommendation));
        List<Block.Row> rows = new ArrayList<>();
        for (ClusterFunction function : ClusterFunction.values()) {
            rows.addAll(rows(lines(recommendation, function), function.title()));
        }
        page.table(List.of("Function", ENTRY, SOURCE), rows);
    }

    private static String subject(Recommendation recommendation) {
        boolean shownAlready = recommendation.title().status() != TitleStatus.COMPLETE;
        return shownAlready ? "" : "; our words: " + recommendation.subject();
    }

    private List<Line> lines(Recommendation recommendation, ClusterFunction function) {
        List<Line> lines = new ArrayList<>();
        recommendation
                .operationalisation(function)
                .ifPresent(cell -> RecommendationReport.entries(catalogue, cell)
                        .forEach(entry -> lines.add(new Line(entry, Phrases.source(cell.citation())))));
        Prose empty = Phrases.empty(catalogue, Position.of(recommendation.number(), function));
        return lines.isEmpty() ? List.of(new Line(empty, "")) : lines;
    }

    private static Prose erratum(Erratum erratum) {
        return Prose.code(erratum.id().value())
                .and(" (" + erratum.kind().code() + "), about ")
                .and(Prose.code(erratum.concerns()))
                .and(", " + Phrases.source(erratum.citation()) + ": printed ")
                .and(quoted(erratum.printed()))
                .and(", used ")
                .and(quoted(erratum.used()));
    }

    private static Prose quoted(String words) {
        return words.isBlank() ? Prose.emphasis("nothing") : Prose.code(words);
    }

    /** Returns a row for each line; the given heads stand on the first alone. */
    private static List<Block.Row> rows(List<Line> lines, String... heads) {
        List<Block.Row> rows = new ArrayList<>();
        for (Line line : lines) {
            ImmutableList.Builder<Block.Field> fields = ImmutableList.builder();
            for (String head : heads) {
                fields.add(Block.Field.of(rows.isEmpty() ? head : ""));
            }
            fields.add(Block.Field.of(line.entry()), Block.Field.of(line.source()));
            rows.add(new Block.Row(fields.build()));
        }
        return rows;
    }

    /** An entry and where the source has it. */
    private record Line(Prose entry, String source) {}
}
