package eu.clusterpolicy.toolkit.json.wire;

import tools.jackson.core.JsonGenerator;

/**
 * A document being written. Not thread-safe.
 *
 * @param generator takes its tokens
 * @param isCanonical whether it is written in the canonical form of RFC 8785 rather than in the order of the format
 */
public record JsonOut(JsonGenerator generator, boolean isCanonical) {}
