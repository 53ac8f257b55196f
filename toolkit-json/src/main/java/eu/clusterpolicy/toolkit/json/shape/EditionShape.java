package eu.clusterpolicy.toolkit.json.shape;

import eu.clusterpolicy.toolkit.catalogue.Edition;
import eu.clusterpolicy.toolkit.json.wire.Codecs;
import java.time.LocalDate;

/** The edition of a catalogue. */
final class EditionShape extends ObjectShape<Edition> {

    private final Property<Edition, String> id =
            required("id", "The identifier: lower-case kebab words, such as eccp-2021.", Codecs.EDITION, Edition::id);
    private final Property<Edition, String> title =
            required("title", "The title of the document that the edition encodes.", Codecs.TEXT, Edition::title);
    private final Property<Edition, LocalDate> issued =
            required("issued", "The day on which it was issued.", Codecs.DATE, Edition::issued);
    private final Property<Edition, String> publisher =
            required("publisher", "Who published it.", Codecs.TEXT, Edition::publisher);
    private final Property<Edition, String> rights = required(
            "rights",
            "Who holds the rights in its wording, and on what terms it is reused.",
            Codecs.TEXT,
            Edition::rights);

    EditionShape() {
        super("edition", "The edition of a catalogue: what it encodes.");
    }

    @Override
    Edition build(Values values) {
        return Edition.builder()
                .id(values.get(id))
                .title(values.get(title))
                .issued(values.get(issued))
                .publisher(values.get(publisher))
                .rights(values.get(rights))
                .build();
    }
}
