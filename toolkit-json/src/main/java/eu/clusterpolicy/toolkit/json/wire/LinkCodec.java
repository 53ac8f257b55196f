package eu.clusterpolicy.toolkit.json.wire;

import com.google.common.collect.ImmutableMap;
import eu.clusterpolicy.toolkit.name.Address;
import java.net.URI;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An address as it was given; in the canonical form, all spellings of one address are written alike. */
record LinkCodec() implements Codec<URI> {

    private static final Codec<URI> AS_GIVEN = Codecs.string(
            ImmutableMap.of("format", "iri-reference", "pattern", Address.PATTERN), Address::parse, Address::print);

    @Override
    public @Nullable URI read(JsonIn in) {
        return AS_GIVEN.read(in);
    }

    @Override
    public void write(JsonOut out, URI link) {
        AS_GIVEN.write(out, out.isCanonical() ? Address.canonical(link) : link);
    }

    @Override
    public Map<String, Object> schema() {
        return AS_GIVEN.schema();
    }
}
