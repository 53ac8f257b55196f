package eu.clusterpolicy.toolkit.name;

import com.google.common.collect.LinkedHashMultimap;
import com.google.common.collect.SetMultimap;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The names and aliases of examples, compared without case, accents, white space, punctuation and an addition in brackets at
 * the end: "Digital Hub (OST)" is "Digital hub", and is "Digital Hub OST", but not "Digital Hub (ABC)". Not thread-safe.
 */
public final class Spellings<K> {

    private final SetMultimap<String, K> whole = LinkedHashMultimap.create();
    private final SetMultimap<String, K> withoutAddition = LinkedHashMultimap.create();

    /** Creates an empty collection. */
    public Spellings() {}

    /** Adds a spelling of what the given key names. */
    public void add(K key, String spelling) {
        whole.put(letters(spelling), key);
        if (hasAddition(spelling)) {
            withoutAddition.put(letters(bare(spelling)), key);
        }
    }

    /** Takes a spelling of what the given key names out again. */
    public void remove(K key, String spelling) {
        whole.remove(letters(spelling), key);
        withoutAddition.remove(letters(bare(spelling)), key);
    }

    /** Finds another key than the given one that goes by the given name in some spelling. */
    public Optional<K> other(K own, String spelling) {
        String letters = letters(spelling);
        Stream<K> alike = Stream.concat(whole.get(letters).stream(), withoutAddition.get(letters).stream());
        Stream<K> shorter = hasAddition(spelling) ? whole.get(letters(bare(spelling))).stream() : Stream.empty();
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
        String letters = String.join("", Words.of(spelling));
        return letters.isEmpty() ? spelling.strip() : letters;
    }
}
