package eu.clusterpolicy.toolkit.json;

import static org.assertj.core.api.Assertions.assertThat;

import eu.clusterpolicy.toolkit.standard.StandardCatalogue;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** A document with a byte of it changed is read, or refused as a document is refused. */
class MutatedBytePropertyTest {

    private static final byte[] CATALOGUE = bytes("catalogue");
    private static final byte[] OVERLAY = bytes("overlay");
    private static final byte[] ROADMAP = bytes("roadmap");
    private static final JsonFormat<?> CATALOGUES = JsonFormats.catalogue();
    private static final JsonFormat<?> ROADMAPS = JsonFormats.roadmap(StandardCatalogue.edition2021());

    private enum Change {
        FLIP,
        REPLACE,
        INSERT,
        DELETE
    }

    @Property(tries = 1000)
    void of_a_catalogue(@ForAll @IntRange(max = 3000) int at, @ForAll Change change, @ForAll byte value) {
        assertThatIsReadOrRefused(CATALOGUES, changed(CATALOGUE, at, change, value));
    }

    @Property(tries = 1000)
    void of_an_overlay(@ForAll @IntRange(max = 4000) int at, @ForAll Change change, @ForAll byte value) {
        assertThatIsReadOrRefused(JsonFormats.overlay(), changed(OVERLAY, at, change, value));
    }

    @Property(tries = 1000)
    void of_a_roadmap(@ForAll @IntRange(max = 6000) int at, @ForAll Change change, @ForAll byte value) {
        assertThatIsReadOrRefused(ROADMAPS, changed(ROADMAP, at, change, value));
    }

    private static void assertThatIsReadOrRefused(JsonFormat<?> format, byte[] document) {
        try {
            assertThat(format.read(new ByteArrayInputStream(document))).isNotNull();
        } catch (InvalidDocumentException refused) {
            assertThat(refused.problems()).isNotEmpty().allSatisfy(problem -> {
                assertThat(problem.line()).isPositive();
                assertThat(problem.column()).isPositive();
                assertThat(problem.sentence()).isNotBlank();
            });
        }
    }

    private static byte[] changed(byte[] document, int anywhere, Change change, byte value) {
        int at = anywhere % document.length;
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

    private static byte[] bytes(String kind) {
        try (var in = JsonFormat.class.getResourceAsStream("schema/" + kind + "-1.0.example.json")) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
