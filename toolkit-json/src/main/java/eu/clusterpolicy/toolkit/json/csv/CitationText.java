package eu.clusterpolicy.toolkit.json.csv;

import eu.clusterpolicy.toolkit.entry.Citation;
import eu.clusterpolicy.toolkit.name.Excerpt;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A citation in a cell, as people read it: {@code Recommendation Report, Table 5, p. 16}. A source that ends like a place stands
 * in quotes: {@code “Annex, p. 3”, p. 4}.
 */
final class CitationText {

    private static final Pattern PAGE = Pattern.compile("(?:^|, )p\\. ([1-9][0-9]{0,9})\\z");
    private static final Pattern TABLE = Pattern.compile("(?:^|, )Table ([1-9][0-9]{0,9})\\z");
    private static final char OPENS = '“';
    private static final char CLOSES = '”';

    private CitationText() {}

    static String print(Citation citation) {
        String text = citation.text();
        if (!text.isEmpty() && text.charAt(0) != OPENS && read(text).equals(citation)) {
            return text;
        }
        String source = citation.source().orElse("");
        return OPENS + source + CLOSES + text.substring(source.length());
    }

    /**
     * Reads a citation.
     *
     * @throws IllegalArgumentException if something else than a table and a page follows a source in quotes
     */
    static Citation read(String text) {
        int quoted = text.indexOf(OPENS) == 0 ? text.lastIndexOf(CLOSES) : -1;
        String rest = quoted < 0 ? text : text.substring(quoted + 1);
        Matcher page = PAGE.matcher(rest);
        OptionalInt number = number(page);
        rest = number.isPresent() ? rest.substring(0, page.start()) : rest;
        Matcher table = TABLE.matcher(rest);
        OptionalInt tableNumber = number(table);
        rest = tableNumber.isPresent() ? rest.substring(0, table.start()) : rest;
        if (quoted >= 0 && !rest.isEmpty()) {
            throw new IllegalArgumentException(
                    "a source in quotes is followed by its table and page, such as , Table 2, p. 12: "
                            + Excerpt.quoted(rest));
        }
        String source = quoted < 0 ? rest : text.substring(1, quoted);
        return new Citation(Optional.of(source).filter(words -> quoted >= 0 || !words.isEmpty()), tableNumber, number);
    }

    private static OptionalInt number(Matcher place) {
        long number = place.find() ? Long.parseLong(place.group(1)) : Long.MAX_VALUE;
        return number <= Integer.MAX_VALUE ? OptionalInt.of((int) number) : OptionalInt.empty();
    }
}
