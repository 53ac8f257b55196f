package eu.clusterpolicy.toolkit.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.HashMultimap;
import com.google.common.collect.ImmutableCollection;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.Maps;
import com.google.common.collect.SetMultimap;
import eu.clusterpolicy.toolkit.json.RoadmapArbitraries.Rested;
import eu.clusterpolicy.toolkit.people.GovernanceBody;
import eu.clusterpolicy.toolkit.people.Stakeholder;
import eu.clusterpolicy.toolkit.plan.ActionPlan;
import eu.clusterpolicy.toolkit.plan.BudgetLine;
import eu.clusterpolicy.toolkit.plan.Indicator;
import eu.clusterpolicy.toolkit.plan.Monitoring;
import eu.clusterpolicy.toolkit.plan.PlannedAction;
import eu.clusterpolicy.toolkit.plan.Risk;
import eu.clusterpolicy.toolkit.roadmap.RoadmapDraft;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.RandomGenerator;
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

    /** What is never absent in a draft that is tested, or never there, is not known to be kept half finished. */
    @Property(tries = 1)
    void what_is_tested_is_half_finished_in_every_part(@ForAll Random random) {
        RandomGenerator<Rested> generator =
                RoadmapArbitraries.roadmaps(new JsonArbitraries().catalogues()).generator(1000);
        SetMultimap<String, Boolean> there = HashMultimap.create();
        Stream.generate(() -> halved(generator.next(random).value().roadmap().reopen(), random))
                .limit(400)
                .forEach(draft -> note(draft, there));

        assertThat(there.keySet())
                .contains("ActionPlan.risks", "Stakeholder.kind", "BudgetLine.amount", "Indicator.targets")
                .hasSizeGreaterThan(40);
        assertThat(Maps.filterValues(there.asMap(), both -> both.size() < 2)).isEmpty();
    }

    /** Notes of each attribute of a built value and its parts that may be absent whether it is. */
    private static void note(Object value, SetMultimap<String, Boolean> there) {
        Class<?> type = value.getClass().getSuperclass();
        Built.attributes(type)
                .filter(attribute -> !attribute.getName().equals("catalogue"))
                .forEach(attribute -> {
                    Object held = read(attribute, value);
                    if (mayBeAbsent(attribute)) {
                        there.put(type.getSimpleName() + "." + attribute.getName(), isAbsent(held));
                    }
                    Stream<?> parts = held instanceof Optional<?> optional
                            ? optional.stream()
                            : held instanceof Collection<?> several ? several.stream() : Stream.of(held);
                    parts.filter(part -> part.getClass().getSimpleName().startsWith("Immutable")
                                    && !(part instanceof Collection<?>))
                            .forEach(part -> note(part, there));
                });
    }

    private static Object read(Method attribute, Object value) {
        try {
            return attribute.invoke(value);
        } catch (ReflectiveOperationException unreadable) {
            throw new AssertionError(attribute.toString(), unreadable);
        }
    }

    /** An attribute that is no abstract accessor may be left out, and is then blank or empty. */
    private static boolean mayBeAbsent(Method attribute) {
        Class<?> type = attribute.getReturnType();
        return type == Optional.class
                || ImmutableCollection.class.isAssignableFrom(type)
                || (type == String.class && !Modifier.isAbstract(attribute.getModifiers()));
    }

    private static boolean isAbsent(Object value) {
        return value.equals(Optional.empty())
                || (value instanceof Collection<?> several && several.isEmpty())
                || (value instanceof String text && text.isBlank());
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
                .horizon(perhaps(plan.horizon(), random))
                .engagementStrategy(half(plan.engagementStrategy(), random))
                .stakeholders(some(plan.stakeholders(), stakeholder -> halved(stakeholder, random), random))
                .governanceBodies(some(plan.governanceBodies(), body -> halved(body, random), random))
                .resources(plan.resources().toBuilder()
                        .budgetLines(some(plan.resources().budgetLines(), line -> halved(line, random), random))
                        .staffLines(some(plan.resources().staffLines(), random))
                        .build())
                .actions(some(plan.actions(), action -> halved(action, random), random))
                .monitoring(halved(plan.monitoring(), random))
                .risks(some(plan.risks(), risk -> halved(risk, random), random))
                .build();
    }

    private static Stakeholder halved(Stakeholder stakeholder, Random random) {
        return stakeholder.toBuilder()
                .kind(perhaps(stakeholder.kind(), random))
                .role(half(stakeholder.role(), random))
                .build();
    }

    private static GovernanceBody halved(GovernanceBody body, Random random) {
        return body.toBuilder()
                .mandate(half(body.mandate(), random))
                .meetingRhythm(perhaps(body.meetingRhythm(), random))
                .build();
    }

    private static BudgetLine halved(BudgetLine line, Random random) {
        return line.toBuilder()
                .purpose(half(line.purpose(), random))
                .amount(perhaps(line.amount(), random))
                .source(perhaps(line.source(), random))
                .build();
    }

    private static Risk halved(Risk risk, Random random) {
        return risk.toBuilder()
                .likelihood(perhaps(risk.likelihood(), random))
                .effect(perhaps(risk.effect(), random))
                .response(half(risk.response(), random))
                .build();
    }

    private static PlannedAction halved(PlannedAction action, Random random) {
        boolean decided = random.nextBoolean();
        return action.toBuilder()
                .title(half(action.title(), random))
                .description(half(action.description(), random))
                .actions(decided ? action.actions() : ImmutableList.of())
                .outsideCatalogue(action.outsideCatalogue().filter(why -> decided))
                .timeFrame(perhaps(action.timeFrame(), random))
                .build();
    }

    private static Monitoring halved(Monitoring monitoring, Random random) {
        return monitoring.toBuilder()
                .reviewRhythm(perhaps(monitoring.reviewRhythm(), random))
                .assessment(half(monitoring.assessment(), random))
                .indicators(some(monitoring.indicators(), indicator -> halved(indicator, random), random))
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

    private static <V> Optional<V> perhaps(Optional<V> value, Random random) {
        return value.filter(any -> random.nextBoolean());
    }

    private static <E> List<E> some(ImmutableList<E> all, UnaryOperator<E> half, Random random) {
        return some(all, random).stream().map(half).toList();
    }

    private static <E> List<E> some(ImmutableList<E> all, Random random) {
        return all.stream().filter(each -> random.nextInt(4) > 0).toList();
    }
}
