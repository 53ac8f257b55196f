package eu.clusterpolicy.toolkit.completeness;

import com.google.common.collect.ContiguousSet;
import com.google.common.collect.DiscreteDomain;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.Range;
import eu.clusterpolicy.toolkit.matrix.Priority;

/** The groups of the recommendations: five for each priority, numbered through from 1 to 15. */
final class Groups {

    static final int SIZE = 5;
    static final ContiguousSet<Integer> NUMBERS =
            ContiguousSet.create(Range.closed(1, SIZE * Priority.values().length), DiscreteDomain.integers());

    private static final ImmutableList<Priority> PRIORITIES = ImmutableList.copyOf(Priority.values());

    private Groups() {}

    /** Returns the priority to which a number from 1 to 15 belongs. */
    static Priority of(int number) {
        return PRIORITIES.get((number - 1) / SIZE);
    }
}
