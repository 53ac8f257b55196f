package eu.clusterpolicy.toolkit.weighing;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

@Domain(WeighingArbitraries.class)
@Domain(DomainContext.Global.class)
class ChoicePropertyTest {

    @Property(tries = 10_000, edgeCases = EdgeCasesMode.NONE)
    void a_choice_is_as_good_and_as_cheap_as_the_best_of_all_there_are(@ForAll Choice<Integer> choice) {
        EveryChoice<Integer> every = new EveryChoice<>(choice);
        Optional<ImmutableSet<Integer>> best = every.best();

        assertThat(choice.outcome()).isEqualTo(best.isPresent() ? Choice.Outcome.BEST : Choice.Outcome.NOTHING_FITS);
        assertThat(choice.conflict().isEmpty()).isEqualTo(best.isPresent());
        assertThat(choice.gap()).isEqualTo(Fraction.ZERO);
        best.ifPresent(chosen -> {
            assertThat(choice.demands()).allMatch(demand -> every.meets(demand, choice.chosen()));
            assertThat(choice.value())
                    .isEqualTo(chosen.stream().map(choice::worth).reduce(Fraction.ZERO, Fraction::plus));
            assertThat(choice.budgets())
                    .allSatisfy(
                            budget -> assertThat(budget.sum(choice.chosen())).isEqualTo(budget.sum(chosen)));
        });
    }

    @Property(tries = 2_000, edgeCases = EdgeCasesMode.NONE)
    void demands_in_conflict_can_be_met_without_any_one_of_them(@ForAll Choice<Integer> choice) {
        ImmutableList<Demand<Integer>> conflict = choice.conflict();
        if (!conflict.isEmpty()) {
            EveryChoice<Integer> every = new EveryChoice<>(choice);

            assertThat(choice.isConflictIrreducible()).isTrue();
            assertThat(choice.demands()).containsAll(conflict);
            assertThat(every.canBeMet(conflict)).isFalse();
            assertThat(conflict)
                    .allMatch(demand -> every.canBeMet(Sets.difference(Set.copyOf(conflict), Set.of(demand))));
        }
    }

    @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
    void a_demand_is_met_as_its_words_say(@ForAll boolean[] taken) {
        List<Integer> options = IntStream.range(0, taken.length).boxed().toList();
        List<Integer> chosen = options.stream().filter(option -> taken[option]).toList();
        ImmutableSet<Integer> three = ImmutableSet.of(0, 1, 2);
        long ofThree = chosen.stream().filter(three::contains).count();

        assertThat(isMet(Demand.Tie.must(0), chosen)).isEqualTo(chosen.contains(0));
        assertThat(isMet(Demand.Tie.mustNot(0), chosen)).isEqualTo(!chosen.contains(0));
        assertThat(isMet(Demand.Tie.atMostOne(three), chosen)).isEqualTo(ofThree <= 1);
        assertThat(isMet(Demand.Tie.atLeastOne(three), chosen)).isEqualTo(ofThree >= 1);
        assertThat(isMet(Demand.Tie.requires(0, 1), chosen)).isEqualTo(!chosen.contains(0) || chosen.contains(1));
    }

    private static boolean isMet(Demand<Integer> demand, List<Integer> chosen) {
        return demand.sum(chosen).compareTo(demand.limit()) <= 0;
    }

    @Property(tries = 2_000, edgeCases = EdgeCasesMode.NONE)
    void the_best_choice_lies_between_what_was_found_and_the_bound(
            @ForAll Choice<Integer> choice, @ForAll @IntRange(min = 1, max = 12) int steps) {
        Choice<Integer> hasty = choice.toBuilder().steps(steps).build();

        switch (hasty.outcome()) {
            case BEST -> assertThat(hasty.value()).isEqualTo(choice.value());
            case BEST_FOUND -> assertThat(choice.value()).isBetween(hasty.value(), hasty.bound());
            case UNDECIDED -> assertThat(choice.value()).isLessThanOrEqualTo(hasty.bound());
            case NOTHING_FITS -> assertThat(choice.outcome()).isEqualTo(Choice.Outcome.NOTHING_FITS);
        }
        if (!hasty.chosen().isEmpty()) {
            EveryChoice<Integer> every = new EveryChoice<>(choice);
            assertThat(choice.demands()).allMatch(demand -> every.meets(demand, hasty.chosen()));
        }
    }

    @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
    void the_order_of_the_options_changes_neither_value_nor_costs(@ForAll Choice<Integer> choice) {
        Choice.Builder<Integer> reversed =
                Choice.builder(choice.options().asList().reverse());
        reversed.worth(choice::worth);
        choice.demands().forEach(reversed::demand);
        Choice<Integer> other = reversed.build();

        assertThat(other.value()).isEqualTo(choice.value());
        for (Budget<Integer> budget : choice.budgets()) {
            assertThat(budget.sum(other.chosen())).isEqualTo(budget.sum(choice.chosen()));
        }
    }

    @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
    void a_builder_of_a_choice_holds_all_of_it(@ForAll Choice<Integer> choice) {
        assertThat(choice.toBuilder().build()).isEqualTo(choice).hasSameHashCodeAs(choice);
    }
}
