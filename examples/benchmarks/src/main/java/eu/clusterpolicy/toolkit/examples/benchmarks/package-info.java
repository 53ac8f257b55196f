/** Measures what a catalogue ten or a hundred times as large costs, as a ratio in one run, as a demanding tester would. */
@NullMarked
package eu.clusterpolicy.toolkit.examples.benchmarks;

import org.jspecify.annotations.NullMarked;
