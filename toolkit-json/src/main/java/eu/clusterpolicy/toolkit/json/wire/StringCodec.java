package eu.clusterpolicy.toolkit.json.wire;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import eu.clusterpolicy.toolkit.name.Excerpt;
import eu.clusterpolicy.toolkit.name.Wording;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonToken;

/**
 * A value written as a string.
 *
 * @param keywords what the schema says of the string beside its type
 * @param parse makes the value of a text; throws IllegalArgumentException with a sentence
 * @param meant finds what a text of another form may mean, in the right one
 * @param print writes the value
 * @param <T> the value
 */
public record StringCodec<T>(
        Map<String, Object> keywords,
        Function<String, T> parse,
        Function<String, ImmutableList<String>> meant,
        Function<T, String> print)
        implements Codec<T> {

    /** What is wrong with a text in which half of a surrogate pair is missing, in words. */
    public static final String ILL_FORMED = "must be well-formed Unicode: half of a surrogate pair is missing";

    /** What is wrong with a text of which nobody but the writer knows what it means, in words. */
    static final String TWO_WAYS = "can be read in two ways";

    private static final String TOO_LONG = "must have at most " + Excerpt.number(Wording.LONGEST) + " characters";

    @Override
    public @Nullable T read(JsonIn in) {
        if (in.token() != JsonToken.VALUE_STRING) {
            in.refuse("must be a text in quotes");
            return null;
        }
        String text = in.string();
        if (Wording.isTooLong(text)) {
            in.refuse(TOO_LONG);
            return null;
        }
        if (hasLoneSurrogate(text)) {
            in.refuse(ILL_FORMED);
            return null;
        }
        try {
            return parse.apply(text);
        } catch (IllegalArgumentException refused) {
            ImmutableList<String> readings = meant.apply(text);
            if (in.isTyped() && readings.size() == 1) {
                return parse.apply(readings.get(0));
            }
            in.refuse((readings.size() > 1 ? TWO_WAYS : refused.getMessage()) + MeantForm.advice(readings));
            return null;
        }
    }

    /** Returns whether half of a surrogate pair is missing, so that no file in UTF-8 could hold the text. */
    public static boolean hasLoneSurrogate(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isSurrogate(text.charAt(i))) {
                if (!Character.isSupplementaryCodePoint(text.codePointAt(i))) {
                    return true;
                }
                i++;
            }
        }
        return false;
    }

    @Override
    public void write(JsonOut out, T value) {
        String text = print.apply(value);
        if (hasLoneSurrogate(text)) {
            throw new IllegalArgumentException(
                    "cannot be written, for half of a surrogate pair is missing: " + Excerpt.quoted(text));
        }
        if (Wording.isTooLong(text)) {
            throw new IllegalArgumentException("cannot be written, for it " + TOO_LONG + ": " + Excerpt.quoted(text));
        }
        out.generator().writeString(text);
    }

    @Override
    public Map<String, Object> schema() {
        return ImmutableMap.<String, Object>builder()
                .put("type", "string")
                .putAll(keywords)
                .buildOrThrow();
    }
}
