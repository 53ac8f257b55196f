package eu.clusterpolicy.toolkit.json;

import com.google.common.collect.ImmutableMap;
import eu.clusterpolicy.toolkit.json.shape.Document;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/**
 * The JSON Schema of a document, drawn from its shape, with the example that lies beside it in the jar: the schemas of objects
 * stand among its definitions, each once. Not thread-safe.
 */
final class SchemaText {

    private final Map<Map<?, ?>, String> names = new HashMap<>();
    private final Map<String, Object> definitions = new LinkedHashMap<>();

    private SchemaText() {}

    static String of(Document<?> document) {
        Map<String, Object> schema = ImmutableMap.<String, Object>builder()
                .put("$schema", "https://json-schema.org/draft/2020-12/schema")
                .put("$id", "urn:cluster-policy-toolkit:schema:" + document.kind() + ":" + document.version())
                .putAll(new SchemaText().withDefinitions(document.schema()))
                .put("examples", List.of(example(document)))
                .buildKeepingLast();
        return Layout.readable(schema);
    }

    private static Object example(Document<?> document) {
        String name = "schema/" + document.kind() + ".example.json";
        try (InputStream example = SchemaText.class.getResourceAsStream(name)) {
            return JsonMapper.shared().readValue(example, Object.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns the schema of the document with references, and its definitions at the end. */
    private Map<String, Object> withDefinitions(Map<String, Object> document) {
        Map<String, Object> schema = members(document);
        schema.put("$defs", definitions);
        return schema;
    }

    private Object shared(Object node) {
        if (node instanceof List<?> list) {
            return list.stream().map(this::shared).toList();
        }
        if (node instanceof Map<?, ?> map) {
            return isObject(map) ? Map.of("$ref", "#/$defs/" + name(map)) : members(map);
        }
        return node;
    }

    private Map<String, Object> members(Map<?, ?> map) {
        Map<String, Object> members = new LinkedHashMap<>();
        map.forEach((keyword, value) -> members.put(String.valueOf(keyword), shared(value)));
        return members;
    }

    private static boolean isObject(Object schema) {
        return schema instanceof Map<?, ?> map
                && map.get("title") instanceof String
                && (map.containsKey("properties") || map.containsKey("oneOf"));
    }

    private String name(Map<?, ?> schema) {
        String known = names.get(schema);
        if (known != null) {
            return known;
        }
        String title = String.valueOf(schema.get("title")).replace(' ', '-');
        String name = title;
        for (int i = 2; definitions.containsKey(name); i++) {
            name = title + "-" + i;
        }
        names.put(schema, name);
        definitions.put(name, Map.of());
        definitions.put(name, members(schema));
        return name;
    }
}
