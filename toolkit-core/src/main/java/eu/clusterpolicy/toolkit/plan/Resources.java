package eu.clusterpolicy.toolkit.plan;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.Maps;
import com.google.common.collect.Multimaps;
import eu.clusterpolicy.toolkit.name.Excerpt;
import eu.clusterpolicy.toolkit.name.OneLine;
import eu.clusterpolicy.toolkit.name.PlainNumber;
import eu.clusterpolicy.toolkit.name.Require;
import java.math.BigDecimal;
import java.time.Year;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.immutables.value.Value;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/**
 * The resources of a plan: its budget and its staff, line by line, such as EUR 12000.00 and half a trainer, with their totals.
 *
 * <pre>{@code
 * resources.total();                       // Optional[EUR 52000.00]
 * resources.totalsBySource().get(region);  // EUR 12000.00
 * resources.fullTimeEquivalents();         // 1.5
 * }</pre>
 *
 * <p>All amounts are in one currency. Immutable and thread-safe.
 */
@Value.Immutable
public abstract class Resources {

    Resources() {}

    /** Returns the lines of the budget. */
    public abstract ImmutableList<BudgetLine> budgetLines();

    /** Returns the lines of the staff plan. */
    public abstract ImmutableList<StaffLine> staffLines();

    /** Returns the whole budget, empty without a line. */
    public Optional<Money> total() {
        return budgetLines().stream().flatMap(line -> line.amount().stream()).reduce(Money::plus);
    }

    /** Returns the budget of the given action, empty without a line. */
    public Optional<Money> totalOf(PlannedActionId action) {
        Require.notNull(action, "action");
        return Optional.ofNullable(totalsByAction().get(action));
    }

    /** Returns what has been spent, empty where no line says. */
    public Optional<Money> spent() {
        return budgetLines().stream().flatMap(line -> line.spent().stream()).reduce(Money::plus);
    }

    /** Returns the budget of each action, in the order in which the lines first name them. */
    @Value.Lazy
    public ImmutableMap<PlannedActionId, Money> totalsByAction() {
        return totalsBy(line -> Optional.of(line.action()));
    }

    /** Returns what each source pays, in the order in which the lines first name them. */
    public ImmutableMap<FundingSource, Money> totalsBySource() {
        return totalsBy(BudgetLine::source);
    }

    /** Returns the budget of each year, in the order of the years; lines that name none are in none. */
    public ImmutableSortedMap<Year, Money> totalsByYear() {
        return ImmutableSortedMap.copyOf(totalsBy(BudgetLine::year));
    }

    /** Returns what has been spent in each year, in the order of the years; lines that name none are in none. */
    public ImmutableSortedMap<Year, Money> spentByYear() {
        return ImmutableSortedMap.copyOf(sums(BudgetLine::year, BudgetLine::spent));
    }

    /** Returns what is sought and what is approved; lines that say neither are in neither. */
    public ImmutableMap<BudgetLine.State, Money> totalsByState() {
        return Maps.immutableEnumMap(totalsBy(BudgetLine::state));
    }

    /** Returns the whole staff in full-time equivalents, zero without a line. */
    public BigDecimal fullTimeEquivalents() {
        return count(staffLines().stream());
    }

    /** Returns the staff of the given action in full-time equivalents, zero without a line. */
    public BigDecimal fullTimeEquivalentsOf(PlannedActionId action) {
        Require.notNull(action, "action");
        return staffByAction().getOrDefault(action, BigDecimal.ZERO);
    }

    @Value.Lazy
    ImmutableMap<PlannedActionId, BigDecimal> staffByAction() {
        return ImmutableMap.copyOf(Maps.transformValues(
                Multimaps.index(staffLines(), StaffLine::action).asMap(), lines -> count(lines.stream())));
    }

    /** Returns the totals, such as {@code EUR 52000.00 and 1.5 full-time}. */
    @Override
    public String toString() {
        return OneLine.of(total().map(Money::toString).orElse("no money") + " and "
                + fullTimeEquivalents().toPlainString() + " full-time");
    }

    /** Returns a builder with nothing set. */
    public static Builder builder() {
        return new Builder();
    }

    /** Returns a builder with the parts of these resources set; a list given anew replaces the one it had. */
    public Builder toBuilder() {
        return builder().from(this);
    }

    @Value.Check
    void check() {
        Map<CurrencyUnit, String> purposes = new LinkedHashMap<>();
        budgetLines()
                .forEach(line -> line.amount()
                        .or(line::spent)
                        .ifPresent(money -> purposes.putIfAbsent(
                                money.getCurrencyUnit(),
                                "%s for %s".formatted(money.getCurrencyUnit(), Excerpt.quoted(line.purpose())))));
        if (purposes.size() > 1) {
            throw new IllegalArgumentException("amounts in two currencies cannot be added: "
                    + purposes.values().stream().limit(2).collect(Collectors.joining(", ")));
        }
    }

    private <K> ImmutableMap<K, Money> totalsBy(Function<BudgetLine, Optional<K>> key) {
        return sums(key, BudgetLine::amount);
    }

    private <K> ImmutableMap<K, Money> sums(
            Function<BudgetLine, Optional<K>> key, Function<BudgetLine, Optional<Money>> money) {
        Map<K, Money> sums = new LinkedHashMap<>();
        for (BudgetLine line : budgetLines()) {
            key.apply(line).ifPresent(group -> money.apply(line).ifPresent(sum -> sums.merge(group, sum, Money::plus)));
        }
        return ImmutableMap.copyOf(sums);
    }

    private static BigDecimal count(Stream<StaffLine> lines) {
        BigDecimal sum = lines.map(StaffLine::fullTimeEquivalents).reduce(BigDecimal.ZERO, BigDecimal::add);
        return PlainNumber.plain(sum);
    }

    /** Collects the lines of the resources, in order. Building refuses budget lines in two currencies. */
    public static final class Builder extends ImmutableResources.Builder {

        Builder() {}
    }
}
