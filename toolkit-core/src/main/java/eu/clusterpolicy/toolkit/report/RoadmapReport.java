package eu.clusterpolicy.toolkit.report;

import com.google.common.collect.ImmutableSet;
import eu.clusterpolicy.toolkit.catalogue.Catalogue;
import eu.clusterpolicy.toolkit.evidence.Assumption;
import eu.clusterpolicy.toolkit.evidence.Evidence;
import eu.clusterpolicy.toolkit.evidence.EvidenceId;
import eu.clusterpolicy.toolkit.evidence.EvidenceKind;
import eu.clusterpolicy.toolkit.evidence.Fact;
import eu.clusterpolicy.toolkit.evidence.Figure;
import eu.clusterpolicy.toolkit.evidence.HeldLabel;
import eu.clusterpolicy.toolkit.guide.Background;
import eu.clusterpolicy.toolkit.guide.Consideration;
import eu.clusterpolicy.toolkit.guide.Phase;
import eu.clusterpolicy.toolkit.matrix.Cell;
import eu.clusterpolicy.toolkit.matrix.Priority;
import eu.clusterpolicy.toolkit.name.Wording;
import eu.clusterpolicy.toolkit.roadmap.Decided;
import eu.clusterpolicy.toolkit.roadmap.Decision;
import eu.clusterpolicy.toolkit.roadmap.Focus;
import eu.clusterpolicy.toolkit.roadmap.Selection;
import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * The report on a roadmap or a draft: its evidence, the decisions of the four phases with their reasons, and the action plan.
 *
 * <pre>{@code
 * System.out.print(Reports.ofRoadmap(roadmap).text());
 * }</pre>
 *
 * <p>What was set aside is shown beside what was chosen, and an assumption is marked as one. What a draft lacks is
 * shown in the phase that lacks it. Immutable and thread-safe.
 */
final class RoadmapReport {

    private static final String NONE = "nothing decided";

    private final Page page;
    private final Decided roadmap;
    private final Catalogue catalogue;
    private final Optional<Background> background;
    private final ImmutableSet<EvidenceId> assumptions;

    RoadmapReport(Decided roadmap, Optional<Background> background) {
        this.page = Page.titled(Prose.term(
                        "Roadmap for %s",
                        Prose.of(Characters.line(roadmap.territory().text()))))
                .quoting(roadmap.catalogue().edition());
        this.roadmap = roadmap;
        this.background = background;
        this.catalogue = roadmap.catalogue();
        this.assumptions = roadmap.evidence().stream()
                .filter(Assumption.class::isInstance)
                .map(Evidence::id)
                .collect(ImmutableSet.toImmutableSet());
    }

    /** Reports the roadmap; actions and examples are worded as in the catalogue that it rests on. */
    Report report() {
        page.paragraph(Prose.term("Drawn up with edition %s", Prose.code(roadmap.edition()))
                        .and(": ")
                        .and(Prose.quotation(catalogue.edition().title())))
                .paragraph(Prose.term("Chosen").and(": ").and(tally(roadmap)));
        if (!isFinished()) {
            int strayed = roadmap.strays().stream()
                    .mapToInt(stray -> 1 + stray.consequences().size())
                    .sum();
            page.paragraph("A draft. Missing: " + Phrases.count(roadmap.next().size(), "step")
                    + ". Not following from an earlier phase: " + Phrases.count(strayed, "decision") + ".");
        }
        evidence();
        priorities();
        challenges();
        actions();
        phase(Phase.DEVELOPING_ROADMAP);
        considerations();
        open(Phase.DEVELOPING_ROADMAP);
        roadmap.findPlan().ifPresent(plan -> new PlanPart(page, plan, catalogue, roadmap.next()).write());
        return page.report();
    }

    private boolean isFinished() {
        return roadmap.next().isEmpty() && roadmap.strays().isEmpty();
    }

    /**
     * Writes what the phase lacks, and what in it does not follow; nothing for a finished roadmap. What a part of the plan lacks
     * is written with that part.
     */
    private void open(Phase phase) {
        Stream<Prose> missing = roadmap.next().stream()
                .filter(gap -> gap.phase() == phase && !PlanPart.shows(gap))
                .map(Phrases::missing);
        Stream<Prose> strays = roadmap.strays().stream()
                .filter(stray -> stray.phase() == phase)
                .map(stray -> Prose.mark("Does not follow").and(Prose.english(Wording.sentence(stray.sentence()))));
        List<Prose> open = Stream.concat(missing, strays).toList();
        if (!open.isEmpty()) {
            page.list(open, "");
        }
    }

    private static Prose tally(Decided roadmap) {
        return Prose.joined(
                ", ",
                List.of(
                        Phrases.counted(chosen(roadmap.priorities()), "priority", "priorities"),
                        Phrases.counted(chosen(roadmap.challenges()), "challenge"),
                        Phrases.counted(chosen(roadmap.functions()), "cluster function"),
                        Phrases.counted(chosen(roadmap.actions()), "action"),
                        Phrases.counted(chosen(roadmap.examples()), "example")));
    }

    private static <T> int chosen(List<Decision<T>> decisions) {
        return (int) decisions.stream().filter(Decision::isChosen).count();
    }

    private void evidence() {
        page.section("Evidence");
        for (EvidenceKind kind : EvidenceKind.values()) {
            page.subsection(Prose.term(kind))
                    .list(
                            roadmap.evidence().stream()
                                    .filter(piece -> piece.kind() == kind)
                                    .map(RoadmapReport::piece)
                                    .toList(),
                            "none stated");
        }
    }

    private static Prose piece(Evidence piece) {
        return words(piece).and(Prose.code(piece.id().value(), Subject.of(piece.id())));
    }

    private static Prose words(Evidence piece) {
        if (piece instanceof Fact fact) {
            return sourced(fact.statement(), fact.source(), fact.link());
        }
        if (piece instanceof Figure figure) {
            return sourced(figure.statement() + "; " + figure.definitionText(), figure.source(), figure.link());
        }
        if (piece instanceof HeldLabel label) {
            return sourced(label.statement(), label.source(), label.link());
        }
        return Prose.mark("Assumption").and(piece.statement() + " ");
    }

    private static Prose sourced(String statement, String source, Optional<URI> link) {
        Prose cited = link.map(address -> Prose.link(source, address)).orElseGet(() -> Prose.of(source));
        return Prose.of(statement + " (").and(cited).and(") ");
    }

    /** Begins a phase with its heading, such as {@code Phase 1: Defining priorities}, and with what the background says of it. */
    private Page phase(Phase phase) {
        int number = List.of(Phase.values()).indexOf(phase) + 1;
        page.section(Prose.term("Phase %s: %s", Prose.of(String.valueOf(number)), Prose.term(phase)));
        background.ifPresent(known -> page.paragraph(BackgroundReport.journey(known, phase)));
        return page;
    }

    private void priorities() {
        Function<Priority, Prose> subject = Prose::term;
        phase(Phase.DEFINING_PRIORITIES).list(everyOne(Priority.values(), roadmap.priorities(), subject), NONE);
        open(Phase.DEFINING_PRIORITIES);
    }

    private void challenges() {
        Function<Focus, Prose> subject = Phrases::focus;
        phase(Phase.IDENTIFYING_CHALLENGES).list(decisions(roadmap.challenges(), subject), NONE);
        open(Phase.IDENTIFYING_CHALLENGES);
    }

    /** Writes, cell by cell, the decision about the function, then about the actions, then about the examples. */
    private void actions() {
        phase(Phase.SELECTING_ACTIONS);
        ImmutableSet<Cell> cells = cells();
        if (cells.isEmpty()) {
            page.paragraph(Prose.none(NONE));
        }
        for (Cell cell : cells) {
            Stream<Prose> function = in(cell, roadmap.functions(), decided -> decided)
                    .map(decision -> decision(decision, "function ", subject -> Prose.term(subject.function())));
            Stream<Prose> actions = in(cell, roadmap.actions(), Selection::cell)
                    .map(decision ->
                            decision(decision, "action ", selection -> Phrases.action(catalogue, selection.entry())));
            Stream<Prose> examples = in(cell, roadmap.examples(), Selection::cell)
                    .map(decision ->
                            decision(decision, "example ", selection -> Phrases.example(catalogue, selection.entry())));
            page.subsection(Phrases.cell(cell), Subject.of(cell))
                    .list(
                            Stream.of(function, actions, examples)
                                    .flatMap(part -> part)
                                    .toList(),
                            NONE);
        }
        open(Phase.SELECTING_ACTIONS);
    }

    private void considerations() {
        Function<Consideration, Prose> subject = Prose::term;
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
                .map(value -> Prose.mark("Not considered").and(subject.apply(value)));
        return Stream.concat(decisions(decisions, subject).stream(), open).toList();
    }

    private <T> Prose decision(Decision<T> decision, String kind, Function<T, Prose> subject) {
        boolean addressed = decision.subject() instanceof Consideration && decision.isChosen();
        String verdict = addressed ? "addressed" : decision.verdict().title();
        String mark = kind.isEmpty() ? Wording.sentenceCase(verdict) : Wording.sentenceCase(kind) + verdict;
        return Prose.mark(mark)
                .and(subject.apply(decision.subject()))
                .and(". " + Wording.sentence(decision.reason()))
                .and(evidence(decision.evidence()))
                .and(taken(decision));
    }

    private static Prose taken(Decision<?> decision) {
        Optional<Prose> day = decision.day().map(Prose::day);
        Optional<Prose> by = decision.by().map(Prose::of);
        if (day.isEmpty() && by.isEmpty()) {
            return Prose.of("");
        }
        String words = "Decided" + (day.isPresent() ? " on %s" : "") + (by.isPresent() ? " by %s" : "") + ".";
        return Prose.of(" ")
                .and(Prose.term(words, Stream.concat(day.stream(), by.stream()).toArray(Prose[]::new)));
    }

    private Prose evidence(ImmutableSet<EvidenceId> evidence) {
        List<Prose> named = evidence.stream().map(this::named).toList();
        return named.isEmpty()
                ? Prose.of("")
                : Prose.of(" ").and(Prose.term("Evidence")).and(": ").and(Prose.joined(", ", named));
    }

    private Prose named(EvidenceId id) {
        Prose code = Prose.code(id.value(), Subject.of(id));
        return assumptions.contains(id)
                ? code.and(" (").and(Prose.term("assumption")).and(")")
                : code;
    }
}
