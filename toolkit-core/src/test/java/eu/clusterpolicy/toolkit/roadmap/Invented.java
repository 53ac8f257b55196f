package eu.clusterpolicy.toolkit.roadmap;

import eu.clusterpolicy.toolkit.catalogue.Catalogue;
import eu.clusterpolicy.toolkit.catalogue.Edition;
import eu.clusterpolicy.toolkit.entry.ActionId;
import eu.clusterpolicy.toolkit.entry.Example;
import eu.clusterpolicy.toolkit.entry.ExampleId;
import eu.clusterpolicy.toolkit.entry.PolicyAction;
import eu.clusterpolicy.toolkit.evidence.Assumption;
import eu.clusterpolicy.toolkit.evidence.EvidenceId;
import eu.clusterpolicy.toolkit.evidence.EvidenceKind;
import eu.clusterpolicy.toolkit.evidence.Fact;
import eu.clusterpolicy.toolkit.evidence.Territory;
import eu.clusterpolicy.toolkit.guide.Consideration;
import eu.clusterpolicy.toolkit.matrix.Cell;
import eu.clusterpolicy.toolkit.matrix.Challenge;
import eu.clusterpolicy.toolkit.matrix.Priority;
import eu.clusterpolicy.toolkit.people.Rhythm;
import eu.clusterpolicy.toolkit.plan.ActionPlan;
import eu.clusterpolicy.toolkit.plan.Monitoring;
import eu.clusterpolicy.toolkit.plan.PlannedAction;
import eu.clusterpolicy.toolkit.plan.Resources;
import eu.clusterpolicy.toolkit.plan.TimeFrame;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;

/** An invented catalogue and the invented territory of Farland, whose roadmap the tests of this package build. */
final class Invented {

    static final Cell GREEN_NEEDS = Cell.of("green-transition/skills/intelligence");
    static final Cell GREEN_NETWORK = Cell.of("green-transition/skills/networking");
    static final Cell DIGITAL_PARTNERS = Cell.of("digital-transition/skills/networking");

    static final ActionId COLLECT_NEEDS = ActionId.of("green-skills-needs");
    static final ActionId JOIN_FORCES = ActionId.of("green-skills-network");
    static final ActionId FIND_PARTNERS = ActionId.of("digital-skills-partners");
    static final ActionId SUPER_CLUSTERS = ActionId.of("super-clusters");

    static final ExampleId ACADEMY = ExampleId.of("farland-academy");
    static final ExampleId HUB = ExampleId.of("farland-hub");

    static final EvidenceId COUNTED = EvidenceId.of("clusters-counted");
    static final EvidenceId TRAINERS = EvidenceId.of("few-trainers");

    static final Catalogue CATALOGUE = Catalogue.builder(Edition.builder()
                    .id("invented-2020")
                    .title("An invented toolkit")
                    .issued(LocalDate.of(2020, 2, 2))
                    .publisher("Nobody")
                    .rights("None")
                    .build())
            .add(inCell(COLLECT_NEEDS, "Ask clusters for training needs", GREEN_NEEDS))
            .add(inCell(JOIN_FORCES, "Let clusters train together", GREEN_NETWORK))
            .add(inCell(FIND_PARTNERS, "Find partners for digital courses", DIGITAL_PARTNERS))
            .add(PolicyAction.builder()
                    .id(SUPER_CLUSTERS)
                    .text("Super clusters")
                    .build())
            .add(Example.builder().id(ACADEMY).name("Farland Academy").build())
            .add(Example.builder().id(HUB).name("Farland Hub").build())
            .build();

    static final Territory FARLAND = Territory.of("Farland", "XX", "XX1");

    /** The steps of a whole roadmap, in the order of the phases. */
    static final List<UnaryOperator<RoadmapDraft>> STEPS = List.of(
            draft -> draft.evidence(Fact.of(
                    "clusters-counted", EvidenceKind.LOCAL_ENVIRONMENT, "There are 9 clusters", "Farland Gazette")),
            draft -> draft.evidence(Assumption.of("few-trainers", EvidenceKind.NEEDS, "There are too few trainers")),
            draft -> draft.choose(Priority.GREEN_TRANSITION, "The strategy names it first", COUNTED),
            draft -> draft.choose(Priority.DIGITAL_TRANSITION, "The network is ready"),
            draft -> draft.setAside(Priority.RESILIENCE, "A national programme covers it", COUNTED),
            draft -> draft.choose(Priority.GREEN_TRANSITION, Challenge.SKILLS, "Trainers are missing", TRAINERS),
            draft -> draft.setAside(Priority.GREEN_TRANSITION, Challenge.INNOVATION, "Universities see to it"),
            draft -> draft.choose(Priority.DIGITAL_TRANSITION, Challenge.SKILLS, "Firms ask for courses"),
            draft -> draft.choose(GREEN_NEEDS, "Nobody knows the needs"),
            draft -> draft.setAside(Cell.of("green-transition/skills/business-services"), "Firms sell these services"),
            draft -> draft.choose(GREEN_NETWORK, "Firms are small"),
            draft -> draft.choose(DIGITAL_PARTNERS, "Schools stand alone"),
            draft -> draft.choose(GREEN_NEEDS, COLLECT_NEEDS, "It is the first thing to know", TRAINERS),
            draft -> draft.setAside(GREEN_NETWORK, JOIN_FORCES, "It has been tried."),
            draft -> draft.choose(DIGITAL_PARTNERS, FIND_PARTNERS, "Partners are near"),
            draft -> draft.inspireBy(GREEN_NEEDS, ACADEMY, "It began as small as we do"),
            draft -> draft.setAside(GREEN_NEEDS, HUB, "It is far larger"),
            draft -> draft.address(Consideration.CRITICAL_MASS, "Nine clusters share one office", COUNTED),
            draft -> draft.setAside(Consideration.DIGITISATION, "The second priority is about nothing else"),
            draft -> draft.plan(plan(COLLECT_NEEDS)));

    private Invented() {}

    static RoadmapDraft emptyDraft() {
        return RoadmapDraft.of(FARLAND, CATALOGUE);
    }

    static RoadmapDraft draft() {
        return take(STEPS);
    }

    static RoadmapDraft take(Iterable<UnaryOperator<RoadmapDraft>> steps) {
        RoadmapDraft draft = emptyDraft();
        for (UnaryOperator<RoadmapDraft> step : steps) {
            draft = step.apply(draft);
        }
        return draft;
    }

    static ActionPlan plan(ActionId... actions) {
        return planWith(Arrays.stream(actions)
                .map(action -> planned("do-" + action.value(), action).build())
                .toArray(PlannedAction[]::new));
    }

    static ActionPlan planWith(PlannedAction... actions) {
        ActionPlan.Builder plan = ActionPlan.builder();
        plan.horizon(TimeFrame.of(LocalDate.of(2024, 1, 1), LocalDate.of(2026, 12, 31)))
                .engagementStrategy("Ask everyone twice")
                .resources(Resources.builder().build())
                .monitoring(Monitoring.builder()
                        .reviewRhythm(Rhythm.of("P6M"))
                        .assessment("The council compares")
                        .build())
                .addActions(actions);
        return plan.build();
    }

    static PlannedAction.Builder planned(String id, ActionId action) {
        PlannedAction.Builder planned = PlannedAction.builder();
        planned.id(id).addAction(action).title("A thing to do").description("It is done with care");
        return planned;
    }

    private static PolicyAction inCell(ActionId id, String text, Cell cell) {
        return PolicyAction.builder().id(id).text(text).cell(cell).build();
    }
}
