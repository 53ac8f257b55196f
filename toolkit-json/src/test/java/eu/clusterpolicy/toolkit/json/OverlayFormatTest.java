package eu.clusterpolicy.toolkit.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import eu.clusterpolicy.toolkit.catalogue.Catalogue;
import eu.clusterpolicy.toolkit.edition.Overlay;
import eu.clusterpolicy.toolkit.entry.ActionId;
import eu.clusterpolicy.toolkit.entry.ExampleId;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class OverlayFormatTest {

    private static final JsonFormat<Overlay> FORMAT = JsonFormats.overlay();

    @Test
    void gives_back_what_was_written() throws IOException {
        Overlay overlay = FORMAT.read(example("overlay"));
        assertThat(FORMAT.write(overlay)).isEqualTo(example("overlay"));
        assertThat(overlay.withdrawnActions().get(ActionId.of("mend-things")).successor())
                .contains(ActionId.of("lend-things"));
        assertThat(overlay.aliases().get(ExampleId.of("menders"))).containsExactly("Les Réparateurs");
        assertThat(overlay.titles()).containsOnlyKeys(1);
    }

    @Test
    void needs_no_more_than_a_base_and_an_edition() {
        String json = """
                {"format": "cluster-policy-toolkit/overlay", "formatVersion": "1.0", "base": "invented-1",
                 "edition": {"id": "invented-2", "title": "t", "issued": "2025-01-01", "publisher": "p", "rights": "r"}}""";
        Catalogue next = FORMAT.read(json).applyTo(InventedCatalogue.catalogue());
        assertThat(next.edition().id()).isEqualTo("invented-2");
        assertThat(next.examples()).isEqualTo(InventedCatalogue.catalogue().examples());
    }

    @Test
    void names_the_faults_of_a_map_by_its_keys() throws IOException {
        String broken = example("overlay")
                .replace("\"old-menders\"", "\"Old Menders\"")
                .replace("\"1\": {\n      \"text\": \"Mend more, and sooner\",", "\"one\": {},\n    \"1\": {")
                .replace("\"menders\": [\n      \"Les Réparateurs\"\n    ]", "\"menders\": [], \"menders\": [\"x\"]");
        assertThat(problems(broken))
                .containsExactly(
                        "line 66, column 5, /withdrawnExamples/Old Menders: example id must be lower-case kebab words: 'Old"
                                + " Menders'",
                        "line 80, column 16, /aliases/menders: must not be empty",
                        "line 80, column 20, /aliases/menders: 'menders' is there twice",
                        "line 95, column 5, /titles/one: must be the number of a recommendation: 'one'",
                        "line 96, column 10, /titles/1: title lacks 'text': The title, an ellipsis where words are lost.");
    }

    @Test
    void names_each_place_at_which_an_entry_is_named_again() {
        String json = """
                {"format": "cluster-policy-toolkit/overlay", "formatVersion": "1.0", "base": "invented-1",
                 "edition": {"id": "invented-1", "title": "t", "issued": "2025-01-01", "publisher": "p", "rights": "r"},
                 "aliases": {"menders": ["The Menders"], "lenders": ["The Lenders"]},
                 "placements": {"menders": [
                   {"priority": "resilience", "challenge": "skills", "function": "networking"}]},
                 "withdrawnRecommendations": {"1": {"reason": "done"}},
                 "titles": {"1": {"text": "Mend", "status": "complete", "citation": {"table": 5, "page": 1}}},
                 "addedExamples": [{"id": "menders", "name": "Menders"}, {"id": "new", "name": "New"}],
                 "replacedExamples": [
                   {"id": "new", "name": "Newer"}],
                 "withdrawnExamples": {
                   "lenders": {"reason": "closed"}}}""";
        assertThat(problems(json))
                .containsExactly(
                        "line 2, column 20, /edition/id: overlay must make an edition of its own: 'invented-1'",
                        "line 3, column 25, /aliases/menders: overlay must name each entry once: example 'menders' stands at"
                                + " /addedExamples/0 already",
                        "line 3, column 53, /aliases/lenders: overlay must name each entry once: example 'lenders' stands at"
                                + " /withdrawnExamples/lenders already",
                        "line 7, column 18, /titles/1: overlay must name each entry once: recommendation '1' stands at"
                                + " /withdrawnRecommendations/1 already",
                        "line 10, column 4, /replacedExamples/0: overlay must name each entry once: example 'new' stands at"
                                + " /addedExamples/1 already");
    }

    private static List<String> problems(String document) {
        return catchThrowableOfType(InvalidDocumentException.class, () -> FORMAT.read(document)).problems().stream()
                .map(Problem::text)
                .toList();
    }

    private static String example(String kind) throws IOException {
        try (var in = JsonFormat.class.getResourceAsStream("schema/" + kind + "-1.0.example.json")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
