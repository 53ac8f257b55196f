package eu.clusterpolicy.toolkit.examples.benchmarks;

import java.util.List;

/** Something that is measured, such as a search beside its peers: a class that implements this, and a line in {@link Benchmarks}. */
interface Figure {

    /** Returns what is measured, such as {@code Search with all facets}. */
    String title();

    /** Measures it. */
    List<Ratio> measure(Effort effort);
}
