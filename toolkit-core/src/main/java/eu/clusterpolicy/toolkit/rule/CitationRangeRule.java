package eu.clusterpolicy.toolkit.rule;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Range;
import eu.clusterpolicy.toolkit.catalogue.Catalogue;
import eu.clusterpolicy.toolkit.completeness.Concern;
import eu.clusterpolicy.toolkit.completeness.Observation;
import eu.clusterpolicy.toolkit.completeness.Rule;
import eu.clusterpolicy.toolkit.completeness.RuleDescription;
import eu.clusterpolicy.toolkit.completeness.Severity;
import eu.clusterpolicy.toolkit.entry.Citation;
import eu.clusterpolicy.toolkit.name.Require;
import java.util.Optional;
import java.util.stream.Stream;

/** The rule that citations of the edition's own paper lie within its tables. */
final class CitationRangeRule {

    private final ImmutableMap<Integer, Range<Integer>> pages;

    private CitationRangeRule(ImmutableMap<Integer, Range<Integer>> pages) {
        this.pages = pages;
    }

    static Rule<Catalogue> within(ImmutableMap<Integer, Range<Integer>> pages) {
        CitationRangeRule rule = new CitationRangeRule(Require.notNull(pages, "pages"));
        return Rule.of(
                RuleDescription.builder()
                        .code("citation-out-of-range")
                        .severity(Severity.ERROR)
                        .concern(Concern.VALIDITY)
                        .title("Citation outside its table")
                        .rationale("A reader who opens the page looks for the table in vain.")
                        .remedy("Look the entry up in the paper and correct table or page.")
                        .build(),
                catalogue -> CitedThing.of(catalogue).flatMap(rule::check));
    }

    private Stream<Observation> check(CitedThing cited) {
        return cited
                .citation()
                .filter(citation -> citation.source().isEmpty())
                .flatMap(this::flaw)
                .map(flaw -> Observation.of(
                        cited.entry(),
                        cited.place() + "/citation",
                        "The citation of %s names %s.".formatted(cited.what(), flaw)))
                .stream();
    }

    private Optional<String> flaw(Citation citation) {
        if (citation.table().isEmpty()) {
            return Optional.empty();
        }
        int table = citation.table().getAsInt();
        Range<Integer> range = pages.get(table);
        if (range == null) {
            return Optional.of("Table " + table + ", which the paper does not have");
        }
        return citation.page().isEmpty() || range.contains(citation.page().getAsInt())
                ? Optional.empty()
                : Optional.of(citation.text() + ", where that table does not stand");
    }
}
