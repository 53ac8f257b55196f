package eu.clusterpolicy.toolkit.search;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import eu.clusterpolicy.toolkit.entry.Country;
import eu.clusterpolicy.toolkit.entry.Entry;
import eu.clusterpolicy.toolkit.entry.Example;
import eu.clusterpolicy.toolkit.entry.Operationalisation;
import eu.clusterpolicy.toolkit.entry.PolicyAction;
import eu.clusterpolicy.toolkit.entry.Recommendation;
import eu.clusterpolicy.toolkit.matrix.Cell;
import eu.clusterpolicy.toolkit.matrix.Challenge;
import eu.clusterpolicy.toolkit.matrix.ClusterFunction;
import eu.clusterpolicy.toolkit.matrix.Priority;

/**
 * The cells in which an entry stands, and those that a query asks for, as bits of one number: they meet where they have a bit
 * in common. Beside the 36 cells there are bits for where recommendations stand, which have no challenge and perhaps no
 * function, and one for what stands nowhere.
 */
@SuppressWarnings("EnumOrdinal") // any stable numbering of an axis will do
final class AxisFilter {

    private static final ImmutableList<Priority> ALL_PRIORITIES = ImmutableList.copyOf(Priority.values());
    private static final ImmutableList<Challenge> ALL_CHALLENGES = ImmutableList.copyOf(Challenge.values());
    private static final ImmutableList<ClusterFunction> ALL_FUNCTIONS = ImmutableList.copyOf(ClusterFunction.values());

    private static final int PRIORITIES = ALL_PRIORITIES.size();
    private static final int CHALLENGES = ALL_CHALLENGES.size();
    private static final int FUNCTIONS = ALL_FUNCTIONS.size();

    /** How many values the three axes have. */
    static final int VALUES = PRIORITIES + CHALLENGES + FUNCTIONS;

    /** How many combinations of a priority or any, a challenge or any and a function or any there are. */
    static final int SLOTS = (1 + PRIORITIES) * (1 + CHALLENGES) * (1 + FUNCTIONS);

    private static final int FIRST_CHALLENGE = 1 + PRIORITIES;
    private static final int FIRST_FUNCTION = FIRST_CHALLENGE + CHALLENGES;

    private static final long ANYWHERE = -1L;
    private static final long NOWHERE = Long.MIN_VALUE;

    /** The bits of each value, in the order of the axes, from 1. */
    private static final long[] OF_VALUE = ofValues();

    private AxisFilter() {}

    private static long[] ofValues() {
        long[] bits = new long[1 + VALUES];
        for (int priority = 0; priority < PRIORITIES; priority++) {
            for (int challenge = 0; challenge <= CHALLENGES; challenge++) {
                for (int function = 0; function <= FUNCTIONS; function++) {
                    long bit = bit(priority, challenge, function);
                    bits[1 + priority] |= bit;
                    if (challenge < CHALLENGES) {
                        bits[FIRST_CHALLENGE + challenge] |= bit;
                    }
                    if (function < FUNCTIONS) {
                        bits[FIRST_FUNCTION + function] |= bit;
                    }
                }
            }
        }
        return bits;
    }

    /** The number after the last of an axis says that the entry has none. */
    private static long bit(int priority, int challenge, int function) {
        return 1L << ((priority * (CHALLENGES + 1) + challenge) * (FUNCTIONS + 1) + function);
    }

    /** Returns the cells in which an entry stands. */
    static long cells(Entry entry) {
        long cells = 0;
        if (entry instanceof PolicyAction action) {
            cells = action.cell().map(AxisFilter::bit).orElse(0L);
        } else if (entry instanceof Example example) {
            cells = example.placements().stream()
                    .mapToLong(placement -> bit(placement.cell()))
                    .reduce(0, (a, b) -> a | b);
        } else if (entry instanceof Recommendation recommendation) {
            int priority = recommendation.priority().ordinal();
            cells = recommendation.operationalisation().isEmpty() ? bit(priority, CHALLENGES, FUNCTIONS) : 0;
            for (Operationalisation through : recommendation.operationalisation()) {
                cells |= bit(priority, CHALLENGES, through.function().ordinal());
            }
        }
        return cells == 0 ? NOWHERE : cells;
    }

    private static long bit(Cell cell) {
        return bit(
                cell.priority().ordinal(),
                cell.challenge().ordinal(),
                cell.function().ordinal());
    }

    /** Returns the cells that the query asks for. */
    static long filter(Query query) {
        return any(query.priorities(), 1)
                & any(query.challenges(), FIRST_CHALLENGE)
                & any(query.functions(), FIRST_FUNCTION);
    }

    /** Returns the cells that the query asks for, then those it would ask for if each value were the one of its axis. */
    static long[] filters(Query query) {
        long priorities = any(query.priorities(), 1);
        long challenges = any(query.challenges(), FIRST_CHALLENGE);
        long functions = any(query.functions(), FIRST_FUNCTION);
        long[] filters = OF_VALUE.clone();
        filters[0] = priorities & challenges & functions;
        for (int value = 1; value < filters.length; value++) {
            filters[value] &= (value < FIRST_CHALLENGE ? ANYWHERE : priorities)
                    & (value >= FIRST_CHALLENGE && value < FIRST_FUNCTION ? ANYWHERE : challenges)
                    & (value >= FIRST_FUNCTION ? ANYWHERE : functions);
        }
        return filters;
    }

    /** Adds a number of entries that stand in the given cells to the numbers of those filters that they meet. */
    static void addTo(int[] numbers, int number, long cells, long[] filters) {
        for (int filter = 0; number > 0 && filter < filters.length; filter++) {
            if ((cells & filters[filter]) != 0) {
                numbers[filter] += number;
            }
        }
    }

    private static long any(ImmutableSet<? extends Enum<?>> values, int first) {
        if (values.isEmpty()) {
            return ANYWHERE;
        }
        long cells = 0;
        for (Enum<?> value : values) {
            cells |= OF_VALUE[first + value.ordinal()];
        }
        return cells;
    }

    /** Returns whether a query asks for at most one value of each axis. */
    static boolean isSingle(Query query) {
        return query.priorities().size() <= 1
                && query.challenges().size() <= 1
                && query.functions().size() <= 1;
    }

    private static int slot(int priority, int challenge, int function) {
        return (priority * (1 + CHALLENGES) + challenge) * (1 + FUNCTIONS) + function;
    }

    private static int coordinate(ImmutableSet<? extends Enum<?>> value) {
        return value.isEmpty() ? 0 : 1 + value.asList().get(0).ordinal();
    }

    /** Returns the cells of a combination, by its number. */
    static long ofSlot(int slot) {
        int priority = slot / ((1 + CHALLENGES) * (1 + FUNCTIONS));
        int challenge = slot / (1 + FUNCTIONS) % (1 + CHALLENGES);
        int function = slot % (1 + FUNCTIONS);
        return (priority == 0 ? ANYWHERE : OF_VALUE[priority])
                & (challenge == 0 ? ANYWHERE : OF_VALUE[FIRST_CHALLENGE - 1 + challenge])
                & (function == 0 ? ANYWHERE : OF_VALUE[FIRST_FUNCTION - 1 + function]);
    }

    /**
     * Returns the numbers of a query that asks for at most one value of each axis.
     *
     * @param table the numbers of every combination of values, by its number
     * @param width how far it is from the numbers of one combination to those of the next
     * @param home where the number that counts stands among those of a combination; those of the countries begin at 1
     */
    static Facets facets(
            Query query,
            int[] table,
            int width,
            int home,
            ImmutableList<Country> countries,
            Facet<Integer> recommendations) {
        int priority = coordinate(query.priorities());
        int challenge = coordinate(query.challenges());
        int function = coordinate(query.functions());
        int asked = slot(priority, challenge, function) * width;
        return new Facets(
                table[asked + home],
                Facet.ofAxis(ALL_PRIORITIES, table, slot(1, challenge, function) * width + home, slot(1, 0, 0) * width),
                Facet.ofAxis(ALL_CHALLENGES, table, slot(priority, 1, function) * width + home, slot(0, 1, 0) * width),
                Facet.ofAxis(ALL_FUNCTIONS, table, slot(priority, challenge, 1) * width + home, slot(0, 0, 1) * width),
                Facet.ofFound(countries, table, asked + 1, query.countries()),
                recommendations);
    }

    /** Returns the numbers that stand in the order of {@link #filters}. */
    static Facets facets(int[] numbers, Facet<Country> countries, Facet<Integer> recommendations) {
        return new Facets(
                numbers[0],
                Facet.ofAxis(ALL_PRIORITIES, numbers, 1, 1),
                Facet.ofAxis(ALL_CHALLENGES, numbers, FIRST_CHALLENGE, 1),
                Facet.ofAxis(ALL_FUNCTIONS, numbers, FIRST_FUNCTION, 1),
                countries,
                recommendations);
    }
}
