package eu.clusterpolicy.toolkit.json.wire;

import com.google.common.collect.ImmutableList;
import eu.clusterpolicy.toolkit.catalogue.Catalogue;
import eu.clusterpolicy.toolkit.catalogue.Edition;
import eu.clusterpolicy.toolkit.catalogue.Erratum;
import eu.clusterpolicy.toolkit.catalogue.Example;
import eu.clusterpolicy.toolkit.catalogue.PolicyAction;
import eu.clusterpolicy.toolkit.catalogue.Recommendation;

/** A catalogue as a document. */
public final class CatalogueShape extends DocumentShape<Catalogue> {

    private final Property<Catalogue, Edition> edition =
            required("edition", "The edition.", new EditionShape(), Catalogue::edition);
    private final Property<Catalogue, ImmutableList<PolicyAction>> actions =
            required("actions", "The policy actions.", new ListCodec<>(new ActionShape()), Catalogue::actions);
    private final Property<Catalogue, ImmutableList<Example>> examples =
            required("examples", "The examples.", new ListCodec<>(new ExampleShape()), Catalogue::examples);
    private final Property<Catalogue, ImmutableList<Recommendation>> recommendations = required(
            "recommendations",
            "The recommendations.",
            new ListCodec<>(new RecommendationShape()),
            Catalogue::recommendations);
    private final Property<Catalogue, ImmutableList<Erratum>> errata =
            required("errata", "The errata.", new ListCodec<>(new ErratumShape()), Catalogue::errata);

    /** Returns the shape. */
    public CatalogueShape() {
        super("catalogue", "A catalogue of cluster policy: actions, examples, recommendations and errata.");
    }

    @Override
    Catalogue build(Values values) {
        Catalogue.Builder catalogue = Catalogue.builder(values.get(edition));
        values.get(actions).forEach(catalogue::add);
        values.get(examples).forEach(catalogue::add);
        values.get(recommendations).forEach(catalogue::add);
        values.get(errata).forEach(catalogue::add);
        return catalogue.build();
    }
}
