package eu.clusterpolicy.toolkit.json;

import com.code_intelligence.jazzer.junit.DictionaryFile;
import com.code_intelligence.jazzer.junit.FuzzTest;
import eu.clusterpolicy.toolkit.json.jackson.ToolkitModule;
import eu.clusterpolicy.toolkit.json.shape.Form;
import eu.clusterpolicy.toolkit.json.shape.Forms;
import eu.clusterpolicy.toolkit.json.shape.Key;
import eu.clusterpolicy.toolkit.json.shape.Variant;
import eu.clusterpolicy.toolkit.roadmap.Roadmap;
import eu.clusterpolicy.toolkit.roadmap.RoadmapDraft;
import eu.clusterpolicy.toolkit.standard.StandardCatalogue;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Any bytes are a value of any type that a mapper reads, alone and as keys of a map, or the mapper refuses them. The first two
 * bytes of an input say which type; there is one to begin with for each type that the examples of the formats hold.
 */
class MapperFuzz {

    private static final int CHOICE = 2;

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .addModule(new ToolkitModule(StandardCatalogue.edition2021()))
            .build();

    private static final List<JavaType> TYPES = Stream.of(
                    Stream.of(Roadmap.class, RoadmapDraft.class).map(MAPPER::constructType),
                    Forms.all().stream().map(Form::type).map(MAPPER::constructType),
                    Forms.generic().stream().map(Variant::type).map(type -> MAPPER.constructType(type.getType())),
                    Forms.keys().stream()
                            .map(Key::type)
                            .map(key -> MAPPER.getTypeFactory().constructMapType(Map.class, key, Integer.class)))
            .<JavaType>flatMap(types -> types)
            .toList();

    @DictionaryFile(resourcePath = "/eu/clusterpolicy/toolkit/json/slips-of-documents.dict")
    @MethodSource("oneOfEachType")
    @FuzzTest(maxDuration = "60s")
    void is_read_or_refused(byte[] bytes) {
        if (bytes.length < CHOICE) {
            return;
        }
        int type = Byte.toUnsignedInt(bytes[0]) << Byte.SIZE | Byte.toUnsignedInt(bytes[1]);
        try {
            MAPPER.readValue(bytes, CHOICE, bytes.length - CHOICE, TYPES.get(type % TYPES.size()));
        } catch (JacksonException refused) {
            if (refused.getCause() instanceof InvalidDocumentException ours) {
                Refusals.check(ours);
            }
        }
    }

    static Stream<byte[]> oneOfEachType() {
        List<JsonNode> parts = Stream.of(
                        "roadmap",
                        "roadmap-draft",
                        "catalogue",
                        "overlay",
                        "difference",
                        "check-result",
                        "check-settings")
                .flatMap(kind -> parts(example(kind)))
                .distinct()
                .toList();
        return IntStream.range(0, TYPES.size())
                .boxed()
                .flatMap(type -> parts.stream()
                        .filter(part -> reads(part, TYPES.get(type)))
                        .limit(1)
                        .map(part -> input(type, part)));
    }

    private static boolean reads(JsonNode part, JavaType type) {
        try {
            return MAPPER.readValue(MAPPER.writeValueAsBytes(part), type) != null;
        } catch (JacksonException refused) {
            return false;
        }
    }

    private static byte[] input(int type, JsonNode part) {
        byte[] document = MAPPER.writeValueAsBytes(part);
        byte[] input = new byte[CHOICE + document.length];
        input[0] = (byte) (type >> Byte.SIZE);
        input[1] = (byte) type;
        System.arraycopy(document, 0, input, CHOICE, document.length);
        return input;
    }

    private static Stream<JsonNode> parts(JsonNode node) {
        List<Stream<JsonNode>> within = new ArrayList<>();
        node.values().forEach(child -> within.add(parts(child)));
        return Stream.concat(Stream.of(node), within.stream().flatMap(found -> found));
    }

    private static JsonNode example(String kind) {
        try (InputStream in = JsonFormat.class.getResourceAsStream("schema/" + kind + ".example.json")) {
            return MAPPER.readTree(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
