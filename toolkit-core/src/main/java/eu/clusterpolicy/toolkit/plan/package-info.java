/**
 * What the fourth phase of the toolkit yields: an {@linkplain eu.clusterpolicy.toolkit.plan.ActionPlan action plan} in the
 * paper's five parts, which are stakeholder engagement strategy, governance mechanism, resource planning, specific actions,
 * and ongoing monitoring and assessment.
 *
 * <p>A plan is a value that may be incomplete and may even contradict itself:
 * {@link eu.clusterpolicy.toolkit.plan.ActionPlan#faults()} lists identifiers used twice, references to nowhere and
 * dependencies that run in a circle, and a roadmap takes no plan that has any.
 *
 * <p>This package knows the catalogue, whose actions a plan carries out, and the matrix.
 */
@NullMarked
package eu.clusterpolicy.toolkit.plan;

import org.jspecify.annotations.NullMarked;
