package eu.clusterpolicy.toolkit.rule;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSetMultimap;
import eu.clusterpolicy.toolkit.catalogue.Catalogue;
import eu.clusterpolicy.toolkit.completeness.Observation;
import eu.clusterpolicy.toolkit.completeness.Rule;
import eu.clusterpolicy.toolkit.completeness.Severity;
import eu.clusterpolicy.toolkit.entry.Entry;
import eu.clusterpolicy.toolkit.entry.EntryKind;
import eu.clusterpolicy.toolkit.entry.EntryName;
import eu.clusterpolicy.toolkit.entry.Example;
import eu.clusterpolicy.toolkit.entry.PolicyAction;
import eu.clusterpolicy.toolkit.entry.Recommendation;
import eu.clusterpolicy.toolkit.entry.Withdrawn;
import eu.clusterpolicy.toolkit.name.Excerpt;
import eu.clusterpolicy.toolkit.name.Indexed;
import eu.clusterpolicy.toolkit.name.Pointer;
import eu.clusterpolicy.toolkit.name.Require;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/** The rules that what was withdrawn leads on to what takes its place. */
final class WithdrawalRules {

    static final ImmutableList<Rule<Catalogue>> ALL = ImmutableList.of(
            Rule.ofValidity("successors-in-a-circle", Severity.ERROR)
                    .title("Withdrawn entries that follow one another in a circle")
                    .rationale("Whoever follows the successors of such an entry never arrives at one that holds.")
                    .remedy("Name the entry that takes the place of them all, or let one of them have no successor.")
                    .check(catalogue -> ofEachKind(catalogue, WithdrawalRules::circles)),
            Rule.ofValidity("withdrawn-and-renamed", Severity.WARNING)
                    .title("Withdrawn entry that stands under another name")
                    .rationale("A roadmap that rests on the entry loses it, although it is still there.")
                    .remedy("Name the entry that stands as the successor of the withdrawn one.")
                    .check(catalogue -> ofEachKind(catalogue, WithdrawalRules::renamed)));

    private final Catalogue catalogue;
    private final EntryKind kind;

    private WithdrawalRules(Catalogue catalogue, EntryKind kind) {
        this.catalogue = catalogue;
        this.kind = kind;
    }

    private static Stream<Observation> ofEachKind(
            Catalogue catalogue, Function<WithdrawalRules, Stream<Observation>> rule) {
        return EntryKind.WITHDRAWABLE.stream()
                .sorted()
                .map(kind -> new WithdrawalRules(catalogue, kind))
                .flatMap(rule);
    }

    private Stream<Observation> circles() {
        Map<EntryName, Integer> places = new LinkedHashMap<>();
        for (Withdrawn gone : catalogue.withdrawn(kind)) {
            places.putIfAbsent(gone.entry().entryName(), places.size());
        }
        Set<EntryName> followed = new HashSet<>();
        return places.keySet().stream()
                .flatMap(name -> circle(name, followed).stream())
                .map(names ->
                        Observation.of(successor(Require.notNull(places.get(names.get(0)), "place")), sentence(names)));
    }

    /** Follows the successors as far as none has before; where they come back to one of their own, those from there are a circle. */
    private Optional<List<EntryName>> circle(EntryName first, Set<EntryName> followed) {
        Set<EntryName> way = new LinkedHashSet<>();
        Optional<EntryName> next = Optional.of(first);
        while (next.isPresent() && followed.add(next.get())) {
            way.add(next.get());
            next = catalogue.findWithdrawn(next.get()).flatMap(Withdrawn::successor);
        }
        return next.filter(way::contains)
                .map(again ->
                        way.stream().dropWhile(name -> !name.equals(again)).toList());
    }

    private String sentence(List<EntryName> circle) {
        String first = quoted(circle.get(0));
        return circle.size() == 1
                ? "The withdrawn %s %s is followed by itself.".formatted(kind.code(), first)
                : "Withdrawn %s follow one another in a circle: %s, and %s again."
                        .formatted(
                                kind.list(),
                                Excerpt.listed(circle.stream()
                                        .map(WithdrawalRules::quoted)
                                        .toList()),
                                first);
    }

    private static String quoted(EntryName name) {
        return "'" + name.id() + "'";
    }

    private Stream<Observation> renamed() {
        List<Withdrawn> withdrawn = catalogue.withdrawn(kind);
        if (withdrawn.isEmpty()) {
            return Stream.empty();
        }
        ImmutableSetMultimap<List<Object>, EntryName> standing = catalogue.entries(kind).stream()
                .collect(ImmutableSetMultimap.toImmutableSetMultimap(WithdrawalRules::words, Entry::entryName));
        return Indexed.flatMap(
                withdrawn,
                (place, gone) -> standing.get(words(gone.entry())).stream()
                        .filter(name -> gone.successor().isEmpty()
                                && !name.equals(gone.entry().entryName()))
                        .limit(1)
                        .map(name -> Observation.of(
                                successor(place),
                                "The withdrawn %s has no successor, but %s has the same words."
                                        .formatted(gone.entry().entryName(), quoted(name)))));
    }

    /** Returns the words by which people know an entry, and where it stands: whoever has the same has taken its place. */
    private static List<Object> words(Entry entry) {
        if (entry instanceof PolicyAction action) {
            return List.of(action.text(), action.cell());
        }
        if (entry instanceof Example example) {
            return List.of(example.name(), example.country());
        }
        Recommendation row = (Recommendation) entry;
        return List.of(row.priority(), row.title().text(), row.subject());
    }

    private String successor(int place) {
        return Pointer.of(kind.withdrawn().list(), place, "successor");
    }
}
