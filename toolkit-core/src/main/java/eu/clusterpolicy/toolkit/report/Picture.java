package eu.clusterpolicy.toolkit.report;

import com.google.common.collect.ImmutableList;
import eu.clusterpolicy.toolkit.name.OneLine;
import java.util.List;
import java.util.function.Consumer;

/**
 * A picture that people look at, such as the time line of a roadmap, as SVG that stands alone and can be taken into a page.
 *
 * <pre>{@code
 * Picture picture = Pictures.ofTimeLine(roadmap);
 * Files.writeString(Path.of("timeline.svg"), picture.svg());
 * picture.width(360).svg(); // laid out anew for a telephone
 * }</pre>
 *
 * <p>It is drawn on its own ground, so that it is read on a dark page too. A style sheet changes its colours by their classes,
 * which begin with {@code ecpt-}. What is told by a colour is told by words as well, and all of it by {@link #description()}.
 * The bytes are the same on every machine. Immutable and thread-safe. Two pictures are equal when their SVG is.
 */
public final class Picture {

    static final int USUAL_WIDTH = 960;
    private static final int NARROWEST = 320;
    private static final int WIDEST = 4_000;

    /** What every picture leaves out of the words that it shows. */
    private static final ImmutableList<String> OF_ALL = ImmutableList.of(
            "runs of blanks, and characters that cannot be seen: a sign stands for each of these",
            "the language of words that are quoted");

    private final Drawing drawing;
    private final int width;
    private final int height;
    private final String idPrefix;
    private final String svg;

    /** Draws a picture at once: at the usual width, or at another. */
    private Picture(Drawing drawing, int width, String idPrefix) {
        this.drawing = drawing;
        this.width = width;
        this.idPrefix = idPrefix;
        Canvas canvas = new Canvas(width);
        drawing.onto().accept(canvas);
        this.height = canvas.height();
        this.svg = canvas.svg(drawing.title(), description(), idPrefix);
    }

    /**
     * What is drawn, whatever the width.
     *
     * @param omissions what it leaves out of what it is about
     */
    private record Drawing(
            String title, ImmutableList<String> description, Consumer<Canvas> onto, ImmutableList<String> omissions) {}

    /** @param omissions what this picture leaves out of what it is about, beside what all do */
    static Picture of(
            String title, List<String> description, Consumer<Canvas> onto, String idPrefix, List<String> omissions) {
        ImmutableList<String> all =
                ImmutableList.<String>builder().addAll(OF_ALL).addAll(omissions).build();
        return new Picture(
                new Drawing(Characters.line(title), ImmutableList.copyOf(description), onto, all),
                USUAL_WIDTH,
                idPrefix);
    }

    /** Returns the title, such as {@code Time line: Andalusia}. */
    public String title() {
        return drawing.title();
    }

    /** Returns all that the picture shows, in words, a line for each thing. */
    public String description() {
        return String.join("\n", drawing.description());
    }

    /**
     * Returns what the picture cannot carry of what it is about, such as the owners of actions. It carries all else: what it has no
     * room to show is in its description.
     */
    public ImmutableList<String> omissions() {
        return drawing.omissions();
    }

    /** Returns the width in pixels; 960 unless another was asked for. */
    public int width() {
        return width;
    }

    /** Returns the height in pixels, which the content asks for. */
    public int height() {
        return height;
    }

    /**
     * Returns the picture laid out anew for another width.
     *
     * @param pixels the width, from 320 to 4,000
     * @throws IllegalArgumentException if it is another
     */
    public Picture width(int pixels) {
        if (pixels < NARROWEST || pixels > WIDEST) {
            throw new IllegalArgumentException(
                    "width of a picture must be from %s to %s pixels: %s".formatted(NARROWEST, WIDEST, pixels));
        }
        return new Picture(drawing, pixels, idPrefix);
    }

    /**
     * Returns the picture with other identifiers, for a page that shows two of a kind.
     *
     * @param prefix what every {@code id} begins with: a letter and at most 59 more characters of {@code A-Z a-z 0-9 _ -}
     * @throws IllegalArgumentException if it has another form
     */
    public Picture idPrefix(String prefix) {
        return new Picture(drawing, width, HtmlOptions.requirePrefix(prefix));
    }

    /** Returns the picture as an element {@code svg} with a line feed at its end. */
    public String svg() {
        return svg;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Picture that && svg.equals(that.svg);
    }

    @Override
    public int hashCode() {
        return svg.hashCode();
    }

    /** Returns the title and the size, such as {@code Time line: Andalusia, 960 × 702 pixels}. */
    @Override
    public String toString() {
        return OneLine.of(title() + ", " + width + " × " + height + " pixels");
    }
}
