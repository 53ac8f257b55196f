package eu.clusterpolicy.toolkit.json.csv;

import com.google.common.collect.ImmutableList;
import eu.clusterpolicy.toolkit.json.InvalidDocumentException;
import eu.clusterpolicy.toolkit.json.Problem;
import eu.clusterpolicy.toolkit.json.ReadLimits;
import eu.clusterpolicy.toolkit.json.wire.FileFailure;
import eu.clusterpolicy.toolkit.json.wire.Place;
import eu.clusterpolicy.toolkit.json.wire.Utf8;
import eu.clusterpolicy.toolkit.name.Require;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;

/**
 * Where a table is read from, and within which limits. Immutable and thread-safe.
 *
 * @param limits how much is read at most
 */
record CsvSource(ReadLimits limits) {

    /** Reads rows, and notes what is wrong with them. */
    @FunctionalInterface
    interface Reading<T> {

        T read(CsvRows rows, CsvProblems problems) throws IOException;
    }

    /** Returns a reader of a table given as a text, which is no name of a file. */
    static Reader of(String text) {
        FileFailure.pathInsteadOf(Require.notNull(text, "text"), ".csv", ".tsv", ".txt", ".xlsx")
                .ifPresent(sentence -> {
                    throw new InvalidDocumentException(ImmutableList.of(new Problem("", 1, 1, "", sentence)), true);
                });
        return new StringReader(text);
    }

    /**
     * Reads a table to its end.
     *
     * @throws InvalidDocumentException if something is wrong with it
     * @throws UncheckedIOException if the reader cannot be read
     */
    <T> T read(Reader reader, Reading<T> reading) {
        CsvProblems problems = new CsvProblems();
        try {
            CsvRows rows = new CsvRows(new BufferedReader(Require.notNull(reader, "reader")), limits, problems);
            T read = reading.read(rows, problems);
            problems.requireNone();
            return read;
        } catch (CharacterCodingException malformed) {
            Place place = Utf8.place("", malformed);
            problems.stop(place.line(), place.column(), "", Utf8.sentence(malformed));
            throw problems.refusal();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
