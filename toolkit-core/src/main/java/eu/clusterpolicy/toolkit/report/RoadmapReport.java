package eu.clusterpolicy.toolkit.report;

import eu.clusterpolicy.toolkit.guide.Background;
import eu.clusterpolicy.toolkit.guide.Phase;
import eu.clusterpolicy.toolkit.roadmap.Decision;
import eu.clusterpolicy.toolkit.roadmap.Roadmap;
import java.util.List;
import java.util.Optional;

/**
 * The report on a roadmap: its evidence, the decisions of the four phases with their reasons, and the action plan.
 *
 * <pre>{@code
 * System.out.print(Reports.ofRoadmap(roadmap).text());
 * }</pre>
 *
 * <p>What was set aside is shown beside what was chosen, and an assumption is marked as one. Immutable and thread-safe.
 */
final class RoadmapReport {

    private RoadmapReport() {}

    /** Reports a roadmap; actions and examples are worded as in the catalogue that it rests on. */
    static Report of(Roadmap roadmap, Optional<Background> background) {
        Page page = Page.titled("Roadmap for " + roadmap.territory().text())
                .paragraph(Prose.of("Drawn up with edition ")
                        .and(Prose.code(roadmap.edition()))
                        .and(": " + roadmap.catalogue().edition().title()))
                .paragraph("Chosen: " + tally(roadmap));
        EvidencePart.write(page, roadmap.evidence());
        DecisionsPart decisions = new DecisionsPart(page, roadmap, background);
        decisions.priorities();
        decisions.challenges();
        decisions.actions();
        decisions.phase(Phase.DEVELOPING_ROADMAP);
        decisions.considerations();
        new PlanPart(page, roadmap.plan(), roadmap.catalogue()).write();
        return page.report();
    }

    private static String tally(Roadmap roadmap) {
        return Phrases.count(chosen(roadmap.priorities()), "priority", "priorities") + ", "
                + Phrases.count(chosen(roadmap.challenges()), "challenge") + ", "
                + Phrases.count(chosen(roadmap.functions()), "cluster function") + ", "
                + Phrases.count(chosen(roadmap.actions()), "action") + ", "
                + Phrases.count(chosen(roadmap.examples()), "example");
    }

    private static <T> int chosen(List<Decision<T>> decisions) {
        return (int) decisions.stream().filter(Decision::isChosen).count();
    }
}
