package eu.clusterpolicy.toolkit.examples.benchmarks;

import com.google.common.io.CountingOutputStream;
import eu.clusterpolicy.toolkit.json.JsonFormat;
import eu.clusterpolicy.toolkit.json.JsonFormats;
import eu.clusterpolicy.toolkit.roadmap.Roadmap;
import eu.clusterpolicy.toolkit.rule.Checks;
import eu.clusterpolicy.toolkit.standard.StandardCatalogue;
import java.io.ByteArrayInputStream;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * A roadmap for each local unit of Europe, some 92 000 of them by assumption, about as many as there are municipalities: each is
 * read, checked and written, and then let go.
 *
 * <p>Others use the machine too, so a thread's time is that for which it ran, and for which another thread held it up.
 */
final class EuropeFigure implements Figure {

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
    private static final double MINUTE = 60e9;

    private final JsonFormat<Roadmap> format =
            JsonFormats.roadmap(StandardCatalogue.edition2021()).compact();

    /** The document of a unit: what stands before its name, and what after. */
    private final String[] parts =
            format.write(format.read(JsonFigure.ANDALUSIA)).split("(?<=\"name\":\")Andalusia(?=\")", 2);

    @Override
    public String title() {
        return "A roadmap for each of Europe's local units, read, checked and written";
    }

    @Override
    public List<Ratio> measure(Effort effort) {
        int units = effort.roadmaps();
        String all = "%,d roadmaps".formatted(units);
        work(0, units / 10);
        long early = Heap.used();
        Work one = work(0, units);
        long late = Heap.used();
        Work two = onTwoThreads(units, one.bytes());
        return List.of(
                new Ratio(all, "a minute of one processor", one.nanos() / MINUTE, Optional.empty()),
                new Ratio(all, "a minute by the clock", one.clock() / MINUTE, Optional.empty()),
                new Ratio(all + " on two threads", "one thread", two.nanos() / one.nanos(), Optional.of(0.59)),
                new Ratio(
                        all + " on two threads",
                        "one thread by the clock",
                        two.clock() / one.clock(),
                        Optional.empty()),
                new Ratio("the heap after " + all, "after a tenth", (double) late / early, Optional.of(1.1)));
    }

    /** Returns how long the slower of two threads takes, of which each does half. */
    private Work onTwoThreads(int units, long bytes) {
        THREADS.setThreadContentionMonitoringEnabled(true);
        ExecutorService threads = Executors.newFixedThreadPool(2);
        try {
            Future<Work> first = threads.submit(() -> work(0, units / 2));
            Future<Work> second = threads.submit(() -> work(units / 2, units));
            if (first.get().bytes() + second.get().bytes() != bytes) {
                throw new IllegalStateException("two threads do not write what one does");
            }
            return new Work(
                    Math.max(first.get().nanos(), second.get().nanos()),
                    Math.max(first.get().clock(), second.get().clock()),
                    bytes);
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException(e);
        } finally {
            threads.shutdown();
            THREADS.setThreadContentionMonitoringEnabled(false);
        }
    }

    /**
     * What has been done.
     *
     * @param nanos for how many nanoseconds the thread was at work
     * @param clock how many nanoseconds passed by the clock, in which others worked too
     * @param bytes how many bytes were written
     */
    record Work(double nanos, double clock, long bytes) {}

    /** Reads, checks and writes the roadmaps of the units from one number to before another. */
    Work work(int from, int to) {
        long start = busy();
        long begun = System.nanoTime();
        long bytes = 0;
        for (int unit = from; unit < to; unit++) {
            Roadmap roadmap = format.read(new ByteArrayInputStream(document(unit)));
            if (Checks.ofRoadmaps().run(roadmap).fails()) {
                throw new IllegalStateException("the roadmap of unit " + unit + " has errors");
            }
            CountingOutputStream out = new CountingOutputStream(OutputStream.nullOutputStream());
            format.write(roadmap, out);
            bytes += out.getCount();
        }
        return new Work(busy() - start, System.nanoTime() - begun, bytes);
    }

    private byte[] document(int unit) {
        return (parts[0] + "Unit " + unit + parts[1]).getBytes(StandardCharsets.UTF_8);
    }

    private static long busy() {
        long blocked = THREADS.getThreadInfo(Thread.currentThread().getId()).getBlockedTime();
        return THREADS.getCurrentThreadCpuTime() + Math.max(0, blocked) * 1_000_000;
    }
}
