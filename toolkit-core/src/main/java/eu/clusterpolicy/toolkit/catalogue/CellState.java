package eu.clusterpolicy.toolkit.catalogue;

import eu.clusterpolicy.toolkit.matrix.Coded;

/**
 * What is known of a position that a catalogue can fill, such as {@link #DECLARED_EMPTY}: it tells a cell that is empty on
 * purpose from one that was forgotten.
 *
 * <p>Immutable and thread-safe.
 */
public enum CellState implements Coded {

    /** At least one action and one example are there. */
    FILLED("filled", "Filled"),

    /** An action is there, and no example of it. */
    ACTION_WITHOUT_EXAMPLE("action-without-example", "Action without example"),

    /** An example is there, and no action that it shows at work. */
    EXAMPLE_WITHOUT_ACTION("example-without-action", "Example without action"),

    /** Nothing is there, on purpose and for a reason. */
    DECLARED_EMPTY("declared-empty", "Declared empty"),

    /** Nothing is there, and nobody says why. */
    ABSENT("absent", "Absent");

    private final String code;
    private final String title;

    CellState(String code, String title) {
        this.code = code;
        this.title = title;
    }

    @Override
    public String code() {
        return code;
    }

    /** Returns the title people read, such as {@code Declared empty}. */
    public String title() {
        return title;
    }

    /**
     * Finds the state with the given code.
     *
     * @param code the code, such as {@code declared-empty}
     * @throws IllegalArgumentException if there is none; the message names the nearest code
     */
    public static CellState of(String code) {
        return Coded.of("cell state", values(), code);
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
