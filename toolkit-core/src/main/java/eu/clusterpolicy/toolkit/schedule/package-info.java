/**
 * When a plan's actions can run: earliest and latest days, float, critical path.
 *
 * <p>{@link eu.clusterpolicy.toolkit.schedule.Schedule#of} works it out from the actions' time frames and dependencies, and
 * refuses a plan that contradicts itself.
 *
 * <p>It knows the plan.
 */
@NullMarked
package eu.clusterpolicy.toolkit.schedule;

import org.jspecify.annotations.NullMarked;
