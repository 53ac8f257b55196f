package eu.clusterpolicy.toolkit.weighing;

import com.google.common.primitives.ImmutableLongArray;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * A search for the options that together are worth the most, by branch and bound: options are taken or left one after the
 * other, all that follows from a decision is decided with it, and what may come of it is passed over where a bound says that it
 * is nothing better. Not thread-safe.
 *
 * <p>The bound is the value of all that is worth having, less what must be given up to stay within one demand, the cheapest
 * first and the last one in part; of demands that share no option the losses add up.
 */
final class Search {

    private static final int NONE = -1;

    private final long[] values;
    private final Row[] rows;
    private final List<List<Row>> rowsOf = new ArrayList<>();
    private final int[] order;
    private final long maximum;

    private final BitSet open = new BitSet();
    private final BitSet taken = new BitSet();

    /** The options that are decided, in the order of the decisions, and how many of them have been followed up. */
    private final int[] decided;

    private int end;
    private int followed;

    /** What is taken is worth, with all open options that are worth having. */
    private long hoped;

    private final int[] branches;
    private final int[] marks;
    private final int[] positions;
    private int depth;

    private long steps;
    private long mostCutShort = Long.MIN_VALUE;
    private long bestValue;
    private Optional<BitSet> best = Optional.empty();

    /**
     * Prepares a search.
     *
     * @param values what each option is worth, which may be below zero
     * @param order the options in the order in which they are to be decided
     * @param above whatever is not worth more than this is passed over
     * @param maximum how often an option is taken or left at most
     */
    Search(long[] values, Collection<Sum> demands, int[] order, long above, long maximum) {
        this.values = values;
        this.order = order;
        this.maximum = maximum;
        bestValue = above;
        decided = new int[values.length];
        branches = new int[values.length];
        marks = new int[values.length];
        positions = new int[values.length + 1];
        open.set(0, values.length);
        hoped = Arrays.stream(values).filter(value -> value > 0).sum();
        BitSet seen = new BitSet();
        rows = demands.stream().map(Row::new).toArray(Row[]::new);
        for (Row row : rows) {
            row.isApart = IntStream.of(row.named).noneMatch(seen::get);
            IntStream.of(row.isApart ? row.named : new int[0]).forEach(seen::set);
        }
        for (int option = 0; option < values.length; option++) {
            List<Row> naming = new ArrayList<>();
            for (Row row : rows) {
                if (row.amounts[option] != 0) {
                    naming.add(row);
                }
            }
            rowsOf.add(naming);
        }
    }

    /** Searches until every choice is looked into or passed over, or one is worth enough, or the steps are used up. */
    void run(long enough) {
        boolean alive = Arrays.stream(rows).allMatch(this::follow) && follow();
        do {
            int option = alive && bestValue < enough && bound() > bestValue ? next() : NONE;
            if (option != NONE) {
                branches[depth] = option;
                marks[depth] = end;
                positions[depth + 1] = positions[depth];
                depth++;
                alive = decide(option, values[option] > 0);
            } else if (depth > 0) {
                depth--;
                undo(marks[depth]);
                alive = decide(branches[depth], values[branches[depth]] <= 0);
            } else {
                return;
            }
        } while (true);
    }

    /** Returns the options that were found to be worth the most. */
    Optional<BitSet> best() {
        return best;
    }

    /** Returns the most that any choice can be worth, if one can be worth more than was found. */
    long most() {
        return Math.max(bestValue, mostCutShort);
    }

    /** Returns whether the steps were used up before all was looked into. */
    boolean isCutShort() {
        return mostCutShort > bestValue;
    }

    /** Returns how often an option was taken or left. */
    long steps() {
        return steps;
    }

    private boolean decide(int option, boolean take) {
        set(option, take);
        boolean alive = follow();
        if (alive && ++steps > maximum) {
            mostCutShort = Math.max(mostCutShort, bound());
            return false;
        }
        return alive;
    }

    /** Returns the next option to decide, or none where all that is worth having can be had, because this is the best now. */
    private int next() {
        if (Arrays.stream(rows).allMatch(row -> row.hoped <= row.demand.limit)) {
            BitSet found = (BitSet) taken.clone();
            open.stream().filter(option -> values[option] > 0).forEach(found::set);
            best = Optional.of(found);
            bestValue = hoped;
            return NONE;
        }
        while (!open.get(order[positions[depth]])) {
            positions[depth]++;
        }
        return order[positions[depth]];
    }

    private boolean follow() {
        while (followed < end) {
            for (Row row : rowsOf.get(decided[followed++])) {
                if (!follow(row)) {
                    return false;
                }
            }
        }
        return true;
    }

    /** Decides the options that a demand leaves no choice about, and returns whether it can be met. */
    private boolean follow(Row row) {
        long room = row.demand.limit - row.least;
        for (int option : room < row.largest ? row.named : new int[0]) {
            if (open.get(option) && Math.abs(row.amounts[option]) > room) {
                set(option, row.amounts[option] < 0);
            }
        }
        return room >= 0;
    }

    private void set(int option, boolean take) {
        open.clear(option);
        taken.set(option, take);
        decided[end++] = option;
        count(option, 1);
    }

    private void undo(int mark) {
        while (end > mark) {
            int option = decided[--end];
            count(option, -1);
            open.set(option);
            taken.clear(option);
        }
        followed = end;
    }

    /** Counts a decided option in, or out again. */
    private void count(int option, int sign) {
        boolean take = taken.get(option);
        int change = sign * ((take ? 1 : 0) - (values[option] > 0 ? 1 : 0));
        hoped += change * values[option];
        for (Row row : rowsOf.get(option)) {
            long amount = row.amounts[option];
            row.hoped += change * amount;
            row.least += sign * (take ? Math.max(amount, 0) : -Math.min(amount, 0));
        }
    }

    private long bound() {
        long together = 0;
        long most = 0;
        for (Row row : rows) {
            long loss = row.loss();
            most = Math.max(most, loss);
            together += row.isApart ? loss : 0;
        }
        return hoped - Math.max(most, together);
    }

    /** A demand in whole numbers: the amounts of the options that are taken must not add up to more than the limit. */
    record Sum(ImmutableLongArray amounts, long limit) {}

    /** A demand during the search. */
    private final class Row {

        private final Sum demand;
        private final long[] amounts;
        private final int[] named;
        private final long largest;

        /** The options by which a sum can be made smaller, those first that cost the least for it. */
        private final int[] concessions;

        /** Whether the row shares no option with an earlier one that is apart. */
        private boolean isApart;

        /** The sum if every open option is decided so as to make it small. */
        private long least;

        /** The sum if every open option is taken that is worth having, and no other. */
        private long hoped;

        Row(Sum demand) {
            this.demand = demand;
            amounts = demand.amounts.toArray();
            named = IntStream.range(0, amounts.length)
                    .filter(option -> amounts[option] != 0)
                    .toArray();
            largest = Arrays.stream(amounts).map(Math::abs).max().orElse(0);
            least = Arrays.stream(amounts).map(amount -> Math.min(amount, 0)).sum();
            hoped = IntStream.of(named)
                    .filter(option -> values[option] > 0)
                    .mapToLong(option -> amounts[option])
                    .sum();
            concessions = IntStream.of(named)
                    .filter(option -> values[option] > 0 == amounts[option] > 0)
                    .boxed()
                    .sorted(this::compareByLoss)
                    .mapToInt(Integer::intValue)
                    .toArray();
        }

        /** Returns how much value must be given up at least to stay within the limit. */
        private long loss() {
            long over = hoped - demand.limit;
            long loss = 0;
            for (int i = 0; over > 0 && i < concessions.length; i++) {
                int option = concessions[i];
                if (open.get(option)) {
                    long gain = Math.abs(amounts[option]);
                    long cost = Math.abs(values[option]);
                    loss += gain > over ? part(cost, over, gain) : cost;
                    over -= gain;
                }
            }
            return loss;
        }

        private int compareByLoss(int a, int b) {
            long valueA = Math.abs(values[a]);
            long valueB = Math.abs(values[b]);
            long amountA = Math.abs(amounts[a]);
            long amountB = Math.abs(amounts[b]);
            int high = Long.compare(Math.multiplyHigh(valueA, amountB), Math.multiplyHigh(valueB, amountA));
            return high != 0 ? high : Long.compareUnsigned(valueA * amountB, valueB * amountA);
        }

        /** Returns cost × over / gain rounded up to a whole number, or nothing where that is too large to be formed. */
        private static long part(long cost, long over, long gain) {
            boolean fits = Math.multiplyHigh(cost, over) == 0 && cost * over >= 0;
            return fits ? -Math.floorDiv(-cost * over, gain) : 0;
        }
    }
}
