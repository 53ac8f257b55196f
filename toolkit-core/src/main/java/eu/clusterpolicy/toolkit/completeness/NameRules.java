package eu.clusterpolicy.toolkit.completeness;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.LinkedHashMultimap;
import com.google.common.collect.Multimaps;
import com.google.common.collect.SetMultimap;
import eu.clusterpolicy.toolkit.catalogue.Catalogue;
import eu.clusterpolicy.toolkit.catalogue.Example;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The rule that one example is one entry, however its name is spelt. */
final class NameRules {

    private static final Rule<Catalogue> NEAR_DUPLICATE = Rule.of(
            RuleDescription.builder()
                    .code("name-near-duplicate")
                    .severity(Severity.WARNING)
                    .concern(Concern.VALIDITY)
                    .title("Examples whose names read alike")
                    .rationale("Two entries for one programme count it twice and share out what is known of it.")
                    .remedy("Make one entry of them, with the other spelling as an alias.")
                    .build(),
            NameRules::nearDuplicates);

    static final ImmutableList<Rule<Catalogue>> ALL = ImmutableList.of(NEAR_DUPLICATE);

    private NameRules() {}

    private static Stream<Observation> nearDuplicates(Catalogue catalogue) {
        SetMultimap<String, ExampleGroup.Member> whole = LinkedHashMultimap.create();
        SetMultimap<String, ExampleGroup.Member> shortened = LinkedHashMultimap.create();
        ExampleGroup.members(catalogue)
                .forEach(member -> spellings(member.example()).forEach(spelling -> {
                    NameKey.of(spelling).ifPresent(key -> whole.put(key, member));
                    NameKey.withoutBrackets(spelling).ifPresent(key -> shortened.put(key, member));
                }));
        Set<ExampleGroup> groups = new LinkedHashSet<>();
        whole.keySet().forEach(key -> groups.addAll(groups(whole.get(key), shortened.get(key))));
        return groups.stream().map(NameRules::observation);
    }

    /** Two names that differ in their brackets alone may be two parts of one programme; a name beside them is all of it. */
    private static ImmutableList<ExampleGroup> groups(
            Set<ExampleGroup.Member> whole, Set<ExampleGroup.Member> shortened) {
        ImmutableList<ExampleGroup.Member> members = Stream.concat(whole.stream(), shortened.stream())
                .distinct()
                .sorted((left, right) -> Integer.compare(left.place(), right.place()))
                .collect(ImmutableList.toImmutableList());
        boolean told =
                members.stream().allMatch(member -> member.example().country().isPresent());
        Stream<ExampleGroup> groups = told
                ? Multimaps.index(members, member -> member.example().country()).asMap().values().stream()
                        .map(ExampleGroup::of)
                : Stream.of(ExampleGroup.of(members));
        return groups.filter(ExampleGroup::isSeveral).collect(ImmutableList.toImmutableList());
    }

    private static Observation observation(ExampleGroup group) {
        String names = group.members().stream()
                .map(member -> "'%s' (%s)".formatted(member.example().name(), member.id()))
                .sorted()
                .collect(Collectors.joining(", "));
        return Observation.of(
                group.entry(),
                group.place("name"),
                "%s examples go by names that read alike: %s."
                        .formatted(group.ids().size(), names));
    }

    private static Stream<String> spellings(Example example) {
        return Stream.concat(Stream.of(example.name()), example.aliases().stream());
    }
}
