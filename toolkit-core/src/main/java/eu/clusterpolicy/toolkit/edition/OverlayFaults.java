package eu.clusterpolicy.toolkit.edition;

import com.google.common.collect.ImmutableMap;
import eu.clusterpolicy.toolkit.catalogue.Edition;
import eu.clusterpolicy.toolkit.entry.EntryKind;
import eu.clusterpolicy.toolkit.entry.EntryName;
import eu.clusterpolicy.toolkit.name.Excerpt;
import eu.clusterpolicy.toolkit.name.Pointer;
import eu.clusterpolicy.toolkit.name.WhiteSpace;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds what an overlay cannot say, and where it names an entry a second time. */
final class OverlayFaults {

    private OverlayFaults() {}

    /** Returns a sentence under each path at which a part cannot stand, in the order of the document. */
    static ImmutableMap<String, String> of(String base, Edition edition, List<Edit> edits) {
        ImmutableMap.Builder<String, String> faults = ImmutableMap.builder();
        if (edition.id().equals(base)) {
            faults.put(Pointer.of("edition", "id"), "overlay must make an edition of its own: '" + base + "'");
        }
        Map<EntryName, Integer> named = new HashMap<>();
        for (int i = 0; i < edits.size(); i++) {
            Edit edit = edits.get(i);
            Integer earlier = named.putIfAbsent(edit.subject(), i);
            boolean again = earlier != null && !(isExtension(edit) && isExtension(edits.get(earlier)));
            Optional<String> sentence = again
                    ? Optional.of("overlay must name each entry once: %s stands at %s already"
                            .formatted(edit.subject(), path(earlier)))
                    : unsayable(edit);
            String path = path(i);
            sentence.ifPresent(words -> faults.put(path, words));
        }
        return faults.buildOrThrow();
    }

    /** Returns where an overlay's document has the edit of the given number, from 0. */
    static String path(int edit) {
        return Pointer.of("edits", edit);
    }

    /** One example may be given several spellings and cells. */
    private static boolean isExtension(Edit edit) {
        return edit instanceof Edit.Alias || edit instanceof Edit.Place;
    }

    private static Optional<String> unsayable(Edit edit) {
        EntryKind kind = edit.subject().kind();
        if (edit instanceof Edit.Withdraw withdraw) {
            return Optional.of(withdraw.reason())
                    .filter(WhiteSpace::isBlank)
                    .map(reason -> "reason of a withdrawal must not be blank: " + Excerpt.quoted(reason));
        }
        if (kind == EntryKind.EDITION) {
            return Optional.of(
                    "overlay cannot %s %s; it can say what becomes of an entry".formatted(edit.code(), edit.subject()));
        }
        boolean whole = kind.isWithdrawn() || (edit instanceof Edit.Drop && EntryKind.WITHDRAWABLE.contains(kind));
        return whole
                ? Optional.of("overlay cannot %s %s; it can withdraw an entry".formatted(edit.code(), edit.subject()))
                : Optional.empty();
    }
}
