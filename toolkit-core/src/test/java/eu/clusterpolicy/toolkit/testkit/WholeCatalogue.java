package eu.clusterpolicy.toolkit.testkit;

import eu.clusterpolicy.toolkit.catalogue.Catalogue;
import eu.clusterpolicy.toolkit.catalogue.Edition;
import eu.clusterpolicy.toolkit.entry.Citation;
import eu.clusterpolicy.toolkit.entry.Erratum;
import eu.clusterpolicy.toolkit.entry.ErratumId;
import eu.clusterpolicy.toolkit.entry.ErratumKind;
import eu.clusterpolicy.toolkit.entry.Example;
import eu.clusterpolicy.toolkit.entry.Operationalisation;
import eu.clusterpolicy.toolkit.entry.Placement;
import eu.clusterpolicy.toolkit.entry.PolicyAction;
import eu.clusterpolicy.toolkit.entry.Recommendation;
import eu.clusterpolicy.toolkit.entry.Title;
import eu.clusterpolicy.toolkit.matrix.Cell;
import eu.clusterpolicy.toolkit.matrix.Challenge;
import eu.clusterpolicy.toolkit.matrix.ClusterFunction;
import eu.clusterpolicy.toolkit.matrix.Priority;
import java.net.URI;
import java.time.LocalDate;

/**
 * An invented catalogue in which nothing is missing and nothing wrong: an action and an example in each of the thirty-six cells,
 * and fifteen recommendations that use all of them.
 */
public final class WholeCatalogue {

    /** What the invented edition is. */
    public static final Edition EDITION = Edition.builder()
            .id("whole-2020")
            .title("A whole toolkit, invented")
            .issued(LocalDate.of(2020, 2, 29))
            .publisher("Nobody")
            .rights("Free to reuse")
            .build();

    /** Where invented statements stand. */
    static final Citation CITATION = Citation.of(2, 12);

    private static final Catalogue WHOLE = whole();

    private WholeCatalogue() {}

    /** Returns the catalogue. */
    public static Catalogue catalogue() {
        return WHOLE;
    }

    /** Returns the catalogue's parts, to be broken one at a time. */
    public static CatalogueParts parts() {
        return CatalogueParts.of(WHOLE);
    }

    private static Catalogue whole() {
        CatalogueParts parts = new CatalogueParts(EDITION);
        Cell.all().forEach(cell -> {
            parts.actions.add(action(cell));
            parts.examples.add(example(cell));
        });
        for (int number = 1; number <= 15; number++) {
            parts.recommendations.add(recommendation(number));
        }
        parts.errata.add(erratum("slip", action(Cell.all().get(0)).id().value()));
        return parts.build();
    }

    /** Returns the action in the given cell. */
    public static PolicyAction action(Cell cell) {
        return PolicyAction.builder()
                .id(name(cell) + "-action")
                .text("Help clusters with " + cell.title())
                .cell(cell)
                .citation(citation(cell))
                .build();
    }

    /** Returns the example in the given cell. */
    public static Example example(Cell cell) {
        return Example.builder()
                .id(name(cell) + "-example")
                .name("Programme for " + cell.title())
                .country("AT")
                .link(URI.create("https://example.org/" + name(cell)))
                .addPlacement(Placement.of(cell, citation(cell)))
                .build();
    }

    /** Returns the recommendation with the given number, from 1 to 15. */
    public static Recommendation recommendation(int number) {
        Priority priority = Priority.values()[(number - 1) / 5];
        Recommendation.Builder recommendation = Recommendation.builder();
        recommendation
                .number(number)
                .priority(priority)
                .title(Title.complete("Recommendation with the number " + number))
                .subject("Invented advice of number " + number);
        for (ClusterFunction function : ClusterFunction.values()) {
            recommendation.addOperationalisation(operationalisation(cellOf(number, priority, function)));
        }
        return recommendation.build();
    }

    /** Returns what a recommendation names through the function of the given cell: the cell's action and example. */
    public static Operationalisation operationalisation(Cell cell) {
        return Operationalisation.builder()
                .function(cell.function())
                .addAction(action(cell).id())
                .addExample(example(cell).id())
                .citation(Citation.of(5, 16))
                .build();
    }

    /** Returns an erratum that concerns the given entry. */
    public static Erratum erratum(String id, String concerns) {
        return Erratum.builder()
                .id(ErratumId.of(id))
                .concerns(concerns)
                .kind(ErratumKind.TYPESETTING)
                .printed("clus -ters")
                .used("clusters")
                .citation(CITATION)
                .build();
    }

    private static Cell cellOf(int number, Priority priority, ClusterFunction function) {
        return Cell.of(priority, Challenge.values()[(number - 1) % 5 % 4], function);
    }

    private static Citation citation(Cell cell) {
        return Citation.of(2 + cell.index() / 12, 12 + cell.index() / 12);
    }

    private static String name(Cell cell) {
        String priority = cell.priority().code().split("-")[0];
        return priority + "-" + cell.challenge().code() + "-" + cell.function().code();
    }
}
