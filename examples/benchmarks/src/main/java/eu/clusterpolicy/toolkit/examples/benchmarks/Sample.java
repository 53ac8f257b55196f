package eu.clusterpolicy.toolkit.examples.benchmarks;

import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableList;
import eu.clusterpolicy.toolkit.catalogue.Catalogue;
import eu.clusterpolicy.toolkit.catalogue.Edition;
import eu.clusterpolicy.toolkit.edition.Overlay;
import eu.clusterpolicy.toolkit.entry.Example;
import eu.clusterpolicy.toolkit.entry.ExampleId;
import eu.clusterpolicy.toolkit.evidence.Assumption;
import eu.clusterpolicy.toolkit.evidence.EvidenceId;
import eu.clusterpolicy.toolkit.evidence.EvidenceKind;
import eu.clusterpolicy.toolkit.evidence.Territory;
import eu.clusterpolicy.toolkit.json.JsonFormats;
import eu.clusterpolicy.toolkit.matrix.Cell;
import eu.clusterpolicy.toolkit.matrix.Priority;
import eu.clusterpolicy.toolkit.plan.ActionPlan;
import eu.clusterpolicy.toolkit.plan.BudgetLine;
import eu.clusterpolicy.toolkit.plan.FundingLevel;
import eu.clusterpolicy.toolkit.plan.FundingSource;
import eu.clusterpolicy.toolkit.plan.Indicator;
import eu.clusterpolicy.toolkit.plan.Measurement;
import eu.clusterpolicy.toolkit.plan.Milestone;
import eu.clusterpolicy.toolkit.plan.Monitoring;
import eu.clusterpolicy.toolkit.plan.PlannedAction;
import eu.clusterpolicy.toolkit.plan.Resources;
import eu.clusterpolicy.toolkit.plan.Target;
import eu.clusterpolicy.toolkit.plan.TimeFrame;
import eu.clusterpolicy.toolkit.roadmap.Decision;
import eu.clusterpolicy.toolkit.roadmap.Focus;
import eu.clusterpolicy.toolkit.roadmap.RoadmapDraft;
import eu.clusterpolicy.toolkit.roadmap.Selection;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/**
 * Invented values of one size: a catalogue with so many examples, an overlay with so many edits, and a draft with so many pieces
 * of evidence, chosen examples and planned actions, budget lines and indicators. Each is made when it is first asked for.
 */
final class Sample {

    private static final LocalDate START = LocalDate.of(2024, 1, 1);

    private final int size;
    private final Supplier<Catalogue> catalogue = Suppliers.memoize(this::inventCatalogue);
    private final Supplier<Overlay> overlay = Suppliers.memoize(this::inventOverlay);
    private final Supplier<Catalogue> newer = Suppliers.memoize(() -> overlay().applyTo(catalogue()));
    private final Supplier<RoadmapDraft> draft = Suppliers.memoize(() -> inventDraft("Because"));
    private final Supplier<RoadmapDraft> later = Suppliers.memoize(() -> inventDraft("Because of what we know now"));

    Sample(int size) {
        this.size = size;
    }

    int size() {
        return size;
    }

    Catalogue catalogue() {
        return catalogue.get();
    }

    /** Returns one that gives every example an alias. */
    Overlay overlay() {
        return overlay.get();
    }

    /** Returns the catalogue with the overlay. */
    Catalogue newer() {
        return newer.get();
    }

    RoadmapDraft draft() {
        return draft.get();
    }

    /** Returns the catalogue, and the document of the draft that rests on it. */
    Map.Entry<Catalogue, String> draftDocument() {
        return Map.entry(catalogue(), JsonFormats.draft(catalogue()).write(draft()));
    }

    /** Returns the draft with other reasons. */
    RoadmapDraft later() {
        return later.get();
    }

    ActionPlan plan() {
        return draft().findPlan().orElseThrow();
    }

    private Catalogue inventCatalogue() {
        return Invented.catalogue(size);
    }

    private Overlay inventOverlay() {
        Overlay.Builder edits = Overlay.builder()
                .base(catalogue().edition().id())
                .edition(Edition.builder()
                        .id("invented-newer")
                        .title("A newer catalogue")
                        .issued(LocalDate.of(2025, 2, 28))
                        .publisher("Nobody")
                        .rights("None")
                        .build());
        for (Example example : catalogue().examples()) {
            edits.alias(example.id(), "Scheme" + example.name().substring("Programme".length()));
        }
        return edits.build();
    }

    private RoadmapDraft inventDraft(String reason) {
        return RoadmapDraft.of(Territory.of("Nowhere", "DE"), catalogue()).toBuilder()
                .evidence(
                        many(i -> Assumption.of("stated-" + i, EvidenceKind.NEEDS, "Firm number " + i + " needs help")))
                .priorities(Arrays.stream(Priority.values())
                        .map(priority -> Decision.chosen(priority, reason))
                        .toList())
                .challenges(Cell.all().stream()
                        .map(Focus::of)
                        .distinct()
                        .map(focus -> Decision.chosen(focus, reason))
                        .toList())
                .functions(Cell.all().stream()
                        .map(cell -> Decision.chosen(cell, reason))
                        .toList())
                .examples(many(i -> inspiredBy(catalogue().examples().get(i), i, reason)))
                .plan(inventPlan())
                .build();
    }

    private static Decision<Selection<ExampleId>> inspiredBy(Example example, int i, String reason) {
        Cell cell = example.placements().get(0).cell();
        return Decision.chosen(Selection.of(cell, example.id()), reason, EvidenceId.of("stated-" + i));
    }

    private ActionPlan inventPlan() {
        FundingSource source = FundingSource.of("A fund", FundingLevel.of("regional"));
        return ActionPlan.builder()
                .actions(many(Sample::planned))
                .resources(Resources.builder()
                        .budgetLines(many(i -> BudgetLine.of("planned-" + i, "Trainers", "EUR " + (1_000 + i), source)))
                        .build())
                .monitoring(
                        Monitoring.builder().indicators(many(Sample::indicator)).build())
                .build();
    }

    /** Ten after one another, then ten more beside them. */
    private static PlannedAction planned(int i) {
        LocalDate first = START.plusDays(i % 10 * 30L);
        PlannedAction.Builder action = PlannedAction.builder()
                .id("planned-" + i)
                .addAction("action-" + i % Cell.COUNT)
                .title("Train firm number " + i)
                .description("Courses on site")
                .owner("The agency")
                .timeFrame(TimeFrame.of(first, first.plusDays(29)))
                .addMilestone(Milestone.planned("Half done", first.plusDays(15)));
        if (i % 10 > 0) {
            action.addDependsOn("planned-" + (i - 1));
        }
        return action.build();
    }

    private static Indicator indicator(int i) {
        return Indicator.builder()
                .id("trained-" + i)
                .name("People trained in firm number " + i)
                .unit("people")
                .addAction("planned-" + i)
                .baseline(Measurement.of("0", "2024-01-01"))
                .addTarget(Target.of("10", "2026-12-31"))
                .addMeasurement(Measurement.of("5", "2025-06-30"))
                .build();
    }

    private <V> ImmutableList<V> many(IntFunction<V> value) {
        return IntStream.range(0, size).mapToObj(value).collect(ImmutableList.toImmutableList());
    }
}
