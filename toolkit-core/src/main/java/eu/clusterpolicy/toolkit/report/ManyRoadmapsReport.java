package eu.clusterpolicy.toolkit.report;

import com.google.common.collect.Multiset;
import com.google.common.collect.Multisets;
import eu.clusterpolicy.toolkit.catalogue.Catalogue;
import eu.clusterpolicy.toolkit.entry.EntryName;
import eu.clusterpolicy.toolkit.guide.Phase;
import eu.clusterpolicy.toolkit.matrix.Cell;
import eu.clusterpolicy.toolkit.matrix.Priority;
import eu.clusterpolicy.toolkit.roadmap.Comparison;
import eu.clusterpolicy.toolkit.roadmap.Uptake;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** The reports on more than one roadmap: what sets two apart, and what many chose. */
final class ManyRoadmapsReport {

    private ManyRoadmapsReport() {}

    static Report of(Comparison comparison) {
        Page page = Page.titled("What sets two roadmaps apart");
        page.paragraph(Phrases.counted(comparison.lines().size(), "difference"));
        for (Phase phase : Phase.values()) {
            List<Block.Row> rows = comparison.lines(phase).stream()
                    .map(line -> Block.Row.of(
                            Block.Field.of(line.subject()),
                            Block.Field.of(orNothing(line.before())),
                            Block.Field.of(orNothing(line.after()))))
                    .toList();
            page.section(phase.title()).table(List.of("Subject", "Earlier", "Later"), rows, "the same in both");
        }
        return page.report();
    }

    private static Prose orNothing(Optional<String> words) {
        return words.map(Prose::of).orElseGet(() -> Prose.term("nothing"));
    }

    static Report of(Uptake uptake, Catalogue catalogue) {
        Page page = Page.titled("What many roadmaps chose").paragraph(Phrases.counted(uptake.roadmaps(), "roadmap"));
        page.quoting(catalogue.edition()).section("Priorities");
        page.table(
                List.of("Priority", "Chosen by"),
                rows(Stream.of(Priority.values()), uptake.priorities(), priority -> List.of(Prose.term(priority))));
        page.section("Cells")
                .table(
                        List.of("Priority", "Challenge", "Cluster function", "Chosen by"),
                        rows(chosen(uptake.cells()), uptake.cells(), ManyRoadmapsReport::axes),
                        "none chosen");
        page.section("Policy actions")
                .table(
                        List.of("Action", "Wording", "Chosen by"),
                        rows(
                                chosen(uptake.actions()),
                                uptake.actions(),
                                id -> List.of(
                                        Phrases.code(EntryName.of(id)),
                                        Prose.quotation(catalogue
                                                .findKnownAction(id)
                                                .map(action -> action.text())
                                                .orElse("")))),
                        "none chosen");
        page.section("Recommendations")
                .table(
                        List.of("Recommendation", "Subject", "Served by"),
                        rows(
                                chosen(uptake.recommendations()),
                                uptake.recommendations(),
                                number -> List.of(
                                        Prose.of(number.toString()),
                                        Prose.quotation(catalogue
                                                .findRecommendation(number)
                                                .map(recommendation -> recommendation.wording())
                                                .orElse("")))),
                        "none served");
        return page.report();
    }

    /** Returns what was chosen at all, most often first; what was chosen as often stays in the order in which it was met. */
    private static <E> Stream<E> chosen(Multiset<E> counts) {
        return Multisets.copyHighestCountFirst(counts).elementSet().stream();
    }

    private static List<Prose> axes(Cell cell) {
        return List.of(Prose.term(cell.priority()), Prose.term(cell.challenge()), Prose.term(cell.function()));
    }

    private static <E> List<Block.Row> rows(Stream<E> things, Multiset<E> counts, Function<E, List<Prose>> words) {
        return things.map(thing -> Block.Row.of(Stream.concat(
                                words.apply(thing).stream(), Stream.of(Prose.of(String.valueOf(counts.count(thing)))))
                        .map(Block.Field::of)
                        .toArray(Block.Field[]::new)))
                .toList();
    }
}
