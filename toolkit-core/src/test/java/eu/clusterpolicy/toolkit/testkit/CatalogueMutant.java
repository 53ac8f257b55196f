package eu.clusterpolicy.toolkit.testkit;

import com.google.common.collect.ImmutableSet;
import eu.clusterpolicy.toolkit.catalogue.Catalogue;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A way to break a catalogue, such as {@link #DROP_ACTION}, with the rule that must notice.
 *
 * <p>There is one for each rule of {@link eu.clusterpolicy.toolkit.rule.Rules}, at least. Immutable and thread-safe.
 */
public enum CatalogueMutant implements Mutant<Catalogue> {

    /** Enters another action under the identifier of one. */
    REPEAT_ACTION_ID("enters an action twice", "id-repeated", IdentifierFaults::actionTwice),
    /** Enters an example twice. */
    REPEAT_EXAMPLE("enters an example twice", "id-repeated", IdentifierFaults::exampleTwice),
    /** Enters a recommendation twice. */
    REPEAT_NUMBER("enters a recommendation twice", "id-repeated", IdentifierFaults::numberTwice),
    /** Gives an erratum the identifier of an action or an example. */
    REUSE_ID_ACROSS_KINDS(
            "gives an erratum the identifier of another entry", "id-across-kinds", IdentifierFaults::acrossKinds),
    /** Withdraws an action and keeps it. */
    REUSE_WITHDRAWN_ACTION("withdraws an action and keeps it", "id-reused", IdentifierFaults::actionWithdrawn),
    /** Withdraws an example and keeps it. */
    REUSE_WITHDRAWN_EXAMPLE("withdraws an example and keeps it", "id-reused", IdentifierFaults::exampleWithdrawn),
    /** Withdraws a recommendation that still stands. */
    REUSE_WITHDRAWN_NUMBER("withdraws a recommendation and keeps it", "id-reused", IdentifierFaults::rowWithdrawn),
    /** Adds an entry whose identifier begins with a digit. */
    BEGIN_ID_WITH_DIGIT(
            "adds an entry whose identifier begins with a digit", "id-malformed", IdentifierFaults::digitFirst),

    /** Lets a recommendation name an action that is not there. */
    DANGLE_ACTION(
            "lets a recommendation name an unknown action", "reference-unknown", IdentifierFaults::danglingAction),
    /** Lets a recommendation name an example that is not there. */
    DANGLE_EXAMPLE(
            "lets a recommendation name an unknown example", "reference-unknown", IdentifierFaults::danglingExample),
    /** Adds an erratum about an entry that is not there. */
    DANGLE_ERRATUM("adds an erratum about nothing", "reference-unknown", IdentifierFaults::danglingErratum),
    /** Withdraws an entry in favour of one that is not there. */
    DANGLE_SUCCESSOR(
            "withdraws an entry in favour of an unknown one", "reference-unknown", IdentifierFaults::danglingSuccessor),
    /** Lets withdrawn entries follow one another in a circle. */
    SUCCEED_IN_A_CIRCLE(
            "lets withdrawn entries follow one another",
            "successors-in-a-circle",
            IdentifierFaults::successorsInCircle),
    /** Enters an entry anew under another identifier, and forgets to name it as the successor. */
    FORGET_SUCCESSOR(
            "renames an entry without naming its successor", "withdrawn-and-renamed", IdentifierFaults::renamed),
    /** Declares a cell empty of a recommendation that is not there. */
    DANGLE_DECLARATION(
            "declares a cell of an unknown recommendation empty",
            "reference-unknown",
            IdentifierFaults::danglingDeclaration),

    /** Drops all actions of a cell. */
    DROP_ACTION("drops the actions of a cell", "cell-without-action", CellFaults::withoutAction),
    /** Swaps challenge and function of a cell's actions, as when rows are read for columns. */
    SWAP_AXES("swaps challenge and function of a cell", "cell-without-action", CellFaults::axesSwapped),
    /** Lets a cell name no example. */
    DROP_EXAMPLE("drops the examples of a cell", "cell-without-example", CellFaults::withoutExample),
    /** Declares a filled cell of the matrix empty. */
    DECLARE_FILLED_CELL("declares a filled cell empty", "declared-empty-but-filled", CellFaults::declaredButFilled),
    /** Declares a filled cell of a recommendation empty. */
    DECLARE_FILLED_RECOMMENDATION(
            "declares a recommendation's filled cell empty",
            "declared-empty-but-filled",
            CellFaults::declaredButCarriedOut),

    /** Drops a recommendation. */
    DROP_RECOMMENDATION("drops a recommendation", "recommendation-missing", RecommendationFaults::missing),
    /** Puts a recommendation under another priority. */
    MISPLACE_RECOMMENDATION(
            "puts a recommendation under another priority",
            "recommendation-misplaced",
            RecommendationFaults::otherPriority),
    /** Gives a recommendation a number above 15; the number it had is then missing. */
    MISNUMBER_RECOMMENDATION(
            "gives a recommendation a number beyond the groups",
            "recommendation-misplaced",
            RecommendationFaults::misnumbered,
            "recommendation-missing"),
    /** Swaps two neighbouring recommendations. */
    REORDER_RECOMMENDATIONS(
            "swaps two recommendations", "recommendation-out-of-order", RecommendationFaults::outOfOrder),
    /** Takes everything away that carries a recommendation out. */
    EMPTY_RECOMMENDATION(
            "empties a recommendation", "recommendation-without-action", RecommendationFaults::withoutAction),
    /** Takes away what carries a recommendation out through one function. */
    EMPTY_RECOMMENDATION_CELL(
            "empties a cell of a recommendation", "recommendation-cell-empty", RecommendationFaults::cellEmptied),
    /** Takes the examples from a cell of a recommendation. */
    HALVE_BY_EXAMPLES(
            "takes the examples from a recommendation's cell",
            "recommendation-cell-half-filled",
            RecommendationFaults::exampleMissing),
    /** Takes the actions from a cell of a recommendation. */
    HALVE_BY_ACTIONS(
            "takes the actions from a recommendation's cell",
            "recommendation-cell-half-filled",
            RecommendationFaults::actionMissing),
    /** Enters a cell of a recommendation twice. */
    REPEAT_RECOMMENDATION_CELL(
            "enters a recommendation's cell twice", "recommendation-cell-repeated", RecommendationFaults::cellTwice),
    /** Lets no recommendation use an action any more. */
    DISUSE_ACTION("takes an action from all recommendations", "action-unused", RecommendationFaults::actionUnused),
    /** Lets nothing name an example any more. */
    DISUSE_EXAMPLE("takes an example out of every use", "example-unused", ExampleFaults::unused),

    /** Moves an example to a country that does not exist. */
    BREAK_COUNTRY("breaks an example's country", "country-unknown", ExampleFaults::noCountry),
    /** Says that an example is valid in a country that does not exist. */
    BREAK_VALIDITY("breaks where an example is valid", "country-unknown", ExampleFaults::validInNoCountry),

    /** Takes the scheme from a link. */
    LINK_WITHOUT_SCHEME(
            "takes the scheme from a link", "link-malformed", c -> ExampleFaults.link(c, "www.example.org/a")),
    /** Doubles a dot in a link. */
    LINK_TO_IMPOSSIBLE_SITE(
            "lets a link name a site that cannot be",
            "link-malformed",
            c -> ExampleFaults.link(c, "https://www..example.org/")),
    /** Takes the site from a link. */
    LINK_WITHOUT_HOST("takes the site from a link", "link-malformed", c -> ExampleFaults.link(c, "https:///page")),
    /** Puts a password into a link. */
    LINK_WITH_PASSWORD(
            "puts a password into a link",
            "link-with-credentials",
            c -> ExampleFaults.link(c, "https://reader:secret@example.org/a")),
    /** Lets a link tell where the reader came from. */
    LINK_WITH_TRACKING(
            "lets a link track its reader",
            "link-with-tracking",
            c -> ExampleFaults.link(c, "https://example.org/a?page=1&UTM_source=newsletter")),
    /** Shortens a link. */
    SHORTEN_LINK("shortens a link", "link-doubtful", c -> ExampleFaults.link(c, "https://bit.ly/3abc")),
    /** Gives two examples one link. */
    SHARE_LINK("gives two examples one link", "link-shared", ExampleFaults::linkShared),
    /** Takes the link from an example. */
    DROP_LINK("takes the link from an example", "link-missing", ExampleFaults::linkMissing),

    /** Blanks the wording of an action. */
    BLANK_WORDING("blanks a wording", "text-blank", c -> TextFaults.wording(c, words -> " ")),
    /** Blanks the name of an example. */
    BLANK_NAME("blanks a name", "text-blank", c -> TextFaults.name(c, words -> "")),
    /** Blanks the subject of a recommendation. */
    BLANK_SUBJECT("blanks a subject", "text-blank", c -> TextFaults.subject(c, words -> "\t")),
    /** Leaves a space at the end of a wording. */
    LEAVE_SPACE_AT_END("leaves a space at an end", "text-stray-white-space", c -> TextFaults.wording(c, w -> w + " ")),
    /** Leaves two spaces in a name. */
    DOUBLE_SPACE("doubles a space", "text-stray-white-space", c -> TextFaults.name(c, w -> w + "  (old)")),
    /** Breaks the line in a subject. */
    BREAK_LINE("breaks a line", "text-stray-white-space", c -> TextFaults.subject(c, w -> w + "\nand more")),
    /** Ends a wording with a full stop. */
    ADD_FULL_STOP("ends a wording with a full stop", "text-full-stop", c -> TextFaults.wording(c, w -> w + ".")),
    /** Says a word of a wording twice. */
    DOUBLE_WORD("doubles a word", "text-doubled-word", c -> TextFaults.wording(c, TextFaults::stammered)),
    /** Leaves a word broken at the end of a line. */
    LEAVE_HYPHENATION(
            "leaves a broken word", "text-typesetting", c -> TextFaults.wording(c, w -> w + " for start -ups")),
    /** Leaves a soft hyphen in a name. */
    LEAVE_SOFT_HYPHEN("leaves a soft hyphen", "text-typesetting", c -> TextFaults.name(c, w -> w + " clus\u00ADter")),
    /** Leaves a ligature in a subject. */
    LEAVE_LIGATURE("leaves a ligature", "text-typesetting", c -> TextFaults.subject(c, w -> w + " and \uFB01nance")),
    /** Leaves the code of a character in a wording. */
    LEAVE_ENTITY(
            "leaves the code of a character", "text-typesetting", c -> TextFaults.wording(c, w -> w + " &amp; more")),

    /** Places an example twice in a cell. */
    PLACE_TWICE("places an example twice in a cell", "listed-twice", ExampleFaults::placedTwice),
    /** Gives an example the name of one of another country as an alias. */
    BORROW_NAME("borrows a name from another country", "alias-of-another", ExampleFaults::nameBorrowed),
    /** Says that an example does not hold in its own country. */
    EXCLUDE_COUNTRY(
            "lets an example hold in other countries alone", "country-outside-validity", ExampleFaults::notAtHome),
    /** Writes a year of two digits. */
    CUT_YEAR("cuts a year", "day-implausible", c -> ExampleFaults.updated(c, LocalDate.of(21, 5, 4))),
    /** Brings an example up to date after its edition. */
    UPDATE_LATE(
            "brings an example up to date after its edition",
            "updated-after-edition",
            c -> ExampleFaults.updated(c, c.edition().issued().plusDays(1))),
    /** Enters an erratum that changes nothing. */
    CORRECT_NOTHING("enters an erratum that changes nothing", "erratum-contradicts", TextFaults::nothingCorrected),
    /** Enters an erratum whose entry still has what is printed. */
    KEEP_WHAT_IS_PRINTED("enters an erratum and keeps what is printed", "erratum-contradicts", TextFaults::printedKept),

    /** Leaves a placeholder for a name. */
    LEAVE_PLACEHOLDER("leaves a placeholder", "text-placeholder", c -> TextFaults.name(c, w -> "TBD")),
    /** Reads the letters of a wording in another encoding than they were written in. */
    DECODE_TWICE("decodes letters twice", "text-garbled", c -> TextFaults.wording(c, w -> w + " of FÃ¶rderung")),
    /** Leaves the mark of a footnote in a wording. */
    LEAVE_FOOTNOTE("leaves the mark of a footnote", "text-markup", c -> TextFaults.wording(c, w -> w + " [12]")),
    /** Ends a wording with a comma. */
    CUT_AT_COMMA("cuts a wording at a comma", "text-punctuation", c -> TextFaults.wording(c, w -> w + ",")),
    /** Writes a wording in capitals. */
    SHOUT("writes a wording in capitals", "text-all-capitals", c -> TextFaults.wording(c, w -> "ASK ALL FIRMS")),
    /** Gives an address for a name. */
    NAME_BY_ADDRESS(
            "gives an address for a name",
            "text-is-address",
            c -> TextFaults.name(c, w -> "https://hub.example.org/start")),
    /** Describes two examples in the same words. */
    COPY_DESCRIPTION("copies a description", "text-repeated", TextFaults::describedAlike),

    /** Enters an example again under another spelling of its name. */
    RESPELL_EXAMPLE("enters an example under another spelling", "name-near-duplicate", ExampleFaults::otherSpelling),

    /** Cuts the citation of an action. */
    CUT_CITATION("cuts the citation of an action", "citation-missing", TextFaults::uncited),
    /** Cuts the citations of an example's placements. */
    CUT_PLACEMENT_CITATION("cuts the citations of an example", "citation-missing", TextFaults::placementUncited),
    /** Cuts the citation of a cell of a recommendation. */
    CUT_RECOMMENDATION_CITATION(
            "cuts the citation of a recommendation's cell", "citation-missing", TextFaults::recommendationUncited),
    /** Cites a table without its page. */
    CUT_PAGE("cites a table without its page", "citation-incomplete", TextFaults::withoutPage),
    /** Cites a page without its table. */
    CUT_TABLE("cites a page without its table", "citation-incomplete", TextFaults::withoutTable),
    /** Cites a page on which the table does not stand; only who knows the pages can notice. */
    CITE_BEYOND_TABLE("cites a page beyond the table", "citation-out-of-range", TextFaults::beyondTheTable),

    /** Marks a title as lost that has a text. */
    MARK_TITLE_LOST("marks a title as lost", "title-status-mismatch", RecommendationFaults::markedAsLost),
    /** Marks a title as complete that has no text. */
    MARK_TITLE_COMPLETE("marks no title as complete", "title-status-mismatch", RecommendationFaults::markedAsComplete),
    /** Marks a title as partial that shows no gap. */
    MARK_TITLE_PARTIAL(
            "marks a whole title as partial", "title-status-mismatch", RecommendationFaults::markedAsPartial),
    /** Loses a title. */
    LOSE_TITLE("loses a title", "title-lost", RecommendationFaults::titleLost);

    private final String title;
    private final String rule;
    private final Breaking<Catalogue, CatalogueParts> breaking;
    private final ImmutableSet<String> consequences;

    CatalogueMutant(String title, String rule, Breaking<Catalogue, CatalogueParts> breaking, String... consequences) {
        this.title = title;
        this.rule = rule;
        this.breaking = breaking;
        this.consequences = ImmutableSet.copyOf(consequences);
    }

    @Override
    public String title() {
        return title;
    }

    @Override
    public String rule() {
        return rule;
    }

    @Override
    public ImmutableSet<String> consequences() {
        return consequences;
    }

    @Override
    public Optional<Catalogue> applyTo(Catalogue whole, int place) {
        return breaking.at(whole, place).map(step -> {
            CatalogueParts parts = CatalogueParts.of(whole);
            step.accept(parts);
            return parts.build();
        });
    }

    /** Returns what the mutant does and the rule that kills it, such as {@code drops the actions of a cell (cell-without-action)}. */
    @Override
    public String toString() {
        return title + " (" + rule + ")";
    }
}
