package eu.clusterpolicy.toolkit.rule;

import com.google.common.collect.ImmutableList;
import eu.clusterpolicy.toolkit.catalogue.Catalogue;
import eu.clusterpolicy.toolkit.entry.ActionId;
import eu.clusterpolicy.toolkit.entry.Example;
import eu.clusterpolicy.toolkit.entry.ExampleId;
import eu.clusterpolicy.toolkit.entry.PolicyAction;
import eu.clusterpolicy.toolkit.guide.Consideration;
import eu.clusterpolicy.toolkit.matrix.Cell;
import eu.clusterpolicy.toolkit.matrix.Priority;
import eu.clusterpolicy.toolkit.name.Pointer;
import eu.clusterpolicy.toolkit.roadmap.Decision;
import eu.clusterpolicy.toolkit.roadmap.Focus;
import eu.clusterpolicy.toolkit.roadmap.RoadmapDraft;
import eu.clusterpolicy.toolkit.roadmap.Selection;
import java.util.function.Function;
import java.util.stream.Stream;

/** A decision of a roadmap with its place, the code of its subject and what people call that. */
record DecisionPlace(Decision<?> decision, String place, String code, String title) {

    /** Returns all decisions, phase by phase. */
    static Stream<DecisionPlace> all(RoadmapDraft draft) {
        return Stream.of(
                        priorities(draft),
                        challenges(draft),
                        of("functions", draft.functions(), Cell::code, Cell::title),
                        of("actions", draft.actions(), DecisionPlace::code, chosen -> words(draft.catalogue(), chosen)),
                        of(
                                "examples",
                                draft.examples(),
                                DecisionPlace::code,
                                chosen -> name(draft.catalogue(), chosen)),
                        of("considerations", draft.considerations(), Consideration::code, Consideration::title))
                .flatMap(decisions -> decisions);
    }

    static Stream<DecisionPlace> priorities(RoadmapDraft draft) {
        return of("priorities", draft.priorities(), Priority::code, Priority::title);
    }

    static Stream<DecisionPlace> challenges(RoadmapDraft draft) {
        return of("challenges", draft.challenges(), Focus::code, Focus::title);
    }

    private static <T> Stream<DecisionPlace> of(
            String list, ImmutableList<Decision<T>> decisions, Function<T, String> code, Function<T, String> title) {
        return Indexed.map(
                decisions,
                (place, decision) -> new DecisionPlace(
                        decision,
                        Pointer.of(list, place),
                        code.apply(decision.subject()),
                        title.apply(decision.subject())));
    }

    private static String code(Selection<?> selection) {
        return selection.entry().toString();
    }

    private static String words(Catalogue catalogue, Selection<ActionId> selection) {
        String words = catalogue
                .findKnownAction(selection.entry())
                .map(PolicyAction::text)
                .orElse(code(selection));
        return "The action '" + words + "' for " + selection.cell().title();
    }

    private static String name(Catalogue catalogue, Selection<ExampleId> selection) {
        String name =
                catalogue.findKnownExample(selection.entry()).map(Example::name).orElse(code(selection));
        return "The example '" + name + "' for " + selection.cell().title();
    }
}
