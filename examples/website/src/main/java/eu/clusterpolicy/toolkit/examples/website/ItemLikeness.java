package eu.clusterpolicy.toolkit.examples.website;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import tools.jackson.databind.JsonNode;

/**
 * How much the items of two lists are alike, which keep their order: of all pairings, the best has the most equal parts, and
 * among those the most pairs.
 */
final class ItemLikeness {

    /** A list of which more is left is told to both sides rather than compared item by item. */
    private static final int MOST_PAIRS = 40_000;

    /** Outweighs all pairs that are not alike. */
    private static final long ALIKE = 1_000;

    private final int was;
    private final int is;
    private final long[][] likeness;
    private final long[][] upTo;
    private final long[][] from;

    private ItemLikeness(List<JsonNode> before, List<JsonNode> now) {
        this.was = before.size();
        this.is = now.size();
        this.likeness = new long[was][is];
        this.upTo = new long[was + 1][is + 1];
        this.from = new long[was + 1][is + 1];
        for (int b = 0; b < was; b++) {
            for (int n = 0; n < is; n++) {
                long parts = equalParts(before.get(b), now.get(n));
                likeness[b][n] = ALIKE * parts * parts + 1;
                upTo[b + 1][n + 1] = best(upTo[b][n] + likeness[b][n], upTo[b][n + 1], upTo[b + 1][n]);
            }
        }
        for (int b = was - 1; b >= 0; b--) {
            for (int n = is - 1; n >= 0; n--) {
                from[b][n] = best(from[b + 1][n + 1] + likeness[b][n], from[b + 1][n], from[b][n + 1]);
            }
        }
    }

    /** Returns for each item its place before; nothing where an item could have been several, and one may be missing. */
    static Optional<int[]> places(List<JsonNode> before, List<JsonNode> now) {
        if ((long) before.size() * now.size() > MOST_PAIRS) {
            return Optional.empty();
        }
        ItemLikeness all = new ItemLikeness(before, now);
        int[] places = all.places();
        long pairs = Arrays.stream(places).filter(b -> b >= 0).count();
        return pairs == before.size() || pairs == all.possiblePairs() ? Optional.of(places) : Optional.empty();
    }

    private int[] places() {
        int[] places = new int[is];
        Arrays.fill(places, ItemAligner.NEW);
        int b = 0;
        int n = 0;
        while (b < was && n < is) {
            if (isPossible(b, n)) {
                places[n++] = b++;
            } else if (from[b + 1][n] == from[b][n]) {
                b++;
            } else {
                n++;
            }
        }
        return places;
    }

    private long possiblePairs() {
        return IntStream.range(0, was * is)
                .filter(pair -> isPossible(pair / is, pair % is))
                .count();
    }

    /** Returns whether two items are a pair in one of the best pairings. */
    private boolean isPossible(int b, int n) {
        return upTo[b][n] + likeness[b][n] + from[b + 1][n + 1] == from[0][0];
    }

    private static long best(long paired, long without, long orWithout) {
        return Math.max(paired, Math.max(without, orWithout));
    }

    private static long equalParts(JsonNode was, JsonNode is) {
        if (was.isObject() && is.isObject()) {
            return is.properties().stream()
                    .mapToLong(part -> equalParts(was.path(part.getKey()), part.getValue()))
                    .sum();
        }
        return was.equals(is) ? 1 : 0;
    }
}
