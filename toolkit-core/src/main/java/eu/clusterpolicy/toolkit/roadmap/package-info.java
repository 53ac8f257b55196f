/**
 * The four phases, the decisions taken in each, why and why not; drafts; comparison; re-basing.
 *
 * <p>{@link eu.clusterpolicy.toolkit.roadmap.Roadmap#of Roadmap.of} walks the phases in their order, which the types carry;
 * a {@link eu.clusterpolicy.toolkit.roadmap.RoadmapDraft} accepts any order and says after each step what is still missing
 * and what no longer follows. A finished {@link eu.clusterpolicy.toolkit.roadmap.Roadmap} answers why an action is in it,
 * and why not, in the words of its decisions.
 *
 * <p>It knows the plan, the evidence, the guide's phases and the catalogue with its editions; it never loads the standard
 * edition.
 */
@NullMarked
package eu.clusterpolicy.toolkit.roadmap;

import org.jspecify.annotations.NullMarked;
