package eu.clusterpolicy.toolkit.roadmap;

import eu.clusterpolicy.toolkit.catalogue.Catalogue;
import eu.clusterpolicy.toolkit.matrix.Cell;
import eu.clusterpolicy.toolkit.matrix.Coded;
import eu.clusterpolicy.toolkit.name.Excerpt;

/** What people call the subject of a decision; the catalogue has the words of actions and examples. */
final class Titles {

    /** As long as a sentence that is read aloud. */
    private static final int LONGEST_WORDING = 300;

    private Titles() {}

    static String of(Catalogue catalogue, Object subject) {
        if (subject instanceof Coded coded) {
            return coded.title();
        }
        if (subject instanceof Focus focus) {
            return focus.title();
        }
        if (subject instanceof Cell cell) {
            return cell.title();
        }
        return subject instanceof Selection<?> selection
                ? "'"
                        + Excerpt.shortened(
                                KnownEntry.of(catalogue, selection.entry()).words(), LONGEST_WORDING)
                        + "' for "
                        + selection.cell().title()
                : subject.toString();
    }
}
