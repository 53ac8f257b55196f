package eu.clusterpolicy.toolkit.json;

import static org.assertj.core.api.Assertions.assertThat;

import eu.clusterpolicy.toolkit.catalogue.Catalogue;
import eu.clusterpolicy.toolkit.edition.Difference;
import eu.clusterpolicy.toolkit.json.OtherTools.Outcome;
import eu.clusterpolicy.toolkit.json.RoadmapArbitraries.Rested;
import eu.clusterpolicy.toolkit.roadmap.Roadmap;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.domains.Domain;

/** Holds the digests against a few lines of Python that know nothing of the library but what its schema and its guide say. */
@Domain(JsonArbitraries.class)
class DigestForOthersPropertyTest {

    private static final Path SCRIPT = Path.of("src", "test", "python", "digests.py");

    private final List<String> documents = new ArrayList<>();
    private final List<String> digests = new ArrayList<>();

    @Property(tries = 3)
    void of_catalogues_are_recomputed(@ForAll @Size(100) List<Catalogue> catalogues) throws IOException {
        catalogues.forEach(catalogue -> add(JsonFormats.catalogue(), catalogue));
        assertThatOthersRecompute(JsonFormats.catalogue());
    }

    @Property(tries = 3)
    void of_roadmaps_are_recomputed(@ForAll @Size(60) List<Rested> roadmaps) throws IOException {
        roadmaps.forEach(rested -> add(JsonFormats.roadmap(rested.catalogue()), rested.roadmap()));
        JsonFormat<Roadmap> format = JsonFormats.roadmap(roadmaps.get(0).catalogue());
        assertThatOthersRecompute(format);
    }

    @Property(tries = 3)
    void of_differences_are_recomputed(@ForAll @Size(30) List<Catalogue> catalogues) throws IOException {
        for (int i = 1; i < catalogues.size(); i++) {
            add(JsonFormats.difference(), Difference.between(catalogues.get(i - 1), catalogues.get(i)));
        }
        assertThatOthersRecompute(JsonFormats.difference());
    }

    private <T> void add(JsonFormat<T> format, T value) {
        documents.add(format.compact().write(value));
        digests.add(format.digest(value));
    }

    private void assertThatOthersRecompute(JsonFormat<?> format) throws IOException {
        OtherTools.require("python3");
        Path schema = Files.writeString(Files.createTempFile("schema", ".json"), format.schema());
        Path written = Files.write(Files.createTempFile("documents", ".jsonl"), documents);
        Outcome outcome =
                OtherTools.run(Path.of("."), "python3", SCRIPT.toString(), schema.toString(), written.toString());
        assertThat(outcome.errors()).isEmpty();
        Files.delete(schema);
        Files.delete(written);
        assertThat(outcome.output().lines()).containsExactlyElementsOf(digests);
        documents.clear();
        digests.clear();
    }
}
