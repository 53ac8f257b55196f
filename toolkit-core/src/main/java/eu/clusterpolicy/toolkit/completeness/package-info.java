/**
 * What a catalogue or a roadmap lacks and what is wrong in it: the states of all cells, the rules, and the findings that a check
 * reports.
 *
 * <p>{@link eu.clusterpolicy.toolkit.completeness.Coverage} counts how much is there and tells a cell that is empty on purpose
 * from one that was forgotten; a {@link eu.clusterpolicy.toolkit.completeness.Check} runs {@linkplain
 * eu.clusterpolicy.toolkit.completeness.Rules rules}, the library's and the user's own, and returns its findings in a fixed order
 * as a {@link eu.clusterpolicy.toolkit.completeness.CompletenessReport}.
 *
 * <p>This package knows the roadmap, the plan, the catalogue and the matrix; it never loads the standard edition.
 */
@NullMarked
package eu.clusterpolicy.toolkit.completeness;

import org.jspecify.annotations.NullMarked;
