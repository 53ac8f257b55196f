package eu.clusterpolicy.toolkit.json.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(60)
class WholeFileTest {

    @TempDir
    private Path directory;

    private Path file;

    @BeforeEach
    void nameIt() {
        file = directory.resolve("roadmap.json");
    }

    @Nested
    class With_posix_permissions {

        @BeforeEach
        void assumePosix() {
            assumeTrue(directory.getFileSystem().supportedFileAttributeViews().contains("posix"));
        }

        @Test
        void gives_a_new_file_the_permissions_of_any_new_file() throws IOException {
            Path plain = Files.writeString(directory.resolve("plain"), "old");
            write(directory.resolve("new"));
            assertThat(Files.getPosixFilePermissions(directory.resolve("new")))
                    .isEqualTo(Files.getPosixFilePermissions(plain));
        }

        @ParameterizedTest
        @ValueSource(strings = {"rw-rw-rw-", "rw-------", "-w-r-----"})
        void keeps_the_permissions_that_the_file_had(String permissions) throws IOException {
            old(permissions);
            write(file);
            assertThat(Files.getPosixFilePermissions(file)).isEqualTo(PosixFilePermissions.fromString(permissions));
            Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
            assertThat(file).hasContent("new");
        }

        @ParameterizedTest
        @ValueSource(strings = {"r--r-----", "r--rw-rw-", "---------"})
        void refuses_a_file_that_its_owner_may_not_write(String permissions) throws IOException {
            old(permissions);
            assertRefused(file, "its owner may not write it; permit it first, as with chmod u+w");
            Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
            assertThat(file).hasContent("old");
        }

        @Test
        void follows_a_symbolic_link() throws IOException {
            Path elsewhere = Files.writeString(
                    Files.createDirectory(directory.resolve("elsewhere")).resolve("file"), "old");
            Path link = Files.createSymbolicLink(directory.resolve("link"), elsewhere);
            write(link);
            assertThat(link).isSymbolicLink();
            assertThat(elsewhere).hasContent("new");
        }

        @Test
        void refuses_a_symbolic_link_that_leads_nowhere() throws IOException {
            Path link = Files.createSymbolicLink(directory.resolve("link"), directory.resolve("nowhere"));
            assertRefused(link, "it is a symbolic link to a file that is not there; mend the link or remove it");
            assertThat(link).isSymbolicLink();
            assertThat(directory.resolve("nowhere")).doesNotExist();
        }

        @Test
        void refuses_symbolic_links_that_lead_to_one_another() throws IOException {
            Path link = directory.resolve("link");
            Files.createSymbolicLink(link, Files.createSymbolicLink(directory.resolve("other"), link));
            assertRefused(link, "it is a symbolic link to a file that is not there; mend the link or remove it");
        }

        @Test
        void writes_to_a_pipe() throws Exception {
            Path pipe = directory.resolve("pipe");
            make("mkfifo", pipe.toString());
            CompletableFuture<String> read = CompletableFuture.supplyAsync(() -> text(pipe));
            write(pipe);
            assertThat(read.get(10, TimeUnit.SECONDS)).isEqualTo("new");
            assertThat(Files.isRegularFile(pipe)).isFalse();
        }

        @Test
        void names_a_device_that_takes_no_more() throws Exception {
            Path full = directory.resolve("full");
            make("mknod", full.toString(), "c", "1", "7");
            assumeTrue(Files.isWritable(full));
            assertRefused(full, "No space left on device");
            assertThat(Files.isRegularFile(full)).isFalse();
        }

        @Test
        void names_a_folder_that_nobody_may_write_to() {
            Path folder = Path.of("/sys");
            assumeTrue(Files.isDirectory(folder) && !Files.exists(folder.resolve("roadmap.json")));
            assertThatExceptionOfType(UncheckedIOException.class)
                    .isThrownBy(() -> write(folder.resolve("roadmap.json")))
                    .withMessageMatching(
                            "cannot write /sys/roadmap.json: (there is no permission for the folder /sys|.*[Rr]ead-only.*)");
        }

        private void old(String permissions) throws IOException {
            Files.writeString(file, "old");
            Files.setPosixFilePermissions(file, PosixFilePermissions.fromString(permissions));
        }

        private void make(String... command) throws Exception {
            assumeTrue(new ProcessBuilder(command).start().waitFor() == 0);
        }
    }

    @Nested
    class Standard_output {

        private final Path stdout = Path.of("/dev/stdout");

        @BeforeEach
        void assumeItIsThere() {
            assumeTrue(Files.isSymbolicLink(stdout));
        }

        @Test
        void is_written_to_where_it_is_a_pipe() throws Exception {
            Process process = WritingProcess.start("once", stdout, ProcessBuilder.Redirect.PIPE);
            try (BufferedReader printed = process.inputReader()) {
                assertThat(printed.lines()).containsExactly("before", "content", "after");
            }
        }

        @Test
        void is_written_to_where_it_is_a_file() throws Exception {
            Path output = directory.resolve("output");
            Process process = WritingProcess.start("once", stdout, ProcessBuilder.Redirect.to(output.toFile()));
            assertThat(process.waitFor()).isZero();
            assertThat(output).hasContent("before\ncontent\nafter\n");
        }
    }

    @Nested
    class A_process_that_is_killed {

        @Test
        void leaves_the_old_file_and_a_part_that_the_next_write_removes() throws Exception {
            Files.writeString(file, "old");
            kill(halfway());
            assertThat(file).hasContent("old");
            assertThat(others())
                    .singleElement()
                    .asString()
                    .matches("\\.roadmap\\.json\\.[0-9a-f]{8}-[0-9a-f]{8}\\.part");
            write(file);
            assertThat(file).hasContent("new");
            assertThat(others()).isEmpty();
        }

        @Test
        void leaves_one_whole_file_or_another() throws Exception {
            for (int round = 0; round < Integer.getInteger("killed.processes", 3); round++) {
                Process process = WritingProcess.start("over-and-over", file, ProcessBuilder.Redirect.PIPE);
                assertThat(process.inputReader().readLine()).isEqualTo("begun");
                Thread.sleep(40 + 7L * round);
                kill(process);
                assertThat(Files.readString(file)).isIn(WritingProcess.ONE, WritingProcess.OTHER);
                assertThat(others()).hasSizeLessThanOrEqualTo(1);
            }
        }

        private void kill(Process process) throws InterruptedException {
            process.destroyForcibly().waitFor();
        }
    }

    @Nested
    class Other_writers {

        @Test
        void keep_their_parts() throws Exception {
            Process other = halfway();
            write(file);
            assertThat(file).hasContent("new");
            assertThat(others()).hasSize(1);
            other.outputWriter().append('\n').close();
            assertThat(other.waitFor()).isZero();
            assertThat(file).hasContent("one half");
            assertThat(others()).isEmpty();
        }

        @Test
        void of_the_same_process_do_not_meet() {
            IntStream.range(0, 100).parallel().forEach(each -> write(file));
            assertThat(file).hasContent("new");
            assertThat(others()).isEmpty();
        }

        @Test
        void keep_files_that_are_named_alike() throws IOException {
            List<String> names = List.of(
                    ".roadmap.json.part",
                    ".roadmap.json.old.part",
                    ".roadmap.json.2021.json.01234567-89abcdef.part",
                    ".other.json.01234567-89abcdef.part");
            for (String name : names) {
                Files.createFile(directory.resolve(name));
            }
            Path left = Files.createFile(directory.resolve(".roadmap.json.01234567-89abcdef.part"));
            write(file);
            assertThat(left).doesNotExist();
            assertThat(others()).containsExactlyInAnyOrderElementsOf(names);
        }
    }

    @Test
    void takes_a_name_as_long_as_file_systems_allow() {
        Path longest = directory.resolve("ü".repeat(125));
        write(longest);
        write(longest);
        assertThat(longest).hasContent("new");
        assertThat(others()).hasSize(1);
    }

    @Test
    void leaves_nothing_beside_the_old_file_where_the_content_fails() throws IOException {
        Files.writeString(file, "old");
        assertThatIllegalStateException()
                .isThrownBy(() -> WholeFile.write(file, out -> {
                    out.write(new byte[100_000]);
                    throw new IllegalStateException("no more");
                }));
        assertThat(file).hasContent("old");
        assertThat(others()).isEmpty();
    }

    @Test
    void refuses_what_cannot_be_a_file() throws IOException {
        Files.writeString(file, "old");
        assertRefused(directory.getRoot(), "it is a folder, not a file");
        assertRefused(directory, "it is a folder, not a file");
        assertRefused(directory.resolve("missing/file"), "there is no folder " + directory.resolve("missing"));
        assertRefused(file.resolve("below"), file + " is a file, not a folder");
    }

    @Test
    void names_the_whole_path_of_a_relative_one() {
        Path relative = Path.of("missing", "file");
        assertThatExceptionOfType(UncheckedIOException.class)
                .isThrownBy(() -> write(relative))
                .withMessageStartingWith("cannot write " + relative.toAbsolutePath() + ": ");
    }

    private static void write(Path file) {
        WholeFile.write(file, out -> out.write("new".getBytes(StandardCharsets.UTF_8)));
    }

    private static void assertRefused(Path file, String cause) {
        assertThatExceptionOfType(UncheckedIOException.class)
                .isThrownBy(() -> write(file))
                .withMessage("cannot write " + file + ": " + cause);
    }

    /** Returns a process that has written one half of the file. */
    private Process halfway() throws IOException {
        Process process = WritingProcess.start("in-two-halves", file, ProcessBuilder.Redirect.PIPE);
        assertThat(process.inputReader().readLine()).isEqualTo("halfway");
        return process;
    }

    /** Returns the names of all other files. */
    private List<String> others() {
        try (Stream<Path> files = Files.list(directory)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> !name.equals("roadmap.json"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
