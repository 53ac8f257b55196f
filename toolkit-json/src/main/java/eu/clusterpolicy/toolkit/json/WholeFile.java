package eu.clusterpolicy.toolkit.json;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.util.UUID;

/**
 * Replaces a file whole: the new content is written beside it and moved into its place at the end. The file keeps its
 * permissions; a symbolic link stays one, and the file that it leads to is replaced.
 */
final class WholeFile {

    private WholeFile() {}

    static void replace(Path file, Content content) {
        try {
            Path target = Files.exists(file) ? file.toRealPath() : file.toAbsolutePath();
            if (target.getFileName() == null) {
                throw new FileSystemException(file.toString(), null, "it has no file name");
            }
            replaceTarget(target, content);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write " + file, e);
        }
    }

    /** Names the file beside it without the target's own name, which may be as long as the file system allows. */
    private static void replaceTarget(Path target, Content content) throws IOException {
        Path beside = target.resolveSibling("." + UUID.randomUUID() + ".part");
        try {
            try (OutputStream out = new BufferedOutputStream(
                    Files.newOutputStream(beside, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE))) {
                copyPermissions(target, beside);
                content.writeTo(out);
            }
            Files.move(beside, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(beside);
        }
    }

    /** Comes before the first byte of the content, which nobody shall read who could not read the old one. */
    private static void copyPermissions(Path from, Path to) throws IOException {
        PosixFileAttributeView old = Files.getFileAttributeView(from, PosixFileAttributeView.class);
        if (old != null && Files.exists(from)) {
            Files.setPosixFilePermissions(to, old.readAttributes().permissions());
        }
    }

    /** Writes the new content. */
    interface Content {

        void writeTo(OutputStream out) throws IOException;
    }
}
