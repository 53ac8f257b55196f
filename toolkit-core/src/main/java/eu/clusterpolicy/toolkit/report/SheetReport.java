package eu.clusterpolicy.toolkit.report;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import eu.clusterpolicy.toolkit.catalogue.Catalogue;
import eu.clusterpolicy.toolkit.catalogue.Edition;
import eu.clusterpolicy.toolkit.entry.EntryName;
import eu.clusterpolicy.toolkit.entry.Erratum;
import eu.clusterpolicy.toolkit.entry.Example;
import eu.clusterpolicy.toolkit.entry.PolicyAction;
import eu.clusterpolicy.toolkit.entry.Position;
import eu.clusterpolicy.toolkit.entry.Recommendation;
import eu.clusterpolicy.toolkit.entry.TitleStatus;
import eu.clusterpolicy.toolkit.guide.Background;
import eu.clusterpolicy.toolkit.matrix.Cell;
import eu.clusterpolicy.toolkit.matrix.Challenge;
import eu.clusterpolicy.toolkit.matrix.ClusterFunction;
import eu.clusterpolicy.toolkit.matrix.Priority;
import eu.clusterpolicy.toolkit.name.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes everything a catalogue holds, one entry to a row, and its background where there is one. */
final class SheetReport {

    private static final String ENTRY = "Action or example";
    private static final String SOURCE = "Source";

    private static final String ERRATUM = "†";
    private static final String REMARK = "‡";

    private final Catalogue catalogue;
    private final Optional<Background> background;
    private final ImmutableSet<String> mended;

    SheetReport(Catalogue catalogue, Optional<Background> background) {
        this.catalogue = catalogue;
        this.background = background;
        this.mended = catalogue.errata().stream().map(Erratum::concerns).collect(ImmutableSet.toImmutableSet());
    }

    Report report() {
        Page page = heading();
        legend(page.section("How to read this sheet"));
        for (Priority priority : Priority.values()) {
            page.section(priority.title())
                    .grouped(2, List.of("Challenge", "Function", ENTRY, SOURCE), matrix(priority));
        }
        outside(page.section("Outside the matrix"));
        examplesInDetail(page);
        page.section("Recommendations");
        if (catalogue.recommendations().isEmpty()) {
            page.paragraph(Prose.none("none"));
        }
        catalogue.recommendations().forEach(recommendation -> recommendation(page, recommendation));
        withdrawn(page);
        page.section("Errata")
                .list(catalogue.errata().stream().map(SheetReport::erratum).toList(), "none");
        background.ifPresent(
                known -> new BackgroundReport(known, page.section("Background"), Page::subsection).write());
        return page.report();
    }

    private Page heading() {
        Edition edition = catalogue.edition();
        Page page = Page.titled(edition)
                .paragraph(Prose.of("Edition ")
                        .and(Prose.code(edition.id()))
                        .and(", issued " + edition.issued() + " by " + edition.publisher() + ". ")
                        .and(Prose.quotation(edition.rights()))
                        .and(marks(edition.id())));
        about(edition).forEach(page::paragraph);
        return page.paragraph(Prose.joined(
                ", ",
                List.of(
                        Phrases.counted(catalogue.actions().size(), "action"),
                        Phrases.counted(catalogue.examples().size(), "example"),
                        Phrases.counted(catalogue.recommendations().size(), "recommendation"))));
    }

    private static List<String> about(Edition edition) {
        String authors = String.join("; ", edition.authors());
        return Stream.of(
                        Optional.of(authors).filter(names -> !names.isEmpty()).map(names -> "Authors: " + names),
                        edition.coOrganiser().map(name -> "Event co-organised by " + name),
                        edition.disclaimer().map(text -> "Disclaimer, in our words: " + text),
                        edition.reuse().map(text -> "Reuse, in our words: " + text))
                .flatMap(Optional::stream)
                .map(Wording::sentence)
                .toList();
    }

    private void legend(Page page) {
        List<Prose> legend = new ArrayList<>();
        legend.add(Prose.of("Actions, names and titles are in the words of the source. Identifiers, such as ")
                .and(Prose.code("like-this"))
                .and(
                        ", the numbers of the recommendations, what stands under Background and what is marked as our words"
                                + " are this library's."));
        legend.add(
                Prose.of("A country has the name that the source prints, where it is known, and its ISO 3166-1 code."));
        legend.add(Prose.of("A page is the number printed on it. A row of a recommendation says where the row's mention"
                + " stands, and spells a name as that mention does."));
        legend.add(Prose.of(ERRATUM + " after an entry: an erratum concerns it; the errata stand further below."));
        background.ifPresent(known -> {
            legend.add(Prose.of(REMARK + " after an entry: we remark on it; the remarks stand at the end."));
            known.normalisations()
                    .forEach(statement ->
                            legend.add(Prose.of("Without an erratum: " + Wording.sentence(statement.text()))));
        });
        page.list(legend, "");
    }

    private String marks(String entry) {
        boolean remarked =
                background.filter(known -> !known.remarks(entry).isEmpty()).isPresent();
        return (mended.contains(entry) ? " " + ERRATUM : "") + (remarked ? " " + REMARK : "");
    }

    private Prose action(PolicyAction action) {
        return Phrases.action(action).and(marks(action.id().value()));
    }

    private Prose example(Example example) {
        return Prose.of("Example: ")
                .and(Phrases.example(example))
                .and(marks(example.id().value()));
    }

    private List<Block.Row> matrix(Priority priority) {
        List<Block.Row> rows = new ArrayList<>();
        for (Challenge challenge : Challenge.values()) {
            Optional<Prose> head = Optional.of(Prose.term(challenge));
            for (ClusterFunction function : ClusterFunction.values()) {
                rows.addAll(cell(Cell.of(priority, challenge, function), head));
                head = Optional.empty();
            }
        }
        return rows;
    }

    private List<Block.Row> cell(Cell cell, Optional<Prose> challenge) {
        List<Line> lines = new ArrayList<>();
        catalogue
                .actionsIn(cell)
                .forEach(action -> lines.add(new Line(action(action), Phrases.source(action.citation()))));
        if (lines.isEmpty()) {
            lines.add(new Line(Phrases.empty(catalogue, Position.of(cell)), ""));
        }
        catalogue
                .examplesIn(cell)
                .forEach(example -> lines.add(new Line(example(example), MatrixReport.source(example, cell))));
        return rows(lines, challenge, Optional.of(Prose.term(cell.function())));
    }

    private void outside(Page page) {
        List<Prose> entries = new ArrayList<>();
        catalogue.actions().stream()
                .filter(action -> action.cell().isEmpty())
                .forEach(action -> entries.add(action(action).and(", " + Phrases.source(action.citation()))));
        catalogue.examples().stream()
                .filter(example -> example.placements().isEmpty())
                .forEach(example -> entries.add(example(example).and(", " + sources(example))));
        page.list(entries, "nothing");
    }

    /** Returns where the recommendations name an example. */
    private String sources(Example example) {
        String sources = catalogue.recommendationsNaming(example.id()).stream()
                .flatMap(recommendation -> recommendation.operationalisation().stream())
                .filter(cell -> cell.examples().contains(example.id()))
                .map(cell -> cell.citation(example.id()))
                .map(Phrases::source)
                .distinct()
                .collect(Collectors.joining("; "));
        return sources.isEmpty() ? "not cited" : sources;
    }

    /** Writes what the entries say beyond the paper's own columns; a catalogue that knows no more has no such section. */
    private void examplesInDetail(Page page) {
        List<Prose> details = catalogue.examples().stream()
                .filter(example -> !Phrases.details(example).runs().isEmpty())
                .map(example ->
                        Phrases.code(EntryName.of(example.id())).and(": ").and(Phrases.details(example)))
                .toList();
        if (!details.isEmpty()) {
            page.section("Examples in detail").list(details, "");
        }
    }

    /** Writes what the edition has withdrawn; one that has withdrawn nothing has no such section. */
    private void withdrawn(Page page) {
        List<Prose> entries = catalogue.withdrawn().stream()
                .map(gone -> Phrases.entry(gone.entry()).and(": ").and(Phrases.withdrawn(gone)))
                .toList();
        if (!entries.isEmpty()) {
            page.section("Withdrawn").list(entries, "");
        }
    }

    private void recommendation(Page page, Recommendation recommendation) {
        page.subsection(
                        Phrases.heading(recommendation).and(marks("recommendation-" + recommendation.number())),
                        Phrases.subject(recommendation))
                .paragraph(Phrases.title(recommendation))
                .paragraph(Prose.term(recommendation.priority()).and(subject(recommendation)));
        List<Block.Row> rows = new ArrayList<>();
        for (ClusterFunction function : ClusterFunction.values()) {
            rows.addAll(rows(lines(recommendation, function), Optional.of(Prose.term(function))));
        }
        page.grouped(1, List.of("Function", ENTRY, SOURCE), rows);
    }

    private static Prose subject(Recommendation recommendation) {
        boolean shownAlready = recommendation.title().status() != TitleStatus.COMPLETE;
        return shownAlready ? Prose.of("") : Prose.of("; our words: ").and(Prose.quotation(recommendation.subject()));
    }

    private List<Line> lines(Recommendation recommendation, ClusterFunction function) {
        List<Line> lines = new ArrayList<>();
        recommendation.operationalisation(function).ifPresent(cell -> {
            cell.actions()
                    .forEach(id -> lines.add(new Line(
                            Phrases.action(catalogue, id).and(marks(id.value())), Phrases.source(cell.citation()))));
            cell.examples()
                    .forEach(id -> lines.add(new Line(
                            RecommendationReport.example(catalogue, cell, id).and(marks(id.value())),
                            Phrases.source(cell.citation(id)))));
        });
        Prose empty = Phrases.empty(catalogue, Position.of(recommendation.number(), function));
        return lines.isEmpty() ? List.of(new Line(empty, "")) : lines;
    }

    private static Prose erratum(Erratum erratum) {
        return Phrases.code(EntryName.of(erratum.id()))
                .and(" (")
                .and(Prose.term(erratum.kind()))
                .and("), about ")
                .and(Prose.code(erratum.concerns()))
                .and(", " + Phrases.source(erratum.citation()) + ": printed ")
                .and(quoted(erratum.printed()))
                .and(", used ")
                .and(quoted(erratum.used()))
                .and(erratum.note()
                        .map(note -> Prose.of(". ").and(Prose.quotation(Wording.sentence(note))))
                        .orElse(Prose.of("")));
    }

    private static Prose quoted(String words) {
        return words.isBlank() ? Prose.none("nothing") : Prose.code(words);
    }

    /** Returns a row for each line; the given heads stand on the first alone. */
    @SafeVarargs
    private static List<Block.Row> rows(List<Line> lines, Optional<Prose>... heads) {
        List<Block.Row> rows = new ArrayList<>();
        for (Line line : lines) {
            ImmutableList.Builder<Block.Field> fields = ImmutableList.builder();
            for (Optional<Prose> head : heads) {
                fields.add(Block.Field.of(head.filter(words -> rows.isEmpty())));
            }
            fields.add(Block.Field.of(line.entry()), Block.Field.of(line.source()));
            rows.add(new Block.Row(fields.build()));
        }
        return rows;
    }

    /** An entry and where the source has it. */
    private record Line(Prose entry, String source) {}
}
