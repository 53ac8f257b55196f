package eu.clusterpolicy.toolkit.json.shape;

import eu.clusterpolicy.toolkit.json.wire.Codecs;
import eu.clusterpolicy.toolkit.plan.BudgetLine;
import eu.clusterpolicy.toolkit.plan.FundingSource;
import eu.clusterpolicy.toolkit.plan.PlannedActionId;
import org.joda.money.Money;

/** A budget line. */
final class BudgetLineShape extends ObjectShape<BudgetLine> {

    private final Property<BudgetLine, PlannedActionId> action =
            required("action", "The identifier of the planned action.", PlanCodecs.PLANNED_ACTION, BudgetLine::action);
    private final Property<BudgetLine, String> purpose =
            required("purpose", "What the money is for.", Codecs.TEXT, BudgetLine::purpose);
    private final Property<BudgetLine, Money> amount = required(
            "amount",
            "The amount: an ISO 4217 code and a number, such as EUR 1200.00; not negative.",
            PlanCodecs.MONEY,
            BudgetLine::amount);
    private final Property<BudgetLine, FundingSource> source =
            required("source", "Where it comes from.", new FundingSourceShape(), BudgetLine::source);

    BudgetLineShape() {
        super("budget line", "Money for a planned action.");
    }

    @Override
    BudgetLine build(Values values) {
        return BudgetLine.of(values.get(action), values.get(purpose), values.get(amount), values.get(source));
    }
}
