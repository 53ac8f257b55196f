package eu.clusterpolicy.toolkit.search;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ListMultimap;
import com.google.common.collect.Sets;
import eu.clusterpolicy.toolkit.entry.Country;
import eu.clusterpolicy.toolkit.matrix.Challenge;
import eu.clusterpolicy.toolkit.matrix.ClusterFunction;
import eu.clusterpolicy.toolkit.matrix.Priority;
import eu.clusterpolicy.toolkit.name.Excerpt;
import eu.clusterpolicy.toolkit.name.NearestName;
import eu.clusterpolicy.toolkit.name.OneLine;
import eu.clusterpolicy.toolkit.name.Require;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * A query as the parameters of an address, such as {@code priority=green-transition&priority=resilience&q=hub&page=2}, so that a
 * page's state is its address.
 *
 * <p>A query's parameters are {@code priority}, {@code challenge} and {@code function} with codes, {@code country} with an ISO
 * 3166-1 alpha-2 code, {@code recommendation} with a number, {@code q} with words and {@code typing=true} where the last of them
 * may be a beginning. All but the last may be given several times; a blank one asks for nothing, as a form sends it. Others,
 * such as {@code page}, belong to the page, which gets them back as they are.
 *
 * <pre>{@code
 * QueryAddress address = QueryAddress.from("priority=resilience&q=hub&page=2");
 * catalogue.search(address.query());
 * address.others().get("page"); // [2]
 * new QueryAddress(address.query().without(Priority.RESILIENCE), address.others()).text(); // q=hub&page=2
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 *
 * @param query what to search for
 * @param others the parameters that are not the query's, by their names, in the order of the address
 */
public record QueryAddress(Query query, ImmutableListMultimap<String, String> others) {

    private static final String PRIORITY = "priority";
    private static final String CHALLENGE = "challenge";
    private static final String FUNCTION = "function";
    private static final String COUNTRY = "country";
    private static final String RECOMMENDATION = "recommendation";
    private static final String WORDS = "q";
    private static final String TYPING = "typing";

    private static final ImmutableSet<String> OWN =
            ImmutableSet.of(PRIORITY, CHALLENGE, FUNCTION, COUNTRY, RECOMMENDATION, WORDS, TYPING);

    /**
     * Requires a query, and parameters that are not a query's.
     *
     * @throws IllegalArgumentException if one of the others is a query's
     */
    public QueryAddress {
        Require.notNull(query, "query");
        Require.notNull(others, "others").keySet().stream()
                .filter(OWN::contains)
                .findFirst()
                .ifPresent(own -> {
                    throw new IllegalArgumentException("others must have no parameter of the query: " + own);
                });
    }

    /**
     * Reads a query from parameters, such as a web framework hands them on.
     *
     * @param parameters the values of each parameter, decoded
     * @throws IllegalArgumentException if a value of the query's parameters is unknown; the message names the nearest
     */
    public static QueryAddress from(ListMultimap<String, String> parameters) {
        ImmutableListMultimap.Builder<String, String> own = ImmutableListMultimap.builder();
        ImmutableListMultimap.Builder<String, String> others = ImmutableListMultimap.builder();
        for (Map.Entry<String, String> parameter :
                Require.notNull(parameters, "parameters").entries()) {
            String name = Require.notNull(parameter.getKey(), "name of a parameter");
            String value = Require.notNull(parameter.getValue(), name);
            if (!OWN.contains(name)) {
                others.put(name, value);
            } else if (!value.isBlank()) {
                own.put(name, value);
            }
        }
        return new QueryAddress(query(own.build()), others.build());
    }

    /** Made at once: word by word and number by number it would take time by the square of what an address asks for. */
    private static Query query(ImmutableListMultimap<String, String> own) {
        return ImmutableQuery.builder()
                .priorities(Sets.immutableEnumSet(each(own, PRIORITY, Priority::of)))
                .challenges(Sets.immutableEnumSet(each(own, CHALLENGE, Challenge::of)))
                .functions(Sets.immutableEnumSet(each(own, FUNCTION, ClusterFunction::of)))
                .countries(each(own, COUNTRY, QueryAddress::country))
                .recommendations(each(own, RECOMMENDATION, QueryAddress::number))
                .text(String.join(" ", own.get(WORDS)))
                .isTyping(own.get(TYPING).stream().map(QueryAddress::typing).reduce(false, (before, last) -> last))
                .build();
    }

    private static <V> ImmutableSet<V> each(
            ImmutableListMultimap<String, String> own, String name, Function<String, V> read) {
        return own.get(name).stream().map(read).collect(ImmutableSet.toImmutableSet());
    }

    /**
     * Reads a query from the part of an address after its question mark.
     *
     * @param text parameters in the form in which browsers send them, such as {@code priority=resilience&q=innovation+hub}
     * @throws IllegalArgumentException if a value of the query's parameters is unknown, the message names the nearest; or if a
     *     percent sign stands before something other than two hexadecimal digits
     */
    public static QueryAddress from(String text) {
        ImmutableListMultimap.Builder<String, String> parameters = ImmutableListMultimap.builder();
        for (String parameter : Splitter.on('&').omitEmptyStrings().split(Require.notNull(text, "text"))) {
            int sign = parameter.indexOf('=');
            String name = sign < 0 ? parameter : parameter.substring(0, sign);
            parameters.put(decoded(name), sign < 0 ? "" : decoded(parameter.substring(sign + 1)));
        }
        return from(parameters.build());
    }

    private static String decoded(String text) {
        try {
            return URLDecoder.decode(text, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException broken) {
            throw new IllegalArgumentException(
                    "a percent sign in an address must stand before two hexadecimal digits: " + Excerpt.quoted(text),
                    broken);
        }
    }

    private static boolean typing(String value) {
        if (!value.equals("true") && !value.equals("false")) {
            throw new IllegalArgumentException("typing must be true or false: " + Excerpt.quoted(value));
        }
        return value.equals("true");
    }

    private static int number(String value) {
        try {
            return Integer.parseInt(value);
        } catch (NumberFormatException other) {
            throw new IllegalArgumentException(
                    "recommendation must be a number from 1 on: " + Excerpt.quoted(value), other);
        }
    }

    private static Country country(String value) {
        return Country.find(value)
                .orElseThrow(
                        () -> new IllegalArgumentException("country must be an ISO 3166-1 alpha-2 code such as DE: "
                                + Excerpt.quoted(value)
                                + meant(value)
                                        .map(code -> " (did you mean '" + code + "'?)")
                                        .orElse("")));
    }

    /** A code in small letters, or a country's name, is nearer to a code than any other code is. */
    private static Optional<String> meant(String value) {
        Map<String, String> codes = new LinkedHashMap<>();
        for (String code : Locale.getISOCountries()) {
            codes.put(code, code);
            Country.of(code).name().ifPresent(name -> codes.put(name, code));
        }
        String capitals = value.strip().toUpperCase(Locale.ROOT);
        return Optional.ofNullable(codes.get(capitals))
                .or(() -> NearestName.nearest(
                                value.strip(),
                                codes.keySet().stream()
                                        .filter(name -> name.length() > 2)
                                        .toList())
                        .map(codes::get));
    }

    /** Returns all parameters by their names, the query's first. */
    public ImmutableListMultimap<String, String> parameters() {
        ImmutableListMultimap.Builder<String, String> parameters = ImmutableListMultimap.builder();
        put(parameters, PRIORITY, query.priorities());
        put(parameters, CHALLENGE, query.challenges());
        put(parameters, FUNCTION, query.functions());
        put(parameters, COUNTRY, query.countries());
        put(parameters, RECOMMENDATION, query.recommendations());
        if (!query.text().isBlank()) {
            parameters.put(WORDS, query.text());
        }
        if (query.isTyping()) {
            parameters.put(TYPING, "true");
        }
        return parameters.putAll(others).build();
    }

    private static void put(
            ImmutableListMultimap.Builder<String, String> parameters, String name, ImmutableSet<?> values) {
        values.forEach(value -> parameters.put(name, value.toString()));
    }

    /** Returns the part of an address after its question mark, such as {@code priority=resilience&q=innovation+hub}. */
    public String text() {
        return parameters().entries().stream()
                .map(parameter -> encoded(parameter.getKey()) + "=" + encoded(parameter.getValue()))
                .collect(Collectors.joining("&"));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    /** Returns the beginning of the address's text. */
    @Override
    public String toString() {
        return OneLine.of(text());
    }
}
