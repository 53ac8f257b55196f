package eu.clusterpolicy.toolkit.standard;

import com.google.common.collect.ImmutableList;
import eu.clusterpolicy.toolkit.entry.Title;
import eu.clusterpolicy.toolkit.matrix.Priority;
import eu.clusterpolicy.toolkit.standard.PolicyTable.CellText;

/**
 * A row of the paper's Table 5: a recommendation and the cells that carry it out.
 *
 * <pre>{@code
 * recommendation(8, DIGITAL_TRANSITION)
 *         .titled("Make clusters an integral part of Digital Innovation Hubs")
 *         .about("…")
 *         .carriedOut(cell(INTELLIGENCE, …), cell(NETWORKING, …))
 * }</pre>
 */
record RecommendationRow(int number, Priority priority, Title title, String subject, ImmutableList<CellText> cells) {

    /** Begins the row with the given number. */
    static Untitled recommendation(int number, Priority priority) {
        return new Untitled(number, priority);
    }

    /** A row that lacks its title. */
    record Untitled(int number, Priority priority) {

        /** Adds a title that the paper's text keeps whole. */
        Unnamed titled(String text) {
            return new Unnamed(this, Title.complete(Lines.wording(text)));
        }

        /** Adds a title that the paper's text keeps in part, an ellipsis where words are lost. */
        Unnamed titledInPart(String text) {
            return new Unnamed(this, Title.partial(Lines.wording(text)));
        }

        /** Marks the title as lost from the paper's text. */
        Unnamed titleLost() {
            return new Unnamed(this, Title.lost());
        }
    }

    /** A row that lacks its subject. */
    record Unnamed(Untitled row, Title title) {

        /** Adds the subject, in our own words. */
        Open about(String subject) {
            return new Open(row, title, subject);
        }
    }

    /** A row that lacks its cells. */
    record Open(Untitled row, Title title, String subject) {

        /** Completes the row with its filled cells. */
        RecommendationRow carriedOut(CellText first, CellText... others) {
            return with(ImmutableList.<CellText>builder().add(first).add(others).build());
        }

        /** Completes a row that the paper leaves empty. */
        RecommendationRow leftEmpty() {
            return with(ImmutableList.of());
        }

        private RecommendationRow with(ImmutableList<CellText> cells) {
            return new RecommendationRow(row.number(), row.priority(), title, subject, cells);
        }
    }
}
