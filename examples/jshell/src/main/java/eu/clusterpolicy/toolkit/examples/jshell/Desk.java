package eu.clusterpolicy.toolkit.examples.jshell;

import com.google.common.io.MoreFiles;
import eu.clusterpolicy.toolkit.catalogue.Catalogue;
import eu.clusterpolicy.toolkit.catalogue.CellState;
import eu.clusterpolicy.toolkit.catalogue.Edition;
import eu.clusterpolicy.toolkit.completeness.CheckResult;
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
import eu.clusterpolicy.toolkit.json.csv.OverlayCsv;
import eu.clusterpolicy.toolkit.label.Labels;
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
import java.util.Objects;
import java.util.function.Function;
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
        System.out.print(Help.of(verb));
    }

    /** Prints the matrix with counts. */
    public static void matrix() {
        matrix(EDITION);
    }

    /** Prints the matrix of a catalogue with counts. */
    public static void matrix(Object catalogue) {
        Sheet counts = counts(edition(catalogue));
        System.out.print("actions + examples in each cell\n" + counts.whole());
    }

    /** Prints the cells that are in a state. */
    public static void cells(String state) {
        CellState wanted = CellState.of(state);
        List<List<String>> rows = Cell.all().stream()
                .filter(cell -> EDITION.state(Position.of(cell)) == wanted)
                .map(cell -> List.of(
                        cell.code(),
                        String.valueOf(EDITION.actionsIn(cell).size()),
                        String.valueOf(EDITION.examplesIn(cell).size())))
                .toList();
        System.out.print(Sheet.of(List.of("cell", "actions", "examples"), rows).whole());
    }

    /** Prints a cell. */
    public static void cell(String cell) {
        System.out.print(Reports.ofCell(EDITION, Wanted.cell(cell)).text());
    }

    /** Prints the actions and examples with some words. */
    public static void find(String words) {
        Wanted wanted = Wanted.of(EDITION, words);
        System.out.print(actions(wanted.actions()).cut() + "\n"
                + examples(wanted.examples()).cut() + wanted.hints());
    }

    /** Prints all actions. */
    public static void actions() {
        actions("");
    }

    /** Prints the actions that are wanted. */
    public static void actions(String typed) {
        Wanted wanted = Wanted.of(EDITION, typed);
        System.out.print(actions(wanted.actions()).cut() + wanted.hints());
    }

    /** Prints all examples. */
    public static void examples() {
        examples("");
    }

    /** Prints the examples that are wanted. */
    public static void examples(String typed) {
        Wanted wanted = Wanted.of(EDITION, typed);
        System.out.print(examples(wanted.examples()).cut() + wanted.hints());
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
        String code = Labels.of("en").countryNamed(country).code();
        return RoadmapDraft.of(Territory.of(name, code, nuts), EDITION);
    }

    /** Prints what a roadmap lacks. */
    public static void next(Object draft) {
        Decided roadmap = roadmap(draft);
        List<String> lines = Stream.concat(
                        roadmap.strays().stream().map(stray -> "- " + stray.text()),
                        roadmap.next().stream()
                                .map(gap -> "- " + gap.text()
                                        + (gap.choices().isEmpty() ? "" : ": " + String.join(", ", gap.choices()))))
                .toList();
        System.out.println(lines.isEmpty() ? "Nothing is missing." : String.join("\n", lines));
    }

    /** Prints why an action is chosen, or what left it out. */
    public static void why(Object draft, Object action) {
        Decided roadmap = roadmap(draft);
        String id = given(String.class, "an action's identifier in quotes", action);
        System.out.println(
                roadmap.explain(roadmap.catalogue().action(id)).text().stripTrailing());
    }

    /** Prints which recommendations a roadmap carries out. */
    public static void recommendations(Object draft) {
        Decided roadmap = roadmap(draft);
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
    public static void schedule(Object draft) {
        List<List<String>> rows = Schedule.of(Tables.plan(roadmap(draft))).actions().stream()
                .map(action -> List.of(
                        action.action().value(),
                        action.earliest().text(),
                        action.isCritical() ? "must not slip" : "may slip " + action.floatDays() + " days"))
                .toList();
        System.out.print(Sheet.of(List.of("action", "earliest", ""), rows).whole());
    }

    /** Prints what sets two roadmaps, or two catalogues, apart. */
    public static void compare(Object earlier, Object later) {
        Report report = earlier instanceof Catalogue catalogue
                ? Reports.ofDifference(Difference.between(catalogue, edition(later)))
                : Reports.ofComparison(Comparison.between(roadmap(earlier), roadmap(later)));
        System.out.print(report.text());
    }

    /** Ranks options by criteria, says how firm that is, and gives the ranking back. */
    public static Ranking<String> rank(String criteria, String... options) {
        Ranking<String> ranking = Weighed.rank(criteria, options);
        System.out.println(ranking.reason());
        return ranking;
    }

    /** Chooses options within limits, says how good that is, and gives the choice back. */
    public static Choice<String> afford(String limits, String... options) {
        Choice<String> choice = Weighed.afford(limits, options);
        System.out.println(choice.reason());
        return choice;
    }

    /** Checks a roadmap or a catalogue. */
    public static void check(Object subject) {
        CheckResult result = subject instanceof Catalogue catalogue
                ? Checks.ofCatalogues().run(catalogue)
                : Checks.ofRoadmaps().run(either(subject));
        System.out.print(Reports.ofCheck(result).text());
    }

    /** Prints all of something. */
    public static void show(Object subject) {
        System.out.print(report(subject).text());
    }

    /** Prints a catalogue's cells or a roadmap's decisions. */
    public static void table(Object subject) {
        Sheet sheet = subject instanceof Catalogue catalogue ? counts(catalogue) : decisions(either(subject));
        System.out.print(sheet.whole());
    }

    /** Writes a file, as the ending of its name says, in a folder that is made where it is missing. */
    public static void save(Object subject, Object name) {
        String file = given(String.class, "the name of a file in quotes", name);
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
        System.out.println("written to " + path);
    }

    /** Takes a roadmap up again. */
    public static RoadmapDraft open(String file) {
        return read(file, JsonFormats.draft(EDITION)::read);
    }

    /** Reads a catalogue, or examples beside the edition's own. */
    public static Catalogue catalogue(String file) {
        return read(
                file,
                file.toLowerCase(Locale.ROOT).endsWith(".csv") ? Desk::withExamples : JsonFormats.catalogue()::read);
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
        return subject instanceof Choice<?> choice ? Reports.ofChoice(choice) : Reports.ofRoadmap(either(subject));
    }

    private static Picture picture(Object subject) {
        return subject instanceof Catalogue catalogue
                ? Pictures.ofMatrix(catalogue)
                : Pictures.ofMatrix(either(subject));
    }

    private static String csv(Object subject, String name) {
        return subject instanceof Catalogue catalogue ? Tables.of(catalogue, name) : Tables.of(either(subject), name);
    }

    private static String json(Object subject) {
        return subject instanceof Catalogue catalogue
                ? JsonFormats.catalogue().write(catalogue)
                : JsonFormats.draft(either(subject).catalogue())
                        .write(either(subject).reopen());
    }

    private static Decided roadmap(Object subject) {
        return given(Decided.class, "a roadmap", subject);
    }

    /** Returns the roadmap where a catalogue would do as well. */
    private static Decided either(Object subject) {
        return given(Decided.class, "a roadmap or a catalogue", subject);
    }

    private static Catalogue edition(Object subject) {
        return given(Catalogue.class, "a catalogue", subject);
    }

    /** Whoever types gets a sentence where a verb is given something that it is not for. */
    private static <T> T given(Class<T> wanted, String words, Object subject) {
        if (wanted.isInstance(Objects.requireNonNull(subject))) {
            return wanted.cast(subject);
        }
        throw new IllegalArgumentException(
                "give %s, not %s'%s'".formatted(words, subject instanceof String ? "a text in quotes: " : "", subject));
    }

    private static <T> T read(String file, Function<Path, T> format) {
        Path path = Path.of(file).toAbsolutePath().normalize();
        if (!Files.exists(path)) {
            throw new IllegalArgumentException(
                    "there is no file " + path + ": give its path from the folder where the shell was started");
        }
        try {
            return format.apply(path);
        } catch (InvalidDocumentException refused) {
            throw new IllegalArgumentException(
                    "%s is refused; mend what is listed and read it again:\n%s".formatted(path, listed(refused)),
                    refused);
        }
    }

    private static String listed(InvalidDocumentException refused) {
        return refused.problems().stream().map(problem -> "- " + problem.text()).collect(Collectors.joining("\n"));
    }

    private static void write(String text, Path path) {
        try {
            MoreFiles.createParentDirectories(path);
            Files.writeString(path, text);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write " + path + ": look whether its folder may be written to", e);
        }
    }
}
