package eu.clusterpolicy.toolkit.json;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.json.JsonFactory;

/** The line and column of every value of a JSON document, by its JSON Pointer. */
final class DocumentPlaces {

    private static final Place BEGINNING = new Place(1, 1);

    private final Map<String, Place> places;

    private DocumentPlaces(Map<String, Place> places) {
        this.places = places;
    }

    static DocumentPlaces of(Path file) {
        try (Reader reader = Files.newBufferedReader(file);
                JsonParser parser = new JsonFactory().createParser(ObjectReadContext.empty(), reader)) {
            return new DocumentPlaces(read(parser));
        } catch (IOException | JacksonException e) {
            throw new UncheckedIOException("cannot read " + file + " as JSON", asIo(e));
        }
    }

    private static Map<String, Place> read(JsonParser parser) {
        Map<String, Place> places = new HashMap<>();
        for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
            if (token != JsonToken.PROPERTY_NAME && !token.isStructEnd()) {
                TokenStreamLocation location = parser.currentTokenLocation();
                places.putIfAbsent(
                        parser.streamReadContext().pathAsPointer().toString(),
                        new Place(location.getLineNr(), location.getColumnNr()));
            }
        }
        return places;
    }

    private static IOException asIo(Exception failure) {
        return failure instanceof IOException io ? io : new IOException(failure);
    }

    /** Returns the place of the value at a pointer, or of the nearest enclosing one that the document has. */
    Place of(String pointer) {
        Place place = places.get(pointer);
        if (place != null || pointer.isEmpty()) {
            return place == null ? BEGINNING : place;
        }
        return of(pointer.substring(0, pointer.lastIndexOf('/')));
    }

    /** A line and a column, both from 1. */
    record Place(int line, int column) {}
}
