package eu.clusterpolicy.toolkit.examples.website;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import eu.clusterpolicy.toolkit.completeness.Severity;
import eu.clusterpolicy.toolkit.entry.ActionId;
import eu.clusterpolicy.toolkit.entry.PolicyAction;
import eu.clusterpolicy.toolkit.guide.Phase;
import eu.clusterpolicy.toolkit.plan.ActionPlan;
import eu.clusterpolicy.toolkit.roadmap.PhaseState;
import eu.clusterpolicy.toolkit.roadmap.PhaseState.Progress;
import eu.clusterpolicy.toolkit.roadmap.RoadmapDraft;
import eu.clusterpolicy.toolkit.roadmap.Uptake;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
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
        ImmutableList<Remark> remarks = add(kept, phase -> phase == step.phase(), model);
        model.addAttribute(
                "remarks",
                remarks.stream().filter(remark -> remark.place().isOn(step)).toList());
        model.addAttribute("phase", step.phase());
        model.addAttribute("step", step);
    }

    /** Shows a page of the whole draft, with all that it lacks, and returns what the check finds. */
    static ImmutableList<Remark> ofAll(Drafts.Kept kept, Model model) {
        ImmutableList<Remark> remarks = add(kept, phase -> true, model);
        model.addAttribute("remarks", remarks);
        model.addAttribute("phase", Phase.DEVELOPING_ROADMAP);
        return remarks;
    }

    private static ImmutableList<Remark> add(Drafts.Kept kept, Predicate<Phase> isShown, Model model) {
        RoadmapDraft draft = kept.draft();
        DraftPlaces places = new DraftPlaces(draft);
        ItemNames names = ItemNames.of(draft);
        ImmutableList<Remark> remarks = Remark.of(draft, places, names);
        model.addAttribute("kept", kept);
        model.addAttribute("draft", draft);
        model.addAttribute("until", TIME.format(kept.until().atOffset(ZoneOffset.UTC)));
        model.addAttribute("untilDay", LocalDate.ofInstant(kept.until(), ZoneOffset.UTC));
        model.addAttribute(
                "phases",
                Arrays.stream(Phase.values())
                        .map(each -> new PhaseLink(each, state(draft, each, remarks), Step.in(each)))
                        .toList());
        model.addAttribute(
                "missing",
                Stream.concat(
                                draft.next().stream()
                                        .filter(gap -> isShown.test(gap.phase()))
                                        .map(gap -> new Pointed(names.said(gap.step()), places.of(gap))),
                                isShown.test(Phase.DEVELOPING_ROADMAP)
                                        ? notPlanned(draft).stream()
                                                .map(action -> new Pointed(
                                                        "plan how the action '" + action + "' is carried out",
                                                        places.of("/plan/actions")))
                                        : Stream.empty())
                        .toList());
        model.addAttribute(
                "strays",
                draft.strays().stream()
                        .filter(stray -> isShown.test(stray.phase()))
                        .toList());
        model.addAttribute(
                "unsaved",
                kept.unsaved().keySet().stream()
                        .map(page -> new Unsaved(
                                Step.of(Splitter.on('?').splitToList(page).get(0)), page))
                        .toList());
        return remarks;
    }

    /** A phase is not complete while the check finds an error in it, or while the plan carries out only some of what was chosen. */
    private static PhaseState state(RoadmapDraft draft, Phase phase, ImmutableList<Remark> remarks) {
        PhaseState state = draft.state(phase);
        boolean isFaulty = remarks.stream()
                .filter(remark -> remark.severity() == Severity.ERROR)
                .anyMatch(remark -> Arrays.stream(Step.values())
                        .anyMatch(
                                step -> step.phase() == phase && remark.place().isOn(step)));
        boolean isLacking = phase == Phase.DEVELOPING_ROADMAP && state.done() < state.due();
        return state.progress() == Progress.COMPLETE && (isFaulty || isLacking)
                ? new PhaseState(phase, Progress.OPEN, state.done(), state.due())
                : state;
    }

    /** Returns the wording of the chosen actions that the plan does not carry out; none where there is no plan yet. */
    private static ImmutableList<String> notPlanned(RoadmapDraft draft) {
        Set<ActionId> planned = draft.plan().stream()
                .flatMap(plan -> plan.actions().stream())
                .flatMap(action -> action.actions().stream())
                .collect(ImmutableSet.toImmutableSet());
        return Uptake.of(ImmutableList.of(draft)).actions().elementSet().stream()
                .filter(action -> draft.plan().isPresent() && !planned.contains(action))
                .map(action -> draft.catalogue()
                        .findKnownAction(action)
                        .map(PolicyAction::text)
                        .orElse(action.value()))
                .collect(ImmutableList.toImmutableList());
    }

    static boolean hasDays(RoadmapDraft draft) {
        return draft.plan().stream()
                .map(ActionPlan::actions)
                .flatMap(ImmutableList::stream)
                .anyMatch(action -> action.timeFrame().isPresent());
    }
}
