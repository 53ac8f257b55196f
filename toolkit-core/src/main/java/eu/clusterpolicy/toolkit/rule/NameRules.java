package eu.clusterpolicy.toolkit.rule;

import com.google.common.collect.ImmutableList;
import eu.clusterpolicy.toolkit.catalogue.Catalogue;
import eu.clusterpolicy.toolkit.completeness.Observation;
import eu.clusterpolicy.toolkit.completeness.Rule;
import eu.clusterpolicy.toolkit.completeness.Severity;
import eu.clusterpolicy.toolkit.name.AlikeNames;
import eu.clusterpolicy.toolkit.name.Excerpt;
import eu.clusterpolicy.toolkit.name.Indexed;
import eu.clusterpolicy.toolkit.name.Pointer;
import eu.clusterpolicy.toolkit.name.WhiteSpace;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BinaryOperator;
import java.util.stream.Stream;

/** The rule that one example is one entry, however its name is spelt. */
final class NameRules {

    static final ImmutableList<Rule<Catalogue>> ALL =
            ImmutableList.of(Rule.ofValidity("name-near-duplicate", Severity.WARNING)
                    .title("Examples whose names read alike")
                    .rationale("Two entries for one programme count it twice and share out what is known of it.")
                    .remedy("Make one entry of them, with the other spelling as an alias.")
                    .check(NameRules::nearDuplicates));

    private NameRules() {}

    /** A name by which an example goes: its own, or the alias at a place from 0. */
    private record Spelling(ExampleGroup.Member member, int alias, String words) {

        private static final int NAME = -1;

        static Stream<Spelling> of(ExampleGroup.Member member) {
            return Stream.concat(
                    Stream.of(new Spelling(member, NAME, member.example().name())),
                    Indexed.map(member.example().aliases(), (alias, words) -> new Spelling(member, alias, words)));
        }

        boolean isAlias() {
            return alias != NAME;
        }

        String place() {
            return isAlias()
                    ? Pointer.of("examples", member.place(), "aliases", alias)
                    : Pointer.of("examples", member.place(), "name");
        }

        String shown() {
            return "'%s' (%s)".formatted(WhiteSpace.inOneLine(words), member.id());
        }
    }

    /** What reads alike: one spelling of each example, in the order of the catalogue. */
    private record Alike(ImmutableList<Spelling> spellings) {

        /** Of two ways in which the same examples read alike, that of their names is the plainer one. */
        private static final Comparator<Alike> PLAINER =
                Comparator.comparing(Alike::aliases).thenComparing(Alike::shown);

        ExampleGroup group() {
            return ExampleGroup.of(spellings.stream().map(Spelling::member).toList());
        }

        long aliases() {
            return spellings.stream().filter(Spelling::isAlias).count();
        }

        String shown() {
            return Excerpt.listed(
                    spellings.stream().map(Spelling::shown).sorted().toList());
        }

        Observation observation() {
            return Observation.of(
                    spellings.get(1).place(),
                    "%s examples go by names that read alike: %s."
                            .formatted(group().ids().size(), shown()));
        }
    }

    private static Stream<Observation> nearDuplicates(Catalogue catalogue) {
        AlikeNames<Spelling> names = new AlikeNames<>();
        ExampleGroup.members(catalogue)
                .flatMap(Spelling::of)
                .forEach(spelling ->
                        names.add(spelling, spelling.member().example().country(), spelling.words()));
        Map<ExampleGroup, Alike> groups = new LinkedHashMap<>();
        names.groups()
                .map(spellings -> new Alike(oneOfEach(spellings)))
                .filter(alike -> alike.group().isSeveral())
                .forEach(alike -> groups.merge(alike.group(), alike, BinaryOperator.minBy(Alike.PLAINER)));
        return groups.values().stream().map(Alike::observation);
    }

    private static ImmutableList<Spelling> oneOfEach(ImmutableList<Spelling> spellings) {
        Map<Integer, Spelling> first = new TreeMap<>();
        spellings.forEach(spelling -> first.merge(
                spelling.member().place(), spelling, BinaryOperator.minBy(Comparator.comparing(Spelling::alias))));
        return ImmutableList.copyOf(first.values());
    }
}
