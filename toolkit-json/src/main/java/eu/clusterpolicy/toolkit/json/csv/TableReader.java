package eu.clusterpolicy.toolkit.json.csv;

import com.google.common.collect.ImmutableList;
import eu.clusterpolicy.toolkit.json.csv.TableShape.Identity;
import java.io.IOException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;

/**
 * The values that a table lists, row by row, and what is wrong with it. Not thread-safe.
 *
 * @param <R> what a row stands for
 */
final class TableReader<R> {

    private final TableShape<R> shape;
    private final CsvColumns known;
    private final CsvProblems problems;
    private final Map<String, Integer> columns = new LinkedHashMap<>();
    private final Map<Object, Integer> rowOf = new HashMap<>();

    TableReader(TableShape<R> shape, CsvColumns known, CsvProblems problems) {
        this.shape = shape;
        this.known = known;
        this.problems = problems;
    }

    /** Hands on the value of each sound row with the row, by which more may be said of it. */
    void read(CsvRows rows, BiConsumer<Row<R>, R> taken) throws IOException {
        Optional<ImmutableList<CsvField>> first = rows.next();
        if (problems.stoppedEarly()) {
            return;
        }
        if (first.isEmpty()) {
            problems.add(1, 1, "", "the table is empty; its first row names the columns");
            return;
        }
        ImmutableList<CsvField> names = withoutEmptyEnd(first.get());
        if (names.size() > CsvRows.MOST_FIELDS) {
            CsvField beyond = names.get(CsvRows.MOST_FIELDS);
            String sentence = "a table has at most " + CsvRows.MOST_FIELDS + " columns; remove those beyond";
            problems.stop(beyond.line(), beyond.column(), beyond.trimmed(), sentence);
            return;
        }
        if (!isOther(names)) {
            header(names);
        }
        if (problems.stoppedEarly()) {
            return;
        }
        for (Optional<ImmutableList<CsvField>> next = rows.next(); next.isPresent(); next = rows.next()) {
            requireNoneBeyond(names.size(), next.get(), rows.number());
            Row<R> row = new Row<>(next.get(), columns, rows.number(), problems);
            value(row).ifPresent(value -> taken.accept(row, value));
        }
    }

    /** Spreadsheets save columns that were once in use, or merely formatted, as empty ones. */
    private static ImmutableList<CsvField> withoutEmptyEnd(ImmutableList<CsvField> fields) {
        int size = fields.size();
        while (size > 0 && !fields.get(size - 1).holdsText()) {
            size--;
        }
        return fields.subList(0, size);
    }

    /** A table of another kind is told so alone: its other differences follow from this. */
    private boolean isOther(ImmutableList<CsvField> names) {
        List<String> texts = names.stream().map(CsvField::text).toList();
        Optional<String> other = CsvTables.otherThan(known, texts);
        CsvField first = names.get(0);
        other.ifPresent(sentence -> problems.stop(first.line(), first.column(), first.shown(), sentence));
        return other.isPresent();
    }

    private void header(ImmutableList<CsvField> names) {
        for (int i = 0; i < names.size(); i++) {
            CsvField field = names.get(i);
            int position = i;
            if (field.refused()) {
                problems.lookAway();
            } else if (!known.knows(field.text())) {
                problems.add(field, known.unknown(field.trimmed()));
            } else {
                known.meaning(field.text())
                        .filter(name -> columns.putIfAbsent(name, position) != null)
                        .ifPresent(name -> problems.add(field, "column '" + name + "' is there twice"));
            }
        }
        CsvField first = names.get(0);
        for (Column<R, ?> column : shape.required()) {
            if (!columns.containsKey(column.name())) {
                String sentence = "the first row must name a column '" + column.name() + "'";
                problems.stop(first.line(), first.column(), first.shown(), sentence);
            }
        }
    }

    private void requireNoneBeyond(int width, ImmutableList<CsvField> row, int number) {
        row.stream()
                .skip(width)
                .filter(CsvField::holdsText)
                .findFirst()
                .ifPresent(field -> problems.add(
                        field, "row " + number + " has more fields than the first row names columns: " + width));
    }

    private Optional<R> value(Row<R> row) {
        int before = problems.count();
        for (Column<R, ?> column : shape.columns()) {
            row.read(column);
            if (shape.required().contains(column) && !row.fills(column)) {
                row.problem(column, shape.kind() + " must have " + a(column));
            }
        }
        shape.identity().ifPresent(identity -> identify(row, identity));
        if (row.isCut()) {
            problems.lookAway();
        }
        if (problems.count() > before || row.isCut()) {
            return Optional.empty();
        }
        try {
            return Optional.of(shape.make().apply(row));
        } catch (IllegalArgumentException refused) {
            row.problem(refused, shape.columns().get(0));
            return Optional.empty();
        }
    }

    /** A row without an identifier gets one from its name; where it has neither, nothing more is looked at. */
    private <I> void identify(Row<R> row, Identity<R, I> identity) {
        if (!row.fills(identity.id())) {
            row.get(identity.name()).ifPresent(name -> name(row, identity, name));
        }
        if (!row.fills(identity.id())
                && !row.fills(identity.name())
                && !shape.required().contains(identity.name())) {
            row.problem(identity.id(), shape.kind() + " must have " + a(identity.id()) + " or " + a(identity.name()));
        }
        Optional<I> id = row.get(identity.id());
        if (id.isEmpty()) {
            problems.lookAway();
            return;
        }
        Integer earlier = rowOf.putIfAbsent(id.get(), row.number());
        if (earlier != null) {
            row.problem(
                    row.fills(identity.id()) ? identity.id() : identity.name(),
                    "row " + earlier + " has the identifier '" + id.get()
                            + "' already; give one of the two another in a column 'id', or remove it");
        }
    }

    private static String a(Column<?, ?> column) {
        return ("aeiou".indexOf(column.name().charAt(0)) < 0 ? "a " : "an ") + column.name();
    }

    private static <R, I> void name(Row<R> row, Identity<R, I> identity, String name) {
        try {
            row.put(identity.id(), identity.named().apply(name));
        } catch (IllegalArgumentException refused) {
            row.problem(identity.name(), "the " + identity.name().name() + " gives no identifier; add a column 'id'");
        }
    }
}
