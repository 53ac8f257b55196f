package eu.clusterpolicy.toolkit.json.csv;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableList;
import eu.clusterpolicy.toolkit.name.Excerpt;
import eu.clusterpolicy.toolkit.name.WhiteSpace;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Several items in one cell, with semicolons between them and bars between their parts: {@code First course | 2025-03-01; Second
 * course | 2025-09-01}. An item that holds one of these itself, or white space at an end, stands in quotes, and a quote in it
 * is written twice. A line break parts items as a semicolon does. Not thread-safe.
 */
final class CellList {

    private static final CharMatcher ENDS_ITEM = CharMatcher.anyOf(";\n\r");
    private static final CharMatcher ENDS_PART = ENDS_ITEM.or(CharMatcher.is('|'));
    private static final CharMatcher BLANK = WhiteSpace.any().and(ENDS_ITEM.negate());
    private static final CharMatcher IN_QUOTES = ENDS_PART.or(CharMatcher.is('"'));

    private final String text;
    private int at;

    private CellList(String text) {
        this.text = text;
    }

    /** An item and its parts; blank ones that nothing follows are left out. */
    record Item(ImmutableList<String> parts) {

        boolean isBlank() {
            return parts.isEmpty();
        }

        /** Returns the only part. */
        String only() {
            return atMost(1).text(0);
        }

        /** Requires no more parts than there is a meaning for. */
        Item atMost(int most) {
            if (parts.size() > most) {
                throw new IllegalArgumentException("%s must have at most %s between bars: %s"
                        .formatted(Excerpt.quoted(parts.get(0)), most == 1 ? "1 part" : most + " parts", parts.size()));
            }
            return this;
        }

        /** Returns a part, from 0; none where it is blank. */
        Optional<String> part(int position) {
            return Optional.of(text(position)).filter(part -> !part.isEmpty());
        }

        /** Returns a part, from 0, as a text; blank where it is missing. */
        String text(int position) {
            return position < parts.size() ? parts.get(position) : "";
        }

        /**
         * Returns a part, from 0, that must be there.
         *
         * @param name what the part is, such as {@code a day}
         */
        String part(int position, String name) {
            return part(position)
                    .orElseThrow(() -> new IllegalArgumentException(
                            "%s lacks %s between its bars".formatted(Excerpt.quoted(text(0)), name)));
        }
    }

    static String write(List<? extends List<String>> items) {
        return items.stream().map(CellList::written).collect(Collectors.joining("; "));
    }

    /** An item whose parts are all blank is told from a missing one by quotes. */
    private static String written(List<String> parts) {
        int size = parts.size();
        while (size > 1 && parts.get(size - 1).isEmpty()) {
            size--;
        }
        boolean blank = size == 1 && parts.get(0).isEmpty();
        return blank
                ? "\"\""
                : parts.subList(0, size).stream().map(CellList::quoted).collect(Collectors.joining(" | "));
    }

    private static String quoted(String part) {
        boolean plain = IN_QUOTES.matchesNoneOf(part) && WhiteSpace.trim(part).equals(part);
        return plain ? part : '"' + part.replace("\"", "\"\"") + '"';
    }

    /**
     * Reads the items of a cell.
     *
     * @throws IllegalArgumentException if a quote is not closed, or something follows it
     */
    static ImmutableList<Item> read(String text) {
        CellList list = new CellList(text);
        ImmutableList.Builder<Item> items = ImmutableList.builder();
        items.add(list.item());
        while (list.at < text.length()) {
            list.at += text.startsWith("\r\n", list.at) ? 2 : 1;
            items.add(list.item());
        }
        return items.build();
    }

    private Item item() {
        List<String> parts = new ArrayList<>();
        int kept = 0;
        do {
            at += parts.isEmpty() ? 0 : 1;
            boolean quoted = opensQuote();
            String part = quoted ? inQuotes() : plain();
            parts.add(part);
            kept = quoted || !part.isEmpty() ? parts.size() : kept;
        } while (at < text.length() && text.charAt(at) == '|');
        return new Item(ImmutableList.copyOf(parts.subList(0, kept)));
    }

    private boolean opensQuote() {
        while (at < text.length() && BLANK.matches(text.charAt(at))) {
            at++;
        }
        return at < text.length() && text.charAt(at) == '"';
    }

    private String plain() {
        int start = at;
        int end = ENDS_PART.indexIn(text, start);
        at = end < 0 ? text.length() : end;
        return WhiteSpace.trim(text.substring(start, at));
    }

    private String inQuotes() {
        StringBuilder part = new StringBuilder();
        int start = at++;
        while (at < text.length() && (text.charAt(at) != '"' || text.startsWith("\"\"", at))) {
            part.append(text.charAt(at));
            at += text.charAt(at) == '"' ? 2 : 1;
        }
        if (at++ >= text.length()) {
            throw new IllegalArgumentException("a quote is never closed: " + Excerpt.quoted(text.substring(start)));
        }
        String after = plain();
        if (!after.isEmpty()) {
            throw new IllegalArgumentException(
                    "a part in quotes ends with its closing quote; write a quote within it twice: "
                            + Excerpt.quoted(after));
        }
        return part.toString();
    }
}
