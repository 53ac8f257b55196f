package eu.clusterpolicy.toolkit.roadmap;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Iterables;
import eu.clusterpolicy.toolkit.Attributes;
import eu.clusterpolicy.toolkit.entry.Country;
import eu.clusterpolicy.toolkit.evidence.Evidence;
import eu.clusterpolicy.toolkit.evidence.EvidenceId;
import eu.clusterpolicy.toolkit.evidence.EvidenceKind;
import eu.clusterpolicy.toolkit.evidence.Fact;
import eu.clusterpolicy.toolkit.evidence.Figure;
import eu.clusterpolicy.toolkit.evidence.HeldLabel;
import eu.clusterpolicy.toolkit.evidence.Territory;
import eu.clusterpolicy.toolkit.guide.ExcellenceLabel;
import eu.clusterpolicy.toolkit.guide.Phase;
import eu.clusterpolicy.toolkit.people.Engagement;
import eu.clusterpolicy.toolkit.people.GovernanceBody;
import eu.clusterpolicy.toolkit.people.Player;
import eu.clusterpolicy.toolkit.people.Rhythm;
import eu.clusterpolicy.toolkit.people.Stakeholder;
import eu.clusterpolicy.toolkit.people.StakeholderKind;
import eu.clusterpolicy.toolkit.plan.ActionPlan;
import eu.clusterpolicy.toolkit.plan.ActionStatus;
import eu.clusterpolicy.toolkit.plan.Approval;
import eu.clusterpolicy.toolkit.plan.BudgetLine;
import eu.clusterpolicy.toolkit.plan.Dependency;
import eu.clusterpolicy.toolkit.plan.FundingLevel;
import eu.clusterpolicy.toolkit.plan.FundingSource;
import eu.clusterpolicy.toolkit.plan.Indicator;
import eu.clusterpolicy.toolkit.plan.Measurement;
import eu.clusterpolicy.toolkit.plan.Milestone;
import eu.clusterpolicy.toolkit.plan.Monitoring;
import eu.clusterpolicy.toolkit.plan.PlannedAction;
import eu.clusterpolicy.toolkit.plan.PolicyInstrument;
import eu.clusterpolicy.toolkit.plan.Resources;
import eu.clusterpolicy.toolkit.plan.Risk;
import eu.clusterpolicy.toolkit.plan.StaffLine;
import eu.clusterpolicy.toolkit.plan.Target;
import eu.clusterpolicy.toolkit.plan.TargetRevision;
import eu.clusterpolicy.toolkit.plan.TimeFrame;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.net.URI;
import java.time.LocalDate;
import java.time.Year;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

class PlanComparisonTest {

    private final ActionPlan first = plan(1);
    private final ActionPlan second = plan(2);

    @Test
    void tells_which_attribute_of_which_part_differs() {
        ActionPlan other = first.with(
                first.actions().get(0).toBuilder().owner("Council of roofs").build());

        assertThat(lines(first, other))
                .containsExactly(new Comparison.Line(
                        Phase.DEVELOPING_ROADMAP,
                        "Planned action 'act-1', owner",
                        Optional.of("Owner 1"),
                        Optional.of("Council of roofs")));
    }

    @Test
    void tells_what_was_added_and_taken_out() {
        ActionPlan other = first.withoutStakeholder("Stakeholder 1")
                .with(second.stakeholders().get(0));

        assertThat(lines(first, other))
                .containsExactly(
                        new Comparison.Line(
                                Phase.DEVELOPING_ROADMAP,
                                "Stakeholder 'Stakeholder 1'",
                                Optional.of("kind: Public authority; role: Role 1; engagements: Way 1, every month"),
                                Optional.empty()),
                        new Comparison.Line(
                                Phase.DEVELOPING_ROADMAP,
                                "Stakeholder 'Stakeholder 2'",
                                Optional.empty(),
                                Optional.of("kind: Business; role: Role 2; engagements: Way 2, every 2 months")));
    }

    @Test
    void tells_in_one_line_that_there_is_a_plan_now() {
        RoadmapDraft draft = Invented.draft();

        assertThat(Comparison.between(draft.withoutPlan(), draft.plan(first)).lines())
                .singleElement()
                .satisfies(line -> {
                    assertThat(line.subject()).isEqualTo("Action plan");
                    assertThat(line.before()).isEmpty();
                    assertThat(line.after()).contains(first.toString());
                });
    }

    @Test
    void lets_namesakes_change_places() {
        Risk risk = first.risks().get(0);
        Risk namesake = risk.toBuilder().response("Wait").build();

        assertThat(lines(withRisks(risk, namesake), withRisks(namesake, risk))).isEmpty();
        assertThat(lines(withRisks(risk, namesake), withRisks(risk, risk)))
                .extracting(Comparison.Line::subject)
                .containsExactly("Risk 'Risk 1', response");
    }

    @Test
    void minds_the_order_of_targets_for_the_last_one_holds() {
        Indicator indicator = Indicator.builder()
                .id("reach")
                .addTargets(
                        Target.of("5", "2024-05-01"), revised("6", "Firms joined"), revised("7", "More firms joined"))
                .build();
        Indicator other = indicator.toBuilder()
                .targets(List.of(
                        indicator.targets().get(0),
                        indicator.targets().get(2),
                        indicator.targets().get(1)))
                .build();

        assertThat(lines(first.with(indicator), first.with(other)))
                .extracting(Comparison.Line::subject)
                .containsExactly("Indicator 'reach', targets");
    }

    @Test
    void no_attribute_of_a_plan_is_passed_over() {
        List<Alteration> alterations = alterations(first, second).toList();

        assertThat(alterations)
                .allSatisfy(alteration -> assertThat(lines(first, (ActionPlan) alteration.altered()))
                        .as("%s", alteration.attribute())
                        .isNotEmpty()
                        .allSatisfy(line -> assertThat(line.before()).isNotEqualTo(line.after())));
        Set<Method> altered = ImmutableSet.copyOf(
                alterations.stream().map(Alteration::attribute).toList());
        assertThat(altered)
                .containsAll(altered.stream()
                        .<Class<?>>map(Method::getDeclaringClass)
                        .distinct()
                        .flatMap(Attributes::of)
                        .toList());
    }

    /** Of the territory, of each kind of evidence and of a decision, whose texts may read alike though they differ. */
    @Test
    void no_attribute_of_what_is_compared_as_one_is_passed_over() {
        RoadmapDraft draft = RoadmapDraft.of(territory(1), Invented.emptyDraft().catalogue());
        List<RoadmapDraft> others = Stream.of(
                        alterations(territory(1), territory(2))
                                .map(other -> draft.territory((Territory) other.altered())),
                        alterations(fact(1), fact(2)).map(other -> draft.evidence((Evidence) other.altered())),
                        alterations(figure(1), figure(2)).map(other -> draft.evidence((Evidence) other.altered())),
                        alterations(label(1), label(2)).map(other -> draft.evidence((Evidence) other.altered())))
                .flatMap(drafts -> drafts)
                .toList();
        RoadmapDraft all = draft.evidence(fact(1)).evidence(figure(1)).evidence(label(1));

        assertThat(others).hasSizeGreaterThan(30).allSatisfy(other -> {
            RoadmapDraft before = other.evidence().isEmpty()
                    ? draft
                    : draft.evidence(
                            all.findEvidence(other.evidence().get(0).id()).orElse(fact(1)));
            assertThat(Comparison.between(before, other).lines())
                    .isNotEmpty()
                    .allSatisfy(line -> assertThat(line.before()).isNotEqualTo(line.after()));
        });
    }

    private static Territory territory(int number) {
        return new Territory(
                "Land " + number,
                Country.of(either(number, "DE", "AT")),
                ImmutableSet.of("DE" + number),
                Optional.of(Year.of(2020 + number)));
    }

    private static Fact fact(int number) {
        return new Fact(
                EvidenceId.of("fact-" + number),
                either(number, EvidenceKind.NEEDS, EvidenceKind.STAKEHOLDER_INPUT),
                "Fact " + number,
                "Gazette " + number,
                Optional.of(URI.create("https://example.org/" + number)));
    }

    private static Figure figure(int number) {
        return Figure.builder()
                .id("figure-" + number)
                .kind(either(number, EvidenceKind.NEEDS, EvidenceKind.STAKEHOLDER_INPUT))
                .counted("Firms " + number)
                .value(BigDecimal.valueOf(number))
                .unit("unit " + number)
                .year(2020 + number)
                .definition("Definition " + number)
                .territory(territory(number))
                .addElsewhere(new Figure.Elsewhere(territory(number), BigDecimal.valueOf(number)))
                .source("Gazette " + number)
                .link(URI.create("https://example.org/" + number))
                .build();
    }

    private static HeldLabel label(int number) {
        return HeldLabel.builder()
                .id("label-" + number)
                .kind(either(number, EvidenceKind.NEEDS, EvidenceKind.STAKEHOLDER_INPUT))
                .level(either(number, ExcellenceLabel.GOLD, ExcellenceLabel.SILVER))
                .holder("Cluster " + number)
                .score(BigDecimal.valueOf(number))
                .awarded(day(number))
                .until(LocalDate.of(2030, number, 1))
                .awardingBody("Body " + number)
                .source("Gazette " + number)
                .link(URI.create("https://example.org/" + number))
                .build();
    }

    private static List<Comparison.Line> lines(ActionPlan before, ActionPlan after) {
        RoadmapDraft draft = Invented.draft();
        return Comparison.between(draft.plan(before), draft.plan(after)).lines();
    }

    private ActionPlan withRisks(Risk... risks) {
        return first.toBuilder().risks(List.of(risks)).build();
    }

    private static Target revised(String value, String reason) {
        return Target.revised(new BigDecimal(value), LocalDate.of(2025, 5, 1), TargetRevision.of("2024-06-01", reason));
    }

    /** A value that is like another but for one attribute, its own or of one of its parts. */
    private record Alteration(Method attribute, Object altered) {}

    /** Takes over one attribute of another value at a time, also within the parts of the value. */
    private static Stream<Alteration> alterations(Object value, Object other) {
        return Attributes.of(typeOf(value)).flatMap(attribute -> {
            Object mine = Attributes.read(attribute, value);
            Object others = Attributes.read(attribute, other);
            return mine.equals(others)
                    ? Stream.empty()
                    : Stream.concat(Stream.of(new Alteration(attribute, others)), within(mine, others))
                            .map(part -> new Alteration(part.attribute(), rebuilt(value, attribute, part.altered())));
        });
    }

    private static Stream<Alteration> within(Object mine, Object others) {
        if (mine instanceof Optional<?> one && others instanceof Optional<?> another) {
            return one.isEmpty() || another.isEmpty()
                    ? Stream.empty()
                    : within(one.get(), another.get())
                            .map(part -> new Alteration(part.attribute(), Optional.of(part.altered())));
        }
        if (mine instanceof Collection<?> many && others instanceof Collection<?> more) {
            return IntStream.range(0, many.size())
                    .boxed()
                    .flatMap(place -> within(Iterables.get(many, place), Iterables.get(more, place))
                            .map(part -> new Alteration(part.attribute(), replaced(many, place, part.altered()))));
        }
        boolean hasParts = mine.getClass().getPackageName().matches(".*[.](plan|people|evidence)")
                && !(mine instanceof Enum<?>)
                && !mine.getClass().getSimpleName().endsWith("Id");
        return hasParts && !mine.equals(others) ? alterations(mine, others) : Stream.empty();
    }

    private static Collection<Object> replaced(Collection<?> all, int place, Object other) {
        List<Object> list = IntStream.range(0, all.size())
                .mapToObj(i -> i == place ? other : Iterables.get(all, i))
                .toList();
        return all instanceof Set<?> ? ImmutableSet.copyOf(list) : ImmutableList.copyOf(list);
    }

    private static Class<?> typeOf(Object value) {
        return value.getClass().isRecord() ? value.getClass() : value.getClass().getSuperclass();
    }

    private static <T> Object rebuilt(T value, Method attribute, Object other) {
        if (!value.getClass().isRecord()) {
            @SuppressWarnings("unchecked") // a built value's type is the class above its own
            Class<T> type = (Class<T>) typeOf(value);
            return Attributes.with(value, attribute, other, type);
        }
        RecordComponent[] components = value.getClass().getRecordComponents();
        Object[] values = Arrays.stream(components)
                .map(RecordComponent::getAccessor)
                .map(accessor -> accessor.equals(attribute) ? other : Attributes.read(accessor, value))
                .toArray();
        try {
            return value.getClass()
                    .getDeclaredConstructor(Arrays.stream(components)
                            .map(RecordComponent::getType)
                            .toArray(Class<?>[]::new))
                    .newInstance(values);
        } catch (ReflectiveOperationException unbuildable) {
            throw new AssertionError(value + " cannot be built with another " + attribute, unbuildable);
        }
    }

    /** A plan that differs in every attribute from that of another number. */
    private static ActionPlan plan(int number) {
        return ActionPlan.builder()
                .title("Title " + number)
                .version("Version " + number)
                .approval(Approval.of(day(number), "Council " + number))
                .link(URI.create("https://example.org/" + number))
                .policyInstrument(PolicyInstrument.of("Fund " + number, "Ministry " + number, "Clerk " + number))
                .horizon(days(number))
                .engagementStrategy("Strategy " + number)
                .addStakeholder(stakeholder(number))
                .addGovernanceBody(body(number))
                .resources(resources(number))
                .addActions(acting(number), outside(number))
                .monitoring(Monitoring.builder()
                        .addIndicator(indicator(number))
                        .reviewRhythm(months(number))
                        .assessment("Assessment " + number)
                        .build())
                .addRisk(Risk.builder()
                        .description("Risk " + number)
                        .likelihood(either(number, Risk.Level.LOW, Risk.Level.HIGH))
                        .effect(either(number, Risk.Level.MEDIUM, Risk.Level.HIGH))
                        .response("Response " + number)
                        .owner("Owner " + number)
                        .build())
                .build();
    }

    private static Stakeholder stakeholder(int number) {
        return Stakeholder.builder()
                .name("Stakeholder " + number)
                .kind(either(number, StakeholderKind.PUBLIC_AUTHORITY, StakeholderKind.BUSINESS))
                .role("Role " + number)
                .addEngagement(Engagement.of("Way " + number, months(number)))
                .build();
    }

    private static GovernanceBody body(int number) {
        return GovernanceBody.builder()
                .name("Body " + number)
                .mandate("Mandate " + number)
                .addMembers("Member 1", "Member 2", "Also " + number)
                .addDecider("Member " + number)
                .meetingRhythm(months(number))
                .build();
    }

    private static Resources resources(int number) {
        return Resources.builder()
                .addBudgetLine(BudgetLine.builder()
                        .action("act-" + number)
                        .purpose("Purpose " + number)
                        .amount(Money.of(CurrencyUnit.EUR, 100 * number))
                        .source(FundingSource.of(
                                "Source " + number, either(number, FundingLevel.REGIONAL, FundingLevel.PRIVATE)))
                        .year(2023 + number)
                        .state(either(number, BudgetLine.State.SOUGHT, BudgetLine.State.APPROVED))
                        .spent(Money.of(CurrencyUnit.EUR, 10 * number))
                        .build())
                .addStaffLine(StaffLine.of("act-" + number, "Post " + number, number + ".5"))
                .build();
    }

    private static PlannedAction acting(int number) {
        return PlannedAction.builder()
                .id("act-" + number)
                .addAction("policy-" + number)
                .title("Action " + number)
                .description("Description " + number)
                .background("Background " + number)
                .owner("Owner " + number)
                .addPlayer(Player.of("Player " + number, "Role " + number))
                .timeFrame(days(number))
                .addDependsOn(Dependency.on("other-" + number).afterDays(number))
                .addMilestone(Milestone.reached("Step " + number, day(number), day(number + 2)))
                .status(ActionStatus.blocked("Reason " + number, "Way out " + number))
                .notes("Notes " + number)
                .build();
    }

    private static PlannedAction outside(int number) {
        return PlannedAction.builder()
                .id("other-" + number)
                .outsideCatalogue("Outside " + number)
                .addMilestone(
                        either(number, Milestone.planned("Step", day(number)), Milestone.missed("Step", day(number))))
                .status(ActionStatus.of(
                        either(number, ActionStatus.State.PAUSED, ActionStatus.State.ABANDONED), "Reason"))
                .build();
    }

    private static Indicator indicator(int number) {
        return Indicator.builder()
                .id("indicator-" + number)
                .name("Indicator " + number)
                .unit("Unit " + number)
                .addAction("act-" + number)
                .baseline(Measurement.of(BigDecimal.valueOf(number), day(number)))
                .addTargets(
                        target(number),
                        target(number).toBuilder()
                                .revision(TargetRevision.of(day(number), "Reason " + number))
                                .build())
                .addInterimTarget(target(number))
                .addMeasurement(Measurement.of(BigDecimal.valueOf(number), day(number)))
                .build();
    }

    private static Target target(int number) {
        return Target.of(BigDecimal.valueOf(number), day(number)).toBuilder()
                .upTo(BigDecimal.valueOf(number + 2L))
                .source("Study " + number)
                .build();
    }

    private static LocalDate day(int number) {
        return LocalDate.of(2024, number, 1);
    }

    private static TimeFrame days(int number) {
        return TimeFrame.of(day(number), LocalDate.of(2025, number, 1));
    }

    private static Rhythm months(int number) {
        return Rhythm.of("P" + number + "M");
    }

    private static <T> T either(int number, T one, T other) {
        return number == 1 ? one : other;
    }
}
