package eu.clusterpolicy.toolkit.rule;

import com.google.common.collect.ImmutableList;
import eu.clusterpolicy.toolkit.completeness.PlacedText;
import eu.clusterpolicy.toolkit.completeness.Rule;
import eu.clusterpolicy.toolkit.completeness.Severity;
import eu.clusterpolicy.toolkit.name.Excerpt;
import eu.clusterpolicy.toolkit.name.Placeholder;
import java.util.Optional;

/** Rules that every text says something. */
final class PlaceholderRules {

    static final ImmutableList<Rule<Object>> ALL = ImmutableList.of(
            Rule.ofValidity("text-blank", Severity.ERROR)
                    .title("Text that says nothing")
                    .rationale("An entry without words cannot be shown, found or understood.")
                    .remedy("Write the text, or take the entry out.")
                    .check(subject -> Texts.of(subject)
                            .filter(PlacedText::isBlank)
                            .filter(text -> !isNoOwner(text))
                            .map(text -> text.observed("is blank"))),
            Texts.rule(
                    Rule.ofValidity("text-placeholder", Severity.WARNING)
                            .title("Placeholder instead of a text")
                            .rationale("Readers learn that something was to stand there, and not what.")
                            .remedy("Write the text, or take the part out until it is known."),
                    PlaceholderRules::placeholder));

    private PlaceholderRules() {}

    private static Optional<String> placeholder(PlacedText text) {
        return isNoOwner(text)
                ? Optional.empty()
                : Placeholder.find(text.words()).map(sign -> "has the placeholder " + Excerpt.quoted(sign));
    }

    /** Whoever has a blank or a placeholder for an owner has none, and another rule says so. */
    private static boolean isNoOwner(PlacedText text) {
        return text.path().startsWith("/plan/actions/")
                && text.path().endsWith("/owner")
                && Placeholder.isNothing(text.words());
    }
}
