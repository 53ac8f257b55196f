package eu.clusterpolicy.toolkit.search;

import java.util.Arrays;
import java.util.function.IntConsumer;

/**
 * A set of entries by their places in the catalogue, a bit for each. Immutable and thread-safe once it is no longer added to.
 */
final class Places {

    private final int count;
    private final long[] bits;

    private Places(int count, long[] bits) {
        this.count = count;
        this.bits = bits;
    }

    /** Returns no place of a catalogue with so many entries. */
    static Places none(int count) {
        return new Places(count, new long[(count + Long.SIZE - 1) / Long.SIZE]);
    }

    /** Returns all places of a catalogue with so many entries. */
    static Places all(int count) {
        return none(count).others();
    }

    void add(int place) {
        bits[place >> 6] |= 1L << place;
    }

    void addAll(Places others) {
        for (int i = 0; i < bits.length; i++) {
            bits[i] |= others.bits[i];
        }
    }

    void retainAll(Places others) {
        for (int i = 0; i < bits.length; i++) {
            bits[i] &= others.bits[i];
        }
    }

    boolean has(int place) {
        return (bits[place >> 6] & 1L << place) != 0;
    }

    int size() {
        int size = 0;
        for (long word : bits) {
            size += Long.bitCount(word);
        }
        return size;
    }

    /** Returns the places of the catalogue that are not among these. */
    Places others() {
        long[] others = new long[bits.length];
        Arrays.setAll(others, i -> ~bits[i]);
        if (count % Long.SIZE != 0) {
            others[others.length - 1] &= (1L << count) - 1;
        }
        return new Places(count, others);
    }

    /** Adds a number to the count of the group of each place. */
    void tally(int[] groups, int number, int[] counts) {
        for (int i = 0; i < bits.length; i++) {
            for (long left = bits[i]; left != 0; left &= left - 1) {
                counts[groups[(i << 6) + Long.numberOfTrailingZeros(left)]] += number;
            }
        }
    }

    /** Hands on the places from {@code from} to before {@code to}, ascending. */
    void forEach(int from, int to, IntConsumer use) {
        for (int place = next(from); place < to; place = next(place + 1)) {
            use.accept(place);
        }
    }

    /** Returns the first place from the given one on, or one beyond every place. */
    private int next(int from) {
        int i = from >> 6;
        for (long mask = -1L << from; i < bits.length; i++, mask = -1L) {
            if ((bits[i] & mask) != 0) {
                return (i << 6) + Long.numberOfTrailingZeros(bits[i] & mask);
            }
        }
        return Integer.MAX_VALUE;
    }

    /** Returns at most so many places, ascending, after the first {@code skipped}. */
    int[] after(int skipped, int most) {
        int[] places = new int[Math.min(most, count)];
        int left = skipped;
        int i = 0;
        while (i < bits.length && left >= Long.bitCount(bits[i])) {
            left -= Long.bitCount(bits[i]);
            i++;
        }
        int size = 0;
        for (int place = next(i << 6); place < count && size < places.length; place = next(place + 1)) {
            if (left > 0) {
                left--;
            } else {
                places[size++] = place;
            }
        }
        return Arrays.copyOf(places, size);
    }
}
