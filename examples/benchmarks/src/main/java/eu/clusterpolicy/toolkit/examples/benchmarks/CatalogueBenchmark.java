package eu.clusterpolicy.toolkit.examples.benchmarks;

import eu.clusterpolicy.toolkit.catalogue.Catalogue;
import eu.clusterpolicy.toolkit.completeness.CheckResult;
import eu.clusterpolicy.toolkit.json.JsonFormat;
import eu.clusterpolicy.toolkit.json.JsonFormats;
import eu.clusterpolicy.toolkit.rule.Checks;
import eu.clusterpolicy.toolkit.search.Facets;
import eu.clusterpolicy.toolkit.search.Query;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** What is done with a catalogue of each size. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 2, time = 1)
@Measurement(iterations = 3, time = 1)
public class CatalogueBenchmark {

    private static final JsonFormat<Catalogue> FORMAT = JsonFormats.catalogue();

    /** How many examples the catalogue has. */
    @Param({"1000", "10000", "100000"})
    public int examples;

    private Catalogue catalogue = Invented.catalogue(0);
    private Query rare = Query.all();
    private Query frequent = Query.all();
    private byte[] document = {};

    /** Invents the catalogue, prepares its index and writes it once. */
    @Setup
    public void prepare() {
        catalogue = Invented.catalogue(examples);
        rare = Query.all().country(Invented.country(0)).words("number 500");
        frequent = Query.all().country(Invented.country(0));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        FORMAT.compact().write(catalogue, out);
        document = out.toByteArray();
        catalogue.search(rare);
    }

    /** Finds one example by a word that it alone has. */
    @Benchmark
    public int searchWithOneHit() {
        return catalogue.search(rare).examples().size();
    }

    /** Finds one example in 25, and counts what each further value would leave. */
    @Benchmark
    public Facets searchWithManyHitsAndFacets() {
        return catalogue.search(frequent).facets();
    }

    /** Checks the catalogue against every rule. */
    @Benchmark
    public CheckResult check() {
        return Checks.ofCatalogues().run(catalogue);
    }

    /** Reads the catalogue from JSON. */
    @Benchmark
    public Catalogue readJson() {
        return FORMAT.read(new ByteArrayInputStream(document));
    }

    /** Writes the catalogue as JSON. */
    @Benchmark
    public void writeJson() {
        FORMAT.compact().write(catalogue, OutputStream.nullOutputStream());
    }
}
