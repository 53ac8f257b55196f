/**
 * Measures what the library costs beside its peers and its limits.
 *
 * <p>Every {@link eu.clusterpolicy.toolkit.examples.benchmarks.Figure} is a ratio within one run; {@link
 * eu.clusterpolicy.toolkit.examples.benchmarks.Benchmarks} lists and runs them. Contenders first show that they give the same
 * answers, and then take turns.
 */
@NullMarked
package eu.clusterpolicy.toolkit.examples.benchmarks;

import org.jspecify.annotations.NullMarked;
