/**
 * The four phases that lead from a territory to its roadmap: defining priorities, identifying challenges, selecting cluster
 * policy actions, developing a roadmap; and the decisions taken in each, with what was set aside as well as what was chosen.
 *
 * <p>A {@link eu.clusterpolicy.toolkit.roadmap.Decision} has its reason and the evidence on which it rests.
 *
 * <p>This package knows the plan, the catalogue and the matrix; it never loads the standard edition.
 */
@NullMarked
package eu.clusterpolicy.toolkit.roadmap;

import org.jspecify.annotations.NullMarked;
