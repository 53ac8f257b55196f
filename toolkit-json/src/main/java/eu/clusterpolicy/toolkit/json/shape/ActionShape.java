package eu.clusterpolicy.toolkit.json.shape;

import eu.clusterpolicy.toolkit.entry.ActionId;
import eu.clusterpolicy.toolkit.entry.Citation;
import eu.clusterpolicy.toolkit.entry.PolicyAction;
import eu.clusterpolicy.toolkit.json.wire.Codecs;
import eu.clusterpolicy.toolkit.matrix.Cell;

/** A policy action. */
final class ActionShape extends ObjectShape<PolicyAction> {

    private final Property<PolicyAction, ActionId> id =
            required("id", "The identifier: lower-case kebab words.", Codecs.id(ActionId::of), PolicyAction::id);
    private final Property<PolicyAction, String> text =
            required("text", "The wording of the source.", Codecs.TEXT, PolicyAction::text);
    private final Property<PolicyAction, Cell> cell = optional(
            "cell", "The cell; missing for an action outside the matrix.", new CellShape(), PolicyAction::cell);
    private final Property<PolicyAction, Citation> citation =
            optional("citation", "Where the source states the action.", new CitationShape(), PolicyAction::citation);

    ActionShape() {
        super("action", "A policy action: something a policymaker can do through clusters.");
    }

    @Override
    PolicyAction build(Values values) {
        return PolicyAction.builder()
                .id(values.get(id))
                .text(values.get(text))
                .cell(values.find(cell))
                .citation(values.find(citation))
                .build();
    }
}
