package eu.clusterpolicy.toolkit.plan;

import eu.clusterpolicy.toolkit.name.OneLine;
import eu.clusterpolicy.toolkit.name.Require;
import eu.clusterpolicy.toolkit.name.Wording;

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
        Wording.requireBounded("name", name);
        Require.notNull(level, "level");
    }

    /** Returns the source with the given name and level. */
    public static FundingSource of(String name, FundingLevel level) {
        return new FundingSource(name, level);
    }

    /**
     * Returns the source with the given name and level.
     *
     * @param level the code of the level, such as {@code regional}
     * @throws IllegalArgumentException if there is no such level
     */
    public static FundingSource of(String name, String level) {
        Require.notNull(name, "name");
        return new FundingSource(name, FundingLevel.of(Require.notNull(level, "level")));
    }

    /** Returns the name and the level, such as {@code European Regional Development Fund (European)}. */
    @Override
    public String toString() {
        return OneLine.of(name + " (" + level.title() + ")");
    }
}
