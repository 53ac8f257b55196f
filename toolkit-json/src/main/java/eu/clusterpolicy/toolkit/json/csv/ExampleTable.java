package eu.clusterpolicy.toolkit.json.csv;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Iterables;
import com.google.common.collect.Streams;
import eu.clusterpolicy.toolkit.entry.Citation;
import eu.clusterpolicy.toolkit.entry.Country;
import eu.clusterpolicy.toolkit.entry.Example;
import eu.clusterpolicy.toolkit.entry.ExampleId;
import eu.clusterpolicy.toolkit.entry.Placement;
import eu.clusterpolicy.toolkit.entry.Validity;
import eu.clusterpolicy.toolkit.matrix.Cell;
import eu.clusterpolicy.toolkit.name.WhiteSpace;
import java.net.URI;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The table of examples, one a row. */
final class ExampleTable {

    private static final CharMatcher BETWEEN = CharMatcher.anyOf(",;|\n\r");
    private static final Splitter CODES =
            Splitter.on(BETWEEN.or(WhiteSpace.any())).omitEmptyStrings();
    private static final Splitter TITLES =
            Splitter.on(BETWEEN).trimResults(WhiteSpace.any()).omitEmptyStrings();
    private static final CharMatcher SLASH = CharMatcher.is('/');
    private static final Splitter COUNTRIES =
            Splitter.on(BETWEEN.or(SLASH)).trimResults(WhiteSpace.any()).omitEmptyStrings();
    private static final String EUROPE = Validity.inEurope().text();

    private static final Column<Example, ExampleId> ID = Column.of(
            "id",
            CellForm.of(ExampleId::of, ExampleId::value),
            Example::id,
            "The identifier: lower-case kebab words; made of the name where it is missing.");
    private static final Column<Example, String> NAME =
            Column.of("name", CellForm.TEXT, Example::name, "The name, by which people know it.");
    private static final Column<Example, ImmutableList<String>> ALIASES = Column.of(
            "aliases",
            CellForm.listOf(CellForm.TEXT),
            Example::aliases,
            "Other spellings of the name, with semicolons between them.");
    private static final Column<Example, ImmutableList<Country>> COUNTRY = Column.optional(
            "country",
            CellForm.of(ExampleTable::countries, ExampleTable::codes),
            example -> example.country().map(ImmutableList::of),
            "The ISO 3166-1 alpha-2 code of its country, such as DE; several say where it is valid.");
    private static final Column<Example, URI> LINK =
            Column.optional("link", CellForm.LINK, Example::link, "The address at which it is described.");
    private static final Column<Example, ImmutableList<Cell>> CELLS = Column.of(
            "cells",
            CellForm.of(ExampleTable::cells, ExampleTable::codesOf),
            example -> example.placements().stream().map(Placement::cell).collect(ImmutableList.toImmutableList()),
            "The codes or titles of the cells that it stands in, with semicolons between them.");
    private static final Column<Example, ImmutableList<Optional<Citation>>> CITATIONS = Column.optional(
            "citations",
            CellForm.of(ExampleTable::citations, ExampleTable::texts),
            ExampleTable::citations,
            "Where the source names it, such as Table 2, p. 12: one for each cell, in their order, with semicolons"
                    + " between them.");
    private static final Column<Example, String> TEXT =
            Column.optional("text", CellForm.TEXT, Example::description, "What it does.");
    private static final Column<Example, Validity> VALIDITY = Column.optional(
            "validity",
            CellForm.of(ExampleTable::validity, Validity::text),
            Example::validity,
            "Where it is valid: codes of countries, a region with its country such as Wallonia (BE), or Europe.");
    private static final Column<Example, String> STATUS =
            Column.optional("status", CellForm.TEXT, Example::status, "Its status, in words.");
    private static final Column<Example, LocalDate> LAST_UPDATE = Column.optional(
            "last update", CellForm.DAY, Example::lastUpdate, "The day of its last update, such as 2025-01-15.");

    static final TableShape<Example> SHAPE = new TableShape<>(
            "an example",
            ImmutableList.of(ID, NAME, ALIASES, COUNTRY, LINK, CELLS, CITATIONS, TEXT, VALIDITY, STATUS, LAST_UPDATE),
            ImmutableList.of(NAME),
            Optional.of(new TableShape.Identity<>(ID, NAME, ExampleId::named)),
            ExampleTable::example);

    private ExampleTable() {}

    private static Example example(Row<Example> row) {
        ImmutableList<Country> countries = row.get(COUNTRY).orElse(ImmutableList.of());
        return Example.builder()
                .id(row.required(ID))
                .name(row.required(NAME))
                .addAllAliases(row.get(ALIASES).orElse(ImmutableList.of()))
                .country(countries.stream().findFirst().filter(one -> countries.size() == 1))
                .validity(validity(countries, row.get(VALIDITY)))
                .link(row.get(LINK))
                .addAllPlacements(placements(
                        row.get(CELLS).orElse(ImmutableList.of()),
                        row.get(CITATIONS).orElse(ImmutableList.of())))
                .description(row.get(TEXT))
                .status(row.get(STATUS))
                .lastUpdate(row.get(LAST_UPDATE))
                .build();
    }

    /** Several countries share an example, which is then valid in all of them. */
    private static Optional<Validity> validity(ImmutableList<Country> countries, Optional<Validity> told) {
        if (countries.size() > 1 && told.isPresent()) {
            throw Row.refusal(
                    VALIDITY, "several countries say where the example is valid, too; empty one of the two columns");
        }
        return countries.size() > 1
                ? Optional.of(new Validity(ImmutableSet.copyOf(countries), Optional.empty()))
                : told;
    }

    private static ImmutableList<Placement> placements(
            ImmutableList<Cell> cells, ImmutableList<Optional<Citation>> citations) {
        if (!citations.isEmpty() && citations.size() != cells.size()) {
            throw Row.refusal(
                    CITATIONS,
                    "there must be one citation for each of the cells: %s for %s"
                            .formatted(citations.size(), cells.size()));
        }
        Set<Placement> each = new HashSet<>();
        ImmutableList.Builder<Placement> placements = ImmutableList.builder();
        for (int i = 0; i < cells.size(); i++) {
            Placement placement =
                    new Placement(cells.get(i), citations.isEmpty() ? Optional.empty() : citations.get(i));
            if (!each.add(placement)) {
                throw Row.refusal(CELLS, "cell '" + placement.cell() + "' is named twice; name it once");
            }
            placements.add(placement);
        }
        return placements.build();
    }

    private static ImmutableList<Country> countries(String codes) {
        Set<Country> each = new LinkedHashSet<>();
        COUNTRIES.splitToStream(codes).map(Country::of).forEach(country -> {
            if (!each.add(country)) {
                throw new IllegalArgumentException("country '" + country + "' is named twice; name it once");
            }
        });
        return ImmutableList.copyOf(each);
    }

    private static String codes(ImmutableList<Country> countries) {
        return countries.stream().map(Country::code).collect(Collectors.joining(", "));
    }

    private static ImmutableList<Cell> cells(String cells) {
        Stream<String> codes = SLASH.matchesNoneOf(cells)
                ? Streams.stream(Iterables.partition(TITLES.split(cells), 3))
                        .map(parts -> titled(String.join("/", parts)))
                : TITLES.splitToStream(cells)
                        .flatMap(
                                part -> SLASH.countIn(part) == 2 ? Stream.of(titled(part)) : CODES.splitToStream(part));
        return codes.map(Cell::of).collect(ImmutableList.toImmutableList());
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

    private static String codesOf(ImmutableList<Cell> cells) {
        return cells.stream().map(Cell::code).collect(Collectors.joining("; "));
    }

    private static Optional<ImmutableList<Optional<Citation>>> citations(Example example) {
        return Optional.of(example.placements().stream()
                        .map(Placement::citation)
                        .collect(ImmutableList.<Optional<Citation>>toImmutableList()))
                .filter(citations -> citations.stream().anyMatch(Optional::isPresent));
    }

    private static ImmutableList<Optional<Citation>> citations(String text) {
        return CellList.read(text).stream()
                .map(item -> item.isBlank() ? Optional.<Citation>empty() : Optional.of(CitationText.read(item.only())))
                .collect(ImmutableList.toImmutableList());
    }

    private static String texts(ImmutableList<Optional<Citation>> citations) {
        return CellList.write(citations.stream()
                .map(citation -> citation.map(CitationText::print).stream().toList())
                .toList());
    }

    /** Reads what {@link Validity#text()} writes: of a region the country stands in brackets after it. */
    private static Validity validity(String text) {
        if (text.equals(EUROPE)) {
            return Validity.inEurope();
        }
        int bracket = text.lastIndexOf('(');
        return bracket >= 0 && text.endsWith(")")
                ? Validity.inRegion(
                        Country.of(text.substring(bracket + 1, text.length() - 1)),
                        WhiteSpace.trim(text.substring(0, bracket)))
                : new Validity(ImmutableSet.copyOf(countries(text)), Optional.empty());
    }
}
