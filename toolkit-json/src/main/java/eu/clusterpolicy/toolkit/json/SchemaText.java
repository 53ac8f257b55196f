package eu.clusterpolicy.toolkit.json;

import com.google.common.collect.ImmutableMap;
import eu.clusterpolicy.toolkit.json.shape.Document;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/** The JSON Schema of a document, drawn from its shape, with the example that lies beside it in the jar. */
final class SchemaText {

    private static final JsonMapper MAPPER = JsonMapper.shared();

    private SchemaText() {}

    static String of(Document<?> document) {
        Map<String, Object> schema = ImmutableMap.<String, Object>builder()
                .put("$schema", "https://json-schema.org/draft/2020-12/schema")
                .put("$id", "urn:cluster-policy-toolkit:schema:" + document.kind() + ":" + Document.VERSION)
                .putAll(new SharedSchemas().of(document.schema()))
                .put("title", document.format() + " " + Document.VERSION)
                .put("examples", List.of(example(document)))
                .buildKeepingLast();
        return JsonText.of(schema);
    }

    private static Object example(Document<?> document) {
        String name = "schema/" + document.kind() + "-" + Document.VERSION + ".example.json";
        try (InputStream example = SchemaText.class.getResourceAsStream(name)) {
            return MAPPER.readValue(example, Object.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
