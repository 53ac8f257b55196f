package eu.clusterpolicy.toolkit.json.shape;

import eu.clusterpolicy.toolkit.entry.Citation;
import eu.clusterpolicy.toolkit.entry.Erratum;
import eu.clusterpolicy.toolkit.entry.ErratumId;
import eu.clusterpolicy.toolkit.entry.ErratumKind;
import eu.clusterpolicy.toolkit.json.wire.Codecs;

/** A place where the catalogue departs from what its source prints. */
final class ErratumShape extends ObjectShape<Erratum> {

    private final Property<Erratum, ErratumId> id =
            required("id", "The identifier: lower-case kebab words.", Codecs.id(ErratumId::of), Erratum::id);
    private final Property<Erratum, String> concerns = required(
            "concerns",
            "The identifier of an action or an example, recommendation-4, or table-2.",
            Codecs.TEXT,
            Erratum::concerns);
    private final Property<Erratum, ErratumKind> kind =
            required("kind", "The kind of slip.", Codecs.coded("erratum kind", ErratumKind.values()), Erratum::kind);
    private final Property<Erratum, String> printed = required(
            "printed", "What the source prints, blank where it prints nothing.", Codecs.TEXT, Erratum::printed);
    private final Property<Erratum, String> used = required(
            "used", "What the catalogue has in its place, blank where it has nothing.", Codecs.TEXT, Erratum::used);
    private final Property<Erratum, Citation> citation =
            optional("citation", "Where the source prints it.", new CitationShape(), Erratum::citation);

    ErratumShape() {
        super("erratum", "A place where the catalogue departs from what its source prints.");
    }

    @Override
    Erratum build(Values values) {
        return Erratum.builder()
                .id(values.get(id))
                .concerns(values.get(concerns))
                .kind(values.get(kind))
                .printed(values.get(printed))
                .used(values.get(used))
                .citation(values.find(citation))
                .build();
    }
}
