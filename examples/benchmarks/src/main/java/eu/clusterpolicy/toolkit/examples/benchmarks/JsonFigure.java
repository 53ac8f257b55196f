package eu.clusterpolicy.toolkit.examples.benchmarks;

import com.google.common.io.CountingOutputStream;
import eu.clusterpolicy.toolkit.catalogue.Catalogue;
import eu.clusterpolicy.toolkit.json.JsonFormat;
import eu.clusterpolicy.toolkit.json.JsonFormats;
import eu.clusterpolicy.toolkit.roadmap.Roadmap;
import eu.clusterpolicy.toolkit.standard.StandardCatalogue;
import java.io.ByteArrayInputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.ToLongFunction;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.json.JsonMapper;

/** Reading and writing documents, beside what Jackson takes for the same documents as plain records. */
final class JsonFigure implements Figure {

    /** A roadmap of a region, such as people write it. */
    static final Path ANDALUSIA = Path.of("..", "roadmap", "regions", "andalusia.json");

    private static final double LIMIT = 1.3;

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    @Override
    public String title() {
        return "JSON";
    }

    @Override
    public List<Ratio> measure(Effort effort) {
        JsonFormat<Catalogue> catalogues = JsonFormats.catalogue();
        JsonFormat<Roadmap> roadmaps = JsonFormats.roadmap(StandardCatalogue.edition2021());
        List<Ratio> ratios = new ArrayList<>();
        Consumer<Contest> run = contest -> ratios.addAll(contest.run(effort));
        Document<Catalogue, Plain.Catalogue> standard = new Document<>(
                "the standard edition", catalogues, StandardCatalogue.edition2021(), Plain.Catalogue.class);
        run.accept(standard.reading(JsonFigure::parts, JsonFigure::parts));
        run.accept(standard.writing());
        Document<Roadmap, Plain.Roadmap> roadmap =
                new Document<>("a region's roadmap", roadmaps, roadmaps.read(ANDALUSIA), Plain.Roadmap.class);
        run.accept(roadmap.reading(JsonFigure::parts, JsonFigure::parts));
        run.accept(roadmap.writing());
        Document<Catalogue, Plain.Catalogue> large = new Document<>(
                "%,d examples".formatted(effort.examples()),
                catalogues,
                Invented.catalogue(effort.examples()),
                Plain.Catalogue.class);
        run.accept(large.reading(JsonFigure::parts, JsonFigure::parts));
        run.accept(large.writing());
        return ratios;
    }

    private static long parts(Catalogue catalogue) {
        return (long) catalogue.actions().size() + catalogue.examples().size();
    }

    private static long parts(Plain.Catalogue catalogue) {
        return (long) catalogue.actions().size() + catalogue.examples().size();
    }

    private static long parts(Roadmap roadmap) {
        return (long) roadmap.evidence().size() + roadmap.plan().actions().size();
    }

    private static long parts(Plain.Roadmap roadmap) {
        return (long) roadmap.evidence().size() + roadmap.plan().actions().size();
    }

    /**
     * A document, as the toolkit and as Jackson knows it.
     *
     * @param <T> the toolkit's type
     * @param <P> the plain record
     */
    static final class Document<T, P> {

        private final String name;
        private final JsonFormat<T> format;
        private final T value;
        private final ObjectReader plainReader;
        private final ObjectWriter plainWriter;
        private final byte[] bytes;

        Document(String name, JsonFormat<T> format, T value, Class<P> plain) {
            this.name = name;
            this.format = format.compact();
            this.value = value;
            plainReader = MAPPER.readerFor(plain);
            plainWriter = MAPPER.writerFor(plain);
            bytes = this.format.write(value).getBytes(StandardCharsets.UTF_8);
        }

        Contest reading(ToLongFunction<T> parts, ToLongFunction<P> plainParts) {
            return new Contest("reading " + name, () -> parts.applyAsLong(format.read(new ByteArrayInputStream(bytes))))
                    .beside("plain Jackson", Optional.of(LIMIT), () -> plainParts.applyAsLong(plain()));
        }

        Contest writing() {
            P plain = plain();
            return new Contest("writing " + name, () -> {
                        CountingOutputStream out = new CountingOutputStream(OutputStream.nullOutputStream());
                        format.write(value, out);
                        return out.getCount();
                    })
                    .beside("plain Jackson", Optional.of(LIMIT), () -> {
                        CountingOutputStream out = new CountingOutputStream(OutputStream.nullOutputStream());
                        plainWriter.writeValue(out, plain);
                        return out.getCount();
                    });
        }

        P plain() {
            return plainReader.readValue(new ByteArrayInputStream(bytes));
        }
    }
}
