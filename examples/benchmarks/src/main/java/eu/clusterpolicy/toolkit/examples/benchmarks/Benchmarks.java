package eu.clusterpolicy.toolkit.examples.benchmarks;

import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.VerboseMode;

/**
 * Runs all benchmarks and prints what each costs, and how much more a larger catalogue costs than the smallest.
 *
 * <p>A time is this machine's, today; a ratio is the library's.
 */
public final class Benchmarks {

    private Benchmarks() {}

    /**
     * Runs the benchmarks.
     *
     * @param arguments none
     * @throws RunnerException if a benchmark fails
     */
    public static void main(String[] arguments) throws RunnerException {
        Options options = new OptionsBuilder()
                .include(Benchmarks.class.getPackageName())
                .shouldFailOnError(true)
                .verbosity(VerboseMode.SILENT)
                .build();
        System.out.println(table(new Runner(options).run()));
    }

    /** Returns a line for each benchmark and size: the time, and its ratio to that of the smallest size. */
    static String table(Collection<RunResult> results) {
        Map<String, Map<Integer, Double>> times = new TreeMap<>();
        for (RunResult result : results) {
            String examples = result.getParams().getParam("examples");
            times.computeIfAbsent(result.getPrimaryResult().getLabel(), name -> new TreeMap<>())
                    .put(
                            examples == null ? 0 : Integer.parseInt(examples),
                            result.getPrimaryResult().getScore());
        }
        StringBuilder table = new StringBuilder(line("what", "examples", "microseconds", "ratio to the smallest"));
        times.forEach((name, bySize) -> {
            double smallest = bySize.values().iterator().next();
            bySize.forEach((examples, time) -> table.append(line(
                    name,
                    examples == 0 ? "" : examples.toString(),
                    String.format(Locale.ROOT, "%.1f", time),
                    String.format(Locale.ROOT, "%.1f", time / smallest))));
        });
        return table.toString();
    }

    private static String line(String what, String examples, String time, String ratio) {
        return String.format(Locale.ROOT, "%-28s %9s %13s %22s%n", what, examples, time, ratio);
    }
}
