package eu.clusterpolicy.toolkit.testkit;

import eu.clusterpolicy.toolkit.catalogue.Catalogue;
import eu.clusterpolicy.toolkit.roadmap.Decided;
import org.assertj.core.api.Assertions;

/**
 * The way in to the assertions about catalogues and roadmaps, beside all those of AssertJ.
 *
 * <pre>{@code
 * import static eu.clusterpolicy.toolkit.testkit.ToolkitAssertions.assertThat;
 *
 * assertThat(catalogue).isComplete().isValid();
 * assertThat(catalogue).covers(Cell.of("green-transition/skills/networking"));
 * assertThat(roadmap).hasNoFindingsAbove(Severity.WARNING);
 * }</pre>
 */
public final class ToolkitAssertions extends Assertions {

    private ToolkitAssertions() {}

    /** Returns assertions about a catalogue. */
    public static CatalogueAssert assertThat(Catalogue catalogue) {
        return new CatalogueAssert(catalogue);
    }

    /** Returns assertions about a roadmap, or the draft of one. */
    public static RoadmapAssert assertThat(Decided roadmap) {
        return new RoadmapAssert(roadmap);
    }
}
