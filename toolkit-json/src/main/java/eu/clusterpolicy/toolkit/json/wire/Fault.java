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

    /** Words how many reasons more there are than are told. */
    public static String more(int count) {
        return "there are " + Excerpt.number(count) + " more problems; mend those above first";
    }
}
