package eu.clusterpolicy.toolkit.json.jackson;

import eu.clusterpolicy.toolkit.roadmap.Roadmap;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.DeserializationConfig;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.deser.ValueDeserializerModifier;

/** Has roadmaps read against a catalogue; a modifier has the last word, in whatever order a mapper meets its modules. */
final class RoadmapReadingModifier extends ValueDeserializerModifier {

    private static final long serialVersionUID = 1L;

    private final transient ValueDeserializer<Roadmap> reading;

    RoadmapReadingModifier(ValueDeserializer<Roadmap> reading) {
        this.reading = reading;
    }

    @Override
    public ValueDeserializer<?> modifyDeserializer(
            DeserializationConfig config, BeanDescription.Supplier type, ValueDeserializer<?> otherwise) {
        return type.getBeanClass() == Roadmap.class ? reading : otherwise;
    }
}
