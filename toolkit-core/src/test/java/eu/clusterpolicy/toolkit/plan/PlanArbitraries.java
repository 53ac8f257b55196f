package eu.clusterpolicy.toolkit.plan;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.DomainContextBase;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** Generates budget lines in euro and actions that depend on one another at will. */
final class PlanArbitraries extends DomainContextBase {

    private static final int ACTIONS = 6;

    @Provide
    Arbitrary<BudgetLine> budgetLines() {
        Arbitrary<PlannedActionId> action =
                Arbitraries.of("hub", "train", "fair").map(PlannedActionId::of);
        Arbitrary<FundingSource> source = Arbitraries.of(Plans.REGION, Plans.ERDF);
        Arbitrary<Money> amount = Arbitraries.bigDecimals()
                .between(BigDecimal.ZERO, new BigDecimal("1000000"))
                .ofScale(2)
                .map(euro -> Money.of(CurrencyUnit.EUR, euro));
        return Combinators.combine(action, amount, source)
                .as((of, euro, from) -> BudgetLine.of(of, "costs", euro, from));
    }

    /** Six actions; every number generated is a dependency of one on another or on itself. */
    @Provide
    Arbitrary<ActionPlan> plans() {
        return Arbitraries.integers()
                .between(0, ACTIONS * ACTIONS - 1)
                .set()
                .ofMaxSize(12)
                .map(PlanArbitraries::plan);
    }

    private static ActionPlan plan(Set<Integer> dependencies) {
        return Plans.plan(IntStream.range(0, ACTIONS)
                .mapToObj(dependent -> action(dependent, dependencies))
                .toArray(PlannedAction[]::new));
    }

    private static PlannedAction action(int dependent, Set<Integer> dependencies) {
        List<String> others = dependencies.stream()
                .filter(dependency -> dependency / ACTIONS == dependent)
                .map(dependency -> "a" + dependency % ACTIONS)
                .toList();
        return Plans.action("a" + dependent, others.toArray(String[]::new));
    }
}
