package eu.clusterpolicy.toolkit.rule;

import eu.clusterpolicy.toolkit.catalogue.Catalogue;
import eu.clusterpolicy.toolkit.evidence.Evidence;
import eu.clusterpolicy.toolkit.evidence.Fact;
import eu.clusterpolicy.toolkit.evidence.Figure;
import eu.clusterpolicy.toolkit.evidence.HeldLabel;
import eu.clusterpolicy.toolkit.name.Indexed;
import eu.clusterpolicy.toolkit.name.Pointer;
import eu.clusterpolicy.toolkit.plan.ActionPlan;
import eu.clusterpolicy.toolkit.roadmap.Decided;
import java.net.URI;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A link of a catalogue or a roadmap and where it stands.
 *
 * @param of what has the link, such as {@code the evidence 'clusters-counted'}
 */
record PlacedLink(String path, String of, URI link) {

    /** Returns the links of the examples of a catalogue. */
    static Stream<PlacedLink> of(Catalogue catalogue) {
        return Indexed.flatMap(
                catalogue.examples(),
                (place, example) -> example.link().stream()
                        .map(link -> new PlacedLink(
                                Pointer.of("examples", place, "link"), ExampleGroup.nameOf(example), link)));
    }

    /** Returns the links of the evidence and of the plan. */
    static Stream<PlacedLink> of(Decided roadmap) {
        Stream<PlacedLink> evidence = Indexed.flatMap(roadmap.evidence(), PlacedLink::ofEvidence);
        Stream<PlacedLink> plan = roadmap.findPlan().flatMap(ActionPlan::link).stream()
                .map(link -> new PlacedLink("/plan/link", "the plan", link));
        return Stream.concat(evidence, plan);
    }

    private static Stream<PlacedLink> ofEvidence(int place, Evidence piece) {
        return link(piece).stream()
                .map(link -> new PlacedLink(
                        Pointer.of("evidence", place, "link"), "the evidence '" + piece.id() + "'", link));
    }

    private static Optional<URI> link(Evidence piece) {
        if (piece instanceof Fact fact) {
            return fact.link();
        }
        if (piece instanceof Figure figure) {
            return figure.link();
        }
        return piece instanceof HeldLabel label ? label.link() : Optional.empty();
    }
}
