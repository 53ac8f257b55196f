package eu.clusterpolicy.toolkit.examples.jshell;

import eu.clusterpolicy.toolkit.catalogue.Catalogue;
import eu.clusterpolicy.toolkit.catalogue.CellState;
import eu.clusterpolicy.toolkit.catalogue.Edition;
import eu.clusterpolicy.toolkit.edition.Difference;
import eu.clusterpolicy.toolkit.entry.Country;
import eu.clusterpolicy.toolkit.entry.Example;
import eu.clusterpolicy.toolkit.entry.Placement;
import eu.clusterpolicy.toolkit.entry.PolicyAction;
import eu.clusterpolicy.toolkit.entry.Position;
import eu.clusterpolicy.toolkit.entry.Recommendation;
import eu.clusterpolicy.toolkit.evidence.Territory;
import eu.clusterpolicy.toolkit.json.InvalidDocumentException;
import eu.clusterpolicy.toolkit.json.JsonFormats;
import eu.clusterpolicy.toolkit.json.Problem;
import eu.clusterpolicy.toolkit.json.csv.OverlayCsv;
import eu.clusterpolicy.toolkit.matrix.Cell;
import eu.clusterpolicy.toolkit.matrix.Challenge;
import eu.clusterpolicy.toolkit.matrix.ClusterFunction;
import eu.clusterpolicy.toolkit.matrix.Priority;
import eu.clusterpolicy.toolkit.report.Picture;
import eu.clusterpolicy.toolkit.report.Pictures;
import eu.clusterpolicy.toolkit.report.Report;
import eu.clusterpolicy.toolkit.report.Reports;
import eu.clusterpolicy.toolkit.roadmap.Comparison;
import eu.clusterpolicy.toolkit.roadmap.Decided;
import eu.clusterpolicy.toolkit.roadmap.PlacedDecision;
import eu.clusterpolicy.toolkit.roadmap.RoadmapDraft;
import eu.clusterpolicy.toolkit.rule.Checks;
import eu.clusterpolicy.toolkit.schedule.Schedule;
import eu.clusterpolicy.toolkit.standard.StandardCatalogue;
import eu.clusterpolicy.toolkit.weighing.Choice;
import eu.clusterpolicy.toolkit.weighing.Ranking;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The verbs of the desk, each a thin hand on the library. What a verb prints is a table, a list or a sentence; what it gives
 * back can be asked further.
 *
 * <pre>{@code
 * find("circular")
 * var d = draft("Andalusia", "ES", "ES61").choose("green-transition", "The strategy names it")
 * next(d)
 * save(d, "andalusia.json")
 * }</pre>
 */
public final class Desk {

    private static final Catalogue EDITION = StandardCatalogue.edition2021();

    private Desk() {}

    /** Greets. */
    public static void greet() {
        System.out.print(Help.GREETING);
    }

    /** Lists the verbs. */
    public static void help() {
        System.out.print(Help.all());
    }

    /** Tells one verb with an example. */
    public static void help(String verb) {
        print(() -> Help.of(verb));
    }

    /** Prints the matrix with counts. */
    public static void matrix() {
        matrix(EDITION);
    }

    /** Prints the matrix of a catalogue with counts. */
    public static void matrix(Catalogue catalogue) {
        System.out.println("actions + examples in each cell");
        System.out.print(counts(catalogue).whole());
    }

    /** Prints the cells that are in a state. */
    public static void cells(String state) {
        print(() -> {
            CellState wanted = CellState.of(state);
            return Sheet.of(
                            List.of("cell", "actions", "examples"),
                            Cell.all().stream()
                                    .filter(cell -> EDITION.state(Position.of(cell)) == wanted)
                                    .map(cell -> List.of(
                                            cell.code(),
                                            String.valueOf(
                                                    EDITION.actionsIn(cell).size()),
                                            String.valueOf(
                                                    EDITION.examplesIn(cell).size())))
                                    .toList())
                    .whole();
        });
    }

    /** Prints a cell. */
    public static void cell(String cell) {
        print(() -> Reports.ofCell(EDITION, Wanted.cell(cell)).text());
    }

    /** Prints the actions and examples with some words. */
    public static void find(String words) {
        print(() -> {
            Wanted wanted = Wanted.of(EDITION, words);
            return actions(wanted.actions()).cut() + "\n"
                    + examples(wanted.examples()).cut();
        });
    }

    /** Prints all actions. */
    public static void actions() {
        actions("");
    }

    /** Prints the actions that are wanted. */
    public static void actions(String wanted) {
        print(() -> actions(Wanted.of(EDITION, wanted).actions()).cut());
    }

    /** Prints all examples. */
    public static void examples() {
        examples("");
    }

    /** Prints the examples that are wanted. */
    public static void examples(String wanted) {
        print(() -> examples(Wanted.of(EDITION, wanted).examples()).cut());
    }

    /** Prints how many examples each country has. */
    public static void countries() {
        List<List<String>> rows = EDITION.countries().stream()
                .map(country -> List.of(
                        country.code(),
                        country.name().orElse(""),
                        String.valueOf(EDITION.examplesFrom(country).size())))
                .toList();
        System.out.print(Sheet.of(List.of("code", "country", "examples"), rows).whole());
    }

    /** Begins a roadmap. */
    public static RoadmapDraft draft(String name, String country, String... nuts) {
        return orSentence(() -> RoadmapDraft.of(
                Territory.of(name, Wanted.country(country).map(Country::code).orElse(country), nuts), EDITION));
    }

    /** Prints what a roadmap lacks. */
    public static void next(Decided roadmap) {
        List<String> lines = Stream.concat(
                        roadmap.strays().stream().map(stray -> "- " + stray.text()),
                        roadmap.next().stream()
                                .map(gap -> "- " + gap.text()
                                        + (gap.choices().isEmpty() ? "" : ": " + String.join(", ", gap.choices()))))
                .toList();
        System.out.println(lines.isEmpty() ? "Nothing is missing." : String.join("\n", lines));
    }

    /** Prints why an action is chosen, or what left it out. */
    public static void why(Decided roadmap, String action) {
        print(() -> roadmap.explain(roadmap.catalogue().action(action)).text().stripTrailing() + "\n");
    }

    /** Prints which recommendations a roadmap carries out. */
    public static void recommendations(Decided roadmap) {
        List<List<String>> rows = new ArrayList<>();
        for (Recommendation recommendation : roadmap.catalogue().recommendations()) {
            String chosen = roadmap.catalogue().actionsServing(recommendation).stream()
                    .filter(action -> roadmap.explain(action).chosen())
                    .map(action -> action.id().value())
                    .collect(Collectors.joining(", "));
            String title = recommendation.title().text().orElse("(title lost)");
            rows.add(List.of(String.valueOf(recommendation.number()), title, chosen.isEmpty() ? "-" : chosen));
        }
        System.out.print(
                Sheet.of(List.of("", "recommendation", "carried out by"), rows).whole());
    }

    /** Prints when the actions of a plan can run. */
    public static void schedule(Decided roadmap) {
        print(() -> {
            Schedule schedule = Schedule.of(Tables.plan(roadmap));
            List<List<String>> rows = schedule.actions().stream()
                    .map(action -> List.of(
                            action.action().value(),
                            action.earliest().text(),
                            action.isCritical() ? "must not slip" : "may slip " + action.floatDays() + " days"))
                    .toList();
            return Sheet.of(List.of("action", "earliest", ""), rows).whole();
        });
    }

    /** Prints what sets two roadmaps apart. */
    public static void compare(Decided earlier, Decided later) {
        print(() -> Reports.ofComparison(Comparison.between(earlier, later)).text());
    }

    /** Prints what sets two catalogues apart. */
    public static void compare(Catalogue earlier, Catalogue later) {
        print(() -> Reports.ofDifference(Difference.between(earlier, later)).text());
    }

    /** Ranks options by criteria, says how firm that is, and gives the ranking back. */
    public static Ranking<String> rank(String criteria, String... options) {
        Ranking<String> ranking = orSentence(() -> Weighed.rank(criteria, options));
        System.out.println(ranking.reason());
        return ranking;
    }

    /** Chooses options within limits, says how good that is, and gives the choice back. */
    public static Choice<String> afford(String limits, String... options) {
        Choice<String> choice = orSentence(() -> Weighed.afford(limits, options));
        System.out.println(choice.reason());
        return choice;
    }

    /** Checks a roadmap or a catalogue. */
    public static void check(Object subject) {
        print(() -> Reports.ofCheck(
                        subject instanceof Catalogue catalogue
                                ? Checks.ofCatalogues().run(catalogue)
                                : Checks.ofRoadmaps().run(roadmap(subject)))
                .text());
    }

    /** Prints all of something. */
    public static void show(Object subject) {
        print(() -> report(subject).text());
    }

    /** Prints a catalogue's cells or a roadmap's decisions. */
    public static void table(Object subject) {
        print(() -> (subject instanceof Catalogue catalogue ? counts(catalogue) : decisions(roadmap(subject))).whole());
    }

    /** Writes a file, as the ending of its name says. */
    public static void save(Object subject, String file) {
        print(() -> {
            Path path = Path.of(file).toAbsolutePath().normalize();
            String ending = file.substring(file.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
            String text = switch (ending) {
                case "json" -> json(subject);
                case "md" -> report(subject).markdown();
                case "txt" -> report(subject).text();
                case "html" -> report(subject).htmlPage();
                case "svg" -> picture(subject).svg();
                case "csv" -> csv(subject, file.substring(0, file.length() - ".csv".length()));
                default ->
                    throw new IllegalArgumentException(
                            "the name must end with .json, .md, .html, .svg, .csv or .txt: " + path);
            };
            write(text, path);
            return "written to " + path + "\n";
        });
    }

    /** Takes a roadmap up again. */
    public static RoadmapDraft open(String file) {
        return orSentence(() -> JsonFormats.draft(EDITION).read(path(file)));
    }

    /** Reads a catalogue, or examples beside the edition's own. */
    public static Catalogue catalogue(String file) {
        return orSentence(() -> file.endsWith(".csv")
                ? withExamples(path(file))
                : JsonFormats.catalogue().read(path(file)));
    }

    private static Catalogue withExamples(Path file) {
        Edition edition = EDITION.edition().toBuilder()
                .id("own-examples")
                .title(EDITION.edition().title() + ", with examples from " + file.getFileName())
                .build();
        return OverlayCsv.making(edition, EDITION.edition().id()).read(file).applyTo(EDITION);
    }

    private static Sheet counts(Catalogue catalogue) {
        List<String> heads = Stream.concat(
                        Stream.of("priority", "challenge"),
                        Arrays.stream(ClusterFunction.values()).map(ClusterFunction::title))
                .toList();
        List<List<String>> rows = new ArrayList<>();
        for (Priority priority : Priority.values()) {
            for (Challenge challenge : Challenge.values()) {
                List<String> row = new ArrayList<>(List.of(priority.title(), challenge.title()));
                for (ClusterFunction function : ClusterFunction.values()) {
                    Cell cell = Cell.of(priority, challenge, function);
                    row.add(catalogue.actionsIn(cell).size() + " + "
                            + catalogue.examplesIn(cell).size());
                }
                rows.add(row);
            }
        }
        return Sheet.of(heads, rows);
    }

    private static Sheet actions(Collection<PolicyAction> actions) {
        List<List<String>> rows = actions.stream()
                .map(action -> List.of(
                        action.id().value(),
                        action.text(),
                        action.cell().map(Cell::code).orElse("")))
                .toList();
        return Sheet.of(List.of("action", "words", "cell"), rows);
    }

    private static Sheet examples(Collection<Example> examples) {
        List<List<String>> rows = examples.stream()
                .map(example -> List.of(
                        example.id().value(),
                        example.name(),
                        example.country().map(Country::code).orElse(""),
                        example.placements().stream()
                                .map(Placement::cell)
                                .map(Cell::code)
                                .distinct()
                                .collect(Collectors.joining(", "))))
                .toList();
        return Sheet.of(List.of("example", "name", "country", "cells"), rows);
    }

    private static Sheet decisions(Decided roadmap) {
        List<List<String>> rows = new ArrayList<>();
        for (PlacedDecision placed : roadmap.placedDecisions()) {
            String verdict = placed.decision().isChosen() ? "chosen" : "set aside";
            rows.add(List.of(
                    placed.phase().title(),
                    placed.title(),
                    verdict,
                    placed.decision().reason()));
        }
        return Sheet.of(List.of("phase", "subject", "", "why"), rows);
    }

    private static Report report(Object subject) {
        if (subject instanceof Catalogue catalogue) {
            return Reports.ofMatrix(catalogue);
        }
        if (subject instanceof Ranking<?> ranking) {
            return Reports.ofRanking(ranking);
        }
        return subject instanceof Choice<?> choice ? Reports.ofChoice(choice) : Reports.ofRoadmap(roadmap(subject));
    }

    private static Picture picture(Object subject) {
        return subject instanceof Catalogue catalogue
                ? Pictures.ofMatrix(catalogue)
                : Pictures.ofMatrix(roadmap(subject));
    }

    private static String csv(Object subject, String name) {
        return subject instanceof Catalogue catalogue ? Tables.of(catalogue, name) : Tables.of(roadmap(subject), name);
    }

    private static String json(Object subject) {
        return subject instanceof Catalogue catalogue
                ? JsonFormats.catalogue().write(catalogue)
                : JsonFormats.draft(roadmap(subject).catalogue())
                        .write(roadmap(subject).reopen());
    }

    private static Decided roadmap(Object subject) {
        if (subject instanceof Decided roadmap) {
            return roadmap;
        }
        throw new IllegalArgumentException(
                "this is not for that: give a roadmap or a catalogue, not '" + subject + "'");
    }

    private static Path path(String file) {
        Path path = Path.of(file).toAbsolutePath().normalize();
        if (!Files.exists(path)) {
            throw new IllegalArgumentException(
                    "there is no file " + path + ": give its path from the folder where the shell was started");
        }
        return path;
    }

    private static void write(String text, Path path) {
        try {
            Files.writeString(path, text);
        } catch (IOException e) {
            throw new UncheckedIOException(
                    "cannot write " + path + ": look whether its folder is there and may be written to", e);
        }
    }

    private static void print(Supplier<String> text) {
        try {
            System.out.print(text.get());
        } catch (IllegalArgumentException | UncheckedIOException e) {
            System.out.println(e.getMessage());
        }
    }

    /** Does what is asked, and turns what is wrong into a sentence, without the lines that only a programmer reads. */
    private static <T> T orSentence(Supplier<T> asked) {
        try {
            return asked.get();
        } catch (InvalidDocumentException refused) {
            refused.problems().stream().map(Problem::text).forEach(System.out::println);
            throw sentence("mend what is listed, and read it again");
        } catch (IllegalArgumentException | UncheckedIOException e) {
            throw sentence(String.valueOf(e.getMessage()));
        }
    }

    private static IllegalArgumentException sentence(String sentence) {
        IllegalArgumentException plain = new IllegalArgumentException(sentence);
        plain.setStackTrace(new StackTraceElement[0]);
        return plain;
    }
}
