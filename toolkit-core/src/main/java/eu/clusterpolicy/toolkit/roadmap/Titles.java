package eu.clusterpolicy.toolkit.roadmap;

import eu.clusterpolicy.toolkit.catalogue.Catalogue;
import eu.clusterpolicy.toolkit.guide.Consideration;
import eu.clusterpolicy.toolkit.matrix.Cell;
import eu.clusterpolicy.toolkit.matrix.Priority;

/** What people call the subject of a decision; the catalogue has the words of actions and examples. */
final class Titles {

    private Titles() {}

    static String of(Catalogue catalogue, Object subject) {
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
                                KnownEntry.of(catalogue, selection.entry()).words(),
                                selection.cell().title())
                : subject.toString();
    }
}
