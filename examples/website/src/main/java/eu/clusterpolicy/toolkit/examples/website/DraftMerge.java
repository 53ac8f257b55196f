package eu.clusterpolicy.toolkit.examples.website;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Brings together what two tabs made of one document: what only one of them changed is taken, what both added to a list stands
 * there twice, and what both changed to different values is contested.
 */
final class DraftMerge {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final JsonNode NOTHING = NODES.missingNode();
    private static final ImmutableList<String> SUBJECTS =
            ImmutableList.of("priority", "challenge", "cell", "action", "example", "consideration");

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

    private ArrayNode ofLists(JsonNode before, JsonNode mine, JsonNode theirs, String pointer) {
        int[] mineOf = aligned(before, mine);
        int[] theirsOf = aligned(before, theirs);
        Set<Integer> taken = new TreeSet<>();
        ArrayNode merged = NODES.arrayNode();
        for (int t = 0; t < theirs.size(); t++) {
            int m = counterpart(mine, mineOf, theirs.get(t), theirsOf[t]);
            JsonNode old = theirsOf[t] < 0 ? NOTHING : before.get(theirsOf[t]);
            if (m >= 0) {
                taken.add(m);
                merged.add(merged(old, mine.get(m), theirs.get(t), pointer + "/" + merged.size()));
            } else if (!theirs.get(t).equals(old)) {
                merged.add(theirs.get(t));
            }
        }
        for (int m = 0; m < mine.size(); m++) {
            boolean isTakenOut = mineOf[m] >= 0 && mine.get(m).equals(before.get(mineOf[m]));
            if (!taken.contains(m) && !isTakenOut) {
                merged.add(unlike(theirs, mine.get(m)));
            }
        }
        return merged;
    }

    /** An identifier that both gave is given anew to what was added later. */
    private static JsonNode unlike(JsonNode theirs, JsonNode added) {
        String id = added.path("id").asString("");
        boolean isGiven = theirs.valueStream()
                .anyMatch(item -> !id.isEmpty() && item.path("id").asString("").equals(id));
        return isGiven ? ((ObjectNode) added.deepCopy()).without("id") : added;
    }

    /** Returns where the one list has an item of the other: what both had before, what is about the same, or what is the same. */
    private static int counterpart(JsonNode mine, int[] mineOf, JsonNode theirs, int before) {
        return IntStream.range(0, mine.size())
                .filter(m -> before >= 0
                        ? mineOf[m] == before
                        : mineOf[m] < 0 && (mine.get(m).equals(theirs) || isAboutTheSame(mine.get(m), theirs)))
                .findFirst()
                .orElse(-1);
    }

    private static boolean isAboutTheSame(JsonNode one, JsonNode other) {
        return one.has("verdict") && name(one).equals(name(other));
    }

    /** Returns for each item of a list which item it was before, or -1: by its name, else by what it holds, else by its place. */
    private static int[] aligned(JsonNode before, JsonNode now) {
        int[] old = new int[now.size()];
        Arrays.fill(old, -1);
        Set<Integer> free =
                new TreeSet<>(IntStream.range(0, before.size()).boxed().toList());
        List<Alike> alike = List.of(
                (was, is, samePlace) -> !name(is).isEmpty() && name(is).equals(name(was)),
                (was, is, samePlace) -> is.equals(was),
                (was, is, samePlace) ->
                        samePlace && name(is).isEmpty() && name(was).isEmpty());
        for (Alike rule : alike) {
            for (int i = 0; i < old.length; i++) {
                for (Integer b : old[i] < 0 ? new ArrayList<>(free) : List.<Integer>of()) {
                    if (old[i] < 0 && rule.test(before.get(b), now.get(i), Objects.equals(b, i))) {
                        old[i] = b;
                        free.remove(b);
                    }
                }
            }
        }
        return old;
    }

    /** Tells whether an item of a list was another before. */
    private interface Alike {
        boolean test(JsonNode was, JsonNode is, boolean samePlace);
    }

    /** Returns what tells an item from others whatever else changes: its identifier, or what it decides about. */
    private static String name(JsonNode item) {
        if (item.has("id")) {
            return item.path("id").asString("");
        }
        return item.has("verdict")
                ? SUBJECTS.stream()
                        .map(part -> item.path(part).toString())
                        .reduce("", (one, other) -> one + "/" + other)
                : "";
    }
}
