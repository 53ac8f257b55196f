package eu.clusterpolicy.toolkit.json.shape;

import eu.clusterpolicy.toolkit.json.wire.Codec;

/**
 * A type and its wire form.
 *
 * <p>Immutable and thread-safe.
 *
 * @param type the type
 * @param codec reads and writes it
 * @param <T> the type
 */
public record Form<T>(Class<T> type, Codec<T> codec) {}
