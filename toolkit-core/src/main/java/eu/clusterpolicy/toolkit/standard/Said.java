package eu.clusterpolicy.toolkit.standard;

import eu.clusterpolicy.toolkit.entry.Citation;
import eu.clusterpolicy.toolkit.guide.Statement;

/** The text of a statement that lacks its citation: the line from which the pages of background and remarks are written. */
record Said(String text) {

    /** Begins a statement, in our own words. */
    static Said said(String text) {
        return new Said(Lines.wording(text));
    }

    /** Completes the statement with the printed page number of the paper. */
    Statement onPage(int page) {
        return by(Citation.page(page));
    }

    /** Completes a remark with the table and the printed page number of what it is about. */
    Statement inTable(int table, int page) {
        return by(Citation.of(table, page));
    }

    /** Completes the statement with another source. */
    Statement by(Citation source) {
        return Statement.of(text, source);
    }
}
