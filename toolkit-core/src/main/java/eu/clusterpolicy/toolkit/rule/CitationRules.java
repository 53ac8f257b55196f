package eu.clusterpolicy.toolkit.rule;

import com.google.common.collect.ImmutableList;
import eu.clusterpolicy.toolkit.catalogue.Catalogue;
import eu.clusterpolicy.toolkit.completeness.Concern;
import eu.clusterpolicy.toolkit.completeness.Observation;
import eu.clusterpolicy.toolkit.completeness.Rule;
import eu.clusterpolicy.toolkit.completeness.RuleDescription;
import eu.clusterpolicy.toolkit.completeness.Severity;
import eu.clusterpolicy.toolkit.entry.Citation;
import java.util.Optional;
import java.util.stream.Stream;

/** Rules about citations: each there and complete. */
final class CitationRules {

    private static final Rule<Catalogue> MISSING = Rule.of(
            RuleDescription.builder()
                    .code("citation-missing")
                    .severity(Severity.WARNING)
                    .concern(Concern.COVERAGE)
                    .title("Citation missing")
                    .rationale("Without its source a statement can be neither checked nor trusted.")
                    .remedy("Say where it stands: table and page, or the document.")
                    .build(),
            catalogue -> CitedThing.of(catalogue)
                    .filter(cited -> cited.citation().isEmpty())
                    .map(cited -> Observation.of(
                            cited.entry(), cited.place(), capitalised(cited.what()) + " has no citation.")));

    private static final Rule<Catalogue> INCOMPLETE = Rule.of(
            RuleDescription.builder()
                    .code("citation-incomplete")
                    .severity(Severity.WARNING)
                    .concern(Concern.VALIDITY)
                    .title("Citation incomplete")
                    .rationale("A table without its page, or a page without its table, leaves the reader to search.")
                    .remedy("Name both table and page of the edition's own paper, or the other document.")
                    .build(),
            catalogue -> CitedThing.of(catalogue).flatMap(CitationRules::incomplete));

    static final ImmutableList<Rule<Catalogue>> ALL = ImmutableList.of(MISSING, INCOMPLETE);

    private CitationRules() {}

    private static Stream<Observation> incomplete(CitedThing cited) {
        return cited.citation().flatMap(CitationRules::flaw).stream()
                .map(flaw -> Observation.of(
                        cited.entry(),
                        cited.place() + "/citation",
                        "The citation of %s names %s.".formatted(cited.what(), flaw)));
    }

    private static Optional<String> flaw(Citation citation) {
        if (citation.source().isPresent()) {
            return citation.source().filter(String::isBlank).map(blank -> "a document without a name");
        }
        if (citation.table().isEmpty()) {
            return Optional.of("a page without its table");
        }
        return citation.page().isEmpty() ? Optional.of("a table without its page") : Optional.empty();
    }

    private static String capitalised(String words) {
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }
}
