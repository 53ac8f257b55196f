package eu.clusterpolicy.toolkit.catalogue;

import com.google.common.collect.LinkedHashMultimap;
import com.google.common.collect.SetMultimap;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The names and aliases of examples, compared without case, accents, white space, punctuation and an addition in brackets at
 * the end: "Digital Hub (OST)" is "Digital hub", and is "Digital Hub OST", but not "Digital Hub (ABC)". Not thread-safe.
 */
final class Spellings {

    private final SetMultimap<String, EntryName> whole = LinkedHashMultimap.create();
    private final SetMultimap<String, EntryName> withoutAddition = LinkedHashMultimap.create();

    void add(Example example) {
        of(example).forEach(spelling -> add(example.entryName(), spelling));
    }

    void add(EntryName example, String spelling) {
        whole.put(letters(spelling), example);
        if (hasAddition(spelling)) {
            withoutAddition.put(letters(bare(spelling)), example);
        }
    }

    void remove(Example example) {
        of(example).forEach(spelling -> {
            whole.remove(letters(spelling), example.entryName());
            withoutAddition.remove(letters(bare(spelling)), example.entryName());
        });
    }

    /** Returns the name of an example and its aliases. */
    static Stream<String> of(Example example) {
        return Stream.concat(Stream.of(example.name()), example.aliases().stream());
    }

    /** Finds another example than the given one that goes by the given name in some spelling. */
    Optional<EntryName> other(EntryName own, String spelling) {
        String letters = letters(spelling);
        Stream<EntryName> alike = Stream.concat(whole.get(letters).stream(), withoutAddition.get(letters).stream());
        Stream<EntryName> shorter =
                hasAddition(spelling) ? whole.get(letters(bare(spelling))).stream() : Stream.empty();
        return Stream.concat(alike, shorter).filter(name -> !name.equals(own)).findFirst();
    }

    private static boolean hasAddition(String spelling) {
        return !bare(spelling).equals(spelling);
    }

    private static String bare(String spelling) {
        String stripped = spelling.strip();
        int opening = Math.max(stripped.lastIndexOf('('), stripped.lastIndexOf('['));
        boolean closes = stripped.endsWith(")") || stripped.endsWith("]");
        return closes && opening > 0 ? stripped.substring(0, opening) : spelling;
    }

    private static String letters(String spelling) {
        String letters = String.join("", SearchIndexWords.of(spelling));
        return letters.isEmpty() ? spelling.strip() : letters;
    }
}
