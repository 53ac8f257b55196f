package eu.clusterpolicy.toolkit.rule;

import eu.clusterpolicy.toolkit.catalogue.Catalogue;
import eu.clusterpolicy.toolkit.completeness.PlacedText;
import eu.clusterpolicy.toolkit.completeness.Rule;
import eu.clusterpolicy.toolkit.completeness.RuleDescription;
import eu.clusterpolicy.toolkit.name.Require;
import eu.clusterpolicy.toolkit.roadmap.Decided;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** The texts of whatever is checked, and rules that judge each of them. */
final class Texts {

    private Texts() {}

    /** Returns all texts of a catalogue or of what is decided. */
    static Stream<PlacedText> of(Object subject) {
        if (subject instanceof Catalogue catalogue) {
            return PlacedText.of(catalogue);
        }
        if (subject instanceof Decided decided) {
            return PlacedText.of(decided);
        }
        throw new IllegalArgumentException("texts are those of a catalogue or of a roadmap: " + subject);
    }

    /** Returns the rule that finds what is wrong with a text which is not blank. */
    static Rule<Object> rule(RuleDescription.Builder description, Function<PlacedText, Optional<String>> flaw) {
        Require.notNull(flaw, "flaw");
        return Require.notNull(description, "description")
                .check(subject -> of(subject)
                        .filter(text -> !text.isBlank())
                        .flatMap(text -> flaw.apply(text).map(text::observed).stream()));
    }
}
