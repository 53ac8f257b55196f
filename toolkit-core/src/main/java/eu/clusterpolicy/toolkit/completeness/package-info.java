/**
 * How much of a catalogue is there: the states of all cells, which tell a cell that is empty on purpose from one that was
 * forgotten, and their counts.
 *
 * <p>{@link eu.clusterpolicy.toolkit.completeness.Coverage} counts them along every axis and for any crossing of two.
 *
 * <p>This package knows the roadmap, the plan, the catalogue and the matrix; it never loads the standard edition.
 */
@NullMarked
package eu.clusterpolicy.toolkit.completeness;

import org.jspecify.annotations.NullMarked;
