package eu.clusterpolicy.toolkit.plan;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import org.joda.money.Money;

@Domain(PlanArbitraries.class)
@Domain(DomainContext.Global.class)
class PlanPropertyTest {

    @Property(tries = 200)
    void totals_by_action_and_by_source_both_add_up_to_the_total(@ForAll @Size(max = 20) List<BudgetLine> lines) {
        Resources resources = Plans.budget(lines.toArray(BudgetLine[]::new));
        assertThat(sum(resources.totalsByAction().values())).isEqualTo(resources.total());
        assertThat(sum(resources.totalsBySource().values())).isEqualTo(resources.total());
    }

    @Property(tries = 200)
    void every_circle_is_a_chain_of_dependencies_that_returns_to_its_beginning(@ForAll ActionPlan plan) {
        for (PlanFault fault : plan.faults()) {
            ImmutableList<PlannedActionId> path = fault.path();
            assertThat(path.get(path.size() - 1)).isEqualTo(path.get(0));
            for (int i = 1; i < path.size(); i++) {
                assertThat(plan.action(path.get(i - 1)).dependsOn()).contains(path.get(i));
            }
            assertThat(path.subList(1, path.size())).doesNotHaveDuplicates();
        }
    }

    @Property(tries = 200)
    void no_circle_is_listed_twice(@ForAll ActionPlan plan) {
        assertThat(plan.faults().stream().map(fault -> Set.copyOf(steps(fault.path()))))
                .doesNotHaveDuplicates();
    }

    @Property(tries = 200)
    void a_dependency_is_in_a_listed_circle_exactly_when_a_chain_leads_back(@ForAll ActionPlan plan) {
        Set<List<PlannedActionId>> listed = new HashSet<>();
        plan.faults().forEach(fault -> listed.addAll(steps(fault.path())));
        Set<List<PlannedActionId>> circular = new HashSet<>();
        for (PlannedAction action : plan.actions()) {
            for (PlannedActionId dependency : action.dependsOn()) {
                if (reach(plan, dependency).contains(action.id())) {
                    circular.add(List.of(action.id(), dependency));
                }
            }
        }
        assertThat(listed).isEqualTo(circular);
    }

    private static Set<PlannedActionId> reach(ActionPlan plan, PlannedActionId start) {
        Set<PlannedActionId> reached = new HashSet<>(Set.of(start));
        while (reached.addAll(reached.stream()
                .flatMap(id -> plan.action(id).dependsOn().stream())
                .toList())) {}
        return reached;
    }

    private static List<List<PlannedActionId>> steps(ImmutableList<PlannedActionId> path) {
        return IntStream.range(1, path.size())
                .mapToObj(i -> List.of(path.get(i - 1), path.get(i)))
                .toList();
    }

    private static Optional<Money> sum(Iterable<Money> totals) {
        return ImmutableList.copyOf(totals).stream().reduce(Money::plus);
    }
}
