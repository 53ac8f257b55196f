package eu.clusterpolicy.toolkit.report;

import com.google.common.collect.ImmutableSet;
import eu.clusterpolicy.toolkit.catalogue.Catalogue;
import eu.clusterpolicy.toolkit.evidence.Assumption;
import eu.clusterpolicy.toolkit.evidence.Evidence;
import eu.clusterpolicy.toolkit.evidence.EvidenceId;
import eu.clusterpolicy.toolkit.guide.Background;
import eu.clusterpolicy.toolkit.guide.Consideration;
import eu.clusterpolicy.toolkit.guide.Phase;
import eu.clusterpolicy.toolkit.matrix.Cell;
import eu.clusterpolicy.toolkit.matrix.Priority;
import eu.clusterpolicy.toolkit.name.Wording;
import eu.clusterpolicy.toolkit.roadmap.Decision;
import eu.clusterpolicy.toolkit.roadmap.Focus;
import eu.clusterpolicy.toolkit.roadmap.Roadmap;
import eu.clusterpolicy.toolkit.roadmap.Selection;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** Writes the decisions of a roadmap, phase by phase: what was chosen and what was set aside, each with its reason. */
final class DecisionsPart {

    private static final String NONE = "nothing decided";

    private final Page page;
    private final Roadmap roadmap;
    private final Catalogue catalogue;
    private final Optional<Background> background;
    private final ImmutableSet<EvidenceId> assumptions;

    DecisionsPart(Page page, Roadmap roadmap, Optional<Background> background) {
        this.page = page;
        this.roadmap = roadmap;
        this.background = background;
        this.catalogue = roadmap.catalogue();
        this.assumptions = roadmap.evidence().stream()
                .filter(Assumption.class::isInstance)
                .map(Evidence::id)
                .collect(ImmutableSet.toImmutableSet());
    }

    /** Begins a phase with its heading, such as {@code Phase 1: Defining priorities}, and with what the background says of it. */
    Page phase(Phase phase) {
        page.section("Phase " + (List.of(Phase.values()).indexOf(phase) + 1) + ": " + phase.title());
        background.ifPresent(known -> page.paragraph(BackgroundReport.journey(known, phase)));
        return page;
    }

    void priorities() {
        Function<Priority, Prose> subject = priority -> Prose.of(priority.title());
        phase(Phase.DEFINING_PRIORITIES).list(everyOne(Priority.values(), roadmap.priorities(), subject), NONE);
    }

    void challenges() {
        Function<Focus, Prose> subject = focus -> Prose.of(focus.title());
        phase(Phase.IDENTIFYING_CHALLENGES).list(decisions(roadmap.challenges(), subject), NONE);
    }

    /** Writes, cell by cell, the decision about the function, then about the actions, then about the examples. */
    void actions() {
        phase(Phase.SELECTING_ACTIONS);
        for (Cell cell : cells()) {
            Stream<Prose> function = in(cell, roadmap.functions(), decided -> decided)
                    .map(decision -> decision(
                            decision,
                            "function ",
                            subject -> Prose.of(subject.function().title())));
            Stream<Prose> actions = in(cell, roadmap.actions(), Selection::cell)
                    .map(decision ->
                            decision(decision, "action ", selection -> Phrases.action(catalogue, selection.entry())));
            Stream<Prose> examples = in(cell, roadmap.examples(), Selection::cell)
                    .map(decision ->
                            decision(decision, "example ", selection -> Phrases.example(catalogue, selection.entry())));
            page.subsection(cell.title())
                    .list(
                            Stream.of(function, actions, examples)
                                    .flatMap(part -> part)
                                    .toList(),
                            NONE);
        }
    }

    void considerations() {
        Function<Consideration, Prose> subject = consideration -> Prose.of(consideration.title());
        page.subsection("Common challenges to cluster policy")
                .list(everyOne(Consideration.values(), roadmap.considerations(), subject), NONE);
    }

    private ImmutableSet<Cell> cells() {
        ImmutableSet.Builder<Cell> cells = ImmutableSet.builder();
        roadmap.functions().forEach(decision -> cells.add(decision.subject()));
        roadmap.actions().forEach(decision -> cells.add(decision.subject().cell()));
        roadmap.examples().forEach(decision -> cells.add(decision.subject().cell()));
        return cells.build();
    }

    private static <T> Stream<Decision<T>> in(Cell cell, List<Decision<T>> decisions, Function<T, Cell> place) {
        return decisions.stream()
                .filter(decision -> place.apply(decision.subject()).equals(cell));
    }

    private <T> List<Prose> decisions(List<Decision<T>> decisions, Function<T, Prose> subject) {
        return decisions.stream()
                .map(decision -> decision(decision, "", subject))
                .toList();
    }

    /** Returns the decisions, and after them the values of a closed set about which nothing was decided. */
    private <T> List<Prose> everyOne(T[] values, List<Decision<T>> decisions, Function<T, Prose> subject) {
        List<T> decided = decisions.stream().map(Decision::subject).toList();
        Stream<Prose> open = Arrays.stream(values)
                .filter(value -> !decided.contains(value))
                .map(value -> Prose.emphasis("Not considered:").and(" ").and(subject.apply(value)));
        return Stream.concat(decisions(decisions, subject).stream(), open).toList();
    }

    private <T> Prose decision(Decision<T> decision, String kind, Function<T, Prose> subject) {
        boolean addressed = decision.subject() instanceof Consideration && decision.isChosen();
        String verdict = addressed ? "addressed" : decision.verdict().title();
        String mark = kind.isEmpty() ? Phrases.sentenceCase(verdict) : Phrases.sentenceCase(kind) + verdict;
        return Prose.emphasis(mark + ":")
                .and(" ")
                .and(subject.apply(decision.subject()))
                .and(". " + Wording.sentence(decision.reason()))
                .and(evidence(decision.evidence()));
    }

    private Prose evidence(ImmutableSet<EvidenceId> evidence) {
        Prose named = Prose.of("");
        for (EvidenceId id : evidence) {
            named = named.and(named.runs().size() == 1 ? " Evidence: " : ", ")
                    .and(Prose.code(id.value()))
                    .and(assumptions.contains(id) ? " (assumption)" : "");
        }
        return named;
    }
}
