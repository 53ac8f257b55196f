package eu.clusterpolicy.toolkit.json.csv;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import eu.clusterpolicy.toolkit.name.Excerpt;
import eu.clusterpolicy.toolkit.name.LowerCase;
import eu.clusterpolicy.toolkit.name.NearestName;
import eu.clusterpolicy.toolkit.name.Require;
import eu.clusterpolicy.toolkit.name.WhiteSpace;
import java.util.Optional;

/**
 * What the names of columns mean: a table's own, and what others call them. Immutable and thread-safe.
 *
 * @param own the table's own names
 * @param meanings which column each name means, none where it is passed over; the names are in lower case
 */
record CsvColumns(ImmutableList<String> own, ImmutableMap<String, Optional<String>> meanings) {

    /** Returns nothing but the columns' own names. */
    static CsvColumns of(TableShape<?> shape) {
        ImmutableList<String> own = shape.names();
        return new CsvColumns(own, own.stream().collect(ImmutableMap.toImmutableMap(name -> name, Optional::of)));
    }

    /** Takes a column of another name for one of the table's own. */
    CsvColumns column(String name, String column) {
        return with(Require.notNull(name, "name"), Optional.of(Require.notNull(column, "column")));
    }

    /** Passes over columns. */
    CsvColumns passingOver(String... names) {
        CsvColumns more = this;
        for (String name : Require.noneNull(names, "names")) {
            more = more.with(name, Optional.empty());
        }
        return more;
    }

    private CsvColumns with(String name, Optional<String> column) {
        column.filter(meant -> !own.contains(meant)).ifPresent(unknown -> {
            throw new IllegalArgumentException(unknown(unknown));
        });
        if (knows(name)) {
            throw new IllegalArgumentException("the column has a meaning already: " + Excerpt.quoted(name));
        }
        return new CsvColumns(
                own,
                ImmutableMap.<String, Optional<String>>builder()
                        .putAll(meanings)
                        .put(key(name), column)
                        .buildOrThrow());
    }

    boolean knows(String name) {
        return meanings.containsKey(key(name));
    }

    /** Returns which column a name means; none where it is passed over or unknown. */
    Optional<String> meaning(String name) {
        return meanings.getOrDefault(key(name), Optional.empty());
    }

    /** Words that there is no such column; all that there are help whoever must rename many. */
    String unknown(String name) {
        return NearestName.unknown("column", name, own) + "; there are " + String.join(", ", own);
    }

    static String key(String name) {
        return LowerCase.of(WhiteSpace.trim(name));
    }
}
