package eu.clusterpolicy.toolkit.matrix;

import com.google.common.collect.ImmutableList;
import eu.clusterpolicy.toolkit.name.Excerpt;
import eu.clusterpolicy.toolkit.name.Require;
import java.util.Optional;

/**
 * A cell of the matrix, such as {@code green-transition/skills/networking}.
 *
 * <p>There are thirty-six, one for each priority, challenge and cluster function; {@link #all()} lists them in the order of
 * the paper's tables: priority by priority, challenge by challenge, function by function.
 *
 * <pre>{@code
 * Cell cell = Cell.of("green-transition/skills/networking");
 * cell.challenge(); // Challenge.SKILLS
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 *
 * @param priority the thematic priority
 * @param challenge the challenge
 * @param function the cluster function
 */
public record Cell(Priority priority, Challenge challenge, ClusterFunction function) implements Comparable<Cell> {

    // The machine copies the values of an axis each time it is asked for them.
    private static final int CHALLENGES = Challenge.values().length;
    private static final int FUNCTIONS = ClusterFunction.values().length;

    /** The number of cells, thirty-six. */
    public static final int COUNT = Priority.values().length * CHALLENGES * FUNCTIONS;

    private static final ImmutableList<Cell> ALL = every();

    /** Requires all three coordinates. */
    public Cell {
        Require.notNull(priority, "priority");
        Require.notNull(challenge, "challenge");
        Require.notNull(function, "function");
    }

    /** Returns the cell at the given coordinates. */
    public static Cell of(Priority priority, Challenge challenge, ClusterFunction function) {
        return new Cell(priority, challenge, function);
    }

    /** Returns all thirty-six cells in the order of the paper's tables. */
    public static ImmutableList<Cell> all() {
        return ALL;
    }

    /**
     * Returns the cell with the given code.
     *
     * @param code the three axis codes with slashes between them, such as {@code green-transition/skills/networking}
     * @throws IllegalArgumentException if a part is no value of its axis, or there are not three
     */
    public static Cell of(String code) {
        String[] parts = Require.notNull(code, "code").split("/", -1);
        if (parts.length == 2) {
            Priority.of(parts[0]);
            Challenge.of(parts[1]);
        }
        if (parts.length != 3) {
            throw new IllegalArgumentException("cell must be priority/challenge/function: " + Excerpt.quoted(code));
        }
        return of(Priority.of(parts[0]), Challenge.of(parts[1]), ClusterFunction.of(parts[2]));
    }

    /** Finds the cell with the given code, such as {@code green-transition/skills/networking}. */
    public static Optional<Cell> find(String code) {
        String[] parts = Require.notNull(code, "code").split("/", -1);
        return parts.length != 3
                ? Optional.empty()
                : Priority.find(parts[0])
                        .flatMap(priority -> Challenge.find(parts[1])
                                .flatMap(challenge -> ClusterFunction.find(parts[2])
                                        .map(function -> of(priority, challenge, function))));
    }

    /** Returns the code, such as {@code green-transition/skills/networking}. */
    public String code() {
        return priority.code() + "/" + challenge.code() + "/" + function.code();
    }

    /** Returns the title people read, such as {@code Green transition, Skills, Networking}. */
    public String title() {
        return priority.title() + ", " + challenge.title() + ", " + function.title();
    }

    /** Returns this cell's place in {@link #all()}, from 0 to 35. */
    @SuppressWarnings("EnumOrdinal") // the order of the axes is theirs by contract: Table 1's
    public int index() {
        return (priority.ordinal() * CHALLENGES + challenge.ordinal()) * FUNCTIONS + function.ordinal();
    }

    /** Orders cells as {@link #all()} does. */
    @Override
    public int compareTo(Cell other) {
        return Integer.compare(index(), other.index());
    }

    /** Returns the code. */
    @Override
    public String toString() {
        return code();
    }

    private static ImmutableList<Cell> every() {
        ImmutableList.Builder<Cell> cells = ImmutableList.builderWithExpectedSize(COUNT);
        for (Priority priority : Priority.values()) {
            for (Challenge challenge : Challenge.values()) {
                for (ClusterFunction function : ClusterFunction.values()) {
                    cells.add(of(priority, challenge, function));
                }
            }
        }
        return cells.build();
    }
}
