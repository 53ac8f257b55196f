package eu.clusterpolicy.toolkit.json.shape;

import com.google.common.collect.ImmutableList;
import eu.clusterpolicy.toolkit.catalogue.Catalogue;
import eu.clusterpolicy.toolkit.catalogue.Edition;
import eu.clusterpolicy.toolkit.entry.DeclaredEmpty;
import eu.clusterpolicy.toolkit.entry.EntryKind;
import eu.clusterpolicy.toolkit.entry.Erratum;
import eu.clusterpolicy.toolkit.entry.Example;
import eu.clusterpolicy.toolkit.entry.PolicyAction;
import eu.clusterpolicy.toolkit.entry.Recommendation;
import eu.clusterpolicy.toolkit.entry.Withdrawn;
import eu.clusterpolicy.toolkit.json.wire.ListCodec;

/** A catalogue as a document. */
public final class CatalogueShape extends DocumentShape<Catalogue> {

    private final Property<Catalogue, Edition> edition =
            required("edition", "The edition.", new EditionShape(), Catalogue::edition);
    private final Property<Catalogue, ImmutableList<PolicyAction>> actions =
            required("actions", "The policy actions.", new ListCodec<>(EntryShapes.ACTION), Catalogue::actions);
    private final Property<Catalogue, ImmutableList<Example>> examples =
            required("examples", "The examples.", new ListCodec<>(EntryShapes.EXAMPLE), Catalogue::examples);
    private final Property<Catalogue, ImmutableList<Recommendation>> recommendations = required(
            "recommendations",
            "The recommendations.",
            new ListCodec<>(EntryShapes.RECOMMENDATION),
            Catalogue::recommendations);
    private final Property<Catalogue, ImmutableList<Erratum>> errata =
            required("errata", "The errata.", new ListCodec<>(EntryShapes.ERRATUM), Catalogue::errata);

    private final Property<Catalogue, ImmutableList<DeclaredEmpty>> declaredEmpty = rareList(
            "declaredEmpty",
            "The positions that are empty on purpose.",
            EntryShapes.DECLARED_EMPTY,
            Catalogue::declaredEmpty);
    private final Property<Catalogue, ImmutableList<Withdrawn>> withdrawnActions =
            withdrawn(EntryKind.ACTION, "The actions that this edition has withdrawn.");
    private final Property<Catalogue, ImmutableList<Withdrawn>> withdrawnExamples =
            withdrawn(EntryKind.EXAMPLE, "The examples that this edition has withdrawn.");
    private final Property<Catalogue, ImmutableList<Withdrawn>> withdrawnRecommendations =
            withdrawn(EntryKind.RECOMMENDATION, "The recommendations that this edition has withdrawn.");

    /** Returns the shape. */
    public CatalogueShape() {
        super("catalogue", "A catalogue of cluster policy: actions, examples, recommendations and errata.");
    }

    private Property<Catalogue, ImmutableList<Withdrawn>> withdrawn(EntryKind kind, String description) {
        return rareList(
                kind.withdrawn().list(),
                description,
                EntryShapes.withdrawn(kind),
                catalogue -> catalogue.withdrawn(kind));
    }

    @Override
    Catalogue build(Values values) {
        Catalogue.Builder catalogue = Catalogue.builder(values.get(edition));
        values.get(actions).forEach(catalogue::add);
        values.get(examples).forEach(catalogue::add);
        values.get(recommendations).forEach(catalogue::add);
        values.get(errata).forEach(catalogue::add);
        values.list(declaredEmpty).forEach(catalogue::add);
        values.list(withdrawnActions).forEach(catalogue::add);
        values.list(withdrawnExamples).forEach(catalogue::add);
        values.list(withdrawnRecommendations).forEach(catalogue::add);
        return catalogue.build();
    }
}
