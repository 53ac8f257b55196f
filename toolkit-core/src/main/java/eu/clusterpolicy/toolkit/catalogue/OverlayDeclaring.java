package eu.clusterpolicy.toolkit.catalogue;

import java.util.List;

/** Declares empty, and no longer empty, what an overlay says is so. Not thread-safe. */
final class OverlayDeclaring {

    private final Catalogue catalogue;
    private final Overlay overlay;
    private final Conflicts conflicts;
    private final Shelves shelves;

    OverlayDeclaring(Catalogue catalogue, Overlay overlay, Conflicts conflicts, Shelves shelves) {
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
            conflicts.take(ConflictKind.UNKNOWN, Overlaying.unknown(shelves, name), name);
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
        if (!isFilled(next, declaration.position())
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
        boolean fills = isFilled(next, declaration.position()) && !isFilled(catalogue, declaration.position());
        if (fills && conflicts.take(ConflictKind.FILLS_DECLARED_EMPTY, "the overlay fills " + name, name)) {
            shelves.remove(name);
        }
    }

    private static boolean isFilled(Catalogue catalogue, Position position) {
        if (position instanceof Position.InMatrix matrix) {
            return !catalogue.actionsIn(matrix.cell()).isEmpty()
                    || !catalogue.examplesIn(matrix.cell()).isEmpty();
        }
        Position.InRecommendation row = (Position.InRecommendation) position;
        return catalogue
                .findRecommendation(row.recommendation())
                .flatMap(recommendation -> recommendation.operationalisation(row.function()))
                .filter(cell -> !cell.actions().isEmpty() || !cell.examples().isEmpty())
                .isPresent();
    }
}
