package eu.clusterpolicy.toolkit.report;

import eu.clusterpolicy.toolkit.catalogue.Catalogue;
import eu.clusterpolicy.toolkit.completeness.CheckResult;
import eu.clusterpolicy.toolkit.edition.Difference;
import eu.clusterpolicy.toolkit.guide.Background;
import eu.clusterpolicy.toolkit.label.Labels;
import eu.clusterpolicy.toolkit.matrix.Cell;
import eu.clusterpolicy.toolkit.matrix.Priority;
import eu.clusterpolicy.toolkit.name.Require;
import eu.clusterpolicy.toolkit.roadmap.Comparison;
import eu.clusterpolicy.toolkit.roadmap.Decided;
import eu.clusterpolicy.toolkit.roadmap.Rebase;
import eu.clusterpolicy.toolkit.roadmap.Uptake;
import eu.clusterpolicy.toolkit.search.SearchResult;
import eu.clusterpolicy.toolkit.weighing.Choice;
import eu.clusterpolicy.toolkit.weighing.Ranking;
import java.util.Optional;

/**
 * The reports, such as that on the matrix of a catalogue: the one way in to what people read.
 *
 * <pre>{@code
 * Reports.ofMatrix(catalogue, Priority.RESILIENCE).text();
 * Reports.ofCell(catalogue, Cell.of("green-transition/skills/networking")).text();
 * Reports.ofRoadmap(roadmap).markdown();
 * }</pre>
 *
 * <p>What has gaps is reported with its gaps. Immutable and thread-safe.
 */
public final class Reports {

    private Reports() {}

    /** Reports the whole matrix: a table of what each cell holds in numbers, and one for each priority. */
    public static Report ofMatrix(Catalogue catalogue) {
        Require.notNull(catalogue, "catalogue");
        return new MatrixReport(catalogue).whole();
    }

    /**
     * Reports the matrix of one priority: challenges by cluster functions, and in each cell the wording of its actions and how
     * many actions and examples there are.
     */
    public static Report ofMatrix(Catalogue catalogue, Priority priority) {
        Require.notNull(catalogue, "catalogue");
        Require.notNull(priority, "priority");
        return new MatrixReport(catalogue).of(priority);
    }

    /** Reports one cell: its actions, its examples and the recommendations that its actions serve. */
    public static Report ofCell(Catalogue catalogue, Cell cell) {
        Require.notNull(catalogue, "catalogue");
        Require.notNull(cell, "cell");
        return new MatrixReport(catalogue).of(cell);
    }

    /**
     * Reports one recommendation: its title as far as it is kept, and the actions and examples under each cluster function.
     *
     * @param number the number, from 1
     * @throws IllegalArgumentException if the catalogue has no such recommendation
     */
    public static Report ofRecommendation(Catalogue catalogue, int number) {
        Require.notNull(catalogue, "catalogue");
        return RecommendationReport.of(catalogue, catalogue.recommendation(number));
    }

    /**
     * Reports everything a catalogue holds, one entry to a line, in the order of the source: the matrix, what stands outside
     * it, the recommendations row by row, and the errata. Kept as a file, it shows a change of data as a readable difference.
     */
    public static Report ofCatalogue(Catalogue catalogue) {
        Require.notNull(catalogue, "catalogue");
        return new SheetReport(catalogue, Optional.empty()).report();
    }

    /** Reports everything a catalogue holds, as {@link #ofCatalogue(Catalogue)} does, and its background with it. */
    public static Report ofCatalogue(Catalogue catalogue, Background background) {
        Require.notNull(catalogue, "catalogue");
        Require.notNull(background, "background");
        return new SheetReport(catalogue, Optional.of(background)).report();
    }

    /** Reports a background: what the sources say around the tables, each statement with its source. */
    public static Report ofBackground(Background background) {
        Require.notNull(background, "background");
        return BackgroundReport.of(background);
    }

    /** Reports what a check has found: a summary, how much is there, the findings rule by rule, and the rules switched off. */
    public static Report ofCheck(CheckResult result) {
        Require.notNull(result, "result");
        return CheckReport.of(result);
    }

    /**
     * Returns what a check says as the XML of JUnit, a test case for each rule, so that a continuous-integration server shows a
     * rule as a test: one at or above the threshold with findings is a failure, one that is switched off is skipped.
     */
    public static String junitXml(CheckResult result) {
        Require.notNull(result, "result");
        return JUnitXml.of(result);
    }

    /** Reports what a search found: its actions, examples and recommendations, and where each stands. */
    public static Report ofSearch(SearchResult result) {
        Require.notNull(result, "result");
        return SearchReport.of(result);
    }

    /**
     * Returns the style sheet of reports as HTML: calm, light or dark as the reader has it, fit for print and from 360 pixels. It
     * speaks of classes alone that begin with {@code ecpt-}, and of what stands in them.
     */
    public static String styleSheet() {
        return Html.styleSheet();
    }

    /** Reports every change between two editions, kind of entry by kind of entry. */
    public static Report ofDifference(Difference difference) {
        Require.notNull(difference, "difference");
        return DifferenceReport.of(difference);
    }

    /**
     * Reports a roadmap or a draft: its decisions phase by phase with their reasons and evidence, and its action plan. What a
     * draft lacks is shown in the phase that lacks it.
     */
    public static Report ofRoadmap(Decided roadmap) {
        Require.notNull(roadmap, "roadmap");
        return new RoadmapReport(roadmap, Optional.empty()).report();
    }

    /** Reports a roadmap, as {@link #ofRoadmap(Decided)} does, and says of each phase what it starts from and leads to. */
    public static Report ofRoadmap(Decided roadmap, Background background) {
        Require.notNull(roadmap, "roadmap");
        Require.notNull(background, "background");
        return new RoadmapReport(roadmap, Optional.of(background)).report();
    }

    /** Reports what sets two roadmaps apart, phase by phase, the earlier beside the later. */
    public static Report ofComparison(Comparison comparison) {
        Require.notNull(comparison, "comparison");
        return ManyRoadmapsReport.of(comparison);
    }

    /**
     * Reports what many roadmaps chose: how many chose each priority, cell, action and recommendation.
     *
     * @param catalogue the catalogue that has the words of what they chose
     */
    public static Report ofUptake(Uptake uptake, Catalogue catalogue) {
        Require.notNull(uptake, "uptake");
        Require.notNull(catalogue, "catalogue");
        return ManyRoadmapsReport.of(uptake, catalogue);
    }

    /**
     * Reports the labels of every language, each with the official text in which it was seen or marked as this library's own
     * wording, and how many of each there are.
     */
    public static Report ofLabels() {
        return LabelsReport.of(Labels.all());
    }

    /**
     * Reports a roadmap taken over to a newer edition: what becomes of each decision, what is newly possible and what is to be
     * decided anew.
     */
    public static Report ofRebase(Rebase rebase) {
        Require.notNull(rebase, "rebase");
        return RebaseReport.of(rebase);
    }

    /**
     * Reports a ranking: who comes first, what each criterion adds, how far each weight can move before another option comes
     * first, and every score with its reason.
     */
    public static Report ofRanking(Ranking<?> ranking) {
        Require.notNull(ranking, "ranking");
        return WeighingReport.of(ranking);
    }

    /** Reports a choice under a budget: what is chosen and how good that is, what is spent and what was demanded. */
    public static Report ofChoice(Choice<?> choice) {
        Require.notNull(choice, "choice");
        return WeighingReport.of(choice);
    }
}
