package eu.clusterpolicy.toolkit.rule;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Range;
import eu.clusterpolicy.toolkit.catalogue.Catalogue;
import eu.clusterpolicy.toolkit.completeness.PlacedText;
import eu.clusterpolicy.toolkit.completeness.Rule;
import eu.clusterpolicy.toolkit.completeness.RuleDescription;
import eu.clusterpolicy.toolkit.roadmap.Decided;
import java.util.Optional;
import java.util.function.Function;

/**
 * The library's own rules, such as {@code cell-without-action}, for catalogues and for roadmaps.
 *
 * <p>Codes are stable, and so is the order. Immutable and thread-safe.
 */
public final class Rules {

    /** Those about texts hold for whatever has texts. */
    private static final ImmutableList<Rule<Object>> TEXTS = ImmutableList.<Rule<Object>>builder()
            .addAll(PlaceholderRules.ALL)
            .addAll(WordingRules.ALL)
            .addAll(GarbledTextRules.ALL)
            .addAll(PunctuationRules.ALL)
            .addAll(RepeatedTextRules.ALL)
            .build();

    private static final ImmutableList<Rule<Catalogue>> CATALOGUE = explained(ImmutableList.<Rule<Catalogue>>builder()
            .addAll(IdentifierRules.ALL)
            .addAll(ReferenceRules.ALL)
            .addAll(WithdrawalRules.ALL)
            .addAll(CellRules.ALL)
            .addAll(RecommendationRules.ALL)
            .addAll(RecommendationCellRules.ALL)
            .addAll(UsageRules.ALL)
            .addAll(CountryRules.OF_CATALOGUES)
            .addAll(ListRules.ALL)
            .addAll(DayRules.OF_CATALOGUES)
            .addAll(LinkRules.OF_CATALOGUES)
            .addAll(Rules.<Catalogue>of(TEXTS))
            .addAll(NameRules.ALL)
            .addAll(CitationRules.ALL)
            .addAll(ErratumRules.ALL)
            .addAll(TitleRules.ALL)
            .build());

    private static final ImmutableList<Rule<Decided>> ROADMAP = explained(ImmutableList.<Rule<Decided>>builder()
            .addAll(PhaseRules.ALL)
            .addAll(UndecidedRules.ALL)
            .addAll(DecisionRules.ALL)
            .addAll(EvidenceRules.ALL)
            .addAll(PlannedActionRules.ALL)
            .addAll(PlanReferenceRules.ALL)
            .addAll(PlanPartRules.ALL)
            .addAll(CountryRules.OF_ROADMAPS)
            .addAll(LinkRules.OF_ROADMAPS)
            .addAll(DayRules.OF_ROADMAPS)
            .addAll(IndicatorRules.ALL)
            .addAll(PeopleRules.ALL)
            .addAll(MoneyRules.ALL)
            .addAll(Rules.<Decided>of(TEXTS))
            .build());

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
     * Returns a rule of one's own over all texts, for a check of catalogues or of roadmaps.
     *
     * <pre>{@code
     * Rule<Object> slogans = Rules.ofTexts(
     *         Rule.ofValidity("text-slogan", Severity.WARNING).title("Slogan").rationale("It says little.").remedy("Say more."),
     *         text -> text.words().contains("world-class") ? Optional.of("says 'world-class'") : Optional.empty());
     * Checks.ofCatalogues().with(slogans).run(catalogue);
     * }</pre>
     *
     * @param description what people read of the rule
     * @param flaw what is wrong with a text that is not blank, in words that go on "the wording of the action 'a'"; empty where
     *     all is well
     */
    public static Rule<Object> ofTexts(
            RuleDescription.Builder description, Function<PlacedText, Optional<String>> flaw) {
        return Texts.rule(description, flaw);
    }

    /** Names the place of the library's own rules on the page of all rules. */
    private static <S> ImmutableList<Rule<S>> explained(ImmutableList<Rule<S>> rules) {
        return rules.stream()
                .map(rule -> rule.description().toBuilder()
                        .page("rules.md#" + rule.code())
                        .<S>check(rule.check()))
                .collect(ImmutableList.toImmutableList());
    }

    private static <S> ImmutableList<Rule<S>> of(ImmutableList<Rule<Object>> rules) {
        return rules.stream().map(rule -> Rule.<S>of(rule)).collect(ImmutableList.toImmutableList());
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
        return explained(ImmutableList.of(CitationRules.within(pages))).get(0);
    }
}
