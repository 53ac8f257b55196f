package eu.clusterpolicy.toolkit.json.csv;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableList;
import eu.clusterpolicy.toolkit.json.ReadLimits;
import eu.clusterpolicy.toolkit.json.wire.Utf8;
import eu.clusterpolicy.toolkit.name.Excerpt;
import eu.clusterpolicy.toolkit.name.Wording;
import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The rows of a CSV file (RFC 4180), parted by the first comma, semicolon or tab of its header: the first row that holds a
 * text. A line such as {@code sep=;} before it names what parts them instead. Rows end at a line feed, a carriage return or both;
 * rows without any text are left out. Not thread-safe.
 */
final class CsvRows {

    private static final int END = -1;
    private static final int BYTE_ORDER_MARK = 0xFEFF;
    private static final String SEPARATORS = ",;\t";
    private static final String SEPARATOR_LINE = "sep=";
    private static final String WORKBOOK = "PK\u0003\u0004";

    /** How many columns a table may have; of those beyond, a row keeps the first that holds a text, so that it can be named. */
    static final int MOST_FIELDS = 100;

    private final Reader reader;
    private final ReadLimits limits;
    private final int longestText;
    private final CsvProblems problems;
    private final StringBuilder text = new StringBuilder();
    private int separator = END;
    private boolean headed;
    private boolean separatorNamed;
    private int next;
    private int number;
    private int line = 1;
    private int column = 1;
    private long length;

    CsvRows(Reader reader, ReadLimits limits, CsvProblems problems) throws IOException {
        this.reader = reader;
        this.problems = problems;
        this.limits = limits;
        this.longestText = Math.min(limits.stringLength(), Wording.LONGEST);
        refuseOtherKinds();
        this.next = reader.read();
        if (next == BYTE_ORDER_MARK) {
            next = reader.read();
        }
    }

    /** The first characters tell a workbook, which is a ZIP archive, and UTF-16, in which every other byte of Latin text is zero. */
    private void refuseOtherKinds() throws IOException {
        reader.mark(WORKBOOK.length());
        char[] first = new char[WORKBOOK.length()];
        int length = Math.max(0, reader.read(first));
        reader.reset();
        String start = String.valueOf(first, 0, length);
        if (start.equals(WORKBOOK)) {
            problems.stop(1, 1, "", Utf8.WORKBOOK);
        } else if (start.indexOf('\0') >= 0) {
            problems.stop(1, 1, "", Utf8.UTF_16);
        }
    }

    /** Returns the number of the row read last, from 1 for the header, as a spreadsheet counts. */
    int number() {
        return number;
    }

    /** Reads the next row that holds a text; gives none at the end, or where the file passes its limit. */
    Optional<ImmutableList<CsvField>> next() throws IOException {
        while (next != END && !problems.stoppedEarly()) {
            if (++number > limits.items()) {
                problems.stop(
                        line, column, "", "the file exceeds the limit of " + Excerpt.number(limits.items()) + " rows");
                next = END;
                return Optional.empty();
            }
            ImmutableList<CsvField> row = row();
            if (problems.stoppedEarly()) {
                return Optional.empty();
            }
            if (!headed && namesSeparator(row)) {
                number--;
            } else if (row.stream().anyMatch(CsvField::holdsText)) {
                headed = true;
                return Optional.of(row);
            } else if (!headed && !separatorNamed) {
                separator = END;
            }
        }
        return Optional.empty();
    }

    /** Spreadsheets do not count the line that names what parts the columns, since they do not show it. */
    private boolean namesSeparator(ImmutableList<CsvField> row) {
        String first = row.get(0).trimmed();
        boolean alone = row.stream().skip(1).noneMatch(CsvField::holdsText);
        if (separatorNamed || !alone || !Ascii.toLowerCase(first).startsWith(SEPARATOR_LINE)) {
            return false;
        }
        String named = first.substring(SEPARATOR_LINE.length());
        if (named.length() == 1) {
            separator = named.charAt(0);
        }
        separatorNamed = named.length() <= 1;
        return separatorNamed;
    }

    private ImmutableList<CsvField> row() throws IOException {
        List<CsvField> fields = new ArrayList<>();
        fields.add(field());
        while (next != END && next == separator) {
            advance();
            CsvField field = field();
            if (fields.size() < MOST_FIELDS || (fields.size() == MOST_FIELDS && field.holdsText())) {
                fields.add(field);
            }
        }
        endRow();
        return ImmutableList.copyOf(fields);
    }

    private CsvField field() throws IOException {
        int startLine = line;
        int startColumn = column;
        text.setLength(0);
        boolean quoted = next == '"';
        if (quoted) {
            quoted(startLine, startColumn);
        }
        if (quoted && !atEndOfField()) {
            problems.add(line, column, "", "a quoted text ends with its closing quote; write a quote within it twice");
        }
        while (!atEndOfField()) {
            take();
        }
        boolean refused = text.length() > longestText && !problems.stoppedEarly();
        if (refused) {
            String sentence = "the text exceeds the limit of " + Excerpt.number(longestText) + " characters";
            problems.add(startLine, startColumn, "", sentence);
            text.setLength(longestText);
        }
        return new CsvField(text.toString(), startLine, startColumn, refused);
    }

    private void quoted(int startLine, int startColumn) throws IOException {
        advance();
        while (next != END) {
            if (next == '"') {
                advance();
                if (next != '"') {
                    return;
                }
            }
            take();
        }
        problems.stop(startLine, startColumn, "", "the quote that opens here is never closed");
    }

    private boolean atEndOfField() {
        if (separator == END && next != END && SEPARATORS.indexOf(next) >= 0) {
            separator = next;
        }
        return next == END || next == '\n' || next == '\r' || next == separator;
    }

    private void endRow() throws IOException {
        if (separator == END) {
            separator = ',';
        }
        if (next == '\r') {
            advance();
        }
        if (next == '\n') {
            advance();
        }
    }

    /** Takes one character more than the limit at most, which tells that it was passed. */
    private void take() throws IOException {
        if (text.length() <= longestText) {
            text.append((char) next);
        }
        advance();
    }

    private void advance() throws IOException {
        int passed = next;
        next = reader.read();
        if (++length > limits.documentLength() && next != END) {
            problems.stop(
                    line,
                    column,
                    "",
                    "the file exceeds the limit of " + Excerpt.number(limits.documentLength()) + " characters");
            next = END;
        }
        column++;
        if (passed == '\n' || (passed == '\r' && next != '\n')) {
            line++;
            column = 1;
        }
    }
}
