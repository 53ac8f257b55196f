package eu.clusterpolicy.toolkit.json.shape;

import eu.clusterpolicy.toolkit.json.wire.Codecs;
import eu.clusterpolicy.toolkit.plan.FundingLevel;
import eu.clusterpolicy.toolkit.plan.FundingSource;

/** A source of funding. */
final class FundingSourceShape extends ObjectShape<FundingSource> {

    private final Property<FundingSource, String> name =
            required("name", "The name.", Codecs.TEXT, FundingSource::name);
    private final Property<FundingSource, FundingLevel> level = required(
            "level",
            "The level it comes from.",
            Codecs.coded("funding level", FundingLevel.values()),
            FundingSource::level);

    FundingSourceShape() {
        super("funding source", "A source of funding.");
    }

    @Override
    FundingSource build(Values values) {
        return FundingSource.of(values.get(name), values.get(level));
    }
}
