package eu.clusterpolicy.toolkit.examples.website;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import eu.clusterpolicy.toolkit.guide.Phase;
import eu.clusterpolicy.toolkit.plan.ActionPlan;
import eu.clusterpolicy.toolkit.roadmap.Gap;
import eu.clusterpolicy.toolkit.roadmap.PhaseState;
import eu.clusterpolicy.toolkit.roadmap.RoadmapDraft;
import eu.clusterpolicy.toolkit.roadmap.Stray;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.Locale;
import java.util.function.Predicate;
import org.springframework.ui.Model;

/** What every page of a draft shows beside its own: the phases, what is missing, what no longer follows, and how long it is kept. */
final class DraftFrame {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm 'UTC'", Locale.ROOT);

    private DraftFrame() {}

    /** How far a phase is, and where it is entered. */
    record PhaseLink(Phase phase, PhaseState state, ImmutableList<Step> steps) {}

    /** A sentence, and where what it speaks of is entered. */
    record Pointed(String sentence, DraftPlaces.Place place) {}

    /** A page with what was entered there and is not in the draft yet. */
    record Unsaved(Step step, String page) {}

    /** Shows a page of a step, with what the step's phase lacks. */
    static void ofStep(Drafts.Kept kept, Step step, Model model) {
        add(kept, gap -> gap.phase() == step.phase(), stray -> stray.phase() == step.phase(), model);
        model.addAttribute("phase", step.phase());
        model.addAttribute("step", step);
    }

    /** Shows a page of the whole draft, with all that it lacks. */
    static void ofAll(Drafts.Kept kept, Model model) {
        add(kept, gap -> true, stray -> true, model);
        model.addAttribute("phase", Phase.DEVELOPING_ROADMAP);
    }

    private static void add(Drafts.Kept kept, Predicate<Gap> isMissing, Predicate<Stray> isStray, Model model) {
        RoadmapDraft draft = kept.draft();
        DraftPlaces places = new DraftPlaces(draft);
        ItemNames names = ItemNames.of(draft);
        model.addAttribute("kept", kept);
        model.addAttribute("draft", draft);
        model.addAttribute("until", TIME.format(kept.until().atOffset(ZoneOffset.UTC)));
        model.addAttribute("untilDay", LocalDate.ofInstant(kept.until(), ZoneOffset.UTC));
        model.addAttribute(
                "phases",
                Arrays.stream(Phase.values())
                        .map(each -> new PhaseLink(each, draft.state(each), Step.in(each)))
                        .toList());
        model.addAttribute(
                "missing",
                draft.next().stream()
                        .filter(isMissing)
                        .map(gap -> new Pointed(names.said(gap.step()), places.of(gap)))
                        .toList());
        model.addAttribute("strays", draft.strays().stream().filter(isStray).toList());
        model.addAttribute(
                "unsaved",
                kept.unsaved().keySet().stream()
                        .map(page -> new Unsaved(
                                Step.of(Splitter.on('?').splitToList(page).get(0)), page))
                        .toList());
    }

    static boolean hasDays(RoadmapDraft draft) {
        return draft.plan().stream()
                .map(ActionPlan::actions)
                .flatMap(ImmutableList::stream)
                .anyMatch(action -> action.timeFrame().isPresent());
    }
}
