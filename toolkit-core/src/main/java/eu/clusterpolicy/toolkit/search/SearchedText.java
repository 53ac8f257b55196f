package eu.clusterpolicy.toolkit.search;

import eu.clusterpolicy.toolkit.entry.Country;
import eu.clusterpolicy.toolkit.entry.Entry;
import eu.clusterpolicy.toolkit.entry.Example;
import eu.clusterpolicy.toolkit.entry.Operationalisation;
import eu.clusterpolicy.toolkit.entry.Placement;
import eu.clusterpolicy.toolkit.entry.PolicyAction;
import eu.clusterpolicy.toolkit.entry.Recommendation;
import eu.clusterpolicy.toolkit.matrix.AxisValue;
import eu.clusterpolicy.toolkit.matrix.Cell;
import eu.clusterpolicy.toolkit.matrix.Coded;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.stream.Stream;

/**
 * A text of an entry in which words are looked for, such as its name. The order is that in which results are shown by place.
 *
 * <p>Immutable and thread-safe.
 */
public enum SearchedText implements Coded {

    /** The name of an example, or the title of a recommendation as far as the source has kept it. */
    NAME("Name"),

    /** Another spelling of an example's name. */
    ALIAS("Alias"),

    /** The wording of an action, or the subject of a recommendation. */
    WORDING("Wording"),

    /** The description of an example. */
    DESCRIPTION("Description"),

    /** The name of an example's country, as the edition prints it. */
    COUNTRY("Country"),

    /**
     * The title of a priority, challenge or cluster function: of each cell in which an action or example stands, of a
     * recommendation's priority, and of the functions through which that is carried out.
     */
    AXIS("Axis");

    private final String code = Coded.code(name());
    private final String title;

    SearchedText(String title) {
        this.title = title;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public String title() {
        return title;
    }

    /**
     * Returns the searched text with the given code.
     *
     * @param code the code, such as {@code name}, or the name of its constant
     * @throws IllegalArgumentException if there is none; the message says what there is
     */
    public static SearchedText of(String code) {
        return Coded.of("searched text", values(), code);
    }

    /** Finds the searched text with the given code, or with that name of a constant. */
    public static Optional<SearchedText> find(String code) {
        return Coded.find(values(), code);
    }

    /** Returns the code. */
    @Override
    public String toString() {
        return code;
    }

    /** Hands on the texts of an entry, in the order of their kinds. */
    static void forEach(Entry entry, BiConsumer<SearchedText, String> use) {
        if (entry instanceof PolicyAction action) {
            use.accept(WORDING, action.text());
            action.cell().ifPresent(cell -> axes(Stream.of(cell), use));
        } else if (entry instanceof Example example) {
            use.accept(NAME, example.name());
            example.aliases().forEach(alias -> use.accept(ALIAS, alias));
            example.description().ifPresent(text -> use.accept(DESCRIPTION, text));
            example.country().flatMap(Country::name).ifPresent(name -> use.accept(COUNTRY, name));
            axes(example.placements().stream().map(Placement::cell), use);
        } else if (entry instanceof Recommendation recommendation) {
            recommendation.title().text().ifPresent(title -> use.accept(NAME, title));
            use.accept(WORDING, recommendation.subject());
            titles(
                    Stream.concat(
                            Stream.of(recommendation.priority()),
                            recommendation.operationalisation().stream().map(Operationalisation::function)),
                    use);
        }
    }

    private static void axes(Stream<Cell> cells, BiConsumer<SearchedText, String> use) {
        titles(cells.flatMap(cell -> Stream.of(cell.priority(), cell.challenge(), cell.function())), use);
    }

    private static void titles(Stream<? extends AxisValue> values, BiConsumer<SearchedText, String> use) {
        values.distinct().forEach(value -> use.accept(AXIS, value.title()));
    }
}
