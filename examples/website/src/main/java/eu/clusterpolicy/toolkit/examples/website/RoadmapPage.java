package eu.clusterpolicy.toolkit.examples.website;

import com.google.common.collect.ImmutableList;
import eu.clusterpolicy.toolkit.completeness.Severity;
import eu.clusterpolicy.toolkit.label.Labels;
import eu.clusterpolicy.toolkit.plan.ActionPlan;
import eu.clusterpolicy.toolkit.report.Pictures;
import eu.clusterpolicy.toolkit.report.Reports;
import eu.clusterpolicy.toolkit.roadmap.RoadmapDraft;
import eu.clusterpolicy.toolkit.roadmap.Stray;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The roadmap as a whole: what it lacks, what the check finds, its pictures, its report and its files; and taking decisions back. */
@Controller
@RequestMapping("/roadmaps/{key}")
class RoadmapPage {

    private final Drafts drafts;
    private final Clock clock;

    RoadmapPage(Drafts drafts, Clock clock) {
        this.drafts = drafts;
        this.clock = clock;
    }

    @GetMapping("/roadmap")
    String roadmap(
            @PathVariable String key,
            @RequestParam Optional<String> overtaken,
            @ModelAttribute("labels") Labels labels,
            Model model) {
        Drafts.Kept kept = drafts.find(key);
        RoadmapDraft draft = kept.draft();
        ImmutableList<Remark> remarks = DraftFrame.ofAll(kept, model);
        model.addAttribute("overtaken", overtaken.isPresent());
        model.addAttribute(
                "heading",
                draft.plan().flatMap(ActionPlan::title).orElse(draft.territory().text()));
        model.addAttribute("errors", count(remarks, Severity.ERROR));
        model.addAttribute("warnings", count(remarks, Severity.WARNING));
        model.addAttribute("matrix", Drawn.of(Pictures.ofMatrix(draft), "matrix-"));
        if (DraftFrame.hasDays(draft)) {
            model.addAttribute("timeLine", Drawn.of(Pictures.ofTimeLine(draft, LocalDate.now(clock)), "time-"));
        }
        model.addAttribute("report", Reports.ofRoadmap(draft).html(Addresses.within(labels, 2, "r-")));
        model.addAttribute("downloads", RoadmapDownloads.of(draft));
        return "roadmap";
    }

    private static long count(ImmutableList<Remark> remarks, Severity severity) {
        return remarks.stream().filter(remark -> remark.severity() == severity).count();
    }

    /** Names what goes with a decision before it is taken back. */
    @GetMapping("/withdraw")
    String asked(@PathVariable String key, @RequestParam String path, Model model) {
        Drafts.Kept kept = drafts.find(key);
        Optional<Stray> stray = stray(kept.draft(), path);
        if (stray.isEmpty()) {
            return "redirect:/roadmaps/" + key + "/roadmap?overtaken=yes";
        }
        DraftFrame.ofAll(kept, model);
        model.addAttribute("stray", stray.get());
        return "withdraw";
    }

    @PostMapping("/withdraw")
    String withdrawn(@PathVariable String key, @RequestParam int version, @RequestParam String path) {
        boolean isDone = drafts.change(
                key, version, draft -> stray(draft, path).map(draft::withdraw).orElse(draft));
        return "redirect:/roadmaps/" + key + "/roadmap" + (isDone ? "" : "?overtaken=yes");
    }

    private static Optional<Stray> stray(RoadmapDraft draft, String path) {
        return draft.strays().stream()
                .filter(stray -> stray.path().equals(path))
                .findFirst();
    }
}
