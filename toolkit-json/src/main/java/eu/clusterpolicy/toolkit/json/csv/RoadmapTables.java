package eu.clusterpolicy.toolkit.json.csv;

import com.google.common.collect.ImmutableList;
import eu.clusterpolicy.toolkit.completeness.Finding;
import eu.clusterpolicy.toolkit.entry.EntryName;
import eu.clusterpolicy.toolkit.evidence.Assumption;
import eu.clusterpolicy.toolkit.evidence.Evidence;
import eu.clusterpolicy.toolkit.evidence.EvidenceId;
import eu.clusterpolicy.toolkit.evidence.Fact;
import eu.clusterpolicy.toolkit.evidence.Figure;
import eu.clusterpolicy.toolkit.evidence.HeldLabel;
import eu.clusterpolicy.toolkit.roadmap.PlacedDecision;
import java.net.URI;
import java.util.Optional;
import java.util.function.Function;

/** The tables of a roadmap and of what a check finds, which are written and not read. */
final class RoadmapTables {

    private static final CellForm<EvidenceId> EVIDENCE_ID = CellForm.of(EvidenceId::of, EvidenceId::value);

    static final TableShape<PlacedDecision> DECISIONS = TableShape.written(
            "a decision",
            Column.of("phase", CellForm.TEXT, placed -> placed.phase().code(), "The code of the phase."),
            Column.of("path", CellForm.TEXT, PlacedDecision::path, "Where the decision stands, such as /actions/3."),
            Column.of("subject", CellForm.TEXT, PlacedDecision::code, "The code of what is decided."),
            Column.of("title", CellForm.TEXT, PlacedDecision::title, "What is decided, in words."),
            Column.of(
                    "verdict",
                    CellForm.TEXT,
                    placed -> placed.decision().verdict().code(),
                    "Whether it is chosen or set-aside."),
            Column.of("reason", CellForm.TEXT, placed -> placed.decision().reason(), "Why."),
            Column.of(
                    "evidence",
                    CellForm.listOf(EVIDENCE_ID),
                    placed -> placed.decision().evidence().asList(),
                    "The identifiers of the evidence that it rests on, with semicolons between them."),
            Column.optional("day", CellForm.DAY, placed -> placed.decision().day(), "The day on which it was taken."),
            Column.optional("by", CellForm.TEXT, placed -> placed.decision().by(), "Who took it."));

    static final TableShape<Evidence> EVIDENCE = TableShape.written(
            "a piece of evidence",
            Column.of("id", EVIDENCE_ID, Evidence::id, "The identifier: lower-case kebab words."),
            Column.of("type", CellForm.TEXT, RoadmapTables::type, "What it is: fact, figure, label or assumption."),
            Column.of(
                    "kind",
                    CellForm.TEXT,
                    piece -> piece.kind().code(),
                    "What it is about: local-environment, needs or stakeholder-input."),
            Column.of("statement", CellForm.TEXT, Evidence::statement, "What it says, in a sentence."),
            Column.optional("source", CellForm.TEXT, RoadmapTables::source, "Who says so; empty for an assumption."),
            Column.optional("link", CellForm.LINK, RoadmapTables::link, "Where it is said."),
            Column.optional("counted", CellForm.TEXT, figure(Figure::counted), "What a figure counts."),
            Column.optional("value", CellForm.NUMBER, figure(Figure::value), "The value of a figure."),
            Column.optional("unit", CellForm.TEXT, figure(Figure::unit), "Its unit."),
            Column.optional("day", CellForm.DAY, ifFigure(Figure::on), "The day for which it holds."),
            Column.optional("year", PlanTables.YEAR, ifFigure(Figure::year), "The year for which it holds."),
            Column.optional(
                    "definition", CellForm.TEXT, ifFigure(Figure::definition), "What counts, as its source says."),
            Column.optional(
                    "territory",
                    CellForm.TEXT,
                    figure(measured -> measured.territory().text()),
                    "The territory for which it was measured."),
            Column.optional(
                    "elsewhere",
                    CellForm.<Figure.Elsewhere>writtenList(other -> ImmutableList.of(
                            other.territory().text(), other.value().toPlainString())),
                    figure(Figure::elsewhere),
                    "Its value in other territories: Catalonia (ES) | 40, with semicolons between them."),
            Column.optional(
                    "level",
                    CellForm.TEXT,
                    label(held -> held.level().code()),
                    "The level of a label: bronze, silver or gold."),
            Column.optional("holder", CellForm.TEXT, label(HeldLabel::holder), "Who holds a label."),
            Column.optional("score", CellForm.NUMBER, ifLabel(HeldLabel::score), "The score of a label, in per cent."),
            Column.optional("awarded", CellForm.DAY, label(HeldLabel::awarded), "The day on which it was awarded."),
            Column.optional("until", CellForm.DAY, ifLabel(HeldLabel::until), "The last day on which it is valid."),
            Column.optional("awarding body", CellForm.TEXT, label(HeldLabel::awardingBody), "Who awarded it."));

    static final TableShape<Finding> FINDINGS = TableShape.written(
            "a finding",
            Column.of("rule", CellForm.TEXT, Finding::rule, "The code of the rule."),
            Column.of(
                    "severity",
                    CellForm.TEXT,
                    finding -> finding.severity().code(),
                    "How grave it is: information, warning or error."),
            Column.optional(
                    "kind",
                    CellForm.TEXT,
                    finding -> finding.entry().map(entry -> entry.kind().code()),
                    "The kind of the entry that it is about."),
            Column.optional(
                    "entry",
                    CellForm.TEXT,
                    finding -> finding.entry().map(EntryName::id),
                    "The identifier of that entry."),
            Column.of("path", CellForm.TEXT, Finding::path, "Where it is, such as /actions/3/text."),
            Column.of("sentence", CellForm.TEXT, Finding::sentence, "What was found."));

    private RoadmapTables() {}

    private static String type(Evidence piece) {
        if (piece instanceof Fact) {
            return "fact";
        }
        if (piece instanceof Figure) {
            return "figure";
        }
        return piece instanceof HeldLabel ? "label" : "assumption";
    }

    private static Optional<String> source(Evidence piece) {
        if (piece instanceof Assumption) {
            return Optional.empty();
        }
        return piece instanceof Fact fact
                ? Optional.of(fact.source())
                : figure(Figure::source)
                        .apply(piece)
                        .or(() -> label(HeldLabel::source).apply(piece));
    }

    private static Optional<URI> link(Evidence piece) {
        return piece instanceof Fact fact
                ? fact.link()
                : ifFigure(Figure::link)
                        .apply(piece)
                        .or(() -> ifLabel(HeldLabel::link).apply(piece));
    }

    private static <V> Function<Evidence, Optional<V>> figure(Function<Figure, V> attribute) {
        return ifFigure(attribute.andThen(Optional::of));
    }

    private static <V> Function<Evidence, Optional<V>> ifFigure(Function<Figure, Optional<V>> attribute) {
        return piece -> piece instanceof Figure figure ? attribute.apply(figure) : Optional.empty();
    }

    private static <V> Function<Evidence, Optional<V>> label(Function<HeldLabel, V> attribute) {
        return ifLabel(attribute.andThen(Optional::of));
    }

    private static <V> Function<Evidence, Optional<V>> ifLabel(Function<HeldLabel, Optional<V>> attribute) {
        return piece -> piece instanceof HeldLabel label ? attribute.apply(label) : Optional.empty();
    }
}
