package eu.clusterpolicy.toolkit.search;

import java.util.Arrays;
import java.util.function.IntConsumer;

/**
 * A set of entries by their places in the catalogue, a bit for each. Bits stand in chunks, and a chunk without any takes no
 * room, so that few places cost little in a large catalogue. Immutable and thread-safe once it is no longer added to.
 */
final class Places {

    /** A chunk has at most 64 longs of 64 bits. */
    private static final int LONGS = 64;

    private static final int SHIFT = 6;

    private static final int CHUNK_SHIFT = 2 * SHIFT;

    private static final long[] EMPTY = {};

    private final int count;
    private final long[][] chunks;

    private Places(int count) {
        this.count = count;
        chunks = new long[(count >> CHUNK_SHIFT) + 1][];
        Arrays.fill(chunks, EMPTY);
    }

    /** Returns no place of a catalogue with so many entries. */
    static Places none(int count) {
        return new Places(count);
    }

    void add(int place) {
        int chunk = place >> CHUNK_SHIFT;
        if (chunks[chunk].length == 0) {
            chunks[chunk] = room(chunk);
        }
        chunks[chunk][(place >> SHIFT) % LONGS] |= 1L << place;
    }

    /** Returns an empty chunk; the last ends with the catalogue. */
    private long[] room(int chunk) {
        return new long[Math.min(LONGS, ((count - 1) >> SHIFT) + 1 - chunk * LONGS)];
    }

    void addAll(Places others) {
        for (int chunk = 0; chunk < chunks.length; chunk++) {
            long[] more = others.chunks[chunk];
            if (chunks[chunk].length == 0) {
                chunks[chunk] = more.clone();
            } else {
                for (int i = 0; i < more.length; i++) {
                    chunks[chunk][i] |= more[i];
                }
            }
        }
    }

    void retainAll(Places others) {
        for (int chunk = 0; chunk < chunks.length; chunk++) {
            long[] kept = others.chunks[chunk].length == 0 ? EMPTY : chunks[chunk];
            for (int i = 0; i < kept.length; i++) {
                kept[i] &= others.chunks[chunk][i];
            }
            chunks[chunk] = kept;
        }
    }

    boolean has(int place) {
        return (bits(place >> SHIFT) & 1L << place) != 0;
    }

    /** Returns the bits of 64 places. */
    private long bits(int number) {
        long[] chunk = chunks[number >> SHIFT];
        return chunk.length == 0 ? 0 : chunk[number % LONGS];
    }

    int size() {
        int size = 0;
        for (long[] chunk : chunks) {
            for (long bits : chunk) {
                size += Long.bitCount(bits);
            }
        }
        return size;
    }

    /** Returns the places of the catalogue that are not among these. */
    Places others() {
        Places others = new Places(count);
        for (int number = 0; (number << SHIFT) < count; number++) {
            long[] chunk = others.chunks[number >> SHIFT];
            if (chunk.length == 0) {
                chunk = room(number >> SHIFT);
                others.chunks[number >> SHIFT] = chunk;
            }
            int beyond = Math.max(0, ((number + 1) << SHIFT) - count);
            chunk[number % LONGS] = ~bits(number) & (-1L >>> beyond);
        }
        return others;
    }

    /** Adds a number to the count of the group of each place. */
    void tally(int[] groups, int number, int[] counts) {
        for (int chunk = 0; chunk < chunks.length; chunk++) {
            for (int i = 0; i < chunks[chunk].length; i++) {
                int first = (chunk << CHUNK_SHIFT) + (i << SHIFT);
                for (long left = chunks[chunk][i]; left != 0; left &= left - 1) {
                    counts[groups[first + Long.numberOfTrailingZeros(left)]] += number;
                }
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
        long mask = -1L << from;
        for (int number = from >> SHIFT; (number << SHIFT) < count; number++) {
            long left = bits(number) & mask;
            if (left != 0) {
                return (number << SHIFT) + Long.numberOfTrailingZeros(left);
            }
            mask = -1L;
            if (chunks[number >> SHIFT].length == 0) {
                number |= LONGS - 1;
            }
        }
        return Integer.MAX_VALUE;
    }

    /** Returns at most so many places, ascending, after the first {@code skipped}. */
    int[] after(int skipped, int most) {
        int[] places = new int[Math.min(most, count)];
        int left = skipped;
        int number = 0;
        while ((number << SHIFT) < count && left >= Long.bitCount(bits(number))) {
            left -= Long.bitCount(bits(number));
            number++;
        }
        int size = 0;
        for (int place = next(number << SHIFT); place < count && size < places.length; place = next(place + 1)) {
            if (left > 0) {
                left--;
            } else {
                places[size++] = place;
            }
        }
        return Arrays.copyOf(places, size);
    }
}
