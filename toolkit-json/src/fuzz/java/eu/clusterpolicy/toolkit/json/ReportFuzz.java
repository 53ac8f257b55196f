package eu.clusterpolicy.toolkit.json;

import com.code_intelligence.jazzer.junit.FuzzTest;
import eu.clusterpolicy.toolkit.catalogue.Catalogue;
import eu.clusterpolicy.toolkit.completeness.CheckResult;
import eu.clusterpolicy.toolkit.edition.Difference;
import eu.clusterpolicy.toolkit.matrix.Cell;
import eu.clusterpolicy.toolkit.name.WhiteSpace;
import eu.clusterpolicy.toolkit.plan.ActionPlan;
import eu.clusterpolicy.toolkit.report.Pictures;
import eu.clusterpolicy.toolkit.report.Report;
import eu.clusterpolicy.toolkit.report.Reports;
import eu.clusterpolicy.toolkit.roadmap.Comparison;
import eu.clusterpolicy.toolkit.roadmap.RoadmapDraft;
import eu.clusterpolicy.toolkit.rule.Checks;
import eu.clusterpolicy.toolkit.search.Query;
import eu.clusterpolicy.toolkit.testkit.Altered;
import eu.clusterpolicy.toolkit.testkit.CatalogueParts;
import eu.clusterpolicy.toolkit.testkit.WholeCatalogue;
import eu.clusterpolicy.toolkit.testkit.WholeRoadmap;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.xml.sax.InputSource;

/** Whatever words a catalogue and a roadmap hold, every report is written in every format, and shows nothing that misleads. */
class ReportFuzz {

    @FuzzTest(maxDuration = "60s")
    void is_written_whatever_the_words(byte[] bytes) throws Exception {
        String words = new String(bytes, StandardCharsets.UTF_8);
        CatalogueParts parts = WholeCatalogue.parts()
                .action(0, Altered.text(words))
                .example(0, Altered.name(words))
                .example(1, Altered.description(words).andThen(Altered.aliases(words))::apply)
                .recommendation(1, Altered.subject(words));
        Catalogue catalogue = parts.build();
        RoadmapDraft whole = WholeRoadmap.roadmap().reopen();
        RoadmapDraft draft = whole.plan(written(whole.plan().orElseThrow(), words));
        CheckResult ofCatalogue = Checks.ofCatalogues().run(catalogue);
        CheckResult ofRoadmap = Checks.ofRoadmaps().run(draft);
        Stream.of(
                        Reports.ofCatalogue(catalogue),
                        Reports.ofMatrix(catalogue),
                        Reports.ofCell(catalogue, Cell.all().get(0)),
                        Reports.ofRecommendation(catalogue, 1),
                        Reports.ofSearch(catalogue.search(Query.all())),
                        Reports.ofDifference(Difference.between(WholeCatalogue.catalogue(), catalogue)),
                        Reports.ofRebase(whole.rebaseOn(catalogue)),
                        Reports.ofComparison(Comparison.between(whole, draft)),
                        Reports.ofRoadmap(draft),
                        Reports.ofCheck(ofCatalogue),
                        Reports.ofCheck(ofRoadmap))
                .forEach(ReportFuzz::write);
        isXml(Reports.junitXml(ofCatalogue));
        isXml(Reports.junitXml(ofRoadmap));
        isXml(Pictures.ofMatrix(catalogue).svg());
        isXml(Pictures.ofTimeLine(draft).svg());
        showsAll(Pictures.mermaid(draft));
        SarifLog.of(ofCatalogue).text();
    }

    private static ActionPlan written(ActionPlan plan, String words) {
        return plan.with(plan.actions().get(0).toBuilder()
                .title(words)
                .description(words)
                .background(words)
                .notes(words)
                .owner(words)
                .build());
    }

    private static void write(Report report) {
        showsAll(report.text());
        showsAll(report.markdown());
        showsAll(report.htmlPage());
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
