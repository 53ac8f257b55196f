package eu.clusterpolicy.toolkit.json.jackson;

import com.google.common.collect.ImmutableMap;
import eu.clusterpolicy.toolkit.catalogue.Catalogue;
import eu.clusterpolicy.toolkit.json.InvalidDocumentException;
import eu.clusterpolicy.toolkit.json.JsonFormats;
import eu.clusterpolicy.toolkit.json.ReadLimits;
import eu.clusterpolicy.toolkit.json.shape.Form;
import eu.clusterpolicy.toolkit.json.shape.Forms;
import eu.clusterpolicy.toolkit.json.shape.Key;
import eu.clusterpolicy.toolkit.json.shape.RoadmapShapes;
import eu.clusterpolicy.toolkit.json.shape.Variant;
import eu.clusterpolicy.toolkit.json.wire.Codec;
import eu.clusterpolicy.toolkit.json.wire.JsonIn;
import eu.clusterpolicy.toolkit.json.wire.JsonOut;
import eu.clusterpolicy.toolkit.name.Require;
import eu.clusterpolicy.toolkit.roadmap.Decided;
import eu.clusterpolicy.toolkit.roadmap.Roadmap;
import eu.clusterpolicy.toolkit.roadmap.RoadmapDraft;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.Version;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.DeserializationConfig;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JacksonModule;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.KeyDeserializer;
import tools.jackson.databind.SerializationConfig;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.deser.Deserializers;
import tools.jackson.databind.deser.ValueDeserializerModifier;
import tools.jackson.databind.jsontype.TypeSerializer;
import tools.jackson.databind.module.SimpleDeserializers;
import tools.jackson.databind.module.SimpleKeyDeserializers;
import tools.jackson.databind.module.SimpleSerializers;
import tools.jackson.databind.ser.ValueSerializerModifier;

/**
 * The module with which a Jackson 3 mapper, such as a web framework's own, reads and writes the toolkit's types in the formats
 * of {@link JsonFormats}, whatever its naming, inclusion, date or enum settings.
 *
 * <p>A mapper that looks for modules finds it. It covers the documents and all that they hold: entries, the parts of an action
 * plan, changes, findings, and identifiers and codes, which are also the keys of maps; a cell that is a key is written as its
 * code. Beside the documents it covers what a search asks for and finds: queries and pages of results are read and written, a
 * whole result and its facets are written. A document that is refused gives the mapper's {@code MismatchedInputException}; its cause is an
 * {@link InvalidDocumentException} with every problem, and its message lists the first twenty. {@link ReadLimits} hold for each
 * value, beside the mapper's own, and its length counts bytes where the mapper reads bytes; {@link #within} sets others.
 *
 * <p>What holds several kinds of value is written in the form of the value, and read only where its type names the kind: a
 * {@code Decision<Priority>} but not a {@code Decision<?>}, a {@code PolicyAction} but not an {@code Entry}. A type that no
 * document holds, such as a report, is neither written nor read but refused with a sentence, unless a module of the mapper's own
 * has a form for it.
 *
 * <p>A roadmap is read against a catalogue, so that a mapper that is to read roadmaps needs a module of its own for it:
 *
 * <pre>{@code
 * JsonMapper mapper = JsonMapper.builder()
 *         .findAndAddModules()
 *         .addModule(new ToolkitModule(StandardCatalogue.edition2021()))
 *         .build();
 * Roadmap roadmap = mapper.readValue(json, Roadmap.class);
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 */
public final class ToolkitModule extends JacksonModule {

    private final Optional<Catalogue> catalogue;
    private final Optional<ReadLimits> limits;

    /** Returns the module that a mapper finds by itself; it writes roadmaps and does not read them. */
    public ToolkitModule() {
        this(Optional.empty(), Optional.empty());
    }

    /** Returns a module that also reads roadmaps, against the given catalogue; it prevails over one without a catalogue. */
    public ToolkitModule(Catalogue catalogue) {
        this(Optional.of(Require.notNull(catalogue, "catalogue")), Optional.empty());
    }

    private ToolkitModule(Optional<Catalogue> catalogue, Optional<ReadLimits> limits) {
        this.catalogue = catalogue;
        this.limits = limits;
    }

    /** Returns this module, reading within other limits; it prevails over one without limits. */
    public ToolkitModule within(ReadLimits limits) {
        return new ToolkitModule(catalogue, Optional.of(Require.notNull(limits, "limits")));
    }

    /** Returns {@code cluster-policy-toolkit}, and that it reads roadmaps if it does. */
    @Override
    public String getModuleName() {
        return catalogue.isPresent() ? "cluster-policy-toolkit-roadmaps" : "cluster-policy-toolkit";
    }

    /** Returns the module's name, and whether it sets limits, so that a mapper keeps one of each sort. */
    @Override
    public Object getRegistrationId() {
        return getModuleName() + (limits.isPresent() ? " within limits" : "");
    }

    /** Returns that the version is unknown: what it reads and writes has a version of its own. */
    @Override
    public Version version() {
        return Version.unknownVersion();
    }

    /** Registers how each type is read and written. */
    @Override
    public void setupModule(SetupContext context) {
        SimpleSerializers serializers = new SimpleSerializers();
        SimpleDeserializers deserializers = new SimpleDeserializers();
        Forms.all().forEach(form -> register(form, serializers, deserializers));
        register(new Form<>(Roadmap.class, new WrittenOnly<>(ToolkitModule::roadmaps)), serializers, deserializers);
        register(new Form<>(RoadmapDraft.class, new WrittenOnly<>(ToolkitModule::drafts)), serializers, deserializers);
        context.addSerializers(serializers);
        context.addDeserializers(deserializers);
        context.addDeserializers(new GenericDeserializers());
        registerKeys(context);
        context.addSerializerModifier(new Writing());
        context.addDeserializerModifier(Reading.of(catalogue, limits));
    }

    private static <T> void register(Form<T> form, SimpleSerializers serializers, SimpleDeserializers deserializers) {
        serializers.addSerializer(form.type(), new CodecSerializer<>(form.codec()));
        deserializers.addDeserializer(form.type(), new CodecDeserializer<>(form));
    }

    private static void registerKeys(SetupContext context) {
        SimpleSerializers serializers = new SimpleSerializers();
        SimpleKeyDeserializers deserializers = new SimpleKeyDeserializers();
        Forms.keys().forEach(key -> register(key, serializers, deserializers));
        context.addKeySerializers(serializers);
        context.addKeyDeserializers(deserializers);
    }

    private static <T> void register(Key<T> key, SimpleSerializers serializers, SimpleKeyDeserializers deserializers) {
        serializers.addSerializer(key.type(), new KeySerializer<>(key));
        deserializers.addDeserializer(key.type(), new KeyOfCode<>(key));
    }

    private static Codec<Roadmap> roadmaps(Catalogue catalogue) {
        return RoadmapShapes.roadmap(catalogue, JsonFormats.catalogue()::digest, false);
    }

    private static Codec<RoadmapDraft> drafts(Catalogue catalogue) {
        return RoadmapShapes.draft(catalogue, JsonFormats.catalogue()::digest, false);
    }

    /** Has the last word on how a type is read, in whatever order a mapper meets its modules. */
    private static final class Reading extends ValueDeserializerModifier {

        private static final long serialVersionUID = 1L;

        private final transient ImmutableMap<Class<?>, ValueDeserializer<?>> roadmaps;
        private final transient Optional<ReadLimits> limits;

        private Reading(ImmutableMap<Class<?>, ValueDeserializer<?>> roadmaps, Optional<ReadLimits> limits) {
            this.roadmaps = roadmaps;
            this.limits = limits;
        }

        static Reading of(Optional<Catalogue> catalogue, Optional<ReadLimits> limits) {
            return new Reading(catalogue.map(Reading::roadmaps).orElse(ImmutableMap.of()), limits);
        }

        private static ImmutableMap<Class<?>, ValueDeserializer<?>> roadmaps(Catalogue catalogue) {
            return ImmutableMap.of(
                    Roadmap.class,
                            new CodecDeserializer<>(new Form<>(Roadmap.class, ToolkitModule.roadmaps(catalogue))),
                    RoadmapDraft.class, new CodecDeserializer<>(new Form<>(RoadmapDraft.class, drafts(catalogue))));
        }

        @Override
        public ValueDeserializer<?> modifyDeserializer(
                DeserializationConfig config, BeanDescription.Supplier type, ValueDeserializer<?> otherwise) {
            Class<?> read = Formless.known(type.getBeanClass());
            ValueDeserializer<?> form = roadmaps.getOrDefault(read, otherwise);
            if (Formless.is(read, form)) {
                form = formOf(read);
            }
            return form instanceof CodecDeserializer<?> ours ? ours.within(limits.orElse(limitsOf(otherwise))) : form;
        }

        /** What another module has limited stays limited. */
        private static ReadLimits limitsOf(ValueDeserializer<?> otherwise) {
            return otherwise instanceof CodecDeserializer<?> earlier ? earlier.limits() : ReadLimits.DEFAULT;
        }

        /** A mapper that is to read into a value asks for the type that was generated for it. */
        private static ValueDeserializer<?> formOf(Class<?> read) {
            return Forms.all().stream()
                    .filter(form -> form.type() == read)
                    .findFirst()
                    .<ValueDeserializer<?>>map(CodecDeserializer::new)
                    .orElseGet(() -> new Formless.Unread(read));
        }
    }

    /** Hands a mapper's generator to a codec, so that no setting of the mapper changes the form. */
    private static final class CodecSerializer<T> extends ValueSerializer<T> {

        private final Codec<T> codec;

        CodecSerializer(Codec<T> codec) {
            this.codec = codec;
        }

        @Override
        public void serialize(T value, JsonGenerator generator, SerializationContext context) {
            codec.write(new JsonOut(generator, false), value);
        }

        /** The form says what it is; a mapper that adds the names of classes adds none here. */
        @Override
        public void serializeWithType(
                T value, JsonGenerator generator, SerializationContext context, TypeSerializer typeSerializer) {
            serialize(value, generator, context);
        }
    }

    /** Refuses to write what has no form here. */
    private static final class Writing extends ValueSerializerModifier {

        private static final long serialVersionUID = 1L;

        @Override
        public ValueSerializer<?> modifySerializer(
                SerializationConfig config, BeanDescription.Supplier type, ValueSerializer<?> otherwise) {
            Class<?> written = type.getBeanClass();
            return Formless.is(written, otherwise) ? Formless.Unwritten.value(written) : otherwise;
        }

        @Override
        public ValueSerializer<?> modifyKeySerializer(
                SerializationConfig config,
                JavaType type,
                BeanDescription.Supplier description,
                ValueSerializer<?> otherwise) {
            Class<?> written = type.getRawClass();
            return Formless.is(written, otherwise) ? Formless.Unwritten.key(written) : otherwise;
        }
    }

    /** Writes a key of a map as its code, whatever the mapper's settings for enums. */
    private static final class KeySerializer<T> extends ValueSerializer<T> {

        private final Key<T> key;

        KeySerializer(Key<T> key) {
            this.key = key;
        }

        @Override
        public void serialize(T value, JsonGenerator generator, SerializationContext context) {
            generator.writeName(key.print().apply(value));
        }
    }

    /** Reads a key of a map from its code and turns what is wrong with it into the mapper's own exception. */
    private static final class KeyOfCode<T> extends KeyDeserializer {

        private final Key<T> key;

        KeyOfCode(Key<T> key) {
            this.key = key;
        }

        @Override
        public @Nullable Object deserializeKey(String text, DeserializationContext context) {
            try {
                return key.parse().apply(text);
            } catch (IllegalArgumentException refused) {
                return context.handleWeirdKey(key.type(), text, "%s", refused.getMessage());
            }
        }
    }

    /** Finds how a type is read whose form depends on its arguments, such as a decision about a priority. */
    private static final class GenericDeserializers extends Deserializers.Base {

        @Override
        public @Nullable ValueDeserializer<?> findBeanDeserializer(
                JavaType type, DeserializationConfig config, BeanDescription.Supplier description) {
            return Forms.generic().stream()
                    .filter(variant -> variant.type().getRawType() == type.getRawClass())
                    .filter(variant -> config.getTypeFactory()
                            .constructType(variant.type().getType())
                            .equals(type))
                    .findFirst()
                    .map(GenericDeserializers::reading)
                    .orElse(null);
        }

        @SuppressWarnings("unchecked") // the raw class only names the type in the mapper's exception
        private static <T> ValueDeserializer<T> reading(Variant<T> variant) {
            return new CodecDeserializer<>(new Form<>((Class<T>) variant.type().getRawType(), variant.codec()));
        }

        /** Without its arguments a type is none that is read here. */
        @Override
        public boolean hasDeserializerFor(DeserializationConfig config, Class<?> type) {
            return false;
        }
    }

    /**
     * The form of a roadmap or a draft where no catalogue is at hand: it is written, since it knows its own, and not read.
     *
     * @param against returns the form against a catalogue
     */
    private record WrittenOnly<W extends Decided>(Function<Catalogue, Codec<W>> against) implements Codec<W> {

        @Override
        public @Nullable W read(JsonIn in) {
            in.refuse("a roadmap is read against its catalogue: add new ToolkitModule(catalogue) to the mapper");
            return null;
        }

        @Override
        public void write(JsonOut out, W roadmap) {
            against.apply(roadmap.catalogue()).write(out, roadmap);
        }

        @Override
        public Map<String, Object> schema() {
            return Map.of("type", "object");
        }
    }
}
