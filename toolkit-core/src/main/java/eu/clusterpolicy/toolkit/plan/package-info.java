/**
 * Phase four's content: resources, planned actions, monitoring, with the people.
 *
 * <p>An {@link eu.clusterpolicy.toolkit.plan.ActionPlan} may be incomplete and may even contradict itself: {@link
 * eu.clusterpolicy.toolkit.plan.ActionPlan#faults()} lists identifiers used twice, references to nowhere and dependencies
 * that run in a circle, and a roadmap takes no plan that has any.
 *
 * <p>It knows the catalogue, whose actions a plan carries out, and the people.
 */
@NullMarked
package eu.clusterpolicy.toolkit.plan;

import org.jspecify.annotations.NullMarked;
