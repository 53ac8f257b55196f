package eu.clusterpolicy.toolkit.json;

import eu.clusterpolicy.toolkit.json.wire.FileFailure;
import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermission;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * Writes a file whole, such as {@code roadmap.json}: the new content is written to a {@link PartFile} beside it, and moved into its
 * place once it is on the disk. The file keeps its permissions; a symbolic link stays one, and the file that it leads to is
 * replaced. What is no file, such as a pipe, is written to.
 */
final class WholeFile {

    /** By a name of theirs the system would open anew a file that standard output leads to, and write over its beginning. */
    private static final Map<Path, FileDescriptor> STANDARD_STREAMS =
            Map.of(Path.of("/dev/stdout"), FileDescriptor.out, Path.of("/dev/stderr"), FileDescriptor.err);

    private WholeFile() {}

    /** @throws UncheckedIOException if the file cannot be written; the message says which and why */
    static void write(Path file, Content content) {
        try {
            FileDescriptor stream = STANDARD_STREAMS.get(file);
            if (stream != null) {
                writeTo(new FileOutputStream(stream), content);
            } else if (Files.exists(file) && !Files.isRegularFile(file)) {
                try (OutputStream out = Files.newOutputStream(file, StandardOpenOption.WRITE)) {
                    writeTo(out, content);
                }
            } else {
                replace(target(file), content);
            }
        } catch (UncheckedIOException e) {
            throw FileFailure.writing(file, Objects.requireNonNull(e.getCause()));
        } catch (IOException e) {
            throw FileFailure.writing(file, e);
        }
    }

    private static void writeTo(OutputStream out, Content content) throws IOException {
        OutputStream buffered = new BufferedOutputStream(out);
        content.writeTo(buffered);
        buffered.flush();
    }

    /** Returns the file behind the links. */
    private static Path target(Path file) throws IOException {
        if (FileFailure.isDangling(file)) {
            throw new NoSuchFileException(file.toString());
        }
        return Files.exists(file) ? file.toRealPath() : file.toAbsolutePath();
    }

    private static void replace(Path target, Content content) throws IOException {
        requireWritable(target);
        try (PartFile part = PartFile.beside(target)) {
            part.copyPermissions();
            writeTo(part.out(), content);
            part.putInPlace();
        }
    }

    /** Replacing asks for no permission on the file itself, and the superuser needs none: so it is asked for here. */
    private static void requireWritable(Path target) throws IOException {
        Optional<Set<PosixFilePermission>> permissions = PartFile.permissions(target);
        if (permissions.isPresent() && !permissions.get().contains(PosixFilePermission.OWNER_WRITE)) {
            throw new FileSystemException(
                    target.toString(), null, "its owner may not write it; permit it first, as with chmod u+w");
        }
        if (Files.exists(target) && !Files.isWritable(target)) {
            throw new AccessDeniedException(target.toString());
        }
    }

    /** Writes the new content. */
    interface Content {

        void writeTo(OutputStream out) throws IOException;
    }
}
