package eu.clusterpolicy.toolkit.json;

import com.google.common.collect.ImmutableList;
import com.google.common.hash.Hashing;
import com.google.common.hash.HashingOutputStream;
import eu.clusterpolicy.toolkit.json.shape.Document;
import eu.clusterpolicy.toolkit.json.wire.FileFailure;
import eu.clusterpolicy.toolkit.json.wire.Utf8;
import eu.clusterpolicy.toolkit.json.wire.WholeFile;
import eu.clusterpolicy.toolkit.name.Require;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.Reader;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.function.Consumer;

/**
 * The format of one kind of document: reads it and writes it.
 *
 * <p>Reading is strict: an unknown or missing property, a wrong type, a value out of its set or a broken text is refused, and
 * the exception lists every problem with its line, column and JSON Pointer. Writing is deterministic: the same value gives
 * the same bytes on every machine, in UTF-8 with line feeds. An address is written in one spelling, whichever it was given in:
 * scheme and host in lower case, the digits of escapes in upper case, the port without leading zeros, no colon without a port and
 * no slashes before an empty host; a site that is neither a name of letters, digits, hyphens and dots nor a number stays as it is.
 * Streams, readers and writers are left open.
 *
 * <p>Immutable and thread-safe.
 *
 * @param <T> the value that a document holds
 */
public final class JsonFormat<T> {

    private final Document<T> document;
    private final ReadLimits limits;
    private final Layout layout;
    private final Consumer<Problem> told;
    private final boolean isTyped;
    private final DocumentReader<T> reader;

    JsonFormat(Document<T> document) {
        this(document, ReadLimits.DEFAULT, Layout.READABLE, notice -> {}, false);
    }

    private JsonFormat(
            Document<T> document, ReadLimits limits, Layout layout, Consumer<Problem> told, boolean isTyped) {
        this.document = document;
        this.limits = limits;
        this.layout = layout;
        this.told = told;
        this.isTyped = isTyped;
        this.reader = new DocumentReader<>(document, limits, told, isTyped);
    }

    /** Returns this format, telling the given consumer what a document leaves to be known although it is accepted. */
    JsonFormat<T> telling(Consumer<Problem> told) {
        return new JsonFormat<>(document, limits, layout, Require.notNull(told, "told"), isTyped);
    }

    /** Returns the name of the format, such as {@code cluster-policy-toolkit/catalogue}. */
    public String name() {
        return document.format();
    }

    /** Returns this format, reading within other limits. */
    public JsonFormat<T> within(ReadLimits limits) {
        return new JsonFormat<>(document, Require.notNull(limits, "limits"), layout, told, isTyped);
    }

    /**
     * Returns this format, reading texts as people type them, for a document that a form fills in: a number, an amount, a day or a
     * period may be a text of another form that means one thing alone, such as {@code "1 240"}, {@code "1.240,50 EUR"}, {@code
     * "3. Mai 2027"} or {@code "monthly"}. What can be read in two ways, such as {@code "1.240"}, is a problem that names both.
     */
    public JsonFormat<T> asTyped() {
        return new JsonFormat<>(document, limits, layout, told, true);
    }

    /** Returns this format, writing without white space. */
    public JsonFormat<T> compact() {
        return new JsonFormat<>(document, limits, Layout.COMPACT, told, isTyped);
    }

    /**
     * Returns this format, writing the canonical form, which {@link #digest} digests. It is RFC 8785 of the document as it is
     * written otherwise, with the items of each list whose items differ ({@code uniqueItems} in the schema) in the order of their
     * canonical texts.
     */
    public JsonFormat<T> canonical() {
        return new JsonFormat<>(document, limits, Layout.CANONICAL, told, isTyped);
    }

    /**
     * Returns the SHA-256 of the value's {@linkplain #canonical canonical form}, in lower-case hexadecimal: the same on every
     * machine, and for all values that are equal. It is taken with format version 1.0, so that a later one leaves it as it is.
     */
    public String digest(T value) {
        HashingOutputStream digest = new HashingOutputStream(Hashing.sha256(), OutputStream.nullOutputStream());
        Layout.CANONICAL.write(document.minor(0), Require.notNull(value, "value"), digest);
        return digest.hash().toString();
    }

    /**
     * Returns the JSON Schema (draft 2020-12) of the format, with a description on every property.
     *
     * <p>The same schema lies in this module's jar as {@code schema/catalogue-1.0.json} and the like.
     */
    public String schema() {
        return SchemaText.of(document);
    }

    /**
     * Reads a document from a text.
     *
     * @throws InvalidDocumentException if the document is refused
     */
    public T read(String text) {
        FileFailure.pathInsteadOf(Require.notNull(text, "text"), ".json").ifPresent(sentence -> {
            throw new InvalidDocumentException(ImmutableList.of(new Problem("", 1, 1, "", sentence)), true);
        });
        return read(new StringReader(text));
    }

    /**
     * Reads a document from a file in UTF-8.
     *
     * @throws InvalidDocumentException if the document is refused
     * @throws UncheckedIOException if the file cannot be read; the message names it and says why
     */
    public T read(Path file) {
        return Utf8.read(Require.notNull(file, "file"), this::read);
    }

    /**
     * Reads a document from a stream in UTF-8, to its end.
     *
     * @throws InvalidDocumentException if the document is refused
     * @throws UncheckedIOException if the stream cannot be read
     */
    public T read(InputStream in) {
        return read(Utf8.reader(Require.notNull(in, "in")));
    }

    /**
     * Reads a document from a reader, to its end.
     *
     * @throws InvalidDocumentException if the document is refused
     * @throws UncheckedIOException if the reader cannot be read
     */
    public T read(Reader reader) {
        return this.reader.read(Require.notNull(reader, "reader"));
    }

    /**
     * Returns the document as a text.
     *
     * @throws IllegalArgumentException if the value holds what the format has no form for, such as a day after the year 9999
     */
    public String write(T value) {
        StringWriter text = new StringWriter();
        write(value, text);
        return text.toString();
    }

    /**
     * Writes a document to a file in UTF-8, replacing it whole: a failure leaves the old file as it was. A pipe or a device, such as
     * {@code /dev/stdout}, is written to.
     *
     * @throws IllegalArgumentException if the value holds what the format has no form for, such as a day after the year 9999
     * @throws UncheckedIOException if the file cannot be written, such as one that its owner may not write; the message names it and
     *     says why
     */
    public void write(T value, Path file) {
        Require.notNull(value, "value");
        WholeFile.write(Require.notNull(file, "file"), out -> write(value, out));
    }

    /**
     * Writes a document to a stream in UTF-8.
     *
     * @throws IllegalArgumentException if the value holds what the format has no form for, such as a day after the year 9999
     * @throws UncheckedIOException if the stream cannot be written
     */
    public void write(T value, OutputStream out) {
        layout.write(document, Require.notNull(value, "value"), Require.notNull(out, "out"));
    }

    /**
     * Writes a document to a writer.
     *
     * @throws IllegalArgumentException if the value holds what the format has no form for, such as a day after the year 9999
     * @throws UncheckedIOException if the writer cannot be written
     */
    public void write(T value, Writer writer) {
        layout.write(document, Require.notNull(value, "value"), Require.notNull(writer, "writer"));
    }

    /** Returns the name of the format. */
    @Override
    public String toString() {
        return name();
    }
}
