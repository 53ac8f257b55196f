package eu.clusterpolicy.toolkit.json;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** Replaces a file whole: the new content is written beside it and moved into its place at the end. */
final class WholeFile {

    private WholeFile() {}

    static void replace(Path file, Content content) {
        try {
            Path directory = file.toAbsolutePath().getParent();
            Path beside = Files.createTempFile(directory, "." + file.getFileName(), ".part");
            try {
                try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(beside))) {
                    content.writeTo(out);
                }
                Files.move(beside, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            } finally {
                Files.deleteIfExists(beside);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write " + file, e);
        }
    }

    /** Writes the new content. */
    interface Content {

        void writeTo(OutputStream out) throws IOException;
    }
}
