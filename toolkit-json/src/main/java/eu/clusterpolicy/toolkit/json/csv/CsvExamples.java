package eu.clusterpolicy.toolkit.json.csv;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Iterables;
import com.google.common.collect.Streams;
import eu.clusterpolicy.toolkit.entry.Country;
import eu.clusterpolicy.toolkit.entry.Example;
import eu.clusterpolicy.toolkit.entry.ExampleId;
import eu.clusterpolicy.toolkit.entry.Placement;
import eu.clusterpolicy.toolkit.entry.Validity;
import eu.clusterpolicy.toolkit.json.wire.StringCodec;
import eu.clusterpolicy.toolkit.matrix.Cell;
import eu.clusterpolicy.toolkit.name.Address;
import eu.clusterpolicy.toolkit.name.WhiteSpace;
import java.io.IOException;
import java.net.URI;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The examples that a table lists, row by row, and what is wrong with it. Not thread-safe. */
final class CsvExamples {

    private static final CharMatcher BETWEEN = CharMatcher.anyOf(",;|\n\r");
    private static final Splitter CODES =
            Splitter.on(BETWEEN.or(WhiteSpace.any())).omitEmptyStrings();
    private static final Splitter TITLES =
            Splitter.on(BETWEEN).trimResults(WhiteSpace.any()).omitEmptyStrings();
    private static final CharMatcher SLASH = CharMatcher.is('/');
    private static final Splitter COUNTRIES =
            Splitter.on(BETWEEN.or(SLASH)).trimResults(WhiteSpace.any()).omitEmptyStrings();

    private final CsvColumns known;
    private final CsvProblems problems;
    private final Map<String, Integer> columns = new LinkedHashMap<>();
    private final Map<ExampleId, Integer> rowOf = new HashMap<>();
    private ImmutableList<CsvField> row = ImmutableList.of();
    private int number;

    CsvExamples(CsvColumns known, CsvProblems problems) {
        this.known = known;
        this.problems = problems;
    }

    ImmutableList<Example> read(CsvRows rows) throws IOException {
        Optional<ImmutableList<CsvField>> first = rows.next();
        if (problems.stoppedEarly()) {
            return ImmutableList.of();
        }
        if (first.isEmpty()) {
            problems.add(1, 1, "", "the table is empty; its first row names the columns");
            return ImmutableList.of();
        }
        ImmutableList<CsvField> names = withoutEmptyEnd(first.get());
        if (names.size() > CsvRows.MOST_FIELDS) {
            CsvField beyond = names.get(CsvRows.MOST_FIELDS);
            String sentence = "a table has at most " + CsvRows.MOST_FIELDS + " columns; remove those beyond";
            problems.stop(beyond.line(), beyond.column(), beyond.trimmed(), sentence);
            return ImmutableList.of();
        }
        header(names);
        return columns.containsKey(CsvColumns.NAME) ? examples(rows, names.size()) : ImmutableList.of();
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
            int position = i;
            if (field.refused()) {
                problems.lookAway();
            } else if (!known.knows(field.text())) {
                problems.add(field, CsvColumns.unknown(field.trimmed()));
            } else {
                known.meaning(field.text())
                        .filter(name -> columns.putIfAbsent(name, position) != null)
                        .ifPresent(name -> problems.add(field, "column '" + name + "' is there twice"));
            }
        }
        if (!columns.containsKey(CsvColumns.NAME)) {
            CsvField first = names.get(0);
            problems.stop(first.line(), first.column(), first.shown(), "the first row must name a column 'name'");
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
        Optional<String> name = read(CsvColumns.NAME, text -> text);
        if (text(CsvColumns.NAME).isEmpty()) {
            problem(CsvColumns.NAME, "an example must have a name");
        }
        ImmutableList<Country> countries =
                read(CsvColumns.COUNTRY, CsvExamples::countries).orElse(ImmutableList.of());
        Optional<URI> link = read(CsvColumns.LINK, Address::parse);
        Optional<ImmutableList<Placement>> placements = read(CsvColumns.CELLS, CsvExamples::placements);
        Optional<String> description = read(CsvColumns.TEXT, text -> text);
        Optional<ExampleId> id = id(name);
        if (id.isEmpty()) {
            problems.lookAway();
        }
        if (problems.count() > before || name.isEmpty() || id.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(Example.builder()
                .id(id.get())
                .name(name.get())
                .country(countries.stream().findFirst().filter(one -> countries.size() == 1))
                .validity(Optional.of(countries)
                        .filter(several -> several.size() > 1)
                        .map(several -> new Validity(ImmutableSet.copyOf(several), Optional.empty())))
                .link(link)
                .addAllPlacements(placements.orElse(ImmutableList.of()))
                .description(description)
                .build());
    }

    private Optional<ExampleId> id(Optional<String> name) {
        Optional<ExampleId> given = read(CsvColumns.ID, ExampleId::of);
        Optional<ExampleId> id = text(CsvColumns.ID).isPresent() ? given : name.flatMap(this::named);
        id.ifPresent(found -> {
            Integer earlier = rowOf.putIfAbsent(found, number);
            if (earlier != null) {
                problem(
                        text(CsvColumns.ID).isPresent() ? CsvColumns.ID : CsvColumns.NAME,
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
            problem(CsvColumns.NAME, "the name gives no identifier; add a column 'id'");
            return Optional.empty();
        }
    }

    /** Several countries share an example, which is then valid in all of them. */
    private static ImmutableList<Country> countries(String codes) {
        return eachOnce("country", COUNTRIES.splitToStream(codes).map(Country::of));
    }

    private static ImmutableList<Placement> placements(String cells) {
        Stream<String> codes = SLASH.matchesNoneOf(cells)
                ? Streams.stream(Iterables.partition(TITLES.split(cells), 3))
                        .map(parts -> titled(String.join("/", parts)))
                : TITLES.splitToStream(cells)
                        .flatMap(
                                part -> SLASH.countIn(part) == 2 ? Stream.of(titled(part)) : CODES.splitToStream(part));
        return eachOnce("cell", codes.map(Cell::of)).stream()
                .map(cell -> new Placement(cell, Optional.empty()))
                .collect(ImmutableList.toImmutableList());
    }

    /**
     * People write titles as they read them, {@code Green transition / Skills / Networking} or with commas, as a cell's own title
     * has them; the words of a code are the same.
     */
    private static String titled(String cell) {
        return Splitter.on('/')
                .trimResults(WhiteSpace.any())
                .splitToStream(cell)
                .map(part -> WhiteSpace.any().collapseFrom(part, '-'))
                .collect(Collectors.joining("/"));
    }

    private static <T> ImmutableList<T> eachOnce(String kind, Stream<T> named) {
        Set<T> each = new LinkedHashSet<>();
        named.forEach(one -> {
            if (!each.add(one)) {
                throw new IllegalArgumentException(kind + " '" + one + "' is named twice; name it once");
            }
        });
        return ImmutableList.copyOf(each);
    }

    private <T> Optional<T> read(String column, Function<String, T> parse) {
        try {
            return field(column).filter(CsvField::refused).isPresent()
                    ? Optional.empty()
                    : text(column).map(CsvExamples::wellFormed).map(parse);
        } catch (IllegalArgumentException refused) {
            problem(column, String.valueOf(refused.getMessage()));
            return Optional.empty();
        }
    }

    private static String wellFormed(String text) {
        if (StringCodec.hasLoneSurrogate(text)) {
            throw new IllegalArgumentException(StringCodec.ILL_FORMED);
        }
        return text;
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
