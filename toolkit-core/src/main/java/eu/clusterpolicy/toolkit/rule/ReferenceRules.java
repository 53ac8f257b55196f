package eu.clusterpolicy.toolkit.rule;

import com.google.common.collect.ImmutableList;
import eu.clusterpolicy.toolkit.catalogue.Catalogue;
import eu.clusterpolicy.toolkit.completeness.Concern;
import eu.clusterpolicy.toolkit.completeness.Observation;
import eu.clusterpolicy.toolkit.completeness.Rule;
import eu.clusterpolicy.toolkit.completeness.RuleDescription;
import eu.clusterpolicy.toolkit.completeness.Severity;
import eu.clusterpolicy.toolkit.entry.ActionId;
import eu.clusterpolicy.toolkit.entry.EntryKind;
import eu.clusterpolicy.toolkit.entry.EntryName;
import eu.clusterpolicy.toolkit.entry.ExampleId;
import eu.clusterpolicy.toolkit.entry.Operationalisation;
import eu.clusterpolicy.toolkit.entry.Position;
import eu.clusterpolicy.toolkit.entry.Recommendation;
import eu.clusterpolicy.toolkit.entry.Withdrawn;
import eu.clusterpolicy.toolkit.name.Pointer;
import java.util.stream.Stream;

/** The rule that every reference resolves. */
final class ReferenceRules {

    private static final Rule<Catalogue> UNKNOWN = Rule.of(
            RuleDescription.builder()
                    .code("reference-unknown")
                    .severity(Severity.ERROR)
                    .concern(Concern.VALIDITY)
                    .title("Reference to an entry that is not there")
                    .rationale("A reader who follows the reference arrives at nothing.")
                    .remedy("Correct the identifier, or add the entry that it names.")
                    .build(),
            ReferenceRules::unknown);

    static final ImmutableList<Rule<Catalogue>> ALL = ImmutableList.of(UNKNOWN);

    private ReferenceRules() {}

    private static Stream<Observation> unknown(Catalogue catalogue) {
        KnownEntries known = new KnownEntries(catalogue);
        return Stream.of(
                        Indexed.flatMap(catalogue.recommendations(), (place, row) -> row(known, place, row)),
                        errata(known, catalogue),
                        declarations(catalogue),
                        successors(known, catalogue))
                .flatMap(observations -> observations);
    }

    private static Stream<Observation> row(KnownEntries known, int place, Recommendation row) {
        String entry = "recommendation-" + row.number();
        String subject = "Recommendation " + row.number();
        return Indexed.flatMap(row.operationalisation(), (index, cell) -> {
            String pointer = Pointer.of("recommendations", place, "operationalisation", index);
            return Stream.concat(
                    actions(known, cell).map(miss -> miss.in(entry, pointer + "/actions", subject)),
                    examples(known, cell).map(miss -> miss.in(entry, pointer + "/examples", subject)));
        });
    }

    private static Stream<Miss> actions(KnownEntries known, Operationalisation cell) {
        return Indexed.<ActionId, Miss>flatMap(
                cell.actions(),
                (place, id) ->
                        known.hasAction(id) ? Stream.empty() : Stream.of(new Miss(place, known.missingAction(id))));
    }

    private static Stream<Miss> examples(KnownEntries known, Operationalisation cell) {
        return Indexed.<ExampleId, Miss>flatMap(
                cell.examples(),
                (place, id) ->
                        known.hasExample(id) ? Stream.empty() : Stream.of(new Miss(place, known.missingExample(id))));
    }

    private static Stream<Observation> errata(KnownEntries known, Catalogue catalogue) {
        return Indexed.flatMap(
                catalogue.errata(),
                (place, erratum) -> known.isConcern(erratum.concerns())
                        ? Stream.empty()
                        : Stream.of(Observation.of(
                                erratum.id().value(),
                                Pointer.of("errata", place, "concerns"),
                                "The erratum '%s' concerns '%s', which the catalogue lacks."
                                        .formatted(erratum.id(), erratum.concerns()))));
    }

    private static Stream<Observation> declarations(Catalogue catalogue) {
        return Indexed.flatMap(catalogue.declaredEmpty(), (place, declaration) -> {
            Position position = declaration.position();
            boolean lacking = position instanceof Position.InRecommendation cell
                    && catalogue.findRecommendation(cell.recommendation()).isEmpty()
                    && catalogue
                            .findWithdrawn(EntryName.ofRecommendation(cell.recommendation()))
                            .isEmpty();
            return lacking
                    ? Stream.of(Observation.of(
                            position.code(),
                            Pointer.of("declaredEmpty", place),
                            position.title() + " is declared empty, but the catalogue lacks the recommendation."))
                    : Stream.empty();
        });
    }

    private static Stream<Observation> successors(KnownEntries known, Catalogue catalogue) {
        return EntryKind.WITHDRAWABLE.stream()
                .sorted()
                .flatMap(kind -> Indexed.flatMap(
                        catalogue.withdrawn(kind),
                        (place, withdrawn) -> withdrawn
                                .successor()
                                .filter(successor -> catalogue.find(successor).isEmpty())
                                .map(successor -> new Miss(place, known.missing(successor)).successor(withdrawn))
                                .stream()));
    }

    /** A reference that does not resolve: its place in a list, and the words for what is missing. */
    private record Miss(int place, String words) {

        Observation in(String entry, String list, String subject) {
            return Observation.of(entry, list + "/" + place, subject + " names " + words + ".");
        }

        Observation successor(Withdrawn withdrawn) {
            EntryName name = withdrawn.entry().entryName();
            String entry = (name.kind() == EntryKind.RECOMMENDATION ? "recommendation-" : "") + name.id();
            return Observation.of(
                    entry,
                    Pointer.of(name.kind().withdrawn().list(), place, "successor"),
                    "The withdrawn entry '" + entry + "' is followed by " + words + ".");
        }
    }
}
