package eu.clusterpolicy.toolkit.examples.benchmarks;

import eu.clusterpolicy.toolkit.json.JsonFormats;
import eu.clusterpolicy.toolkit.json.csv.CsvTables;
import eu.clusterpolicy.toolkit.report.Pictures;
import eu.clusterpolicy.toolkit.report.Report;
import eu.clusterpolicy.toolkit.report.Reports;
import eu.clusterpolicy.toolkit.roadmap.Roadmap;
import eu.clusterpolicy.toolkit.standard.StandardCatalogue;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** What pages, pictures and tables of a region's roadmap cost, beside its report as plain text. */
final class ReportFigure implements Figure {

    private final Roadmap roadmap =
            JsonFormats.roadmap(StandardCatalogue.edition2021()).read(JsonFigure.ANDALUSIA);

    @Override
    public String title() {
        return "A region's roadmap as pages, pictures and tables";
    }

    @Override
    public List<Ratio> measure(Effort effort) {
        List<Ratio> ratios = new ArrayList<>();
        forms().forEach((what, form) -> ratios.addAll(new Contest(what, () -> written(form))
                .beside("its report as text", () -> written(() -> report().text()))
                .run(effort)));
        return ratios;
    }

    /** Returns the forms by what they are called. */
    Map<String, Supplier<String>> forms() {
        Map<String, Supplier<String>> forms = new LinkedHashMap<>();
        forms.put("Markdown", () -> report().markdown());
        forms.put("a page in HTML", () -> report().html());
        forms.put(
                "a picture of its matrix",
                () -> Pictures.ofMatrix(roadmap.catalogue()).svg());
        forms.put(
                "a picture of its time line", () -> Pictures.ofTimeLine(roadmap).svg());
        forms.put("a picture of its budget", () -> Pictures.ofBudget(roadmap).svg());
        forms.put("a table of its decisions", () -> CsvTables.decisions().write(roadmap));
        forms.put("a table of its actions", () -> CsvTables.plannedActions().write(roadmap.plan()));
        return forms;
    }

    private Report report() {
        return Reports.ofRoadmap(roadmap);
    }

    /** Contenders write different texts, so nothing is asked of them but that there is one. */
    private static long written(Supplier<String> form) {
        return form.get().isEmpty() ? 1 : 0;
    }
}
