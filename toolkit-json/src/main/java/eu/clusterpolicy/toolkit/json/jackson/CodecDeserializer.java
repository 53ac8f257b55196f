package eu.clusterpolicy.toolkit.json.jackson;

import eu.clusterpolicy.toolkit.json.Problem;
import eu.clusterpolicy.toolkit.json.shape.Form;
import eu.clusterpolicy.toolkit.json.wire.Fault;
import eu.clusterpolicy.toolkit.json.wire.JsonIn;
import eu.clusterpolicy.toolkit.json.wire.Place;
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
        String problems = in.faults().stream().map(CodecDeserializer::text).collect(Collectors.joining("\n"));
        return context.reportInputMismatch(form.type(), "%s", problems);
    }

    private static String text(Fault fault) {
        Place place = fault.place();
        return new Problem(place.pointer(), place.line(), place.column(), fault.found(), fault.sentence()).text();
    }

    @Override
    public @Nullable Object deserializeWithType(
            JsonParser parser, DeserializationContext context, TypeDeserializer typeDeserializer) {
        return deserialize(parser, context);
    }
}
