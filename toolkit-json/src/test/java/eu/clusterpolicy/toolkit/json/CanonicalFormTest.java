package eu.clusterpolicy.toolkit.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.hash.Hashing;
import eu.clusterpolicy.toolkit.catalogue.Catalogue;
import eu.clusterpolicy.toolkit.catalogue.Edition;
import eu.clusterpolicy.toolkit.entry.Example;
import eu.clusterpolicy.toolkit.entry.PolicyAction;
import eu.clusterpolicy.toolkit.roadmap.RoadmapDraft;
import eu.clusterpolicy.toolkit.standard.StandardCatalogue;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class CanonicalFormTest {

    private static final JsonFormat<Catalogue> FORMAT = JsonFormats.catalogue();

    @Test
    void has_no_white_space_and_its_names_in_order() {
        assertThat(FORMAT.canonical().write(InventedCatalogue.catalogue()))
                .startsWith(
                        "{\"actions\":[{\"cell\":{\"challenge\":\"value-chains\",\"function\":\"business-services\","
                                + "\"priority\":\"green-transition\"},\"citation\":{\"page\":13,\"table\":2},\"id\":\"mend-things\","
                                + "\"text\":\"Mend things\"},");
    }

    @Test
    void has_the_names_of_every_object_in_order() {
        JsonNode document = JsonMapper.shared().readTree(FORMAT.canonical().write(StandardCatalogue.edition2021()));
        assertThat(objects(document))
                .hasSizeGreaterThan(300)
                .allSatisfy(object ->
                        assertThat(List.copyOf(object.propertyNames())).isSorted());
    }

    /** The string of RFC 8785, section 3.2.2.2, and all characters below the blank. */
    @Test
    void escapes_no_more_than_it_must() {
        assertThat(canonicalTextOf("€$\17\nA'B\"\\\\\"/")).isEqualTo("€$\\u000f\\nA'B\\\"\\\\\\\\\\\"/");
        assertThat(canonicalTextOf("\u0000\u0007\b\t\n\u000b\f\r\u001f\u007f\u0080\u2028\uD83D\uDE00é</script>"))
                .isEqualTo("\\u0000\\u0007\\b\\t\\n\\u000b\\f\\r\\u001f\u007f\u0080\u2028\uD83D\uDE00é</script>");
    }

    @ParameterizedTest
    @CsvSource({
        "HTTPS://Example.ORG/%c3%a9?q=%2f#%aa, https://example.org/%C3%A9?q=%2F#%AA",
        "https://User@EXAMPLE.org:8080, https://User@example.org:8080",
        "http://e.org:, http://e.org",
        "http://e.org:080, http://e.org:80",
        "http://[2001:DB8::1]/, http://[2001:db8::1]/",
        "https://www.Österreich.example/A, https://www.Österreich.example/A"
    })
    void writes_all_spellings_of_one_address_alike(String given, String written) {
        assertThat(URI.create(given)).isEqualTo(URI.create(written));
        Catalogue catalogue = Catalogue.builder(InventedCatalogue.catalogue().edition())
                .add(Example.builder()
                        .id("one")
                        .name("One")
                        .link(URI.create(given))
                        .build())
                .build();
        assertThat(FORMAT.canonical().write(catalogue)).contains("\"link\":\"" + written + "\"");
        assertThat(FORMAT.write(catalogue)).contains("\"link\": \"" + written + "\"");
    }

    @Test
    void has_the_items_of_a_set_in_the_order_of_their_texts_whatever_they_are() throws IOException {
        JsonFormat<RoadmapDraft> drafts = JsonFormats.draft(StandardCatalogue.edition2021());
        String one = "\"one\", \"two\", {\"action\": \"b\", \"lag\": 2}, {\"action\": \"a\", \"lag\": 10}";
        String other = "{\"lag\": 10, \"action\": \"a\"}, \"two\", {\"action\": \"b\", \"lag\": 2}, \"one\"";
        List<String> written = new ArrayList<>();
        for (String dependencies : List.of(one, other)) {
            String document = example("roadmap")
                    .replaceFirst("\"dependsOn\": \\[[^]]*]", "\"dependsOn\": [" + dependencies + "]");
            written.add(drafts.canonical().write(drafts.read(document)));
        }
        assertThat(written.get(0))
                .contains("\"dependsOn\":[\"one\",\"two\",{\"action\":\"a\",\"lag\":10},{\"action\":\"b\",\"lag\":2}]")
                .isEqualTo(written.get(1));
    }

    @Test
    void is_what_the_digest_digests() {
        String canonical = FORMAT.canonical()
                .write(InventedCatalogue.catalogue())
                .replaceFirst("\"formatVersion\":\"1\\.[0-9]+\"", "\"formatVersion\":\"1.0\"");
        assertThat(FORMAT.digest(InventedCatalogue.catalogue()))
                .isEqualTo(Hashing.sha256()
                        .hashString(canonical, StandardCharsets.UTF_8)
                        .toString())
                .isEqualTo(FORMAT.compact().digest(InventedCatalogue.catalogue()));
    }

    private static String canonicalTextOf(String text) {
        Catalogue catalogue = Catalogue.builder(Edition.builder()
                        .id("e")
                        .title("t")
                        .issued(LocalDate.of(2021, 11, 22))
                        .publisher("p")
                        .rights("r")
                        .build())
                .add(PolicyAction.builder().id("a").text(text).build())
                .build();
        String canonical = FORMAT.canonical().write(catalogue);
        String before = "{\"actions\":[{\"id\":\"a\",\"text\":\"";
        return canonical.substring(before.length(), canonical.indexOf("\"}],\"edition\""));
    }

    private static String example(String kind) throws IOException {
        try (var in = JsonFormat.class.getResourceAsStream("schema/" + kind + ".example.json")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static List<JsonNode> objects(JsonNode node) {
        List<JsonNode> objects = new ArrayList<>();
        if (node.isObject()) {
            objects.add(node);
        }
        node.forEach(child -> objects.addAll(objects(child)));
        return objects;
    }
}
