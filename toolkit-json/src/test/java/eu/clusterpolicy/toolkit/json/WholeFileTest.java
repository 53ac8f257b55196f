package eu.clusterpolicy.toolkit.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WholeFileTest {

    @TempDir
    private Path directory;

    @Nested
    class With_posix_permissions {

        @Test
        void gives_a_new_file_the_permissions_of_any_new_file() throws IOException {
            assumePosix();
            Path plain = Files.writeString(directory.resolve("plain"), "old");
            replace(directory.resolve("new"));
            assertThat(Files.getPosixFilePermissions(directory.resolve("new")))
                    .isEqualTo(Files.getPosixFilePermissions(plain));
        }

        @ParameterizedTest
        @ValueSource(strings = {"rw-rw-rw-", "rw-------", "r--r-----"})
        void keeps_the_permissions_that_the_file_had(String permissions) throws IOException {
            assumePosix();
            Path file = Files.writeString(directory.resolve("file"), "old");
            Set<PosixFilePermission> old = PosixFilePermissions.fromString(permissions);
            Files.setPosixFilePermissions(file, old);
            replace(file);
            assertThat(Files.getPosixFilePermissions(file)).isEqualTo(old);
            Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
            assertThat(file).hasContent("new");
        }

        @Test
        void follows_a_symbolic_link() throws IOException {
            assumePosix();
            Path file = Files.writeString(
                    Files.createDirectory(directory.resolve("elsewhere")).resolve("file"), "old");
            Path link = Files.createSymbolicLink(directory.resolve("link"), file);
            replace(link);
            assertThat(link).isSymbolicLink();
            assertThat(file).hasContent("new");
        }

        private void assumePosix() {
            assumeTrue(directory.getFileSystem().supportedFileAttributeViews().contains("posix"));
        }
    }

    @Test
    void takes_a_name_as_long_as_file_systems_allow() {
        Path file = directory.resolve("f".repeat(250));
        replace(file);
        replace(file);
        assertThat(file).hasContent("new");
        assertThat(directory).isDirectoryNotContaining(other -> !other.equals(file));
    }

    @Test
    void refuses_what_cannot_be_a_file() {
        for (Path path : new Path[] {directory.getRoot(), directory, directory.resolve("missing/file")}) {
            assertThatExceptionOfType(UncheckedIOException.class)
                    .isThrownBy(() -> replace(path))
                    .withMessage("cannot write " + path);
        }
    }

    private static void replace(Path file) {
        WholeFile.replace(file, out -> out.write("new".getBytes(StandardCharsets.UTF_8)));
    }
}
