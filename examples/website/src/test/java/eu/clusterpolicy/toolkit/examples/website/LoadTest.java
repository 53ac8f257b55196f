package eu.clusterpolicy.toolkit.examples.website;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/** Many visitors at a time: {@code -Dload.rounds=200} asks for more of it and prints what it came to. */
class LoadTest {

    private static final int VISITORS = 6;
    private static final int ROUNDS = Integer.getInteger("load.rounds", 4);
    private static final long MEBIBYTE = 1L << 20;
    private static final long MOST_GROWTH = 48 * MEBIBYTE;

    private final List<Long> micros = new ArrayList<>();
    private final String roadmap = read();

    private static String read() {
        try {
            return Files.readString(Path.of("../roadmap/regions/andalusia.json"));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void uploads_searches_drafts_and_checks_side_by_side_end_without_an_error_and_leave_memory_flat() throws Exception {
        everybody();
        long before = used();
        micros.clear();
        long start = System.nanoTime();
        everybody();
        double seconds = (System.nanoTime() - start) / 1e9;
        long growth = used() - before;
        List<Long> sorted = micros.stream().sorted().toList();
        System.out.printf(
                "load: %d requests of %d visitors in %.1f s, median %d ms, 99 in 100 under %d ms, slowest %d ms,"
                        + " memory %+d MiB%n",
                sorted.size(),
                VISITORS,
                seconds,
                sorted.get(sorted.size() / 2) / 1000,
                sorted.get(sorted.size() * 99 / 100) / 1000,
                sorted.get(sorted.size() - 1) / 1000,
                growth / MEBIBYTE);
        assertThat(growth).isLessThan(MOST_GROWTH);
    }

    private void everybody() throws Exception {
        ExecutorService visitors = Executors.newFixedThreadPool(VISITORS);
        try {
            List<Future<Void>> visits = new ArrayList<>();
            for (int i = 0; i < VISITORS; i++) {
                visits.add(visitors.submit(this::visit));
            }
            for (Future<Void> visit : visits) {
                visit.get();
            }
        } finally {
            visitors.shutdown();
        }
    }

    /** A visitor takes up a draft once and works on it, as people do. */
    private Void visit() throws Exception {
        Site visitor = Site.visited();
        Site.Answer draft = timed(200, () -> visitor.upload(roadmap));
        String place = "/en/roadmaps/" + draft.key();
        for (int round = 0; round < ROUNDS; round++) {
            String words = "q=skills&page=" + (1 + round % 2);
            timed(200, () -> visitor.get("/en/search?" + words));
            timed(200, () -> visitor.get("/de/matrix"));
            timed(200, () -> visitor.submit(visitor.get(place + "/planned"), "stay", "here"));
            timed(200, () -> visitor.get(place + "/roadmap"));
            timed(200, () -> visitor.get(place + "/files/timeline.svg"));
            timed(200, () -> visitor.get("/api/v1/search?" + words));
            timed(200, () -> visitor.post("/api/v1/checks/roadmap", "application/json", roadmap));
            timed(400, () -> visitor.upload("{\"format\": 1}"));
        }
        return null;
    }

    private Site.Answer timed(int status, Callable<Site.Answer> asked) throws Exception {
        long start = System.nanoTime();
        Site.Answer answer = asked.call();
        long took = (System.nanoTime() - start) / 1000;
        synchronized (micros) {
            micros.add(took);
        }
        assertThat(answer.status()).as(answer.address()).isEqualTo(status);
        return answer;
    }

    private static long used() {
        for (int i = 0; i < 3; i++) {
            System.gc();
        }
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }
}
