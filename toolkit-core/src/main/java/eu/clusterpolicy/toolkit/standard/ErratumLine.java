package eu.clusterpolicy.toolkit.standard;

import eu.clusterpolicy.toolkit.entry.Citation;
import eu.clusterpolicy.toolkit.entry.Erratum;
import eu.clusterpolicy.toolkit.entry.ErratumId;
import eu.clusterpolicy.toolkit.entry.ErratumKind;

/**
 * A line of the page of errata. It becomes an erratum only with its citation, and is refused where it lacks another part.
 *
 * <pre>{@code
 * erratum(TYPESETTING, "reenforce-recommendation-8")
 *         .concerning("value-chain-focal-point")
 *         .printed("reenforce")
 *         .used("reinforce")
 *         .inTable(5, 18)
 * }</pre>
 *
 * <p>Not thread-safe.
 */
final class ErratumLine {

    private static final Citation CONTENTS = Citation.from("Contents list of the input paper");

    private final Erratum.Builder erratum = Erratum.builder();

    private ErratumLine() {}

    /** Begins an erratum. */
    static ErratumLine erratum(ErratumKind kind, String id) {
        ErratumLine line = new ErratumLine();
        line.erratum.kind(kind).id(ErratumId.of(id));
        return line;
    }

    /** Adds the identifier of an action or an example, a recommendation such as {@code recommendation-4}, or a table. */
    ErratumLine concerning(String entry) {
        erratum.concerns(entry);
        return this;
    }

    /** Adds what the paper prints. */
    ErratumLine printed(String text) {
        erratum.printed(Lines.wording(text));
        return this;
    }

    /** Says that the paper prints nothing. */
    ErratumLine nothingPrinted() {
        return printed("");
    }

    /** Adds what the catalogue has in its place. */
    ErratumLine used(String text) {
        erratum.used(Lines.wording(text));
        return this;
    }

    /** Says that the catalogue has nothing in its place. */
    ErratumLine nothingUsed() {
        return used("");
    }

    /** Adds what else is to be said, in our own words. */
    ErratumLine noting(String note) {
        erratum.note(Lines.wording(note));
        return this;
    }

    /** Completes the erratum with the table and the printed page number. */
    Erratum inTable(int table, int page) {
        return erratum.citation(Citation.of(table, page)).build();
    }

    /** Completes an erratum of the list of contents, whose page bears no number. */
    Erratum inContents() {
        return erratum.citation(CONTENTS).build();
    }
}
