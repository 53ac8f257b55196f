package eu.clusterpolicy.toolkit.testkit;

import com.google.common.collect.ImmutableList;
import eu.clusterpolicy.toolkit.catalogue.Catalogue;
import eu.clusterpolicy.toolkit.entry.EntryKind;
import eu.clusterpolicy.toolkit.roadmap.Roadmap;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
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
        return value instanceof Roadmap roadmap ? roadmap.reopen().toString() : differences((Catalogue) value);
    }

    private static List<String> differences(Catalogue catalogue) {
        ImmutableList<Object> whole = entries(WholeCatalogue.catalogue());
        ImmutableList<Object> entries = entries(catalogue);
        List<String> differences = new ArrayList<>();
        whole.stream().filter(entry -> !entries.contains(entry)).forEach(entry -> differences.add("without " + entry));
        entries.stream().filter(entry -> !whole.contains(entry)).forEach(entry -> differences.add("with " + entry));
        return differences.isEmpty() ? List.of("like the whole catalogue") : differences;
    }

    private static ImmutableList<Object> entries(Catalogue catalogue) {
        return Stream.<List<?>>of(
                        catalogue.actions(),
                        catalogue.examples(),
                        catalogue.recommendations(),
                        catalogue.errata(),
                        catalogue.declaredEmpty(),
                        catalogue.withdrawn(EntryKind.ACTION),
                        catalogue.withdrawn(EntryKind.EXAMPLE),
                        catalogue.withdrawn(EntryKind.RECOMMENDATION))
                .flatMap(List::stream)
                .collect(ImmutableList.toImmutableList());
    }
}
