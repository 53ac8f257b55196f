package eu.clusterpolicy.toolkit.examples.website;

import com.google.common.collect.HashMultiset;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.Multiset;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import tools.jackson.databind.JsonNode;

/**
 * Finds which item of a list was which before: by its name, else by what it holds, else by the most parts that stayed equal.
 * Forms keep the order of items without a name, so such an item is looked for between those neighbours that did not change.
 */
final class ItemAligner {

    /** The place before of an item that was not there. */
    static final int NEW = -1;

    private static final ImmutableList<String> SUBJECTS =
            ImmutableList.of("priority", "challenge", "cell", "action", "example", "consideration");

    private final List<JsonNode> before;
    private final List<JsonNode> now;
    private final Multiset<JsonNode> valuesBefore;
    private final Multiset<JsonNode> valuesNow;
    private final int[] places;
    private final boolean[] isFound;

    private ItemAligner(JsonNode before, JsonNode now) {
        this.before = before.valueStream().toList();
        this.now = now.valueStream().toList();
        this.valuesBefore = HashMultiset.create(this.before);
        this.valuesNow = HashMultiset.create(this.now);
        this.places = new int[this.now.size()];
        this.isFound = new boolean[this.before.size()];
        Arrays.fill(places, NEW);
    }

    /** Returns for each item of a list its place before, or {@link #NEW}; nothing where that is not clear. */
    static Optional<int[]> places(JsonNode before, JsonNode now) {
        ItemAligner aligner = new ItemAligner(before, now);
        aligner.find(ItemAligner::name);
        aligner.find(item -> item);
        return aligner.findsAlike() ? Optional.of(aligner.places) : Optional.empty();
    }

    /** Returns what tells an item from others whatever else changes: its identifier, or what it decides about; else nothing. */
    static String name(JsonNode item) {
        if (item.has("id")) {
            return item.path("id").asString("");
        }
        return item.has("verdict")
                ? SUBJECTS.stream()
                        .map(part -> item.path(part).toString())
                        .reduce("", (one, other) -> one + "/" + other)
                : "";
    }

    private void find(Function<JsonNode, Object> key) {
        Map<Object, Queue<Integer>> free = new HashMap<>();
        IntStream.range(0, before.size())
                .filter(b -> !isFound[b])
                .forEach(b -> free.computeIfAbsent(key.apply(before.get(b)), fresh -> new ArrayDeque<>())
                        .add(b));
        free.remove("");
        IntStream.range(0, now.size()).filter(n -> places[n] == NEW).forEach(n -> {
            Queue<Integer> same = free.get(key.apply(now.get(n)));
            if (same != null && !same.isEmpty()) {
                put(same.remove(), n);
            }
        });
    }

    private void put(int b, int n) {
        places[n] = b;
        isFound[b] = true;
    }

    /** Aligns the items that are left in each gap, and returns whether all of it is clear. */
    private boolean findsAlike() {
        Map<Integer, List<Integer>> was = gaps(before, b -> !isFound[b]);
        Map<Integer, List<Integer>> is = gaps(now, n -> places[n] == NEW);
        if (was.isEmpty() || is.isEmpty()) {
            return true;
        }
        return unchanged(before).equals(unchanged(now))
                && was.entrySet().stream()
                        .allMatch(gap -> findsAlike(gap.getValue(), is.getOrDefault(gap.getKey(), List.of())));
    }

    private boolean findsAlike(List<Integer> was, List<Integer> is) {
        Optional<int[]> alike = ItemLikeness.places(
                was.stream().map(before::get).toList(),
                is.stream().map(now::get).toList());
        alike.ifPresent(found -> IntStream.range(0, found.length)
                .filter(n -> found[n] != NEW)
                .forEach(n -> put(was.get(found[n]), is.get(n))));
        return alike.isPresent();
    }

    /** Returns the places of the items without a name that are left, by how many unchanged ones stand before them. */
    private Map<Integer, List<Integer>> gaps(List<JsonNode> items, IntPredicate isLeft) {
        Map<Integer, List<Integer>> gaps = new TreeMap<>();
        int unchanged = 0;
        for (int i = 0; i < items.size(); i++) {
            if (isUnchanged(items.get(i))) {
                unchanged++;
            } else if (isLeft.test(i) && name(items.get(i)).isEmpty()) {
                gaps.computeIfAbsent(unchanged, fresh -> new ArrayList<>()).add(i);
            }
        }
        return gaps;
    }

    private List<JsonNode> unchanged(List<JsonNode> items) {
        return items.stream().filter(this::isUnchanged).toList();
    }

    /** Of items that hold the same, one that was taken out could be any. */
    private boolean isUnchanged(JsonNode item) {
        return name(item).isEmpty() && valuesBefore.count(item) == valuesNow.count(item);
    }
}
