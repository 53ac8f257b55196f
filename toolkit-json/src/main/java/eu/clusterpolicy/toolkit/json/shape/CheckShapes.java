package eu.clusterpolicy.toolkit.json.shape;

import static eu.clusterpolicy.toolkit.json.shape.Attribute.optional;
import static eu.clusterpolicy.toolkit.json.shape.Attribute.required;
import static eu.clusterpolicy.toolkit.json.wire.Codecs.TEXT;
import static eu.clusterpolicy.toolkit.json.wire.Codecs.WORDS;

import com.google.common.collect.ImmutableMap;
import eu.clusterpolicy.toolkit.catalogue.CellState;
import eu.clusterpolicy.toolkit.completeness.CheckResult;
import eu.clusterpolicy.toolkit.completeness.CheckSettings;
import eu.clusterpolicy.toolkit.completeness.Concern;
import eu.clusterpolicy.toolkit.completeness.Coverage;
import eu.clusterpolicy.toolkit.completeness.Excused;
import eu.clusterpolicy.toolkit.completeness.Finding;
import eu.clusterpolicy.toolkit.completeness.RecommendationCell;
import eu.clusterpolicy.toolkit.completeness.RuleDescription;
import eu.clusterpolicy.toolkit.completeness.Severity;
import eu.clusterpolicy.toolkit.completeness.States;
import eu.clusterpolicy.toolkit.completeness.SwitchedOff;
import eu.clusterpolicy.toolkit.entry.EntryName;
import eu.clusterpolicy.toolkit.entry.Position;
import eu.clusterpolicy.toolkit.json.wire.Codec;
import eu.clusterpolicy.toolkit.json.wire.Codecs;
import eu.clusterpolicy.toolkit.json.wire.ListCodec;
import eu.clusterpolicy.toolkit.json.wire.MapCodec;
import eu.clusterpolicy.toolkit.matrix.Cell;
import eu.clusterpolicy.toolkit.matrix.Priority;

/** What a check says. */
public final class CheckShapes {

    static final Codec<Severity> SEVERITY = Codecs.coded("severity", Severity.values());

    private static final Codec<CellState> STATE = Codecs.coded("cell state", CellState.values());

    static final Shape<RuleDescription> RULE = Shape.of(
                    "rule", "A rule of a check.", RuleDescription::builder, RuleDescription.Builder::build)
            .required("code", Codecs.kebab("rule code"), RuleDescription::code, RuleDescription.Builder::code)
            .meaning("The code: lower-case kebab words.")
            .required("severity", SEVERITY, RuleDescription::severity, RuleDescription.Builder::severity)
            .meaning("How grave its findings are.")
            .required(
                    "concern",
                    Codecs.coded("concern", Concern.values()),
                    RuleDescription::concern,
                    RuleDescription.Builder::concern)
            .meaning("Whether it asks for what is missing or for what is wrong.")
            .required("title", WORDS, RuleDescription::title, RuleDescription.Builder::title)
            .meaning("What a finding means, in a few words.")
            .required("rationale", WORDS, RuleDescription::rationale, RuleDescription.Builder::rationale)
            .meaning("Why the rule is there.")
            .required("remedy", WORDS, RuleDescription::remedy, RuleDescription.Builder::remedy)
            .meaning("What to do about a finding.")
            .optional("page", WORDS, RuleDescription::page, RuleDescription.Builder::page)
            .meaning("Where the rule is explained at length.");

    static final Shape<SwitchedOff> SWITCHED_OFF = Shape.of(
            "switched-off rule",
            "A rule that was not run, and why.",
            required("rule", RULE, SwitchedOff::rule).meaning("The rule that did not run."),
            required("reason", WORDS, SwitchedOff::reason).meaning("Why it is switched off."),
            SwitchedOff::new);

    private static final Shape<RowState> ROW_STATE = Shape.of(
            "state",
            "The state of a cell of a recommendation's row.",
            required("priority", EntryShapes.PRIORITY, RowState::priority)
                    .meaning("The priority that groups the recommendation."),
            required("state", STATE, RowState::state).meaning("The state of the cell."),
            RowState::new);

    static final Shape<Coverage> COVERAGE = Shape.of(
            "coverage",
            "How much of the catalogue is there.",
            Attribute.<Coverage, ImmutableMap<Cell, CellState>>required(
                            "matrix",
                            new MapCodec<>(Codecs.CELL, Codecs.asWritten(Cell::of, Cell::code), STATE),
                            coverage -> coverage.matrix().byPosition())
                    .meaning("The states of the cells of the matrix, by their codes."),
            Attribute.<Coverage, ImmutableMap<String, RowState>>required(
                            "recommendations",
                            new MapCodec<>(Codecs.ROW, CheckShapes::requireRow, ROW_STATE),
                            coverage -> rows(coverage.recommendations()))
                    .meaning("The states of the recommendations' cells, by their codes, such as"
                            + " recommendation-5/networking."),
            (matrix, rows) -> new Coverage(new States<>(matrix), states(rows)));

    private static final Codec<EntryName> ENTRY = EditShapes.NAME.without("edition");

    static final Shape<Finding> FINDING = Shape.of(
            "finding",
            "A finding of a check.",
            required("rule", TEXT, Finding::rule).meaning("The code of the rule."),
            required("severity", SEVERITY, Finding::severity).meaning("How grave it is."),
            optional("entry", ENTRY, Finding::entry)
                    .meaning("The name of the entry that is meant, there or missing; a position goes by that of its"
                            + " declaration."),
            required("path", TEXT, Finding::path)
                    .meaning(
                            "The JSON Pointer of the value in the document that was checked; blank for the whole of it."),
            required("sentence", TEXT, Finding::sentence).meaning("What has been found."),
            Finding::new);

    static final Shape<Excused> EXCUSED = Shape.of(
            "excused finding",
            "A finding that does not count, and why.",
            required("finding", FINDING, Excused::finding).meaning("What has been found."),
            required("reason", WORDS, Excused::reason).meaning("Why it does not count."),
            Excused::new);

    private static final Codec<String> RULE_CODE = Codecs.kebab("rule code");

    static final Shape<CheckSettings.Off> OFF = Shape.of(
            "rule off",
            "A rule that is not to run, and why.",
            required("rule", RULE_CODE, CheckSettings.Off::rule).meaning("The code of the rule."),
            required("reason", WORDS, CheckSettings.Off::reason).meaning("Why it is switched off."),
            CheckSettings.Off::new);

    static final Shape<CheckSettings.Exemption> EXEMPTION = Shape.of(
            "exemption",
            "An exception to a rule, for an entry or for what stands at a path and below, and why.",
            required("rule", RULE_CODE, CheckSettings.Exemption::rule).meaning("The code of the rule."),
            optional("entry", ENTRY, CheckSettings.Exemption::entry)
                    .meaning("The name of the entry that is excused; where it is missing, there is a path."),
            optional("path", Codecs.POINTER, CheckSettings.Exemption::path)
                    .meaning("The JSON Pointer of what is excused; where it is missing, there is an entry."),
            required("reason", WORDS, CheckSettings.Exemption::reason).meaning("Why it is excused."),
            CheckSettings.Exemption::new);

    static final Shape<CheckSettings.Grading> GRADING = Shape.of(
            "grading",
            "Another severity of a rule.",
            required("rule", RULE_CODE, CheckSettings.Grading::rule).meaning("The code of the rule."),
            required("severity", SEVERITY, CheckSettings.Grading::severity).meaning("How grave its findings are."),
            CheckSettings.Grading::new);

    /** The settings of a check as a document. */
    public static final Document<CheckSettings> CHECK_SETTINGS = Document.of(Shape.of(
                    "check-settings",
                    "How a catalogue or a roadmap is checked, kept beside it.",
                    CheckSettings::builder,
                    CheckSettings.Builder::build)
            .optional("threshold", SEVERITY, CheckSettings::threshold, CheckSettings.Builder::threshold)
            .meaning("The severity at which a finding makes the check fail; where it is missing, the check's own.")
            .rareList("off", OFF, CheckSettings::off, CheckSettings.Builder::addAllOff)
            .meaning("The rules that are switched off.")
            .rareList("exemptions", EXEMPTION, CheckSettings::exemptions, CheckSettings.Builder::addAllExemptions)
            .meaning("The exceptions to rules.")
            .rareList("gradings", GRADING, CheckSettings::gradings, CheckSettings.Builder::addAllGradings)
            .meaning("The severities of rules that differ from the rules' own."));

    /** The result of a check as a document. */
    public static final Document<CheckResult> CHECK_RESULT = Document.of(Shape.of(
                    "check-result",
                    "What a check says of a catalogue or a roadmap.",
                    CheckResult::builder,
                    CheckResult.Builder::build)
            .required("kind", TEXT, CheckResult::kind, CheckResult.Builder::kind)
            .meaning("What was checked, in a word, such as catalogue.")
            .required("subject", TEXT, CheckResult::subject, CheckResult.Builder::subject)
            .meaning("The edition's identifier, or the territory.")
            .required("title", TEXT, CheckResult::title, CheckResult.Builder::title)
            .meaning("What people call it.")
            .required("threshold", SEVERITY, CheckResult::threshold, CheckResult.Builder::threshold)
            .meaning("The severity at which a finding makes the check fail.")
            .optional("coverage", COVERAGE, CheckResult::coverage, CheckResult.Builder::coverage)
            .meaning("How much of the catalogue is there; missing for a roadmap.")
            .required("rules", ListCodec.of(RULE), CheckResult::rules, CheckResult.Builder::addAllRules)
            .meaning("The rules that ran, in their order.")
            .required(
                    "switchedOff",
                    ListCodec.of(SWITCHED_OFF),
                    CheckResult::switchedOff,
                    CheckResult.Builder::addAllSwitchedOff)
            .meaning("The rules that were switched off.")
            .required("findings", ListCodec.of(FINDING), CheckResult::findings, CheckResult.Builder::addAllFindings)
            .meaning("The findings, in the order of the rules, then of their paths.")
            .rareList("excused", EXCUSED, CheckResult::excused, CheckResult.Builder::addAllExcused)
            .meaning("The findings that do not count, each with the reason."));

    private CheckShapes() {}

    private static ImmutableMap<String, RowState> rows(States<RecommendationCell> states) {
        ImmutableMap.Builder<String, RowState> rows = ImmutableMap.builder();
        states.byPosition().forEach((cell, state) -> rows.put(cell.toString(), new RowState(cell.priority(), state)));
        return rows.buildOrThrow();
    }

    private static States<RecommendationCell> states(ImmutableMap<String, RowState> rows) {
        ImmutableMap.Builder<RecommendationCell, CellState> states = ImmutableMap.builder();
        rows.forEach((code, row) -> states.put(row.cell(code), row.state()));
        return new States<>(states.buildOrThrow());
    }

    private static String requireRow(String code) {
        Position position = Codecs.asWritten(Position::of, Position::code).apply(code);
        if (position instanceof Position.InRecommendation) {
            return code;
        }
        throw new IllegalArgumentException("must be a cell of a recommendation's row: '" + code + "'");
    }

    /** The state of a cell of a row, whose code does not name the priority. */
    private record RowState(Priority priority, CellState state) {

        RecommendationCell cell(String code) {
            Position.InRecommendation row = (Position.InRecommendation) Position.of(code);
            return new RecommendationCell(row.recommendation(), priority, row.function());
        }
    }
}
