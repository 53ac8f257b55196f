package eu.clusterpolicy.toolkit.json.wire;

import com.google.common.collect.ImmutableMap;
import eu.clusterpolicy.toolkit.name.Excerpt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.core.exc.StreamConstraintsException;

/**
 * The words for a document beyond a limit, such as {@code the document exceeds the limits of reading: a text has more than
 * 1,000,000 characters}, whether this library counted or the parser. Immutable and thread-safe.
 */
public final class LimitWords {

    static final String LONG_TEXT = "a text has more than %s characters";
    static final String LONG_DOCUMENT = "it has more than %s characters";
    static final String LONG_IN_BYTES = "it has more than %s bytes";
    static final String DEEP = "its objects and lists are nested more than %s levels deep";
    static final String MANY_ITEMS = "its lists have more than %s items together";

    private static final String BEYOND = "the document exceeds the limits of reading: ";

    private static final Pattern MOST = Pattern.compile("maximum allowed \\((\\d+)");

    /** How the parser's own messages begin. */
    private static final ImmutableMap<String, String> OF_PARSER = ImmutableMap.of(
            "Document length", LONG_DOCUMENT,
            "Document nesting depth", DEEP,
            "String value length", LONG_TEXT,
            "Name length", "the name of a property has more than %s characters",
            "Number", "a number has too many digits");

    private LimitWords() {}

    /** Returns the words for what was refused, by {@link JsonIn} or by a parser. */
    public static String of(StreamConstraintsException beyond) {
        String message = beyond.getOriginalMessage();
        Matcher most = MOST.matcher(message);
        String limit = most.find() ? Excerpt.number(Long.parseLong(most.group(1))) : "";
        return OF_PARSER.entrySet().stream()
                .filter(kind -> message.startsWith(kind.getKey()))
                .map(kind -> sentence(kind.getValue(), limit))
                .findFirst()
                .orElse(message);
    }

    /** Returns the words for a limit that was passed. */
    static String of(String kind, long limit) {
        return sentence(kind, Excerpt.number(limit));
    }

    private static String sentence(String kind, String limit) {
        return BEYOND + kind.formatted(limit) + "; shorten it, or read it within other ReadLimits";
    }
}
