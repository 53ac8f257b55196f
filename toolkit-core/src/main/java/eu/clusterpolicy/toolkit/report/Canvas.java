package eu.clusterpolicy.toolkit.report;

import com.google.common.collect.ImmutableMap;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiConsumer;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** A sheet of a given width on which a picture is drawn from top to bottom, and which is then written as SVG. Not thread-safe. */
final class Canvas {

    static final int MARGIN = 20;

    /** From this width on, words stand beside what they are about; below it they stand above. */
    private static final int WIDE = 720;

    private static final int SAMPLE = 28;
    private static final String CLASS = "ecpt-";
    private static final String FONT = "Arial, Helvetica, 'Liberation Sans', 'DejaVu Sans', sans-serif";

    private final int width;
    private final List<Shape> shapes = new ArrayList<>();
    private int y = MARGIN;

    Canvas(int width) {
        this.width = width;
    }

    /** A size and a colour of letters. */
    enum Face {
        TITLE(20, true, "#14202e"),
        LABEL(13, true, "#14202e"),
        NOTE(12, false, "#3d4a59"),
        LABEL_ON_DARK(13, true, "#ffffff"),
        NOTE_ON_DARK(12, false, "#ffffff");

        private final int size;
        private final boolean bold;
        private final String ink;

        Face(int size, boolean bold, String ink) {
            this.size = size;
            this.bold = bold;
            this.ink = ink;
        }

        /** Returns the height of a line, which leaves room for accents and tails. */
        int line() {
            return size * 4 / 3;
        }

        int width(String text) {
            return Lettering.width(text, size, bold);
        }

        List<String> wrap(String text, int room, int most) {
            return Lettering.wrap(Characters.xml(Characters.line(text)), room, size, bold, most);
        }
    }

    /** How a shape looks: what fills it, its line, and how far behind the others it lies. */
    enum Look {
        PAPER(0, "#ffffff", "#c9d2dc", 1, ""),
        BAND(1, "#e6ecf3", "none", 0, ""),
        GRID(1, "none", "#dbe2ea", 1, ""),
        LINK(2, "none", "#6b7785", 1, ""),
        TODAY(2, "none", "#8a5a00", 2, ""),
        FLOAT(3, "none", "#3d4a59", 1, "3 3"),
        FEW("#e9f1fa", "#7f9fc4", 1, ""),
        SOME("#cfe0f4", "#7f9fc4", 1, ""),
        MANY("#aecbeb", "#5b84b5", 1, ""),
        EMPTY("#ffffff", "#6b7785", 1, "4 3"),
        STRONG("#1d4f91", "#1d4f91", 1, ""),
        SOFT("#aecbeb", "#1d4f91", 1, ""),
        OPEN("#ffffff", "#1d4f91", 1, ""),
        UNSAID("#eef1f5", "#5b6878", 1, ""),
        BLOCKED("#fbe9ea", "#9c1c2e", 2, "6 3"),
        PAUSED("#eceff3", "#3d4a59", 1, "2 2"),
        ABANDONED("#ffffff", "#6b7785", 1, "1 3"),
        CRITICAL("none", "#9c1c2e", 3, ""),
        WAY("none", "#1d4f91", 2, ""),
        AIM("none", "#3d4a59", 1, "5 4"),
        MARK("#14202e", "#14202e", 1, ""),
        MARK_OPEN("#ffffff", "#14202e", 2, ""),
        CROSS("none", "#9c1c2e", 2, "");

        private final int layer;
        private final ImmutableMap<String, String> attributes;

        Look(String fill, String line, int thickness, String dashes) {
            this(4, fill, line, thickness, dashes);
        }

        Look(int layer, String fill, String line, int thickness, String dashes) {
            this.layer = layer;
            ImmutableMap.Builder<String, String> drawn = ImmutableMap.builder();
            drawn.put("class", CLASS + code(this)).put("fill", fill).put("stroke", line);
            if (thickness > 1) {
                drawn.put("stroke-width", String.valueOf(thickness));
            }
            if (!dashes.isEmpty()) {
                drawn.put("stroke-dasharray", dashes);
            }
            this.attributes = drawn.build();
        }
    }

    /** An element, the whole of what it means where it cannot say it, and its text. */
    private record Shape(int layer, String element, Map<String, String> attributes, String whole, String text) {}

    /** A sample for the key, drawn around the given left end and middle line, and what it means. */
    record Sample(BiConsumer<Integer, Integer> drawn, String meaning) {}

    int width() {
        return width;
    }

    int room() {
        return width - 2 * MARGIN;
    }

    boolean isWide() {
        return width >= WIDE;
    }

    /** Returns where the next thing stands. */
    int y() {
        return y;
    }

    void moveDown(int by) {
        y += by;
    }

    /** Writes what a picture is about above it. */
    void head(String title, List<String> notes) {
        moveDown(lines(MARGIN, y, room(), title, Face.TITLE, 4) + 4);
        for (String note : notes) {
            moveDown(lines(MARGIN, y, room(), note, Face.NOTE, 6) + 2);
        }
        moveDown(12);
    }

    /** Writes a text from the given corner on, in at most so many lines, and returns their height. */
    int lines(int x, int top, int room, String text, Face face, int most) {
        List<String> lines = face.wrap(text, room, most);
        String whole = lines.size() == most && lines.get(most - 1).endsWith("…") ? text : "";
        for (int line = 0; line < lines.size(); line++) {
            text(x, top + line * face.line(), lines.get(line), face, "start", whole);
        }
        return lines.size() * face.line();
    }

    /** Writes lines one below the other around a middle. */
    void centred(int middle, int top, List<String> lines, Face face) {
        for (int line = 0; line < lines.size(); line++) {
            text(middle, top + line * face.line(), lines.get(line), face, "middle", "");
        }
    }

    /** Writes one line that ends at the given place. */
    void ending(int right, int top, String line, Face face) {
        text(right, top, line, face, "end", "");
    }

    void rectangle(Look look, int x, int top, int wide, int high, String whole) {
        ImmutableMap<String, String> place = ImmutableMap.of(
                "x", String.valueOf(x),
                "y", String.valueOf(top),
                "width", String.valueOf(Math.max(1, wide)),
                "height", String.valueOf(high),
                "rx", high > 8 ? "3" : "0");
        add(look, "rect", place, whole);
    }

    /** Draws a line or an area along an SVG path. */
    void path(Look look, String path, String whole) {
        add(look, "path", ImmutableMap.of("d", path), whole);
    }

    /** Draws a diamond around a point. */
    void diamond(Look look, int x, int middle, String whole) {
        path(look, "M%s %sl5 5l-5 5l-5 -5z".formatted(x, middle - 5), whole);
    }

    /** Draws a cross around a point. */
    void cross(int x, int middle, String whole) {
        path(Look.CROSS, "M%s %sl8 8m0 -8l-8 8".formatted(x - 4, middle - 4), whole);
    }

    /** Says what the signs of a picture mean, as many to a line as there is room for. */
    void key(List<Sample> samples) {
        int x = MARGIN;
        moveDown(8);
        for (Sample sample : samples) {
            int room = room() - SAMPLE - 8;
            List<String> lines = Face.NOTE.wrap(sample.meaning(), room, 3);
            int wide =
                    SAMPLE + 8 + lines.stream().mapToInt(Face.NOTE::width).max().orElse(0);
            if (x > MARGIN && x + wide > width - MARGIN) {
                x = MARGIN;
                moveDown(Face.NOTE.line() + 6);
            }
            sample.drawn().accept(x, y + Face.NOTE.line() / 2);
            int high = lines(x + SAMPLE + 8, y, room, sample.meaning(), Face.NOTE, 3);
            moveDown(high - Face.NOTE.line());
            x += wide + 18;
        }
        moveDown(Face.NOTE.line());
    }

    /** Returns a sample of a rectangle. */
    Sample sample(Look look, String meaning) {
        return new Sample((x, middle) -> rectangle(look, x, middle - 6, SAMPLE, 12, ""), meaning);
    }

    /** Returns a sample of a line. */
    Sample line(Look look, String meaning) {
        return new Sample((x, middle) -> path(look, "M%s %sh%s".formatted(x, middle, SAMPLE), ""), meaning);
    }

    /** Returns how high the picture has become. */
    int height() {
        return y + MARGIN;
    }

    /** Returns the picture as an element of SVG that stands alone and can be taken into a page. */
    String svg(String title, String description, String idPrefix) {
        StringWriter text = new StringWriter();
        try {
            XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
            root(xml, idPrefix);
            named(xml, "title", idPrefix + "title", title);
            named(xml, "desc", idPrefix + "description", description);
            rectangle(Look.PAPER, 0, 0, width, height(), "");
            List<Shape> inOrder = new ArrayList<>(shapes);
            inOrder.sort(Comparator.comparingInt(Shape::layer));
            for (Shape shape : inOrder) {
                write(xml, shape);
            }
            xml.writeEndElement();
            xml.writeCharacters("\n");
            xml.close();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("a string refuses XML", e);
        }
        return text.toString();
    }

    private void root(XMLStreamWriter xml, String idPrefix) throws XMLStreamException {
        xml.writeStartElement("svg");
        attributes(
                xml,
                ImmutableMap.<String, String>builder()
                        .put("xmlns", "http://www.w3.org/2000/svg")
                        .put("class", CLASS + "picture")
                        .put("role", "img")
                        .put("aria-labelledby", idPrefix + "title")
                        .put("aria-describedby", idPrefix + "description")
                        .put("width", String.valueOf(width))
                        .put("height", String.valueOf(height()))
                        .put("viewBox", "0 0 %s %s".formatted(width, height()))
                        .put("font-family", FONT)
                        .put("text-rendering", "geometricPrecision")
                        .build());
        xml.writeCharacters("\n");
    }

    private static void named(XMLStreamWriter xml, String element, String id, String text) throws XMLStreamException {
        xml.writeStartElement(element);
        xml.writeAttribute("id", id);
        xml.writeCharacters(Characters.xml(Characters.clean(text)));
        xml.writeEndElement();
        xml.writeCharacters("\n");
    }

    private static void write(XMLStreamWriter xml, Shape shape) throws XMLStreamException {
        if (shape.whole().isEmpty() && shape.text().isEmpty()) {
            xml.writeEmptyElement(shape.element());
            attributes(xml, shape.attributes());
        } else {
            xml.writeStartElement(shape.element());
            attributes(xml, shape.attributes());
            if (!shape.whole().isEmpty()) {
                xml.writeStartElement("title");
                xml.writeCharacters(Characters.xml(Characters.line(shape.whole())));
                xml.writeEndElement();
            }
            xml.writeCharacters(shape.text());
            xml.writeEndElement();
        }
        xml.writeCharacters("\n");
    }

    private static void attributes(XMLStreamWriter xml, Map<String, String> attributes) throws XMLStreamException {
        for (Map.Entry<String, String> attribute : attributes.entrySet()) {
            xml.writeAttribute(attribute.getKey(), attribute.getValue());
        }
    }

    private void add(Look look, String element, ImmutableMap<String, String> place, String whole) {
        ImmutableMap<String, String> all = ImmutableMap.<String, String>builder()
                .putAll(place)
                .putAll(look.attributes)
                .build();
        shapes.add(new Shape(look.layer, element, all, whole, ""));
    }

    /** A text of which the letters' width is not known for sure is fitted into what was reckoned for it. */
    private void text(int x, int top, String line, Face face, String anchor, String whole) {
        if (line.isEmpty()) {
            return;
        }
        ImmutableMap.Builder<String, String> attributes = ImmutableMap.<String, String>builder()
                .put("x", String.valueOf(x))
                .put("y", String.valueOf(top + face.size))
                .put("class", CLASS + code(face))
                .put("font-size", String.valueOf(face.size))
                .put("fill", face.ink);
        if (face.bold) {
            attributes.put("font-weight", "bold");
        }
        if (!anchor.equals("start")) {
            attributes.put("text-anchor", anchor);
        }
        if (Lettering.isGuess(line)) {
            attributes.put("textLength", String.valueOf(face.width(line))).put("lengthAdjust", "spacingAndGlyphs");
        }
        shapes.add(new Shape(5, "text", attributes.build(), whole, line));
    }

    private static String code(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
