package eu.clusterpolicy.toolkit.json;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;

import eu.clusterpolicy.toolkit.catalogue.Catalogue;
import eu.clusterpolicy.toolkit.edition.Overlay;
import eu.clusterpolicy.toolkit.standard.StandardCatalogue;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whoever is killed while writing a file leaves it as it was or as it was to be. */
class KilledWriterTest {

    private static final int TIMES = 50;

    @TempDir
    private Path folder;

    @Test
    void leaves_the_old_file_or_the_new_one_each_of_fifty_times() throws Exception {
        Path file = folder.resolve("catalogue.json");
        String whole = JsonFormats.catalogue().write(Writer.WHOLE);
        String less = JsonFormats.catalogue().write(Writer.LESS);
        Random moments = new Random(50);
        int cutShort = 0;

        for (int time = 0; time < TIMES; time++) {
            Process writer = new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            "-cp",
                            System.getProperty("java.class.path"),
                            Writer.class.getName(),
                            file.toString())
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .start();
            assertThat(writer.getInputStream().read()).as("it writes").isEqualTo('.');
            Thread.sleep(moments.nextInt(40));
            writer.destroyForcibly();
            assertThat(writer.waitFor(10, SECONDS)).isTrue();

            assertThat(Files.readString(file)).isIn(whole, less);
            cutShort += parts() > 0 ? 1 : 0;
        }

        assertThat(cutShort).as("times at which a part was being written").isPositive();
        JsonFormats.catalogue().write(Writer.WHOLE, file);
        assertThat(JsonFormats.catalogue().read(file)).isEqualTo(Writer.WHOLE);
        assertThat(parts()).as("parts left behind").isZero();
    }

    /** How many files are there beside the one that is written. */
    private long parts() throws Exception {
        try (Stream<Path> files = Files.list(folder)) {
            return files.count() - 1;
        }
    }

    /** Writes two catalogues in turn until it is killed. */
    static final class Writer {

        static final Catalogue WHOLE = StandardCatalogue.edition2021();
        static final Catalogue LESS = Overlay.builder()
                .base("eccp-2021")
                .edition(WHOLE.edition().toBuilder().id("later").build())
                .withdraw(WHOLE.examples().get(0).entryName(), "It has closed")
                .build()
                .applyTo(WHOLE);

        private Writer() {}

        /** Writes to the file that is named. */
        public static void main(String[] arguments) {
            for (int time = 0; ; time++) {
                JsonFormats.catalogue().write(time % 2 == 0 ? WHOLE : LESS, Path.of(arguments[0]));
                if (time == 0) {
                    System.out.print('.');
                    System.out.flush();
                }
            }
        }
    }
}
