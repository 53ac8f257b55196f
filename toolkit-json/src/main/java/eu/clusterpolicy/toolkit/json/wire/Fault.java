package eu.clusterpolicy.toolkit.json.wire;

/**
 * A reason to refuse a document, with its place.
 *
 * <p>Immutable and thread-safe.
 *
 * @param place where it is
 * @param found the value as written, shortened; empty where there is none
 * @param sentence what is wrong and what was expected
 */
public record Fault(Place place, String found, String sentence) {}
