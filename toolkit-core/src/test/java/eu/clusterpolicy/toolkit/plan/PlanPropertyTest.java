package eu.clusterpolicy.toolkit.plan;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import java.util.ArrayDeque;
import java.util.Deque;
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
            ImmutableList<PlannedActionId> path = fault.circle();
            assertThat(path.get(path.size() - 1)).isEqualTo(path.get(0));
            for (int i = 1; i < path.size(); i++) {
                assertThat(plan.action(path.get(i - 1)).dependsOn()).contains(Dependency.on(path.get(i)));
            }
            assertThat(path.subList(1, path.size())).doesNotHaveDuplicates();
        }
    }

    @Property(tries = 200)
    void no_two_circles_share_a_dependency(@ForAll ActionPlan plan) {
        assertThat(plan.faults().stream().flatMap(fault -> steps(fault.circle()).stream()))
                .doesNotHaveDuplicates();
    }

    @Property(tries = 200)
    void every_circle_shares_a_dependency_with_one_that_is_listed(@ForAll ActionPlan plan) {
        Set<List<PlannedActionId>> listed = new HashSet<>();
        plan.faults().forEach(fault -> listed.addAll(steps(fault.circle())));
        for (PlannedAction action : plan.actions()) {
            assertThat(reach(plan, action.id(), listed)).doesNotContain(action.id());
        }
    }

    @Property(tries = 200)
    void the_path_of_a_circle_leads_to_the_dependency_with_which_it_begins(@ForAll ActionPlan plan) {
        for (PlanFault fault : plan.faults()) {
            List<String> parts = Splitter.on('/').splitToList(fault.path());
            PlannedAction action = plan.actions().get(Integer.parseInt(parts.get(2)));
            assertThat(action.id()).isEqualTo(fault.circle().get(0));
            assertThat(action.dependsOn().asList().get(Integer.parseInt(parts.get(4))))
                    .isEqualTo(Dependency.on(fault.circle().get(1)));
        }
    }

    /** Follows the dependencies that are not among the given ones. */
    private static Set<PlannedActionId> reach(
            ActionPlan plan, PlannedActionId start, Set<List<PlannedActionId>> without) {
        Set<PlannedActionId> reached = new HashSet<>();
        Deque<PlannedActionId> open = new ArrayDeque<>(List.of(start));
        while (!open.isEmpty()) {
            PlannedActionId id = open.remove();
            plan.action(id).dependsOn().stream()
                    .map(Dependency::action)
                    .filter(next -> !without.contains(List.of(id, next)))
                    .filter(reached::add)
                    .forEach(open::add);
        }
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
