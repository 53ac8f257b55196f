package eu.clusterpolicy.toolkit.json.shape;

import com.google.common.collect.ImmutableList;
import eu.clusterpolicy.toolkit.entry.ActionId;
import eu.clusterpolicy.toolkit.entry.Citation;
import eu.clusterpolicy.toolkit.entry.ExampleId;
import eu.clusterpolicy.toolkit.entry.Operationalisation;
import eu.clusterpolicy.toolkit.json.wire.Codecs;
import eu.clusterpolicy.toolkit.matrix.ClusterFunction;

/** How a recommendation is carried out through one cluster function. */
final class OperationalisationShape extends ObjectShape<Operationalisation> {

    private final Property<Operationalisation, ClusterFunction> function =
            required("function", "The cluster function.", CellShape.FUNCTION, Operationalisation::function);
    private final Property<Operationalisation, ImmutableList<ActionId>> actions = list(
            "actions",
            "The identifiers of the actions that carry the recommendation out.",
            Codecs.id(ActionId::of),
            Operationalisation::actions);
    private final Property<Operationalisation, ImmutableList<ExampleId>> examples = list(
            "examples",
            "The identifiers of the examples named beside them.",
            Codecs.id(ExampleId::of),
            Operationalisation::examples);
    private final Property<Operationalisation, Citation> citation =
            optional("citation", "Where the cell begins.", new CitationShape(), Operationalisation::citation);

    OperationalisationShape() {
        super("operationalisation", "How a recommendation is carried out through one cluster function.");
    }

    @Override
    Operationalisation build(Values values) {
        return Operationalisation.builder()
                .function(values.get(function))
                .addAllActions(values.list(actions))
                .addAllExamples(values.list(examples))
                .citation(values.find(citation))
                .build();
    }
}
