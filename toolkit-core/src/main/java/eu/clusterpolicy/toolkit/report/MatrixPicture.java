package eu.clusterpolicy.toolkit.report;

import com.google.common.collect.ImmutableList;
import eu.clusterpolicy.toolkit.catalogue.Catalogue;
import eu.clusterpolicy.toolkit.entry.Position;
import eu.clusterpolicy.toolkit.matrix.Cell;
import eu.clusterpolicy.toolkit.matrix.Challenge;
import eu.clusterpolicy.toolkit.matrix.ClusterFunction;
import eu.clusterpolicy.toolkit.matrix.Priority;
import eu.clusterpolicy.toolkit.report.Canvas.Face;
import eu.clusterpolicy.toolkit.report.Canvas.Look;
import eu.clusterpolicy.toolkit.report.Canvas.Sample;
import eu.clusterpolicy.toolkit.roadmap.Decided;
import eu.clusterpolicy.toolkit.roadmap.Decision;
import eu.clusterpolicy.toolkit.roadmap.Focus;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Draws the matrix as a map: a band for each priority, a row for each challenge, a column for each cluster function.
 *
 * @param title the title of the picture
 * @param notes what stands below the title
 * @param bands what is said of a priority beside its title, blank for nothing
 * @param fields what is said of a cell
 * @param key what the looks of cells mean, in the order in which they are explained
 */
record MatrixPicture(
        String title,
        ImmutableList<String> notes,
        Function<Priority, String> bands,
        Function<Cell, Field> fields,
        ImmutableList<Field> key) {

    private static final int GAP = 4;
    private static final int PADDING = 7;

    /** What the longest challenge needs beside its cells. */
    private static final int BESIDE = 180;

    private static final int COLUMNS = ClusterFunction.values().length;

    /** What is said of a cell: how it looks, in a word or a number, and more about it. */
    record Field(Look look, String head, String more) {

        private String text() {
            return head + (more.isEmpty() ? "" : ", " + more);
        }
    }

    static Picture of(Catalogue catalogue) {
        return new MatrixPicture(
                        "Matrix: actions and examples in each cell",
                        ImmutableList.of(catalogue.edition().title()),
                        priority -> "",
                        cell -> counts(catalogue, cell),
                        ImmutableList.of(
                                new Field(Look.MANY, "3 actions or more", ""),
                                new Field(Look.SOME, "2 actions", ""),
                                new Field(Look.FEW, "1 action", ""),
                                new Field(Look.EMPTY, "no action in the source", ""),
                                new Field(Look.PAUSED, "empty on purpose", "")))
                .picture(
                        "ecpt-matrix-",
                        "all of actions and examples but how many a cell has",
                        "why a cell is empty on purpose",
                        "recommendations, errata, and what stands outside the matrix",
                        "all of an edition but its title");
    }

    static Picture of(Decided roadmap) {
        return new MatrixPicture(
                        "Matrix: what the roadmap for " + roadmap.territory().name() + " chose",
                        ImmutableList.of(roadmap.catalogue().edition().title()),
                        priority -> find(roadmap.priorities(), priority).orElse("not decided"),
                        cell -> choice(roadmap, cell),
                        ImmutableList.of(
                                new Field(Look.STRONG, "chosen", ""),
                                new Field(Look.PAUSED, "set aside", ""),
                                new Field(Look.EMPTY, "not decided", "")))
                .picture(
                        "ecpt-choice-",
                        "which actions and examples are chosen, and which are set aside",
                        "the reason and the evidence of a decision, its day and who took it",
                        "evidence, common challenges to cluster policy, and the plan",
                        "all of a territory but its name",
                        "all of an edition but its title");
    }

    private static Field counts(Catalogue catalogue, Cell cell) {
        int actions = catalogue.actionsIn(cell).size();
        String examples = Phrases.count(catalogue.examplesIn(cell).size(), "example");
        if (actions > 0) {
            Look look = actions > 2 ? Look.MANY : actions > 1 ? Look.SOME : Look.FEW;
            return new Field(look, Phrases.count(actions, "action"), examples);
        }
        return catalogue.isDeclaredEmpty(Position.of(cell))
                ? new Field(Look.PAUSED, "empty on purpose", examples)
                : new Field(Look.EMPTY, "no action", examples);
    }

    private static Field choice(Decided roadmap, Cell cell) {
        Optional<String> verdict = find(roadmap.functions(), cell);
        if (verdict.isPresent() && isChosen(roadmap.functions(), cell)) {
            int actions = (int) roadmap.actions().stream()
                    .filter(decision ->
                            decision.isChosen() && decision.subject().cell().equals(cell))
                    .count();
            return new Field(Look.STRONG, verdict.get(), Phrases.count(actions, "action"));
        }
        if (verdict.isPresent()) {
            return new Field(Look.PAUSED, verdict.get(), "");
        }
        if (isSetAside(roadmap.challenges(), Focus.of(cell))) {
            return new Field(Look.PAUSED, "set aside", "with its challenge");
        }
        return isSetAside(roadmap.priorities(), cell.priority())
                ? new Field(Look.PAUSED, "set aside", "with its priority")
                : new Field(Look.EMPTY, "not decided", "");
    }

    private static <T> Optional<String> find(List<Decision<T>> decisions, T subject) {
        return decisions.stream()
                .filter(decision -> decision.subject().equals(subject))
                .findFirst()
                .map(decision -> decision.verdict().title());
    }

    private static <T> boolean isChosen(List<Decision<T>> decisions, T subject) {
        return decisions.stream()
                .anyMatch(decision -> decision.isChosen() && decision.subject().equals(subject));
    }

    private static <T> boolean isSetAside(List<Decision<T>> decisions, T subject) {
        return find(decisions, subject).isPresent() && !isChosen(decisions, subject);
    }

    private Picture picture(String idPrefix, String... omissions) {
        List<String> description = Stream.concat(
                        notes.stream(),
                        Cell.all().stream()
                                .map(cell ->
                                        cell.title() + ": " + fields.apply(cell).text()))
                .toList();
        return Picture.of(title, description, this::draw, idPrefix, List.of(omissions));
    }

    private void draw(Canvas canvas) {
        canvas.head(title, notes);
        int before = canvas.isWide() ? Math.max(BESIDE, canvas.room() / 5) : 0;
        int column = (canvas.room() - before - COLUMNS * GAP) / COLUMNS;
        functions(canvas, before, column);
        for (Priority priority : Priority.values()) {
            band(canvas, priority);
            for (Challenge challenge : Challenge.values()) {
                row(canvas, priority, challenge, before, column);
            }
            canvas.moveDown(8);
        }
        List<Look> used =
                Cell.all().stream().map(cell -> fields.apply(cell).look()).toList();
        List<Sample> samples = key.stream()
                .filter(field -> used.contains(field.look()))
                .map(field -> canvas.sample(field.look(), field.head()))
                .toList();
        canvas.key(samples);
    }

    private static void functions(Canvas canvas, int before, int column) {
        int high = 0;
        int middle = Canvas.MARGIN + before + GAP + column / 2;
        for (ClusterFunction function : ClusterFunction.values()) {
            List<String> lines = Face.LABEL.wrap(function.title(), column, 3);
            canvas.centred(middle, canvas.y(), lines, Face.LABEL);
            high = Math.max(high, lines.size() * Face.LABEL.line());
            middle += column + GAP;
        }
        canvas.moveDown(high + 8);
    }

    private void band(Canvas canvas, Priority priority) {
        String verdict = bands.apply(priority);
        int room = canvas.room() - 2 * PADDING;
        String words = priority.title() + (verdict.isEmpty() ? "" : ": " + verdict);
        int top = canvas.y();
        int high = canvas.lines(Canvas.MARGIN + PADDING, top + 5, room, words, Face.LABEL, 3) + 10;
        canvas.rectangle(Look.BAND, Canvas.MARGIN, top, canvas.room(), high, "");
        canvas.moveDown(high + GAP);
    }

    /** The challenge stands beside its cells, or above them where there is little room. */
    private void row(Canvas canvas, Priority priority, Challenge challenge, int before, int column) {
        List<Field> row = Stream.of(ClusterFunction.values())
                .map(function -> fields.apply(Cell.of(priority, challenge, function)))
                .toList();
        int high = row.stream().mapToInt(field -> high(field, column)).max().orElse(0);
        int room = (canvas.isWide() ? before : canvas.room()) - 2 * PADDING;
        int words = Face.LABEL.wrap(challenge.title(), room, 3).size() * Face.LABEL.line();
        int top = canvas.y() + (canvas.isWide() ? Math.max(0, high - words) / 2 : 3);
        canvas.lines(Canvas.MARGIN + PADDING, top, room, challenge.title(), Face.LABEL, 3);
        canvas.moveDown(canvas.isWide() ? 0 : words + 6);
        for (int at = 0; at < row.size(); at++) {
            int left = Canvas.MARGIN + before + GAP + at * (column + GAP);
            cell(canvas, row.get(at), left, canvas.y(), column, high);
        }
        canvas.moveDown(high + GAP);
    }

    private static int high(Field field, int column) {
        return lines(field.head(), Face.LABEL, column).size() * Face.LABEL.line()
                + lines(field.more(), Face.NOTE, column).size() * Face.NOTE.line()
                + 2 * PADDING;
    }

    private static void cell(Canvas canvas, Field field, int left, int top, int column, int high) {
        boolean dark = field.look() == Look.STRONG;
        canvas.rectangle(field.look(), left, top, column, high, "");
        int middle = left + column / 2;
        int text = top + (high - high(field, column)) / 2 + PADDING;
        List<String> head = lines(field.head(), Face.LABEL, column);
        canvas.centred(middle, text, head, dark ? Face.LABEL_ON_DARK : Face.LABEL);
        canvas.centred(
                middle,
                text + head.size() * Face.LABEL.line(),
                lines(field.more(), Face.NOTE, column),
                dark ? Face.NOTE_ON_DARK : Face.NOTE);
    }

    private static List<String> lines(String words, Face face, int column) {
        return words.isEmpty() ? List.of() : face.wrap(words, column - 2 * GAP, 3);
    }
}
