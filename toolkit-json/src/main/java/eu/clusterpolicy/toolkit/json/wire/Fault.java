package eu.clusterpolicy.toolkit.json.wire;

import eu.clusterpolicy.toolkit.name.Excerpt;

/**
 * A reason to refuse a document, with its place.
 *
 * <p>Immutable and thread-safe.
 *
 * @param place where it is
 * @param found the value as written, shortened; empty where there is none
 * @param sentence what is wrong and what was expected
 */
public record Fault(Place place, String found, String sentence) {

    /** Makes of a fault what tells it to those who do not see this package, such as a problem. */
    @FunctionalInterface
    public interface Teller<P> {

        P tell(String pointer, int line, int column, String found, String sentence);
    }

    /** Returns what the given teller makes of the fault. */
    public <P> P told(Teller<P> teller) {
        return teller.tell(place.pointer(), place.line(), place.column(), found, sentence);
    }

    /** Words how many reasons more there are than are told. */
    public static String more(int count) {
        return "there are " + Excerpt.number(count) + " more problems; mend those above first";
    }
}
