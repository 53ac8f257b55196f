package eu.clusterpolicy.toolkit.catalogue;

import com.google.common.collect.ImmutableList;
import eu.clusterpolicy.toolkit.matrix.Cell;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Compares an entry with what has become of it, part by part. */
final class Revisions<E extends Entry> {

    private final E before;
    private final E after;
    private final ImmutableList.Builder<Revision> revisions = ImmutableList.builder();

    private Revisions(E before, E after) {
        this.before = before;
        this.after = after;
    }

    static ImmutableList<Revision> of(Entry before, Entry after) {
        if (before instanceof PolicyAction action) {
            return ofAction(new Revisions<>(action, (PolicyAction) after));
        }
        if (before instanceof Example example) {
            return ofExample(new Revisions<>(example, (Example) after));
        }
        if (before instanceof Recommendation recommendation) {
            return ofRecommendation(new Revisions<>(recommendation, (Recommendation) after));
        }
        if (before instanceof Erratum erratum) {
            return ofErratum(new Revisions<>(erratum, (Erratum) after));
        }
        return before instanceof DeclaredEmpty declaration
                ? ofDeclaration(new Revisions<>(declaration, (DeclaredEmpty) after))
                : ofWithdrawn(new Revisions<>((Withdrawn<?, ?>) before, (Withdrawn<?, ?>) after));
    }

    private static ImmutableList<Revision> ofAction(Revisions<PolicyAction> action) {
        return action.compare(Aspect.REWORDED, "text", PolicyAction::text)
                .compare(Aspect.MOVED, "cell", PolicyAction::cell)
                .compare(Aspect.CITATION_CHANGED, "citation", PolicyAction::citation)
                .all();
    }

    private static ImmutableList<Revision> ofExample(Revisions<Example> example) {
        return example.compare(Aspect.REWORDED, "name", Example::name)
                .compare(Aspect.ALIASES_CHANGED, "aliases", Example::aliases)
                .compare(Aspect.COUNTRY_CHANGED, "country", Example::country)
                .compare(Aspect.LINK_CHANGED, "link", Example::link)
                .compare(Aspect.MOVED, "cells", Revisions::cells)
                .compare(Aspect.CITATION_CHANGED, "citations", Revisions::citations)
                .compare(Aspect.DETAILS_CHANGED, "description", Example::description)
                .compare(Aspect.DETAILS_CHANGED, "validity", Example::validity)
                .compare(Aspect.DETAILS_CHANGED, "last update", Example::lastUpdate)
                .compare(Aspect.DETAILS_CHANGED, "status", Example::status)
                .all();
    }

    private static ImmutableList<Revision> ofRecommendation(Revisions<Recommendation> recommendation) {
        return recommendation
                .compare(Aspect.REWORDED, "title", Recommendation::title)
                .compare(Aspect.REWORDED, "subject", Recommendation::subject)
                .compare(Aspect.MOVED, "priority", Recommendation::priority)
                .compare(Aspect.CARRIED_OUT_DIFFERENTLY, "operationalisation", Recommendation::operationalisation)
                .all();
    }

    private static ImmutableList<Revision> ofErratum(Revisions<Erratum> erratum) {
        return erratum.compare(Aspect.REWORDED, "printed", Erratum::printed)
                .compare(Aspect.REWORDED, "used", Erratum::used)
                .compare(Aspect.DETAILS_CHANGED, "concerns", Erratum::concerns)
                .compare(Aspect.DETAILS_CHANGED, "kind", Erratum::kind)
                .compare(Aspect.CITATION_CHANGED, "citation", Erratum::citation)
                .all();
    }

    private static ImmutableList<Revision> ofDeclaration(Revisions<DeclaredEmpty> declaration) {
        return declaration
                .compare(Aspect.REWORDED, "reason", DeclaredEmpty::reason)
                .compare(Aspect.CITATION_CHANGED, "citation", DeclaredEmpty::citation)
                .all();
    }

    private static ImmutableList<Revision> ofWithdrawn(Revisions<Withdrawn<?, ?>> withdrawn) {
        ImmutableList<Revision> own = withdrawn
                .compare(Aspect.SUCCESSOR_CHANGED, "successor", Withdrawn::successor)
                .compare(Aspect.REWORDED, "reason", Withdrawn::reason)
                .all();
        return Stream.concat(own.stream(), of(withdrawn.before.entry(), withdrawn.after.entry()).stream())
                .collect(ImmutableList.toImmutableList());
    }

    private Revisions<E> compare(Aspect aspect, String part, Function<E, ?> value) {
        Object earlier = value.apply(before);
        Object later = value.apply(after);
        if (!earlier.equals(later)) {
            revisions.add(new Revision(aspect, part, words(earlier), words(later)));
        }
        return this;
    }

    private ImmutableList<Revision> all() {
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
            return optional.map(Revisions::words).orElse("");
        }
        if (value instanceof List<?> list) {
            return list.stream().map(Revisions::words).collect(Collectors.joining("; "));
        }
        if (value instanceof Citation citation) {
            return citation.text();
        }
        if (value instanceof Validity validity) {
            return validity.text();
        }
        if (value instanceof Title title) {
            return join(words(title.text()), title.status().code(), words(title.citation()));
        }
        return value instanceof Operationalisation cell
                ? cell.function().title() + ": "
                        + join(words(cell.actions()), words(cell.examples()), words(cell.citation()))
                : value.toString();
    }

    private static String join(String... parts) {
        return Stream.of(parts).filter(part -> !part.isEmpty()).collect(Collectors.joining(", "));
    }
}
