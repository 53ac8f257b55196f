package eu.clusterpolicy.toolkit.search;

import com.google.common.collect.ImmutableList;
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

    private static final ImmutableList<Priority> PRIORITIES = ImmutableList.copyOf(Priority.values());
    private static final ImmutableList<Challenge> CHALLENGES = ImmutableList.copyOf(Challenge.values());
    private static final ImmutableList<ClusterFunction> FUNCTIONS = ImmutableList.copyOf(ClusterFunction.values());

    private final Query query;
    private final ImmutableList<Country> countries;
    private final ImmutableList<Integer> recommendations;
    private final int[] numbers;
    private final int[] ofRecommendations;

    Facets(
            Query query,
            ImmutableList<Country> countries,
            ImmutableList<Integer> recommendations,
            int[] numbers,
            int[] ofRecommendations) {
        this.query = query;
        this.countries = countries;
        this.recommendations = recommendations;
        this.numbers = numbers;
        this.ofRecommendations = ofRecommendations;
    }

    int size() {
        return numbers[0];
    }

    /** Returns the numbers of the priorities. */
    public Facet<Priority> priorities() {
        return new Facet<>(PRIORITIES, numbers, 1, query.priorities(), true);
    }

    /** Returns the numbers of the challenges. */
    public Facet<Challenge> challenges() {
        return new Facet<>(CHALLENGES, numbers, 1 + PRIORITIES.size(), query.challenges(), true);
    }

    /** Returns the numbers of the cluster functions. */
    public Facet<ClusterFunction> functions() {
        return new Facet<>(FUNCTIONS, numbers, Profiles.FIRST_COUNTRY - FUNCTIONS.size(), query.functions(), true);
    }

    /** Returns the numbers of the countries. */
    public Facet<Country> countries() {
        return new Facet<>(countries, numbers, Profiles.FIRST_COUNTRY, query.countries(), false);
    }

    /** Returns the numbers of the recommendations, each by its own number. */
    public Facet<Integer> recommendations() {
        return new Facet<>(recommendations, ofRecommendations, 0, query.recommendations(), false);
    }

    private List<Facet<?>> all() {
        return List.of(priorities(), challenges(), functions(), countries(), recommendations());
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
