package eu.clusterpolicy.toolkit.json.shape;

import com.google.common.collect.ImmutableList;
import eu.clusterpolicy.toolkit.plan.BudgetLine;
import eu.clusterpolicy.toolkit.plan.Resources;
import eu.clusterpolicy.toolkit.plan.StaffLine;

/** The resources of the plan. */
final class ResourcesShape extends ObjectShape<Resources> {

    private final Property<Resources, ImmutableList<BudgetLine>> budgetLines =
            list("budgetLines", "The money.", new BudgetLineShape(), Resources::budgetLines);
    private final Property<Resources, ImmutableList<StaffLine>> staffLines =
            list("staffLines", "The staff.", new StaffLineShape(), Resources::staffLines);

    ResourcesShape() {
        super("resources", "The resources of the plan, in one currency.");
    }

    @Override
    Resources build(Values values) {
        return Resources.builder()
                .addAllBudgetLines(values.list(budgetLines))
                .addAllStaffLines(values.list(staffLines))
                .build();
    }
}
