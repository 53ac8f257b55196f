package eu.clusterpolicy.toolkit.examples.website;

import com.google.common.collect.ImmutableMap;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Brings together what two tabs made of one document: what only one of them changed is taken, what each added to a list is kept,
 * once if both added the same, and what both changed to different values is contested. So is a list that both changed in which it
 * is not clear which item was which.
 */
final class DraftMerge {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final JsonNode NOTHING = NODES.missingNode();

    private final Map<String, String> contested = new LinkedHashMap<>();

    /** Merges what one tab made of a document into what another made of it since. */
    ObjectNode merged(ObjectNode before, ObjectNode mine, ObjectNode theirs) {
        return (ObjectNode) merged(before, mine, theirs, "");
    }

    /** Returns the places at which both stand against each other, each with what the other tab has there. */
    ImmutableMap<String, String> contested() {
        return ImmutableMap.copyOf(contested);
    }

    private JsonNode merged(JsonNode before, JsonNode mine, JsonNode theirs, String pointer) {
        if (mine.equals(before) || mine.equals(theirs)) {
            return theirs;
        }
        if (theirs.equals(before)) {
            return mine;
        }
        if (mine.isObject() && theirs.isObject()) {
            return ofObjects(before, mine, theirs, pointer);
        }
        if (mine.isArray() && theirs.isArray()) {
            return Stream.of(before, mine, theirs)
                            .flatMap(JsonNode::valueStream)
                            .anyMatch(JsonNode::isObject)
                    ? ofLists(before, mine, theirs, pointer)
                    : ofTexts(before, mine, theirs);
        }
        contested.put(pointer, theirs.isValueNode() ? theirs.asString() : "");
        return mine;
    }

    private ObjectNode ofObjects(JsonNode before, JsonNode mine, JsonNode theirs, String pointer) {
        Set<String> names = new LinkedHashSet<>(theirs.propertyNames());
        names.addAll(mine.propertyNames());
        ObjectNode merged = NODES.objectNode();
        for (String name : names) {
            JsonNode part = merged(before.path(name), mine.path(name), theirs.path(name), pointer + "/" + name);
            if (!part.isMissingNode()) {
                merged.set(name, part);
            }
        }
        return merged;
    }

    /** Of texts, such as the pieces of evidence that are ticked, each was added, taken out or left by itself. */
    private static ArrayNode ofTexts(JsonNode before, JsonNode mine, JsonNode theirs) {
        Set<JsonNode> old = new LinkedHashSet<>(before.valueStream().toList());
        Set<JsonNode> kept = new LinkedHashSet<>(mine.valueStream().toList());
        ArrayNode merged = NODES.arrayNode();
        theirs.valueStream()
                .filter(text -> kept.contains(text) || !old.contains(text))
                .forEach(merged::add);
        kept.removeAll(old);
        theirs.valueStream().forEach(kept::remove);
        return merged.addAll(kept);
    }

    private JsonNode ofLists(JsonNode before, JsonNode mine, JsonNode theirs, String pointer) {
        Optional<int[]> mineOf = ItemAligner.places(before, mine);
        Optional<int[]> theirsOf = ItemAligner.places(before, theirs);
        if (mineOf.isEmpty() || theirsOf.isEmpty()) {
            contested.put(pointer, "");
            return mine;
        }
        int[] counterparts = counterparts(mine, mineOf.get(), theirs, theirsOf.get());
        ArrayNode merged = NODES.arrayNode();
        for (int t = 0; t < theirs.size(); t++) {
            int m = counterparts[t];
            JsonNode old = old(before, theirsOf.get()[t]);
            if (m != ItemAligner.NEW) {
                merged.add(merged(old, mine.get(m), theirs.get(t), pointer + "/" + merged.size()));
            } else if (!theirs.get(t).equals(old)) {
                merged.add(theirs.get(t));
            }
        }
        Set<Integer> taken = Arrays.stream(counterparts).boxed().collect(Collectors.toSet());
        Set<String> ids = theirs.valueStream().map(DraftMerge::id).collect(Collectors.toSet());
        IntStream.range(0, mine.size())
                .filter(m -> !taken.contains(m) && !mine.get(m).equals(old(before, mineOf.get()[m])))
                .forEach(m -> merged.add(unlike(ids, mine.get(m))));
        return merged;
    }

    private static JsonNode old(JsonNode before, int place) {
        return place == ItemAligner.NEW ? NOTHING : before.get(place);
    }

    /** An identifier that both gave is given anew to what was added later. */
    private static JsonNode unlike(Set<String> ids, JsonNode added) {
        boolean isGiven = !id(added).isEmpty() && ids.contains(id(added));
        return isGiven ? ((ObjectNode) added.deepCopy()).without("id") : added;
    }

    private static String id(JsonNode item) {
        return item.path("id").asString("");
    }

    /** Returns where the one list has each item of the other: what both had before, what is about the same, or what is the same. */
    private static int[] counterparts(JsonNode mine, int[] mineOf, JsonNode theirs, int[] theirsOf) {
        Map<Object, Queue<Integer>> free = new HashMap<>();
        for (int m = 0; m < mineOf.length; m++) {
            free.computeIfAbsent(known(mineOf[m], mine.get(m)), fresh -> new ArrayDeque<>())
                    .add(m);
        }
        return IntStream.range(0, theirsOf.length)
                .map(t -> {
                    Queue<Integer> same = free.get(known(theirsOf[t], theirs.get(t)));
                    return same == null || same.isEmpty() ? ItemAligner.NEW : same.remove();
                })
                .toArray();
    }

    /** Returns what an item is known by in both lists: its place before, else what it decides about, else all that it holds. */
    private static Object known(int before, JsonNode item) {
        if (before != ItemAligner.NEW) {
            return before;
        }
        return item.has("verdict") ? ItemAligner.name(item) : item;
    }
}
