package eu.clusterpolicy.toolkit.json.csv;

import eu.clusterpolicy.toolkit.name.WhiteSpace;

/**
 * A field of a CSV file with the place where it begins.
 *
 * @param text the text, without quotes
 * @param line the line, from 1
 * @param column the column in characters, from 1
 */
record CsvField(String text, int line, int column) {

    boolean holdsText() {
        return !trimmed().isEmpty();
    }

    String trimmed() {
        return WhiteSpace.trim(text);
    }
}
