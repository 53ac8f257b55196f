package eu.clusterpolicy.toolkit.weighing;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Range;
import com.google.common.collect.Sets;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

@Domain(WeighingArbitraries.class)
@Domain(DomainContext.Global.class)
class RankingPropertyTest {

    private static final Fraction HARDLY = Fraction.of(1, 1_000_000);

    @Property(tries = 2_000, edgeCases = EdgeCasesMode.NONE)
    void just_inside_the_leeway_of_a_weight_the_same_come_first(@ForAll Ranking<Integer> ranking) {
        for (Leeway leeway : ranking.leeways()) {
            for (Fraction weight : justInside(leeway.weights())) {
                assertThat(firstWith(ranking, leeway, weight))
                        .as("%s with %s in %s", leeway, weight, ranking.standings())
                        .containsExactlyElementsOf(ranking.first());
            }
        }
    }

    @Property(tries = 2_000, edgeCases = EdgeCasesMode.NONE)
    void just_outside_the_leeway_of_a_weight_another_comes_first(@ForAll Ranking<Integer> ranking) {
        for (Leeway leeway : ranking.leeways()) {
            for (Fraction weight : justOutside(leeway.weights())) {
                assertThat(Sets.difference(ImmutableSet.copyOf(ranking.first()), firstWith(ranking, leeway, weight)))
                        .as("first no longer, %s with %s in %s", leeway, weight, ranking.standings())
                        .isNotEmpty();
            }
        }
    }

    @Property(tries = 1_000, edgeCases = EdgeCasesMode.NONE)
    void a_ranking_is_firm_exactly_if_no_share_is_within_the_margin_of_its_ends(
            @ForAll Ranking<Integer> ranking, @ForAll @IntRange(max = 50) int percent) {
        Ranking<Integer> judged =
                ranking.toBuilder().margin(Fraction.of(percent, 100)).build();

        assertThat(judged.isFirm())
                .isEqualTo(judged.leeways().stream()
                        .flatMap(leeway ->
                                ends(leeway).stream().map(leeway::share).map(leeway.share()::minus))
                        .noneMatch(move -> move.compareTo(judged.margin()) < 0
                                && move.negated().compareTo(judged.margin()) < 0));
    }

    @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
    void shares_add_up_to_the_total_and_the_order_is_that_of_the_totals(@ForAll Ranking<Integer> ranking) {
        for (Standing<Integer> standing : ranking.standings()) {
            long better = ranking.standings().stream()
                    .filter(other -> other.total().compareTo(standing.total()) > 0)
                    .count();

            assertThat(standing.shares().values().stream().reduce(Fraction.ZERO, Fraction::plus))
                    .isEqualTo(standing.total())
                    .isBetween(Fraction.ZERO, Fraction.ONE);
            assertThat(standing.place()).isEqualTo(better + 1);
        }
        assertThat(ranking.standings()).isSortedAccordingTo((a, b) -> b.total().compareTo(a.total()));
    }

    @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
    void what_lacks_a_score_changes_nothing_for_the_others(@ForAll Ranking<Integer> ranking) {
        List<Integer> complete = new ArrayList<>(ranking.options());
        complete.removeAll(ranking.incomplete().keySet());
        if (!complete.isEmpty()) {
            Ranking.Builder<Integer> others = Ranking.builder(complete);
            ranking.criteria().forEach(others::criterion);
            ranking.scores().cellSet().stream()
                    .filter(cell -> complete.contains(cell.getRowKey()))
                    .forEach(cell -> others.score(
                            cell.getRowKey(),
                            cell.getColumnKey(),
                            cell.getValue().value(),
                            cell.getValue().reason()));

            assertThat(others.build().standings()).isEqualTo(ranking.standings());
        }
    }

    @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
    void it_does_not_matter_in_what_unit_and_from_what_zero_scores_are_counted(
            @ForAll Ranking<Integer> ranking,
            @ForAll @IntRange(min = 1, max = 9) int unit,
            @ForAll @IntRange(min = -9, max = 9) int zero) {
        Ranking.Builder<Integer> other = Ranking.builder(ranking.options());
        for (Criterion criterion : ranking.criteria()) {
            other.criterion(criterion.scale().isPresent() ? criterion.onScale(zero, 5 * unit + zero) : criterion);
        }
        ranking.scores()
                .cellSet()
                .forEach(cell -> other.score(
                        cell.getRowKey(),
                        cell.getColumnKey(),
                        cell.getValue().value().times(Fraction.of(unit)).plus(Fraction.of(zero)),
                        "Invented"));

        assertThat(other.build().standings()).isEqualTo(ranking.standings());
    }

    @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
    void a_builder_of_a_ranking_holds_all_of_it(@ForAll Ranking<Integer> ranking) {
        assertThat(ranking.toBuilder().build()).isEqualTo(ranking).hasSameHashCodeAs(ranking);
    }

    private static ImmutableSet<Integer> firstWith(Ranking<Integer> ranking, Leeway leeway, Fraction weight) {
        return ImmutableSet.copyOf(ranking.toBuilder()
                .criterion(leeway.criterion().weighing(weight))
                .build()
                .first());
    }

    /** Returns weights at either end, if there is anything between the ends. */
    private static List<Fraction> justInside(Range<Fraction> weights) {
        Fraction lower = weights.lowerEndpoint();
        if (!weights.hasUpperBound()) {
            return List.of(lower.plus(HARDLY), lower.plus(Fraction.of(1_000_000)));
        }
        Fraction little = weights.upperEndpoint().minus(lower).times(HARDLY);
        return little.signum() == 0
                ? List.of(lower)
                : List.of(lower.plus(little), weights.upperEndpoint().minus(little));
    }

    private static List<Fraction> justOutside(Range<Fraction> weights) {
        List<Fraction> outside = new ArrayList<>();
        Fraction lower = weights.lowerEndpoint();
        if (lower.signum() > 0) {
            outside.add(lower.minus(lower.times(HARDLY)));
        }
        if (weights.hasUpperBound()) {
            outside.add(weights.upperEndpoint().plus(HARDLY));
        }
        return outside;
    }

    private static List<Fraction> ends(Leeway leeway) {
        List<Fraction> ends = new ArrayList<>();
        if (leeway.weights().lowerEndpoint().signum() > 0) {
            ends.add(leeway.weights().lowerEndpoint());
        }
        if (leeway.weights().hasUpperBound()) {
            ends.add(leeway.weights().upperEndpoint());
        }
        return ends;
    }
}
