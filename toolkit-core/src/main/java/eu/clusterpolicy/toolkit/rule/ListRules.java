package eu.clusterpolicy.toolkit.rule;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import eu.clusterpolicy.toolkit.catalogue.Catalogue;
import eu.clusterpolicy.toolkit.completeness.Observation;
import eu.clusterpolicy.toolkit.completeness.Rule;
import eu.clusterpolicy.toolkit.completeness.Severity;
import eu.clusterpolicy.toolkit.entry.Example;
import eu.clusterpolicy.toolkit.entry.Placement;
import eu.clusterpolicy.toolkit.entry.Recommendation;
import eu.clusterpolicy.toolkit.name.Indexed;
import eu.clusterpolicy.toolkit.name.LowerCase;
import eu.clusterpolicy.toolkit.name.Pointer;
import eu.clusterpolicy.toolkit.name.WhiteSpace;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/** Rules that a list holds each thing once, and that a name belongs to one entry. */
final class ListRules {

    static final ImmutableList<Rule<Catalogue>> ALL = ImmutableList.of(
            Rule.ofValidity("listed-twice", Severity.WARNING)
                    .title("The same thing twice in a list")
                    .rationale("What stands twice is counted twice, or stands where something else was meant.")
                    .remedy("Take one of the two away, or write what was meant.")
                    .check(catalogue -> Stream.concat(
                            Indexed.flatMap(catalogue.examples(), ListRules::ofExample),
                            Indexed.flatMap(catalogue.recommendations(), ListRules::ofRecommendation))),
            Rule.ofValidity("alias-of-another", Severity.WARNING)
                    .title("Alias that is the name of an example from elsewhere")
                    .rationale("Whoever looks the name up finds two programmes of two countries.")
                    .remedy("Take the alias away, or add to it what tells the two apart.")
                    .check(ListRules::aliases));

    private ListRules() {}

    private static Stream<Observation> ofExample(int place, Example example) {
        String at = Pointer.of("examples", place);
        String of = "The example '" + example.id() + "' ";
        return Stream.concat(
                twice(
                        example.placements(),
                        Placement::cell,
                        at + "/placements",
                        placement ->
                                of + "is placed twice in " + placement.cell().title() + "."),
                twice(
                        example.names(),
                        name -> WhiteSpace.isUnseen(name) ? new Object() : name,
                        at + "/names",
                        alias -> of + "has the name '" + WhiteSpace.inOneLine(alias) + "' twice."));
    }

    private static Stream<Observation> ofRecommendation(int place, Recommendation row) {
        return Indexed.flatMap(row.operationalisation(), (index, cell) -> {
            String at = Pointer.of("recommendations", place, "operationalisation", index);
            String of = "Recommendation " + row.number() + " names '";
            String through = "' twice for " + cell.function().title().toLowerCase(Locale.ROOT) + ".";
            return Stream.concat(
                    twice(cell.actions(), id -> id, at + "/actions", id -> of + id + through),
                    twice(cell.examples(), id -> id, at + "/examples", id -> of + id + through));
        });
    }

    /** An example's own name is the first of its names, and the aliases follow. */
    private static <E> Stream<Observation> twice(List<E> elements, Key<E> key, String list, Key<E> sentence) {
        Set<Object> seen = new HashSet<>();
        boolean names = list.endsWith("/names");
        return Indexed.those(
                elements,
                element -> !seen.add(key.of(element)),
                (place, element) -> Observation.of(
                        names ? list.replace("/names", "/aliases/" + (place - 1)) : list + "/" + place,
                        sentence.of(element).toString()));
    }

    /** Two of one country, or of a country that is not known, are what another rule reports. */
    private static Stream<Observation> aliases(Catalogue catalogue) {
        ImmutableListMultimap<String, Example> byName = catalogue.examples().stream()
                .collect(ImmutableListMultimap.toImmutableListMultimap(
                        example -> LowerCase.ofLine(example.name()), example -> example));
        return Indexed.flatMap(
                catalogue.examples(),
                (place, example) -> Indexed.flatMap(
                        example.aliases(),
                        (index, alias) -> byName.get(LowerCase.ofLine(alias)).stream()
                                .filter(other -> isElsewhere(example, other))
                                .limit(1)
                                .map(other -> Observation.of(
                                        Pointer.of("examples", place, "aliases", index),
                                        "The alias '%s' of the example '%s' is the name of the example '%s'."
                                                .formatted(WhiteSpace.inOneLine(alias), example.id(), other.id())))));
    }

    private static boolean isElsewhere(Example one, Example other) {
        return one.country().isPresent()
                && other.country().isPresent()
                && !one.country().equals(other.country());
    }

    private interface Key<E> {

        Object of(E element);
    }
}
