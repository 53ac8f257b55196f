package eu.clusterpolicy.toolkit.edition;

import eu.clusterpolicy.toolkit.catalogue.Catalogue;
import eu.clusterpolicy.toolkit.entry.DeclaredEmpty;
import eu.clusterpolicy.toolkit.entry.EntryKind;
import eu.clusterpolicy.toolkit.entry.EntryName;
import eu.clusterpolicy.toolkit.entry.Position;
import java.util.List;

/** Declares empty, and no longer empty, what an overlay says is so. Not thread-safe. */
final class OverlayDeclaring {

    private final Catalogue catalogue;
    private final Overlay overlay;
    private final Conflicts conflicts;
    private final WorkingCopy shelves;

    OverlayDeclaring(Catalogue catalogue, Overlay overlay, Conflicts conflicts, WorkingCopy shelves) {
        this.catalogue = catalogue;
        this.overlay = overlay;
        this.conflicts = conflicts;
        this.shelves = shelves;
    }

    void declare() {
        overlay.noLongerEmpty().forEach(this::takeBack);
        Catalogue next = shelves.catalogue(overlay.edition());
        overlay.declaredEmpty().forEach(declaration -> declare(declaration, next));
        List<DeclaredEmpty> earlier = shelves.entries(EntryKind.DECLARED_EMPTY, DeclaredEmpty.class).stream()
                .filter(declaration -> !overlay.declaredEmpty().contains(declaration))
                .toList();
        earlier.forEach(declaration -> keepEmpty(declaration, next));
    }

    private void takeBack(Position position) {
        EntryName name = OverlayEntries.declaration(position);
        boolean declaredAnew = overlay.declaredEmpty().stream()
                .anyMatch(anew -> anew.position().equals(position));
        if (!shelves.holds(name)) {
            conflicts.take(ConflictKind.UNKNOWN, OverlayApplier.unknown(shelves, name), name);
        } else if (!declaredAnew) {
            shelves.remove(name);
        }
    }

    private void declare(DeclaredEmpty declaration, Catalogue next) {
        EntryName name = declaration.entryName();
        if (!hasPosition(declaration.position(), next)) {
            return;
        }
        if (!isNew(declaration) && !conflicts.take(ConflictKind.ALREADY_THERE, name + " is there already", name)) {
            return;
        }
        if (!next.state(declaration.position()).isFilled()
                || conflicts.take(ConflictKind.DECLARES_FILLED_EMPTY, name + " is filled", name)) {
            shelves.put(name, declaration);
        }
    }

    private boolean hasPosition(Position position, Catalogue next) {
        return !(position instanceof Position.InRecommendation row)
                || next.findRecommendation(row.recommendation()).isPresent()
                || conflicts.take(
                        ConflictKind.UNKNOWN,
                        "%s cannot be declared empty: unknown recommendation: '%s'"
                                .formatted(position.code(), row.recommendation()),
                        OverlayEntries.recommendation(row.recommendation()));
    }

    private boolean isNew(DeclaredEmpty declaration) {
        return overlay.noLongerEmpty().contains(declaration.position()) || !shelves.holds(declaration.entryName());
    }

    private void keepEmpty(DeclaredEmpty declaration, Catalogue next) {
        EntryName name = declaration.entryName();
        boolean fills = next.state(declaration.position()).isFilled()
                && !catalogue.state(declaration.position()).isFilled();
        if (fills && conflicts.take(ConflictKind.FILLS_DECLARED_EMPTY, "the overlay fills " + name, name)) {
            shelves.remove(name);
        }
    }
}
