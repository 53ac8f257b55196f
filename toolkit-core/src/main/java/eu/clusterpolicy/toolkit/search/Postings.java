package eu.clusterpolicy.toolkit.search;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Ordering;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** The entries that meet one criterion: their places in the catalogue, ascending, each once. */
final class Postings {

    /** What nothing meets. */
    static final Postings NONE = new Postings(new int[0]);

    private static final Ordering<Postings> RAREST_FIRST = Ordering.from(Comparator.comparingInt(Postings::size));

    private final int[] places;

    private Postings(int[] places) {
        this.places = places;
    }

    /** Returns the first {@code count} places of a catalogue. */
    static Postings first(int count) {
        return new Postings(IntStream.range(0, count).toArray());
    }

    int size() {
        return places.length;
    }

    /** Returns the places from {@code from} to before {@code to}. */
    IntStream between(int from, int to) {
        return Arrays.stream(places, seek(0, from), seek(0, to));
    }

    /**
     * Returns what meets all of one or more criteria.
     *
     * <p>The criteria take turns, the rarest first: each leaps to the first place it has from the candidate on, which is
     * the next candidate. So no more steps are taken than the rarest has entries, and whole stretches are passed over where
     * two criteria do not meet.
     */
    static Postings common(List<Postings> criteria) {
        ImmutableList<Postings> turns = RAREST_FIRST.immutableSortedCopy(criteria);
        return turns.size() == 1 ? turns.get(0) : leap(turns);
    }

    private static Postings leap(ImmutableList<Postings> turns) {
        Builder common = new Builder();
        int[] reached = new int[turns.size()];
        int candidate = 0;
        int agreed = 0;
        for (int turn = 0; ; turn = (turn + 1) % reached.length) {
            Postings criterion = turns.get(turn);
            reached[turn] = criterion.seek(reached[turn], candidate);
            if (reached[turn] == criterion.size()) {
                return common.build();
            }
            int place = criterion.places[reached[turn]];
            agreed = place == candidate ? agreed + 1 : 1;
            candidate = place;
            if (agreed == reached.length) {
                common.add(candidate);
                candidate++;
                agreed = 0;
            }
        }
    }

    /** Returns the index, at or after {@code start}, of the first place that is not below {@code place}. */
    private int seek(int start, int place) {
        int low = start;
        int high = start;
        for (int step = 1; high < places.length && places[high] < place; step *= 2) {
            low = high + 1;
            high = Math.min(places.length, low + step);
        }
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (places[middle] < place) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** Collects places in ascending order. Not thread-safe. */
    static final class Builder {

        private int[] places = new int[1];
        private int size;

        /** Adds a place; adding the last one again changes nothing. */
        void add(int place) {
            if (size > 0 && places[size - 1] == place) {
                return;
            }
            if (size == places.length) {
                places = Arrays.copyOf(places, size * 2);
            }
            places[size++] = place;
        }

        Postings build() {
            return size == 0 ? NONE : new Postings(Arrays.copyOf(places, size));
        }
    }
}
