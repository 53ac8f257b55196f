package eu.clusterpolicy.toolkit.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Sets;
import eu.clusterpolicy.toolkit.catalogue.Catalogue;
import eu.clusterpolicy.toolkit.json.shape.Document;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Of every version of every format a document with every property, and the schema, as they were when the version was released.
 * They are never changed and nothing rewrites them; whoever raises a format's version adds two files in the folder of the version.
 */
class KeptDocumentsTest {

    private static final JsonMapper MAPPER = JsonMapper.shared();

    private static final Catalogue CATALOGUE = JsonFormats.catalogue().read(resource("1.0", "catalogue.json"));

    private static final ImmutableMap<String, JsonFormat<?>> FORMATS = ImmutableMap.of(
            "catalogue", JsonFormats.catalogue(),
            "overlay", JsonFormats.overlay(),
            "difference", JsonFormats.difference(),
            "check-result", JsonFormats.checkResult(),
            "check-settings", JsonFormats.checkSettings(),
            "roadmap", JsonFormats.roadmap(CATALOGUE),
            "roadmap-draft", JsonFormats.draft(CATALOGUE));

    /** What no document says: it is passed over and not kept, or no edit of a difference is of an edition. */
    private static final Set<String> NEVER_SAID =
            Set.of("/properties/$schema", "/$defs/name-edition/properties/edition");

    /** What says nothing of which documents fit. */
    private static final Set<String> WORDS = Set.of("$id", "$defs", "title", "description", "examples");

    static Stream<Kept> everything_kept() {
        return FORMATS.entrySet().stream().flatMap(format -> {
            String version = Schemas.version(format.getValue());
            return IntStream.rangeClosed(0, Integer.parseInt(version.replaceFirst("^1\\.", "")))
                    .mapToObj(minor -> new Kept(format.getKey(), "1." + minor, version, format.getValue()));
        });
    }

    @Test
    void documents_of_every_kind_are_kept() {
        assertThat(FORMATS.keySet()).containsExactlyElementsOf(Document.KINDS);
    }

    @ParameterizedTest
    @MethodSource("everything_kept")
    void a_kept_document_is_read_and_says_the_same_when_it_is_written_again(Kept kept) {
        isReadAndSaysTheSame(kept.format(), kept);
    }

    private static <T> void isReadAndSaysTheSame(JsonFormat<T> format, Kept kept) {
        T value = format.read(kept.document());
        String again = format.write(value);

        assertThat(format.read(again)).isEqualTo(value);
        if (kept.isOfToday()) {
            assertThat(again).isEqualTo(kept.document());
        }
    }

    @ParameterizedTest
    @MethodSource("everything_kept")
    void a_kept_document_fits_its_kept_schema_and_needs_every_property_of_it(Kept kept) {
        assertThat(Schemas.of(kept.schema()).errors(kept.document())).isEmpty();
        ObjectNode schema = (ObjectNode) MAPPER.readTree(kept.schema());
        List<String> unused = new ArrayList<>(unused("", schema, schema, kept.document()));
        schema.get("$defs")
                .properties()
                .forEach(shape ->
                        unused.addAll(unused("/$defs/" + shape.getKey(), shape.getValue(), schema, kept.document())));

        assertThat(unused).isSubsetOf(NEVER_SAID);
    }

    /** Returns the properties of an object without which the schema takes the document all the same. */
    private static List<String> unused(String pointer, JsonNode shape, JsonNode schema, String document) {
        List<String> unused = new ArrayList<>();
        if (shape.get("properties") instanceof ObjectNode properties) {
            for (String name : List.copyOf(properties.propertyNames())) {
                JsonNode own = properties.replace(name, MAPPER.readTree("false"));
                if (Schemas.of(schema).errors(document).isEmpty()) {
                    unused.add(pointer + "/properties/" + name);
                }
                properties.set(name, own);
            }
        }
        return unused;
    }

    /** Of today's version {@code SchemaAgreementTest} holds more. */
    @ParameterizedTest
    @MethodSource("everything_kept")
    void whatever_fits_an_older_kept_schema_is_read(Kept kept) {
        if (!kept.isOfToday()) {
            Schemas schema = Schemas.of(kept.schema());
            assertThat(Mutations.of(kept.document())).allSatisfy((what, mutant) -> {
                List<Problem> problems = SchemaAgreementTest.problems(kept.format(), mutant);
                assertThat(problems.stream().allMatch(SchemaAgreementTest::isBeyondASchema)
                                || !schema.errors(mutant).isEmpty())
                        .as("%s: %s", what, problems)
                        .isTrue();
            });
        }
    }

    @ParameterizedTest
    @MethodSource("everything_kept")
    void what_documents_of_a_version_say_is_settled(Kept kept) {
        if (kept.isOfToday()) {
            assertThat(Sets.symmetricDifference(
                            rules(MAPPER.readTree(kept.format().schema())), rules(MAPPER.readTree(kept.schema()))))
                    .as(
                            "the schema of %s takes other documents than those of version %s: raise the format's version"
                                    + " with .minor(…) where its Document is stated, and keep a document and the schema"
                                    + " of the new version",
                            kept.kind(), kept.version())
                    .isEmpty();
        }
    }

    /** Returns what a schema demands, a line each, with what its references lead to in their places. */
    private static Set<String> rules(JsonNode schema) {
        Set<String> rules = new HashSet<>();
        collect("", schema, schema, rules);
        return rules;
    }

    private static void collect(String place, JsonNode node, JsonNode schema, Set<String> rules) {
        if (node.path("$ref").isString()) {
            collect(place, schema.at(node.get("$ref").asString().substring(1)), schema, rules);
        } else if (node.isObject() && !node.isEmpty()) {
            boolean named = place.endsWith("/properties");
            node.properties().stream()
                    .filter(member -> named || !WORDS.contains(member.getKey()))
                    .forEach(member -> collect(place + "/" + member.getKey(), member.getValue(), schema, rules));
        } else if (node.isArray() && !node.isEmpty()) {
            IntStream.range(0, node.size()).forEach(i -> collect(place + "/" + i, node.get(i), schema, rules));
        } else {
            rules.add(place + " " + node);
        }
    }

    private static String resource(String version, String name) {
        String path = "kept/" + version + "/" + name;
        try (var in = KeptDocumentsTest.class.getResourceAsStream(path)) {
            assertThat(in).as("%s is to be kept", path).isNotNull();
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * What is kept of one version of a format.
     *
     * @param today the version that the format writes today
     */
    record Kept(String kind, String version, String today, JsonFormat<?> format) {

        String document() {
            return resource(version, kind + ".json");
        }

        String schema() {
            return resource(version, kind + ".schema.json");
        }

        boolean isOfToday() {
            return version.equals(today);
        }

        @Override
        public String toString() {
            return kind + " " + version;
        }
    }
}
