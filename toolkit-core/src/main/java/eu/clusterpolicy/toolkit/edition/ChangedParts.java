package eu.clusterpolicy.toolkit.edition;

import com.google.common.collect.ImmutableList;
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
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Compares an entry with what has become of it, part by part. */
final class ChangedParts<E extends Entry> {

    private final E before;
    private final E after;
    private final ImmutableList.Builder<ChangedPart> revisions = ImmutableList.builder();

    private ChangedParts(E before, E after) {
        this.before = before;
        this.after = after;
    }

    static ImmutableList<ChangedPart> of(Entry before, Entry after) {
        if (before instanceof PolicyAction action) {
            return ofAction(new ChangedParts<>(action, (PolicyAction) after));
        }
        if (before instanceof Example example) {
            return ofExample(new ChangedParts<>(example, (Example) after));
        }
        if (before instanceof Recommendation recommendation) {
            return ofRecommendation(new ChangedParts<>(recommendation, (Recommendation) after));
        }
        if (before instanceof Erratum erratum) {
            return ofErratum(new ChangedParts<>(erratum, (Erratum) after));
        }
        return before instanceof DeclaredEmpty declaration
                ? ofDeclaration(new ChangedParts<>(declaration, (DeclaredEmpty) after))
                : ofWithdrawn(new ChangedParts<>((Withdrawn) before, (Withdrawn) after));
    }

    private static ImmutableList<ChangedPart> ofAction(ChangedParts<PolicyAction> action) {
        return action.compare(Aspect.REWORDED, "text", PolicyAction::text)
                .compare(Aspect.MOVED, "cell", PolicyAction::cell)
                .compare(Aspect.CITATION_CHANGED, "citation", PolicyAction::citation)
                .all();
    }

    private static ImmutableList<ChangedPart> ofExample(ChangedParts<Example> example) {
        return example.compare(Aspect.REWORDED, "name", Example::name)
                .compare(Aspect.ALIASES_CHANGED, "aliases", Example::aliases)
                .compare(Aspect.COUNTRY_CHANGED, "country", Example::country)
                .compare(Aspect.LINK_CHANGED, "link", Example::link)
                .compare(Aspect.MOVED, "cells", ChangedParts::cells)
                .compare(Aspect.CITATION_CHANGED, "citations", ChangedParts::citations)
                .compare(Aspect.DETAILS_CHANGED, "description", Example::description)
                .compare(Aspect.DETAILS_CHANGED, "validity", Example::validity)
                .compare(Aspect.DETAILS_CHANGED, "last update", Example::lastUpdate)
                .compare(Aspect.DETAILS_CHANGED, "status", Example::status)
                .all();
    }

    private static ImmutableList<ChangedPart> ofRecommendation(ChangedParts<Recommendation> recommendation) {
        return recommendation
                .compare(Aspect.REWORDED, "title", Recommendation::title)
                .compare(Aspect.REWORDED, "subject", Recommendation::subject)
                .compare(Aspect.MOVED, "priority", Recommendation::priority)
                .compare(Aspect.CARRIED_OUT_DIFFERENTLY, "operationalisation", Recommendation::operationalisation)
                .all();
    }

    private static ImmutableList<ChangedPart> ofErratum(ChangedParts<Erratum> erratum) {
        return erratum.compare(Aspect.REWORDED, "printed", Erratum::printed)
                .compare(Aspect.REWORDED, "used", Erratum::used)
                .compare(Aspect.DETAILS_CHANGED, "concerns", Erratum::concerns)
                .compare(Aspect.DETAILS_CHANGED, "kind", Erratum::kind)
                .compare(Aspect.CITATION_CHANGED, "citation", Erratum::citation)
                .compare(Aspect.DETAILS_CHANGED, "note", Erratum::note)
                .all();
    }

    private static ImmutableList<ChangedPart> ofDeclaration(ChangedParts<DeclaredEmpty> declaration) {
        return declaration
                .compare(Aspect.REWORDED, "reason", DeclaredEmpty::reason)
                .compare(Aspect.CITATION_CHANGED, "citation", DeclaredEmpty::citation)
                .all();
    }

    private static ImmutableList<ChangedPart> ofWithdrawn(ChangedParts<Withdrawn> withdrawn) {
        ImmutableList<ChangedPart> own = withdrawn
                .compare(
                        Aspect.SUCCESSOR_CHANGED,
                        "successor",
                        gone -> gone.successor().map(EntryName::id))
                .compare(Aspect.REWORDED, "reason", Withdrawn::reason)
                .all();
        return Stream.concat(own.stream(), of(withdrawn.before.entry(), withdrawn.after.entry()).stream())
                .collect(ImmutableList.toImmutableList());
    }

    private ChangedParts<E> compare(Aspect aspect, String part, Function<E, ?> value) {
        Object earlier = value.apply(before);
        Object later = value.apply(after);
        if (!earlier.equals(later)) {
            revisions.add(new ChangedPart(aspect, part, words(earlier), words(later)));
        }
        return this;
    }

    private ImmutableList<ChangedPart> all() {
        return revisions.build();
    }

    private static ImmutableList<Cell> cells(Example example) {
        return example.placements().stream().map(Placement::cell).collect(ImmutableList.toImmutableList());
    }

    private static ImmutableList<Optional<Citation>> citations(Example example) {
        return example.placements().stream().map(Placement::citation).collect(ImmutableList.toImmutableList());
    }

    private static String words(Object value) {
        if (value instanceof Optional<?> optional) {
            return optional.map(ChangedParts::words).orElse("");
        }
        if (value instanceof List<?> list) {
            return list.stream().map(ChangedParts::words).collect(Collectors.joining("; "));
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
}
