package eu.clusterpolicy.toolkit.matrix;

import java.util.Optional;

/**
 * The wording of "unknown" errors, with the nearest known name: {@code unknown priority: 'green' (did you mean
 * 'green-transition'?)}.
 *
 * <p>It is public so that every package of the library words them the same way. Immutable and thread-safe.
 */
public final class Spelling {

    private Spelling() {}

    /**
     * Words the error that a name is unknown.
     *
     * @param kind what was looked for, in words, such as {@code action}
     * @param name the name that was not found
     * @param known the names that exist, in the order in which to prefer them
     */
    public static String unknown(String kind, String name, Iterable<String> known) {
        String hint = nearest(name, known)
                .map(nearest -> " (did you mean '" + nearest + "'?)")
                .orElse("");
        return "unknown " + kind + ": '" + name + "'" + hint;
    }

    /**
     * Finds the known name that the given one most likely meant: the first that begins with it or the one fewest
     * changes of a letter away, if that is at most a third of its length.
     *
     * @param name the name as written
     * @param known the names that exist, in the order in which to prefer them
     */
    public static Optional<String> nearest(String name, Iterable<String> known) {
        Optional<String> best = Optional.empty();
        int bestDistance = Integer.MAX_VALUE;
        for (String candidate : known) {
            int distance = distance(name, candidate, bestDistance);
            if (distance < bestDistance && distance <= Math.max(1, candidate.length() / 3)) {
                best = Optional.of(candidate);
                bestDistance = distance;
            }
        }
        return best;
    }

    private static int distance(String name, String candidate, int enough) {
        if (name.length() >= 3 && candidate.startsWith(name)) {
            return 1;
        }
        if (Math.abs(name.length() - candidate.length()) >= enough) {
            return enough;
        }
        return levenshtein(name, candidate);
    }

    private static int levenshtein(String a, String b) {
        int[] previous = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            previous[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int[] current = new int[b.length() + 1];
            current[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int replaced = previous[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                current[j] = Math.min(replaced, Math.min(previous[j], current[j - 1]) + 1);
            }
            previous = current;
        }
        return previous[b.length()];
    }
}
