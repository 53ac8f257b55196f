package eu.clusterpolicy.toolkit.examples.benchmarks;

import eu.clusterpolicy.toolkit.entry.Country;
import eu.clusterpolicy.toolkit.matrix.Challenge;
import eu.clusterpolicy.toolkit.matrix.ClusterFunction;
import eu.clusterpolicy.toolkit.matrix.Priority;
import eu.clusterpolicy.toolkit.search.Query;
import java.util.Set;

/** Where the numbers of an answer stand, and what a query asks for in numbers. */
@SuppressWarnings("EnumOrdinal") // any stable numbering of an axis will do
final class Numbers {

    static final int PRIORITIES = Priority.values().length;
    static final int CHALLENGES = Challenge.values().length;
    static final int FUNCTIONS = ClusterFunction.values().length;

    static final int FIRST_PRIORITY = 1;
    static final int FIRST_CHALLENGE = FIRST_PRIORITY + PRIORITIES;
    static final int FIRST_FUNCTION = FIRST_CHALLENGE + CHALLENGES;
    static final int FIRST_COUNTRY = FIRST_FUNCTION + FUNCTIONS;
    static final int COUNT = FIRST_COUNTRY + Invented.COUNTRIES.size();

    private Numbers() {}

    /** Returns the values of each of the four criteria that a query asks for, one array for each. */
    static int[][] asked(Query query) {
        return new int[][] {
            ordinals(query.priorities()),
            ordinals(query.challenges()),
            ordinals(query.functions()),
            query.countries().stream().mapToInt(Numbers::number).toArray()
        };
    }

    /** Returns the values of one row in the four criteria. */
    static int[] of(Row row) {
        return new int[] {
            row.cell().priority().ordinal(),
            row.cell().challenge().ordinal(),
            row.cell().function().ordinal(),
            row.country()
        };
    }

    /** Returns where the numbers of a criterion begin. */
    static int first(int criterion) {
        return new int[] {FIRST_PRIORITY, FIRST_CHALLENGE, FIRST_FUNCTION, FIRST_COUNTRY}[criterion];
    }

    /** Returns how many values a criterion has. */
    static int size(int criterion) {
        return new int[] {PRIORITIES, CHALLENGES, FUNCTIONS, Invented.COUNTRIES.size()}[criterion];
    }

    static int number(Country country) {
        return Invented.COUNTRIES.indexOf(country);
    }

    private static int[] ordinals(Set<? extends Enum<?>> values) {
        return values.stream().mapToInt(Enum::ordinal).toArray();
    }
}
