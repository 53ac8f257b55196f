package eu.clusterpolicy.toolkit.json.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class FileFailureTest {

    @TempDir
    private Path directory;

    @Nested
    class Reading {

        @Test
        void names_what_is_not_there() throws IOException {
            Path file = Files.createFile(directory.resolve("file"));
            assertRefused(directory.resolve("none"), "there is no such file");
            assertRefused(directory.resolve("missing/none"), "there is no folder " + directory.resolve("missing"));
            assertRefused(file.resolve("none"), file + " is a file, not a folder");
        }

        @Test
        void names_a_folder() {
            assertRefused(directory, "it is a folder, not a file");
        }

        @Test
        @DisabledOnOs(value = OS.WINDOWS, disabledReason = "not every user may make such a link there")
        void names_a_symbolic_link_that_leads_nowhere() throws IOException {
            Path link = Files.createSymbolicLink(directory.resolve("link"), directory.resolve("nowhere"));
            assertRefused(link, "it is a symbolic link to a file that is not there; mend the link or remove it");
        }

        @Test
        void names_the_whole_path_of_a_relative_one() {
            assertThat(FileFailure.reading(Path.of("none"), new IOException("cause")))
                    .hasMessage("cannot read " + Path.of("none").toAbsolutePath() + ": cause");
        }

        @Test
        @DisabledOnOs(value = OS.WINDOWS, disabledReason = "no name has a line feed there")
        void shows_in_one_line_what_cannot_be_seen_in_a_name() {
            assertRefusedAs(directory.resolve("no\u00a0ne\n.json"), "no␣ne␣.json: there is no such file");
        }

        /** Linux has files that nobody may read, not even the superuser. */
        @Test
        void names_a_file_without_permission() {
            Path file = Path.of("/proc/sys/vm/compact_memory");
            assumeTrue(Files.exists(file) && !Files.isReadable(file));
            assertRefused(file, "there is no permission to read it");
        }

        private void assertRefused(Path file, String cause) {
            assertRefusedAs(file, "cannot read " + file + ": " + cause);
        }

        private void assertRefusedAs(Path file, String end) {
            assertThatExceptionOfType(UncheckedIOException.class)
                    .isThrownBy(() -> Utf8.read(file, FileFailureTest::firstByte))
                    .withMessageEndingWith(end);
        }
    }

    @Nested
    class Writing {

        @Test
        void names_a_file_or_a_folder_without_permission() throws IOException {
            Path file = Files.createFile(directory.resolve("file"));
            assertThat(FileFailure.writing(file, new AccessDeniedException("part")))
                    .hasMessage("cannot write " + file + ": there is no permission to write it");
            Path none = directory.resolve("none");
            assertThat(FileFailure.writing(none, new AccessDeniedException("part")))
                    .hasMessage("cannot write " + none + ": there is no permission for the folder " + directory);
        }

        @Test
        void says_what_kind_of_failure_it_is_where_the_failure_has_no_words() {
            Path file = directory.resolve("file");
            assertThat(FileFailure.writing(file, new IOException()))
                    .hasMessage("cannot write " + file + ": IOException");
        }
    }

    private static int firstByte(InputStream in) {
        try {
            return in.read();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
