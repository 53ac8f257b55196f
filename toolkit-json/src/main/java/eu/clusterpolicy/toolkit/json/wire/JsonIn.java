package eu.clusterpolicy.toolkit.json.wire;

import com.google.common.collect.ImmutableList;
import eu.clusterpolicy.toolkit.name.Excerpt;
import eu.clusterpolicy.toolkit.name.Pointer;
import eu.clusterpolicy.toolkit.name.UnknownNames;
import eu.clusterpolicy.toolkit.name.WhiteSpace;
import java.math.BigDecimal;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamContext;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamConstraintsException;

/** A document being read: its tokens, the place reached, and the faults found so far. Not thread-safe. */
public final class JsonIn {

    private static final int MOST_FAULTS = 10_000;
    private static final int LONGEST_STEP = 60;
    private static final int LONGEST_NUMBER = 40;
    private static final Pattern IN_QUOTES = Pattern.compile("-?(0|[1-9][0-9]*)(\\.[0-9]+)?([eE][+-]?[0-9]{1,9})?");

    private static final Comparator<Fault> IN_ORDER = Comparator.<Fault>comparingInt(
                    fault -> fault.place().line())
            .thenComparingInt(fault -> fault.place().column());

    private final JsonParser parser;
    private final Deque<Object> path = new ArrayDeque<>();
    private final Deque<Long> hashes = new ArrayDeque<>();
    private final List<Fault> faults = new ArrayList<>();
    private final List<Fault> notices = new ArrayList<>();
    private final Places places = new Places();
    private final Map<String, UnknownNames> unknown = new HashMap<>();
    private final int placesNeeded;
    private final Limits limits;
    private final long start;

    private final String root;
    private int faultCount;
    private int items;
    private boolean alone;
    private boolean numbersInQuotes;
    private boolean isTyped;
    private boolean stoppedEarly;

    private JsonIn(JsonParser parser, int placesNeeded, Limits limits) {
        this.parser = parser;
        this.placesNeeded = placesNeeded;
        this.limits = limits;
        this.start = parser.currentToken() == null ? 0 : offset(parser.currentTokenLocation());
        this.root = pointerOf(parser);
        hashes.addLast(Places.WHOLE);
        if (parser.currentToken() != null) {
            remember();
        }
    }

    /**
     * What is read at most, so that the memory that it takes is bounded.
     *
     * @param length how many characters from the first on, or bytes where the parser reads bytes; of a tree nobody knows
     * @param depth how many objects and lists within one another
     * @param text how many characters a text may have
     * @param items how many items all lists may have together
     */
    public record Limits(long length, int depth, int text, int items) {

        private static final Limits NONE =
                new Limits(Long.MAX_VALUE, Integer.MAX_VALUE, Integer.MAX_VALUE, Integer.MAX_VALUE);
    }

    /**
     * Returns an input at the parser's current value.
     *
     * @param placesNeeded how deep in the value places are remembered, for checks that follow the reading
     */
    public static JsonIn of(JsonParser parser, int placesNeeded, Limits limits) {
        return new JsonIn(parser, placesNeeded, limits);
    }

    /** Reads a document of any form to its end, for the places of its values alone. */
    public static JsonIn placesOf(JsonParser parser) {
        JsonIn in = new JsonIn(parser, Integer.MAX_VALUE, Limits.NONE);
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
                        .add(new Fault(place(), "", Fault.more(more)))
                        .build();
    }

    /** Returns what the reader is told of a document that is accepted all the same. */
    public ImmutableList<Fault> notices() {
        return ImmutableList.copyOf(notices);
    }

    /**
     * Returns whether something was not looked at that could be refused once what is refused now is mended, such as what stands
     * between values that are not sound.
     */
    public boolean hasStoppedEarly() {
        return stoppedEarly || faultCount > faults.size();
    }

    /** Notes that something is not looked at, for it rests on what is refused. */
    public void stopEarly() {
        stoppedEarly = true;
    }

    /** Returns the place of the value at a pointer within what is read, or of the nearest one around it that is remembered. */
    public Place placeOf(String pointer) {
        return places.find(root, pointer);
    }

    /**
     * Returns the unknown names of one kind in what is read.
     *
     * @param begin begins with those that are known
     */
    public UnknownNames unknownNames(String kind, Function<String, UnknownNames> begin) {
        return unknown.computeIfAbsent(kind, begin);
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

    /** Notes the fault at which the reading ends, which is told however many there were before it. */
    public void stop(Place place, String sentence) {
        stoppedEarly = true;
        faultCount++;
        faults.add(new Fault(place, "", sentence));
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
        skip();
    }

    /** Passes over the value of the property whose name is the current token. */
    public void passOver() {
        next();
        skip();
    }

    private void skip() {
        int depth = path.size();
        for (JsonToken token = token(); token != null; token = parser.nextToken()) {
            depth += token.isStructStart() ? 1 : token.isStructEnd() ? -1 : 0;
            requireWithin(limits.depth(), depth, LimitWords.DEEP);
            if (depth <= path.size()) {
                return;
            }
        }
    }

    /** Refuses the value at the current token and with it the whole document: all else would only follow from this. */
    public void refuseWhole(String sentence) {
        if (!alone) {
            faults.clear();
            faultCount = 0;
        }
        refuse(sentence);
        alone = true;
        stoppedEarly = true;
    }

    /**
     * Counts an item of a list, for nothing else makes a document long.
     *
     * @param start where its first token stands, as {@link #location} returned it
     */
    public void countItem(TokenStreamLocation start) {
        requireWithin(limits.items(), ++items, LimitWords.MANY_ITEMS);
        requireWithin(
                limits.length(),
                offset(start) - this.start,
                start.getCharOffset() < 0 ? LimitWords.LONG_IN_BYTES : LimitWords.LONG_DOCUMENT);
    }

    private static long offset(TokenStreamLocation location) {
        return Math.max(location.getCharOffset(), location.getByteOffset());
    }

    private void requireWithin(long limit, long count, String kind) {
        if (count > limit) {
            stoppedEarly = true;
            throw new StreamConstraintsException(LimitWords.of(kind, limit), location());
        }
    }

    /** Keeps no more than a bounded number, so that a hostile document cannot fill the memory with its faults. */
    private void note(Fault fault) {
        if (alone) {
            return;
        }
        faultCount++;
        if (faults.size() < MOST_FAULTS) {
            faults.add(fault);
        }
    }

    @Nullable
    public JsonToken token() {
        return parser.currentToken();
    }

    /** Goes on to the next token. Once there are faults no check follows but of what stands at the top of the document. */
    @Nullable
    public JsonToken next() {
        JsonToken token = parser.nextToken();
        if (path.size() <= (faultCount == 0 ? placesNeeded : 1)
                && token != null
                && token != JsonToken.PROPERTY_NAME
                && !token.isStructEnd()) {
            remember();
        }
        return token;
    }

    private void remember() {
        if (path.size() <= placesNeeded) {
            TokenStreamLocation location = location();
            places.put(hashes.getLast(), location.getLineNr(), Math.max(1, location.getColumnNr()));
        }
    }

    public String string() {
        String text = parser.getString();
        requireWithin(limits.text(), text.length(), LimitWords.LONG_TEXT);
        return text;
    }

    /** Has texts read as people type them into forms: {@code 1 240} for a number, {@code 15.01.2026} for a day. */
    public void allowTyped() {
        isTyped = true;
    }

    /** Returns whether a text is taken for what it means, if that is one thing alone. */
    boolean isTyped() {
        return isTyped;
    }

    /** Has numbers read that stand in quotes, as a mapper may write them. */
    public void allowNumbersInQuotes() {
        numbersInQuotes = true;
    }

    /** Returns the number at the current token; none where there is another value, or a number that no decimal can hold. */
    public Optional<BigDecimal> number() {
        JsonToken token = token();
        if (token == JsonToken.VALUE_STRING && numbersInQuotes) {
            return Optional.of(parser.getString())
                    .filter(text -> text.length() <= LONGEST_NUMBER
                            && IN_QUOTES.matcher(text).matches())
                    .map(BigDecimal::new);
        }
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

    /** Goes on to a property, by its name, or an item of a list, by its place; of a name that is long to no more than a line shows. */
    public void enter(Object step) {
        Object shown = step instanceof String name && name.length() > LONGEST_STEP ? Excerpt.shortened(name) : step;
        path.addLast(shown);
        requireWithin(limits.depth(), path.size(), LimitWords.DEEP);
        if (path.size() <= placesNeeded) {
            hashes.addLast(Places.hashOfPart(hashes.getLast(), shown));
        }
    }

    public void leave() {
        if (path.size() <= placesNeeded) {
            hashes.removeLast();
        }
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
        return new Place(
                root + WhiteSpace.visible(Pointer.to(path)), location.getLineNr(), Math.max(1, location.getColumnNr()));
    }

    private String shown() {
        JsonToken token = token();
        if (token == JsonToken.START_OBJECT) {
            return "an object";
        }
        if (token == JsonToken.START_ARRAY) {
            return "a list";
        }
        if (token == JsonToken.VALUE_EMBEDDED_OBJECT) {
            return "a Java object";
        }
        if (token == JsonToken.NOT_AVAILABLE) {
            return "a missing node";
        }
        String text = parser.getString();
        return token == JsonToken.VALUE_STRING ? Excerpt.quoted(text) : Excerpt.shortened(text);
    }
}
