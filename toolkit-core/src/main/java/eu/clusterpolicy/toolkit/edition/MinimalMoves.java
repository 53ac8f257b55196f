package eu.clusterpolicy.toolkit.edition;

import com.google.common.collect.ImmutableList;
import eu.clusterpolicy.toolkit.entry.EntryName;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** The fewest moves from one order of names to another, and back. */
final class MinimalMoves {

    private MinimalMoves() {}

    /** Returns the names that must move, each with the one that it comes to stand behind, in the wanted order. */
    static ImmutableList<Change.Reordered> moves(List<EntryName> present, List<EntryName> wanted) {
        if (present.equals(wanted)) {
            return ImmutableList.of();
        }
        Set<EntryName> staying = staying(present, wanted);
        ImmutableList.Builder<Change.Reordered> moves = ImmutableList.builder();
        Optional<EntryName> before = Optional.empty();
        for (EntryName name : wanted) {
            if (!staying.contains(name)) {
                moves.add(new Change.Reordered(name, before));
            }
            before = Optional.of(name);
        }
        return moves.build();
    }

    /** Returns the names in the order after the moves; one whose anchor is nowhere is left out. */
    static List<EntryName> arranged(List<EntryName> present, List<Change.Reordered> moves) {
        Map<Optional<EntryName>, EntryName> followers = new HashMap<>();
        Set<EntryName> moving = new HashSet<>();
        for (Change.Reordered move : moves) {
            followers.put(move.after(), move.subject());
            moving.add(move.subject());
        }
        List<EntryName> arranged = new ArrayList<>(present.size());
        follow(Optional.empty(), followers, arranged);
        for (EntryName name : present) {
            if (!moving.contains(name)) {
                arranged.add(name);
                follow(Optional.of(name), followers, arranged);
            }
        }
        return arranged;
    }

    private static void follow(
            Optional<EntryName> anchor, Map<Optional<EntryName>, EntryName> followers, List<EntryName> arranged) {
        EntryName next = followers.remove(anchor);
        while (next != null) {
            arranged.add(next);
            next = followers.remove(Optional.of(next));
        }
    }

    /** Returns a longest run of names that stand in the wanted order already. */
    private static Set<EntryName> staying(List<EntryName> present, List<EntryName> wanted) {
        Map<EntryName, Integer> places = new HashMap<>();
        for (EntryName name : wanted) {
            places.put(name, places.size());
        }
        int[] ends = new int[present.size()];
        int[] earlier = new int[present.size()];
        int[] ranks = present.stream()
                .mapToInt(name -> Objects.requireNonNull(places.get(name)))
                .toArray();
        int length = 0;
        for (int i = 0; i < ranks.length; i++) {
            int at = insertion(ends, length, ranks, ranks[i]);
            earlier[i] = at == 0 ? -1 : ends[at - 1];
            ends[at] = i;
            length = Math.max(length, at + 1);
        }
        Set<EntryName> staying = new HashSet<>();
        for (int i = length == 0 ? -1 : ends[length - 1]; i >= 0; i = earlier[i]) {
            staying.add(present.get(i));
        }
        return staying;
    }

    /** Finds the place of a rank among the ranks at which the runs found so far end. */
    private static int insertion(int[] ends, int length, int[] ranks, int rank) {
        int low = 0;
        int high = length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (ranks[ends[middle]] < rank) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
