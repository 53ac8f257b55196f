package eu.clusterpolicy.toolkit.search;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import eu.clusterpolicy.toolkit.entry.Country;
import eu.clusterpolicy.toolkit.matrix.Cell;
import eu.clusterpolicy.toolkit.matrix.Challenge;
import eu.clusterpolicy.toolkit.matrix.ClusterFunction;
import eu.clusterpolicy.toolkit.matrix.Priority;
import eu.clusterpolicy.toolkit.name.OneLine;
import eu.clusterpolicy.toolkit.name.Require;
import eu.clusterpolicy.toolkit.name.SoughtWords;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.immutables.value.Value;

/**
 * What to search a catalogue for, such as every entry on skills from Austria or Belgium that has the word "hub".
 *
 * <p>A query begins with {@link #all()}, which asks for everything. A criterion may have several values, of which one must be
 * met; of the criteria all must be. Each value is taken back as easily as it is added.
 *
 * <ul>
 *   <li>Priority, challenge and function must be met by one and the same cell of the entry. An example that stands in
 *       green transition, skills and in resilience, innovation is not found under green transition, innovation. A recommendation
 *       stands under its priority and under the functions through which it is carried out, and under no challenge. An entry
 *       without a cell is found only where none of the three is asked for.
 *   <li>Actions and recommendations have no country, so a country leaves examples only.
 *   <li>A recommendation leaves itself and the actions and examples that its row names.
 *   <li>Words must all occur, each as a whole word, in any of the entry's texts: the wording of an action; the name, the aliases
 *       and the description of an example, and its country's name as the edition prints it; the title and the subject of a
 *       recommendation; and the titles of the priorities, challenges and functions where the entry stands. While somebody types,
 *       the last word may be the beginning of one.
 * </ul>
 *
 * <pre>{@code
 * Query query = Query.all().challenge(Challenge.SKILLS).country("AT").country("BE").words("innovation hub");
 * query.without(Country.of("BE")).anyWords(); // on skills, from Austria
 * }</pre>
 *
 * <p>Immutable and thread-safe. Two queries are equal when they ask for the same, however their words are written.
 */
@Value.Immutable
public abstract class Query {

    Query() {}

    /** Returns the query without any criterion: it finds every action, every example and every recommendation. */
    public static Query all() {
        return ImmutableQuery.builder().build();
    }

    /** Returns the priorities asked for, in the order of the axis; empty where any will do. */
    public abstract ImmutableSet<Priority> priorities();

    /** Returns the challenges asked for, in the order of the axis; empty where any will do. */
    public abstract ImmutableSet<Challenge> challenges();

    /** Returns the cluster functions asked for, in the order of the axis; empty where any will do. */
    public abstract ImmutableSet<ClusterFunction> functions();

    /** Returns the countries asked for; empty where any or none will do. */
    public abstract ImmutableSet<Country> countries();

    /** Returns the numbers of the recommendations asked for; empty where any or none will do. */
    public abstract ImmutableSet<Integer> recommendations();

    /** Returns the words asked for as they were typed, such as {@code Innovation hubs}; an empty text where there are none. */
    @Value.Default
    @Value.Auxiliary
    public String text() {
        return "";
    }

    /** Returns whether the text is still being typed, so that its last word may be a beginning. */
    @Value.Default
    @Value.Auxiliary
    public boolean isTyping() {
        return false;
    }

    @Value.Derived
    SoughtWords sought() {
        return isTyping() ? SoughtWords.typed(text()) : SoughtWords.whole(text());
    }

    /**
     * Returns the whole words asked for in the form in which they are compared: lower case, without accents, in the singular and
     * in British spelling. The form is made for comparison, so some of them are no words: {@code Digitalization} is
     * {@code digitalisation}, {@code companies} is {@code company}, {@code movie} is {@code movy}, {@code house} is
     * {@code hous}.
     */
    public ImmutableSet<String> words() {
        return sought().words();
    }

    /** Returns the letters with which a further word must begin: lower case, without accents and in British spelling. */
    public Optional<String> beginning() {
        return sought().beginning();
    }

    /** Returns this query with the given priority asked for too. */
    public Query priority(Priority priority) {
        return but().priorities(Sets.immutableEnumSet(with(priorities(), Require.notNull(priority, "priority"))))
                .build();
    }

    /** Returns this query without the given priority; with any, where it was the last. */
    public Query without(Priority priority) {
        return but().priorities(without(priorities(), Require.notNull(priority, "priority")))
                .build();
    }

    /** Returns this query with any priority. */
    public Query anyPriority() {
        return but().priorities(ImmutableSet.of()).build();
    }

    /** Returns this query with the given challenge asked for too. */
    public Query challenge(Challenge challenge) {
        return but().challenges(Sets.immutableEnumSet(with(challenges(), Require.notNull(challenge, "challenge"))))
                .build();
    }

    /** Returns this query without the given challenge; with any, where it was the last. */
    public Query without(Challenge challenge) {
        return but().challenges(without(challenges(), Require.notNull(challenge, "challenge")))
                .build();
    }

    /** Returns this query with any challenge. */
    public Query anyChallenge() {
        return but().challenges(ImmutableSet.of()).build();
    }

    /** Returns this query with the given cluster function asked for too. */
    public Query function(ClusterFunction function) {
        return but().functions(Sets.immutableEnumSet(with(functions(), Require.notNull(function, "function"))))
                .build();
    }

    /** Returns this query without the given cluster function; with any, where it was the last. */
    public Query without(ClusterFunction function) {
        return but().functions(without(functions(), Require.notNull(function, "function")))
                .build();
    }

    /** Returns this query with any cluster function. */
    public Query anyFunction() {
        return but().functions(ImmutableSet.of()).build();
    }

    /** Returns this query with the given country asked for too. */
    public Query country(Country country) {
        return but().countries(with(countries(), Require.notNull(country, "country")))
                .build();
    }

    /** Returns this query without the given country; with any, where it was the last. */
    public Query without(Country country) {
        return but().countries(without(countries(), Require.notNull(country, "country")))
                .build();
    }

    /** Returns this query with any country. */
    public Query anyCountry() {
        return but().countries(ImmutableSet.of()).build();
    }

    /** Returns this query with the priority, challenge and function of the given cell in the place of its own. */
    public Query cell(Cell cell) {
        Require.notNull(cell, "cell");
        return anyPriority()
                .priority(cell.priority())
                .anyChallenge()
                .challenge(cell.challenge())
                .anyFunction()
                .function(cell.function());
    }

    /**
     * Returns this query with the given country asked for too.
     *
     * @param code the ISO 3166-1 alpha-2 code, such as {@code DE}
     * @throws IllegalArgumentException if it is not two capital letters
     */
    public Query country(String code) {
        return country(Country.of(code));
    }

    /**
     * Returns this query with the given recommendation asked for too. A number that the catalogue lacks finds nothing.
     *
     * @param number the number, from 1
     * @throws IllegalArgumentException if it is below 1
     */
    public Query recommendation(int number) {
        return but().recommendations(with(recommendations(), number)).build();
    }

    /** Returns this query without the given recommendation; with any or none, where it was the last. */
    public Query withoutRecommendation(int number) {
        return but().recommendations(without(recommendations(), number)).build();
    }

    /** Returns this query with any recommendation or none. */
    public Query anyRecommendation() {
        return but().recommendations(ImmutableSet.of()).build();
    }

    /**
     * Returns this query with the given words asked for in the place of its own.
     *
     * <p>Words are compared whole, but without regard to case, accents, number and their order, and "-ize" as "-ise", {@code &}
     * as "and"; what is neither letter nor digit stands between them, and what a hyphen parts is found as one word too. So
     * {@code lodz} finds "Łódź", {@code ORSTED} "Ørsted", {@code strasse} "Straße", {@code skill} "skills", {@code start-up} and
     * {@code startups} "Start-up", and {@code digitalization} "digitalisation".
     *
     * @param text the words, such as {@code innovation hub}; a text without a letter or digit asks for no word
     */
    public Query words(String text) {
        return but().text(Require.notNull(text, "text")).isTyping(false).build();
    }

    /**
     * Returns this query with the given words asked for in the place of its own, the last as a beginning, as people type.
     *
     * <p>So {@code innovation hu} finds "Innovation Hub" and "Human innovation", and {@code compani} "company" on the way to
     * "companies". A text that ends in no word, such as one with a space at its end, has no beginning.
     *
     * @param text the words as far as they are typed, such as {@code innovation hu}
     */
    public Query typing(String text) {
        return but().text(Require.notNull(text, "text")).isTyping(true).build();
    }

    /** Returns this query without words. */
    public Query anyWords() {
        return words("");
    }

    @Value.Check
    void check() {
        recommendations().stream().filter(number -> number < 1).findFirst().ifPresent(number -> {
            throw new IllegalArgumentException("number of a recommendation must be 1 or more: " + number);
        });
    }

    private ImmutableQuery.Builder but() {
        return ImmutableQuery.builder().from(this);
    }

    private static <V> ImmutableSet<V> with(ImmutableSet<V> values, V value) {
        return ImmutableSet.<V>builder().addAll(values).add(value).build();
    }

    private static <V> Set<V> without(ImmutableSet<V> values, V value) {
        return Sets.difference(values, ImmutableSet.of(value));
    }

    /** Returns what is asked for, such as {@code skills, AT or BE, "hub"}, or {@code everything}. */
    @Override
    public String toString() {
        String asked = Stream.of(
                        oneOf("", priorities()),
                        oneOf("", challenges()),
                        oneOf("", functions()),
                        oneOf("", countries()),
                        oneOf("recommendation ", recommendations()),
                        sought().isEmpty() ? "" : '"' + text() + (beginning().isPresent() ? "…" : "") + '"')
                .filter(criterion -> !criterion.isEmpty())
                .collect(Collectors.joining(", "));
        return asked.isEmpty() ? "everything" : OneLine.of(asked);
    }

    private static String oneOf(String kind, Set<?> values) {
        return values.stream().map(value -> kind + value).collect(Collectors.joining(" or "));
    }
}
