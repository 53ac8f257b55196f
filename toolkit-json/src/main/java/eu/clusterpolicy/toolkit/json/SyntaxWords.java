package eu.clusterpolicy.toolkit.json;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import eu.clusterpolicy.toolkit.json.wire.Utf8;
import eu.clusterpolicy.toolkit.name.Excerpt;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.core.exc.UnexpectedEndOfInputException;

/**
 * The words for a text that is no JSON: what people type, and what to write instead. The parser's own messages name settings
 * of its own, which no reader of this library can make, so none of them is passed on. Immutable and thread-safe.
 */
final class SyntaxWords {

    private static final Pattern CHARACTER =
            Pattern.compile("(?:haracter|escape) \\(?.*?\\(?(?:code|CTRL-CHAR, code) (\\d+)", Pattern.DOTALL);
    private static final Pattern TOKEN = Pattern.compile("(Unrecognized|Non-standard) token '([^']*)'");
    private static final Pattern CLOSE = Pattern.compile("Unexpected close marker '(.)': expected '(.)'");

    /** What stands for true and false in other languages. */
    private static final ImmutableMap<String, String> VALUES =
            ImmutableMap.of("True", "true", "TRUE", "true", "False", "false", "FALSE", "false");

    /** What stands for nothing in other languages. */
    private static final ImmutableSet<String> NOTHING =
            ImmutableSet.of("None", "nil", "undefined", "NULL", "Null", "NA");

    private SyntaxWords() {}

    static String of(StreamReadException broken) {
        return "this is no whole JSON document: " + reason(broken);
    }

    /** Returns by how many characters the place that the parser names is behind the beginning of what it names. */
    static int behind(StreamReadException broken) {
        Matcher token = TOKEN.matcher(message(broken));
        return token.find() && token.group(1).startsWith("Non") ? token.group(2).length() : 0;
    }

    private static String message(StreamReadException broken) {
        return String.valueOf(broken.getOriginalMessage());
    }

    private static String reason(StreamReadException broken) {
        String message = message(broken);
        if (broken instanceof UnexpectedEndOfInputException) {
            return "it breaks off here; a closing quote or bracket is missing, or the end of the file";
        }
        if (message.contains("(non-standard) comment")) {
            return "JSON has no comments; remove the one that begins here";
        }
        Matcher close = CLOSE.matcher(message);
        if (close.find()) {
            return "'%s' closes what '%s' should close".formatted(close.group(1), close.group(2));
        }
        Matcher token = TOKEN.matcher(message);
        if (token.find()) {
            return token(token.group(2), broken);
        }
        return character(message)
                .map(point -> character(point, broken))
                .orElse(
                        message.contains("Leading zeroes")
                                ? "a number begins with no needless 0; remove it, or put the value in double quotes"
                                : "it is malformed here");
    }

    /** Returns whether nothing stands before what is broken, so that the document may be none of JSON at all. */
    private static boolean isFirst(StreamReadException broken) {
        return !broken.processor().hasCurrentToken();
    }

    private static String beginning(String shown) {
        return "a JSON document begins with {, not with %s; name another file, or remove what stands before the {"
                .formatted(shown);
    }

    private static String token(String token, StreamReadException broken) {
        if (NOTHING.contains(token)) {
            return "JSON has no '%s'; leave the property out".formatted(token);
        }
        String instead = VALUES.get(token);
        if (instead != null) {
            return "JSON has no '%s'; write %s".formatted(token, instead);
        }
        if (isFirst(broken)) {
            return beginning(Excerpt.quoted(token));
        }
        return token.endsWith("NaN") || token.endsWith("Infinity")
                ? "JSON has no %s; write a number, or remove it".formatted(Excerpt.quoted(token))
                : Excerpt.quoted(token) + " is no value; put a text in double quotes";
    }

    private static Optional<Integer> character(String message) {
        Matcher character = CHARACTER.matcher(message);
        return character.find() ? Optional.of(Integer.valueOf(character.group(1))) : Optional.empty();
    }

    private static String character(int point, StreamReadException broken) {
        String message = message(broken);
        String shown = Excerpt.quoted(Character.toString(point));
        if (message.contains("within") || message.startsWith("Illegal unquoted")) {
            return point == '\t'
                    ? "a text holds a tab; write \\t"
                    : "a text must not run on into the next line or hold " + shown + "; close its quote, or write \\n";
        }
        if (message.contains("hex-digit")) {
            return "\\u stands before four hexadecimal digits, such as \\u00e9; write \\\\ for a backslash";
        }
        if (message.contains("escape")) {
            return "a text has no \\%s; write \\\\ for a backslash"
                    .formatted(Excerpt.shortened(Character.toString(point)));
        }
        if ("“”„‟«»".indexOf(point) >= 0) {
            return shown + " is a typographic quote; write the straight double quote \"";
        }
        if ("'‘’‚`´".indexOf(point) >= 0) {
            return "names and texts stand in straight double quotes, not in single ones";
        }
        if (point == 0) {
            return Utf8.REFUSED;
        }
        if (Character.isSpaceChar(point) || Character.getType(point) == Character.FORMAT) {
            return "%s is no white space of JSON; write a plain space".formatted(shown);
        }
        if (isFirst(broken)) {
            return beginning(shown);
        }
        return point == '#' ? "JSON has no comments; remove the one that begins here" : ofPlace(point, shown, message);
    }

    private static String ofPlace(int point, String shown, String message) {
        if (message.contains("numeric value") || point == '.' || point == '+') {
            return "a number is written as 0.5 or -12, with digits on both sides of a point and no plus sign";
        }
        if (message.contains("colon to separate")) {
            return "a colon is missing before " + shown;
        }
        if (message.contains("comma to separate")) {
            return "a comma is missing before %s, or a quote closes too early".formatted(shown);
        }
        if (",]}".indexOf(point) >= 0) {
            return "a comma is too many, or a value is missing, before " + shown;
        }
        return message.contains("double-quote to start property name")
                ? "the name of a property stands in double quotes, not " + shown
                : "no value begins with " + shown;
    }
}
