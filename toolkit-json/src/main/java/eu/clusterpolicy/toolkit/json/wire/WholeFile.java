package eu.clusterpolicy.toolkit.json.wire;

import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * Writes a file whole, such as {@code roadmap.json}: the new content is written to a part beside it, and moved into its
 * place once it is on the disk. The file keeps its permissions; a symbolic link stays one, and the file that it leads to is
 * replaced. What is no file, such as a pipe, is written to.
 */
public final class WholeFile {

    /** By a name of theirs the system would open anew a file that standard output leads to, and write over its beginning. */
    private static final Map<Path, FileDescriptor> STANDARD_STREAMS =
            Map.of(Path.of("/dev/stdout"), FileDescriptor.out, Path.of("/dev/stderr"), FileDescriptor.err);

    private WholeFile() {}

    /**
     * Writes a file.
     *
     * @throws UncheckedIOException if it cannot be written; the message says which and why
     */
    public static void write(Path file, Content content) {
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
        try (Part part = Part.beside(target)) {
            part.copyPermissions();
            writeTo(part.out(), content);
            part.putInPlace();
        }
    }

    /** Replacing asks for no permission on the file itself, and the superuser needs none: so it is asked for here. */
    private static void requireWritable(Path target) throws IOException {
        Optional<Set<PosixFilePermission>> permissions = Part.permissions(target);
        if (permissions.isPresent() && !permissions.get().contains(PosixFilePermission.OWNER_WRITE)) {
            throw new FileSystemException(
                    target.toString(), null, "its owner may not write it; permit it first, as with chmod u+w");
        }
        if (Files.exists(target) && !Files.isWritable(target)) {
            throw new AccessDeniedException(target.toString());
        }
    }

    /** Writes the new content. */
    public interface Content {

        void writeTo(OutputStream out) throws IOException;
    }

    /**
     * The new content of a file while it is written, such as {@code .roadmap.json.1b9d6bcd-bbfd4b2d.part} beside {@code roadmap.json}.
     *
     * <p>Its writer holds a lock on it. One without a lock is what a process left that was killed; it goes when the same file is
     * written again.
     */
    private static final class Part implements Closeable {

        /** How many bytes any file system allows; a longer name of the file itself shows that more are allowed. */
        private static final int ALWAYS_ALLOWED = 100;

        /** How many bytes stand around the file's name. */
        private static final int AROUND = 24;

        /** Marks the parts of this process. It opens none of them twice: closing a file gives up all locks that a process has on it. */
        private static final String PROCESS = random();

        private static final Set<StandardOpenOption> NEW =
                Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);

        private final Path target;
        private final Path path;
        private final FileChannel channel;

        private Part(Path target, Path path, FileChannel channel) {
            this.target = target;
            this.path = path;
            this.channel = channel;
        }

        /** Makes an empty part beside a file, and removes what was left there. */
        static Part beside(Path target) throws IOException {
            String stem = stem(String.valueOf(target.getFileName()));
            removeLeft(target, stem);
            Path path = target.resolveSibling(stem + PROCESS + "-" + random() + ".part");
            FileAttribute<?>[] permissions = permissions(target).map(PosixFilePermissions::asFileAttribute).stream()
                    .toArray(FileAttribute<?>[]::new);
            Part part = new Part(target, path, FileChannel.open(path, NEW, permissions));
            part.lock();
            if (Files.exists(path)) {
                return part;
            }
            // Another writer took it for one that was left, in the moment before it was locked.
            part.close();
            return beside(target);
        }

        /** Returns the permissions of a file; empty where there is no such file, or its file system knows none. */
        static Optional<Set<PosixFilePermission>> permissions(Path file) throws IOException {
            PosixFileAttributeView view = Files.getFileAttributeView(file, PosixFileAttributeView.class);
            return view == null || !Files.exists(file)
                    ? Optional.empty()
                    : Optional.of(view.readAttributes().permissions());
        }

        /** Gives the part all permissions of the file. Until then it has fewer, if any: nobody reads it who could not read the file. */
        void copyPermissions() throws IOException {
            Optional<Set<PosixFilePermission>> permissions = permissions(target);
            if (permissions.isPresent()) {
                Files.setPosixFilePermissions(path, permissions.get());
            }
        }

        /** Returns where the content goes. */
        OutputStream out() {
            return Channels.newOutputStream(channel);
        }

        /** Lets the content take the file's place, once it is on the disk. */
        void putInPlace() throws IOException {
            channel.force(true);
            Files.move(path, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        }

        /** Removes the part, where it is not in place. */
        @Override
        public void close() throws IOException {
            channel.close();
            Files.deleteIfExists(path);
        }

        /** Without locks, as on some network drives, no part can be told to be left and none is removed: then none is needed. */
        private void lock() {
            try {
                channel.lock();
            } catch (IOException noLocks) {
                return;
            }
        }

        /** A failure to tidy up is no failure to write. */
        private static void removeLeft(Path target, String stem) {
            Pattern parts = Pattern.compile(Pattern.quote(stem) + "(?!" + PROCESS + ")[0-9a-f]{8}-[0-9a-f]{8}\\.part");
            try (DirectoryStream<Path> left = Files.newDirectoryStream(
                    target.resolveSibling(""),
                    file -> parts.matcher(file.getFileName().toString()).matches())) {
                left.forEach(Part::removeIfLeft);
            } catch (IOException | DirectoryIteratorException untidy) {
                return;
            }
        }

        private static void removeIfLeft(Path part) {
            if (!Files.isRegularFile(part, LinkOption.NOFOLLOW_LINKS)) {
                return;
            }
            try (FileChannel channel = FileChannel.open(part, StandardOpenOption.WRITE, LinkOption.NOFOLLOW_LINKS);
                    FileLock lock = channel.tryLock()) {
                if (lock != null) {
                    Files.delete(part);
                }
            } catch (IOException | OverlappingFileLockException inUse) {
                return;
            }
        }

        /** Returns the beginning of a part's name, shortened so that the whole is no longer than is allowed. */
        private static String stem(String name) {
            int most = Math.max(bytes(name), ALWAYS_ALLOWED) - AROUND;
            String shortened = name;
            while (bytes(shortened) > most) {
                shortened = shortened.substring(0, shortened.offsetByCodePoints(shortened.length(), -1));
            }
            return "." + shortened + ".";
        }

        private static int bytes(String name) {
            return name.getBytes(StandardCharsets.UTF_8).length;
        }

        private static String random() {
            return UUID.randomUUID().toString().substring(0, 8);
        }
    }
}
