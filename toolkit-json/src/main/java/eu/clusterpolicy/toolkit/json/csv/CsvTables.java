package eu.clusterpolicy.toolkit.json.csv;

import com.google.common.collect.ImmutableMap;
import eu.clusterpolicy.toolkit.catalogue.Catalogue;
import eu.clusterpolicy.toolkit.completeness.CheckResult;
import eu.clusterpolicy.toolkit.completeness.Coverage;
import eu.clusterpolicy.toolkit.plan.ActionPlan;
import eu.clusterpolicy.toolkit.roadmap.Decided;
import eu.clusterpolicy.toolkit.search.Hit;
import eu.clusterpolicy.toolkit.search.SearchResult;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The tables, such as that of the examples: the one way in to what spreadsheets open.
 *
 * <pre>{@code
 * CsvTables.examples().write(catalogue, Path.of("examples.csv"));
 * CsvTables.decisions().write(roadmap);
 * CsvTables.budget().columns(); // action, purpose, amount and so on, each with what stands in it
 * }</pre>
 *
 * <p>{@link OverlayCsv} reads the table of examples, {@link PlanCsv} the four tables of a plan. Immutable and thread-safe.
 */
public final class CsvTables {

    /** By how many columns a table is told, for one or two are in many. */
    private static final int FEWEST_COLUMNS = 3;

    private static final ImmutableMap<String, String> READERS = ImmutableMap.of(
            "planned-actions",
            "PlanCsv.actions()",
            "budget",
            "PlanCsv.budget()",
            "indicators",
            "PlanCsv.indicators()",
            "measurements",
            "PlanCsv.measurements()",
            "examples",
            "OverlayCsv");

    private static final String SAME_ID = "all but the first of those that have the same identifier";

    private CsvTables() {}

    /** Returns the table of the policy actions of a catalogue, one a row. */
    public static CsvTable<Catalogue> actions() {
        return CsvTable.of("actions", CatalogueTables.ACTIONS, catalogue -> catalogue.actions().stream());
    }

    /** Returns the table of the examples of a catalogue, one a row. */
    public static CsvTable<Catalogue> examples() {
        return CsvTable.of(
                "examples",
                ExampleTable.SHAPE,
                catalogue -> catalogue.examples().stream(),
                "a cell that is named twice with the same citation");
    }

    /** Returns the table of the matrix: a row for each entry in each cell, and one for each cell that is empty. */
    public static CsvTable<Catalogue> matrix() {
        return CsvTable.of(
                "matrix",
                CatalogueTables.MATRIX,
                CatalogueTables.Standing::in,
                "the citation of an action or an example",
                "all of an example but its name");
    }

    /** Returns the table of what a search found, one entry a row. */
    public static CsvTable<SearchResult> found() {
        return CsvTable.of(
                "found",
                CatalogueTables.FOUND,
                result -> result.hits().stream().map(Hit::entry),
                "where the words stand",
                "all of an entry but its name or wording, its country and its cells");
    }

    /** Returns the table of how much is there: a row for each cell of the matrix and of the recommendations. */
    public static CsvTable<Coverage> coverage() {
        return CsvTable.of("coverage", CatalogueTables.COVERAGE, CatalogueTables.Covered::in);
    }

    /** Returns the table of what a check has found, one finding a row. */
    public static CsvTable<CheckResult> findings() {
        return CsvTable.of("findings", RoadmapTables.FINDINGS, result -> result.findings().stream());
    }

    /** Returns the table of the decisions of a roadmap or a draft, one a row. */
    public static CsvTable<Decided> decisions() {
        return CsvTable.of("decisions", RoadmapTables.DECISIONS, roadmap -> roadmap.placedDecisions().stream());
    }

    /** Returns the table of the evidence of a roadmap or a draft, one piece a row. */
    public static CsvTable<Decided> evidence() {
        return CsvTable.of("evidence", RoadmapTables.EVIDENCE, roadmap -> roadmap.evidence().stream());
    }

    /** Returns the table of the planned actions of a plan, one a row. */
    public static CsvTable<ActionPlan> plannedActions() {
        return CsvTable.of("planned-actions", PlanTables.Actions.SHAPE, plan -> plan.actions().stream(), SAME_ID);
    }

    /** Returns the table of the budget of a plan, one line a row. */
    public static CsvTable<ActionPlan> budget() {
        return CsvTable.of("budget", PlanTables.Budget.SHAPE, plan -> plan.resources().budgetLines().stream());
    }

    /** Returns the table of the indicators of a plan, one a row. */
    public static CsvTable<ActionPlan> indicators() {
        return CsvTable.of(
                "indicators",
                IndicatorTables.Indicators.SHAPE,
                plan -> plan.monitoring().indicators().stream(),
                SAME_ID,
                "baseline, targets and measurements, which stand in the table of measurements");
    }

    /** Returns the table of the values of a plan's indicators, one a row: baselines, targets and measurements. */
    public static CsvTable<ActionPlan> measurements() {
        return CsvTable.of(
                "measurements",
                IndicatorTables.Values.SHAPE,
                plan -> plan.monitoring().indicators().stream().flatMap(IndicatorTables.Values::of));
    }

    /**
     * Finds the table that the names of columns are of, where they are not those that a reader knows, and returns what to do with it.
     * A column of somebody's own may stand among them.
     */
    static Optional<String> otherThan(CsvColumns known, List<String> names) {
        long own = names.stream().filter(known::knows).count();
        if (own + 1 >= names.size()) {
            return Optional.empty();
        }
        return Stream.of(
                        plannedActions(),
                        budget(),
                        indicators(),
                        measurements(),
                        examples(),
                        actions(),
                        matrix(),
                        found(),
                        coverage(),
                        findings(),
                        decisions(),
                        evidence())
                .filter(table -> isOf(table, names, own))
                .findFirst()
                .map(table -> "these are columns of the table '" + table.name() + "'"
                        + Optional.ofNullable(READERS.get(table.name()))
                                .map(reader -> "; read it with " + reader)
                                .orElse(", which no reader takes; give the one of " + String.join(", ", known.own())));
    }

    private static boolean isOf(CsvTable<?> table, List<String> names, long own) {
        long its = names.stream()
                .map(CsvColumns::key)
                .filter(table.columns()::containsKey)
                .count();
        return its >= FEWEST_COLUMNS && its >= names.size() - 1 && its > own + 1;
    }
}
