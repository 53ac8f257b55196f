package eu.clusterpolicy.toolkit.examples.roadmap;

import eu.clusterpolicy.toolkit.catalogue.Catalogue;
import eu.clusterpolicy.toolkit.completeness.CheckResult;
import eu.clusterpolicy.toolkit.completeness.Severity;
import eu.clusterpolicy.toolkit.json.InvalidDocumentException;
import eu.clusterpolicy.toolkit.json.JsonFormat;
import eu.clusterpolicy.toolkit.json.JsonFormats;
import eu.clusterpolicy.toolkit.json.csv.CsvTable;
import eu.clusterpolicy.toolkit.json.csv.CsvTables;
import eu.clusterpolicy.toolkit.report.Picture;
import eu.clusterpolicy.toolkit.report.Pictures;
import eu.clusterpolicy.toolkit.report.Report;
import eu.clusterpolicy.toolkit.report.Reports;
import eu.clusterpolicy.toolkit.roadmap.Roadmap;
import eu.clusterpolicy.toolkit.rule.Checks;
import eu.clusterpolicy.toolkit.standard.StandardCatalogue;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Builds a region's roadmap from its file.
 *
 * <p>It prints the roadmap and writes {@code roadmap.json}, {@code roadmap.md}, {@code roadmap.html} and
 * {@code catalogue.json}, as pictures {@code matrix.svg} and {@code timeline.svg}, and its tables for a spreadsheet in
 * {@code tables}. A file with errors is refused: every error is printed with its place, nothing is written, and the exit code
 * is 2.
 */
public final class RegionalRoadmap {

    static final int DONE = 0;
    static final int REFUSED = 2;

    private RegionalRoadmap() {}

    /**
     * Runs the example.
     *
     * @param arguments the region's file, and the directory to write to
     */
    public static void main(String[] arguments) {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        PrintStream err = new PrintStream(System.err, true, StandardCharsets.UTF_8);
        int status = run(Path.of(arguments[0]), Path.of(arguments[1]), out, err);
        if (status != DONE) {
            System.exit(status);
        }
    }

    static int run(Path region, Path directory, PrintStream out, PrintStream err) {
        Catalogue catalogue = StandardCatalogue.edition2021();
        JsonFormat<Roadmap> format = JsonFormats.roadmap(catalogue);
        try {
            Roadmap roadmap = format.read(region);
            Report report = Reports.ofRoadmap(roadmap, StandardCatalogue.background2021());
            out.print(report.text());
            CheckResult result = Checks.ofRoadmaps().run(roadmap);
            write(directory, roadmap, report, format);
            writeTables(directory.resolve("tables"), roadmap, result);
            out.println(
                    "Written to " + directory
                            + ": roadmap.json, roadmap.md, roadmap.html, catalogue.json, matrix.svg, timeline.svg, and tables in tables");
            out.println("The check found %s errors, %s warnings and %s pieces of information%s"
                    .formatted(
                            result.findings(Severity.ERROR).size(),
                            result.findings(Severity.WARNING).size(),
                            result.findings(Severity.INFORMATION).size(),
                            result.findings().isEmpty() ? "." : ":"));
            result.findings().forEach(finding -> out.println("- " + finding.text()));
            return DONE;
        } catch (InvalidDocumentException refused) {
            err.println(region + " is refused; mend what is listed and run again:");
            refused.problems().forEach(problem -> err.println("- " + problem.text()));
        } catch (UncheckedIOException failed) {
            err.println(failed.getMessage());
        }
        return REFUSED;
    }

    private static void write(Path directory, Roadmap roadmap, Report report, JsonFormat<Roadmap> format) {
        try {
            Files.createDirectories(directory.resolve("tables"));
            Files.writeString(directory.resolve("roadmap.md"), report.markdown());
            Picture matrix = Pictures.ofMatrix(roadmap);
            Picture timeLine = Pictures.ofTimeLine(roadmap);
            Files.writeString(directory.resolve("roadmap.html"), report.htmlPage(matrix, timeLine));
            Files.writeString(directory.resolve("matrix.svg"), matrix.svg());
            Files.writeString(directory.resolve("timeline.svg"), timeLine.svg());
        } catch (IOException e) {
            throw new UncheckedIOException(
                    "cannot write to " + directory + ": look whether it is a folder and may be written to", e);
        }
        format.write(roadmap, directory.resolve("roadmap.json"));
        JsonFormats.catalogue().write(roadmap.catalogue(), directory.resolve("catalogue.json"));
    }

    private static void writeTables(Path directory, Roadmap roadmap, CheckResult result) {
        write(CsvTables.decisions(), roadmap, directory);
        write(CsvTables.evidence(), roadmap, directory);
        write(CsvTables.plannedActions(), roadmap.plan(), directory);
        write(CsvTables.budget(), roadmap.plan(), directory);
        write(CsvTables.indicators(), roadmap.plan(), directory);
        write(CsvTables.measurements(), roadmap.plan(), directory);
        write(CsvTables.findings(), result, directory);
    }

    private static <S> void write(CsvTable<S> table, S value, Path directory) {
        table.withByteOrderMark().write(value, directory.resolve(table.name() + ".csv"));
    }
}
