package eu.clusterpolicy.toolkit.examples.benchmarks;

import eu.clusterpolicy.toolkit.catalogue.Catalogue;
import eu.clusterpolicy.toolkit.json.JsonFormat;
import eu.clusterpolicy.toolkit.json.JsonFormats;
import eu.clusterpolicy.toolkit.search.Query;
import eu.clusterpolicy.toolkit.standard.StandardCatalogue;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** What is kept on the heap: catalogues, their indexes, and a large document while it is read. */
final class MemoryFigure implements Figure {

    private static final JsonFormat<Catalogue> FORMAT = JsonFormats.catalogue();
    private static final String STANDARD = FORMAT.write(StandardCatalogue.edition2021());

    @Override
    public String title() {
        return "Memory";
    }

    @Override
    public List<Ratio> measure(Effort effort) {
        Supplier<Catalogue> built = () -> Invented.catalogue(effort.examples());
        long catalogue = Heap.bytes(built);
        long index = Heap.bytes(() -> searched(built.get())) - catalogue;
        ByteArrayOutputStream written = new ByteArrayOutputStream();
        FORMAT.compact().write(built.get(), written);
        byte[] document = written.toByteArray();
        long peak = Heap.peak(new ByteArrayInputStream(document), document.length, FORMAT::read);
        long standard = Heap.bytes(MemoryFigure::standard);
        long searched = Heap.bytes(() -> searched(standard()));
        String many = "%,d examples".formatted(effort.examples());
        try (Lucene lucene = new Lucene(Row.of(built.get()))) {
            return List.of(
                    ratio("the index of " + many, "Lucene's files", index, lucene.bytes()),
                    ratio("the index of " + many, "the catalogue", index, catalogue),
                    ratio("the document of " + many, "the catalogue", document.length, catalogue),
                    ratio("reading the document of " + many + ", at most", "the catalogue", peak, catalogue),
                    ratio("the standard edition with its texts", "a KiB", standard, 1024),
                    ratio("the index of the standard edition", "a KiB", searched - standard, 1024));
        }
    }

    private static Ratio ratio(String what, String beside, long own, long other) {
        return new Ratio(what, beside, (double) own / other, Optional.empty());
    }

    /** The library makes its edition once; one that is read shares nothing with it. */
    private static Catalogue standard() {
        return FORMAT.read(STANDARD);
    }

    private static Catalogue searched(Catalogue catalogue) {
        catalogue.search(Query.all()).size();
        return catalogue;
    }
}
