package eu.clusterpolicy.toolkit.standard;

import eu.clusterpolicy.toolkit.entry.Citation;
import eu.clusterpolicy.toolkit.entry.Example;
import eu.clusterpolicy.toolkit.entry.Placement;
import eu.clusterpolicy.toolkit.matrix.Cell;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** An example in the making: its first mention, and what later ones add. Not thread-safe. */
final class ExampleDraft {

    private final Line.NewExample first;
    private final Set<String> aliases = new LinkedHashSet<>();
    private final List<Placement> placements = new ArrayList<>();

    ExampleDraft(Line.NewExample first) {
        this.first = first;
    }

    /** Adds a cell of the matrix that names the example. */
    void place(Cell cell, Citation citation) {
        placements.add(Placement.of(cell, citation));
    }

    /** Adds another spelling, once however often it is printed. */
    void spell(String spelling) {
        if (spelling.equals(first.name())) {
            throw new IllegalArgumentException("spelling must differ from the name: '" + spelling + "'");
        }
        aliases.add(spelling);
    }

    /** Returns the example with all that has been added so far. */
    Example example() {
        return Example.builder()
                .id(first.id())
                .name(first.name())
                .addAllAliases(aliases)
                .country(first.country())
                .link(first.link())
                .addAllPlacements(placements)
                .build();
    }
}
