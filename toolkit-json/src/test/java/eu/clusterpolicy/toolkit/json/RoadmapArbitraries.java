package eu.clusterpolicy.toolkit.json;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import eu.clusterpolicy.toolkit.catalogue.Catalogue;
import eu.clusterpolicy.toolkit.entry.EntryKind;
import eu.clusterpolicy.toolkit.entry.EntryName;
import eu.clusterpolicy.toolkit.entry.Example;
import eu.clusterpolicy.toolkit.entry.ExampleId;
import eu.clusterpolicy.toolkit.entry.PolicyAction;
import eu.clusterpolicy.toolkit.evidence.Assumption;
import eu.clusterpolicy.toolkit.evidence.Evidence;
import eu.clusterpolicy.toolkit.evidence.EvidenceId;
import eu.clusterpolicy.toolkit.evidence.EvidenceKind;
import eu.clusterpolicy.toolkit.evidence.Fact;
import eu.clusterpolicy.toolkit.evidence.Figure;
import eu.clusterpolicy.toolkit.evidence.HeldLabel;
import eu.clusterpolicy.toolkit.evidence.Territory;
import eu.clusterpolicy.toolkit.guide.Consideration;
import eu.clusterpolicy.toolkit.guide.ExcellenceLabel;
import eu.clusterpolicy.toolkit.matrix.Cell;
import eu.clusterpolicy.toolkit.people.Rhythm;
import eu.clusterpolicy.toolkit.people.StakeholderKind;
import eu.clusterpolicy.toolkit.plan.ActionPlan;
import eu.clusterpolicy.toolkit.plan.BudgetLine;
import eu.clusterpolicy.toolkit.plan.FundingLevel;
import eu.clusterpolicy.toolkit.plan.FundingSource;
import eu.clusterpolicy.toolkit.plan.Risk;
import eu.clusterpolicy.toolkit.plan.TimeFrame;
import eu.clusterpolicy.toolkit.roadmap.Decision;
import eu.clusterpolicy.toolkit.roadmap.Roadmap;
import eu.clusterpolicy.toolkit.roadmap.RoadmapDraft;
import eu.clusterpolicy.toolkit.roadmap.Selection;
import eu.clusterpolicy.toolkit.roadmap.Verdict;
import java.math.BigDecimal;
import java.net.URI;
import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Generates roadmaps on any catalogue: one cell is chosen with an action of its own, and about others more is decided. */
final class RoadmapArbitraries {

    static final EvidenceId EVIDENCE = EvidenceId.of("stated");

    private RoadmapArbitraries() {}

    /** A roadmap and the catalogue it rests on. */
    record Rested(Catalogue catalogue, Roadmap roadmap) {}

    private static final Built BUILT = new Built(ImmutableMap.<Class<?>, Arbitrary<?>>builder()
            .put(EvidenceId.class, Arbitraries.just(EVIDENCE))
            .put(EvidenceKind.class, Arbitraries.of(EvidenceKind.class))
            .put(ExcellenceLabel.class, Arbitraries.of(ExcellenceLabel.class))
            .put(String.class, JsonArbitraries.words())
            .put(BigDecimal.class, PlanArbitraries.numbers())
            .put(LocalDate.class, JsonArbitraries.dates())
            .put(URI.class, JsonArbitraries.links())
            .buildOrThrow());

    static Arbitrary<Rested> roadmaps(Arbitrary<Catalogue> catalogues) {
        return Combinators.combine(
                        catalogues,
                        JsonArbitraries.cells(),
                        territories(),
                        statements(),
                        JsonArbitraries.words().list().ofSize(4),
                        Arbitraries.of(Verdict.class).list().ofSize(4),
                        Arbitraries.of(Consideration.class).set().ofMaxSize(3),
                        PlanArbitraries.plans())
                .as(RoadmapArbitraries::rested);
    }

    private static Arbitrary<Territory> territories() {
        return Combinators.combine(
                        JsonArbitraries.words(),
                        JsonArbitraries.countries(),
                        Arbitraries.of("PL", "PL2", "PL213").set().ofMaxSize(2).map(ImmutableSet::copyOf),
                        PlanArbitraries.years().optional())
                .as((name, country, nuts, edition) ->
                        new Territory(name, country, nuts, nuts.isEmpty() ? Optional.empty() : edition));
    }

    private static Arbitrary<Evidence> statements() {
        Arbitrary<EvidenceKind> kinds = Arbitraries.of(EvidenceKind.class);
        return Arbitraries.oneOf(
                Combinators.combine(kinds, JsonArbitraries.words())
                        .as((kind, statement) -> new Assumption(EVIDENCE, kind, statement)),
                Combinators.combine(
                                kinds,
                                JsonArbitraries.words(),
                                JsonArbitraries.words(),
                                JsonArbitraries.links().optional())
                        .as((kind, statement, source, link) -> new Fact(EVIDENCE, kind, statement, source, link)),
                figures(),
                labels());
    }

    private static Arbitrary<Figure> figures() {
        Arbitrary<ImmutableList<Figure.Elsewhere>> elsewhere = Combinators.combine(
                        territories(), PlanArbitraries.numbers())
                .as(Figure.Elsewhere::new)
                .list()
                .ofMaxSize(2)
                .map(ImmutableList::copyOf);
        Arbitrary<Optional<Year>> none = Arbitraries.just(Optional.empty());
        Arbitrary<Figure> dated =
                BUILT.of(Figure.class, Map.of("territory", territories(), "elsewhere", elsewhere, "year", none));
        return Combinators.combine(dated, PlanArbitraries.years())
                .as((figure, year) -> figure.on().isPresent()
                        ? figure
                        : figure.toBuilder().year(year).build());
    }

    private static Arbitrary<HeldLabel> labels() {
        LocalDate award = LocalDate.of(1, 1, 1);
        Arbitrary<Optional<BigDecimal>> scores =
                Arbitraries.of("0", "84.5", "100").map(BigDecimal::new).optional();
        return BUILT.of(HeldLabel.class, Map.of("awarded", Arbitraries.just(award), "score", scores));
    }

    private static Rested rested(
            Catalogue entries,
            Cell cell,
            Territory territory,
            Evidence evidence,
            List<String> reasons,
            List<Verdict> verdicts,
            Set<Consideration> considerations,
            ActionPlan plan) {
        Catalogue catalogue = withAnActionIn(entries, cell);
        RoadmapDraft draft = RoadmapDraft.of(territory, catalogue)
                .evidence(evidence)
                .choose(cell.priority(), reasons.get(0), EVIDENCE)
                .choose(cell.priority(), cell.challenge(), reasons.get(1))
                .choose(cell, reasons.get(2), EVIDENCE)
                .choose(cell, PlanArbitraries.ACTION, reasons.get(3));
        for (Consideration consideration : considerations) {
            draft = draft.decideConsideration(decided(consideration, verdicts.get(0), reasons.get(0)));
        }
        Optional<ExampleId> example =
                catalogue.examples().stream().map(Example::id).findFirst();
        if (example.isPresent()) {
            draft = draft.decideExample(decided(Selection.of(cell, example.get()), verdicts.get(1), reasons.get(1)));
        }
        for (PolicyAction action : catalogue.actions()) {
            if (catalogue.action(action.id()).cell().filter(cell::equals).isPresent()) {
                draft = draft.decideAction(decided(Selection.of(cell, action.id()), verdicts.get(2), reasons.get(2)));
            }
        }
        draft = decideWithdrawn(draft, cell, verdicts.get(3), reasons.get(3));
        draft = draft.choose(cell, PlanArbitraries.ACTION, reasons.get(3));
        return new Rested(catalogue, draft.plan(finished(plan)).close());
    }

    /** Returns the plan with all that a finished roadmap's must have. */
    private static ActionPlan finished(ActionPlan plan) {
        TimeFrame horizon = TimeFrame.of(LocalDate.of(2024, 1, 1), LocalDate.of(2026, 12, 31));
        return plan.toBuilder()
                .horizon(plan.horizon().orElse(horizon))
                .engagementStrategy(stated(plan.engagementStrategy()))
                .stakeholders(plan.stakeholders().stream()
                        .map(stakeholder -> stakeholder.toBuilder()
                                .kind(stakeholder.kind().orElse(StakeholderKind.BUSINESS))
                                .role(stated(stakeholder.role()))
                                .build())
                        .toList())
                .governanceBodies(plan.governanceBodies().stream()
                        .map(body -> body.toBuilder()
                                .mandate(stated(body.mandate()))
                                .meetingRhythm(body.meetingRhythm().orElse(Rhythm.of("P6M")))
                                .build())
                        .toList())
                .resources(plan.resources().toBuilder()
                        .budgetLines(plan.resources().budgetLines().stream()
                                .map(RoadmapArbitraries::finished)
                                .toList())
                        .build())
                .risks(plan.risks().stream().map(RoadmapArbitraries::finished).toList())
                .actions(plan.actions().stream()
                        .map(action -> action.toBuilder()
                                .title(stated(action.title()))
                                .description(stated(action.description()))
                                .build())
                        .toList())
                .monitoring(plan.monitoring().toBuilder()
                        .reviewRhythm(plan.monitoring().reviewRhythm().orElse(Rhythm.of("P6M")))
                        .assessment(stated(plan.monitoring().assessment()))
                        .indicators(plan.monitoring().indicators().stream()
                                .map(indicator -> indicator.toBuilder()
                                        .name(stated(indicator.name()))
                                        .unit(stated(indicator.unit()))
                                        .build())
                                .toList())
                        .build())
                .build();
    }

    private static BudgetLine finished(BudgetLine line) {
        return line.toBuilder()
                .purpose(stated(line.purpose()))
                .source(line.source().orElse(FundingSource.of("Fund", FundingLevel.REGIONAL)))
                .build();
    }

    private static Risk finished(Risk risk) {
        return risk.toBuilder()
                .likelihood(risk.likelihood().orElse(Risk.Level.LOW))
                .effect(risk.effect().orElse(Risk.Level.LOW))
                .response(stated(risk.response()))
                .build();
    }

    private static String stated(String text) {
        return text.isBlank() ? "stated" : text;
    }

    /** Decides about what the catalogue has withdrawn, as a roadmap does that is older than the catalogue. */
    private static RoadmapDraft decideWithdrawn(RoadmapDraft begun, Cell cell, Verdict verdict, String reason) {
        RoadmapDraft draft = begun;
        Catalogue catalogue = draft.catalogue();
        for (var withdrawn : catalogue.withdrawn(EntryKind.ACTION)) {
            PolicyAction action = (PolicyAction) withdrawn.entry();
            boolean fits = action.cell().isEmpty() || action.cell().get().equals(cell);
            if (catalogue.findWithdrawn(EntryName.of(action.id())).equals(Optional.of(withdrawn)) && fits) {
                draft = draft.decideAction(decided(Selection.of(cell, action.id()), verdict, reason));
            }
        }
        for (var withdrawn : catalogue.withdrawn(EntryKind.EXAMPLE)) {
            draft = draft.decideExample(
                    decided(Selection.of(cell, ((Example) withdrawn.entry()).id()), verdict, reason));
        }
        return draft;
    }

    private static <T> Decision<T> decided(T subject, Verdict verdict, String reason) {
        return new Decision<>(
                subject,
                verdict,
                reason,
                ImmutableSet.of(EVIDENCE),
                Optional.of(LocalDate.of(2024, 3, 1)),
                Optional.of("Regional council"));
    }

    private static Catalogue withAnActionIn(Catalogue entries, Cell cell) {
        Catalogue.Builder catalogue = Catalogue.builder(entries.edition());
        entries.actions().forEach(catalogue::add);
        catalogue.add(PolicyAction.builder()
                .id(PlanArbitraries.ACTION)
                .text("Always there")
                .cell(cell)
                .build());
        entries.examples().forEach(catalogue::add);
        entries.recommendations().forEach(catalogue::add);
        entries.withdrawn(EntryKind.ACTION).forEach(catalogue::add);
        entries.withdrawn(EntryKind.EXAMPLE).forEach(catalogue::add);
        return catalogue.build();
    }
}
