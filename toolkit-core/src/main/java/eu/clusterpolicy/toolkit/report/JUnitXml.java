package eu.clusterpolicy.toolkit.report;

import com.google.common.collect.ImmutableList;
import eu.clusterpolicy.toolkit.completeness.CheckResult;
import eu.clusterpolicy.toolkit.completeness.Finding;
import eu.clusterpolicy.toolkit.completeness.RuleDescription;
import eu.clusterpolicy.toolkit.completeness.Severity;
import eu.clusterpolicy.toolkit.completeness.SwitchedOff;
import java.io.StringWriter;
import java.util.Comparator;
import java.util.stream.Collectors;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * Writes a check's result as the XML of JUnit, a test case for each rule, so that a build server shows a rule as a test. All take no
 * time: some servers want one, and a library that looked at a clock would write another file each time.
 */
final class JUnitXml {

    private final CheckResult report;
    private final XMLStreamWriter xml;

    private JUnitXml(CheckResult report, XMLStreamWriter xml) {
        this.report = report;
        this.xml = xml;
    }

    static String of(CheckResult report) {
        StringWriter text = new StringWriter();
        try {
            XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
            new JUnitXml(report, xml).write();
            xml.close();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("a string refuses XML", e);
        }
        return text.toString();
    }

    private void write() throws XMLStreamException {
        xml.writeStartDocument("UTF-8", "1.0");
        xml.writeCharacters("\n");
        start("testsuite", "name", "completeness of " + report.subject());
        attribute("tests", report.rules().size() + report.switchedOff().size());
        attribute("failures", (int) report.rules().stream().filter(this::fails).count());
        attribute("errors", 0);
        attribute("time", 0);
        attribute("skipped", report.switchedOff().size());
        for (RuleDescription rule : report.rules()) {
            ran(rule);
        }
        for (SwitchedOff off : report.switchedOff()) {
            switchedOff(off);
        }
        xml.writeCharacters("\n");
        xml.writeEndElement();
        xml.writeCharacters("\n");
        xml.writeEndDocument();
    }

    private void ran(RuleDescription rule) throws XMLStreamException {
        startCase(rule);
        ImmutableList<Finding> findings = report.findingsOf(rule.code());
        if (fails(rule)) {
            start("failure", "message", rule.title() + ": " + findings.size());
            xml.writeAttribute("type", gravest(findings).code());
            String page = rule.page().map(entry -> " (" + entry + ")").orElse("");
            xml.writeCharacters(lines(findings) + "\n" + Characters.xml(rule.remedy() + page));
            xml.writeEndElement();
        } else if (!findings.isEmpty()) {
            xml.writeStartElement("system-out");
            xml.writeCharacters(lines(findings));
            xml.writeEndElement();
        }
        xml.writeEndElement();
    }

    private void switchedOff(SwitchedOff off) throws XMLStreamException {
        startCase(off.rule());
        start("skipped", "message", off.reason());
        xml.writeEndElement();
        xml.writeEndElement();
    }

    private void startCase(RuleDescription rule) throws XMLStreamException {
        xml.writeCharacters("\n  ");
        start("testcase", "name", rule.title());
        xml.writeAttribute("classname", "completeness." + report.kind() + "." + rule.code());
        attribute("time", 0);
    }

    private void start(String element, String attribute, String value) throws XMLStreamException {
        xml.writeStartElement(element);
        xml.writeAttribute(attribute, Characters.xml(value));
    }

    private void attribute(String name, int value) throws XMLStreamException {
        xml.writeAttribute(name, Integer.toString(value));
    }

    private boolean fails(RuleDescription rule) {
        ImmutableList<Finding> findings = report.findingsOf(rule.code());
        return !findings.isEmpty() && gravest(findings).isAtLeast(report.threshold());
    }

    /** A rule that failed itself has a finding graver than it. */
    private static Severity gravest(ImmutableList<Finding> findings) {
        return findings.stream()
                .map(Finding::severity)
                .max(Comparator.naturalOrder())
                .orElseThrow();
    }

    private static String lines(ImmutableList<Finding> findings) {
        return findings.stream().map(finding -> Characters.xml(finding.text())).collect(Collectors.joining("\n"));
    }
}
