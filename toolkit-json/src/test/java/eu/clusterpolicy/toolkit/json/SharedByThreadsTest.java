package eu.clusterpolicy.toolkit.json;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.io.Resources;
import eu.clusterpolicy.toolkit.catalogue.Catalogue;
import eu.clusterpolicy.toolkit.edition.Difference;
import eu.clusterpolicy.toolkit.json.csv.CsvTables;
import eu.clusterpolicy.toolkit.matrix.Challenge;
import eu.clusterpolicy.toolkit.matrix.Priority;
import eu.clusterpolicy.toolkit.report.Pictures;
import eu.clusterpolicy.toolkit.report.Reports;
import eu.clusterpolicy.toolkit.roadmap.RoadmapDraft;
import eu.clusterpolicy.toolkit.rule.Checks;
import eu.clusterpolicy.toolkit.search.Query;
import eu.clusterpolicy.toolkit.standard.StandardCatalogue;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

/** A value may be shared by any number of threads: each gets what one alone gets, also where all ask first at one time. */
class SharedByThreadsTest {

    private static final int THREADS = 8;
    private static final String CATALOGUE = JsonFormats.catalogue().write(StandardCatalogue.edition2021());

    @RepeatedTest(3)
    void a_catalogue_that_nobody_has_asked_anything_yet() throws Exception {
        Catalogue alone = JsonFormats.catalogue().read(CATALOGUE);
        Catalogue shared = JsonFormats.catalogue().read(CATALOGUE);

        assertThat(byAll(questionsOf(shared))).isEqualTo(byOne(questionsOf(alone)));
    }

    @Test
    void a_draft_with_its_plan() throws Exception {
        Catalogue catalogue = StandardCatalogue.edition2021();
        String document = example("roadmap-draft.example.json");
        RoadmapDraft alone = JsonFormats.draft(catalogue).read(document);
        RoadmapDraft shared = JsonFormats.draft(catalogue).read(document);

        assertThat(byAll(questionsOf(shared))).isEqualTo(byOne(questionsOf(alone)));
    }

    private static List<Supplier<Object>> questionsOf(Catalogue catalogue) {
        return List.of(
                () -> catalogue.search(Query.all().words("hub")).facets().countries(),
                () -> catalogue.search(Query.all().country("AT").anyWords()).examples(),
                () -> Reports.ofMatrix(catalogue).text(),
                () -> Reports.ofCheck(Checks.ofCatalogues().run(catalogue)).html(),
                () -> Pictures.ofMatrix(catalogue).svg(),
                () -> Difference.between(StandardCatalogue.edition2021(), catalogue),
                () -> CsvTables.examples().write(catalogue),
                () -> JsonFormats.catalogue().write(catalogue));
    }

    private static List<Supplier<Object>> questionsOf(RoadmapDraft draft) {
        return List.of(
                draft::strays,
                draft::next,
                () -> Reports.ofRoadmap(draft).markdown(),
                () -> Checks.ofRoadmaps().run(draft).findings(),
                () -> draft.choose(Priority.RESILIENCE, Challenge.SKILLS, "It is asked for")
                        .next(),
                () -> CsvTables.decisions().write(draft),
                () -> JsonFormats.draft(draft.catalogue()).write(draft));
    }

    private static List<Object> byOne(List<Supplier<Object>> questions) {
        List<Object> alone = questions.stream().map(Supplier::get).toList();
        return ImmutableList.copyOf(Collections.nCopies(THREADS, alone));
    }

    /** Each thread begins with another question, all at one time. */
    private static List<Object> byAll(List<Supplier<Object>> questions) throws Exception {
        CyclicBarrier start = new CyclicBarrier(THREADS);
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        try {
            List<Future<List<Object>>> running = new ArrayList<>();
            for (int thread = 0; thread < THREADS; thread++) {
                int first = thread % questions.size();
                running.add(threads.submit(() -> {
                    start.await(60, SECONDS);
                    Object[] answers = new Object[questions.size()];
                    for (int i = 0; i < answers.length; i++) {
                        int question = (first + i) % answers.length;
                        answers[question] = questions.get(question).get();
                    }
                    return List.of(answers);
                }));
            }
            List<Object> answers = new ArrayList<>();
            for (Future<List<Object>> each : running) {
                answers.add(each.get(60, SECONDS));
            }
            return answers;
        } finally {
            threads.shutdownNow();
        }
    }

    private static String example(String name) throws IOException {
        return Resources.toString(Resources.getResource(JsonFormats.class, "schema/" + name), StandardCharsets.UTF_8);
    }
}
