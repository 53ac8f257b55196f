package eu.clusterpolicy.toolkit.examples.benchmarks;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ListMultimap;
import com.google.common.collect.MultimapBuilder;
import com.google.common.util.concurrent.internal.InternalFutureFailureAccess;
import eu.clusterpolicy.toolkit.standard.StandardCatalogue;
import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
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

    private static final String FIRST_CELL = "the first cell printed";
    private static final String ARCHIVED = "the same with an archive of its classes";

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
            return ratios(programs(folder, jars), jars, effort.rounds());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Lets the programs take turns, each with an empty one beside it that the machine is told the same of. */
    private static List<Ratio> ratios(Map<String, List<String>> programs, String jars, int rounds) throws IOException {
        ListMultimap<List<String>, Double> costs =
                MultimapBuilder.linkedHashKeys().arrayListValues().build();
        Set<List<String>> all = new LinkedHashSet<>();
        programs.values().forEach(program -> {
            all.add(launch(flags(program), jars, Empty.class));
            all.add(program);
        });
        for (int round = 0; round < rounds; round++) {
            for (List<String> program : all) {
                costs.put(program, seconds(rounds, program));
            }
        }
        List<Ratio> ratios = new ArrayList<>();
        programs.forEach((what, program) -> {
            double nothing = median(costs.get(launch(flags(program), jars, Empty.class)));
            double ratio = median(costs.get(program)) / nothing;
            ratios.add(new Ratio(what, "an empty main", ratio, Optional.ofNullable(LIMITS.get(what))));
        });
        return ratios;
    }

    private static double median(List<Double> costs) {
        return costs.stream().sorted().toList().get(costs.size() / 2);
    }

    /** Most do what those before do, and more, so that what a step adds can be read from two lines. */
    private static Map<String, List<String>> programs(Path folder, String jars) throws IOException {
        Path archive = folder.resolve("first-cell.jsa");
        Files.deleteIfExists(archive);
        run(1, launch(List.of("-XX:ArchiveClassesAtExit=" + archive), jars, FirstCell.class));
        List<String> none = List.of();
        Map<String, List<String>> programs = new LinkedHashMap<>();
        programs.put("its jars opened", launch(none, jars, Jars.class, jars.split(File.pathSeparator, -1)));
        programs.put("one list of Guava's", launch(none, jars, OneList.class));
        programs.put("its classes loaded, and none used", launch(none, jars, Classes.class, classes(jars)));
        programs.put("its links read, without the rest", launch(none, jars, Links.class, links()));
        programs.put("the catalogue made", launch(none, jars, OneCatalogue.class));
        programs.put(FIRST_CELL, launch(none, jars, FirstCell.class));
        programs.put(ARCHIVED, launch(List.of("-XX:SharedArchiveFile=" + archive), jars, FirstCell.class));
        programs.put("the same with nothing compiled", launch(List.of("-Xint"), jars, FirstCell.class));
        List<String> unverified = List.of("-XX:+UnlockDiagnosticVMOptions", "-XX:-BytecodeVerificationRemote");
        programs.put("the same with nothing verified", launch(unverified, jars, FirstCell.class));
        return programs;
    }

    /** Returns the names of the classes that the first cell takes from jars. */
    private static String[] classes(String jars) throws IOException {
        return run(1, launch(List.of("-Xlog:class+load"), jars, FirstCell.class)).stream()
                .filter(line -> line.contains(" source: file:"))
                .map(line -> line.replaceFirst("^\\S+ ", ""))
                .map(line -> line.substring(0, line.indexOf(' ')))
                .toArray(String[]::new);
    }

    private static String[] links() {
        return StandardCatalogue.edition2021().examples().stream()
                .flatMap(example -> example.link().stream())
                .map(URI::toString)
                .toArray(String[]::new);
    }

    private static List<String> launch(List<String> flags, String jars, Class<?> program, String... arguments) {
        List<String> launch = new ArrayList<>(flags);
        launch.addAll(List.of("-cp", jars, program.getName()));
        launch.addAll(List.of(arguments));
        return launch;
    }

    /** Returns what a launch tells the machine of itself, but for its archive, which would not know the empty program. */
    private static List<String> flags(List<String> launch) {
        return launch.subList(0, launch.indexOf("-cp")).stream()
                .filter(flag -> !flag.startsWith("-XX:SharedArchiveFile="))
                .toList();
    }

    /** Returns the processor time that so many launches take together, in seconds. */
    private static double seconds(int launches, List<String> launch) throws IOException {
        List<String> lines = run(launches, launch);
        return Stream.of(lines.get(lines.size() - 1).split(" ", -1))
                .mapToDouble(StartFigure::seconds)
                .sum();
    }

    /** Returns what so many launches print, and at last what processor time they took. */
    private static List<String> run(int launches, List<String> launch) throws IOException {
        String script = "i=0; while [ $i -lt %d ]; do \"$@\" || exit 1; i=$((i+1)); done; times".formatted(launches);
        List<String> command = new ArrayList<>(List.of("/bin/sh", "-c", script, "sh"));
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(launch);
        ProcessBuilder shell = new ProcessBuilder(command).redirectErrorStream(true);
        shell.environment().keySet().removeAll(List.of("JAVA_TOOL_OPTIONS", "JDK_JAVA_OPTIONS", "_JAVA_OPTIONS"));
        String answer = new String(shell.start().getInputStream().readAllBytes(), UTF_8);
        List<String> lines = answer.lines().toList();
        if (lines.isEmpty() || !lines.get(lines.size() - 1).matches("\\d+m[\\d.]+s \\d+m[\\d.]+s")) {
            throw new IllegalStateException("a program could not be launched: " + answer);
        }
        return lines;
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

    /** Opens the jars that it is given. */
    static final class Jars {

        private Jars() {}

        public static void main(String[] arguments) throws IOException {
            int entries = 0;
            for (String argument : arguments) {
                try (JarFile jar = new JarFile(argument)) {
                    entries += jar.size();
                }
            }
            System.out.println(entries);
        }
    }

    /** Loads and verifies the classes whose names it is given, and runs nothing of theirs. */
    static final class Classes {

        private Classes() {}

        public static void main(String[] arguments) throws ClassNotFoundException {
            int constructors = 0;
            for (String argument : arguments) {
                // Who asks for constructors has a class verified, but not set up.
                constructors += Class.forName(argument, false, Classes.class.getClassLoader())
                        .getDeclaredConstructors()
                        .length;
            }
            System.out.println(constructors);
        }
    }

    /** Reads the addresses that it is given. */
    static final class Links {

        private Links() {}

        public static void main(String[] arguments) {
            int characters = 0;
            for (String argument : arguments) {
                characters += URI.create(argument).getRawPath().length();
            }
            System.out.println(characters);
        }
    }

    /** Makes the catalogue. */
    static final class OneCatalogue {

        private OneCatalogue() {}

        public static void main(String[] arguments) {
            System.out.println(StandardCatalogue.edition2021().actions().size());
        }
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
