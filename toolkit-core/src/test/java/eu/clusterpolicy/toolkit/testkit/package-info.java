/**
 * The test kit, for whoever proves that a catalogue or a roadmap is whole: contracts, assertions, arbitraries and named mutants.
 *
 * <p>Implement {@link eu.clusterpolicy.toolkit.testkit.CatalogueContract} and each rule and each cell is a test of its own; assert
 * with {@link eu.clusterpolicy.toolkit.testkit.ToolkitAssertions}; let jqwik generate whatever the toolkit knows, from a cell to a
 * whole {@linkplain eu.clusterpolicy.toolkit.testkit.ToolkitArbitraries catalogue}; and break a catalogue on purpose with a {@link
 * eu.clusterpolicy.toolkit.testkit.CatalogueMutant}, to see whether your own checks notice.
 *
 * <p>This package comes with the artifact {@code toolkit-testkit}, which brings JUnit, jqwik and AssertJ along. The contracts need
 * JUnit alone.
 */
@NullMarked
package eu.clusterpolicy.toolkit.testkit;

import org.jspecify.annotations.NullMarked;
