package eu.clusterpolicy.toolkit.examples.website;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import eu.clusterpolicy.toolkit.catalogue.Catalogue;
import eu.clusterpolicy.toolkit.entry.Country;
import eu.clusterpolicy.toolkit.entry.PolicyAction;
import eu.clusterpolicy.toolkit.guide.Background;
import eu.clusterpolicy.toolkit.guide.Phase;
import eu.clusterpolicy.toolkit.json.InvalidDocumentException;
import eu.clusterpolicy.toolkit.label.Labels;
import eu.clusterpolicy.toolkit.report.Pictures;
import eu.clusterpolicy.toolkit.roadmap.Focus;
import eu.clusterpolicy.toolkit.roadmap.RoadmapDraft;
import eu.clusterpolicy.toolkit.roadmap.Selection;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.math.BigDecimal;
import java.text.Collator;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
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

    @GetMapping
    String begin(@ModelAttribute("labels") Labels labels, Model model, HttpServletRequest request) {
        return beginning(DraftForm.begun(asked(labels)), labels, model, request);
    }

    private DraftForm.Asked asked(Labels labels) {
        return new DraftForm.Asked(drafts.format(), catalogue, labels);
    }

    private String beginning(DraftForm form, Labels labels, Model model, HttpServletRequest request) {
        model.addAttribute("form", form);
        model.addAttribute("own", OwnDrafts.of(request, drafts));
        model.addAttribute("countries", countries(labels));
        model.addAttribute("most", Drafts.MOST);
        model.addAttribute("length", BigDecimal.valueOf(Drafts.LENGTH));
        model.addAttribute("hours", Drafts.AGE.toHours());
        model.addAttribute("background", background);
        model.addAttribute("phases", Phase.values());
        return "roadmaps";
    }

    private static ImmutableList<String> countries(Labels labels) {
        return Country.all().stream()
                .map(country -> labels.country(country).text())
                .sorted(Collator.getInstance(Locale.forLanguageTag(labels.language())))
                .collect(ImmutableList.toImmutableList());
    }

    @PostMapping
    String begun(
            @RequestParam MultiValueMap<String, String> parameters,
            @ModelAttribute("labels") Labels labels,
            Model model,
            HttpServletRequest request,
            HttpServletResponse response) {
        DraftForm form = DraftForm.begun(asked(labels)).filledIn(SearchPage.listed(parameters));
        Optional<RoadmapDraft> draft = form.draft();
        if (draft.isEmpty()) {
            response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
            return beginning(form, labels, model, request);
        }
        return "redirect:/roadmaps/" + kept(draft.get(), request, response) + "/priorities";
    }

    @PostMapping("/upload")
    String uploaded(
            @RequestParam MultipartFile file,
            @ModelAttribute("labels") Labels labels,
            Model model,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        try {
            RoadmapDraft draft = drafts.format().read(file.getInputStream());
            return "redirect:/roadmaps/" + kept(draft, request, response) + "/roadmap";
        } catch (InvalidDocumentException invalid) {
            model.addAttribute("problems", invalid.problems());
            model.addAttribute("stoppedEarly", invalid.stoppedEarly());
            model.addAttribute("here", "/roadmaps");
            response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
            return begin(labels, model, request);
        }
    }

    private String kept(RoadmapDraft draft, HttpServletRequest request, HttpServletResponse response) {
        String key = drafts.keep(draft).key();
        OwnDrafts.add(key, request, response);
        return key;
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
            @ModelAttribute("labels") Labels labels,
            Model model) {
        Drafts.Kept kept = drafts.find(key);
        Step shown = Step.of(step);
        Drafts.Entered entered = kept.unsaved().get(page(kept.draft(), shown, focus));
        model.addAttribute("saved", saved.isPresent());
        model.addAttribute("left", entered != null);
        if (entered == null) {
            model.addAttribute("overtaken", false);
            return shown(kept, shown, DraftForm.of(kept.text(), asked(labels)), focus, labels, model);
        }
        Filled filled = filled(kept, entered, labels);
        model.addAttribute("overtaken", filled.isContested());
        return shown(kept, shown, filled.form(), focus, labels, model);
    }

    /** Returns the page of a step; that of the actions is one for each challenge. */
    private static String page(RoadmapDraft draft, Step step, Optional<String> focus) {
        ImmutableList<Focus> chosen = Choices.chosen(draft.challenges()).collect(ImmutableList.toImmutableList());
        return step == Step.ACTIONS && !chosen.isEmpty()
                ? step.code() + "?focus=" + focusOf(chosen, focus).code()
                : step.code();
    }

    /**
     * A form that was filled in.
     *
     * @param isContested whether another tab changed to something else what was changed here
     */
    private record Filled(DraftForm form, Optional<RoadmapDraft> draft, boolean isContested) {}

    /** Fills in the form that was sent, and takes into account what other tabs saved since it was shown. */
    private Filled filled(Drafts.Kept kept, Drafts.Entered entered, Labels labels) {
        Optional<String> before = kept.text(entered.version());
        DraftForm form = DraftForm.of(before.orElse(kept.text()), asked(labels)).filledIn(entered.parameters());
        boolean isOlder = before.isPresent() && entered.version() != kept.version();
        boolean isContested = isOlder ? form.mergedInto(before.get(), kept.text()) : before.isEmpty();
        return new Filled(form, form.draft(), isContested);
    }

    /** Takes what was entered if nothing is wrong and no other tab stands against it; else the page shows it again with why. */
    @PostMapping("/{key}/{step}")
    String entered(
            @PathVariable String key,
            @PathVariable String step,
            @RequestParam int version,
            @RequestParam Optional<String> focus,
            @RequestParam Optional<String> then,
            @RequestParam MultiValueMap<String, String> parameters,
            @ModelAttribute("labels") Labels labels,
            Model model,
            HttpServletResponse response) {
        Drafts.Kept kept = drafts.find(key);
        Step shown = Step.of(step);
        String page = page(kept.draft(), shown, focus);
        if (parameters.containsKey("forget")) {
            drafts.forget(key, page);
            return "redirect:/roadmaps/" + key + "/" + page;
        }
        Drafts.Entered entered = new Drafts.Entered(version, DraftForm.entered(SearchPage.listed(parameters)));
        Filled filled = filled(kept, entered, labels);
        while (filled.draft().isPresent() && !filled.isContested()) {
            RoadmapDraft draft = filled.draft().get();
            if (drafts.change(key, kept.version(), before -> draft, page)) {
                return "redirect:" + next(key, shown, draft, focus, then.isPresent());
            }
            kept = drafts.find(key);
            filled = filled(kept, entered, labels);
        }
        model.addAttribute("left", drafts.keepUnsaved(key, page, entered));
        model.addAttribute("overtaken", filled.isContested());
        response.setStatus(filled.isContested() ? HttpServletResponse.SC_CONFLICT : HttpServletResponse.SC_BAD_REQUEST);
        return shown(drafts.find(key), shown, filled.form(), focus, labels, model);
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

    private String shown(
            Drafts.Kept kept, Step step, DraftForm form, Optional<String> focus, Labels labels, Model model) {
        RoadmapDraft draft = kept.draft();
        DraftPlaces places = new DraftPlaces(draft);
        DraftFrame.ofStep(kept, step, model);
        model.addAttribute(
                "form",
                form.wanting(draft.next().stream().map(gap -> places.of(gap).pointer())));
        model.addAttribute("countries", countries(labels));
        model.addAttribute("rhythms", RHYTHMS);
        model.addAttribute("carriedOut", carriedOut(draft));
        Choices choices = new Choices(catalogue, background, form);
        model.addAttribute("groups", groups(step, choices, draft, focus, model));
        if (step == Step.PLANNED && DraftFrame.hasDays(draft)) {
            model.addAttribute("picture", Drawn.of(Pictures.ofTimeLine(draft, LocalDate.now(clock)), "time-"));
        }
        if (step == Step.MONEY
                && draft.plan().flatMap(plan -> plan.resources().total()).isPresent()) {
            model.addAttribute("picture", Drawn.of(Pictures.ofBudget(draft), "budget-"));
        }
        return "builder";
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
}
