package eu.clusterpolicy.toolkit.json.jackson;

import eu.clusterpolicy.toolkit.json.JsonFormats;
import eu.clusterpolicy.toolkit.json.shape.RoadmapShapes;
import eu.clusterpolicy.toolkit.json.wire.Codec;
import eu.clusterpolicy.toolkit.json.wire.JsonIn;
import eu.clusterpolicy.toolkit.json.wire.JsonOut;
import eu.clusterpolicy.toolkit.roadmap.Roadmap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The form of a roadmap where no catalogue is at hand: it is written, since it knows its own, and not read. */
final class RoadmapWithoutCatalogue implements Codec<Roadmap> {

    @Override
    public @Nullable Roadmap read(JsonIn in) {
        in.refuse("a roadmap is read against its catalogue: add new ToolkitModule(catalogue) to the mapper");
        return null;
    }

    @Override
    public void write(JsonOut out, Roadmap roadmap) {
        RoadmapShapes.roadmap(roadmap.catalogue(), JsonFormats.catalogue()::digest, false)
                .write(out, roadmap);
    }

    @Override
    public Map<String, Object> schema() {
        return Map.of("type", "object");
    }
}
