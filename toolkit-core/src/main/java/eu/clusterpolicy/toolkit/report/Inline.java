package eu.clusterpolicy.toolkit.report;

import java.net.URI;

/** A run of characters in a paragraph: text, emphasis, code or a link. */
sealed interface Inline {

    /** Returns the run in the given format. */
    String in(Format format);

    /** Plain text; a line feed in it breaks the line. */
    record Text(String text) implements Inline {

        @Override
        public String in(Format format) {
            return format.text(Characters.clean(text));
        }
    }

    /** Text that is set off: what this library says about its source. */
    record Emphasis(String text) implements Inline {

        @Override
        public String in(Format format) {
            return format.emphasis(Characters.line(text));
        }
    }

    /** Characters to be taken literally, such as an identifier. */
    record Code(String text) implements Inline {

        @Override
        public String in(Format format) {
            return format.code(Characters.literal(text));
        }
    }

    /** A link to an address of the web. */
    record Link(String label, URI address) implements Inline {

        @Override
        public String in(Format format) {
            return format.link(Characters.line(label), address);
        }
    }
}
