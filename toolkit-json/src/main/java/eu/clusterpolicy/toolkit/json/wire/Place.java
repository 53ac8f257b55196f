package eu.clusterpolicy.toolkit.json.wire;

/**
 * A place in a document, such as line 12, column 9, {@code /actions/0/text}.
 *
 * <p>Immutable and thread-safe.
 *
 * @param pointer the JSON Pointer (RFC 6901), empty for the whole document
 * @param line the line, from 1
 * @param column the column in characters, from 1
 */
public record Place(String pointer, int line, int column) {}
