package eu.clusterpolicy.toolkit.json.shape;

import eu.clusterpolicy.toolkit.entry.Citation;
import eu.clusterpolicy.toolkit.entry.Title;
import eu.clusterpolicy.toolkit.entry.TitleStatus;
import eu.clusterpolicy.toolkit.json.wire.Codecs;

/** The title of a recommendation. */
final class TitleShape extends ObjectShape<Title> {

    private final Property<Title, String> text = optional(
            "text",
            "The title, an ellipsis where words are lost; missing when all of it is.",
            Codecs.TEXT,
            Title::text);
    private final Property<Title, TitleStatus> status = required(
            "status",
            "How much of the title the source has kept.",
            Codecs.coded("title status", TitleStatus.values()),
            Title::status);
    private final Property<Title, Citation> citation = optional(
            "citation",
            "Where the title stands, when that is not the recommendation's own row.",
            new CitationShape(),
            Title::citation);

    TitleShape() {
        super("title", "The title of a recommendation, as far as the source has kept it.");
    }

    @Override
    Title build(Values values) {
        return new Title(values.get(status), values.find(text), values.find(citation));
    }
}
