package eu.clusterpolicy.toolkit.report;

import com.google.common.collect.ImmutableList;
import eu.clusterpolicy.toolkit.catalogue.Catalogue;
import eu.clusterpolicy.toolkit.evidence.Figure;
import eu.clusterpolicy.toolkit.name.Require;
import eu.clusterpolicy.toolkit.plan.Indicator;
import eu.clusterpolicy.toolkit.roadmap.Decided;
import java.time.LocalDate;
import java.util.Optional;

/**
 * The pictures, such as the matrix of a catalogue as a map: the one way in to what people look at.
 *
 * <pre>{@code
 * Pictures.ofMatrix(catalogue).svg();
 * Pictures.ofTimeLine(roadmap, LocalDate.parse("2024-03-01")).width(360).svg();
 * }</pre>
 *
 * <p>What has gaps is drawn with its gaps. Immutable and thread-safe.
 */
public final class Pictures {

    private Pictures() {}

    /** Draws the matrix as a map: how many actions and examples each cell has, and which are empty, on purpose or not. */
    public static Picture ofMatrix(Catalogue catalogue) {
        return MatrixPicture.of(Require.notNull(catalogue, "catalogue"));
    }

    /** Draws the matrix as a map of what a roadmap or a draft chose: which cells, and how many actions in each. */
    public static Picture ofMatrix(Decided roadmap) {
        return MatrixPicture.of(Require.notNull(roadmap, "roadmap"));
    }

    /**
     * Draws when a plan's actions run: by status, with what each waits for, its float or that it is critical, and its milestones as
     * planned and as reached.
     */
    public static Picture ofTimeLine(Decided roadmap) {
        return new TimeLinePicture(Require.notNull(roadmap, "roadmap"), Optional.empty()).picture();
    }

    /** Draws when a plan's actions run, as {@link #ofTimeLine(Decided)} does, with a line for the given day. */
    public static Picture ofTimeLine(Decided roadmap, LocalDate today) {
        Require.notNull(roadmap, "roadmap");
        return new TimeLinePicture(roadmap, Optional.of(Require.notNull(today, "today"))).picture();
    }

    /**
     * Returns the time line as a {@code gantt} diagram of Mermaid, which Markdown pages of many servers show.
     *
     * <p>It carries the days of actions and milestones, what is done, under way and critical, but not {@link #mermaidOmissions()}.
     */
    public static String mermaid(Decided roadmap) {
        return MermaidGantt.of(Require.notNull(roadmap, "roadmap"));
    }

    /** Returns what of a time line a diagram of Mermaid cannot carry; it carries all else. */
    public static ImmutableList<String> mermaidOmissions() {
        return MermaidGantt.OMISSIONS;
    }

    /** Draws a figure of a territory beside those of others. */
    public static Picture ofFigure(Figure figure) {
        return BarPicture.of(Require.notNull(figure, "figure"));
    }

    /** Draws a plan's budget by year and source of funding. */
    public static Picture ofBudget(Decided roadmap) {
        return BarPicture.of(Require.notNull(roadmap, "roadmap"));
    }

    /** Draws an indicator's way from its baseline to its target, with what was measured and what was aimed at before. */
    public static Picture ofIndicator(Indicator indicator) {
        return new IndicatorPicture(Require.notNull(indicator, "indicator")).picture();
    }
}
