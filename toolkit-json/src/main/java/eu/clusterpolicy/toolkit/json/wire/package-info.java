/**
 * How values are read with their places, and written.
 *
 * <p>Reading is by stream, collects every fault with its place, and instantiates nothing by a name in the document.
 *
 * <p>This package is not exported.
 */
@NullMarked
package eu.clusterpolicy.toolkit.json.wire;

import org.jspecify.annotations.NullMarked;
