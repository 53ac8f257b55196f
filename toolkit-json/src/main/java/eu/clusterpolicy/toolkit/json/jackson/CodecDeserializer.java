package eu.clusterpolicy.toolkit.json.jackson;

import com.google.common.collect.ImmutableList;
import eu.clusterpolicy.toolkit.json.InvalidDocumentException;
import eu.clusterpolicy.toolkit.json.Problem;
import eu.clusterpolicy.toolkit.json.ReadLimits;
import eu.clusterpolicy.toolkit.json.shape.Form;
import eu.clusterpolicy.toolkit.json.wire.JsonIn;
import eu.clusterpolicy.toolkit.json.wire.LimitWords;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.jsontype.TypeDeserializer;

/** Wraps a mapper's parser for a codec and turns the faults found into the mapper's own exception. */
final class CodecDeserializer<T> extends ValueDeserializer<T> {

    private final Form<T> form;
    private final ReadLimits limits;

    CodecDeserializer(Form<T> form) {
        this(form, ReadLimits.DEFAULT);
    }

    private CodecDeserializer(Form<T> form, ReadLimits limits) {
        this.form = form;
        this.limits = limits;
    }

    ReadLimits limits() {
        return limits;
    }

    CodecDeserializer<T> within(ReadLimits others) {
        return new CodecDeserializer<>(form, others);
    }

    @Override
    public @Nullable T deserialize(JsonParser parser, DeserializationContext context) {
        JsonIn in = JsonIn.of(
                parser,
                form.codec().placesNeeded(),
                new JsonIn.Limits(
                        limits.documentLength(), limits.nestingDepth(), limits.stringLength(), limits.items()));
        if (context.isEnabled(MapperFeature.ALLOW_COERCION_OF_SCALARS)) {
            in.allowNumbersInQuotes();
        }
        T value = read(in);
        if (in.faults().isEmpty()) {
            return value;
        }
        InvalidDocumentException refused = new InvalidDocumentException(
                in.faults().stream().map(fault -> fault.told(Problem::new)).collect(ImmutableList.toImmutableList()),
                in.hasStoppedEarly());
        DatabindException mismatch = MismatchedInputException.from(parser, form.type(), refused.getMessage());
        mismatch.initCause(refused);
        throw mismatch;
    }

    private @Nullable T read(JsonIn in) {
        try {
            return form.codec().read(in);
        } catch (StreamConstraintsException beyond) {
            in.stop(in.place(), LimitWords.of(beyond));
            return null;
        }
    }

    @Override
    public @Nullable Object deserializeWithType(
            JsonParser parser, DeserializationContext context, TypeDeserializer typeDeserializer) {
        return deserialize(parser, context);
    }
}
