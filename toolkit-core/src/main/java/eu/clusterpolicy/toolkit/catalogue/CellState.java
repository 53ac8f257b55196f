package eu.clusterpolicy.toolkit.catalogue;

import eu.clusterpolicy.toolkit.matrix.Coded;
import java.util.Optional;

/**
 * What is known of a position that a catalogue can fill, such as {@link #DECLARED_EMPTY}: it tells a cell that is empty on
 * purpose from one that was forgotten.
 *
 * <p>Immutable and thread-safe.
 */
public enum CellState implements Coded {

    /** At least one action and one example are there. */
    FILLED("Filled"),

    /** An action is there, and no example of it. */
    ACTION_WITHOUT_EXAMPLE("Action without example"),

    /** An example is there, and no action that it shows at work. */
    EXAMPLE_WITHOUT_ACTION("Example without action"),

    /** Nothing is there, on purpose and for a reason. */
    DECLARED_EMPTY("Declared empty"),

    /** Nothing is there, and nobody says why. */
    ABSENT("Absent");

    private final String code = Coded.code(name());
    private final String title;

    CellState(String title) {
        this.title = title;
    }

    @Override
    public String code() {
        return code;
    }

    /** Returns the title people read, such as {@code Declared empty}. */
    @Override
    public String title() {
        return title;
    }

    /**
     * Returns the cell state with the given code.
     *
     * @param code the code, such as {@code declared-empty}, or the name of its constant
     * @throws IllegalArgumentException if there is none; the message says what there is
     */
    public static CellState of(String code) {
        return Coded.of("cell state", values(), code);
    }

    /** Finds the cell state with the given code, or with that name of a constant. */
    public static Optional<CellState> find(String code) {
        return Coded.find(values(), code);
    }

    /** Returns the code. */
    @Override
    public String toString() {
        return code;
    }

    /** Returns whether an action or an example is there. */
    public boolean isFilled() {
        return this != DECLARED_EMPTY && this != ABSENT;
    }

    /** Returns the state of a position by what is there and whether it is declared to be empty; what is there speaks first. */
    static CellState of(boolean action, boolean example, boolean declaredEmpty) {
        if (action) {
            return example ? FILLED : ACTION_WITHOUT_EXAMPLE;
        }
        if (example) {
            return EXAMPLE_WITHOUT_ACTION;
        }
        return declaredEmpty ? DECLARED_EMPTY : ABSENT;
    }
}
