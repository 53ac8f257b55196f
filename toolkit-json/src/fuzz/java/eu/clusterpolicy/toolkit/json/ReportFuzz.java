package eu.clusterpolicy.toolkit.json;

import com.code_intelligence.jazzer.junit.DictionaryFile;
import com.code_intelligence.jazzer.junit.FuzzTest;
import eu.clusterpolicy.toolkit.catalogue.Catalogue;
import eu.clusterpolicy.toolkit.edition.Difference;
import eu.clusterpolicy.toolkit.entry.Citation;
import eu.clusterpolicy.toolkit.entry.DeclaredEmpty;
import eu.clusterpolicy.toolkit.entry.Example;
import eu.clusterpolicy.toolkit.entry.Position;
import eu.clusterpolicy.toolkit.entry.Withdrawn;
import eu.clusterpolicy.toolkit.evidence.Assumption;
import eu.clusterpolicy.toolkit.evidence.EvidenceKind;
import eu.clusterpolicy.toolkit.evidence.Fact;
import eu.clusterpolicy.toolkit.evidence.Figure;
import eu.clusterpolicy.toolkit.evidence.Territory;
import eu.clusterpolicy.toolkit.guide.Statement;
import eu.clusterpolicy.toolkit.label.Labels;
import eu.clusterpolicy.toolkit.matrix.Cell;
import eu.clusterpolicy.toolkit.name.WhiteSpace;
import eu.clusterpolicy.toolkit.people.GovernanceBody;
import eu.clusterpolicy.toolkit.people.Player;
import eu.clusterpolicy.toolkit.plan.ActionStatus;
import eu.clusterpolicy.toolkit.plan.FundingLevel;
import eu.clusterpolicy.toolkit.plan.FundingSource;
import eu.clusterpolicy.toolkit.plan.Indicator;
import eu.clusterpolicy.toolkit.plan.Milestone;
import eu.clusterpolicy.toolkit.plan.PlannedAction;
import eu.clusterpolicy.toolkit.plan.Risk;
import eu.clusterpolicy.toolkit.report.HtmlOptions;
import eu.clusterpolicy.toolkit.report.Pictures;
import eu.clusterpolicy.toolkit.report.Report;
import eu.clusterpolicy.toolkit.report.Reports;
import eu.clusterpolicy.toolkit.roadmap.Comparison;
import eu.clusterpolicy.toolkit.roadmap.Decision;
import eu.clusterpolicy.toolkit.roadmap.RoadmapDraft;
import eu.clusterpolicy.toolkit.roadmap.Uptake;
import eu.clusterpolicy.toolkit.rule.Checks;
import eu.clusterpolicy.toolkit.search.Query;
import eu.clusterpolicy.toolkit.standard.StandardCatalogue;
import eu.clusterpolicy.toolkit.testkit.Altered;
import eu.clusterpolicy.toolkit.testkit.CatalogueParts;
import eu.clusterpolicy.toolkit.testkit.PlanParts;
import eu.clusterpolicy.toolkit.testkit.RoadmapParts;
import eu.clusterpolicy.toolkit.testkit.WholeCatalogue;
import eu.clusterpolicy.toolkit.testkit.WholeRoadmap;
import eu.clusterpolicy.toolkit.weighing.Choice;
import eu.clusterpolicy.toolkit.weighing.Criterion;
import eu.clusterpolicy.toolkit.weighing.Ranking;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.AfterAll;
import org.xml.sax.InputSource;

/**
 * Whatever words stand in a catalogue and in a roadmap, every report is written in every format, and shows nothing that misleads.
 * Each input says by its first two bytes what is written and where the words stand, and writes that alone; there is one to begin
 * with for each report, picture and log.
 */
class ReportFuzz {

    private static final int CHOICES = 2;
    private static final Citation CITATION = Citation.of(2, 12);
    private static final Catalogue CATALOGUE = small();
    private static final RoadmapDraft DRAFT = roadmap();
    private static final HtmlOptions IN_POLISH = HtmlOptions.builder()
            .labels(Labels.of("pl"))
            .idPrefix("r")
            .headingLevel(3)
            .build();

    private static final List<BiConsumer<CatalogueParts, String>> IN_CATALOGUE = List.of(
            (parts, words) -> parts.action(0, Altered.text(words)),
            (parts, words) -> parts.example(0, Altered.name(words)),
            (parts, words) -> parts.example(0, Altered.description(words)),
            (parts, words) -> parts.example(0, Altered.aliases(words)),
            (parts, words) -> parts.example(
                    0, example -> example.toBuilder().status(words).build()),
            (parts, words) -> parts.recommendation(1, Altered.subject(words)),
            (parts, words) -> parts.errata.set(
                    0,
                    parts.errata.get(0).toBuilder()
                            .printed(words)
                            .used(words)
                            .note(words)
                            .build()),
            (parts, words) -> parts.edition =
                    parts.edition.toBuilder().title(words).publisher(words).build(),
            (parts, words) -> parts.declaredEmpty.set(
                    0, DeclaredEmpty.of(parts.declaredEmpty.get(0).position(), words, CITATION)),
            (parts, words) ->
                    parts.withdrawn.set(0, new Withdrawn(parts.withdrawn.get(0).entry(), Optional.empty(), words)));

    private static final List<BiConsumer<RoadmapParts, String>> IN_ROADMAP = List.of(
            (parts, words) -> parts.territory = Territory.of(words, "XK"),
            (parts, words) -> parts.evidence.add(Assumption.of("also", EvidenceKind.NEEDS, words)),
            (parts, words) -> parts.evidence.add(Fact.of("also", EvidenceKind.NEEDS, words, words)),
            (parts, words) -> parts.priorities.set(
                    0, Decision.chosen(parts.priorities.get(0).subject(), words).by(words)),
            action((action, words) -> action.toBuilder()
                    .title(words)
                    .description(words)
                    .background(words)
                    .notes(words)),
            action((action, words) -> action.toBuilder()
                    .owner(words)
                    .addPlayer(Player.of(words, words))
                    .status(ActionStatus.blocked(words, words))
                    .addMilestone(Milestone.planned(words, "2024-02-01"))),
            plan((plan, words) -> plan.title = Optional.of(words)),
            plan((plan, words) -> {
                plan.engagementStrategy = words;
                plan.assessment = words;
            }),
            plan((plan, words) -> plan.risks.add(Risk.builder()
                    .description(words)
                    .likelihood(Risk.Level.LOW)
                    .effect(Risk.Level.HIGH)
                    .response(words)
                    .build())),
            plan((plan, words) -> plan.governanceBodies.add(GovernanceBody.builder()
                    .name(words)
                    .mandate(words)
                    .addMember(words)
                    .meetingRhythm(plan.governanceBodies.get(0).meetingRhythm())
                    .build())),
            plan((plan, words) -> plan.budgetLines.set(
                    0,
                    plan.budgetLines.get(0).toBuilder()
                            .purpose(words)
                            .source(FundingSource.of(words, FundingLevel.NATIONAL))
                            .build())),
            plan((plan, words) -> plan.indicators.set(
                    0,
                    plan.indicators.get(0).toBuilder().name(words).unit(words).build())));

    private static final List<Function<Words, Report>> REPORTS = List.of(
            words -> Reports.ofCatalogue(words.catalogue()),
            words -> Reports.ofMatrix(words.catalogue()),
            words -> Reports.ofMatrix(words.catalogue(), WholeRoadmap.CELL.priority()),
            words -> Reports.ofCell(words.catalogue(), Cell.all().get(0)),
            words -> Reports.ofRecommendation(words.catalogue(), 1),
            words -> Reports.ofSearch(words.catalogue().search(Query.all())),
            words -> Reports.ofDifference(Difference.between(CATALOGUE, words.catalogue())),
            words -> Reports.ofCheck(Checks.ofCatalogues().run(words.catalogue())),
            words -> Reports.ofBackground(StandardCatalogue.background2021().toBuilder()
                    .addPurpose(Statement.of(words.text(), CITATION))
                    .build()),
            words -> Reports.ofRebase(DRAFT.rebaseOn(words.catalogue())),
            words -> Reports.ofRoadmap(words.draft()),
            words -> Reports.ofCheck(Checks.ofRoadmaps().run(words.draft())),
            words -> Reports.ofComparison(Comparison.between(DRAFT, words.draft())),
            words -> Reports.ofUptake(Uptake.of(List.of(words.draft())), words.catalogue()),
            words -> Reports.ofRanking(Ranking.builder(words.text(), words.text() + "?")
                    .criterion(Criterion.named(words.text()))
                    .score(words.text(), words.text(), 1, words.text())
                    .build()),
            words -> Reports.ofChoice(Choice.builder(words.text(), words.text() + "?")
                    .worth(option -> 1)
                    .budget(words.text(), 1)
                    .costs(words.text(), option -> 1)
                    .build()));

    private static final List<Function<Report, String>> FORMATS =
            List.of(Report::text, Report::markdown, Report::html, Report::htmlPage, report -> report.html(IN_POLISH));

    private static final List<Function<Words, String>> XML = List.of(
            words -> Reports.junitXml(Checks.ofCatalogues().run(words.catalogue())),
            words -> Reports.junitXml(Checks.ofRoadmaps().run(words.draft())),
            words -> Pictures.ofMatrix(words.catalogue()).svg(),
            words -> Pictures.ofMatrix(words.draft()).svg(),
            words -> Pictures.ofTimeLine(words.draft()).svg(),
            words -> Pictures.ofBudget(words.draft()).svg(),
            words -> Pictures.ofFigure(figure(words.text())).svg(),
            words -> Pictures.ofIndicator(indicator(words.draft())).svg());

    private static final List<Function<Words, String>> LINES = List.of(
            words -> Pictures.mermaid(words.draft()),
            words -> SarifLog.of(Checks.ofCatalogues().run(words.catalogue())).text(),
            words -> SarifLog.of(Checks.ofRoadmaps().run(words.draft())).text());

    private static final int OF_XML = REPORTS.size() + XML.size();
    private static final int ALL = OF_XML + LINES.size();

    private static final AtomicInteger[] WRITTEN =
            Stream.generate(AtomicInteger::new).limit(ALL).toArray(AtomicInteger[]::new);

    /** Words, and where they stand. */
    private record Words(String text, int place) {

        Catalogue catalogue() {
            CatalogueParts parts = CatalogueParts.of(CATALOGUE);
            IN_CATALOGUE.get(place % IN_CATALOGUE.size()).accept(parts, text);
            return parts.build();
        }

        RoadmapDraft draft() {
            RoadmapParts parts = RoadmapParts.of(DRAFT);
            IN_ROADMAP.get(place % IN_ROADMAP.size()).accept(parts, text);
            return parts.build();
        }
    }

    @DictionaryFile(resourcePath = "/eu/clusterpolicy/toolkit/json/slips-of-texts.dict")
    @FuzzTest(maxDuration = "60s")
    void is_written_whatever_the_words(byte[] bytes) throws Exception {
        if (bytes.length <= CHOICES) {
            return;
        }
        int what = Byte.toUnsignedInt(bytes[0]) % ALL;
        WRITTEN[what].incrementAndGet();
        String given = new String(bytes, CHOICES, bytes.length - CHOICES, StandardCharsets.UTF_8);
        Words words = new Words(WhiteSpace.isBlank(given) ? given + "?" : given, Byte.toUnsignedInt(bytes[1]));
        if (what < REPORTS.size()) {
            Report report = REPORTS.get(what).apply(words);
            FORMATS.forEach(format -> showsAll(format.apply(report)));
        } else if (what < OF_XML) {
            String text = XML.get(what - REPORTS.size()).apply(words);
            isXml(text);
            showsAll(text);
        } else {
            showsAll(LINES.get(what - OF_XML).apply(words));
        }
    }

    @AfterAll
    static void says_how_often_each_was_written() {
        System.out.printf(
                "%s runs wrote %s of %s reports, pictures and logs, each at least %s times%n",
                Arrays.stream(WRITTEN).mapToInt(AtomicInteger::get).sum(),
                Arrays.stream(WRITTEN).filter(times -> times.get() > 0).count(),
                ALL,
                Arrays.stream(WRITTEN).mapToInt(AtomicInteger::get).min().orElse(0));
    }

    /** One entry of each kind. */
    private static Catalogue small() {
        CatalogueParts whole = WholeCatalogue.parts();
        CatalogueParts parts = new CatalogueParts(whole.edition);
        Example example = whole.examples.get(0);
        parts.actions.add(whole.actions.get(0));
        parts.actions.add(WholeCatalogue.action(WholeRoadmap.CELL));
        parts.examples.add(example);
        parts.recommendations.add(whole.recommendations.get(0));
        parts.errata.add(whole.errata.get(0));
        parts.declaredEmpty.add(DeclaredEmpty.of(Position.of(Cell.all().get(5)), "Nobody asks", CITATION));
        parts.withdrawn.add(new Withdrawn(
                Altered.exampleId("gone").andThen(Altered.name("Gone")).apply(example), Optional.empty(), "It ended"));
        return parts.build();
    }

    private static RoadmapDraft roadmap() {
        RoadmapParts parts = RoadmapParts.of(WholeRoadmap.roadmap().reopen());
        parts.catalogue = CATALOGUE;
        return parts.build();
    }

    private static Figure figure(String words) {
        return Figure.builder()
                .id("counted")
                .kind(EvidenceKind.NEEDS)
                .counted(words)
                .value("7")
                .unit(words)
                .year(2023)
                .territory(Territory.of(words, "XK"))
                .addElsewhere(Figure.Elsewhere.of(Territory.of("Nearland " + words, "XK"), "9"))
                .source("Gazette")
                .build();
    }

    private static Indicator indicator(RoadmapDraft draft) {
        return draft.plan().orElseThrow().monitoring().indicators().get(0);
    }

    private static BiConsumer<RoadmapParts, String> plan(BiConsumer<PlanParts, String> change) {
        return (parts, words) -> change.accept(parts.plan.orElseThrow(), words);
    }

    private static BiConsumer<RoadmapParts, String> action(
            BiFunction<PlannedAction, String, PlannedAction.Builder> change) {
        return plan((plan, words) ->
                plan.actions.set(0, change.apply(plan.actions.get(0), words).build()));
    }

    private static void showsAll(String text) {
        if (text.codePoints().anyMatch(WhiteSpace::misleads)) {
            throw new AssertionError("a character misleads the reader");
        }
    }

    private static void isXml(String text) throws Exception {
        DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new InputSource(new StringReader(text)));
    }
}
