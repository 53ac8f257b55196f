package eu.clusterpolicy.toolkit.testkit;

import eu.clusterpolicy.toolkit.catalogue.Catalogue;
import eu.clusterpolicy.toolkit.entry.ActionId;
import eu.clusterpolicy.toolkit.evidence.Assumption;
import eu.clusterpolicy.toolkit.evidence.EvidenceId;
import eu.clusterpolicy.toolkit.evidence.EvidenceKind;
import eu.clusterpolicy.toolkit.evidence.Fact;
import eu.clusterpolicy.toolkit.evidence.Figure;
import eu.clusterpolicy.toolkit.evidence.HeldLabel;
import eu.clusterpolicy.toolkit.evidence.Territory;
import eu.clusterpolicy.toolkit.guide.Consideration;
import eu.clusterpolicy.toolkit.guide.ExcellenceLabel;
import eu.clusterpolicy.toolkit.matrix.Cell;
import eu.clusterpolicy.toolkit.matrix.Priority;
import eu.clusterpolicy.toolkit.roadmap.Decision;
import eu.clusterpolicy.toolkit.roadmap.Focus;
import eu.clusterpolicy.toolkit.roadmap.Roadmap;
import eu.clusterpolicy.toolkit.roadmap.RoadmapDraft;
import java.time.LocalDate;
import java.util.List;

/**
 * An invented roadmap in which nothing is missing and nothing wrong: the green skills of Farland, or any cells that are asked for.
 */
public final class WholeRoadmap {

    /** The cell in which Farland acts. */
    public static final Cell CELL = Cell.of("green-transition/skills/networking");

    private static final EvidenceId COUNTED = EvidenceId.of("clusters-counted");
    private static final EvidenceId MEASURED = EvidenceId.of("members-counted");
    private static final EvidenceId HELD = EvidenceId.of("solar-cluster-silver");
    private static final Territory FARLAND = Territory.of("Farland", "XK");
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
        RoadmapDraft draft = RoadmapDraft.of(FARLAND, catalogue)
                .evidence(Fact.of(
                        COUNTED.value(), EvidenceKind.LOCAL_ENVIRONMENT, "There are 9 clusters", "Farland Gazette"))
                .evidence(figure())
                .evidence(label())
                .evidence(Assumption.of(NEEDED.value(), EvidenceKind.NEEDS, "There are too few trainers"));
        for (Priority priority : Priority.values()) {
            draft = decide(draft, priority, cells.stream().anyMatch(cell -> cell.priority() == priority));
        }
        for (Cell cell : cells) {
            draft = choose(draft, cell);
        }
        draft = setOthersAside(draft);
        for (Consideration consideration : Consideration.values()) {
            draft = draft.address(consideration, "The council sees to it", COUNTED, MEASURED, HELD, NEEDED);
        }
        return draft.plan(WholePlan.of(cells.stream()
                        .map(cell -> firstActionIn(catalogue, cell))
                        .toList()))
                .close();
    }

    private static Figure figure() {
        return Figure.builder()
                .id(MEASURED)
                .kind(EvidenceKind.LOCAL_ENVIRONMENT)
                .counted("Members of clusters")
                .value("240")
                .unit("firms")
                .year(2023)
                .definition("Firms that pay a fee")
                .territory(FARLAND)
                .addElsewhere(Figure.Elsewhere.of(Territory.of("Nearland", "XK"), "310"))
                .source("Farland Gazette")
                .build();
    }

    private static HeldLabel label() {
        return HeldLabel.builder()
                .id(HELD)
                .kind(EvidenceKind.LOCAL_ENVIRONMENT)
                .level(ExcellenceLabel.SILVER)
                .holder("Solar cluster")
                .awarded(LocalDate.of(2023, 5, 2))
                .until(LocalDate.of(2026, 5, 1))
                .awardingBody("Farland Cluster Analysis")
                .source("Farland Gazette")
                .build();
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

    /** Sets aside what else could be chosen, so that nothing is passed over in silence. */
    private static RoadmapDraft setOthersAside(RoadmapDraft begun) {
        RoadmapDraft draft = begun;
        for (Cell cell : Cell.all()) {
            Focus focus = Focus.of(cell);
            if (isChosen(draft.priorities(), focus.priority()) && !isDecided(draft.challenges(), focus)) {
                draft = draft.setAside(focus.priority(), focus.challenge(), "It can wait");
            }
            if (isChosen(draft.challenges(), focus) && !isDecided(draft.functions(), cell)) {
                draft = draft.setAside(cell, "Others do it");
            }
        }
        return draft;
    }

    private static <T> boolean isChosen(List<Decision<T>> decisions, T subject) {
        return decisions.stream()
                .anyMatch(decision -> decision.isChosen() && decision.subject().equals(subject));
    }

    private static <T> boolean isDecided(List<Decision<T>> decisions, T subject) {
        return decisions.stream().anyMatch(decision -> decision.subject().equals(subject));
    }

    private static ActionId firstActionIn(Catalogue catalogue, Cell cell) {
        return catalogue.actionsIn(cell).get(0).id();
    }
}
