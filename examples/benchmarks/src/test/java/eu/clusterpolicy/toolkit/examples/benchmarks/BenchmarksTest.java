package eu.clusterpolicy.toolkit.examples.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collection;
import org.junit.jupiter.api.Test;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/** The benchmarks measure what they say; how long that takes is no matter here. */
class BenchmarksTest {

    @Test
    void a_search_finds_what_it_is_measured_by() {
        CatalogueBenchmark benchmark = new CatalogueBenchmark();
        benchmark.examples = 10_000;
        benchmark.prepare();

        assertThat(benchmark.searchWithOneHit()).isEqualTo(1);
        assertThat(benchmark.searchWithManyHitsAndFacets().countries().asMap()).containsEntry(Invented.country(0), 400);
        assertThat(benchmark.check().subject()).isEqualTo("invented-10000");
        assertThat(benchmark.readJson()).isEqualTo(Invented.catalogue(10_000));
    }

    @Test
    void a_table_names_each_benchmark_with_its_time_and_its_ratio() throws RunnerException {
        Collection<RunResult> results = new Runner(new OptionsBuilder()
                        .include("searchWithOneHit")
                        .param("examples", "1000", "10000")
                        .forks(0)
                        .warmupIterations(0)
                        .measurementIterations(1)
                        .measurementTime(TimeValue.milliseconds(10))
                        .verbosity(VerboseMode.SILENT)
                        .build())
                .run();

        assertThat(Benchmarks.table(results).lines())
                .satisfiesExactly(
                        head -> assertThat(head).containsSubsequence("what", "examples", "microseconds", "ratio"),
                        small -> assertThat(small).matches("searchWithOneHit +1000 +\\d+\\.\\d +1\\.0"),
                        large -> assertThat(large).matches("searchWithOneHit +10000 +\\d+\\.\\d +\\d+\\.\\d"));
    }
}
