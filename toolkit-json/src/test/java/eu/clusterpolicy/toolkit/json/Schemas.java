package eu.clusterpolicy.toolkit.json;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.List;

/** Validates documents against a format's schema, with a validator that knows nothing of the shapes. */
final class Schemas {

    private final Schema schema;

    private Schemas(Schema schema) {
        this.schema = schema;
    }

    static Schemas of(JsonFormat<?> format) {
        return new Schemas(SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(format.schema(), InputFormat.JSON));
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
