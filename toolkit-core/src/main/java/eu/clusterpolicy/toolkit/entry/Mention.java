package eu.clusterpolicy.toolkit.entry;

import eu.clusterpolicy.toolkit.name.OneLine;
import eu.clusterpolicy.toolkit.name.Require;
import eu.clusterpolicy.toolkit.name.WhiteSpace;
import eu.clusterpolicy.toolkit.name.Wording;
import java.util.Optional;

/**
 * A mention of an example that departs from the cell that holds it, such as that of {@code digital-innovation-hub-ost} in
 * recommendation 8, spelt "Digital Innovation Hub OST" a page after the cell begins.
 *
 * <p>Immutable and thread-safe.
 *
 * @param example the example
 * @param printed how the source spells the name here, where that is not the example's name
 * @param citation where the mention stands, where that is not where the cell begins
 */
public record Mention(ExampleId example, Optional<String> printed, Optional<Citation> citation) {

    /** Requires a spelling that is not blank or a citation. */
    public Mention {
        Require.notNull(example, "example");
        Wording.requireBounded("printed", printed);
        Require.notNull(citation, "citation");
        if (printed.isEmpty() && citation.isEmpty()) {
            throw new IllegalArgumentException(
                    "mention must have a spelling or a citation of its own: '" + example + "'");
        }
        if (printed.isPresent() && WhiteSpace.isBlank(printed.get())) {
            throw new IllegalArgumentException("spelling of a mention must not be blank: '" + example + "'");
        }
    }

    /** Returns the example, and how and where it is printed, such as {@code house-of-digitalisation as House of Digitalisation}. */
    @Override
    public String toString() {
        return OneLine.of(example
                + printed.map(spelling -> " as " + spelling).orElse("")
                + citation.map(place -> ", " + place.text()).orElse(""));
    }
}
