package eu.clusterpolicy.toolkit.examples.benchmarks;

/**
 * How much is done to measure: all of it, or as much as a minute allows to whoever has changed something. What a part of a large
 * value costs is left to the whole run, for it takes large values.
 *
 * @param examples how many examples the large catalogue has
 * @param roadmaps how many local units of Europe have a roadmap
 * @param rounds how many times the contenders take turns; the median counts
 * @param nanosPerTurn how long a turn is at least, in nanoseconds of the thread's processor time
 */
record Effort(int examples, int roadmaps, int rounds, long nanosPerTurn) {

    static final Effort FULL = new Effort(100_000, 92_000, 5, 10_000_000);
    static final Effort SHORT = new Effort(5_000, 300, 1, 100_000);
}
