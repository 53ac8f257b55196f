package eu.clusterpolicy.toolkit.examples.benchmarks;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.collect.ImmutableList;
import com.google.common.util.concurrent.internal.InternalFutureFailureAccess;
import eu.clusterpolicy.toolkit.standard.StandardCatalogue;
import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;
import org.joda.money.Money;
import org.jspecify.annotations.NullMarked;

/**
 * What a virtual machine of its own costs from its launch until the first cell is printed, beside one that does nothing.
 *
 * <p>A shell launches them, for only who waits for a process learns what processor time all its threads took; where there is no
 * shell, there is no figure. Classes are packed into jars first, of which alone an archive of classes can be made.
 */
final class StartFigure implements Figure {

    private static final int LAUNCHES = 5;

    private static final String FIRST_CELL = "the first cell";
    private static final String ARCHIVED = "the first cell, with an archive of its classes";

    private static final Map<String, Double> LIMITS = Map.of(FIRST_CELL, 2.5, ARCHIVED, 1.7);

    @Override
    public String title() {
        return "From launch to the first cell printed";
    }

    @Override
    public List<Ratio> measure(Effort effort) {
        if (!Files.isExecutable(Path.of("/bin/sh"))) {
            return List.of();
        }
        try {
            Path folder = Files.createDirectories(Path.of("target", "benchmarks"));
            String jars = jars(folder);
            Path archive = folder.resolve("first-cell.jsa");
            Files.deleteIfExists(archive);
            seconds(1, "-XX:ArchiveClassesAtExit=" + archive, "-cp", jars, FirstCell.class.getName());
            Map<String, String[]> programs = new LinkedHashMap<>();
            programs.put(FIRST_CELL, new String[] {"-cp", jars, FirstCell.class.getName()});
            programs.put(
                    ARCHIVED,
                    new String[] {"-XX:SharedArchiveFile=" + archive, "-cp", jars, FirstCell.class.getName()});
            programs.put("one list of Guava's", new String[] {"-cp", jars, OneList.class.getName()});
            String[] nothing = {"-cp", jars, Empty.class.getName()};
            List<Ratio> ratios = new ArrayList<>();
            for (Map.Entry<String, String[]> program : programs.entrySet()) {
                double ratio = ratio(program.getValue(), nothing, effort.rounds());
                ratios.add(new Ratio(
                        program.getKey(), "an empty main", ratio, Optional.ofNullable(LIMITS.get(program.getKey()))));
            }
            return ratios;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Lets two programs take turns, and returns the ratio of the medians of what they cost. */
    private static double ratio(String[] program, String[] nothing, int rounds) throws IOException {
        List<Double> own = new ArrayList<>();
        List<Double> other = new ArrayList<>();
        for (int round = 0; round < rounds; round++) {
            own.add(seconds(LAUNCHES, program));
            other.add(seconds(LAUNCHES, nothing));
        }
        return own.stream().sorted().toList().get(rounds / 2)
                / other.stream().sorted().toList().get(rounds / 2);
    }

    /** Returns the processor time that so many launches take together, in seconds. */
    private static double seconds(int launches, String... arguments) throws IOException {
        String script =
                "i=0; while [ $i -lt %d ]; do \"$@\" >/dev/null || exit 1; i=$((i+1)); done; times".formatted(launches);
        List<String> command = new ArrayList<>(List.of("/bin/sh", "-c", script, "sh"));
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of(arguments));
        ProcessBuilder shell = new ProcessBuilder(command).redirectErrorStream(true);
        shell.environment().keySet().removeAll(List.of("JAVA_TOOL_OPTIONS", "JDK_JAVA_OPTIONS", "_JAVA_OPTIONS"));
        String answer = new String(shell.start().getInputStream().readAllBytes(), UTF_8);
        List<String> lines = answer.lines().toList();
        if (lines.isEmpty() || !lines.get(lines.size() - 1).matches("\\d+m[\\d.]+s \\d+m[\\d.]+s")) {
            throw new IllegalStateException("a program could not be launched: " + answer);
        }
        return Stream.of(lines.get(lines.size() - 1).split(" ", -1))
                .mapToDouble(StartFigure::seconds)
                .sum();
    }

    private static double seconds(String time) {
        int minutes = time.indexOf('m');
        return 60 * Double.parseDouble(time.substring(0, minutes))
                + Double.parseDouble(time.substring(minutes + 1, time.length() - 1));
    }

    /** Returns the class path of a program that uses the core alone. */
    private static String jars(Path folder) throws IOException {
        List<String> jars = new ArrayList<>();
        for (Class<?> type : List.of(
                FirstCell.class,
                StandardCatalogue.class,
                ImmutableList.class,
                InternalFutureFailureAccess.class,
                Money.class,
                NullMarked.class)) {
            Path place = place(type);
            jars.add((Files.isDirectory(place) ? jar(place, folder.resolve(type.getSimpleName() + ".jar")) : place)
                    .toString());
        }
        return String.join(File.pathSeparator, jars);
    }

    private static Path place(Class<?> type) {
        try {
            return Path.of(
                    type.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Path jar(Path classes, Path jar) throws IOException {
        try (OutputStream out = Files.newOutputStream(jar);
                JarOutputStream entries = new JarOutputStream(out);
                Stream<Path> files = Files.walk(classes)) {
            for (Path file : (Iterable<Path>) files.filter(Files::isRegularFile)::iterator) {
                entries.putNextEntry(
                        new JarEntry(classes.relativize(file).toString().replace(File.separatorChar, '/')));
                Files.copy(file, entries);
            }
        }
        return jar;
    }

    /** A program that does nothing. */
    static final class Empty {

        private Empty() {}

        public static void main(String[] arguments) {}
    }

    /** The first program of whoever tries the library. */
    static final class FirstCell {

        private FirstCell() {}

        public static void main(String[] arguments) {
            System.out.println(StandardCatalogue.edition2021().actionsIn("green-transition/skills/networking"));
        }
    }

    /** What a program pays for the first class of a library that nearly every program has. */
    static final class OneList {

        private OneList() {}

        public static void main(String[] arguments) {
            System.out.println(ImmutableList.of("green", "digital", "resilient"));
        }
    }
}
