/**
 * What each document looks like, every attribute stated once.
 *
 * <p>A shape is the single description from which a document is read, written and turned into a JSON Schema, so that the
 * three cannot drift apart.
 *
 * <p>This package is not exported; it knows the wire.
 */
@NullMarked
package eu.clusterpolicy.toolkit.json.shape;

import org.jspecify.annotations.NullMarked;
