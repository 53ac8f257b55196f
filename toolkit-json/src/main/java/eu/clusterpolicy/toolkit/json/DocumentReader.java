package eu.clusterpolicy.toolkit.json;

import com.google.common.collect.ImmutableList;
import eu.clusterpolicy.toolkit.json.shape.Document;
import eu.clusterpolicy.toolkit.json.wire.Fault;
import eu.clusterpolicy.toolkit.json.wire.FileFailure;
import eu.clusterpolicy.toolkit.json.wire.JsonIn;
import eu.clusterpolicy.toolkit.json.wire.LimitWords;
import eu.clusterpolicy.toolkit.json.wire.Place;
import eu.clusterpolicy.toolkit.json.wire.Utf8;
import java.io.IOException;
import java.io.PushbackReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.core.json.JsonFactory;

/**
 * Reads documents and turns every way in which that can fail into problems with a place. One table of the names of properties
 * serves all of them. Thread-safe.
 */
final class DocumentReader<T> {

    private static final int BYTE_ORDER_MARK = 0xFEFF;

    private final Document<T> document;
    private final ReadLimits limits;
    private final JsonFactory factory;
    private final Consumer<Problem> told;
    private final boolean isTyped;

    DocumentReader(Document<T> document, ReadLimits limits, Consumer<Problem> told, boolean isTyped) {
        this.document = document;
        this.limits = limits;
        this.told = told;
        this.isTyped = isTyped;
        this.factory = JsonFactory.builder()
                .disable(StreamReadFeature.AUTO_CLOSE_SOURCE)
                .streamReadConstraints(StreamReadConstraints.builder()
                        .maxDocumentLength(limits.documentLength())
                        .maxNestingDepth(limits.nestingDepth())
                        .maxStringLength(limits.stringLength())
                        .maxNameLength(limits.stringLength())
                        .build())
                .build();
    }

    T read(Reader reader) {
        try (JsonParser parser = factory.createParser(ObjectReadContext.empty(), withoutByteOrderMark(reader))) {
            JsonIn in = JsonIn.of(
                    parser,
                    document.placesNeeded(),
                    new JsonIn.Limits(
                            limits.documentLength(), limits.nestingDepth(), limits.stringLength(), limits.items()));
            if (isTyped) {
                in.allowTyped();
            }
            Optional<T> value = read(in);
            in.notices().forEach(notice -> told.accept(notice.told(Problem::new)));
            if (in.faults().isEmpty() && value.isPresent()) {
                return value.get();
            }
            throw new InvalidDocumentException(
                    in.faults().stream()
                            .map(fault -> fault.told(Problem::new))
                            .collect(ImmutableList.toImmutableList()),
                    in.hasStoppedEarly());
        } catch (CharacterCodingException atFirst) {
            Fault fault = new Fault(Utf8.place("", atFirst), "", Utf8.sentence(atFirst));
            throw new InvalidDocumentException(ImmutableList.of(fault.told(Problem::new)), true);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Reads a document of any form, for the places of its values alone. */
    static JsonIn places(Path file) {
        try {
            return Utf8.read(file, stream -> places(Utf8.reader(stream)));
        } catch (JacksonException broken) {
            throw FileFailure.reading(file, new IOException("it is no JSON document", broken));
        }
    }

    private static JsonIn places(Reader reader) {
        try (JsonParser parser =
                new JsonFactory().createParser(ObjectReadContext.empty(), withoutByteOrderMark(reader))) {
            return JsonIn.placesOf(parser);
        } catch (JacksonIOException e) {
            throw new UncheckedIOException(e.getCause());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Optional<T> read(JsonIn in) throws IOException {
        try {
            return Optional.ofNullable(document.readDocument(in));
        } catch (StreamReadException broken) {
            in.stop(placeOf(broken, in, SyntaxWords.behind(broken)), SyntaxWords.of(broken));
        } catch (StreamConstraintsException beyond) {
            in.stop(placeOf(beyond, in, 0), LimitWords.of(beyond));
        } catch (JacksonIOException failed) {
            if (!(failed.getCause() instanceof CharacterCodingException malformed)) {
                throw failed.getCause();
            }
            in.stop(Utf8.place(in.place().pointer(), malformed), Utf8.sentence(malformed));
        }
        return Optional.empty();
    }

    private static Place placeOf(JacksonException broken, JsonIn in, int behind) {
        TokenStreamLocation location = broken.getLocation();
        Place reached = in.place();
        return location == null
                ? reached
                : new Place(reached.pointer(), location.getLineNr(), Math.max(1, location.getColumnNr() - behind));
    }

    /** Editors on Windows begin a file with a byte order mark; JSON does not. */
    private static Reader withoutByteOrderMark(Reader reader) throws IOException {
        PushbackReader pushback = new PushbackReader(reader);
        int first = pushback.read();
        if (first != BYTE_ORDER_MARK && first != -1) {
            pushback.unread(first);
        }
        return pushback;
    }
}
