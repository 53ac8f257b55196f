package eu.clusterpolicy.toolkit.json;

import eu.clusterpolicy.toolkit.catalogue.Catalogue;
import eu.clusterpolicy.toolkit.catalogue.Edition;
import eu.clusterpolicy.toolkit.entry.ActionId;
import eu.clusterpolicy.toolkit.entry.Citation;
import eu.clusterpolicy.toolkit.entry.Erratum;
import eu.clusterpolicy.toolkit.entry.ErratumId;
import eu.clusterpolicy.toolkit.entry.ErratumKind;
import eu.clusterpolicy.toolkit.entry.Example;
import eu.clusterpolicy.toolkit.entry.ExampleId;
import eu.clusterpolicy.toolkit.entry.Operationalisation;
import eu.clusterpolicy.toolkit.entry.Placement;
import eu.clusterpolicy.toolkit.entry.PolicyAction;
import eu.clusterpolicy.toolkit.entry.Recommendation;
import eu.clusterpolicy.toolkit.entry.Title;
import eu.clusterpolicy.toolkit.matrix.Cell;
import eu.clusterpolicy.toolkit.matrix.ClusterFunction;
import eu.clusterpolicy.toolkit.matrix.Priority;
import java.net.URI;
import java.time.LocalDate;

/** A small catalogue made up for tests: nothing in it is a fact. */
public final class InventedCatalogue {

    public static final Cell CELL = Cell.of("green-transition/value-chains/business-services");

    private InventedCatalogue() {}

    public static Catalogue catalogue() {
        return Catalogue.builder(Edition.builder()
                        .id("invented-1")
                        .title("An invented paper")
                        .issued(LocalDate.of(2021, 11, 22))
                        .publisher("Nobody")
                        .rights("None")
                        .build())
                .add(PolicyAction.builder()
                        .id("mend-things")
                        .text("Mend things")
                        .cell(CELL)
                        .citation(Citation.of(2, 13))
                        .build())
                .add(PolicyAction.builder()
                        .id("beyond-the-matrix")
                        .text("Think beyond")
                        .citation(Citation.of(5, 19))
                        .build())
                .add(Example.builder()
                        .id("menders")
                        .name("Les Réparateurs")
                        .addAlias("Menders")
                        .country("BE")
                        .link(URI.create("https://example.org/"))
                        .addPlacement(Placement.of(CELL, Citation.of(2, 12)))
                        .build())
                .add(Recommendation.builder()
                        .number(1)
                        .priority(Priority.GREEN_TRANSITION)
                        .title(Title.complete("Mend more"))
                        .subject("mending")
                        .addOperationalisation(Operationalisation.builder()
                                .function(ClusterFunction.NETWORKING)
                                .addAction(ActionId.of("mend-things"))
                                .addExample(ExampleId.of("menders"))
                                .citation(Citation.of(5, 16))
                                .build())
                        .build())
                .add(Recommendation.builder()
                        .number(2)
                        .priority(Priority.RESILIENCE)
                        .title(Title.lost())
                        .subject("nothing that is known")
                        .build())
                .add(Erratum.builder()
                        .id(ErratumId.of("mend-things-hyphen"))
                        .concerns("mend-things")
                        .kind(ErratumKind.TYPESETTING)
                        .printed("Mend -things")
                        .used("Mend things")
                        .citation(Citation.of(5, 18))
                        .build())
                .build();
    }
}
