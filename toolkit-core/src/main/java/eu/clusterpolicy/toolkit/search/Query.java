package eu.clusterpolicy.toolkit.search;

import com.google.common.collect.ImmutableSet;
import eu.clusterpolicy.toolkit.entry.Country;
import eu.clusterpolicy.toolkit.matrix.Cell;
import eu.clusterpolicy.toolkit.matrix.Challenge;
import eu.clusterpolicy.toolkit.matrix.ClusterFunction;
import eu.clusterpolicy.toolkit.matrix.Priority;
import eu.clusterpolicy.toolkit.name.OneLine;
import eu.clusterpolicy.toolkit.name.Require;
import eu.clusterpolicy.toolkit.name.Words;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.immutables.value.Value;

/**
 * What to search a catalogue for, such as every entry on skills from Austria that has the word "hub".
 *
 * <p>A query begins with {@link #all()}, which asks for everything, and each criterion narrows it; an entry is found when it
 * meets all of them. A criterion has one value: setting it again replaces it.
 *
 * <ul>
 *   <li>Priority, challenge and function must be met by one and the same cell of the entry. An example that stands in
 *       green transition, skills and in resilience, innovation is not found under green transition, innovation. An entry
 *       without a cell is found only where none of the three is asked for.
 *   <li>An action has no country, so a country leaves examples only.
 *   <li>A recommendation leaves the actions and examples that its row names.
 *   <li>Words must all occur, each as a whole word, in the text of an action or in the name, the aliases, the description and
 *       the country's name of an example.
 * </ul>
 *
 * <pre>{@code
 * Query.all().challenge(Challenge.SKILLS).country("AT").words("innovation hub");
 * }</pre>
 *
 * <p>Immutable and thread-safe. Two queries are equal when they ask for the same, however their words are written.
 */
@Value.Immutable
public abstract class Query {

    Query() {}

    /** Returns the query without any criterion: it finds every action and every example. */
    public static Query all() {
        return ImmutableQuery.builder().build();
    }

    /** Returns the priority asked for, empty where any will do. */
    public abstract Optional<Priority> priority();

    /** Returns the challenge asked for, empty where any will do. */
    public abstract Optional<Challenge> challenge();

    /** Returns the cluster function asked for, empty where any will do. */
    public abstract Optional<ClusterFunction> function();

    /** Returns the country asked for, empty where any or none will do. */
    public abstract Optional<Country> country();

    /** Returns the number of the recommendation asked for, empty where any or none will do. */
    public abstract OptionalInt recommendation();

    /**
     * Returns the words asked for in the form in which they are compared: lower case, without accents, in the singular and in
     * British spelling. The form is made for comparison, so some of them are no words: {@code Digitalization} is
     * {@code digitalisation}, {@code companies} is {@code company}, {@code movie} is {@code movy}, {@code house} is
     * {@code hous}.
     */
    public abstract ImmutableSet<String> words();

    /** Returns this query with the given priority asked for. */
    public Query priority(Priority priority) {
        return but().priority(priority).build();
    }

    /** Returns this query with the given challenge asked for. */
    public Query challenge(Challenge challenge) {
        return but().challenge(challenge).build();
    }

    /** Returns this query with the given cluster function asked for. */
    public Query function(ClusterFunction function) {
        return but().function(function).build();
    }

    /** Returns this query with the given cell's priority, challenge and function asked for. */
    public Query cell(Cell cell) {
        Require.notNull(cell, "cell");
        return priority(cell.priority()).challenge(cell.challenge()).function(cell.function());
    }

    /** Returns this query with the given country asked for. */
    public Query country(Country country) {
        return but().country(country).build();
    }

    /**
     * Returns this query with the given country asked for.
     *
     * @param code the ISO 3166-1 alpha-2 code, such as {@code DE}
     * @throws IllegalArgumentException if it is not two capital letters
     */
    public Query country(String code) {
        return country(Country.of(code));
    }

    /**
     * Returns this query with the given recommendation asked for. A number that the catalogue lacks finds nothing.
     *
     * @param number the number, from 1
     * @throws IllegalArgumentException if it is below 1
     */
    public Query recommendation(int number) {
        if (number < 1) {
            throw new IllegalArgumentException("number of a recommendation must be 1 or more: " + number);
        }
        return but().recommendation(number).build();
    }

    /**
     * Returns this query with the given words asked for.
     *
     * <p>Words are compared whole, but without regard to case, accents, number and their order, and "-ize" as "-ise", {@code &} as "and"; what
     * is neither letter nor digit stands between them, and what a hyphen parts is found as one word too. So {@code lodz} finds "Łódź", {@code ORSTED} "Ørsted", {@code strasse}
     * "Straße", {@code skill} "skills", {@code start-up} and {@code startups} "Start-up", and {@code digitalization} "digitalisation".
     *
     * @param text the words, such as {@code innovation hub}; a text without a letter or digit asks for no word
     */
    public Query words(String text) {
        return but().words(Words.of(Require.notNull(text, "text"))).build();
    }

    /** Returns this query with no country asked for. */
    Query anyCountry() {
        return but().country(Optional.empty()).build();
    }

    private ImmutableQuery.Builder but() {
        return ImmutableQuery.builder().from(this);
    }

    /** Returns what is asked for, such as {@code skills, AT, hub}, or {@code everything}. */
    @Override
    public String toString() {
        String asked = Stream.of(
                        priority().stream(),
                        challenge().stream(),
                        function().stream(),
                        country().stream(),
                        recommendation().stream().mapToObj(number -> "recommendation " + number),
                        words().stream())
                .flatMap(criterion -> criterion)
                .map(Object::toString)
                .collect(Collectors.joining(", "));
        return asked.isEmpty() ? "everything" : OneLine.of(asked);
    }
}
