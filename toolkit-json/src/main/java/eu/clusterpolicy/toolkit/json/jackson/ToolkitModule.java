package eu.clusterpolicy.toolkit.json.jackson;

import eu.clusterpolicy.toolkit.catalogue.Catalogue;
import eu.clusterpolicy.toolkit.json.JsonFormats;
import eu.clusterpolicy.toolkit.json.shape.Form;
import eu.clusterpolicy.toolkit.json.shape.Forms;
import eu.clusterpolicy.toolkit.json.shape.Key;
import eu.clusterpolicy.toolkit.json.shape.RoadmapShapes;
import eu.clusterpolicy.toolkit.name.Require;
import eu.clusterpolicy.toolkit.roadmap.Roadmap;
import java.util.Optional;
import tools.jackson.core.Version;
import tools.jackson.databind.JacksonModule;
import tools.jackson.databind.deser.ValueDeserializerModifier;
import tools.jackson.databind.module.SimpleDeserializers;
import tools.jackson.databind.module.SimpleKeyDeserializers;
import tools.jackson.databind.module.SimpleSerializers;

/**
 * The module with which a Jackson 3 mapper, such as a web framework's own, reads and writes the toolkit's types in the formats
 * of {@link JsonFormats}, whatever its naming, inclusion, date or enum settings.
 *
 * <p>A mapper that looks for modules finds it. It covers the documents and all that they hold: entries, the parts of an action
 * plan, changes, findings, and identifiers and codes, which are also the keys of maps; a cell that is a key is written as its
 * code. A document that is refused gives the mapper's {@code MismatchedInputException}, whose message lists every problem.
 *
 * <p>What holds several kinds of value is written in the form of the value, and read only where its type names the kind: a
 * {@code Decision<Priority>} but not a {@code Decision<?>}, a {@code PolicyAction} but not an {@code Entry}. A type that no
 * document holds, such as the result of a search, is left to the mapper.
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

    /** Returns the module that a mapper finds by itself; it writes roadmaps and does not read them. */
    public ToolkitModule() {
        this.catalogue = Optional.empty();
    }

    /** Returns a module that also reads roadmaps, against the given catalogue; it prevails over one without a catalogue. */
    public ToolkitModule(Catalogue catalogue) {
        this.catalogue = Optional.of(Require.notNull(catalogue, "catalogue"));
    }

    /** Returns {@code cluster-policy-toolkit}, and that it reads roadmaps if it does. */
    @Override
    public String getModuleName() {
        return catalogue.isPresent() ? "cluster-policy-toolkit-roadmaps" : "cluster-policy-toolkit";
    }

    /** Returns the module's name, so that a mapper keeps one of either sort. */
    @Override
    public Object getRegistrationId() {
        return getModuleName();
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
        register(new Form<>(Roadmap.class, new RoadmapWithoutCatalogue()), serializers, deserializers);
        context.addSerializers(serializers);
        context.addDeserializers(deserializers);
        context.addDeserializers(new GenericDeserializers(Forms.generic()));
        registerKeys(context);
        catalogue.map(ToolkitModule::readingRoadmaps).ifPresent(context::addDeserializerModifier);
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
        deserializers.addDeserializer(key.type(), new CodeKeyDeserializer<>(key));
    }

    private static ValueDeserializerModifier readingRoadmaps(Catalogue catalogue) {
        Form<Roadmap> form =
                new Form<>(Roadmap.class, RoadmapShapes.roadmap(catalogue, JsonFormats.catalogue()::digest, false));
        return new RoadmapReadingModifier(new CodecDeserializer<>(form));
    }
}
