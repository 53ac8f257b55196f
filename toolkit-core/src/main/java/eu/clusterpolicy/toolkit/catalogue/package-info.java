/**
 * An edition and its entries, in order, looked up and searched.
 *
 * <p>A {@link eu.clusterpolicy.toolkit.catalogue.Catalogue} may have gaps and errors: it says what its source says, and of
 * each position whether it is filled, declared empty or neither.
 *
 * <p>It knows entries and the search over them, and never the standard edition.
 */
@NullMarked
package eu.clusterpolicy.toolkit.catalogue;

import org.jspecify.annotations.NullMarked;
