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

    private final String title;
    private final ImmutableList<String> description;
    private final Consumer<Canvas> drawing;
    private final int width;
    private final int height;
    private final String idPrefix;
    private final String svg;

    /** Draws a picture at once: at the usual width, or at another. */
    private Picture(String title, List<String> description, Consumer<Canvas> drawing, int width, String idPrefix) {
        this.title = Characters.line(title);
        this.description = ImmutableList.copyOf(description);
        this.drawing = drawing;
        this.width = width;
        this.idPrefix = idPrefix;
        Canvas canvas = new Canvas(width);
        drawing.accept(canvas);
        this.height = canvas.height();
        this.svg = canvas.svg(this.title, description(), idPrefix);
    }

    static Picture of(String title, List<String> description, Consumer<Canvas> drawing, String idPrefix) {
        return new Picture(title, description, drawing, USUAL_WIDTH, idPrefix);
    }

    /** Returns the title, such as {@code Time line: Andalusia}. */
    public String title() {
        return title;
    }

    /** Returns all that the picture shows, in words, a line for each thing. */
    public String description() {
        return String.join("\n", description);
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
        return new Picture(title, description, drawing, pixels, idPrefix);
    }

    /**
     * Returns the picture with other identifiers, for a page that shows two of a kind.
     *
     * @param prefix what every {@code id} begins with: a letter and at most 59 more characters of {@code A-Z a-z 0-9 _ -}
     * @throws IllegalArgumentException if it has another form
     */
    public Picture idPrefix(String prefix) {
        return new Picture(title, description, drawing, width, HtmlOptions.requirePrefix(prefix));
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
        return OneLine.of(title + ", " + width + " × " + height + " pixels");
    }
}
