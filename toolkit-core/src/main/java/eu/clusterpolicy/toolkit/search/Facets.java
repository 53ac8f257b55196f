package eu.clusterpolicy.toolkit.search;

import eu.clusterpolicy.toolkit.entry.Country;
import eu.clusterpolicy.toolkit.matrix.Challenge;
import eu.clusterpolicy.toolkit.matrix.ClusterFunction;
import eu.clusterpolicy.toolkit.matrix.Priority;
import eu.clusterpolicy.toolkit.name.OneLine;
import java.util.List;

/**
 * How many results each value of each criterion would leave, such as 12 under skills: the numbers that a page prints beside its
 * filters.
 *
 * <p>A number counts what the query would find if this one criterion had this value alone and all others stayed as they are. So
 * the value that the query already asks for has its share of the result, and the values beside it say what asking for them
 * would give. Numbers of one criterion need not add up: an example can stand in several cells, or in none.
 *
 * <p>The axes list all their values, also those that would leave nothing. Countries and recommendations are listed where they
 * would leave something, in the order of the catalogue; one that the query asks for is always listed.
 *
 * <pre>{@code
 * Facets facets = catalogue.search(Query.all().country("AT")).facets();
 * facets.challenges().get(Challenge.SKILLS); // Austria's examples on skills
 * facets.countries().get(Country.of("BE")); // what Belgium would leave in place of Austria
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 */
public final class Facets {

    private final int size;
    private final Facet<Priority> priorities;
    private final Facet<Challenge> challenges;
    private final Facet<ClusterFunction> functions;
    private final Facet<Country> countries;
    private final Facet<Integer> recommendations;

    Facets(
            int size,
            Facet<Priority> priorities,
            Facet<Challenge> challenges,
            Facet<ClusterFunction> functions,
            Facet<Country> countries,
            Facet<Integer> recommendations) {
        this.size = size;
        this.priorities = priorities;
        this.challenges = challenges;
        this.functions = functions;
        this.countries = countries;
        this.recommendations = recommendations;
    }

    int size() {
        return size;
    }

    /** Returns the numbers of the priorities. */
    public Facet<Priority> priorities() {
        return priorities;
    }

    /** Returns the numbers of the challenges. */
    public Facet<Challenge> challenges() {
        return challenges;
    }

    /** Returns the numbers of the cluster functions. */
    public Facet<ClusterFunction> functions() {
        return functions;
    }

    /** Returns the numbers of the countries. */
    public Facet<Country> countries() {
        return countries;
    }

    /** Returns the numbers of the recommendations, each by its own number. */
    public Facet<Integer> recommendations() {
        return recommendations;
    }

    private List<Facet<?>> all() {
        return List.of(priorities, challenges, functions, countries, recommendations);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Facets that && all().equals(that.all());
    }

    @Override
    public int hashCode() {
        return all().hashCode();
    }

    /** Returns how many values are listed, such as {@code 3 priorities, 4 challenges, 3 functions, 12 countries}. */
    @Override
    public String toString() {
        return OneLine.of("%s priorities, %s challenges, %s functions, %s countries, %s recommendations"
                .formatted(all().stream().map(facet -> facet.asMap().size()).toArray()));
    }
}
