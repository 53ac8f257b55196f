package eu.clusterpolicy.toolkit.json.csv;

import com.google.common.collect.ImmutableList;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * A row of a table that is read: what stands in its columns, and what is wrong with them. Not thread-safe.
 *
 * @param <R> what the row stands for
 */
final class Row<R> {

    private final ImmutableList<CsvField> fields;
    private final Map<String, Integer> positions;
    private final int number;
    private final CsvProblems problems;
    private final Map<Column<R, ?>, Object> values = new HashMap<>();

    /** @param positions where each column stands, by its name */
    Row(ImmutableList<CsvField> fields, Map<String, Integer> positions, int number, CsvProblems problems) {
        this.fields = fields;
        this.positions = positions;
        this.number = number;
        this.problems = problems;
    }

    /** Returns the number of the row, from 1 for the first, as a spreadsheet counts. */
    int number() {
        return number;
    }

    /** Reads what stands in a column, and notes what is wrong with it. */
    <V> void read(Column<R, V> column) {
        try {
            if (field(column.name()).filter(CsvField::refused).isEmpty()) {
                text(column).map(column.form()::parse).ifPresent(value -> put(column, value));
            }
        } catch (IllegalArgumentException refused) {
            problem(column, String.valueOf(refused.getMessage()));
        }
    }

    /** Takes a value for what stands in a column. */
    <V> void put(Column<R, V> column, V value) {
        values.put(column, value);
    }

    /** Returns the value that stands in a column; none where it is empty, missing or refused. */
    @SuppressWarnings("unchecked") // a column's values are put by the column alone
    <V> Optional<V> get(Column<R, V> column) {
        return Optional.ofNullable((V) values.get(column));
    }

    /** Returns the value that stands in a column that must be filled. */
    <V> V required(Column<R, V> column) {
        return get(column).orElseThrow();
    }

    /** Returns the refusal of a row whose cells are sound and do not go together; it is told at the given column. */
    static IllegalArgumentException refusal(Column<?, ?> column, String sentence) {
        return new Refusal(column, sentence);
    }

    boolean fills(Column<R, ?> column) {
        return text(column).isPresent();
    }

    /** Returns whether a cell was refused for its length, so that the row's value cannot be made. */
    boolean isCut() {
        return fields.stream().anyMatch(CsvField::refused);
    }

    /** Notes why the row's value is refused, at the column that the refusal names, or at the given one. */
    void problem(IllegalArgumentException refused, Column<R, ?> other) {
        String name = refused instanceof Refusal refusal ? refusal.column : other.name();
        problem(name, String.valueOf(refused.getMessage()));
    }

    /** Notes what is wrong with the cell of a column, or with the row where it has no such cell. */
    void problem(Column<R, ?> column, String sentence) {
        problem(column.name(), sentence);
    }

    private void problem(String column, String sentence) {
        CsvField at = field(column).orElse(fields.get(0));
        problems.add(at, "row " + number + ", " + column + ": " + sentence);
    }

    private Optional<String> text(Column<R, ?> column) {
        return field(column.name()).map(CsvField::trimmed).filter(text -> !text.isEmpty());
    }

    private Optional<CsvField> field(String column) {
        Integer at = positions.get(column);
        return at == null || at >= fields.size() ? Optional.empty() : Optional.of(fields.get(at));
    }

    private static final class Refusal extends IllegalArgumentException {

        private static final long serialVersionUID = 1L;

        private final String column;

        Refusal(Column<?, ?> column, String sentence) {
            super(sentence);
            this.column = column.name();
        }
    }
}
