package eu.clusterpolicy.toolkit.examples.matrixtests;

import static org.assertj.core.api.Assertions.assertThat;

import eu.clusterpolicy.toolkit.completeness.CheckResult;
import eu.clusterpolicy.toolkit.completeness.Finding;
import eu.clusterpolicy.toolkit.completeness.Severity;
import eu.clusterpolicy.toolkit.json.JsonFormats;
import eu.clusterpolicy.toolkit.json.SarifLog;
import eu.clusterpolicy.toolkit.report.Reports;
import eu.clusterpolicy.toolkit.roadmap.RoadmapDraft;
import eu.clusterpolicy.toolkit.rule.Checks;
import eu.clusterpolicy.toolkit.testkit.RoadmapMutant;
import eu.clusterpolicy.toolkit.testkit.WholeRoadmap;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A roadmap's document that is broken in any way is read as far as it goes, so that every rule speaks of it to every tool. */
class BrokenRoadmapTest {

    private static final RoadmapDraft WHOLE = WholeRoadmap.roadmap().reopen();

    @TempDir
    private Path directory;

    @ParameterizedTest
    @EnumSource
    void is_checked_as_the_roadmap_in_the_hand_is(RoadmapMutant mutant) {
        RoadmapDraft broken = broken(mutant);

        CheckResult checked = Checks.ofRoadmaps().run(read(broken));

        assertThat(checked.findingsOf(mutant.rule())).isNotEmpty();
        assertThat(checked).isEqualTo(Checks.ofRoadmaps().run(broken));
    }

    @ParameterizedTest
    @EnumSource
    void fails_the_test_of_its_rule_on_a_build_server(RoadmapMutant mutant) throws Exception {
        CheckResult checked =
                Checks.ofRoadmaps().failingAt(Severity.INFORMATION).run(read(broken(mutant)));

        assertThat(testCases(Reports.junitXml(checked)))
                .filteredOn(test -> test.getAttribute("classname").endsWith("." + mutant.rule()))
                .singleElement()
                .satisfies(test -> {
                    NodeList failures = test.getElementsByTagName("failure");
                    assertThat(failures.getLength()).isEqualTo(1);
                    assertThat(failures.item(0).getTextContent().lines())
                            .startsWith(checked.findingsOf(mutant.rule()).stream()
                                    .map(Finding::text)
                                    .toArray(String[]::new));
                });
    }

    @ParameterizedTest
    @EnumSource
    void is_shown_with_its_line_in_code_review(RoadmapMutant mutant) throws IOException {
        Path file = Files.writeString(directory.resolve("roadmap.json"), document(broken(mutant)));
        CheckResult checked = Checks.ofRoadmaps().run(read(broken(mutant)));

        JsonNode run = JsonMapper.shared()
                .readTree(SarifLog.of(checked).about("roadmap.json", file).text())
                .at("/runs/0");

        List<JsonNode> results = run.get("results")
                .valueStream()
                .filter(result -> result.get("ruleId").asString().equals(mutant.rule()))
                .toList();
        assertThat(results)
                .extracting(result -> result.at("/message/text").asString())
                .containsExactlyElementsOf(checked.findingsOf(mutant.rule()).stream()
                        .map(Finding::sentence)
                        .toList());
        assertThat(results).allSatisfy(result -> {
            JsonNode place = result.at("/locations/0");
            boolean isTheWhole = place.at("/logicalLocations/0/fullyQualifiedName")
                    .asString()
                    .isEmpty();
            assertThat(place.at("/physicalLocation/region/startLine").asInt() == 1)
                    .isEqualTo(isTheWhole);
        });
    }

    private static RoadmapDraft broken(RoadmapMutant mutant) {
        return mutant.applyTo(WHOLE).orElseThrow();
    }

    /** Returns the document of a finished roadmap that is so broken, which only a reader of drafts takes. */
    private static String document(RoadmapDraft broken) {
        return JsonFormats.draft(broken.catalogue()).write(broken).replace("toolkit/roadmap-draft", "toolkit/roadmap");
    }

    private static RoadmapDraft read(RoadmapDraft broken) {
        return JsonFormats.draft(broken.catalogue()).read(document(broken));
    }

    private static List<Element> testCases(String xml) throws ParserConfigurationException, SAXException, IOException {
        NodeList cases = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)))
                .getElementsByTagName("testcase");
        return IntStream.range(0, cases.getLength())
                .mapToObj(cases::item)
                .map(Element.class::cast)
                .toList();
    }
}
