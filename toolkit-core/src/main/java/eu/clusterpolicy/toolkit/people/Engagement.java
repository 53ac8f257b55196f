package eu.clusterpolicy.toolkit.people;

import eu.clusterpolicy.toolkit.name.OneLine;
import eu.clusterpolicy.toolkit.name.Require;
import eu.clusterpolicy.toolkit.name.Wording;

/**
 * A way in which a stakeholder is engaged and its rhythm, such as a round table every 3 months.
 *
 * <p>Immutable and thread-safe.
 *
 * @param way the way in words, such as {@code round table}
 * @param rhythm how often
 */
public record Engagement(String way, Rhythm rhythm) {

    /** Requires both components. */
    public Engagement {
        Wording.requireBounded("way", way);
        Require.notNull(rhythm, "rhythm");
    }

    /** Returns an engagement in the given way and rhythm. */
    public static Engagement of(String way, Rhythm rhythm) {
        return new Engagement(way, rhythm);
    }

    /** Returns the engagement as people read it, such as {@code round table, every 3 months}. */
    public String text() {
        return way + ", " + rhythm.text();
    }

    /** Returns the engagement as people read it. */
    @Override
    public String toString() {
        return OneLine.of(text());
    }
}
