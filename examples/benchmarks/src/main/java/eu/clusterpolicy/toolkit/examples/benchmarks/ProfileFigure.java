package eu.clusterpolicy.toolkit.examples.benchmarks;

import com.google.common.collect.HashMultiset;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Multiset;
import eu.clusterpolicy.toolkit.json.JsonFormat;
import eu.clusterpolicy.toolkit.json.JsonFormats;
import eu.clusterpolicy.toolkit.standard.StandardCatalogue;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import jdk.jfr.Recording;
import jdk.jfr.consumer.RecordedEvent;
import jdk.jfr.consumer.RecordedFrame;
import jdk.jfr.consumer.RecordingFile;

/**
 * Where reading and writing JSON spend their time: the machine looks a hundred times a second what the thread is doing, and what it
 * does is put down to the innermost part of the library, or of Jackson, that it is doing it for.
 */
final class ProfileFigure implements Figure {

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
    private static final String SAMPLE = "jdk.ExecutionSample";
    private static final String LIBRARY = "eu.clusterpolicy.toolkit.";
    private static final String JSON = LIBRARY + "json.";

    /** What a frame works at, by how the name of its class begins; the first that fits counts. */
    private static final ImmutableMap<String, String> PARTS = ImmutableMap.<String, String>builder()
            .put("tools.jackson.", "tokens")
            .put(JSON + "wire.Utf8", "bytes as characters")
            .put(JSON + "wire.Places", "places")
            .put(JSON + "wire.JsonIn", "limits, path and places")
            .put(JSON + "wire.", "forms of plain values")
            .put(JSON + "shape.RoadmapAssembly", "whether all fits together")
            .put(JSON, "objects and lists")
            .put(LIBRARY + "name.", "names, texts, addresses")
            .put(LIBRARY + "roadmap.", "whether all fits together")
            .put(LIBRARY + "plan.Soundness", "whether all fits together")
            .put(LIBRARY + "examples.", "the rest")
            .put(LIBRARY, "values made")
            .buildOrThrow();

    @Override
    public String title() {
        return "Where JSON spends its time";
    }

    @Override
    public List<Ratio> measure(Effort effort) {
        List<Ratio> ratios = new ArrayList<>();
        ratios.addAll(of("the standard edition", JsonFormats.catalogue(), StandardCatalogue.edition2021(), effort));
        var roadmaps = JsonFormats.roadmap(StandardCatalogue.edition2021());
        ratios.addAll(of("a region's roadmap", roadmaps, roadmaps.read(JsonFigure.ANDALUSIA), effort));
        return ratios;
    }

    private static <T> List<Ratio> of(String what, JsonFormat<T> readable, T value, Effort effort) {
        JsonFormat<T> format = readable.compact();
        byte[] bytes = format.write(value).getBytes(StandardCharsets.UTF_8);
        return Stream.concat(
                        shares("reading " + what, () -> format.read(new ByteArrayInputStream(bytes)), effort),
                        shares("writing " + what, () -> format.write(value, OutputStream.nullOutputStream()), effort))
                .toList();
    }

    private static Stream<Ratio> shares(String what, Runnable work, Effort effort) {
        long patience = 200 * effort.nanosPerTurn();
        repeat(work, patience);
        Multiset<String> samples = HashMultiset.create();
        try (Recording recording = new Recording()) {
            recording.enable(SAMPLE).withPeriod(Duration.ofMillis(10));
            recording.start();
            repeat(work, 5 * patience);
            recording.stop();
            Path file = Files.createTempFile("profile", ".jfr");
            recording.dump(file);
            for (RecordedEvent event : RecordingFile.readAllEvents(file)) {
                part(event).ifPresent(samples::add);
            }
            Files.delete(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return PARTS.values().stream()
                .distinct()
                .filter(samples::contains)
                .map(part -> new Ratio(what, part, (double) samples.count(part) / samples.size(), Optional.empty()));
    }

    private static void repeat(Runnable work, long nanos) {
        long start = THREADS.getCurrentThreadCpuTime();
        while (THREADS.getCurrentThreadCpuTime() - start < nanos) {
            work.run();
        }
    }

    /** Returns what this thread was doing; none where the machine looked at another. */
    private static Optional<String> part(RecordedEvent event) {
        boolean own = event.getEventType().getName().equals(SAMPLE)
                && event.getThread("sampledThread").getJavaThreadId()
                        == Thread.currentThread().getId();
        return own
                ? event.getStackTrace().getFrames().stream()
                        .flatMap(frame -> part(frame).stream())
                        .findFirst()
                : Optional.empty();
    }

    private static Optional<String> part(RecordedFrame frame) {
        String name = frame.getMethod().getType().getName();
        return PARTS.entrySet().stream()
                .filter(part -> name.startsWith(part.getKey()))
                .map(Map.Entry::getValue)
                .findFirst();
    }
}
