package eu.clusterpolicy.toolkit.json.wire;

import com.google.common.collect.ImmutableMap;
import eu.clusterpolicy.toolkit.catalogue.Position;
import eu.clusterpolicy.toolkit.matrix.Challenge;
import eu.clusterpolicy.toolkit.matrix.ClusterFunction;
import eu.clusterpolicy.toolkit.matrix.Coded;
import eu.clusterpolicy.toolkit.matrix.Priority;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The codecs of plain values: texts, codes, identifiers, dates, addresses, numbers. */
final class Codecs {

    static final String KEBAB = "^[a-z0-9]+(-[a-z0-9]+)*$";

    private static final String FUNCTIONS = either(ClusterFunction.values());

    static final Codec<String> TEXT = string(Map.of(), text -> text, text -> text);

    static final Codec<LocalDate> DATE = string(
            ImmutableMap.of("format", "date", "pattern", "^[0-9]{4}-[0-9]{2}-[0-9]{2}$"),
            Codecs::date,
            LocalDate::toString);

    static final Codec<URI> LINK =
            string(ImmutableMap.of("format", "uri-reference", "minLength", 1), Codecs::link, URI::toString);

    private Codecs() {}

    /**
     * Returns the codec of a value written as a string.
     *
     * @param keywords what the schema says of the string beside its type
     * @param parse builds the value; throws IllegalArgumentException with a sentence
     * @param print writes the value
     */
    static <T> Codec<T> string(Map<String, Object> keywords, Function<String, T> parse, Function<T, String> print) {
        return new StringCodec<>(keywords, parse, print);
    }

    static <T> Codec<T> id(Function<String, T> parse) {
        return string(Map.of("pattern", KEBAB), parse, Object::toString);
    }

    static <E extends Coded> Codec<E> coded(String kind, E[] values) {
        return string(
                Map.of("enum", Arrays.stream(values).map(Coded::code).toList()),
                code -> Coded.parse(kind, values, code),
                Coded::code);
    }

    /** Returns the codec of a position, written as its code. */
    static Codec<Position> position() {
        String cell = "(%s)/(%s)/(%s)".formatted(either(Priority.values()), either(Challenge.values()), FUNCTIONS);
        String row = "recommendation-[1-9][0-9]{0,8}/(%s)".formatted(FUNCTIONS);
        return string(Map.of("pattern", "^(" + cell + "|" + row + ")$"), Position::parse, Position::code);
    }

    private static String either(Coded[] values) {
        return Arrays.stream(values).map(Coded::code).collect(Collectors.joining("|"));
    }

    /** Returns the codec of a whole number that must be at least the given one. */
    static Codec<Integer> integer(int least) {
        return new IntegerCodec(least);
    }

    private static LocalDate date(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            throw new IllegalArgumentException("must be a date such as 2021-11-22", e);
        }
    }

    private static URI link(String text) {
        try {
            if (!text.isEmpty()) {
                return new URI(text);
            }
        } catch (URISyntaxException e) {
            // Answered below: the sentence is for the reader of the file, not for the parser's author.
        }
        throw new IllegalArgumentException("must be an address such as https://clustercollaboration.eu");
    }
}
