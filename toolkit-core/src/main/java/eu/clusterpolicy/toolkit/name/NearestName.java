package eu.clusterpolicy.toolkit.name;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import java.util.Optional;

/**
 * The wording of "unknown" errors, with the nearest known name: {@code unknown priority: 'green' (did you mean
 * 'green-transition'?)}.
 *
 * <p>It is public so that every package of the library words them the same way. Immutable and thread-safe.
 */
public final class NearestName {

    /** Longer names are sentences, which are mended by other means than a suggestion. */
    private static final int LONGEST = 100;

    private static final int MOST_LISTED = 6;

    private NearestName() {}

    /**
     * Words the error that a name is unknown.
     *
     * @param kind what was looked for, in words, such as {@code action}
     * @param name the name that was not found
     * @param known the names that exist, in the order in which to prefer them
     */
    public static String unknown(String kind, String name, Iterable<String> known) {
        return unknown(kind, name, nearest(name, known));
    }

    /**
     * Words the error that a name is unknown.
     *
     * @param kind what was looked for, in words, such as {@code action}
     * @param name the name that was not found
     * @param nearest the name that was most likely meant
     */
    public static String unknown(String kind, String name, Optional<String> nearest) {
        String hint = nearest.map(each -> " (did you mean '" + each + "'?)").orElse("");
        return "unknown " + kind + ": " + Excerpt.quoted(name) + hint;
    }

    /**
     * Words the error that a name is none of a closed set, whose names it lists where there are at most six:
     * {@code unknown challenge: 'skill' (did you mean 'skills'?); there are innovation, skills, internationalisation and
     * value-chains}.
     *
     * @param kind what was looked for, in words, such as {@code challenge}
     * @param name the name that was not found
     * @param values all names of the set, in its order
     */
    public static String noneOf(String kind, String name, Iterable<String> values) {
        ImmutableList<String> listed = ImmutableList.copyOf(values);
        String unknown = unknown(kind, name, listed);
        if (listed.size() < 2 || listed.size() > MOST_LISTED) {
            return unknown;
        }
        int last = listed.size() - 1;
        return unknown + "; there are " + String.join(", ", listed.subList(0, last)) + " and " + listed.get(last);
    }

    /**
     * Finds the known name that the given one most likely meant: the first that begins with it or the one fewest
     * changes of a letter away, if that is at most a third of its length. Two neighbouring letters that have changed places
     * are one change, another case is none. For a name of more than 100 characters nothing is found.
     *
     * @param name the name as written
     * @param known the names that exist, in the order in which to prefer them
     */
    public static Optional<String> nearest(String name, Iterable<String> known) {
        if (name.length() > LONGEST) {
            return Optional.empty();
        }
        String written = LowerCase.of(name);
        Optional<String> best = Optional.empty();
        int bestDistance = Integer.MAX_VALUE;
        for (String candidate : known) {
            int tooMany = Math.min(bestDistance, Math.max(1, candidate.length() / 3) + 1);
            int distance = distance(written, candidate, tooMany);
            if (distance < tooMany) {
                best = Optional.of(candidate);
                bestDistance = distance;
            }
        }
        return best;
    }

    private static int distance(String written, String candidate, int tooMany) {
        if (written.length() >= 3 && candidate.regionMatches(true, 0, written, 0, written.length())) {
            return candidate.length() == written.length() ? 0 : 1;
        }
        if (candidate.length() > LONGEST || Math.abs(written.length() - candidate.length()) >= tooMany) {
            return tooMany;
        }
        return changes(written, LowerCase.of(candidate), tooMany);
    }

    /**
     * Counts a letter more, less or other as one change, and two neighbours that have changed places, too. Only three rows
     * of the table are kept, and of each only what is fewer than too many changes away from its diagonal.
     */
    private static int changes(String a, String b, int tooMany) {
        int[] beforeLast = new int[b.length() + 1];
        int[] last = new int[b.length() + 1];
        int[] row = new int[b.length() + 1];
        Arrays.setAll(last, j -> j);
        for (int i = 1; i <= a.length(); i++) {
            int from = Math.max(1, i - tooMany);
            int to = Math.min(b.length(), i + tooMany);
            Arrays.fill(row, tooMany);
            row[0] = i;
            int fewest = row[0];
            for (int j = from; j <= to; j++) {
                row[j] = fewest(row, last, beforeLast, a, i, b, j);
                fewest = Math.min(fewest, row[j]);
            }
            if (fewest >= tooMany) {
                return tooMany;
            }
            int[] free = beforeLast;
            beforeLast = last;
            last = row;
            row = free;
        }
        return last[b.length()];
    }

    private static int fewest(int[] row, int[] last, int[] beforeLast, String a, int i, String b, int j) {
        int kept = last[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        int fewest = Math.min(kept, Math.min(last[j], row[j - 1]) + 1);
        boolean exchanged = i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
        return exchanged ? Math.min(fewest, beforeLast[j - 2] + 1) : fewest;
    }
}
