package eu.clusterpolicy.toolkit.json;

import eu.clusterpolicy.toolkit.json.wire.Form;
import eu.clusterpolicy.toolkit.json.wire.JsonIn;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.jsontype.TypeDeserializer;

/** Wraps a mapper's parser for a codec and turns the faults found into the mapper's own exception. */
final class CodecDeserializer<T> extends ValueDeserializer<T> {

    private final Form<T> form;

    CodecDeserializer(Form<T> form) {
        this.form = form;
    }

    @Override
    public @Nullable T deserialize(JsonParser parser, DeserializationContext context) {
        JsonIn in = JsonIn.of(parser, form.codec().placesNeeded());
        T value = form.codec().read(in);
        if (in.faults().isEmpty()) {
            return value;
        }
        String problems = in.faults().stream()
                .map(fault -> DocumentReader.problem(fault).text())
                .collect(Collectors.joining("\n"));
        return context.reportInputMismatch(form.type(), "%s", problems);
    }

    @Override
    public @Nullable Object deserializeWithType(
            JsonParser parser, DeserializationContext context, TypeDeserializer typeDeserializer) {
        return deserialize(parser, context);
    }
}
