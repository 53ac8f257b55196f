package eu.clusterpolicy.toolkit.json.csv;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import eu.clusterpolicy.toolkit.entry.Country;
import eu.clusterpolicy.toolkit.entry.Example;
import eu.clusterpolicy.toolkit.entry.ExampleId;
import eu.clusterpolicy.toolkit.entry.Placement;
import eu.clusterpolicy.toolkit.matrix.Cell;
import eu.clusterpolicy.toolkit.name.Address;
import eu.clusterpolicy.toolkit.name.NearestName;
import eu.clusterpolicy.toolkit.name.WhiteSpace;
import java.io.IOException;
import java.net.URI;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** The examples that a table lists, row by row, and what is wrong with it. Not thread-safe. */
final class CsvExamples {

    private static final String NAME = "name";
    private static final String ID = "id";
    private static final ImmutableList<String> COLUMNS = ImmutableList.of(NAME, "country", "link", "cells", "text", ID);
    private static final Splitter CELLS =
            Splitter.on(WhiteSpace.any().or(CharMatcher.anyOf(",;|"))).omitEmptyStrings();

    private final CsvProblems problems;
    private final Map<String, Integer> columns = new LinkedHashMap<>();
    private final Map<ExampleId, Integer> rowOf = new HashMap<>();
    private ImmutableList<CsvField> row = ImmutableList.of();
    private int number;

    CsvExamples(CsvProblems problems) {
        this.problems = problems;
    }

    ImmutableList<Example> read(CsvRows rows) throws IOException {
        Optional<ImmutableList<CsvField>> first = rows.next();
        if (first.isEmpty()) {
            problems.add(1, 1, "", "the table is empty; its first row names the columns");
            return ImmutableList.of();
        }
        ImmutableList<CsvField> names = withoutEmptyEnd(first.get());
        header(names);
        return columns.containsKey(NAME) ? examples(rows, names.size()) : ImmutableList.of();
    }

    /** Spreadsheets save columns that were once in use, or merely formatted, as empty ones. */
    private static ImmutableList<CsvField> withoutEmptyEnd(ImmutableList<CsvField> fields) {
        int size = fields.size();
        while (size > 0 && !fields.get(size - 1).holdsText()) {
            size--;
        }
        return fields.subList(0, size);
    }

    private void header(ImmutableList<CsvField> names) {
        for (int i = 0; i < names.size(); i++) {
            CsvField field = names.get(i);
            String name = field.trimmed().toLowerCase(Locale.ROOT);
            if (!COLUMNS.contains(name)) {
                problems.add(field, NearestName.noneOf("column", field.trimmed(), COLUMNS));
            } else if (columns.putIfAbsent(name, i) != null) {
                problems.add(field, "column '" + name + "' is there twice");
            }
        }
        if (!columns.containsKey(NAME)) {
            CsvField first = names.get(0);
            problems.stop(first.line(), first.column(), first.trimmed(), "the first row must name a column 'name'");
        }
    }

    private ImmutableList<Example> examples(CsvRows rows, int width) throws IOException {
        ImmutableList.Builder<Example> read = ImmutableList.builder();
        for (Optional<ImmutableList<CsvField>> next = rows.next(); next.isPresent(); next = rows.next()) {
            row = next.get();
            number = rows.number();
            requireNoneBeyond(width);
            example().ifPresent(read::add);
        }
        return read.build();
    }

    private void requireNoneBeyond(int width) {
        row.stream()
                .skip(width)
                .filter(CsvField::holdsText)
                .findFirst()
                .ifPresent(field -> problems.add(
                        field, "row " + number + " has more fields than the first row names columns: " + width));
    }

    private Optional<Example> example() {
        int before = problems.count();
        Optional<String> name = text(NAME);
        if (name.isEmpty()) {
            problem(NAME, "an example must have a name");
        }
        Optional<Country> country = read("country", Country::of);
        Optional<URI> link = read("link", Address::parse);
        Optional<ImmutableList<Placement>> placements = read("cells", CsvExamples::placements);
        Optional<ExampleId> id = id(name);
        if (problems.count() > before || name.isEmpty() || id.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(Example.builder()
                .id(id.get())
                .name(name.get())
                .country(country)
                .link(link)
                .addAllPlacements(placements.orElse(ImmutableList.of()))
                .description(text("text"))
                .build());
    }

    private Optional<ExampleId> id(Optional<String> name) {
        Optional<ExampleId> given = read(ID, ExampleId::of);
        Optional<ExampleId> id = text(ID).isPresent() ? given : name.flatMap(this::named);
        id.ifPresent(found -> {
            Integer earlier = rowOf.putIfAbsent(found, number);
            if (earlier != null) {
                problem(
                        text(ID).isPresent() ? ID : NAME,
                        "row " + earlier + " has the identifier '" + found
                                + "' already; give one of the two another in a column 'id', or remove it");
            }
        });
        return id;
    }

    private Optional<ExampleId> named(String name) {
        try {
            return Optional.of(ExampleId.named(name));
        } catch (IllegalArgumentException refused) {
            problem(NAME, "the name gives no identifier; add a column 'id'");
            return Optional.empty();
        }
    }

    private static ImmutableList<Placement> placements(String codes) {
        Set<Cell> named = new LinkedHashSet<>();
        for (String code : CELLS.split(codes)) {
            Cell cell = Cell.of(code);
            if (!named.add(cell)) {
                throw new IllegalArgumentException("cell '" + cell + "' is named twice; name it once");
            }
        }
        return named.stream()
                .map(cell -> new Placement(cell, Optional.empty()))
                .collect(ImmutableList.toImmutableList());
    }

    private <T> Optional<T> read(String column, Function<String, T> parse) {
        try {
            return text(column).map(parse);
        } catch (IllegalArgumentException refused) {
            problem(column, String.valueOf(refused.getMessage()));
            return Optional.empty();
        }
    }

    private Optional<String> text(String column) {
        return field(column).map(CsvField::trimmed).filter(text -> !text.isEmpty());
    }

    private Optional<CsvField> field(String column) {
        Integer at = columns.get(column);
        return at == null || at >= row.size() ? Optional.empty() : Optional.of(row.get(at));
    }

    private void problem(String column, String sentence) {
        CsvField at = field(column).orElse(row.get(0));
        problems.add(at, "row " + number + ", " + column + ": " + sentence);
    }
}
