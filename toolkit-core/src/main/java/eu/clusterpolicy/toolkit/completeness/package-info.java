/**
 * What a rule, a finding, a check and coverage are.
 *
 * <p>{@link eu.clusterpolicy.toolkit.completeness.Coverage} counts how much of a catalogue is there; a {@link
 * eu.clusterpolicy.toolkit.completeness.Check} runs {@linkplain eu.clusterpolicy.toolkit.completeness.Rule rules}, the
 * library's and the user's own, and returns its findings in a fixed order as a {@link
 * eu.clusterpolicy.toolkit.completeness.CheckResult}.
 *
 * <p>It knows the roadmap, the plan and the catalogue, and not the rules.
 */
@NullMarked
package eu.clusterpolicy.toolkit.completeness;

import org.jspecify.annotations.NullMarked;
