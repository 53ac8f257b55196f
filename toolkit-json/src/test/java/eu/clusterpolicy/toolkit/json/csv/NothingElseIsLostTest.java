package eu.clusterpolicy.toolkit.json.csv;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSet;
import eu.clusterpolicy.toolkit.completeness.Finding;
import eu.clusterpolicy.toolkit.completeness.Severity;
import eu.clusterpolicy.toolkit.entry.ActionId;
import eu.clusterpolicy.toolkit.entry.Citation;
import eu.clusterpolicy.toolkit.entry.EntryName;
import eu.clusterpolicy.toolkit.entry.PolicyAction;
import eu.clusterpolicy.toolkit.evidence.Assumption;
import eu.clusterpolicy.toolkit.evidence.EvidenceId;
import eu.clusterpolicy.toolkit.evidence.EvidenceKind;
import eu.clusterpolicy.toolkit.evidence.Fact;
import eu.clusterpolicy.toolkit.evidence.Figure;
import eu.clusterpolicy.toolkit.evidence.HeldLabel;
import eu.clusterpolicy.toolkit.evidence.Territory;
import eu.clusterpolicy.toolkit.guide.ExcellenceLabel;
import eu.clusterpolicy.toolkit.guide.Phase;
import eu.clusterpolicy.toolkit.matrix.Cell;
import eu.clusterpolicy.toolkit.matrix.Priority;
import eu.clusterpolicy.toolkit.roadmap.Decision;
import eu.clusterpolicy.toolkit.roadmap.PlacedDecision;
import eu.clusterpolicy.toolkit.roadmap.Verdict;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.net.URI;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What a table that is not read back says of a row: a change of any attribute changes the row. */
class NothingElseIsLostTest {

    private static final LocalDate DAY = LocalDate.of(2025, 1, 15);
    private static final Optional<URI> LINK = Optional.of(URI.create("https://example.org/"));

    private static final PolicyAction ACTION = PolicyAction.builder()
            .id("one")
            .text("Do one thing")
            .cell(Cell.of("resilience/skills/networking"))
            .citation(Citation.of(2, 12))
            .build();
    private static final PolicyAction OTHER_ACTION =
            PolicyAction.builder().id("two").text("Do another").build();

    private static final Fact FACT =
            new Fact(EvidenceId.of("one"), EvidenceKind.NEEDS, "There are nine", "Gazette", LINK);
    private static final Fact OTHER_FACT =
            new Fact(EvidenceId.of("two"), EvidenceKind.LOCAL_ENVIRONMENT, "There are ten", "Herald", Optional.empty());

    private static final Figure FIGURE = Figure.builder()
            .id("one")
            .kind(EvidenceKind.NEEDS)
            .counted("Members")
            .value("240")
            .unit("firms")
            .year(2023)
            .definition("Firms that pay a fee")
            .territory(Territory.of("Farland", "XK"))
            .source("Gazette")
            .link(LINK)
            .build();
    private static final Figure OTHER_FIGURE = Figure.builder()
            .id("two")
            .kind(EvidenceKind.LOCAL_ENVIRONMENT)
            .counted("Clusters")
            .value("9")
            .unit("organisations")
            .year(2024)
            .territory(Territory.of("Nearland", "XK"))
            .addElsewhere(Figure.Elsewhere.of(Territory.of("Otherland", "XK"), "310"))
            .source("Herald")
            .build();

    private static final HeldLabel LABEL = HeldLabel.builder()
            .id("one")
            .kind(EvidenceKind.NEEDS)
            .level(ExcellenceLabel.GOLD)
            .holder("Solar cluster")
            .score(new BigDecimal("84"))
            .awarded(DAY)
            .until(DAY.plusYears(3))
            .awardingBody("Analysts")
            .source("Gazette")
            .link(LINK)
            .build();
    private static final HeldLabel OTHER_LABEL = HeldLabel.builder()
            .id("two")
            .kind(EvidenceKind.LOCAL_ENVIRONMENT)
            .level(ExcellenceLabel.SILVER)
            .holder("Wind cluster")
            .awarded(DAY.plusDays(1))
            .awardingBody("Others")
            .source("Herald")
            .build();

    private static final Decision<Priority> DECISION = new Decision<>(
            Priority.RESILIENCE,
            Verdict.CHOSEN,
            "It comes first",
            ImmutableSet.of(EvidenceId.of("one")),
            Optional.of(DAY),
            Optional.of("The council"));
    private static final Decision<Priority> OTHER_DECISION = new Decision<>(
            Priority.GREEN_TRANSITION,
            Verdict.SET_ASIDE,
            "It can wait",
            ImmutableSet.of(),
            Optional.empty(),
            Optional.empty());

    @Test
    void an_action_is_told_by_all_its_attributes() {
        assertThatAllIsTold(CatalogueTables.ACTIONS, ACTION, OTHER_ACTION, PolicyAction.class);
    }

    @Test
    void evidence_is_told_by_all_its_attributes() {
        assertThatAllIsTold(RoadmapTables.EVIDENCE, FACT, OTHER_FACT, Fact.class);
        assertThatAllIsTold(RoadmapTables.EVIDENCE, FIGURE, OTHER_FIGURE, Figure.class);
        assertThatAllIsTold(
                RoadmapTables.EVIDENCE,
                FIGURE.toBuilder().year(Optional.empty()).on(DAY).build(),
                FIGURE.toBuilder().year(Optional.empty()).build(),
                Figure.class);
        assertThatAllIsTold(RoadmapTables.EVIDENCE, LABEL, OTHER_LABEL, HeldLabel.class);
        assertThatAllIsTold(
                RoadmapTables.EVIDENCE,
                Assumption.of("one", EvidenceKind.NEEDS, "There are few"),
                Assumption.of("two", EvidenceKind.LOCAL_ENVIRONMENT, "There are many"),
                Assumption.class);
        assertThat(RoadmapTables.EVIDENCE.print(List.of(Assumption.of("one", EvidenceKind.NEEDS, "There are nine"))))
                .isNotEqualTo(RoadmapTables.EVIDENCE.print(List.of(FACT)));
    }

    @Test
    void a_decision_is_told_by_all_its_attributes() {
        assertThatAllIsTold(RoadmapTables.DECISIONS, placed(DECISION), placed(OTHER_DECISION), PlacedDecision.class);
        for (Method attribute : attributes(Decision.class)) {
            Decision<?> changed = with(DECISION, OTHER_DECISION, attribute, Decision.class);
            assertThat(RoadmapTables.DECISIONS.print(List.of(placed(changed))))
                    .as(attribute.getName())
                    .isNotEqualTo(RoadmapTables.DECISIONS.print(List.of(placed(DECISION))));
        }
    }

    @Test
    void a_finding_is_told_by_all_its_attributes() {
        assertThatAllIsTold(
                RoadmapTables.FINDINGS,
                new Finding(
                        "one-rule",
                        Severity.ERROR,
                        Optional.of(EntryName.of(ActionId.of("one"))),
                        "/actions/0",
                        "It is wrong."),
                new Finding("other-rule", Severity.WARNING, Optional.empty(), "", "It is odd."),
                Finding.class);
    }

    private static PlacedDecision placed(Decision<?> decision) {
        boolean chosen = decision.isChosen();
        return chosen
                ? new PlacedDecision(Phase.DEFINING_PRIORITIES, "/priorities/0", "Resilience", decision)
                : new PlacedDecision(Phase.IDENTIFYING_CHALLENGES, "/priorities/1", "Green transition", decision);
    }

    private static <R, T extends R> void assertThatAllIsTold(TableShape<R> table, T one, T other, Class<T> type) {
        for (Method attribute : attributes(type)) {
            boolean alike = read(attribute, one).equals(read(attribute, other));
            if (!alike) {
                assertThat(table.print(List.of(with(one, other, attribute, type))))
                        .as(attribute.getName())
                        .isNotEqualTo(table.print(List.of(one)));
            }
        }
    }

    /** The attributes of a value as its type states them: the components of a record, or the accessors that a built value implements. */
    private static List<Method> attributes(Class<?> type) {
        return type.isRecord()
                ? Arrays.stream(type.getRecordComponents())
                        .map(RecordComponent::getAccessor)
                        .toList()
                : Arrays.stream(type.getDeclaredMethods())
                        .filter(method -> Modifier.isAbstract(method.getModifiers()))
                        .toList();
    }

    private static Object read(Method attribute, Object value) {
        try {
            return attribute.invoke(value);
        } catch (ReflectiveOperationException unreadable) {
            throw new AssertionError(attribute.toString(), unreadable);
        }
    }

    /** Returns the one with an attribute of the other. */
    private static <T> T with(T one, T other, Method attribute, Class<T> type) {
        Object changed = read(attribute, other);
        try {
            return type.cast(type.isRecord() ? made(one, changed, attribute, type) : built(one, changed, attribute));
        } catch (ReflectiveOperationException unmade) {
            throw new AssertionError(attribute.toString(), unmade);
        }
    }

    private static Object made(Object one, Object changed, Method attribute, Class<?> type)
            throws ReflectiveOperationException {
        Object[] parts = attributes(type).stream()
                .map(part -> part.equals(attribute) ? changed : read(part, one))
                .toArray();
        return Arrays.stream(type.getConstructors())
                .filter(constructor -> constructor.getParameterCount() == parts.length)
                .findFirst()
                .orElseThrow()
                .newInstance(parts);
    }

    private static Object built(Object one, Object changed, Method attribute) throws ReflectiveOperationException {
        Object builder = attribute.getDeclaringClass().getMethod("toBuilder").invoke(one);
        Method setter = Arrays.stream(builder.getClass().getMethods())
                .filter(method -> method.getName().equals(attribute.getName()))
                .filter(method -> method.getParameterCount() == 1 && method.getParameterTypes()[0].isInstance(changed))
                .findFirst()
                .orElseThrow();
        setter.setAccessible(true); // it stands in a class of its package
        setter.invoke(builder, changed);
        return builder.getClass().getMethod("build").invoke(builder);
    }
}
