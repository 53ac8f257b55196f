package eu.clusterpolicy.toolkit.rule;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSortedSet;
import eu.clusterpolicy.toolkit.catalogue.Catalogue;
import eu.clusterpolicy.toolkit.entry.Example;
import eu.clusterpolicy.toolkit.name.Indexed;
import eu.clusterpolicy.toolkit.name.Pointer;
import eu.clusterpolicy.toolkit.name.WhiteSpace;
import java.util.Collection;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Examples that have something in common that only one should have, in the order of the catalogue.
 *
 * <p>What is said of a group does not depend on that order; only its place does: it is the second entry's, for that is the one
 * which was added to what was there.
 */
record ExampleGroup(ImmutableList<Member> members) {

    /** An example and its place in the catalogue, which tells it from others: it may have thousands of names to compare. */
    record Member(int place, Example example) {

        @Override
        public boolean equals(Object other) {
            return other instanceof Member member && member.place == place;
        }

        @Override
        public int hashCode() {
            return place;
        }

        String id() {
            return example.id().value();
        }
    }

    /** Returns the groups of at least two examples, by identifier, that share a key. */
    static Stream<ExampleGroup> by(Catalogue catalogue, Function<Example, Stream<String>> keys) {
        ImmutableListMultimap.Builder<String, Member> groups = ImmutableListMultimap.builder();
        members(catalogue)
                .forEach(member -> keys.apply(member.example()).distinct().forEach(key -> groups.put(key, member)));
        return groups.build().asMap().values().stream().map(ExampleGroup::of).filter(ExampleGroup::isSeveral);
    }

    static Stream<Member> members(Catalogue catalogue) {
        return Indexed.map(catalogue.examples(), Member::new);
    }

    static ExampleGroup of(Collection<Member> members) {
        return new ExampleGroup(ImmutableList.copyOf(members));
    }

    /** Returns whether there are two examples, not one that is entered twice under its identifier. */
    boolean isSeveral() {
        return members.stream()
                .anyMatch(member -> !member.id().equals(members.get(0).id()));
    }

    /** Returns the name of an example as it can stand in a sentence; its identifier where nobody could read the name. */
    static String nameOf(Example example) {
        return WhiteSpace.isUnseen(example.name()) ? "'" + example.id() + "'" : WhiteSpace.inOneLine(example.name());
    }

    ImmutableSortedSet<String> ids() {
        return members.stream().map(Member::id).collect(ImmutableSortedSet.toImmutableSortedSet(String::compareTo));
    }

    String place(String property) {
        return Pointer.of("examples", members.get(1).place(), property);
    }
}
