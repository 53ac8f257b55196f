package eu.clusterpolicy.toolkit.json.jackson;

import eu.clusterpolicy.toolkit.json.Problem;
import eu.clusterpolicy.toolkit.json.ReadLimits;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.jsontype.TypeDeserializer;
import tools.jackson.databind.jsontype.TypeSerializer;

/**
 * The library's types that no document holds, such as a report: a mapper would write an empty object, read one without its
 * parts, or make a key of a line for people, and say nothing. Immutable and thread-safe.
 */
final class Formless {

    private static final Pattern OURS = Pattern.compile("eu\\.clusterpolicy\\.toolkit\\.[a-z]+(\\.csv)?");

    private Formless() {}

    /**
     * Returns whether a type is one of these.
     *
     * @param otherwise how a mapper would read or write it: by itself, or as a module of its own says
     */
    static boolean is(Class<?> type, Object otherwise) {
        boolean isMappers = otherwise.getClass().getPackageName().startsWith("tools.jackson.databind.");
        return isMappers && isOurs(type) && !isPlain(type);
    }

    private static boolean isOurs(Class<?> type) {
        return OURS.matcher(type.getPackageName()).matches() || type == ToolkitModule.class;
    }

    /** A problem of a document and the limits of reading are what their components say; an enum is its name. */
    private static boolean isPlain(Class<?> type) {
        return type.isEnum() || type == Problem.class || type == ReadLimits.class;
    }

    /** Returns the type that people know where a value is of one that was generated for it. */
    static Class<?> known(Class<?> type) {
        Class<?> above = type.getSuperclass();
        return above != null && isOurs(above) ? above : type;
    }

    /** Says of a type that it is not written. */
    static final class Unwritten extends ValueSerializer<Object> {

        private final Class<?> type;
        private final String sentence;

        private Unwritten(Class<?> type, String sentence) {
            this.type = type;
            this.sentence = sentence;
        }

        static Unwritten value(Class<?> type) {
            return new Unwritten(
                    type, " has no form in documents; write what it holds, or give the mapper a serializer for it");
        }

        static Unwritten key(Class<?> type) {
            return new Unwritten(
                    type, " is no key of a map; write a text that names it, or give the mapper a serializer of keys");
        }

        @Override
        public void serialize(Object value, JsonGenerator generator, SerializationContext context) {
            context.reportBadDefinition(type, known(type).getSimpleName() + sentence);
        }

        @Override
        public void serializeWithType(
                Object value, JsonGenerator generator, SerializationContext context, TypeSerializer typeSerializer) {
            serialize(value, generator, context);
        }
    }

    /** Says of a type that it is not read. */
    static final class Unread extends ValueDeserializer<Object> {

        private final Class<?> type;

        Unread(Class<?> type) {
            this.type = type;
        }

        @Override
        public @Nullable Object deserialize(JsonParser parser, DeserializationContext context) {
            return context.reportBadDefinition(
                    context.constructType(type),
                    type.getSimpleName()
                            + " has no form in documents; read what it holds, or give the mapper a deserializer for it");
        }

        @Override
        public @Nullable Object deserializeWithType(
                JsonParser parser, DeserializationContext context, TypeDeserializer typeDeserializer) {
            return deserialize(parser, context);
        }
    }
}
