package eu.clusterpolicy.toolkit.rule;

import com.google.common.collect.ImmutableList;
import eu.clusterpolicy.toolkit.catalogue.Catalogue;
import eu.clusterpolicy.toolkit.completeness.Concern;
import eu.clusterpolicy.toolkit.completeness.Rule;
import eu.clusterpolicy.toolkit.completeness.RuleDescription;
import eu.clusterpolicy.toolkit.completeness.Severity;
import java.util.Optional;
import java.util.function.Function;

/** Rules about the wording of all texts. */
final class WordingRules {

    private static final Rule<Catalogue> BLANK = Rule.of(
            RuleDescription.builder()
                    .code("text-blank")
                    .severity(Severity.ERROR)
                    .concern(Concern.VALIDITY)
                    .title("Text that says nothing")
                    .rationale("An entry without words cannot be shown, found or understood.")
                    .remedy("Write the text, or take the entry out.")
                    .build(),
            catalogue ->
                    CatalogueText.of(catalogue).filter(CatalogueText::isBlank).map(text -> text.observed("is blank")));

    private static final Rule<Catalogue> WHITE_SPACE = rule(
            RuleDescription.builder()
                    .code("text-stray-white-space")
                    .severity(Severity.WARNING)
                    .concern(Concern.VALIDITY)
                    .title("Stray white space")
                    .rationale("Texts that look the same are then different to a search and to a comparison.")
                    .remedy("Leave single spaces between words and none at the ends.")
                    .build(),
            TextFlaws::whiteSpace);

    private static final Rule<Catalogue> FULL_STOP = rule(
            RuleDescription.builder()
                    .code("text-full-stop")
                    .severity(Severity.WARNING)
                    .concern(Concern.VALIDITY)
                    .title("Full stop at the end")
                    .rationale("Wordings and titles stand in lists and tables, where none ends with a full stop.")
                    .remedy("Take the full stop away.")
                    .build(),
            TextFlaws::fullStop);

    private static final Rule<Catalogue> DOUBLED_WORD = rule(
            RuleDescription.builder()
                    .code("text-doubled-word")
                    .severity(Severity.WARNING)
                    .concern(Concern.VALIDITY)
                    .title("Doubled word")
                    .rationale("A word twice in a row is most often a slip of the pen or of a page break.")
                    .remedy("Take one of the two away.")
                    .build(),
            TextFlaws::doubledWord);

    private static final Rule<Catalogue> TYPESETTING = rule(
            RuleDescription.builder()
                    .code("text-typesetting")
                    .severity(Severity.WARNING)
                    .concern(Concern.VALIDITY)
                    .title("Leftover typesetting")
                    .rationale("Text copied from a printed page brings along signs that were meant for the page alone.")
                    .remedy("Write the words as they would be typed, and record the change as an erratum.")
                    .build(),
            TextFlaws::typesetting);

    static final ImmutableList<Rule<Catalogue>> ALL =
            ImmutableList.of(BLANK, WHITE_SPACE, FULL_STOP, DOUBLED_WORD, TYPESETTING);

    private WordingRules() {}

    private static Rule<Catalogue> rule(RuleDescription description, Function<CatalogueText, Optional<String>> flaw) {
        return Rule.of(
                description,
                catalogue -> CatalogueText.of(catalogue)
                        .filter(text -> !text.isBlank())
                        .flatMap(text -> flaw.apply(text).map(text::observed).stream()));
    }
}
