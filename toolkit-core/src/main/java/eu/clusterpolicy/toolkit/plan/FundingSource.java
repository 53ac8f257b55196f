package eu.clusterpolicy.toolkit.plan;

import java.util.Objects;

/**
 * A source of funding, such as the European Regional Development Fund, with the level it belongs to.
 *
 * <p>Two sources are one when name and level are equal. Immutable and thread-safe.
 *
 * @param name the name of the programme, fund or payer
 * @param level the level it belongs to
 */
public record FundingSource(String name, FundingLevel level) {

    /** Requires both components. */
    public FundingSource {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(level, "level");
    }

    /** Returns the source with the given name and level. */
    public static FundingSource of(String name, FundingLevel level) {
        return new FundingSource(name, level);
    }
}
