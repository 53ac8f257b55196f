package eu.clusterpolicy.toolkit.roadmap;

import com.google.common.collect.ImmutableList;
import eu.clusterpolicy.toolkit.catalogue.Catalogue;
import eu.clusterpolicy.toolkit.entry.EntryKind;
import eu.clusterpolicy.toolkit.entry.EntryName;
import eu.clusterpolicy.toolkit.entry.Example;
import eu.clusterpolicy.toolkit.entry.ExampleId;
import eu.clusterpolicy.toolkit.entry.Placement;
import eu.clusterpolicy.toolkit.entry.Withdrawn;
import eu.clusterpolicy.toolkit.matrix.Cell;
import java.util.Optional;

/** What two editions know of examples. */
final class ExampleRebaser extends EntryRebaser<ExampleId> {

    private final Catalogue older;
    private final Catalogue newer;

    ExampleRebaser(Catalogue older, Catalogue newer) {
        this.older = older;
        this.newer = newer;
    }

    @Override
    Known before(ExampleId id) {
        return known(DecisionList.known(older, id));
    }

    @Override
    Optional<Known> after(ExampleId id) {
        return newer.findExample(id).map(ExampleRebaser::known);
    }

    /** An example may inspire a cell that never named it, so only one that the cell named can move away. */
    @Override
    boolean moves(Cell decided, Known before, Known after) {
        return before.cells().contains(decided) && !after.cells().contains(decided);
    }

    @Override
    Optional<String> reason(ExampleId id) {
        return newer.findWithdrawnExample(id).map(Withdrawn::reason);
    }

    @Override
    Optional<ExampleId> nextSuccessor(ExampleId id) {
        return newer.findWithdrawnExample(id).flatMap(Withdrawn::successor);
    }

    @Override
    EntryName name(ExampleId id) {
        return EntryName.of(EntryKind.EXAMPLE, id.value());
    }

    private static Known known(Example example) {
        return new Known(
                example.name(),
                example.placements().stream().map(Placement::cell).distinct().collect(ImmutableList.toImmutableList()));
    }
}
