package eu.clusterpolicy.toolkit.json.wire;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.function.Function;

/** Files and streams in UTF-8; what is in another encoding is refused, never replaced. */
public final class Utf8 {

    /** What is wrong with a document in another encoding, in words. */
    public static final String REFUSED = "the document is not in UTF-8; save it in that encoding";

    /** What is wrong with a document in UTF-16, in words. */
    public static final String UTF_16 = "the document is in UTF-16, not in UTF-8; save it in that encoding";

    /** What is wrong with a workbook in place of a table, in words. */
    public static final String WORKBOOK = "this is a workbook, not a table; save its sheet as CSV in UTF-8";

    private Utf8() {}

    /**
     * Reads a file.
     *
     * @throws UncheckedIOException if it cannot be read; the message names it and says why
     */
    public static <T> T read(Path file, Function<InputStream, T> read) {
        try (InputStream in = Files.newInputStream(file)) {
            return read.apply(in);
        } catch (UncheckedIOException e) {
            throw FileFailure.reading(file, Objects.requireNonNull(e.getCause()));
        } catch (IOException e) {
            throw FileFailure.reading(file, e);
        }
    }

    /** Returns a reader that gives what stands before anything that is not in UTF-8, and then throws a CharacterCodingException. */
    public static Reader reader(InputStream in) {
        return new Utf8Reader(in);
    }

    /** Words why a text is not in UTF-8, and what to do. */
    public static String sentence(CharacterCodingException refused) {
        return refused instanceof Utf8Reader.Malformed malformed ? malformed.getMessage() : REFUSED;
    }

    /** Returns where a text ceases to be in UTF-8; the beginning where the failure does not say. */
    public static Place place(String pointer, CharacterCodingException refused) {
        return refused instanceof Utf8Reader.Malformed malformed
                ? new Place(pointer, malformed.line(), malformed.column())
                : new Place(pointer, 1, 1);
    }

    /**
     * A text in UTF-8. It gives all that stands before a byte of another encoding, and then says where that byte stands: the JDK's
     * own reader loses both. Not thread-safe.
     */
    private static final class Utf8Reader extends Reader {

        private static final int SIZE = 8_192;

        private final InputStream in;
        private final CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        private final ByteBuffer bytes = ByteBuffer.allocate(SIZE).flip();
        private final CharBuffer chars = CharBuffer.allocate(SIZE).flip();
        private boolean ended;
        private boolean broken;
        private String sentence = Utf8.REFUSED;
        private int line = 1;
        private int column = 1;
        private boolean afterReturn;

        Utf8Reader(InputStream in) {
            this.in = in;
        }

        /** The text is in another encoding, from the given place on. */
        static final class Malformed extends CharacterCodingException {

            private static final long serialVersionUID = 1L;

            private final int line;
            private final int column;
            private final String sentence;

            Malformed(int line, int column, String sentence) {
                this.line = line;
                this.column = column;
                this.sentence = sentence;
            }

            int line() {
                return line;
            }

            int column() {
                return column;
            }

            @Override
            public String getMessage() {
                return sentence;
            }
        }

        @Override
        public int read(char[] text, int offset, int length) throws IOException {
            if (length == 0) {
                return 0;
            }
            while (!chars.hasRemaining()) {
                if (broken) {
                    throw new Malformed(line, column, sentence);
                }
                if (ended && !bytes.hasRemaining()) {
                    return -1;
                }
                decode();
            }
            int given = Math.min(length, chars.remaining());
            chars.get(text, offset, given);
            return given;
        }

        private void decode() throws IOException {
            fill();
            chars.clear();
            CoderResult result = decoder.decode(bytes, chars, ended);
            chars.flip();
            broken = result.isError();
            count();
            if (broken && line == 1 && column == 1) {
                sentence = sentenceOfFirstBytes();
            }
        }

        /** What begins with these bytes is no text in UTF-8, and what it is they tell. */
        private String sentenceOfFirstBytes() {
            int first = bytes.remaining() < Short.BYTES ? 0 : bytes.getShort(bytes.position()) & 0xFFFF;
            return switch (first) {
                case 0xFEFF, 0xFFFE -> Utf8.UTF_16;
                case 0xD0CF -> Utf8.WORKBOOK;
                default -> Utf8.REFUSED;
            };
        }

        private void fill() throws IOException {
            bytes.compact();
            int read = bytes.hasRemaining() ? in.read(bytes.array(), bytes.position(), bytes.remaining()) : 0;
            ended = read < 0;
            bytes.position(bytes.position() + Math.max(0, read));
            bytes.flip();
        }

        /** Counts lines as readers of JSON and tables do: they end at a line feed, a carriage return, or both. */
        private void count() {
            char[] text = chars.array();
            int lineStart = chars.position() - column + 1;
            for (int i = chars.position(); i < chars.limit(); i++) {
                char next = text[i];
                // Most characters end no line, and one comparison says so.
                if (next <= '\r' && (next == '\n' || next == '\r')) {
                    boolean goesOn = next == '\n' && (i == chars.position() ? afterReturn : text[i - 1] == '\r');
                    line += goesOn ? 0 : 1;
                    lineStart = i + 1;
                }
            }
            if (chars.hasRemaining()) {
                afterReturn = text[chars.limit() - 1] == '\r';
            }
            column = chars.limit() - lineStart + 1;
        }

        @Override
        public void close() throws IOException {
            in.close();
        }
    }
}
