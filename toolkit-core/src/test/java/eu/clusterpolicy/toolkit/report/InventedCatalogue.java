package eu.clusterpolicy.toolkit.report;

import eu.clusterpolicy.toolkit.catalogue.Catalogue;
import eu.clusterpolicy.toolkit.catalogue.Edition;
import eu.clusterpolicy.toolkit.entry.ActionId;
import eu.clusterpolicy.toolkit.entry.Citation;
import eu.clusterpolicy.toolkit.entry.Country;
import eu.clusterpolicy.toolkit.entry.DeclaredEmpty;
import eu.clusterpolicy.toolkit.entry.EntryName;
import eu.clusterpolicy.toolkit.entry.Erratum;
import eu.clusterpolicy.toolkit.entry.ErratumId;
import eu.clusterpolicy.toolkit.entry.ErratumKind;
import eu.clusterpolicy.toolkit.entry.Example;
import eu.clusterpolicy.toolkit.entry.ExampleId;
import eu.clusterpolicy.toolkit.entry.Operationalisation;
import eu.clusterpolicy.toolkit.entry.Placement;
import eu.clusterpolicy.toolkit.entry.PolicyAction;
import eu.clusterpolicy.toolkit.entry.Position;
import eu.clusterpolicy.toolkit.entry.Recommendation;
import eu.clusterpolicy.toolkit.entry.Title;
import eu.clusterpolicy.toolkit.entry.Validity;
import eu.clusterpolicy.toolkit.entry.Withdrawn;
import eu.clusterpolicy.toolkit.matrix.Cell;
import eu.clusterpolicy.toolkit.matrix.ClusterFunction;
import eu.clusterpolicy.toolkit.matrix.Priority;
import java.net.URI;
import java.time.LocalDate;
import java.util.Optional;

/** A small catalogue, wholly invented, with a bit of everything that a report has to word. */
final class InventedCatalogue {

    static final Cell ROOFS = Cell.of("green-transition/skills/networking");
    static final Cell LONE_ACTION = Cell.of("green-transition/skills/business-services");
    static final Cell EMPTY = Cell.of("resilience/innovation/intelligence");

    private InventedCatalogue() {}

    static Catalogue whole() {
        return empty().add(action("green-roof-training", "Train roofers together, across the borders of firms")
                        .cell(ROOFS)
                        .citation(Citation.of(2, 12))
                        .build())
                .add(action("green-roof-lending", "Lend tools").cell(ROOFS).build())
                .add(action("green-roof-advice", "Advise firms on roofs")
                        .cell(LONE_ACTION)
                        .citation(Citation.of(2, 12))
                        .build())
                .add(action("super-roofs", "Roof everything")
                        .citation(Citation.of(5, 19))
                        .build())
                .add(roofAcademy())
                .add(Example.builder().id("roof-fair").name("Roof Fair").build())
                .add(complete())
                .add(recommendation(2, Title.partial("Put a roof … everyone")).build())
                .add(recommendation(3, Title.lost()).build())
                .add(erratum("broken-word", "green-roof-advice", "Ad -vise  firms", "Advise firms"))
                .add(erratum("lost-title", "recommendation-3", "", ""))
                .build();
    }

    /** Returns a catalogue with what later editions can hold beyond the first. */
    static Catalogue later() {
        Citation report = Citation.from("Roof Report, 2021");
        return empty().add(DeclaredEmpty.of(Position.of(LONE_ACTION), "Nobody roofs alone", report))
                .add(DeclaredEmpty.of(Position.of(3, ClusterFunction.BUSINESS_SERVICES), "Not for sale", report))
                .add(recommendation(3, Title.lost()).build())
                .add(Example.builder()
                        .id("roof-hall")
                        .name("Roof Hall")
                        .description("Shows roofs")
                        .validity(Validity.in(Country.of("AT"), Country.of("DE")))
                        .status("ongoing")
                        .lastUpdate(LocalDate.of(2023, 4, 5))
                        .addPlacement(new Placement(EMPTY, Optional.empty()))
                        .build())
                .add(new Withdrawn(
                        action("old-thatch", "Thatch").build(),
                        Optional.of(EntryName.of(ActionId.of("new-slate"))),
                        "It burns"))
                .build();
    }

    static Catalogue.Builder empty() {
        return Catalogue.builder(Edition.builder()
                .id("invented-2020")
                .title("An invented toolkit for roofs")
                .issued(LocalDate.of(2020, 2, 29))
                .publisher("Nobody")
                .rights("Free to reuse")
                .build());
    }

    static PolicyAction.Builder action(String id, String text) {
        return PolicyAction.builder().id(id).text(text);
    }

    /** Returns a catalogue whose one action has the given wording. */
    static Catalogue worded(String text) {
        return empty().add(action("worded", text).cell(ROOFS).build()).build();
    }

    private static Example roofAcademy() {
        return Example.builder()
                .id("roof-academy")
                .name("Roof Academy")
                .addAlias("Academy of Roofs")
                .country("AT")
                .link(URI.create("https://roofs.example/academy"))
                .addPlacement(Placement.of(ROOFS, Citation.of(2, 12)))
                .build();
    }

    private static Recommendation complete() {
        return recommendation(1, Title.complete("Put a roof over every cluster"))
                .addOperationalisation(Operationalisation.builder()
                        .function(ClusterFunction.INTELLIGENCE)
                        .addAction(ActionId.of("green-roof-advice"))
                        .addExample(ExampleId.of("roof-fair"))
                        .citation(Citation.of(5, 16))
                        .build())
                .addOperationalisation(Operationalisation.builder()
                        .function(ClusterFunction.NETWORKING)
                        .addAction(ActionId.of("super-roofs"))
                        .addAction(ActionId.of("withdrawn-roofs"))
                        .build())
                .build();
    }

    private static Recommendation.Builder recommendation(int number, Title title) {
        return Recommendation.builder()
                .number(number)
                .priority(Priority.GREEN_TRANSITION)
                .title(title)
                .subject("Roofs for clusters");
    }

    private static Erratum erratum(String id, String concerns, String printed, String used) {
        return Erratum.builder()
                .id(ErratumId.of(id))
                .concerns(concerns)
                .kind(used.isEmpty() ? ErratumKind.LOST_TEXT : ErratumKind.TYPESETTING)
                .printed(printed)
                .used(used)
                .citation(Citation.of(2, 12))
                .build();
    }
}
