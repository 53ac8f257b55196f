package eu.clusterpolicy.toolkit.examples.matrixtests;

import eu.clusterpolicy.toolkit.catalogue.Catalogue;
import eu.clusterpolicy.toolkit.catalogue.Edition;
import eu.clusterpolicy.toolkit.entry.ActionId;
import eu.clusterpolicy.toolkit.entry.Citation;
import eu.clusterpolicy.toolkit.entry.DeclaredEmpty;
import eu.clusterpolicy.toolkit.entry.Example;
import eu.clusterpolicy.toolkit.entry.ExampleId;
import eu.clusterpolicy.toolkit.entry.Operationalisation;
import eu.clusterpolicy.toolkit.entry.Placement;
import eu.clusterpolicy.toolkit.entry.PolicyAction;
import eu.clusterpolicy.toolkit.entry.Position;
import eu.clusterpolicy.toolkit.entry.Recommendation;
import eu.clusterpolicy.toolkit.entry.Title;
import eu.clusterpolicy.toolkit.matrix.Cell;
import eu.clusterpolicy.toolkit.matrix.Challenge;
import eu.clusterpolicy.toolkit.matrix.ClusterFunction;
import eu.clusterpolicy.toolkit.matrix.Priority;
import java.net.URI;
import java.time.LocalDate;
import java.util.Locale;
import java.util.stream.Stream;

/** The catalogue of Farland, an invented country: its own actions and examples in the cells of the European matrix. */
public final class FarlandCatalogue {

    private static final Citation STRATEGY = Citation.from("Cluster strategy of Farland (invented), 2024");

    private FarlandCatalogue() {}

    /** Returns the edition of 2024. */
    public static Catalogue edition2024() {
        Catalogue.Builder catalogue = Catalogue.builder(Edition.builder()
                .id("farland-2024")
                .title("Cluster policy in Farland (invented)")
                .issued(LocalDate.of(2024, 5, 1))
                .publisher("Nobody: Farland does not exist")
                .rights("Free to reuse")
                .build());
        lines(FarlandPages.MATRIX).forEach(line -> {
            Cell cell = Cell.of(line[0]);
            catalogue.add(action(cell, line[1])).add(example(cell, line[2]));
        });
        lines(FarlandPages.EMPTY_ON_PURPOSE)
                .map(line -> DeclaredEmpty.of(Position.of(line[0]), line[1], STRATEGY))
                .forEach(catalogue::add);
        Catalogue matrix = catalogue.build();
        lines(FarlandPages.RECOMMENDATIONS)
                .map(line -> recommendation(matrix, line))
                .forEach(catalogue::add);
        return catalogue.build();
    }

    private static PolicyAction action(Cell cell, String text) {
        return PolicyAction.builder()
                .id(cell.code().replace('/', '-'))
                .text(text)
                .cell(cell)
                .citation(STRATEGY)
                .build();
    }

    private static Example example(Cell cell, String name) {
        String id = "farland-" + name.toLowerCase(Locale.ROOT).replace(' ', '-');
        return Example.builder()
                .id(id)
                .name(name)
                .link(URI.create("https://example.org/" + id))
                .addPlacement(Placement.of(cell, STRATEGY))
                .build();
    }

    /** The titles are those of the Expert Group; Farland does not repeat them. */
    private static Recommendation recommendation(Catalogue matrix, String... line) {
        Priority priority = Priority.of(line[1]);
        Challenge challenge = Challenge.of(line[3]);
        Recommendation.Builder recommendation = Recommendation.builder();
        recommendation
                .number(Integer.parseInt(line[0]))
                .priority(priority)
                .title(Title.lost())
                .subject(line[2]);
        for (ClusterFunction function : ClusterFunction.values()) {
            Cell cell = Cell.of(priority, challenge, function);
            if (!matrix.actionsIn(cell).isEmpty()) {
                recommendation.addOperationalisation(operationalisation(matrix, cell));
            }
        }
        return recommendation.build();
    }

    private static Operationalisation operationalisation(Catalogue matrix, Cell cell) {
        Stream<ActionId> actions = matrix.actionsIn(cell).stream().map(PolicyAction::id);
        Stream<ExampleId> examples = matrix.examplesIn(cell).stream().map(Example::id);
        return Operationalisation.builder()
                .function(cell.function())
                .addAllActions(actions.toList())
                .addAllExamples(examples.toList())
                .citation(STRATEGY)
                .build();
    }

    private static Stream<String[]> lines(String page) {
        return page.lines().map(line -> line.split("; "));
    }
}
