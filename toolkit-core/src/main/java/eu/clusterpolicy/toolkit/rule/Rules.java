package eu.clusterpolicy.toolkit.rule;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Range;
import eu.clusterpolicy.toolkit.catalogue.Catalogue;
import eu.clusterpolicy.toolkit.completeness.Rule;
import eu.clusterpolicy.toolkit.roadmap.Decided;

/**
 * The library's own rules, such as {@code cell-without-action}, for catalogues and for roadmaps.
 *
 * <p>Codes are stable, and so is the order. Immutable and thread-safe.
 */
public final class Rules {

    private static final ImmutableList<Rule<Catalogue>> CATALOGUE = ImmutableList.<Rule<Catalogue>>builder()
            .addAll(IdentifierRules.ALL)
            .addAll(ReferenceRules.ALL)
            .addAll(CellRules.ALL)
            .addAll(RecommendationRules.ALL)
            .addAll(RecommendationCellRules.ALL)
            .addAll(UsageRules.ALL)
            .addAll(CountryRules.ALL)
            .addAll(LinkRules.ALL)
            .addAll(WordingRules.ALL)
            .addAll(NameRules.ALL)
            .addAll(CitationRules.ALL)
            .addAll(TitleRules.ALL)
            .build();

    private static final ImmutableList<Rule<Decided>> ROADMAP = ImmutableList.<Rule<Decided>>builder()
            .addAll(PhaseRules.ALL)
            .addAll(UndecidedRules.ALL)
            .addAll(DecisionRules.ALL)
            .addAll(EvidenceRules.ALL)
            .addAll(PlannedActionRules.ALL)
            .addAll(PlanReferenceRules.ALL)
            .addAll(PlanPartRules.ALL)
            .build();

    private Rules() {}

    /** Returns the rules for catalogues, in the order in which they run. */
    public static ImmutableList<Rule<Catalogue>> catalogue() {
        return CATALOGUE;
    }

    /** Returns the rules for roadmaps, in the order in which they run. */
    public static ImmutableList<Rule<Decided>> roadmap() {
        return ROADMAP;
    }

    /**
     * Returns the rule {@code citation-out-of-range}: citations of the edition's own paper lie within its tables. It is not
     * among {@link #catalogue()}, for only who knows the paper knows its pages.
     *
     * <pre>{@code
     * Checks.ofCatalogues().with(Rules.citationsWithin(StandardCatalogue.tablePages2021()));
     * }</pre>
     *
     * @param pages the first and the last page of each table, by the table's number
     */
    public static Rule<Catalogue> citationsWithin(ImmutableMap<Integer, Range<Integer>> pages) {
        return CitationRules.within(pages);
    }
}
