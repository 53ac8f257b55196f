package eu.clusterpolicy.toolkit.json.csv;

import com.google.common.collect.ImmutableList;
import eu.clusterpolicy.toolkit.json.InvalidDocumentException;
import eu.clusterpolicy.toolkit.json.ReadLimits;
import eu.clusterpolicy.toolkit.json.csv.IndicatorTables.Value;
import eu.clusterpolicy.toolkit.json.wire.Utf8;
import eu.clusterpolicy.toolkit.name.NearestName;
import eu.clusterpolicy.toolkit.name.OneLine;
import eu.clusterpolicy.toolkit.name.Require;
import eu.clusterpolicy.toolkit.plan.ActionPlan;
import eu.clusterpolicy.toolkit.plan.BudgetLine;
import eu.clusterpolicy.toolkit.plan.Indicator;
import eu.clusterpolicy.toolkit.plan.IndicatorId;
import eu.clusterpolicy.toolkit.plan.PlannedAction;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads a part of an action plan from a table that a spreadsheet has saved as CSV, such as its budget, one line a row.
 *
 * <pre>{@code
 * ActionPlan plan = PlanCsv.actions().read(Path.of("actions.csv"), ActionPlan.builder().build());
 * plan = PlanCsv.budget().read(Path.of("budget.csv"), plan);
 * plan = PlanCsv.indicators().read(Path.of("indicators.csv"), plan);
 * plan = PlanCsv.measurements().read(Path.of("measurements.csv"), plan);
 * draft.plan(plan);
 * }</pre>
 *
 * <p>The tables are those that {@link CsvTables} writes; their columns, which {@link CsvTable#columns()} explains, stand in any
 * order, and those that nothing is known of may be missing. What the table lists takes the place of what the plan had; the rest
 * of the plan stays. A plan in the making may lack much: what it lacks, and what in it does not go together, such as a budget
 * line for an action that is not planned, are gaps of the draft and faults of the plan.
 *
 * <p>Everything that is wrong with a table is reported at once, with row and column. Immutable and thread-safe.
 */
public final class PlanCsv {

    private final Part<?> part;
    private final CsvSource source;
    private final CsvColumns columns;

    private PlanCsv(Part<?> part, CsvSource source, CsvColumns columns) {
        this.part = part;
        this.source = source;
        this.columns = columns;
    }

    private static PlanCsv of(Part<?> part) {
        return new PlanCsv(part, new CsvSource(ReadLimits.DEFAULT), CsvColumns.of(part.shape()));
    }

    /** Returns the reader of the table of planned actions; a row needs an identifier or a title. */
    public static PlanCsv actions() {
        return of(new Part<>("planned actions", PlanTables.Actions.SHAPE, PlanCsv::actions));
    }

    /** Returns the reader of the table of the budget; a row needs the action that is paid for. */
    public static PlanCsv budget() {
        return of(new Part<>("budget", PlanTables.Budget.SHAPE, PlanCsv::budget));
    }

    /** Returns the reader of the table of indicators; an indicator that the plan has already keeps its values. */
    public static PlanCsv indicators() {
        return of(new Part<>("indicators", IndicatorTables.Indicators.SHAPE, PlanCsv::indicators));
    }

    /**
     * Returns the reader of the table of the values of indicators that the plan has; a row needs an indicator, a value and a day. An
     * indicator of which the table has no row loses its values.
     */
    public static PlanCsv measurements() {
        return of(new Part<>("measurements", IndicatorTables.Values.SHAPE, PlanCsv::measurements));
    }

    /** Returns this reader, reading within other limits; a table has no nesting. */
    public PlanCsv within(ReadLimits limits) {
        return new PlanCsv(part, new CsvSource(Require.notNull(limits, "limits")), columns);
    }

    /**
     * Returns this reader, which takes a column of another name for one of its own.
     *
     * @param name how a table calls the column, in capitals or not, such as {@code Titre de l'action}
     * @param column which of the table's columns it is, such as {@code title}
     * @throws IllegalArgumentException if there is no such column, or the name is given a meaning already
     */
    public PlanCsv column(String name, String column) {
        return new PlanCsv(part, source, columns.column(name, column));
    }

    /**
     * Returns this reader, which passes over the columns of the given names.
     *
     * @param names how a table calls them, in capitals or not, such as {@code Axe (x)}
     * @throws IllegalArgumentException if a name is given a meaning already
     */
    public PlanCsv passingOver(String... names) {
        return new PlanCsv(part, source, columns.passingOver(names));
    }

    /**
     * Reads a table from a text into a plan.
     *
     * @throws InvalidDocumentException if the table is refused
     */
    public ActionPlan read(String text, ActionPlan plan) {
        return read(CsvSource.of(text), plan);
    }

    /**
     * Reads a table from a file in UTF-8 into a plan.
     *
     * @throws InvalidDocumentException if the table is refused
     * @throws UncheckedIOException if the file cannot be read
     */
    public ActionPlan read(Path file, ActionPlan plan) {
        return Utf8.read(Require.notNull(file, "file"), in -> read(in, plan));
    }

    /**
     * Reads a table from a stream in UTF-8, to its end, into a plan.
     *
     * @throws InvalidDocumentException if the table is refused
     * @throws UncheckedIOException if the stream cannot be read
     */
    public ActionPlan read(InputStream in, ActionPlan plan) {
        return read(Utf8.reader(Require.notNull(in, "in")), plan);
    }

    /**
     * Reads a table from a reader, to its end, into a plan.
     *
     * @throws InvalidDocumentException if the table is refused
     * @throws UncheckedIOException if the reader cannot be read
     */
    public ActionPlan read(Reader reader, ActionPlan plan) {
        Require.notNull(plan, "plan");
        return source.read(reader, (rows, problems) -> part.read(columns, rows, problems, plan));
    }

    /** Returns what the table lists, such as {@code budget}. */
    @Override
    public String toString() {
        return OneLine.of(part.name() + ": " + String.join(", ", columns.own()));
    }

    private static ActionPlan actions(ActionPlan plan, Map<Row<PlannedAction>, PlannedAction> rows) {
        return plan.toBuilder().actions(rows.values()).build();
    }

    private static ActionPlan budget(ActionPlan plan, Map<Row<BudgetLine>, BudgetLine> rows) {
        return plan.toBuilder()
                .resources(plan.resources().toBuilder()
                        .budgetLines(PlanTables.Budget.inOneCurrency(rows))
                        .build())
                .build();
    }

    private static ActionPlan indicators(ActionPlan plan, Map<Row<Indicator>, Indicator> rows) {
        Map<IndicatorId, Indicator> earlier = new LinkedHashMap<>();
        plan.monitoring().indicators().forEach(indicator -> earlier.putIfAbsent(indicator.id(), indicator));
        return withIndicators(
                plan,
                rows.values().stream()
                        .map(read -> earlier.getOrDefault(read.id(), read).toBuilder()
                                .name(read.name())
                                .unit(read.unit())
                                .actions(read.actions())
                                .build())
                        .toList());
    }

    private static ActionPlan measurements(ActionPlan plan, Map<Row<Value>, Value> rows) {
        Map<IndicatorId, Map<Row<Value>, Value>> byIndicator = new LinkedHashMap<>();
        plan.monitoring().indicators().forEach(indicator -> byIndicator.put(indicator.id(), new LinkedHashMap<>()));
        rows.forEach((row, value) -> {
            Map<Row<Value>, Value> values = byIndicator.get(value.indicator());
            if (values == null) {
                List<String> known =
                        byIndicator.keySet().stream().map(IndicatorId::value).toList();
                IndicatorTables.Values.refuse(
                        row, NearestName.unknown("indicator", value.indicator().value(), known));
            } else {
                values.put(row, value);
            }
        });
        return withIndicators(
                plan,
                plan.monitoring().indicators().stream()
                        .map(indicator -> measured(indicator, byIndicator.getOrDefault(indicator.id(), Map.of())))
                        .toList());
    }

    private static Indicator measured(Indicator indicator, Map<Row<Value>, Value> rows) {
        try {
            return IndicatorTables.Values.with(indicator, ImmutableList.copyOf(rows.values()));
        } catch (IllegalArgumentException refused) {
            IndicatorTables.Values.refuse(rows.keySet().iterator().next(), String.valueOf(refused.getMessage()));
            return indicator;
        }
    }

    private static ActionPlan withIndicators(ActionPlan plan, List<Indicator> indicators) {
        return plan.toBuilder()
                .monitoring(plan.monitoring().toBuilder().indicators(indicators).build())
                .build();
    }

    /** Puts the values that a table lists, by their rows, into a plan. */
    @FunctionalInterface
    private interface Into<R> {

        ActionPlan put(ActionPlan plan, Map<Row<R>, R> rows);
    }

    /** A part of a plan that has a table. */
    private record Part<R>(String name, TableShape<R> shape, Into<R> into) {

        ActionPlan read(CsvColumns known, CsvRows rows, CsvProblems problems, ActionPlan plan) throws IOException {
            Map<Row<R>, R> read = new LinkedHashMap<>();
            new TableReader<>(shape, known, problems).read(rows, read::put);
            return into.put(plan, read);
        }
    }
}
