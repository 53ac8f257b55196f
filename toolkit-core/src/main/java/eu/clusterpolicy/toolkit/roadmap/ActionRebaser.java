package eu.clusterpolicy.toolkit.roadmap;

import com.google.common.collect.ImmutableList;
import eu.clusterpolicy.toolkit.catalogue.Catalogue;
import eu.clusterpolicy.toolkit.entry.ActionId;
import eu.clusterpolicy.toolkit.entry.EntryKind;
import eu.clusterpolicy.toolkit.entry.EntryName;
import eu.clusterpolicy.toolkit.entry.PolicyAction;
import eu.clusterpolicy.toolkit.entry.Withdrawn;
import eu.clusterpolicy.toolkit.matrix.Cell;
import java.util.Optional;

/** What two editions know of actions. */
final class ActionRebaser extends EntryRebaser<ActionId> {

    private final Catalogue older;
    private final Catalogue newer;

    ActionRebaser(Catalogue older, Catalogue newer) {
        this.older = older;
        this.newer = newer;
    }

    @Override
    Known before(ActionId id) {
        return known(DecisionList.known(older, id));
    }

    @Override
    Optional<Known> after(ActionId id) {
        return newer.findAction(id).map(ActionRebaser::known);
    }

    @Override
    boolean moves(Cell decided, Known before, Known after) {
        return !before.cells().equals(after.cells());
    }

    @Override
    Optional<String> reason(ActionId id) {
        return newer.findWithdrawnAction(id).map(Withdrawn::reason);
    }

    @Override
    Optional<ActionId> nextSuccessor(ActionId id) {
        return newer.findWithdrawnAction(id).flatMap(Withdrawn::successor);
    }

    @Override
    EntryName name(ActionId id) {
        return EntryName.of(EntryKind.ACTION, id.value());
    }

    private static Known known(PolicyAction action) {
        return new Known(action.text(), action.cell().stream().collect(ImmutableList.toImmutableList()));
    }
}
