package eu.clusterpolicy.toolkit.json.wire;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import eu.clusterpolicy.toolkit.entry.Position;
import eu.clusterpolicy.toolkit.matrix.Challenge;
import eu.clusterpolicy.toolkit.matrix.ClusterFunction;
import eu.clusterpolicy.toolkit.matrix.Coded;
import eu.clusterpolicy.toolkit.matrix.Priority;
import eu.clusterpolicy.toolkit.name.Address;
import eu.clusterpolicy.toolkit.name.Excerpt;
import eu.clusterpolicy.toolkit.name.Identifiers;
import eu.clusterpolicy.toolkit.name.LanguageTag;
import eu.clusterpolicy.toolkit.name.WhiteSpace;
import eu.clusterpolicy.toolkit.name.Wording;
import java.math.BigDecimal;
import java.net.URI;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The codecs of plain values: texts, codes, identifiers, dates, addresses, numbers. */
public final class Codecs {

    public static final String KEBAB = "^[a-z0-9]+(-[a-z0-9]+)*$";

    private static final String DAY_OF_ANY_YEAR =
            "[0-9]{4}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))";
    private static final String LEAP_DAY =
            "([0-9]{2}(0[48]|[2468][048]|[13579][26])|([02468][048]|[13579][26])00)-02-29";

    private static final String FUNCTIONS = either(ClusterFunction.values());
    private static final String IN_MATRIX =
            "(%s)/(%s)/(%s)".formatted(either(Priority.values()), either(Challenge.values()), FUNCTIONS);
    private static final String IN_ROW = "recommendation-[1-9][0-9]{0,8}/(%s)".formatted(FUNCTIONS);

    /** The pattern of a cell's code. */
    public static final String CELL = "^(" + IN_MATRIX + ")$";

    /** The pattern of the code of a cell in a recommendation's row. */
    public static final String ROW = "^" + IN_ROW + "$";

    public static final Codec<String> TEXT = string(Map.of("maxLength", Wording.LONGEST), text -> text, text -> text);

    /** Not blank as {@link WhiteSpace#isBlank} has it, character by character: {@code \\S} differs from one reader to the next. */
    public static final Codec<String> WORDS = string(
            ImmutableMap.of(
                    "maxLength",
                    Wording.LONGEST,
                    "pattern",
                    "[^\\t-\\r\\u001c- \\u0085\\u00a0\\u1680\\u2000-\\u200b\\u2028\\u2029\\u202f\\u205f\\u3000\\ufeff]"),
            Codecs::notBlank,
            text -> text);

    /** The pattern holds days to their months, since few validators assert the format. */
    public static final Codec<LocalDate> DATE = day(
            ImmutableMap.of("format", "date", "pattern", "^(" + DAY_OF_ANY_YEAR + "|" + LEAP_DAY + ")$"),
            "must be a date such as 2027-03-31",
            LocalDate::parse,
            LocalDate::toString);

    /** A day, or {@code none} for what has no last day. */
    public static final Codec<Optional<LocalDate>> DATE_OR_NONE = day(
            ImmutableMap.of("pattern", "^(none|" + DAY_OF_ANY_YEAR + "|" + LEAP_DAY + ")$"),
            "must be a date such as 2027-03-31, or none",
            text -> text.equals("none") ? Optional.empty() : Optional.of(LocalDate.parse(text)),
            day -> day.map(LocalDate::toString).orElse("none"));

    public static final Codec<Year> YEAR = NumberCodec.integer(1, 9999).as(Year::of, Year::getValue);

    public static final Codec<URI> LINK = string(
            ImmutableMap.of("maxLength", Wording.LONGEST, "pattern", Address.PATTERN), Address::parse, Address::print);

    /** The number of a recommendation has no more than nine digits, since the code of a position holds no more. */
    public static final Codec<Integer> RECOMMENDATION = NumberCodec.integer(1, 999_999_999);

    public static final Codec<BigDecimal> DECIMAL = NumberCodec.decimal();

    public static final Codec<BigDecimal> DECIMAL_ABOVE_ZERO = NumberCodec.decimalAboveZero();

    public static final Codec<String> EDITION = kebab("edition id");

    public static final Codec<String> LANGUAGE = formed(
            ImmutableMap.of("pattern", LanguageTag.PATTERN),
            "must be a BCP 47 language tag such as de or pt-PT",
            text -> ImmutableList.of(),
            text -> text,
            text -> text);

    /** A JSON Pointer to a part of a document. */
    public static final Codec<String> POINTER = formed(
            ImmutableMap.of("maxLength", Wording.LONGEST, "pattern", "^/[\\s\\S]*$"),
            "must be a JSON Pointer such as /actions/3",
            text -> ImmutableList.of(),
            text -> text,
            text -> text);

    private Codecs() {}

    /**
     * Returns the codec of a value written as a string.
     *
     * @param keywords what the schema says of the string beside its type
     * @param parse builds the value; throws IllegalArgumentException with a sentence
     * @param print writes the value
     */
    public static <T> Codec<T> string(
            Map<String, Object> keywords, Function<String, T> parse, Function<T, String> print) {
        return new StringCodec<>(keywords, parse, text -> ImmutableList.of(), print);
    }

    /**
     * Returns the codec of a value written as a string of a fixed form: reading and writing hold to the schema's pattern.
     *
     * @param keywords what the schema says of the string, with its {@code pattern} for the whole of it
     * @param sentence what is expected
     * @param meant finds what a text of another form may mean, in the right one
     * @param parse builds the value; throws an exception where it cannot
     * @param print writes the value
     */
    public static <T> Codec<T> formed(
            Map<String, Object> keywords,
            String sentence,
            Function<String, ImmutableList<String>> meant,
            Function<String, T> parse,
            Function<T, String> print) {
        return formed(keywords, sentence, text -> sentence, meant, parse, print);
    }

    private static <T> Codec<T> day(
            Map<String, Object> keywords, String sentence, Function<String, T> parse, Function<T, String> print) {
        return formed(
                keywords,
                sentence,
                text -> sentence + (MeantForm.isShortOfYear(text) ? "; write the year with four digits" : ""),
                MeantForm::date,
                parse,
                print);
    }

    /** A sentence about a given text may say more than what is expected. */
    private static <T> Codec<T> formed(
            Map<String, Object> keywords,
            String expected,
            Function<String, String> sentence,
            Function<String, ImmutableList<String>> meant,
            Function<String, T> parse,
            Function<T, String> print) {
        Pattern form = Pattern.compile(String.valueOf(keywords.get("pattern")));
        return new StringCodec<>(
                keywords,
                text -> parsed(form, text, sentence, parse),
                text -> meant.apply(text).stream()
                        .filter(right -> form.matcher(right).matches())
                        .collect(ImmutableList.toImmutableList()),
                value -> {
                    String text = print.apply(value);
                    if (!form.matcher(text).matches()) {
                        throw new IllegalArgumentException(
                                "cannot be written, for it " + expected + ": " + Excerpt.quoted(text));
                    }
                    return text;
                });
    }

    private static <T> T parsed(
            Pattern form, String text, Function<String, String> sentence, Function<String, T> parse) {
        try {
            if (form.matcher(text).matches()) {
                return parse.apply(text);
            }
        } catch (IllegalArgumentException | DateTimeException | ArithmeticException e) {
            throw new IllegalArgumentException(sentence.apply(text), e);
        }
        throw new IllegalArgumentException(sentence.apply(text));
    }

    public static <T> Codec<T> id(Function<String, T> parse) {
        return string(ImmutableMap.of("maxLength", Identifiers.LONGEST, "pattern", KEBAB), parse, Object::toString);
    }

    public static <E extends Enum<E> & Coded> Codec<E> coded(String kind, E[] values) {
        ImmutableMap<String, E> byCode = Maps.uniqueIndex(Arrays.asList(values), Coded::code);
        Function<String, E> strict = asWritten(code -> Coded.of(kind, values, code), Coded::code);
        return string(
                Map.of("enum", byCode.keySet().asList()),
                code -> {
                    E value = byCode.get(code);
                    return value == null ? strict.apply(code) : value;
                },
                Coded::code);
    }

    /** Returns the schema of one text alone. */
    public static Map<String, Object> only(String text) {
        return ImmutableMap.of("type", "string", "const", text);
    }

    /** Returns the schema of the given codes alone. */
    public static Map<String, Object> only(Coded... values) {
        return values.length == 1
                ? only(values[0].code())
                : ImmutableMap.of(
                        "type",
                        "string",
                        "enum",
                        Arrays.stream(values).map(Coded::code).toList());
    }

    /** Holds documents to the one form that is written, so that the reader takes what the schema takes: people type more. */
    public static <T> Function<String, T> asWritten(Function<String, T> parse, Function<T, String> print) {
        return text -> {
            T value = parse.apply(text);
            String written = print.apply(value);
            if (!written.equals(text)) {
                throw new IllegalArgumentException("must be written '" + written + "'");
            }
            return value;
        };
    }

    /** Returns the codec of lower-case kebab words, called in errors as given, such as {@code edition id}. */
    public static Codec<String> kebab(String kind) {
        return string(
                ImmutableMap.of("maxLength", Identifiers.LONGEST, "pattern", KEBAB),
                words -> {
                    Identifiers.require(kind, words);
                    return words;
                },
                words -> words);
    }

    /** Returns the codec of a position, written as its code. */
    public static Codec<Position> position() {
        return string(
                Map.of("pattern", "^(" + IN_MATRIX + "|" + IN_ROW + ")$"),
                asWritten(Position::of, Position::code),
                Position::code);
    }

    private static String either(Coded[] values) {
        return Arrays.stream(values).map(Coded::code).collect(Collectors.joining("|"));
    }

    private static String notBlank(String text) {
        if (WhiteSpace.isBlank(text)) {
            throw new IllegalArgumentException("must not be blank");
        }
        return text;
    }
}
