package eu.clusterpolicy.toolkit.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import eu.clusterpolicy.toolkit.json.RoadmapArbitraries.Rested;
import eu.clusterpolicy.toolkit.plan.ActionPlan;
import eu.clusterpolicy.toolkit.plan.Indicator;
import eu.clusterpolicy.toolkit.plan.Monitoring;
import eu.clusterpolicy.toolkit.plan.PlannedAction;
import eu.clusterpolicy.toolkit.roadmap.RoadmapDraft;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

/** A draft that is half finished, in whatever part, is written and read back as it is. */
@Domain(JsonArbitraries.class)
@Domain(DomainContext.Global.class)
class DraftFormatPropertyTest {

    private static final Schemas SCHEMA = Schemas.of(JsonFormats.draft(InventedCatalogue.catalogue()));

    @Property(tries = 300)
    void a_half_finished_draft_comes_back_equal(@ForAll Rested rested, @ForAll long seed) {
        RoadmapDraft draft = halved(rested.roadmap().reopen(), new Random(seed));
        JsonFormat<RoadmapDraft> format = JsonFormats.draft(draft.catalogue());

        assertThat(List.of(format, format.compact(), format.canonical())).allSatisfy(layout -> {
            String document = layout.write(draft);
            assertThat(format.read(document)).isEqualTo(draft);
            assertThat(SCHEMA.errors(document)).isEmpty();
        });
    }

    @Property(tries = 100)
    void the_document_of_a_finished_roadmap_is_read_as_the_draft_of_which_it_is_made(@ForAll Rested rested) {
        RoadmapDraft draft = rested.roadmap().reopen();
        String document = JsonFormats.roadmap(draft.catalogue()).write(draft.close());

        assertThat(JsonFormats.draft(draft.catalogue()).read(document)).isEqualTo(draft);
    }

    /** Takes things out at random, in every phase and in every part of the plan. */
    private static RoadmapDraft halved(RoadmapDraft draft, Random random) {
        return draft.toBuilder()
                .evidence(some(draft.evidence(), random))
                .priorities(some(draft.priorities(), random))
                .challenges(some(draft.challenges(), random))
                .functions(some(draft.functions(), random))
                .actions(some(draft.actions(), random))
                .examples(some(draft.examples(), random))
                .considerations(some(draft.considerations(), random))
                .plan(random.nextInt(5) == 0 ? Optional.empty() : draft.plan().map(plan -> halved(plan, random)))
                .build();
    }

    private static ActionPlan halved(ActionPlan plan, Random random) {
        return plan.toBuilder()
                .horizon(plan.horizon().filter(any -> random.nextBoolean()))
                .engagementStrategy(half(plan.engagementStrategy(), random))
                .stakeholders(some(plan.stakeholders(), random))
                .governanceBodies(some(plan.governanceBodies(), random))
                .resources(plan.resources().toBuilder()
                        .budgetLines(some(plan.resources().budgetLines(), random))
                        .staffLines(some(plan.resources().staffLines(), random))
                        .build())
                .actions(some(plan.actions(), random).stream()
                        .map(action -> halved(action, random))
                        .toList())
                .monitoring(halved(plan.monitoring(), random))
                .build();
    }

    private static PlannedAction halved(PlannedAction action, Random random) {
        boolean decided = random.nextBoolean();
        return action.toBuilder()
                .title(half(action.title(), random))
                .description(half(action.description(), random))
                .actions(decided ? action.actions() : ImmutableList.of())
                .outsideCatalogue(action.outsideCatalogue().filter(why -> decided))
                .timeFrame(action.timeFrame().filter(any -> random.nextBoolean()))
                .build();
    }

    private static Monitoring halved(Monitoring monitoring, Random random) {
        return monitoring.toBuilder()
                .reviewRhythm(monitoring.reviewRhythm().filter(any -> random.nextBoolean()))
                .assessment(half(monitoring.assessment(), random))
                .indicators(some(monitoring.indicators(), random).stream()
                        .map(indicator -> halved(indicator, random))
                        .toList())
                .build();
    }

    private static Indicator halved(Indicator indicator, Random random) {
        return indicator.toBuilder()
                .name(half(indicator.name(), random))
                .unit(half(indicator.unit(), random))
                .targets(random.nextBoolean() ? indicator.targets() : ImmutableList.of())
                .build();
    }

    private static String half(String text, Random random) {
        return random.nextBoolean() ? text : "";
    }

    private static <E> List<E> some(ImmutableList<E> all, Random random) {
        return all.stream().filter(each -> random.nextInt(4) > 0).toList();
    }
}
