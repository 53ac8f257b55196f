package eu.clusterpolicy.toolkit.examples.benchmarks;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import eu.clusterpolicy.toolkit.catalogue.Catalogue;
import eu.clusterpolicy.toolkit.entry.Example;
import eu.clusterpolicy.toolkit.entry.PolicyAction;
import eu.clusterpolicy.toolkit.matrix.Cell;
import java.util.Locale;

/**
 * An invented entry as the peers know it: it stands in one cell, so that they need not tell apart the cells of one entry.
 *
 * @param id its place in the catalogue
 * @param cell the cell
 * @param country the number of its country; -1 for an action, which has none
 * @param words its words in small letters, those of the titles of its cell among them
 */
record Row(int id, Cell cell, int country, ImmutableSet<String> words) {

    /** A number that no axis value and no country has. */
    static final int NONE = -1;

    private static final Splitter WORDS = Splitter.on(CharMatcher.inRange('a', 'z')
                    .or(CharMatcher.inRange('0', '9'))
                    .negate())
            .omitEmptyStrings();

    static ImmutableList<Row> of(Catalogue catalogue) {
        ImmutableList.Builder<Row> rows = ImmutableList.builder();
        int id = 0;
        for (PolicyAction action : catalogue.actions()) {
            rows.add(row(id++, action.cell().orElseThrow(), NONE, action.text()));
        }
        for (Example example : catalogue.examples()) {
            Cell cell = example.placements().get(0).cell();
            int country = Invented.COUNTRIES.indexOf(example.country().orElseThrow());
            rows.add(row(id++, cell, country, example.name()));
        }
        return rows.build();
    }

    private static Row row(int id, Cell cell, int country, String text) {
        String all = (text + " " + cell.title()).toLowerCase(Locale.ROOT);
        return new Row(id, cell, country, ImmutableSet.copyOf(WORDS.split(all)));
    }
}
