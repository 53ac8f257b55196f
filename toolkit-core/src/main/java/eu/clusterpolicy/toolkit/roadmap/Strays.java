package eu.clusterpolicy.toolkit.roadmap;

import com.google.common.collect.ImmutableList;
import eu.clusterpolicy.toolkit.guide.Phase;
import java.util.Collection;

/** Finds the decisions of a draft that do not follow from an earlier phase. */
final class Strays {

    private final RoadmapDraft draft;
    private final ImmutableList.Builder<Stray> strays = ImmutableList.builder();

    private Strays(RoadmapDraft draft) {
        this.draft = draft;
    }

    static ImmutableList<Stray> of(RoadmapDraft draft) {
        return new Strays(draft).collect();
    }

    private ImmutableList<Stray> collect() {
        Ladder ladder = new Ladder(draft);
        draft.challenges()
                .forEach(decision ->
                        check(Phase.IDENTIFYING_CHALLENGES, decision, Ladder.above(ladder.to(decision.subject()))));
        draft.functions()
                .forEach(decision ->
                        check(Phase.SELECTING_ACTIONS, decision, Ladder.above(ladder.to(decision.subject()))));
        draft.actions()
                .forEach(decision -> check(
                        Phase.SELECTING_ACTIONS,
                        decision,
                        ladder.to(decision.subject().cell())));
        draft.examples()
                .forEach(decision -> check(
                        Phase.SELECTING_ACTIONS,
                        decision,
                        ladder.to(decision.subject().cell())));
        return strays.build();
    }

    private void check(Phase phase, Decision<?> decision, Collection<Step> above) {
        Ladder.firstNotChosen(above)
                .ifPresent(step -> strays.add(new Stray(phase, decision, sentence(decision, step))));
    }

    private String sentence(Decision<?> decision, Step missing) {
        return "%s is %s, which does not follow: %s %s"
                .formatted(
                        DecisionList.title(draft.catalogue(), decision.subject()),
                        decision.verdict().title(),
                        missing.subject(),
                        missing.outcome("is"));
    }
}
