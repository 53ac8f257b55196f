package eu.clusterpolicy.toolkit.standard;

import eu.clusterpolicy.toolkit.entry.Citation;
import eu.clusterpolicy.toolkit.entry.Erratum;
import eu.clusterpolicy.toolkit.entry.ErratumId;
import eu.clusterpolicy.toolkit.entry.ErratumKind;
import java.util.Optional;

/**
 * The lines from which the page of errata is written.
 *
 * <pre>{@code
 * erratum(TYPESETTING, "reenforce-recommendation-8")
 *         .concerning("value-chain-focal-point")
 *         .printed("reenforce")
 *         .used("reinforce")
 *         .inTable(5, 18)
 * }</pre>
 */
final class ErratumLine {

    private static final Citation CONTENTS = Citation.from("Contents list of the input paper");

    private ErratumLine() {}

    /** Begins an erratum. */
    static Begun erratum(ErratumKind kind, String id) {
        return new Begun(kind, ErratumId.of(id));
    }

    /** An erratum that lacks what it is about. */
    record Begun(ErratumKind kind, ErratumId id) {

        /** Adds the identifier of an action or an example, a recommendation such as {@code recommendation-4}, or a table. */
        Unprinted concerning(String entry) {
            return new Unprinted(this, entry);
        }
    }

    /** An erratum that lacks what the paper prints. */
    record Unprinted(Begun begun, String concerns) {

        /** Adds what the paper prints. */
        Unused printed(String text) {
            return new Unused(this, Lines.wording(text));
        }

        /** Says that the paper prints nothing. */
        Unused nothingPrinted() {
            return new Unused(this, "");
        }
    }

    /** An erratum that lacks what is used in its place. */
    record Unused(Unprinted unprinted, String printed) {

        /** Adds what the catalogue has in its place. */
        Uncited used(String text) {
            return new Uncited(this, Lines.wording(text));
        }

        /** Says that the catalogue has nothing in its place. */
        Uncited nothingUsed() {
            return new Uncited(this, "");
        }
    }

    /** An erratum that lacks its citation. */
    record Uncited(Unused unused, String used) {

        /** Adds what else is to be said, in our own words. */
        Noted noting(String note) {
            return new Noted(this, Optional.of(Lines.wording(note)));
        }

        /** Completes the erratum with the table and the printed page number. */
        Erratum inTable(int table, int page) {
            return new Noted(this, Optional.empty()).inTable(table, page);
        }

        /** Completes an erratum of the list of contents, whose page bears no number. */
        Erratum inContents() {
            return new Noted(this, Optional.empty()).at(CONTENTS);
        }
    }

    /** An erratum with its note that lacks its citation. */
    record Noted(Uncited uncited, Optional<String> note) {

        /** Completes the erratum with the table and the printed page number. */
        Erratum inTable(int table, int page) {
            return at(Citation.of(table, page));
        }

        private Erratum at(Citation citation) {
            Unused unused = uncited.unused();
            Unprinted subject = unused.unprinted();
            return Erratum.builder()
                    .id(subject.begun().id())
                    .concerns(subject.concerns())
                    .kind(subject.begun().kind())
                    .printed(unused.printed())
                    .used(uncited.used())
                    .citation(citation)
                    .note(note)
                    .build();
        }
    }
}
