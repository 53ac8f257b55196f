package eu.clusterpolicy.toolkit.json;

import com.google.common.collect.ImmutableMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.StreamReadException;

/** Words what the parser refuses: its own messages name settings of its own, which no reader of this library can make. */
final class ParserWords {

    private static final Pattern COMMENT = Pattern.compile("maybe a \\(non-standard\\) comment");
    private static final Pattern NO_NUMBER = Pattern.compile("Non-standard token '([^']*)'");
    private static final Pattern SETTING =
            Pattern.compile(": enable `[\\w.]+` to allow|\\(consider enabling `[\\w.]+`.*\\)");
    private static final Pattern PLACE =
            Pattern.compile(" \\(start marker at \\[Source: [^\\]]*\\]\\)| starting at \\[Source: [^\\]]*\\]");
    private static final Pattern MOST = Pattern.compile("maximum allowed \\((\\d+)");

    private static final ImmutableMap<String, String> LIMITS = ImmutableMap.of(
            "Document length", "it has more than %s characters",
            "Document nesting depth", "its objects and lists are nested more than %s levels deep",
            "String value length", "a text has more than %s characters",
            "Name length", "the name of a property has more than %s characters");

    private ParserWords() {}

    static String of(StreamReadException broken) {
        return "this is no whole JSON document: " + reason(broken.getOriginalMessage());
    }

    private static String reason(String message) {
        if (COMMENT.matcher(message).find()) {
            return "JSON has no comments; remove the one that begins here";
        }
        Matcher noNumber = NO_NUMBER.matcher(message);
        if (noNumber.find()) {
            return "JSON has no '" + noNumber.group(1) + "'; write a number, or remove it";
        }
        return PLACE.matcher(SETTING.matcher(message).replaceAll(""))
                .replaceAll("")
                .strip();
    }

    static String of(StreamConstraintsException beyond) {
        String message = beyond.getOriginalMessage();
        Matcher most = MOST.matcher(message);
        String limit = most.find() ? most.group(1) : "";
        String reason = LIMITS.entrySet().stream()
                .filter(kind -> message.startsWith(kind.getKey()))
                .map(kind -> kind.getValue().formatted(limit)
                        + "; shorten it, or raise the limit with JsonFormat.within(ReadLimits)")
                .findFirst()
                .orElse("a number has too many digits; shorten it");
        return "the document exceeds the limits of reading: " + reason;
    }
}
