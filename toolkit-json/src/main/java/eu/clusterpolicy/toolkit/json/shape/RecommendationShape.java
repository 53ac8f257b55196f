package eu.clusterpolicy.toolkit.json.shape;

import com.google.common.collect.ImmutableList;
import eu.clusterpolicy.toolkit.entry.Operationalisation;
import eu.clusterpolicy.toolkit.entry.Recommendation;
import eu.clusterpolicy.toolkit.entry.Title;
import eu.clusterpolicy.toolkit.json.wire.Codecs;
import eu.clusterpolicy.toolkit.matrix.Priority;

/** A recommendation of the European Expert Group on Clusters. */
final class RecommendationShape extends ObjectShape<Recommendation> {

    private final Property<Recommendation, Integer> number =
            required("number", "The number, by the order of the rows.", Codecs.RECOMMENDATION, Recommendation::number);
    private final Property<Recommendation, Priority> priority =
            required("priority", "The priority that groups it.", CellShape.PRIORITY, Recommendation::priority);
    private final Property<Recommendation, Title> title =
            required("title", "The title, as far as it is kept.", new TitleShape(), Recommendation::title);
    private final Property<Recommendation, String> subject = required(
            "subject",
            "What it is about, in the toolkit's own words: not a quotation.",
            Codecs.TEXT,
            Recommendation::subject);
    private final Property<Recommendation, ImmutableList<Operationalisation>> operationalisation = list(
            "operationalisation",
            "The filled cells of its row.",
            new OperationalisationShape(),
            Recommendation::operationalisation);

    RecommendationShape() {
        super("recommendation", "A recommendation of the European Expert Group on Clusters.");
    }

    @Override
    Recommendation build(Values values) {
        return Recommendation.builder()
                .number(values.get(number))
                .priority(values.get(priority))
                .title(values.get(title))
                .subject(values.get(subject))
                .addAllOperationalisation(values.list(operationalisation))
                .build();
    }
}
