package eu.clusterpolicy.toolkit.report;

import java.net.URI;
import java.util.Optional;

/** A run of characters in a paragraph: text, a quotation, emphasis, code, a link or a reference. */
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

    /** Words of a source, in their own language; that of the edition that a report is about, where none is given. */
    record Quotation(String text, Optional<String> language) implements Inline {

        @Override
        public String in(Format format) {
            return format.quotation(Characters.clean(text), language);
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

    /** A run that speaks of something that has a place in the report, or a page of its own. */
    record Reference(Inline words, Subject subject) implements Inline {

        @Override
        public String in(Format format) {
            return format.reference(words.in(format), subject);
        }
    }
}
