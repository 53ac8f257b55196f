package eu.clusterpolicy.toolkit.testkit;

import eu.clusterpolicy.toolkit.catalogue.Catalogue;
import eu.clusterpolicy.toolkit.edition.Difference;
import eu.clusterpolicy.toolkit.report.Report;
import eu.clusterpolicy.toolkit.report.Reports;
import eu.clusterpolicy.toolkit.roadmap.Roadmap;
import java.util.Optional;
import net.jqwik.api.SampleReportingFormat;

/**
 * Shows a catalogue in a failing property by what tells it from {@link WholeCatalogue}, and a roadmap by all that it holds; found
 * as a service.
 */
public final class ToolkitSampleFormat implements SampleReportingFormat {

    /** Returns a format. */
    public ToolkitSampleFormat() {}

    @Override
    public boolean appliesTo(Object value) {
        return value instanceof Catalogue || value instanceof Roadmap;
    }

    @Override
    public Optional<String> label(Object value) {
        return Optional.of(value + ", ");
    }

    @Override
    public Object report(Object value) {
        Report report = value instanceof Roadmap roadmap
                ? Reports.ofRoadmap(roadmap)
                : Reports.ofDifference(Difference.between(WholeCatalogue.catalogue(), (Catalogue) value));
        return report.text().lines().toList();
    }
}
