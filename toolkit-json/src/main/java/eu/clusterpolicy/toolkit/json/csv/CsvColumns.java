package eu.clusterpolicy.toolkit.json.csv;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import eu.clusterpolicy.toolkit.name.Excerpt;
import eu.clusterpolicy.toolkit.name.NearestName;
import eu.clusterpolicy.toolkit.name.WhiteSpace;
import java.util.Locale;
import java.util.Optional;

/**
 * What the names of columns mean: our own, and what others call them. Immutable and thread-safe.
 *
 * @param meanings which column each name means, none where it is passed over; the names are in lower case
 */
record CsvColumns(ImmutableMap<String, Optional<String>> meanings) {

    static final String NAME = "name";
    static final String COUNTRY = "country";
    static final String LINK = "link";
    static final String CELLS = "cells";
    static final String TEXT = "text";
    static final String ID = "id";

    private static final ImmutableList<String> ALL = ImmutableList.of(NAME, COUNTRY, LINK, CELLS, TEXT, ID);

    /** Nothing but the columns' own names. */
    static final CsvColumns OWN =
            new CsvColumns(ALL.stream().collect(ImmutableMap.toImmutableMap(name -> name, Optional::of)));

    CsvColumns with(String name, Optional<String> column) {
        column.filter(meant -> !ALL.contains(meant)).ifPresent(unknown -> {
            throw new IllegalArgumentException(unknown(unknown));
        });
        if (meanings.containsKey(key(name))) {
            throw new IllegalArgumentException("the column has a meaning already: " + Excerpt.quoted(name));
        }
        return new CsvColumns(ImmutableMap.<String, Optional<String>>builder()
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

    static String unknown(String name) {
        return NearestName.noneOf("column", name, ALL);
    }

    private static String key(String name) {
        return WhiteSpace.trim(name).toLowerCase(Locale.ROOT);
    }
}
