/**
 * The shapes of the wire format: one class for each object of a document, which names its properties, says what they mean,
 * and builds the value.
 *
 * <p>A shape is the single description from which a document is read, written and turned into a JSON Schema, so the three
 * cannot drift apart. Reading is by stream, collects every fault with its place, and instantiates nothing by a name in the
 * document.
 *
 * <p>This package is not exported; it knows the core's packages except the standard edition and the reports.
 */
@NullMarked
package eu.clusterpolicy.toolkit.json.wire;

import org.jspecify.annotations.NullMarked;
