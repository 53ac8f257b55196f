package eu.clusterpolicy.toolkit.examples.website;

import com.google.common.collect.ImmutableList;
import eu.clusterpolicy.toolkit.json.csv.CsvTables;
import eu.clusterpolicy.toolkit.plan.ActionPlan;
import eu.clusterpolicy.toolkit.report.Pictures;
import eu.clusterpolicy.toolkit.report.Reports;
import eu.clusterpolicy.toolkit.roadmap.RoadmapDraft;
import java.util.function.Function;
import java.util.function.Predicate;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** A roadmap as files: its document to go on with, a page to print, tables, pictures, and text for editors. */
@RestController
class RoadmapDownloads {

    private static final ImmutableList<Download> ALL = ImmutableList.of(
            ofPlan(
                    "timeline.svg",
                    "Time line, SVG",
                    plan -> true,
                    draft -> Pictures.ofTimeLine(draft).svg()),
            ofPlan("timeline.mmd", "Time line, Mermaid", plan -> true, Pictures::mermaid),
            new Download(
                    "matrix.svg",
                    "What was chosen, SVG",
                    draft -> true,
                    draft -> Pictures.ofMatrix(draft).svg()),
            ofPlan(
                    "budget.svg",
                    "Budget, SVG",
                    plan -> plan.resources().total().isPresent(),
                    draft -> Pictures.ofBudget(draft).svg()),
            new Download("roadmap.html", "Page to print, HTML", draft -> true, RoadmapDownloads::page),
            new Download(
                    "roadmap.md",
                    "Text, Markdown",
                    draft -> true,
                    draft -> Reports.ofRoadmap(draft).markdown()),
            new Download(
                    "decisions.csv",
                    "Decisions, CSV",
                    draft -> true,
                    draft -> CsvTables.decisions().write(draft)),
            new Download(
                    "evidence.csv",
                    "Evidence, CSV",
                    draft -> true,
                    draft -> CsvTables.evidence().write(draft)),
            ofPlan(
                    "actions.csv",
                    "Planned actions, CSV",
                    plan -> true,
                    draft -> CsvTables.plannedActions().write(draft.plan().orElseThrow())),
            ofPlan(
                    "budget.csv",
                    "Budget, CSV",
                    plan -> true,
                    draft -> CsvTables.budget().write(draft.plan().orElseThrow())),
            ofPlan(
                    "indicators.csv",
                    "Indicators, CSV",
                    plan -> true,
                    draft -> CsvTables.indicators().write(draft.plan().orElseThrow())),
            ofPlan(
                    "indicator-values.csv",
                    "Baselines, targets and measurements, CSV",
                    plan -> true,
                    draft -> CsvTables.measurements().write(draft.plan().orElseThrow())));

    private final Drafts drafts;

    RoadmapDownloads(Drafts drafts) {
        this.drafts = drafts;
    }

    /**
     * A file that can be downloaded.
     *
     * @param name its name, such as {@code roadmap.md}
     * @param title what it is, in English
     * @param isThere whether a draft has it yet
     * @param text what it holds
     */
    record Download(String name, String title, Predicate<RoadmapDraft> isThere, Function<RoadmapDraft, String> text) {}

    private static Download ofPlan(
            String name, String title, Function<ActionPlan, Boolean> isThere, Function<RoadmapDraft, String> text) {
        return new Download(name, title, draft -> draft.plan().map(isThere).orElse(false), text);
    }

    private static String page(RoadmapDraft draft) {
        return draft.plan().isPresent()
                ? Reports.ofRoadmap(draft).htmlPage(Pictures.ofMatrix(draft), Pictures.ofTimeLine(draft))
                : Reports.ofRoadmap(draft).htmlPage(Pictures.ofMatrix(draft));
    }

    /** Returns what a draft can be downloaded as. */
    static ImmutableList<Download> of(RoadmapDraft draft) {
        return ALL.stream().filter(download -> download.isThere().test(draft)).collect(ImmutableList.toImmutableList());
    }

    @GetMapping("/roadmaps/{key}/draft.json")
    ResponseEntity<String> draft(@PathVariable String key) {
        return CatalogueDownloads.file(
                "roadmap.json", drafts.format().write(drafts.find(key).draft()));
    }

    @GetMapping("/roadmaps/{key}/files/{name}")
    ResponseEntity<String> file(@PathVariable String key, @PathVariable String name) {
        RoadmapDraft draft = drafts.find(key).draft();
        return of(draft).stream()
                .filter(download -> download.name().equals(name))
                .findFirst()
                .map(download -> CatalogueDownloads.file(name, download.text().apply(draft)))
                .orElseThrow(() -> new NoPageException("This roadmap has no such file yet: " + name));
    }
}
