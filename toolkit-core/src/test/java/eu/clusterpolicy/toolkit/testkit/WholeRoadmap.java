package eu.clusterpolicy.toolkit.testkit;

import eu.clusterpolicy.toolkit.catalogue.ActionId;
import eu.clusterpolicy.toolkit.catalogue.Catalogue;
import eu.clusterpolicy.toolkit.catalogue.Consideration;
import eu.clusterpolicy.toolkit.matrix.Cell;
import eu.clusterpolicy.toolkit.matrix.Priority;
import eu.clusterpolicy.toolkit.roadmap.Assumption;
import eu.clusterpolicy.toolkit.roadmap.EvidenceId;
import eu.clusterpolicy.toolkit.roadmap.EvidenceKind;
import eu.clusterpolicy.toolkit.roadmap.Fact;
import eu.clusterpolicy.toolkit.roadmap.Focus;
import eu.clusterpolicy.toolkit.roadmap.Roadmap;
import eu.clusterpolicy.toolkit.roadmap.RoadmapDraft;
import eu.clusterpolicy.toolkit.roadmap.Territory;
import java.util.List;

/**
 * An invented roadmap in which nothing is missing and nothing wrong: the green skills of Farland, or any cells that are asked for.
 */
public final class WholeRoadmap {

    /** The cell in which Farland acts. */
    public static final Cell CELL = Cell.parse("green-transition/skills/networking");

    private static final EvidenceId COUNTED = EvidenceId.of("clusters-counted");
    private static final EvidenceId NEEDED = EvidenceId.of("trainers-needed");

    private WholeRoadmap() {}

    /** Returns the roadmap, which rests on {@link WholeCatalogue}. */
    public static Roadmap roadmap() {
        return of(WholeCatalogue.catalogue(), List.of(CELL));
    }

    /**
     * Returns a roadmap that chooses the first action of each given cell.
     *
     * @param catalogue the catalogue; it has an action in each of the cells
     * @param cells the cells, at least one and at most twelve, each once
     */
    public static Roadmap of(Catalogue catalogue, List<Cell> cells) {
        RoadmapDraft draft = RoadmapDraft.of(Territory.of("Farland", "XK"), catalogue)
                .evidence(Fact.of(
                        COUNTED.value(), EvidenceKind.LOCAL_ENVIRONMENT, "There are 9 clusters", "Farland Gazette"))
                .evidence(Assumption.of(NEEDED.value(), EvidenceKind.NEEDS, "There are too few trainers"));
        for (Priority priority : Priority.values()) {
            draft = decide(draft, priority, cells.stream().anyMatch(cell -> cell.priority() == priority));
        }
        for (Cell cell : cells) {
            draft = choose(draft, cell);
        }
        for (Consideration consideration : Consideration.values()) {
            draft = draft.address(consideration, "The council sees to it", COUNTED);
        }
        return draft.plan(WholePlan.of(cells.stream()
                        .map(cell -> firstActionIn(catalogue, cell))
                        .toList()))
                .close();
    }

    private static RoadmapDraft decide(RoadmapDraft draft, Priority priority, boolean chosen) {
        return chosen
                ? draft.choose(priority, "The strategy names it", COUNTED)
                : draft.setAside(priority, "A national programme covers it", COUNTED);
    }

    private static RoadmapDraft choose(RoadmapDraft draft, Cell cell) {
        Focus focus = Focus.of(cell);
        return draft.choose(focus.priority(), focus.challenge(), "Trainers are missing", NEEDED)
                .choose(cell, "Firms are small")
                .choose(cell, firstActionIn(draft.catalogue(), cell), "It is the first thing to do");
    }

    private static ActionId firstActionIn(Catalogue catalogue, Cell cell) {
        return catalogue.actionsIn(cell).get(0).id();
    }
}
