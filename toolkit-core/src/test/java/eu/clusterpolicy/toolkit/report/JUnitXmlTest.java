package eu.clusterpolicy.toolkit.report;

import static org.assertj.core.api.Assertions.assertThat;

import eu.clusterpolicy.toolkit.catalogue.Catalogue;
import eu.clusterpolicy.toolkit.completeness.Check;
import eu.clusterpolicy.toolkit.completeness.CheckResult;
import eu.clusterpolicy.toolkit.completeness.Concern;
import eu.clusterpolicy.toolkit.completeness.Rule;
import eu.clusterpolicy.toolkit.completeness.RuleDescription;
import eu.clusterpolicy.toolkit.completeness.Severity;
import eu.clusterpolicy.toolkit.rule.Checks;
import eu.clusterpolicy.toolkit.standard.StandardCatalogue;
import eu.clusterpolicy.toolkit.testkit.Altered;
import eu.clusterpolicy.toolkit.testkit.WholeCatalogue;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

class JUnitXmlTest {

    private static final CheckResult REPORT = Checks.ofCatalogues()
            .failingAt(Severity.WARNING)
            .without("title-lost", "the titles <are> being looked up")
            .run(StandardCatalogue.edition2021());

    private final Document xml = parsed(Reports.junitXml(REPORT));

    @Test
    void shows_a_rule_as_a_test() {
        assertThat(xml.getDocumentElement().getTagName()).isEqualTo("testsuite");
        assertThat(elements("testcase").getLength()).isEqualTo(REPORT.rules().size() + 1);
        assertThat(xml.getDocumentElement().getAttribute("tests"))
                .isEqualTo(Integer.toString(REPORT.rules().size() + 1));
    }

    @Test
    void has_a_time_for_the_suite_and_for_each_test() {
        assertThat(xml.getDocumentElement().getAttribute("time")).isEqualTo("0");
        for (int i = 0; i < elements("testcase").getLength(); i++) {
            assertThat(((Element) elements("testcase").item(i)).getAttribute("time"))
                    .isEqualTo("0");
        }
    }

    @Test
    void fails_the_rules_with_findings_at_or_above_the_threshold() {
        assertThat(xml.getDocumentElement().getAttribute("failures")).isEqualTo("2");
        assertThat(elements("failure").getLength()).isEqualTo(2);
        assertThat(elements("failure").item(0).getTextContent()).contains("No action carries recommendation 5 out.");
        assertThat(((Element) elements("failure").item(0).getParentNode()).getAttribute("classname"))
                .isEqualTo("completeness.catalogue.recommendation-without-action");
    }

    @Test
    void shows_lesser_findings_without_failing() {
        assertThat(elements("system-out").getLength()).isEqualTo(2);
    }

    @Test
    void fails_a_rule_that_throws_however_mild_it_is() {
        RuleDescription mild = RuleDescription.builder()
                .code("throws")
                .severity(Severity.INFORMATION)
                .concern(Concern.VALIDITY)
                .title("A rule that throws")
                .rationale("Rules of others may.")
                .remedy("None.")
                .build();
        Check<Catalogue> check = Check.ofCatalogues(List.of(new Rule<>(mild, catalogue -> {
            throw new IllegalStateException("no register");
        })));
        Element failure = (Element) parsed(Reports.junitXml(check.run(StandardCatalogue.edition2021())))
                .getElementsByTagName("failure")
                .item(0);

        assertThat(failure.getAttribute("type")).isEqualTo("error");
        assertThat(failure.getTextContent())
                .contains("The rule 'throws' failed")
                .contains("no register");
    }

    @Test
    void turns_no_readers_letters_round() {
        CheckResult result = Checks.ofCatalogues()
                .without("title-lost", "They are \u2066to be found")
                .run(WholeCatalogue.parts()
                        .example(0, Altered.aliases("Hub \u202EOne,"))
                        .build());

        assertThat(Reports.junitXml(result))
                .contains("They are \uFFFDto be found", "Hub \uFFFDOne,")
                .doesNotContain("\u202E", "\u2066");
    }

    @Test
    void skips_a_rule_that_is_switched_off_and_says_why() {
        assertThat(elements("skipped").getLength()).isEqualTo(1);
        assertThat(((Element) elements("skipped").item(0)).getAttribute("message"))
                .isEqualTo("the titles <are> being looked up");
    }

    private NodeList elements(String name) {
        return xml.getElementsByTagName(name);
    }

    private static Document parsed(String text) {
        try {
            return DocumentBuilderFactory.newDefaultInstance()
                    .newDocumentBuilder()
                    .parse(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
        } catch (Exception e) {
            throw new AssertionError("no well-formed XML: " + text, e);
        }
    }
}
