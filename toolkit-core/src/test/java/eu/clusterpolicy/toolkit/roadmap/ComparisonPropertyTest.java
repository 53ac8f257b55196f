package eu.clusterpolicy.toolkit.roadmap;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMultiset;
import com.google.common.collect.Lists;
import eu.clusterpolicy.toolkit.plan.ActionPlan;
import eu.clusterpolicy.toolkit.plan.PlannedAction;
import eu.clusterpolicy.toolkit.testkit.ToolkitArbitraries;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class ComparisonPropertyTest {

    private record Two(RoadmapDraft earlier, RoadmapDraft later) {}

    /** Two drafts, or one and the same in another order, as a whole or without one of its parts. */
    @Provide
    Arbitrary<Two> pairs() {
        Arbitrary<RoadmapDraft> drafts = ToolkitArbitraries.drafts();
        Arbitrary<Two> reordered = Combinators.combine(drafts, Arbitraries.longs(), Arbitraries.of(true, false))
                .as((draft, seed, whole) -> {
                    RoadmapDraft other = shuffled(draft, new Random(seed));
                    return new Two(draft, whole ? other : shortened(other));
                });
        return Arbitraries.oneOf(Combinators.combine(drafts, drafts).as(Two::new), reordered);
    }

    @Property(tries = 200)
    void two_drafts_are_equal_but_for_the_order_of_lists_exactly_when_nothing_differs(@ForAll("pairs") Two two) {
        boolean alike = inAnyOrder(two.earlier()).equals(inAnyOrder(two.later()));

        assertThat(Comparison.between(two.earlier(), two.later()).lines().isEmpty())
                .isEqualTo(alike);
    }

    @Property(tries = 100)
    void what_differs_never_reads_alike(@ForAll("pairs") Two two) {
        assertThat(Comparison.between(two.earlier(), two.later()).lines())
                .allSatisfy(line -> assertThat(line.before()).isNotEqualTo(line.after()));
    }

    @Property(tries = 50)
    void what_differs_from_the_earlier_differs_from_the_later(@ForAll("pairs") Two two) {
        assertThat(Comparison.between(two.later(), two.earlier()).lines())
                .hasSameSizeAs(Comparison.between(two.earlier(), two.later()).lines());
    }

    private static RoadmapDraft shuffled(RoadmapDraft draft, Random order) {
        return draft.toBuilder()
                .evidence(shuffled(draft.evidence(), order))
                .priorities(shuffled(draft.priorities(), order))
                .challenges(shuffled(draft.challenges(), order))
                .functions(shuffled(draft.functions(), order))
                .actions(shuffled(draft.actions(), order))
                .examples(shuffled(draft.examples(), order))
                .considerations(shuffled(draft.considerations(), order))
                .plan(draft.plan().map(plan -> shuffled(plan, order)))
                .build();
    }

    private static ActionPlan shuffled(ActionPlan plan, Random order) {
        return plan.toBuilder()
                .stakeholders(shuffled(plan.stakeholders(), order))
                .governanceBodies(shuffled(plan.governanceBodies(), order))
                .resources(plan.resources().toBuilder()
                        .budgetLines(shuffled(plan.resources().budgetLines(), order))
                        .staffLines(shuffled(plan.resources().staffLines(), order))
                        .build())
                .actions(shuffled(plan.actions(), order))
                .monitoring(plan.monitoring().toBuilder()
                        .indicators(shuffled(plan.monitoring().indicators(), order))
                        .build())
                .risks(shuffled(plan.risks(), order))
                .build();
    }

    private static <T> List<T> shuffled(List<T> list, Random order) {
        List<T> other = new ArrayList<>(list);
        Collections.shuffle(other, order);
        return other;
    }

    /** Takes the last planned action out, or the last priority where no action is planned. */
    private static RoadmapDraft shortened(RoadmapDraft draft) {
        List<PlannedAction> planned = draft.plan().map(ActionPlan::actions).orElse(ImmutableList.of());
        return planned.isEmpty()
                ? draft.toBuilder()
                        .priorities(draft.priorities().stream()
                                .limit(Math.max(0, draft.priorities().size() - 1))
                                .toList())
                        .build()
                : draft.plan(draft.plan()
                        .orElseThrow()
                        .without(planned.get(planned.size() - 1).id()));
    }

    private static List<Object> inAnyOrder(RoadmapDraft draft) {
        return List.of(
                draft.territory(),
                draft.edition(),
                ImmutableMultiset.copyOf(draft.evidence()),
                ImmutableMultiset.copyOf(Lists.transform(draft.placedDecisions(), PlacedDecision::decision)),
                draft.plan().map(ComparisonPropertyTest::inAnyOrder));
    }

    private static List<Object> inAnyOrder(ActionPlan plan) {
        ActionPlan.Builder rest = plan.toBuilder()
                .stakeholders(List.of())
                .governanceBodies(List.of())
                .actions(List.of())
                .risks(List.of())
                .resources(plan.resources().toBuilder()
                        .budgetLines(List.of())
                        .staffLines(List.of())
                        .build())
                .monitoring(plan.monitoring().toBuilder().indicators(List.of()).build());
        return List.of(
                rest.build(),
                ImmutableMultiset.copyOf(plan.stakeholders()),
                ImmutableMultiset.copyOf(plan.governanceBodies()),
                ImmutableMultiset.copyOf(plan.resources().budgetLines()),
                ImmutableMultiset.copyOf(plan.resources().staffLines()),
                ImmutableMultiset.copyOf(plan.actions()),
                ImmutableMultiset.copyOf(plan.monitoring().indicators()),
                ImmutableMultiset.copyOf(plan.risks()));
    }
}
