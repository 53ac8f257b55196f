package eu.clusterpolicy.toolkit.json.csv;

import eu.clusterpolicy.toolkit.name.WhiteSpace;

/**
 * A field of a CSV file with the place where it begins.
 *
 * @param text the text, without quotes
 * @param line the line, from 1
 * @param column the column in characters, from 1
 * @param refused whether the text is the beginning of one that is refused for its length
 */
record CsvField(String text, int line, int column, boolean refused) {

    boolean holdsText() {
        return !trimmed().isEmpty();
    }

    /** Returns what a problem shows of the text; of a beginning nothing, for it is not what was found. */
    String shown() {
        return refused ? "" : trimmed();
    }

    String trimmed() {
        return WhiteSpace.trim(text);
    }
}
