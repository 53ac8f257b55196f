package eu.clusterpolicy.toolkit.json.csv;

import eu.clusterpolicy.toolkit.catalogue.Edition;
import eu.clusterpolicy.toolkit.edition.Overlay;
import eu.clusterpolicy.toolkit.json.InvalidDocumentException;
import eu.clusterpolicy.toolkit.json.ReadLimits;
import eu.clusterpolicy.toolkit.json.wire.Utf8;
import eu.clusterpolicy.toolkit.name.OneLine;
import eu.clusterpolicy.toolkit.name.Require;
import java.io.InputStream;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Path;

/**
 * Reads an overlay from a table, such as one that a spreadsheet has saved as CSV: a row for each example that it adds.
 *
 * <pre>
 * Name;Country;Link;Cells;Text
 * The Lenders;PT;https://example.org/lenders;resilience/value-chains/networking;They lend things.
 * </pre>
 *
 * <p>The first row names the columns, in any order: <em>name</em>, which is required, <em>country</em> (ISO 3166-1 alpha-2
 * code; several, with commas, semicolons, bars or slashes between them, say where the example is valid), <em>link</em>,
 * <em>cells</em> (their codes or titles, with commas, semicolons or bars between the cells; between codes blanks too; a title
 * may be that of the cell, {@code Green transition, Skills, Networking}),
 * <em>text</em> (what the example does), <em>id</em>, and what {@link CsvTables#examples()} writes beside: <em>aliases</em>,
 * <em>citations</em>, <em>validity</em>, <em>status</em> and <em>last update</em>. An example without an identifier gets one
 * from its name: {@code the-lenders}. Commas, semicolons or tabs part the columns, or what a line before them names, such as
 * {@code sep=|}; a byte order mark is passed over. An apostrophe that keeps a spreadsheet from running a cell, as in
 * {@code '=SUM(A1)}, is taken away.
 * A row may end early, since spreadsheets leave out the empty fields at its end.
 *
 * <p>Lists that others keep call their columns otherwise, and have more of them:
 *
 * <pre>{@code
 * OverlayCsv csv = OverlayCsv.making(edition, "eccp-2021")
 *         .column("Ort", "country")
 *         .passingOver("Telefon");
 * }</pre>
 *
 * <p>Everything that is wrong is reported at once, with row and column. Immutable and thread-safe.
 */
public final class OverlayCsv {

    private final String base;
    private final Edition edition;
    private final CsvSource source;
    private final CsvColumns columns;

    private OverlayCsv(String base, Edition edition, CsvSource source, CsvColumns columns) {
        this.base = Require.notNull(base, "base");
        this.edition = Require.notNull(edition, "edition");
        this.source = source;
        this.columns = columns;
    }

    /**
     * Returns the reader of tables for overlays that make the given edition.
     *
     * @param edition the edition that they make: who issues it, and when
     * @param base the identifier of the edition that they are meant for, such as {@code eccp-2021}
     * @throws IllegalArgumentException if the base is no edition's identifier, or that of the edition itself
     */
    public static OverlayCsv making(Edition edition, String base) {
        OverlayCsv csv =
                new OverlayCsv(base, edition, new CsvSource(ReadLimits.DEFAULT), CsvColumns.of(ExampleTable.SHAPE));
        csv.overlay().build();
        return csv;
    }

    /** Returns this reader, reading within other limits; a table has no nesting. */
    public OverlayCsv within(ReadLimits limits) {
        return new OverlayCsv(base, edition, new CsvSource(Require.notNull(limits, "limits")), columns);
    }

    /**
     * Returns this reader, which takes a column of another name for one of its own.
     *
     * @param name how a table calls the column, in capitals or not, such as {@code Ort}
     * @param column which of the columns above it is, such as {@code country}
     * @throws IllegalArgumentException if there is no such column, or the name is given a meaning already
     */
    public OverlayCsv column(String name, String column) {
        return new OverlayCsv(base, edition, source, columns.column(name, column));
    }

    /**
     * Returns this reader, which passes over the columns of the given names.
     *
     * @param names how a table calls them, in capitals or not, such as {@code Telefon}
     * @throws IllegalArgumentException if a name is given a meaning already
     */
    public OverlayCsv passingOver(String... names) {
        return new OverlayCsv(base, edition, source, columns.passingOver(names));
    }

    /**
     * Reads a table from a text.
     *
     * @throws InvalidDocumentException if the table is refused
     */
    public Overlay read(String text) {
        return read(CsvSource.of(text));
    }

    /**
     * Reads a table from a file in UTF-8.
     *
     * @throws InvalidDocumentException if the table is refused
     * @throws UncheckedIOException if the file cannot be read
     */
    public Overlay read(Path file) {
        return Utf8.read(Require.notNull(file, "file"), this::read);
    }

    /**
     * Reads a table from a stream in UTF-8, to its end.
     *
     * @throws InvalidDocumentException if the table is refused
     * @throws UncheckedIOException if the stream cannot be read
     */
    public Overlay read(InputStream in) {
        return read(Utf8.reader(Require.notNull(in, "in")));
    }

    /**
     * Reads a table from a reader, to its end.
     *
     * @throws InvalidDocumentException if the table is refused
     * @throws UncheckedIOException if the reader cannot be read
     */
    public Overlay read(Reader reader) {
        return source.read(reader, (rows, problems) -> {
            Overlay.Builder overlay = overlay();
            new TableReader<>(ExampleTable.SHAPE, columns, problems).read(rows, (row, example) -> overlay.add(example));
            return overlay.build();
        });
    }

    /** Returns what the overlays make of what, such as {@code farland-2025 on eccp-2021}. */
    @Override
    public String toString() {
        return OneLine.of(edition.id() + " on " + base);
    }

    private Overlay.Builder overlay() {
        return Overlay.builder().base(base).edition(edition);
    }
}
