package eu.clusterpolicy.toolkit.json.shape;

import eu.clusterpolicy.toolkit.entry.Citation;
import eu.clusterpolicy.toolkit.entry.Title;
import eu.clusterpolicy.toolkit.entry.TitleStatus;
import eu.clusterpolicy.toolkit.json.wire.Codecs;
import java.util.Optional;

/** A title that an overlay supplies: it has a text, and says where that stands. */
final class FoundTitleShape extends ObjectShape<Title> {

    private final Property<Title, String> text = required(
            "text",
            "The title, an ellipsis where words are lost.",
            Codecs.TEXT,
            title -> title.text().orElseThrow());
    private final Property<Title, TitleStatus> status = required(
            "status",
            "How much of the title the source has kept.",
            Codecs.coded("title status", TitleStatus.values()),
            Title::status);
    private final Property<Title, Citation> citation = required(
            "citation",
            "Where the title stands.",
            EntryShapes.CITATION,
            title -> title.citation().orElseThrow());

    FoundTitleShape() {
        super("title", "A title that was found, with the place where it stands.");
    }

    @Override
    Title build(Values values) {
        return new Title(values.get(status), Optional.of(values.get(text)), Optional.of(values.get(citation)));
    }
}
