package eu.clusterpolicy.toolkit.json;

import static org.assertj.core.api.Assertions.assertThat;

import eu.clusterpolicy.toolkit.catalogue.Catalogue;
import eu.clusterpolicy.toolkit.edition.Overlay;
import eu.clusterpolicy.toolkit.json.RoadmapArbitraries.Rested;
import eu.clusterpolicy.toolkit.json.csv.OverlayCsv;
import eu.clusterpolicy.toolkit.roadmap.Roadmap;
import eu.clusterpolicy.toolkit.standard.StandardCatalogue;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.function.Function;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

/** A document with a byte of it changed is read, or refused as a document is refused. */
@Domain(JsonArbitraries.class)
@Domain(DomainContext.Global.class)
class MutatedBytePropertyTest {

    private static final JsonFormat<Roadmap> ROADMAPS = JsonFormats.roadmap(StandardCatalogue.edition2021());
    private static final byte[] ROADMAP = bytes("roadmap");

    private enum Change {
        FLIP,
        REPLACE,
        INSERT,
        DELETE
    }

    @Property(tries = 500)
    void of_a_generated_catalogue(
            @ForAll Catalogue catalogue, @ForAll int at, @ForAll Change change, @ForAll byte value) {
        JsonFormat<Catalogue> format = JsonFormats.catalogue();
        assertThatIsReadOrRefused(format, changed(utf8(format.compact().write(catalogue)), at, change, value));
    }

    @Property(tries = 500)
    void of_a_generated_overlay(@ForAll Overlay overlay, @ForAll int at, @ForAll Change change, @ForAll byte value) {
        JsonFormat<Overlay> format = JsonFormats.overlay();
        assertThatIsReadOrRefused(format, changed(utf8(format.compact().write(overlay)), at, change, value));
    }

    @Property(tries = 300)
    void of_a_generated_roadmap(@ForAll Rested rested, @ForAll int at, @ForAll Change change, @ForAll byte value) {
        JsonFormat<Roadmap> format = JsonFormats.roadmap(rested.catalogue());
        assertThatIsReadOrRefused(format, changed(utf8(format.compact().write(rested.roadmap())), at, change, value));
    }

    @Property(tries = 500)
    void of_a_roadmap_on_the_standard_edition(
            @ForAll @IntRange(max = 6000) int at, @ForAll Change change, @ForAll byte value) {
        assertThatIsReadOrRefused(ROADMAPS, changed(ROADMAP, at, change, value));
    }

    @Property(tries = 500)
    void of_a_difference(@ForAll @IntRange(max = 9000) int at, @ForAll Change change, @ForAll byte value) {
        assertThatIsReadOrRefused(JsonFormats.difference(), changed(bytes("difference"), at, change, value));
    }

    @Property(tries = 500)
    void of_a_completeness_report(@ForAll @IntRange(max = 9000) int at, @ForAll Change change, @ForAll byte value) {
        assertThatIsReadOrRefused(JsonFormats.checkResult(), changed(bytes("check-result"), at, change, value));
    }

    @Property(tries = 500)
    void of_a_table_of_examples(@ForAll @IntRange(max = 200) int at, @ForAll Change change, @ForAll byte value) {
        byte[] table = utf8("""
                Name;Country;Link;Cells;Text;Id
                "Les ""Réparateurs""\";PT;https://example.org/a;resilience/skills/networking;They mend.;menders
                Lenders;BE;;green-transition/skills/networking digital-transition/skills/networking;;
                """);
        OverlayCsv csv = OverlayCsv.making(InventedCatalogue.catalogue().edition(), "eccp-2021");
        assertThatIsReadOrRefused(csv::read, changed(table, at, change, value));
    }

    private static void assertThatIsReadOrRefused(JsonFormat<?> format, byte[] document) {
        assertThatIsReadOrRefused(format::read, document);
    }

    private static void assertThatIsReadOrRefused(Function<InputStream, ?> read, byte[] document) {
        try {
            assertThat(read.apply(new ByteArrayInputStream(document))).isNotNull();
        } catch (InvalidDocumentException refused) {
            assertThat(refused.problems()).isNotEmpty().allSatisfy(problem -> {
                assertThat(problem.line()).isPositive();
                assertThat(problem.column()).isPositive();
                assertThat(problem.sentence()).isNotBlank();
            });
        }
    }

    private static byte[] changed(byte[] document, int anywhere, Change change, byte value) {
        int at = Math.floorMod(anywhere, document.length);
        byte[] head = Arrays.copyOfRange(document, 0, at);
        byte[] tail = Arrays.copyOfRange(document, at + 1, document.length);
        byte old = document[at];
        return switch (change) {
            case FLIP -> joined(head, new byte[] {(byte) (old ^ 1 << (value & 7))}, tail);
            case REPLACE -> joined(head, new byte[] {value}, tail);
            case INSERT -> joined(head, new byte[] {value, old}, tail);
            case DELETE -> joined(head, new byte[0], tail);
        };
    }

    private static byte[] joined(byte[] head, byte[] middle, byte[] tail) {
        byte[] joined = Arrays.copyOf(head, head.length + middle.length + tail.length);
        System.arraycopy(middle, 0, joined, head.length, middle.length);
        System.arraycopy(tail, 0, joined, head.length + middle.length, tail.length);
        return joined;
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] bytes(String kind) {
        try (var in = JsonFormat.class.getResourceAsStream("schema/" + kind + ".example.json")) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
