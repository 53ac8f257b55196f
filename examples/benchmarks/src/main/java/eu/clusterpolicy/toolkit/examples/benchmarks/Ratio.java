package eu.clusterpolicy.toolkit.examples.benchmarks;

import java.util.Optional;

/**
 * What the toolkit costs in proportion to something else, such as 0.2 of what a peer costs.
 *
 * @param what what is done, such as {@code a rare word}
 * @param beside what it is set beside, such as {@code Lucene}
 * @param ratio the cost of the toolkit, divided by that of the other
 * @param atMost what it is to be at most; empty where the other is shown for comparison alone
 */
record Ratio(String what, String beside, double ratio, Optional<Double> atMost) {

    /** Returns whether the ratio is as small as it is to be. */
    boolean isMet() {
        return atMost.isEmpty() || ratio <= atMost.get();
    }
}
