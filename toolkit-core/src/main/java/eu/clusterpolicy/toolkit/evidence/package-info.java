/**
 * What is known about a territory: facts and assumptions; each with its source.
 *
 * <p>A fact has its source, an assumption says that it is one; decisions of a roadmap rest on either by its identifier.
 *
 * <p>It knows how names work and entries, for the codes of countries.
 */
@NullMarked
package eu.clusterpolicy.toolkit.evidence;

import org.jspecify.annotations.NullMarked;
