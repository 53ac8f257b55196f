package eu.clusterpolicy.toolkit.examples.jshell;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import eu.clusterpolicy.toolkit.catalogue.Catalogue;
import eu.clusterpolicy.toolkit.entry.Country;
import eu.clusterpolicy.toolkit.entry.Example;
import eu.clusterpolicy.toolkit.entry.PolicyAction;
import eu.clusterpolicy.toolkit.label.Labels;
import eu.clusterpolicy.toolkit.matrix.Cell;
import eu.clusterpolicy.toolkit.matrix.Challenge;
import eu.clusterpolicy.toolkit.matrix.ClusterFunction;
import eu.clusterpolicy.toolkit.matrix.Coded;
import eu.clusterpolicy.toolkit.matrix.Priority;
import eu.clusterpolicy.toolkit.search.Query;
import eu.clusterpolicy.toolkit.search.SearchResult;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What an analyst types to say which entries are wanted, such as {@code Green transition/skills/Spain, FR}: parts with a slash
 * between them must all hold, and of those with a comma one. A part is a priority, challenge or function by code or title, a
 * country by code or name, or else words.
 */
final class Wanted {

    private static final Labels ENGLISH = Labels.of("en");

    private final ImmutableList<SearchResult> found;

    private Wanted(Catalogue catalogue, List<Query> queries) {
        found = queries.stream().map(catalogue::search).collect(ImmutableList.toImmutableList());
    }

    static Wanted of(Catalogue catalogue, String typed) {
        List<Query> queries = List.of(Query.all());
        for (String part : Splitter.on('/').trimResults().omitEmptyStrings().split(typed)) {
            List<String> values =
                    Splitter.on(',').trimResults().omitEmptyStrings().splitToList(part);
            queries = queries.stream()
                    .flatMap(query -> values.stream().map(value -> narrowed(query, value)))
                    .toList();
        }
        return new Wanted(catalogue, queries);
    }

    /** Returns the cell that is typed, by codes or titles. */
    static Cell cell(String typed) {
        List<String> parts = Splitter.on('/').trimResults().splitToList(typed);
        return parts.size() == 3
                ? Cell.of(
                        find(Priority.values(), parts.get(0)).orElseGet(() -> Priority.of(parts.get(0))),
                        find(Challenge.values(), parts.get(1)).orElseGet(() -> Challenge.of(parts.get(1))),
                        find(ClusterFunction.values(), parts.get(2)).orElseGet(() -> ClusterFunction.of(parts.get(2))))
                : Cell.of(typed);
    }

    ImmutableSet<PolicyAction> actions() {
        return found.stream().flatMap(result -> result.actions().stream()).collect(ImmutableSet.toImmutableSet());
    }

    ImmutableSet<Example> examples() {
        return found.stream().flatMap(result -> result.examples().stream()).collect(ImmutableSet.toImmutableSet());
    }

    /** Returns what was meant, a line each, where words are typed that stand nowhere. */
    String hints() {
        return found.stream()
                .flatMap(result -> result.suggestion().stream())
                .map(meant -> "did you mean " + meant + "?\n")
                .collect(Collectors.joining());
    }

    private static Query narrowed(Query query, String value) {
        return find(Priority.values(), value)
                .map(query::priority)
                .or(() -> find(Challenge.values(), value).map(query::challenge))
                .or(() -> find(ClusterFunction.values(), value).map(query::function))
                .or(() -> country(value).map(query::country))
                .orElseGet(() -> query.words(value));
    }

    private static <V extends Enum<V> & Coded> Optional<V> find(V[] values, String typed) {
        return Stream.concat(
                        Coded.find(values, typed).stream(),
                        Arrays.stream(values).filter(value -> value.title().equalsIgnoreCase(typed)))
                .findFirst();
    }

    /** Among words, two small letters such as {@code it} are a word rather than a country's code. */
    private static Optional<Country> country(String typed) {
        return typed.length() == 2 && Country.find(typed).isEmpty() ? Optional.empty() : ENGLISH.findCountry(typed);
    }
}
