package eu.clusterpolicy.toolkit.examples.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** Runs all figures, prints their tables, and writes them to {@code target/benchmarks.md} and {@code target/benchmarks.json}. */
public final class Benchmarks {

    private static final List<Figure> FIGURES = List.of(
            new CellFigure(),
            new StartFigure(),
            new SearchFigure(),
            new JsonFigure(),
            new ProfileFigure(),
            new MemoryFigure(),
            new WeighingFigure(),
            new ReportFigure(),
            new ProportionFigure(),
            new EuropeFigure());

    private Benchmarks() {}

    /**
     * Runs the figures.
     *
     * @param arguments {@code full} or {@code short}, which takes about a minute; then, if not all figures are wanted, words of the
     *     titles of those that are
     * @throws IOException if the tables cannot be written
     */
    public static void main(String[] arguments) throws IOException {
        Effort effort = arguments.length > 0 && arguments[0].equals("short") ? Effort.SHORT : Effort.FULL;
        Tables tables = new Tables(effort, Peers.versions());
        Path target = Files.createDirectories(Path.of("target"));
        for (Figure figure : FIGURES) {
            if (isWanted(figure, List.of(arguments))) {
                tables.add(figure.title(), figure.measure(effort));
                // What has been measured is kept even where a later figure fails.
                Files.writeString(target.resolve("benchmarks.md"), tables.markdown());
                Files.writeString(target.resolve("benchmarks.json"), tables.json());
            }
        }
        System.out.println(tables.markdown());
    }

    private static boolean isWanted(Figure figure, List<String> arguments) {
        String title = figure.title().toLowerCase(Locale.ROOT);
        return arguments.size() < 2
                || arguments.stream().skip(1).anyMatch(word -> title.contains(word.toLowerCase(Locale.ROOT)));
    }
}
