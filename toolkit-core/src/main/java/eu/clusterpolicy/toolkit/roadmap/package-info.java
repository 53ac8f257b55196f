/**
 * The four phases that lead from a territory to its roadmap: defining priorities, identifying challenges, selecting cluster
 * policy actions, developing a roadmap; and the decisions taken in each, with what was set aside as well as what was chosen.
 *
 * <p>{@link eu.clusterpolicy.toolkit.roadmap.Roadmap#of Roadmap.of} walks the phases in their order, which the types carry; a
 * {@link eu.clusterpolicy.toolkit.roadmap.RoadmapDraft} accepts any order and says after each step what is still missing and
 * what no longer follows. A finished {@link eu.clusterpolicy.toolkit.roadmap.Roadmap} answers why an action is in it, and why
 * not, in the words of its decisions; on a newer edition of its catalogue it says what becomes of each of them.
 *
 * <p>This package knows the plan, the catalogue and the matrix; it never loads the standard edition.
 */
@NullMarked
package eu.clusterpolicy.toolkit.roadmap;

import org.jspecify.annotations.NullMarked;
