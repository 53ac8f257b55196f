/**
 * What to look for, what was found, and the numbers beside the filters.
 *
 * <p>A {@link eu.clusterpolicy.toolkit.search.Query} combines criteria, a {@link
 * eu.clusterpolicy.toolkit.search.SearchResult} holds what meets them all, and its facets say how many results each further
 * value would leave.
 *
 * <p>It knows entries; the catalogue hands them in.
 */
@NullMarked
package eu.clusterpolicy.toolkit.search;

import org.jspecify.annotations.NullMarked;
