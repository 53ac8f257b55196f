package eu.clusterpolicy.toolkit.search;

import com.google.common.collect.ImmutableMap;
import eu.clusterpolicy.toolkit.entry.Country;
import eu.clusterpolicy.toolkit.matrix.Challenge;
import eu.clusterpolicy.toolkit.matrix.ClusterFunction;
import eu.clusterpolicy.toolkit.matrix.Priority;
import eu.clusterpolicy.toolkit.name.OneLine;
import eu.clusterpolicy.toolkit.name.Require;

/**
 * How many results each value of an axis and each country would leave, such as 12 under skills: the numbers that a page
 * prints beside its filters.
 *
 * <p>A number counts the actions and examples that the query would find if this one criterion had this value and all
 * others stayed as they are. So the value that the query already asks for has the size of its result, and the values beside
 * it say what asking for them instead would give. Numbers of one axis need not add up: an example can stand in several
 * cells, or in none.
 *
 * <pre>{@code
 * Facets facets = catalogue.search(Query.all().country(Country.of("AT"))).facets();
 * facets.challenges().get(Challenge.SKILLS); // Austria's examples on skills
 * facets.countries().get(Country.of("BE")); // what Belgium would leave in place of Austria
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 *
 * @param priorities the number for every priority, in the order of the axis
 * @param challenges the number for every challenge, in the order of the axis
 * @param functions the number for every cluster function, in the order of the axis
 * @param countries the number for each country that would leave a result, in the order of {@code Catalogue.countries()}
 */
public record Facets(
        ImmutableMap<Priority, Integer> priorities,
        ImmutableMap<Challenge, Integer> challenges,
        ImmutableMap<ClusterFunction, Integer> functions,
        ImmutableMap<Country, Integer> countries) {

    /** Requires all components. */
    public Facets {
        Require.notNull(priorities, "priorities");
        Require.notNull(challenges, "challenges");
        Require.notNull(functions, "functions");
        Require.notNull(countries, "countries");
    }

    /** Returns how many values leave a result, such as {@code 3 priorities, 4 challenges, 3 functions, 12 countries}. */
    @Override
    public String toString() {
        return OneLine.of("%s priorities, %s challenges, %s functions, %s countries"
                .formatted(priorities.size(), challenges.size(), functions.size(), countries.size()));
    }
}
