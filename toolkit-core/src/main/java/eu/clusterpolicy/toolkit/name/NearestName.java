package eu.clusterpolicy.toolkit.name;

import java.util.Optional;

/**
 * The wording of "unknown" errors, with the nearest known name: {@code unknown priority: 'green' (did you mean
 * 'green-transition'?)}.
 *
 * <p>It is public so that every package of the library words them the same way. Immutable and thread-safe.
 */
public final class NearestName {

    private NearestName() {}

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
     * changes of a letter away, if that is at most a third of its length. Two neighbouring letters that have changed places
     * are one change.
     *
     * @param name the name as written
     * @param known the names that exist, in the order in which to prefer them
     */
    public static Optional<String> nearest(String name, Iterable<String> known) {
        Optional<String> best = Optional.empty();
        int bestDistance = Integer.MAX_VALUE;
        for (String candidate : known) {
            int tooMany = Math.min(bestDistance, Math.max(1, candidate.length() / 3) + 1);
            int distance = distance(name, candidate, tooMany);
            if (distance < tooMany) {
                best = Optional.of(candidate);
                bestDistance = distance;
            }
        }
        return best;
    }

    private static int distance(String name, String candidate, int tooMany) {
        if (name.length() >= 3 && candidate.startsWith(name)) {
            return 1;
        }
        if (Math.abs(name.length() - candidate.length()) >= tooMany) {
            return tooMany;
        }
        return changes(name, candidate);
    }

    /** Counts a letter more, less or other as one change, and two neighbours that have changed places, too. */
    private static int changes(String a, String b) {
        int[][] changes = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                changes[i][j] = i == 0 || j == 0 ? i + j : fewest(changes, a, i, b, j);
            }
        }
        return changes[a.length()][b.length()];
    }

    private static int fewest(int[][] changes, String a, int i, String b, int j) {
        int kept = changes[i - 1][j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        int fewest = Math.min(kept, Math.min(changes[i - 1][j], changes[i][j - 1]) + 1);
        boolean exchanged = i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
        return exchanged ? Math.min(fewest, changes[i - 2][j - 2] + 1) : fewest;
    }
}
