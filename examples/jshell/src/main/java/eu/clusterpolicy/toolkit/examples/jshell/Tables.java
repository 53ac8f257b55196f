package eu.clusterpolicy.toolkit.examples.jshell;

import com.google.common.collect.ImmutableMap;
import eu.clusterpolicy.toolkit.catalogue.Catalogue;
import eu.clusterpolicy.toolkit.json.csv.CsvTables;
import eu.clusterpolicy.toolkit.plan.ActionPlan;
import eu.clusterpolicy.toolkit.roadmap.Decided;
import java.util.function.Function;

/** The tables for a spreadsheet, each asked for by the name of its file, such as {@code andalusia-budget.csv}. */
final class Tables {

    private static final ImmutableMap<String, Function<Catalogue, String>> OF_CATALOGUES = ImmutableMap.of(
            "examples", CsvTables.examples()::write,
            "actions", CsvTables.actions()::write,
            "matrix", CsvTables.matrix()::write);

    private static final ImmutableMap<String, Function<Decided, String>> OF_ROADMAPS = ImmutableMap.of(
            "decisions", CsvTables.decisions()::write,
            "evidence", CsvTables.evidence()::write,
            "actions", roadmap -> CsvTables.plannedActions().write(plan(roadmap)),
            "budget", roadmap -> CsvTables.budget().write(plan(roadmap)),
            "indicators", roadmap -> CsvTables.indicators().write(plan(roadmap)),
            "measurements", roadmap -> CsvTables.measurements().write(plan(roadmap)));

    private Tables() {}

    static String of(Catalogue catalogue, String file) {
        return named(OF_CATALOGUES, file).apply(catalogue);
    }

    static String of(Decided roadmap, String file) {
        return named(OF_ROADMAPS, file).apply(roadmap);
    }

    static ActionPlan plan(Decided roadmap) {
        return roadmap.findPlan()
                .orElseThrow(() -> new IllegalArgumentException("this roadmap has no action plan yet"));
    }

    private static <S> Function<S, String> named(ImmutableMap<String, Function<S, String>> tables, String file) {
        return tables.keySet().stream()
                .filter(file::endsWith)
                .findFirst()
                .map(tables::get)
                .orElseThrow(() ->
                        new IllegalArgumentException("the name must say which table: one of %s, such as %s.csv"
                                .formatted(
                                        String.join(", ", tables.keySet()),
                                        tables.keySet().asList().get(0))));
    }
}
