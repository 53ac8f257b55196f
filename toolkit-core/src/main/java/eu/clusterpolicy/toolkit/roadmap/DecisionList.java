package eu.clusterpolicy.toolkit.roadmap;

import com.google.common.collect.ImmutableList;
import eu.clusterpolicy.toolkit.catalogue.Catalogue;
import eu.clusterpolicy.toolkit.entry.ActionId;
import eu.clusterpolicy.toolkit.entry.Example;
import eu.clusterpolicy.toolkit.entry.ExampleId;
import eu.clusterpolicy.toolkit.entry.PolicyAction;
import eu.clusterpolicy.toolkit.entry.Withdrawn;
import eu.clusterpolicy.toolkit.evidence.Evidence;
import eu.clusterpolicy.toolkit.guide.Consideration;
import eu.clusterpolicy.toolkit.guide.Phase;
import eu.clusterpolicy.toolkit.matrix.Cell;
import eu.clusterpolicy.toolkit.matrix.Priority;
import java.util.Optional;
import java.util.function.Function;

/** How a decision enters a list of decisions, and what is asked of it on the way. */
final class DecisionList {

    private DecisionList() {}

    static <T> ImmutableList<Decision<T>> with(ImmutableList<Decision<T>> taken, Decision<T> decision) {
        return placed(taken, decision, Decision::subject);
    }

    /** Puts an item in the place of the one with the same key, or at the end. */
    static <E> ImmutableList<E> placed(ImmutableList<E> items, E item, Function<E, ?> key) {
        Object wanted = key.apply(item);
        ImmutableList.Builder<E> placed = ImmutableList.builderWithExpectedSize(items.size() + 1);
        boolean found = false;
        for (E earlier : items) {
            boolean same = key.apply(earlier).equals(wanted);
            placed.add(same ? item : earlier);
            found |= same;
        }
        return (found ? placed : placed.add(item)).build();
    }

    static <T> ImmutableList<Decision<T>> without(ImmutableList<Decision<T>> taken, Decision<?> decision) {
        return taken.stream().filter(earlier -> !earlier.equals(decision)).collect(ImmutableList.toImmutableList());
    }

    static <T> Optional<Decision<T>> find(ImmutableList<Decision<T>> taken, T subject) {
        return taken.stream()
                .filter(decision -> decision.subject().equals(subject))
                .findFirst();
    }

    static void requireFirst(RoadmapDraft draft, Phase phase, Object subject) {
        draft.decisions(phase).stream()
                .filter(earlier -> earlier.subject().equals(subject))
                .findFirst()
                .ifPresent(earlier -> {
                    throw new IllegalArgumentException("%s is already %s: a phase decides each subject once"
                            .formatted(
                                    title(draft.catalogue(), subject),
                                    earlier.verdict().title()));
                });
    }

    static void requireFirst(RoadmapDraft draft, Evidence evidence) {
        draft.findEvidence(evidence.id()).ifPresent(stated -> {
            throw new IllegalArgumentException("evidence is already stated: '" + stated.id() + "'");
        });
    }

    static void requireOwnCell(Catalogue catalogue, Selection<ActionId> selection) {
        known(catalogue, selection.entry())
                .cell()
                .filter(own -> !own.equals(selection.cell()))
                .ifPresent(own -> {
                    throw new IllegalArgumentException(
                            "action '%s' belongs to %s, not to %s".formatted(selection.entry(), own, selection.cell()));
                });
    }

    /** Returns what people call a subject; the catalogue has the words of actions and examples. */
    static String title(Catalogue catalogue, Object subject) {
        if (subject instanceof Priority priority) {
            return priority.title();
        }
        if (subject instanceof Focus focus) {
            return focus.title();
        }
        if (subject instanceof Cell cell) {
            return cell.title();
        }
        if (subject instanceof Consideration consideration) {
            return consideration.title();
        }
        return subject instanceof Selection<?> selection
                ? "'%s' for %s"
                        .formatted(
                                words(catalogue, selection.entry()),
                                selection.cell().title())
                : subject.toString();
    }

    private static String words(Catalogue catalogue, Object entry) {
        if (entry instanceof ActionId action) {
            return known(catalogue, action).text();
        }
        return entry instanceof ExampleId example ? known(catalogue, example).name() : entry.toString();
    }

    /** Looks an action up that stands or has been withdrawn. */
    static PolicyAction known(Catalogue catalogue, ActionId action) {
        return catalogue.findKnownAction(action).orElseGet(() -> catalogue.action(action));
    }

    /** Looks an example up that stands or has been withdrawn. */
    static Example known(Catalogue catalogue, ExampleId example) {
        return catalogue.findKnownExample(example).orElseGet(() -> catalogue.example(example));
    }

    /** Who chooses today chooses what stands; only an older decision can be about what was withdrawn since. */
    static void requireStanding(Catalogue catalogue, ActionId action) {
        catalogue.findWithdrawnAction(action).ifPresent(DecisionList::refuse);
    }

    static void requireStanding(Catalogue catalogue, ExampleId example) {
        catalogue.findWithdrawnExample(example).ifPresent(DecisionList::refuse);
    }

    private static void refuse(Withdrawn<?, ?> withdrawn) {
        throw new IllegalArgumentException(withdrawn.entry().entryName() + " " + withdrawn.fate());
    }
}
