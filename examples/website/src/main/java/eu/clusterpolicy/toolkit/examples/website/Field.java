package eu.clusterpolicy.toolkit.examples.website;

import com.google.common.collect.ImmutableList;
import eu.clusterpolicy.toolkit.matrix.Coded;

/**
 * A field of the builder's forms, such as the reason of a decision.
 *
 * @param shape its place in a draft's document, with a star for each place in a list, such as {@code /priorities/*}{@code /reason}
 * @param label what it is called, in English
 * @param input how it is filled in
 * @param isRequired whether what holds it needs it; left blank there, it is a fault
 * @param hint what helps to fill it in; may be empty
 * @param choices what there is to choose from, of a choice
 */
record Field(
        String shape,
        String label,
        Input input,
        boolean isRequired,
        String hint,
        ImmutableList<? extends Coded> choices) {

    /** How a field is filled in. */
    enum Input {
        /** One line. */
        LINE,
        /** Some lines. */
        TEXT,
        /** A list, an item to a line. */
        LINES,
        /** A list of codes with commas between them. */
        CODES,
        DAY,
        NUMBER,
        MONEY,
        RHYTHM,
        /** A country by its name or its code. */
        COUNTRY,
        CHOICE,
        /** Some of the pieces of evidence. */
        EVIDENCE,
        /** Some of the actions that are chosen. */
        POLICY_ACTIONS,
        /** Some of the planned actions. */
        PLANNED,
        /** One of the planned actions. */
        PLANNED_ONE,
        /** What a decision is about, which the page knows. */
        SUBJECT
    }

    /** Returns whether it is filled in by choosing one of what there is. */
    boolean isChosen() {
        return input == Input.CHOICE || input == Input.RHYTHM || input == Input.PLANNED_ONE;
    }

    boolean isList() {
        return switch (input) {
            case LINES, CODES, EVIDENCE, POLICY_ACTIONS, PLANNED -> true;
            default -> false;
        };
    }
}
