package eu.clusterpolicy.toolkit.json.wire;

import com.google.common.base.CharMatcher;
import eu.clusterpolicy.toolkit.name.Excerpt;
import eu.clusterpolicy.toolkit.name.WhiteSpace;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Why a file cannot be read or written: one sentence with its whole path, as no exception of the JDK has it. */
public final class FileFailure {

    private static final int LONGEST_PATH = 4_096;

    private FileFailure() {}

    /** Returns the failure to read a file. */
    public static UncheckedIOException reading(Path file, IOException cause) {
        return failure("read", file, cause);
    }

    /** Returns the failure to write a file. */
    public static UncheckedIOException writing(Path file, IOException cause) {
        return failure("write", file, cause);
    }

    /**
     * Returns that a text is the name of a file, where one was to be read that holds a document.
     *
     * @param endings how the names of such files end
     */
    public static Optional<String> pathInsteadOf(String text, String... endings) {
        String name = CharMatcher.anyOf("\"' \n").trimFrom(text.length() > LONGEST_PATH ? "" : text);
        boolean isPath = CharMatcher.anyOf("\n\r{[,;\t").matchesNoneOf(name)
                && Arrays.stream(endings).anyMatch(name.toLowerCase(Locale.ROOT)::endsWith);
        return isPath
                ? Optional.of("this text is the path of a file, not what the file holds: read the file with"
                        + " read(Path.of(…)): " + Excerpt.quoted(name))
                : Optional.empty();
    }

    /** Returns whether a path is a symbolic link to a file that is not there. */
    public static boolean isDangling(Path file) {
        return Files.isSymbolicLink(file) && !Files.exists(file);
    }

    private static UncheckedIOException failure(String verb, Path file, IOException cause) {
        Path whole = file.toAbsolutePath();
        String sentence = "cannot " + verb + " " + whole + ": " + reason(verb, whole, cause);
        return new UncheckedIOException(WhiteSpace.visible(sentence), cause);
    }

    private static String reason(String verb, Path file, IOException cause) {
        Path folder = file.getParent();
        if (Files.isDirectory(file)) {
            return "it is a folder, not a file";
        }
        if (isDangling(file)) {
            return "it is a symbolic link to a file that is not there; mend the link or remove it";
        }
        if (folder != null && Files.isRegularFile(folder)) {
            return folder + " is a file, not a folder";
        }
        if (cause instanceof NoSuchFileException) {
            return folder == null || Files.isDirectory(folder)
                    ? "there is no such file"
                    : "there is no folder " + folder;
        }
        if (cause instanceof AccessDeniedException) {
            return Files.exists(file)
                    ? "there is no permission to " + verb + " it"
                    : "there is no permission for the folder " + folder;
        }
        return words(cause);
    }

    private static String words(IOException cause) {
        if (cause instanceof CharacterCodingException malformed) {
            Place place = Utf8.place("", malformed);
            return "%s (line %s, column %s)".formatted(Utf8.REFUSED, place.line(), place.column());
        }
        String words = cause instanceof FileSystemException failure ? failure.getReason() : cause.getMessage();
        return words == null ? cause.getClass().getSimpleName() : words;
    }
}
