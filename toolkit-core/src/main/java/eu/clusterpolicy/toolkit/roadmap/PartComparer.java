package eu.clusterpolicy.toolkit.roadmap;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMultiset;
import com.google.common.collect.LinkedHashMultiset;
import com.google.common.collect.ListMultimap;
import com.google.common.collect.MultimapBuilder;
import com.google.common.collect.Multiset;
import com.google.common.collect.Multisets;
import eu.clusterpolicy.toolkit.guide.Phase;
import eu.clusterpolicy.toolkit.name.WhiteSpace;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Compares the parts of one kind in two roadmaps, such as their planned actions: attribute by attribute, where both have a part.
 *
 * <p>Identity and attributes together hold all that a part holds, or a difference would be passed over.
 *
 * @param phase the phase to which the parts belong
 * @param identity what a part has in common with the part that it is compared with
 * @param subject what a line calls a part
 * @param attributes what is compared
 */
record PartComparer<T>(
        Phase phase, Function<T, ?> identity, Function<T, String> subject, ImmutableList<Attribute<T>> attributes) {

    /**
     * What is compared of a part: its value decides, its text is shown; the name is blank where the part is compared as one.
     *
     * @param details what the value consists of, one by one, for those that differ though their texts read alike
     */
    record Attribute<T>(
            String name,
            Function<T, ?> value,
            Function<T, Optional<String>> text,
            Function<T, ? extends Collection<String>> details) {

        static <T> Attribute<T> one(String name, Function<T, ?> value, Function<T, String> text) {
            return one(name, value, text, part -> List.of(text.apply(part)));
        }

        static <T> Attribute<T> one(
                String name,
                Function<T, ?> value,
                Function<T, String> text,
                Function<T, ? extends Collection<String>> details) {
            return new Attribute<>(
                    name, value, part -> Optional.of(text.apply(part)).filter(words -> !words.isEmpty()), details);
        }

        static <T> Attribute<T> words(String name, Function<T, String> words) {
            return one(name, words, words);
        }

        static <T, V> Attribute<T> optional(String name, Function<T, Optional<V>> value, Function<V, String> text) {
            Function<T, Optional<String>> words = part -> value.apply(part).map(text);
            return new Attribute<>(
                    name, value, words, part -> words.apply(part).stream().toList());
        }

        /** Several values, whose order says nothing. */
        static <T, V> Attribute<T> each(
                String name, Function<T, ? extends Collection<V>> values, Function<V, String> text) {
            return one(
                    name,
                    part -> ImmutableMultiset.copyOf(values.apply(part)),
                    part -> joined(values.apply(part), text),
                    part -> quoted(values.apply(part), text));
        }

        /** Several values, whose order counts. */
        static <T, V> Attribute<T> sequence(
                String name, Function<T, ? extends List<V>> values, Function<V, String> text) {
            return one(
                    name, values, part -> joined(values.apply(part), text), part -> quoted(values.apply(part), text));
        }

        private static <V> String joined(Collection<V> values, Function<V, String> text) {
            return values.stream().map(text).collect(Collectors.joining("; "));
        }

        private static <V> List<String> quoted(Collection<V> values, Function<V, String> text) {
            return values.stream().map(value -> "'" + text.apply(value) + "'").toList();
        }

        /** Returns the text of a part; where that of the other reads alike, what the other lacks of the part's details. */
        private Optional<String> text(T part, T other) {
            Optional<String> shown = text.apply(part);
            if (!shown.map(WhiteSpace::inOneLine).equals(text.apply(other).map(WhiteSpace::inOneLine))) {
                return shown;
            }
            Multiset<String> own = LinkedHashMultiset.create(details.apply(part));
            Multisets.removeOccurrences(own, details.apply(other));
            return own.isEmpty()
                    ? shown
                    : Optional.of(own.stream().map(WhiteSpace::visible).collect(Collectors.joining("; ")));
        }
    }

    /** Compares parts as one, without telling their attributes apart. */
    static <T> PartComparer<T> whole(
            Phase phase,
            Function<T, ?> identity,
            Function<T, String> subject,
            Function<T, ?> value,
            Function<T, String> text,
            Function<T, ? extends Collection<String>> details) {
        return new PartComparer<>(phase, identity, subject, ImmutableList.of(Attribute.one("", value, text, details)));
    }

    /** Returns what differs. Parts that are equal are matched first, so that namesakes may change places. */
    Stream<Comparison.Line> lines(Collection<T> before, Collection<T> after) {
        Multiset<T> earlier = LinkedHashMultiset.create(before);
        Multiset<T> later = LinkedHashMultiset.create(after);
        Multisets.removeOccurrences(earlier, after);
        Multisets.removeOccurrences(later, before);
        ListMultimap<Object, T> partners =
                MultimapBuilder.linkedHashKeys().linkedListValues().build();
        later.forEach(part -> partners.put(identity.apply(part), part));
        ImmutableList.Builder<Comparison.Line> lines = ImmutableList.builder();
        for (T part : earlier) {
            List<T> namesakes = partners.get(identity.apply(part));
            if (namesakes.isEmpty()) {
                lines.add(line(part, "", Optional.of(text(part)), Optional.empty()));
            } else {
                lines.addAll(differing(part, namesakes.remove(0)).iterator());
            }
        }
        partners.values().forEach(part -> lines.add(line(part, "", Optional.empty(), Optional.of(text(part)))));
        return lines.build().stream();
    }

    private Stream<Comparison.Line> differing(T before, T after) {
        return attributes.stream()
                .filter(attribute -> !attribute
                        .value()
                        .apply(before)
                        .equals(attribute.value().apply(after)))
                .map(attribute ->
                        line(before, attribute.name(), attribute.text(before, after), attribute.text(after, before)));
    }

    private Comparison.Line line(T part, String attribute, Optional<String> before, Optional<String> after) {
        String named = subject.apply(part) + (attribute.isEmpty() ? "" : ", " + attribute);
        return new Comparison.Line(phase, named, before, after);
    }

    private String text(T part) {
        String text = attributes.stream()
                .flatMap(attribute -> attribute.text().apply(part).stream()
                        .map(words -> attribute.name().isEmpty() ? words : attribute.name() + ": " + words))
                .collect(Collectors.joining("; "));
        return text.isEmpty() ? "nothing more than its name" : text;
    }
}
