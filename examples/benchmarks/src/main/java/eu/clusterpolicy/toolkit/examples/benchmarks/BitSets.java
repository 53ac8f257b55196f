package eu.clusterpolicy.toolkit.examples.benchmarks;

import java.util.Arrays;
import java.util.List;

/** The limit with words: sets of bits. */
final class BitSets extends Sets<long[]> {

    BitSets(List<Row> rows) {
        super(rows);
    }

    @Override
    long[] none(int count) {
        return new long[(count + Long.SIZE - 1) / Long.SIZE];
    }

    @Override
    void add(long[] set, int id) {
        set[id / Long.SIZE] |= 1L << id;
    }

    @Override
    long[] and(long[] one, long[] other) {
        long[] both = new long[one.length];
        for (int i = 0; i < both.length; i++) {
            both[i] = one[i] & other[i];
        }
        return both;
    }

    @Override
    long[] or(long[] one, long[] other) {
        long[] any = new long[one.length];
        for (int i = 0; i < any.length; i++) {
            any[i] = one[i] | other[i];
        }
        return any;
    }

    @Override
    int size(long[] set) {
        return Arrays.stream(set).mapToInt(Long::bitCount).sum();
    }

    @Override
    int common(long[] one, long[] other) {
        int common = 0;
        for (int i = 0; i < one.length; i++) {
            common += Long.bitCount(one[i] & other[i]);
        }
        return common;
    }
}
