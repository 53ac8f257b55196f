package eu.clusterpolicy.toolkit.examples.cli;

import eu.clusterpolicy.toolkit.catalogue.Catalogue;
import eu.clusterpolicy.toolkit.json.InvalidDocumentException;
import eu.clusterpolicy.toolkit.json.JsonFormat;
import eu.clusterpolicy.toolkit.json.JsonFormats;
import eu.clusterpolicy.toolkit.json.Problem;
import eu.clusterpolicy.toolkit.roadmap.Decided;
import eu.clusterpolicy.toolkit.roadmap.RoadmapDraft;
import eu.clusterpolicy.toolkit.standard.StandardCatalogue;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The documents that a verb is given: a file, {@code -} for standard input, or {@code eccp-2021} for the edition that the
 * command carries.
 */
final class Documents {

    static final String STANDARD = "eccp-2021";
    static final String STANDARD_INPUT = "-";
    private static final Pattern ROADMAP = Pattern.compile("\"format\"\\s*+:\\s*+\"cluster-policy-toolkit/roadmap");

    private final InputStream in;
    private final Progress progress;

    Documents(InputStream in, Progress progress) {
        this.in = in;
        this.progress = progress;
    }

    Catalogue catalogue(String name) {
        return name.equals(STANDARD)
                ? StandardCatalogue.edition2021()
                : read(JsonFormats.catalogue(), name, bytes(name));
    }

    /** Reads a roadmap, as a draft where it is not finished. */
    Decided roadmap(String name, Catalogue catalogue) {
        return roadmap(name, bytes(name), catalogue);
    }

    /** Reads a document of either kind, and returns what is made of it. */
    <R> R read(String name, String base, Function<Catalogue, R> ofCatalogue, Function<Decided, R> ofRoadmap) {
        if (name.equals(STANDARD)) {
            return ofCatalogue.apply(StandardCatalogue.edition2021());
        }
        byte[] bytes = bytes(name);
        return ROADMAP.matcher(new String(bytes, StandardCharsets.UTF_8)).find()
                ? ofRoadmap.apply(roadmap(name, bytes, catalogue(base)))
                : ofCatalogue.apply(read(JsonFormats.catalogue(), name, bytes));
    }

    /** Returns the file of that name, empty where it is none. */
    static Optional<Path> file(String name) {
        return name.equals(STANDARD) || name.equals(STANDARD_INPUT) ? Optional.empty() : Optional.of(Path.of(name));
    }

    private Decided roadmap(String name, byte[] bytes, Catalogue catalogue) {
        RoadmapDraft draft = read(JsonFormats.draft(catalogue), name, bytes);
        return draft.next().isEmpty() && draft.strays().isEmpty() ? draft.close() : draft;
    }

    private <T> T read(JsonFormat<T> format, String name, byte[] bytes) {
        progress.at("reading " + title(name));
        try {
            return format.read(new ByteArrayInputStream(bytes));
        } catch (InvalidDocumentException refused) {
            throw new IllegalArgumentException(
                    "%s is refused; mend what is listed and run again:\n%s"
                            .formatted(title(name), listed(refused.problems())),
                    refused);
        } finally {
            progress.at("at work");
        }
    }

    private static String listed(List<Problem> problems) {
        return problems.stream().map(problem -> "- " + problem.text()).collect(Collectors.joining("\n"));
    }

    /** Returns what a document is called in messages: its whole path, where it has one. */
    private static String title(String name) {
        return name.equals(STANDARD_INPUT)
                ? "standard input"
                : Path.of(name).toAbsolutePath().toString();
    }

    private byte[] bytes(String name) {
        if (name.equals(STANDARD_INPUT)) {
            progress.at("waiting for standard input to end");
        }
        try {
            return name.equals(STANDARD_INPUT) ? in.readAllBytes() : Files.readAllBytes(Path.of(name));
        } catch (NoSuchFileException e) {
            throw new UncheckedIOException("there is no file " + title(name), e);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + title(name) + ": " + e.getMessage(), e);
        }
    }
}
