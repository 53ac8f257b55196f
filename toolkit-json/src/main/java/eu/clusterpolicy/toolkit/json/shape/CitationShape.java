package eu.clusterpolicy.toolkit.json.shape;

import eu.clusterpolicy.toolkit.entry.Citation;
import eu.clusterpolicy.toolkit.json.wire.Codecs;
import java.util.Optional;
import java.util.OptionalInt;

/** The place where a source says something. */
final class CitationShape extends ObjectShape<Citation> {

    private final Property<Citation, String> source =
            optional("source", "The document, where it is not the edition's own.", Codecs.TEXT, Citation::source);
    private final Property<Citation, Integer> table =
            optional("table", "The number of the table.", Codecs.integer(1), citation -> boxed(citation.table()));
    private final Property<Citation, Integer> page =
            optional("page", "The printed page number.", Codecs.integer(1), citation -> boxed(citation.page()));

    CitationShape() {
        super(
                "citation",
                "The place where a source says it: a table and a page of the edition's own paper, or a document.");
        rule("minProperties", 1);
    }

    @Override
    Citation build(Values values) {
        return new Citation(values.find(source), unboxed(values.find(table)), unboxed(values.find(page)));
    }

    private static Optional<Integer> boxed(OptionalInt number) {
        return number.isPresent() ? Optional.of(number.getAsInt()) : Optional.empty();
    }

    private static OptionalInt unboxed(Optional<Integer> number) {
        return number.isPresent() ? OptionalInt.of(number.get()) : OptionalInt.empty();
    }
}
