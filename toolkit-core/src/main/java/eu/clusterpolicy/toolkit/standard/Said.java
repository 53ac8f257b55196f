package eu.clusterpolicy.toolkit.standard;

import eu.clusterpolicy.toolkit.entry.Citation;
import eu.clusterpolicy.toolkit.guide.Statement;

/** The text of a statement that lacks its citation: the line from which the page of background is written. */
record Said(String text) {

    /** Begins a statement, in our own words. */
    static Said said(String text) {
        return new Said(Lines.wording(text));
    }

    /** Completes the statement with the printed page number of the paper. */
    Statement onPage(int page) {
        return by(Citation.page(page));
    }

    /** Completes the statement with another source. */
    Statement by(Citation source) {
        return Statement.of(text, source);
    }
}
