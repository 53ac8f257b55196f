package eu.clusterpolicy.toolkit.edition;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import eu.clusterpolicy.toolkit.catalogue.Edition;
import eu.clusterpolicy.toolkit.entry.Citation;
import eu.clusterpolicy.toolkit.entry.DeclaredEmpty;
import eu.clusterpolicy.toolkit.entry.Entry;
import eu.clusterpolicy.toolkit.entry.EntryName;
import eu.clusterpolicy.toolkit.entry.Erratum;
import eu.clusterpolicy.toolkit.entry.Example;
import eu.clusterpolicy.toolkit.entry.Mention;
import eu.clusterpolicy.toolkit.entry.Operationalisation;
import eu.clusterpolicy.toolkit.entry.Placement;
import eu.clusterpolicy.toolkit.entry.PolicyAction;
import eu.clusterpolicy.toolkit.entry.Recommendation;
import eu.clusterpolicy.toolkit.entry.Title;
import eu.clusterpolicy.toolkit.entry.Validity;
import eu.clusterpolicy.toolkit.entry.Withdrawn;
import eu.clusterpolicy.toolkit.matrix.Cell;
import eu.clusterpolicy.toolkit.name.OneLine;
import eu.clusterpolicy.toolkit.name.Require;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One thing in which an entry, or the edition itself, differs from one edition to another, such as its link, in words.
 *
 * <p>The values themselves stand in the entries before and after, see {@link Change}, and in the two editions.
 *
 * <p>Immutable and thread-safe.
 *
 * @param aspect in what the entry or the edition changed
 * @param part the part of it, such as {@code link}
 * @param before what the part was, blank where there was nothing
 * @param after what the part is, blank where there is nothing
 */
public record ChangedPart(Aspect aspect, String part, String before, String after) {

    /** What is compared of an edition and of an entry, attribute by attribute. */
    private static final ImmutableList<Part<?>> ALL = ImmutableList.of(
            new Part<>(Edition.class, Aspect.DETAILS_CHANGED, "identifier", Edition::id),
            new Part<>(Edition.class, Aspect.REWORDED, "title", Edition::title),
            new Part<>(Edition.class, Aspect.DETAILS_CHANGED, "issued", Edition::issued),
            new Part<>(Edition.class, Aspect.DETAILS_CHANGED, "publisher", Edition::publisher),
            new Part<>(Edition.class, Aspect.DETAILS_CHANGED, "rights", Edition::rights),
            new Part<>(Edition.class, Aspect.DETAILS_CHANGED, "authors", Edition::authors),
            new Part<>(Edition.class, Aspect.DETAILS_CHANGED, "co-organiser", Edition::coOrganiser),
            new Part<>(Edition.class, Aspect.DETAILS_CHANGED, "disclaimer", Edition::disclaimer),
            new Part<>(Edition.class, Aspect.DETAILS_CHANGED, "reuse", Edition::reuse),
            new Part<>(Edition.class, Aspect.DETAILS_CHANGED, "language", Edition::language),
            new Part<>(PolicyAction.class, Aspect.REWORDED, "text", PolicyAction::text),
            new Part<>(PolicyAction.class, Aspect.MOVED, "cell", PolicyAction::cell),
            new Part<>(PolicyAction.class, Aspect.CITATION_CHANGED, "citation", PolicyAction::citation),
            new Part<>(Example.class, Aspect.REWORDED, "name", Example::name),
            new Part<>(Example.class, Aspect.ALIASES_CHANGED, "aliases", Example::aliases),
            new Part<>(Example.class, Aspect.COUNTRY_CHANGED, "country", Example::country),
            new Part<>(Example.class, Aspect.LINK_CHANGED, "link", Example::link),
            new Part<>(Example.class, Aspect.MOVED, "cells", ChangedPart::cells),
            new Part<>(Example.class, Aspect.CITATION_CHANGED, "citations", ChangedPart::citations),
            new Part<>(Example.class, Aspect.DETAILS_CHANGED, "description", Example::description),
            new Part<>(Example.class, Aspect.DETAILS_CHANGED, "validity", Example::validity),
            new Part<>(Example.class, Aspect.DETAILS_CHANGED, "last update", Example::lastUpdate),
            new Part<>(Example.class, Aspect.DETAILS_CHANGED, "status", Example::status),
            new Part<>(Recommendation.class, Aspect.REWORDED, "title", Recommendation::title),
            new Part<>(Recommendation.class, Aspect.REWORDED, "subject", Recommendation::subject),
            new Part<>(Recommendation.class, Aspect.MOVED, "priority", Recommendation::priority),
            new Part<>(
                    Recommendation.class,
                    Aspect.CARRIED_OUT_DIFFERENTLY,
                    "operationalisation",
                    Recommendation::operationalisation),
            new Part<>(Erratum.class, Aspect.REWORDED, "printed", Erratum::printed),
            new Part<>(Erratum.class, Aspect.REWORDED, "used", Erratum::used),
            new Part<>(Erratum.class, Aspect.DETAILS_CHANGED, "concerns", Erratum::concerns),
            new Part<>(Erratum.class, Aspect.DETAILS_CHANGED, "kind", Erratum::kind),
            new Part<>(Erratum.class, Aspect.CITATION_CHANGED, "citation", Erratum::citation),
            new Part<>(Erratum.class, Aspect.DETAILS_CHANGED, "note", Erratum::note),
            new Part<>(DeclaredEmpty.class, Aspect.REWORDED, "reason", DeclaredEmpty::reason),
            new Part<>(DeclaredEmpty.class, Aspect.CITATION_CHANGED, "citation", DeclaredEmpty::citation),
            new Part<>(
                    Withdrawn.class,
                    Aspect.SUCCESSOR_CHANGED,
                    "successor",
                    withdrawn -> withdrawn.successor().map(EntryName::id)),
            new Part<>(Withdrawn.class, Aspect.REWORDED, "reason", Withdrawn::reason));

    /** Requires all components. */
    public ChangedPart {
        Require.notNull(aspect, "aspect");
        Require.notNull(part, "part");
        Require.notNull(before, "before");
        Require.notNull(after, "after");
    }

    /** Compares an entry with what has become of it; of a withdrawn one, also the entry that it was. */
    static ImmutableList<ChangedPart> between(Entry before, Entry after) {
        ImmutableList<ChangedPart> own = compared(before, after);
        Stream<ChangedPart> within = before instanceof Withdrawn earlier && after instanceof Withdrawn later
                ? between(earlier.entry(), later.entry()).stream()
                : Stream.empty();
        return Stream.concat(own.stream(), within).collect(ImmutableList.toImmutableList());
    }

    /** Compares two editions. */
    static ImmutableList<ChangedPart> between(Edition before, Edition after) {
        return compared(before, after);
    }

    private static ImmutableList<ChangedPart> compared(Object before, Object after) {
        return ALL.stream().flatMap(part -> part.compare(before, after)).collect(ImmutableList.toImmutableList());
    }

    /** Returns the names of the parts that are compared of editions or of entries of the given type. */
    static ImmutableSet<String> names(Class<?> type) {
        return ALL.stream().filter(part -> part.type() == type).map(Part::name).collect(ImmutableSet.toImmutableSet());
    }

    /** Returns the part and what it was and is, such as {@code country: 'AT' is now 'DE'}. */
    @Override
    public String toString() {
        return OneLine.of("%s: '%s' is now '%s'".formatted(part, before, after));
    }

    private static ImmutableList<Cell> cells(Example example) {
        return example.placements().stream().map(Placement::cell).collect(ImmutableList.toImmutableList());
    }

    private static ImmutableList<Optional<Citation>> citations(Example example) {
        return example.placements().stream().map(Placement::citation).collect(ImmutableList.toImmutableList());
    }

    private static String words(Object value) {
        if (value instanceof Optional<?> optional) {
            return optional.map(ChangedPart::words).orElse("");
        }
        if (value instanceof List<?> list) {
            return list.stream().map(ChangedPart::words).collect(Collectors.joining("; "));
        }
        if (value instanceof Cell cell) {
            return cell.title();
        }
        if (value instanceof Citation citation) {
            return citation.text();
        }
        if (value instanceof Validity validity) {
            return validity.text();
        }
        if (value instanceof Mention mention) {
            return join(mention.example().value() + " mentioned", words(mention.printed()), words(mention.citation()));
        }
        if (value instanceof Title title) {
            return join(words(title.text()), title.status().code(), words(title.citation()));
        }
        return value instanceof Operationalisation cell
                ? cell.function().title() + ": "
                        + join(
                                words(cell.actions()),
                                words(cell.examples()),
                                words(cell.citation()),
                                words(cell.mentions()))
                : value.toString();
    }

    private static String join(String... parts) {
        return Stream.of(parts).filter(part -> !part.isEmpty()).collect(Collectors.joining(", "));
    }

    /** An attribute of an edition or an entry, in words. */
    private record Part<E>(Class<E> type, Aspect aspect, String name, Function<E, ?> value) {

        Stream<ChangedPart> compare(Object before, Object after) {
            if (!type.isInstance(before)) {
                return Stream.empty();
            }
            Object earlier = value.apply(type.cast(before));
            Object later = value.apply(type.cast(after));
            return earlier.equals(later)
                    ? Stream.empty()
                    : Stream.of(new ChangedPart(aspect, name, words(earlier), words(later)));
        }
    }
}
