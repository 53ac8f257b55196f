package eu.clusterpolicy.toolkit.rule;

import com.google.common.collect.ImmutableList;
import eu.clusterpolicy.toolkit.completeness.Observation;
import eu.clusterpolicy.toolkit.completeness.Rule;
import eu.clusterpolicy.toolkit.completeness.Severity;
import eu.clusterpolicy.toolkit.name.Excerpt;
import eu.clusterpolicy.toolkit.name.Indexed;
import eu.clusterpolicy.toolkit.name.Pointer;
import eu.clusterpolicy.toolkit.plan.BudgetLine;
import eu.clusterpolicy.toolkit.roadmap.Decided;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Predicate;
import org.joda.money.Money;

/** Rules that the lines of a budget are amounts, each of them once. */
final class MoneyRules {

    static final ImmutableList<Rule<Decided>> ALL = ImmutableList.of(
            Rule.ofValidity("budget-amount-zero", Severity.INFORMATION)
                    .title("Budget line of zero")
                    .rationale("Zero says that an action costs nothing, or that nobody has filled in the amount.")
                    .remedy("See whether the action costs nothing; otherwise state what it costs.")
                    .check(PlanPartRules.ofPlan(plan -> Indexed.those(
                            plan.resources().budgetLines(),
                            line -> line.amount().filter(Money::isZero).isPresent(),
                            (place, line) -> Observation.of(
                                    Pointer.of("plan", "resources", "budgetLines", place, "amount"),
                                    "The budget line %s of '%s' is of zero."
                                            .formatted(Excerpt.quoted(line.purpose()), line.action()))))),
            Rule.ofValidity("budget-line-repeated", Severity.WARNING)
                    .title("The same budget line twice")
                    .rationale("Money that is counted twice is missing where it is to be spent.")
                    .remedy("Take one of the lines away, or say what sets the two apart.")
                    .check(PlanPartRules.ofPlan(plan -> Indexed.those(
                            plan.resources().budgetLines(),
                            again(),
                            (place, line) -> Observation.of(
                                    Pointer.of("plan", "resources", "budgetLines", place),
                                    "The budget line %s of '%s' stands twice with the same amount."
                                            .formatted(Excerpt.quoted(line.purpose()), line.action()))))));

    private MoneyRules() {}

    private static Predicate<BudgetLine> again() {
        Set<BudgetLine> seen = new HashSet<>();
        return line -> line.amount().isPresent() && !seen.add(line);
    }
}
