package eu.clusterpolicy.toolkit.report;

import eu.clusterpolicy.toolkit.entry.Citation;
import eu.clusterpolicy.toolkit.guide.Background;
import eu.clusterpolicy.toolkit.guide.Consideration;
import eu.clusterpolicy.toolkit.guide.ExcellenceLabel;
import eu.clusterpolicy.toolkit.guide.Phase;
import eu.clusterpolicy.toolkit.guide.Statement;
import eu.clusterpolicy.toolkit.matrix.ClusterFunction;
import eu.clusterpolicy.toolkit.matrix.Coded;
import eu.clusterpolicy.toolkit.matrix.Priority;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Writes a background, statement by statement, each with its source. */
final class BackgroundReport {

    private final Background background;
    private final Page page;
    private final BiConsumer<Page, Prose> part;

    /** Writes to the given page, under headings of the given level. */
    BackgroundReport(Background background, Page page, BiConsumer<Page, Prose> part) {
        this.background = background;
        this.page = page;
        this.part = part;
    }

    static Report of(Background background) {
        Page page = Page.titled("Background")
                .paragraph(
                        "What the sources say around the tables, in this library's words. A page is one of the input paper.");
        BackgroundReport report = new BackgroundReport(background, page, Page::section);
        report.write();
        report.list("What is written otherwise without an erratum", background.normalisations());
        return page.report();
    }

    void write() {
        list("What the toolkit is for", background.purposes());
        for (Priority priority : Priority.values()) {
            list(Prose.term("Why clusters: %s", Prose.term(priority)), background.rationale(priority));
        }
        list("What clusters do", each(ClusterFunction.values(), ClusterFunction::title, background::function));
        list("How the phases follow one another", background.sequence());
        list("What every phase starts from", background.startingPoints());
        list("What each phase leads to", each(Phase.values(), Phase::title, background::leadsTo));
        list("What the action plan holds", background.planParts());
        list(
                "Common challenges to cluster policy",
                each(Consideration.values(), Consideration::title, background::consideration));
        list("The forum at which they were named", background.forum());
        list(
                "Labels of cluster management excellence",
                Arrays.stream(ExcellenceLabel.values()).map(background::label).toList());
        list("The scheme of the labels", background.labelScheme());
        list("Where evidence is to be found", background.placesOfEvidence());
        list("Questions for feedback", background.feedbackQuestions());
        if (!background.remarks().isEmpty()) {
            part.accept(page, Prose.term("Our remarks"));
            page.list(
                    background.remarks().entries().stream()
                            .map(BackgroundReport::remark)
                            .toList(),
                    "");
        }
    }

    /** Says what every phase starts from and what the given one leads to. */
    static Prose journey(Background background, Phase phase) {
        Statement destination = background.leadsTo(phase);
        Prose leads = Prose.emphasis("Leads to:").and(" " + destination.text() + source(destination));
        String starts =
                background.startingPoints().stream().map(Statement::text).collect(Collectors.joining("; "));
        return starts.isEmpty()
                ? leads
                : Prose.emphasis("Starts from:").and(" " + starts + ". ").and(leads);
    }

    private void list(String heading, List<Statement> statements) {
        list(Prose.term(heading), statements);
    }

    private void list(Prose heading, List<Statement> statements) {
        if (statements.isEmpty()) {
            return;
        }
        part.accept(page, heading);
        Optional<String> document = commonDocument(statements);
        document.ifPresent(source -> page.paragraph("Source: " + source));
        page.list(
                statements.stream()
                        .map(statement -> Prose.of(statement.text() + (document.isPresent() ? "" : source(statement))))
                        .toList(),
                "");
    }

    /** Returns the document that all statements rest on, so that it need not be named after each. */
    private static Optional<String> commonDocument(List<Statement> statements) {
        Citation first = statements.get(0).citation();
        boolean common =
                statements.stream().allMatch(statement -> statement.citation().equals(first));
        return first.source().filter(source -> common);
    }

    private static <V extends Coded> List<Statement> each(
            V[] values, Function<V, String> title, Function<V, Statement> statement) {
        return Arrays.stream(values)
                .map(value -> Statement.of(
                        title.apply(value) + ": " + statement.apply(value).text(),
                        statement.apply(value).citation()))
                .toList();
    }

    private static Prose remark(Map.Entry<String, Statement> remark) {
        Citation citation = remark.getValue().citation();
        return Prose.code(remark.getKey())
                .and(", " + citation.text() + ": " + remark.getValue().text());
    }

    private static String source(Statement statement) {
        return " (" + statement.citation().text() + ")";
    }
}
