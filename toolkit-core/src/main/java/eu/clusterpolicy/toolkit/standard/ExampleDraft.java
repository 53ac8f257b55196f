package eu.clusterpolicy.toolkit.standard;

import eu.clusterpolicy.toolkit.entry.Citation;
import eu.clusterpolicy.toolkit.entry.Example;
import eu.clusterpolicy.toolkit.entry.Placement;
import eu.clusterpolicy.toolkit.matrix.Cell;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** An example in the making: its first mention, and what later ones add. Not thread-safe. */
final class ExampleDraft {

    private final Line.NewExample first;
    private final Set<String> aliases = new LinkedHashSet<>();
    private final Set<ExampleDraft> before = new LinkedHashSet<>();
    private final List<Placement> placements = new ArrayList<>();

    ExampleDraft(Line.NewExample first) {
        this.first = first;
    }

    /** Adds a cell of the matrix that names the example. */
    void place(Cell cell, Citation citation) {
        placements.add(Placement.of(cell, citation));
    }

    /** Adds the spelling of a later mention where it has one of its own, once however often it is printed. */
    void spell(Optional<String> spelling) {
        if (spelling.isPresent()) {
            if (spelling.get().equals(first.name())) {
                throw new IllegalArgumentException("spelling must differ from the name: '" + first.name() + "'");
            }
            aliases.add(spelling.get());
        }
    }

    /** Adds the examples that stand before this one in a cell. */
    void follow(List<ExampleDraft> earlier) {
        before.addAll(earlier);
    }

    /** Returns the examples that stand before this one in any cell. */
    Set<ExampleDraft> before() {
        return before;
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

    /** Returns the identifier. */
    @Override
    public String toString() {
        return first.id().value();
    }
}
