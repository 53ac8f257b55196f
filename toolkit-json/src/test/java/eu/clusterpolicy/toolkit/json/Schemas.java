package eu.clusterpolicy.toolkit.json;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Validates documents against a format's schema, with a validator that knows nothing of the shapes. */
final class Schemas {

    /** Knows the schema of schemas, which takes longer to read than any of ours. */
    private static final SchemaRegistry REGISTRY =
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

    private final Schema schema;

    private Schemas(Schema schema) {
        this.schema = schema;
    }

    static Schemas of(JsonFormat<?> format) {
        return of(format.schema());
    }

    static Schemas of(String schema) {
        return of(JsonMapper.shared().readTree(schema));
    }

    static Schemas of(JsonNode schema) {
        return new Schemas(REGISTRY.getSchema(schema));
    }

    /** Returns the version that the format writes, which is the only one that its schema takes or the first of these. */
    static String version(JsonFormat<?> format) {
        JsonNode version = JsonMapper.shared().readTree(format.schema()).at("/properties/formatVersion");
        return version.path("enum").path(0).asString(version.path("const").asString(""));
    }

    /** Returns what is wrong, with the formats of dates and addresses asserted. */
    List<Error> errors(String document) {
        return schema.validate(
                document,
                InputFormat.JSON,
                context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)));
    }

    /** Returns what is wrong as a validator sees it that takes formats for mere annotations, as most do. */
    List<Error> errorsWithoutFormats(String document) {
        return schema.validate(document, InputFormat.JSON);
    }
}
