package eu.clusterpolicy.toolkit.examples.website;

import com.google.common.collect.ImmutableSet;
import eu.clusterpolicy.toolkit.matrix.Cell;
import eu.clusterpolicy.toolkit.matrix.Priority;
import eu.clusterpolicy.toolkit.roadmap.Focus;
import eu.clusterpolicy.toolkit.roadmap.Gap;
import eu.clusterpolicy.toolkit.roadmap.GapKind;
import eu.clusterpolicy.toolkit.roadmap.PlacedDecision;
import eu.clusterpolicy.toolkit.roadmap.RoadmapDraft;
import eu.clusterpolicy.toolkit.roadmap.Selection;
import java.util.Optional;

/** Where the pages of a draft show what is missing, wrong or worth a look. */
final class DraftPlaces {

    private static final String STRAYS = "roadmap";

    private final RoadmapDraft draft;
    private final ImmutableSet<Priority> priorities;
    private final ImmutableSet<Focus> foci;

    DraftPlaces(RoadmapDraft draft) {
        this.draft = draft;
        this.priorities = Choices.chosen(draft.priorities()).collect(ImmutableSet.toImmutableSet());
        this.foci = Choices.chosen(draft.challenges()).collect(ImmutableSet.toImmutableSet());
    }

    /**
     * A place of the builder.
     *
     * @param page the page within the draft's address, such as {@code money} or {@code actions?focus=resilience/skills}
     * @param id the element on it
     * @param pointer the field, the item or the list in the draft's document; empty where it is none
     */
    record Place(String page, String id, String pointer) {

        private static Place of(String page, String pointer) {
            return new Place(page, DraftForm.id(pointer), pointer);
        }

        /** Returns whether it is on a page of a step, which may have several. */
        boolean isOn(Step step) {
            return page.equals(step.code()) || page.startsWith(step.code() + "?");
        }
    }

    /** Returns where a gap is closed. */
    Place of(Gap gap) {
        return switch (gap.kind()) {
            case CHALLENGE_MISSING -> Place.of(Step.CHALLENGES.code(), gap.wanted() + "/" + gap.about());
            case FUNCTION_MISSING, ACTION_MISSING -> Place.of(actions(gap.about()), "/functions");
            default ->
                gap.kind() == GapKind.EVIDENCE_MISSING && draft.evidence().isEmpty()
                        ? of("/evidence")
                        : of(gap.wanted());
        };
    }

    /** Returns where the value at a place of the draft's document is entered; a decision that no page asks for is a stray. */
    Place of(String pointer) {
        String shown = DraftFields.isOfDecisions(pointer) ? pointer : DraftFields.shown(pointer);
        Step step = Step.showing(shown);
        String item = DraftFields.item(shown);
        if (shown.isEmpty()) {
            return new Place("roadmap", "content", "");
        }
        Optional<Object> subject = draft.placedDecisions().stream()
                .filter(placed -> placed.path().equals(item))
                .map(PlacedDecision::decision)
                .<Object>map(decision -> decision.subject())
                .findFirst();
        if (step == Step.CHALLENGES && subject.isPresent()) {
            boolean isAsked = subject.get() instanceof Focus focus && priorities.contains(focus.priority());
            return isAsked ? Place.of(step.code(), shown) : new Place(STRAYS, "strays-heading", "");
        }
        if (step == Step.ACTIONS && subject.isPresent()) {
            Focus focus = Focus.of(subject.get() instanceof Cell cell ? cell : ((Selection<?>) subject.get()).cell());
            return foci.contains(focus)
                    ? Place.of(actions(focus.code()), shown)
                    : new Place(STRAYS, "strays-heading", "");
        }
        return Place.of(step.code(), shown);
    }

    private static String actions(String focus) {
        return Step.ACTIONS.code() + "?focus=" + focus;
    }
}
