package eu.clusterpolicy.toolkit.edition;

import com.google.common.collect.ImmutableList;
import eu.clusterpolicy.toolkit.entry.DeclaredEmpty;
import eu.clusterpolicy.toolkit.entry.Entry;
import eu.clusterpolicy.toolkit.entry.Erratum;
import eu.clusterpolicy.toolkit.entry.Example;
import eu.clusterpolicy.toolkit.entry.Placement;
import eu.clusterpolicy.toolkit.entry.PolicyAction;
import eu.clusterpolicy.toolkit.entry.Recommendation;
import eu.clusterpolicy.toolkit.entry.Withdrawn;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Says as an overlay what a difference says, as far as an overlay can. Not thread-safe. */
final class OverlayFromDifference {

    private final Difference difference;
    private final Successors successions;
    private final Overlay.Builder overlay = Overlay.builder();
    private final List<String> unsayable = new ArrayList<>();

    OverlayFromDifference(Difference difference) {
        this.difference = difference;
        this.successions = Successors.of(Stream.concat(
                        difference.changes(Change.Withdrew.class).stream().map(Change.Withdrew::withdrawn),
                        difference.changes(Change.Renamed.class).stream().map(Change.Renamed::withdrawn))
                .toList());
    }

    Overlay overlay() {
        if (difference.older().id().equals(difference.newer().id())) {
            unsayable.add("that the edition keeps its identifier '"
                    + difference.older().id() + "'");
        }
        overlay.base(difference.older().id()).edition(difference.newer());
        difference.changes().forEach(this::say);
        if (!unsayable.isEmpty()) {
            throw new IllegalStateException("no overlay can say\n- " + String.join("\n- ", unsayable));
        }
        return overlay.build();
    }

    private void say(Change change) {
        if (change.subject().occurrence() > 1) {
            unsayable.add("what becomes of " + change.subject());
        } else if (change instanceof Change.Added added) {
            added(added.entry());
        } else if (change instanceof Change.Removed removed) {
            removed(removed.entry());
        } else if (change instanceof Change.Revised revised) {
            revised(revised);
        } else if (change instanceof Change.Withdrew withdrawn) {
            withdrawn(withdrawn.withdrawn());
        } else if (change instanceof Change.Renamed renamed) {
            withdrawn(renamed.withdrawn());
            added(renamed.successor());
        } else if (change instanceof Change.Reordered reordered) {
            unsayable.add("where " + reordered.subject() + " stands");
        }
    }

    private void added(Entry entry) {
        if (entry instanceof PolicyAction action) {
            overlay.addAddedAction(action);
        } else if (entry instanceof Example example) {
            overlay.addAddedExample(example);
        } else if (entry instanceof Recommendation recommendation) {
            overlay.addAddedRecommendation(recommendation);
        } else if (entry instanceof Erratum erratum) {
            overlay.addAddedErratum(erratum);
        } else if (entry instanceof DeclaredEmpty declaration) {
            overlay.addDeclaredEmpty(declaration);
        } else {
            unsayable.add("that " + entry.entryName() + " was withdrawn without having been there");
        }
    }

    private void removed(Entry entry) {
        if (entry instanceof Erratum erratum) {
            overlay.addDroppedErratum(erratum.id());
        } else if (entry instanceof DeclaredEmpty declaration) {
            overlay.addNoLongerEmpty(declaration.position());
        } else {
            unsayable.add("that " + entry.entryName() + " is gone without a trace");
        }
    }

    private void withdrawn(Withdrawn<?, ?> withdrawn) {
        withdrawn
                .asAction()
                .ifPresent(action -> overlay.putWithdrawnAction(action.entry().id(), withdrawal(action)));
        withdrawn
                .asExample()
                .ifPresent(
                        example -> overlay.putWithdrawnExample(example.entry().id(), withdrawal(example)));
        withdrawn
                .asRecommendation()
                .ifPresent(row -> overlay.putWithdrawnRecommendation(row.entry().number(), withdrawal(row)));
    }

    private static <I> Withdrawal<I> withdrawal(Withdrawn<?, I> withdrawn) {
        return new Withdrawal<>(withdrawn.successor(), withdrawn.reason());
    }

    private void revised(Change.Revised change) {
        Entry after = change.after();
        if (after instanceof PolicyAction action) {
            overlay.addReplacedAction(action);
        } else if (after instanceof Example example) {
            revised((Example) change.before(), example);
        } else if (after instanceof Recommendation recommendation) {
            revised(successions.redirect((Recommendation) change.before()), recommendation);
        } else if (after instanceof Erratum erratum) {
            overlay.addReplacedErratum(erratum);
        } else if (after instanceof DeclaredEmpty declaration) {
            overlay.addNoLongerEmpty(declaration.position()).addDeclaredEmpty(declaration);
        } else {
            unsayable.add("what else is known of " + change.subject());
        }
    }

    private void revised(Example before, Example after) {
        ImmutableList<String> aliases = appended(before.aliases(), after.aliases());
        ImmutableList<Placement> placements = appended(before.placements(), after.placements());
        boolean extended = after.equals(before.withAliases(after.aliases()).withPlacements(after.placements()))
                && starts(before.aliases(), after.aliases())
                && starts(before.placements(), after.placements())
                && areNew(aliases, before.names())
                && areNew(
                        placements.stream().map(Placement::cell).toList(),
                        before.placements().stream().map(Placement::cell).toList());
        if (extended) {
            overlay.putAllAliases(after.id(), aliases).putAllPlacements(after.id(), placements);
        } else {
            overlay.addReplacedExample(after);
        }
    }

    private void revised(Recommendation before, Recommendation after) {
        boolean cited =
                after.title().text().isPresent() && after.title().citation().isPresent();
        if (cited && !after.equals(before) && after.equals(before.withTitle(after.title()))) {
            overlay.putTitle(after.number(), after.title());
        } else if (!after.equals(before)) {
            overlay.addReplacedRecommendation(after);
        }
    }

    private static <E> boolean starts(List<E> before, List<E> after) {
        return after.size() >= before.size() && after.subList(0, before.size()).equals(before);
    }

    private static <E> ImmutableList<E> appended(ImmutableList<E> before, ImmutableList<E> after) {
        return after.subList(Math.min(before.size(), after.size()), after.size());
    }

    private static <E> boolean areNew(List<E> appended, List<E> earlier) {
        Set<E> known = new HashSet<>(earlier);
        return appended.stream().allMatch(known::add);
    }
}
