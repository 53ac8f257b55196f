package eu.clusterpolicy.toolkit.examples.website;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import eu.clusterpolicy.toolkit.catalogue.Catalogue;
import eu.clusterpolicy.toolkit.entry.Country;
import eu.clusterpolicy.toolkit.entry.PolicyAction;
import eu.clusterpolicy.toolkit.guide.Background;
import eu.clusterpolicy.toolkit.guide.Phase;
import eu.clusterpolicy.toolkit.json.InvalidDocumentException;
import eu.clusterpolicy.toolkit.label.Labels;
import eu.clusterpolicy.toolkit.plan.ActionPlan;
import eu.clusterpolicy.toolkit.report.Pictures;
import eu.clusterpolicy.toolkit.report.Reports;
import eu.clusterpolicy.toolkit.roadmap.Focus;
import eu.clusterpolicy.toolkit.roadmap.Gap;
import eu.clusterpolicy.toolkit.roadmap.PhaseState;
import eu.clusterpolicy.toolkit.roadmap.RoadmapDraft;
import eu.clusterpolicy.toolkit.roadmap.Selection;
import eu.clusterpolicy.toolkit.roadmap.Stray;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** The roadmap builder: a page for each step, which takes what is entered and says what is missing. */
@Controller
@RequestMapping("/roadmaps")
class RoadmapPages {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm 'UTC'", Locale.ROOT);
    private static final ImmutableMap<String, String> RHYTHMS = ImmutableMap.of(
            "P1W",
            "every week",
            "P1M",
            "every month",
            "P3M",
            "every three months",
            "P6M",
            "every six months",
            "P1Y",
            "every year");

    private final Catalogue catalogue;
    private final Background background;
    private final Drafts drafts;
    private final Clock clock;

    RoadmapPages(Catalogue catalogue, Background background, Drafts drafts, Clock clock) {
        this.catalogue = catalogue;
        this.background = background;
        this.drafts = drafts;
        this.clock = clock;
    }

    /** How far a phase is, and where it is entered. */
    record PhaseLink(Phase phase, PhaseState state, ImmutableList<Step> steps) {}

    /** Something that is missing, and where it is entered. */
    record Missing(String sentence, String step, String id) {}

    @GetMapping
    String begin(@ModelAttribute("labels") Labels labels, Model model) {
        return beginning(DraftForm.begun(catalogue.edition().id(), drafts.format()), labels, model);
    }

    private String beginning(DraftForm form, Labels labels, Model model) {
        model.addAttribute("form", form);
        model.addAttribute("countries", countries(labels));
        model.addAttribute("most", Drafts.MOST);
        model.addAttribute("hours", Drafts.AGE.toHours());
        model.addAttribute("background", background);
        model.addAttribute("phases", Phase.values());
        return "roadmaps";
    }

    private static Map<String, String> countries(Labels labels) {
        Map<String, String> countries = new LinkedHashMap<>();
        Arrays.stream(Locale.getISOCountries())
                .map(Country::of)
                .map(country -> Maps.immutableEntry(
                        country.code(), labels.country(country).text()))
                .sorted(Map.Entry.comparingByValue(Comparator.naturalOrder()))
                .forEach(country -> countries.put(country.getKey(), country.getValue()));
        return countries;
    }

    @PostMapping
    String begun(
            @RequestParam MultiValueMap<String, String> parameters,
            @ModelAttribute("labels") Labels labels,
            Model model,
            HttpServletResponse response) {
        DraftForm form = DraftForm.begun(catalogue.edition().id(), drafts.format());
        Optional<RoadmapDraft> draft = form.filledIn(parameters);
        if (draft.isEmpty()) {
            response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
            return beginning(form, labels, model);
        }
        return "redirect:/roadmaps/" + drafts.keep(draft.get()).key() + "/priorities";
    }

    @PostMapping("/upload")
    String uploaded(
            @RequestParam MultipartFile file,
            @ModelAttribute("labels") Labels labels,
            Model model,
            HttpServletResponse response)
            throws IOException {
        try {
            RoadmapDraft draft = drafts.format().read(file.getInputStream());
            return "redirect:/roadmaps/" + drafts.keep(draft).key() + "/roadmap";
        } catch (InvalidDocumentException invalid) {
            model.addAttribute("problems", invalid.problems());
            model.addAttribute("stoppedEarly", invalid.stoppedEarly());
            model.addAttribute("here", "/roadmaps");
            response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
            return begin(labels, model);
        }
    }

    @GetMapping("/{key}")
    String draft(@PathVariable String key) {
        return "redirect:/roadmaps/" + drafts.find(key).key() + "/roadmap";
    }

    @GetMapping("/{key}/{step}")
    String step(
            @PathVariable String key,
            @PathVariable String step,
            @RequestParam Optional<String> focus,
            @RequestParam Optional<String> saved,
            Model model) {
        Drafts.Kept kept = drafts.find(key);
        model.addAttribute("saved", saved.isPresent());
        return shown(kept, Step.of(step), DraftForm.of(kept.draft(), drafts.format()), focus, model);
    }

    /** Takes what was entered if nobody was faster and nothing is wrong; else the page shows it again with what is wrong. */
    @PostMapping("/{key}/{step}")
    String entered(
            @PathVariable String key,
            @PathVariable String step,
            @RequestParam int version,
            @RequestParam Optional<String> focus,
            @RequestParam Optional<String> then,
            @RequestParam MultiValueMap<String, String> parameters,
            Model model,
            HttpServletResponse response) {
        Drafts.Kept kept = drafts.find(key);
        DraftForm form = DraftForm.of(kept.draft(), drafts.format());
        Optional<RoadmapDraft> draft = form.filledIn(parameters);
        if (draft.isPresent() && drafts.change(key, version, before -> draft.get())) {
            return "redirect:" + next(key, Step.of(step), draft.get(), focus, then.isPresent());
        }
        model.addAttribute("overtaken", draft.isPresent());
        response.setStatus(draft.isPresent() ? HttpServletResponse.SC_CONFLICT : HttpServletResponse.SC_BAD_REQUEST);
        return shown(drafts.find(key), Step.of(step), form, focus, model);
    }

    private static String next(String key, Step step, RoadmapDraft draft, Optional<String> focus, boolean goesOn) {
        String place = "/roadmaps/" + key + "/";
        Optional<Focus> nextFocus = goesOn && step == Step.ACTIONS ? after(draft, focus) : Optional.empty();
        if (nextFocus.isPresent()) {
            return place + step.code() + "?focus=" + nextFocus.get().code();
        }
        if (goesOn) {
            return place + step.next().map(Step::code).orElse("roadmap");
        }
        return place + step.code() + "?saved=yes"
                + focus.flatMap(Focus::find)
                        .map(code -> "&focus=" + code.code())
                        .orElse("");
    }

    private static Optional<Focus> after(RoadmapDraft draft, Optional<String> focus) {
        ImmutableList<Focus> chosen = Choices.chosen(draft.challenges()).collect(ImmutableList.toImmutableList());
        int at = chosen.indexOf(focusOf(chosen, focus));
        return at >= 0 && at + 1 < chosen.size() ? Optional.of(chosen.get(at + 1)) : Optional.empty();
    }

    private static Focus focusOf(ImmutableList<Focus> chosen, Optional<String> focus) {
        return focus.flatMap(Focus::find).filter(chosen::contains).orElseGet(() -> chosen.get(0));
    }

    @PostMapping("/{key}/withdraw")
    String withdrawn(@PathVariable String key, @RequestParam int version, @RequestParam String path) {
        boolean isDone = drafts.change(
                key,
                version,
                draft -> draft.strays().stream()
                        .filter(stray -> stray.path().equals(path))
                        .findFirst()
                        .map(draft::withdraw)
                        .orElse(draft));
        return "redirect:/roadmaps/" + key + "/roadmap" + (isDone ? "" : "?overtaken=yes");
    }

    private String shown(Drafts.Kept kept, Step step, DraftForm form, Optional<String> focus, Model model) {
        RoadmapDraft draft = kept.draft();
        addFrame(kept, step.phase(), model);
        model.addAttribute("step", step);
        model.addAttribute("form", form);
        model.addAttribute("rhythms", RHYTHMS);
        model.addAttribute("carriedOut", carriedOut(draft));
        Choices choices = new Choices(catalogue, background, form);
        model.addAttribute("groups", groups(step, choices, draft, focus, model));
        if (step == Step.PLANNED && hasDays(draft)) {
            model.addAttribute("picture", Drawn.of(Pictures.ofTimeLine(draft, LocalDate.now(clock)), "time-"));
        }
        if (step == Step.MONEY
                && draft.plan().flatMap(plan -> plan.resources().total()).isPresent()) {
            model.addAttribute("picture", Drawn.of(Pictures.ofBudget(draft), "budget-"));
        }
        return "builder";
    }

    private static boolean hasDays(RoadmapDraft draft) {
        return draft.plan().stream()
                .map(ActionPlan::actions)
                .flatMap(ImmutableList::stream)
                .anyMatch(action -> action.timeFrame().isPresent());
    }

    private static ImmutableList<Choices.Group> groups(
            Step step, Choices choices, RoadmapDraft draft, Optional<String> focus, Model model) {
        ImmutableList<Focus> chosen = Choices.chosen(draft.challenges()).collect(ImmutableList.toImmutableList());
        return switch (step) {
            case PRIORITIES -> choices.priorities();
            case CHALLENGES -> choices.challenges(draft);
            case CONSIDERATIONS -> choices.considerations();
            case ACTIONS -> {
                model.addAttribute("foci", chosen);
                if (chosen.isEmpty()) {
                    yield ImmutableList.of();
                }
                model.addAttribute("focus", focusOf(chosen, focus));
                yield choices.functions(focusOf(chosen, focus));
            }
            default -> ImmutableList.of();
        };
    }

    /** Returns the actions that are chosen, each with its words. */
    private ImmutableMap<String, String> carriedOut(RoadmapDraft draft) {
        return Choices.chosen(draft.actions())
                .map(Selection::entry)
                .distinct()
                .collect(ImmutableMap.toImmutableMap(
                        Object::toString,
                        action -> catalogue
                                .findKnownAction(action)
                                .map(PolicyAction::text)
                                .orElse(action.value())));
    }

    private void addFrame(Drafts.Kept kept, Phase phase, Model model) {
        RoadmapDraft draft = kept.draft();
        model.addAttribute("kept", kept);
        model.addAttribute("draft", draft);
        model.addAttribute("until", TIME.format(kept.until().atOffset(ZoneOffset.UTC)));
        model.addAttribute("untilDay", LocalDate.ofInstant(kept.until(), ZoneOffset.UTC));
        model.addAttribute("phase", phase);
        model.addAttribute(
                "phases",
                Arrays.stream(Phase.values())
                        .map(each -> new PhaseLink(each, draft.state(each), Step.in(each)))
                        .toList());
        model.addAttribute(
                "missing",
                draft.next().stream()
                        .filter(gap -> gap.phase() == phase)
                        .map(RoadmapPages::missing)
                        .toList());
        model.addAttribute(
                "strays",
                draft.strays().stream().filter(stray -> stray.phase() == phase).toList());
    }

    private static Missing missing(Gap gap) {
        return new Missing(gap.step(), Step.showing(gap.phase(), gap.path()).code(), DraftForm.id(gap.path()));
    }

    @GetMapping("/{key}/roadmap")
    String roadmap(
            @PathVariable String key,
            @RequestParam Optional<String> overtaken,
            @ModelAttribute("labels") Labels labels,
            Model model) {
        Drafts.Kept kept = drafts.find(key);
        RoadmapDraft draft = kept.draft();
        addFrame(kept, Phase.DEVELOPING_ROADMAP, model);
        model.addAttribute(
                "allMissing", draft.next().stream().map(RoadmapPages::missing).toList());
        ImmutableList<Stray> strays = draft.strays();
        model.addAttribute("strays", strays);
        model.addAttribute("overtaken", overtaken.isPresent());
        model.addAttribute("isWhole", draft.next().isEmpty() && strays.isEmpty());
        model.addAttribute("matrix", Drawn.of(Pictures.ofMatrix(draft), "matrix-"));
        if (hasDays(draft)) {
            model.addAttribute("timeLine", Drawn.of(Pictures.ofTimeLine(draft, LocalDate.now(clock)), "time-"));
        }
        model.addAttribute("report", Reports.ofRoadmap(draft).html(Addresses.within(labels, 2, "r-")));
        model.addAttribute("downloads", RoadmapDownloads.of(draft));
        return "roadmap";
    }
}
