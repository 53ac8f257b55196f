package eu.clusterpolicy.toolkit.json.shape;

import java.util.function.Function;

/**
 * A type whose values may be the names of an object's properties, such as a priority, and how it is written as one.
 *
 * <p>Immutable and thread-safe.
 *
 * @param type the type
 * @param parse builds a value; throws IllegalArgumentException with a sentence
 * @param print returns the code of a value
 * @param <T> the type
 */
public record Key<T>(Class<T> type, Function<String, T> parse, Function<T, String> print) {}
