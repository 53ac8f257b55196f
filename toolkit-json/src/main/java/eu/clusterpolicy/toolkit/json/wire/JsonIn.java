package eu.clusterpolicy.toolkit.json.wire;

import com.google.common.collect.ImmutableList;
import eu.clusterpolicy.toolkit.name.Excerpt;
import eu.clusterpolicy.toolkit.name.Pointer;
import java.math.BigDecimal;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamContext;
import tools.jackson.core.TokenStreamLocation;

/** A document being read: its tokens, the place reached, and the faults found so far. Not thread-safe. */
public final class JsonIn {

    private static final int MOST_FAULTS = 10_000;

    private static final Comparator<Fault> IN_ORDER = Comparator.<Fault>comparingInt(
                    fault -> fault.place().line())
            .thenComparingInt(fault -> fault.place().column());

    private final JsonParser parser;
    private final Deque<Object> path = new ArrayDeque<>();
    private final List<Fault> faults = new ArrayList<>();
    private final List<Fault> notices = new ArrayList<>();
    private final Map<String, Place> places = new HashMap<>();
    private final int placesNeeded;

    private final String root;
    private int faultCount;

    private JsonIn(JsonParser parser, int placesNeeded) {
        this.parser = parser;
        this.placesNeeded = placesNeeded;
        this.root = pointerOf(parser);
        if (parser.currentToken() != null) {
            remember();
        }
    }

    /**
     * Returns an input at the parser's current value.
     *
     * @param placesNeeded how deep in the value places are remembered, for checks that follow the reading
     */
    public static JsonIn of(JsonParser parser, int placesNeeded) {
        return new JsonIn(parser, placesNeeded);
    }

    /** Reads a document of any form to its end, for the places of its values alone. */
    public static JsonIn placesOf(JsonParser parser) {
        JsonIn in = new JsonIn(parser, Integer.MAX_VALUE);
        while (in.next() != null) {
            in.walk();
        }
        return in;
    }

    private void walk() {
        if (token() == JsonToken.START_OBJECT) {
            while (next() != JsonToken.END_OBJECT) {
                enter(string());
                next();
                walk();
                leave();
            }
        } else if (token() == JsonToken.START_ARRAY) {
            int index = 0;
            enter(index);
            while (next() != JsonToken.END_ARRAY) {
                walk();
                leave();
                enter(++index);
            }
            leave();
        }
    }

    /** Returns where the parser's current value stands, for a value within a larger document that another reads. */
    private static String pointerOf(JsonParser parser) {
        JsonToken token = parser.currentToken();
        TokenStreamContext context = parser.streamReadContext();
        if (token != null && token.isStructStart() && context.getParent() != null) {
            context = context.getParent();
        }
        return context.pathAsPointer().toString();
    }

    /** Returns the faults found so far, in the order of the document: the first ten thousand, and how many more there are. */
    public ImmutableList<Fault> faults() {
        ImmutableList<Fault> inOrder = ImmutableList.sortedCopyOf(IN_ORDER, faults);
        int more = faultCount - faults.size();
        return more == 0
                ? inOrder
                : ImmutableList.<Fault>builderWithExpectedSize(faults.size() + 1)
                        .addAll(inOrder)
                        .add(new Fault(place(), "", "there are " + more + " more problems; mend those above first"))
                        .build();
    }

    /** Returns what the reader is told of a document that is accepted all the same. */
    public ImmutableList<Fault> notices() {
        return ImmutableList.copyOf(notices);
    }

    /** Returns the place of the value at a pointer within what is read, or of the nearest one around it that is remembered. */
    public Place placeOf(String pointer) {
        Place place = places.get(pointer);
        if (place != null) {
            return place;
        }
        int slash = pointer.lastIndexOf('/');
        return slash < 0 ? new Place(root, 1, 1) : placeOf(pointer.substring(0, slash));
    }

    /** Notes a fault found after the reading, at a pointer. */
    public void fault(String pointer, String sentence) {
        note(new Fault(placeOf(pointer), "", sentence));
    }

    /**
     * Notes a fault of the value that has just been read.
     *
     * @param start where its first token stands, as {@link #location} returned it
     */
    public void fault(TokenStreamLocation start, String sentence) {
        note(new Fault(placeAt(start), "", sentence));
    }

    /** Notes a fault at a place. */
    public void fault(Place place, String sentence) {
        note(new Fault(place, "", sentence));
    }

    /** Notes what the reader is to be told of the text at a pointer, which is no reason to refuse the document. */
    public void notice(String pointer, String text, String sentence) {
        notices.add(new Fault(placeOf(pointer), Excerpt.quoted(text), sentence));
    }

    /** Notes a fault of the text at a pointer, found after the reading. */
    public void fault(String pointer, String text, String sentence) {
        note(new Fault(placeOf(pointer), Excerpt.quoted(text), sentence));
    }

    /** Notes that the value at the current token is not what is expected, and passes over it. */
    public void refuse(String sentence) {
        note(new Fault(place(), shown(), sentence));
        parser.skipChildren();
    }

    /** Passes over the value of the property whose name is the current token. */
    public void passOver() {
        next();
        parser.skipChildren();
    }

    /** Keeps no more than a bounded number, so that a hostile document cannot fill the memory with its faults. */
    private void note(Fault fault) {
        faultCount++;
        if (faults.size() < MOST_FAULTS) {
            faults.add(fault);
        }
    }

    @Nullable
    public JsonToken token() {
        return parser.currentToken();
    }

    @Nullable
    public JsonToken next() {
        JsonToken token = parser.nextToken();
        if (path.size() <= placesNeeded && token != null && token != JsonToken.PROPERTY_NAME && !token.isStructEnd()) {
            remember();
        }
        return token;
    }

    private void remember() {
        Place place = place();
        places.putIfAbsent(place.pointer().substring(root.length()), place);
    }

    public String string() {
        return parser.getString();
    }

    /** Returns the number at the current token; none where there is another value, or a number beyond all reason. */
    public Optional<BigDecimal> number() {
        JsonToken token = token();
        if (token != JsonToken.VALUE_NUMBER_INT && token != JsonToken.VALUE_NUMBER_FLOAT) {
            return Optional.empty();
        }
        try {
            return Optional.of(parser.getDecimalValue());
        } catch (ArithmeticException | NumberFormatException | JacksonException beyond) {
            return Optional.empty();
        }
    }

    public JsonParser parser() {
        return parser;
    }

    public void enter(Object step) {
        path.addLast(step);
    }

    public void leave() {
        path.removeLast();
    }

    public int faultCount() {
        return faultCount;
    }

    /** Returns the place of the current token. */
    public Place place() {
        return placeAt(location());
    }

    /** Returns where the current token stands in the text: it costs less than its place, of which only a fault has need. */
    public TokenStreamLocation location() {
        return parser.currentTokenLocation();
    }

    private Place placeAt(TokenStreamLocation location) {
        return new Place(root + Pointer.to(path), location.getLineNr(), Math.max(1, location.getColumnNr()));
    }

    private String shown() {
        JsonToken token = token();
        if (token == JsonToken.START_OBJECT) {
            return "an object";
        }
        if (token == JsonToken.START_ARRAY) {
            return "a list";
        }
        String text = parser.getString();
        return token == JsonToken.VALUE_STRING ? Excerpt.quoted(text) : Excerpt.shortened(text);
    }
}
