package eu.clusterpolicy.toolkit.json;

import static org.assertj.core.api.Assertions.assertThat;

import eu.clusterpolicy.toolkit.catalogue.Catalogue;
import eu.clusterpolicy.toolkit.entry.Citation;
import eu.clusterpolicy.toolkit.entry.Example;
import eu.clusterpolicy.toolkit.entry.Placement;
import java.io.FilterInputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LargeCatalogueTest {

    private static final int EXAMPLES = 100_000;
    private static final int A_PIECE = 64 * 1024;

    private static Catalogue large;

    @BeforeAll
    static void invent() {
        Catalogue.Builder catalogue =
                Catalogue.builder(InventedCatalogue.catalogue().edition());
        for (int i = 0; i < EXAMPLES; i++) {
            catalogue.add(Example.builder()
                    .id("example-" + i)
                    .name("Example " + i)
                    .country("BE")
                    .link(URI.create("https://example.org/" + i))
                    .addPlacement(Placement.of(InventedCatalogue.CELL, Citation.of(2, 12)))
                    .build());
        }
        large = catalogue.build();
    }

    @Test
    void is_written_to_a_file_and_read_from_it_piece_by_piece(@TempDir Path directory) throws IOException {
        Path file = directory.resolve("large.json");
        Pieces pieces = new Pieces();
        try (OutputStream out = pieces.counting(Files.newOutputStream(file))) {
            JsonFormats.catalogue().compact().write(large, out);
        }
        Catalogue read;
        try (InputStream in = pieces.counting(Files.newInputStream(file))) {
            read = JsonFormats.catalogue().read(in);
        }
        assertThat(read.examples()).hasSize(EXAMPLES);
        assertThat(read.equals(large)).isTrue();
        assertThat(Files.size(file)).isGreaterThan(100L * A_PIECE);
        assertThat(pieces.largest).isLessThanOrEqualTo(A_PIECE);
    }

    @Test
    void has_a_digest_without_being_held_as_a_text() {
        assertThat(JsonFormats.catalogue().digest(large)).hasSize(64);
    }

    /** The largest piece of text that is asked of a stream, or handed to it, at once. */
    private static final class Pieces {

        private int largest;

        private OutputStream counting(OutputStream out) {
            return new FilterOutputStream(out) {
                @Override
                public void write(byte[] bytes, int from, int length) throws IOException {
                    largest = Math.max(largest, length);
                    out.write(bytes, from, length);
                }
            };
        }

        private InputStream counting(InputStream in) {
            return new FilterInputStream(in) {
                @Override
                public int read(byte[] bytes, int from, int length) throws IOException {
                    largest = Math.max(largest, length);
                    return super.read(bytes, from, length);
                }
            };
        }
    }
}
