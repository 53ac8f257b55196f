package eu.clusterpolicy.toolkit.examples.website;

import com.google.common.base.Joiner;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Iterables;
import eu.clusterpolicy.toolkit.evidence.EvidenceId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * What a form leaves to the site: it takes out of a draft's document what was left blank, and adds what nobody should have to type,
 * such as identifiers.
 */
final class DraftCompletion {

    /** What the page or this class puts in: an item that has nothing else is blank. */
    private static final ImmutableSet<String> OWN = ImmutableSet.of("id", "type");

    private static final int WORDS = 6;
    private static final int LETTERS = 48;

    private final ObjectNode document;

    private final JsonNode territory;

    /**
     * Sets out to complete a document.
     *
     * @param territory the territory before the form was filled in
     */
    DraftCompletion(ObjectNode document, JsonNode territory) {
        this.document = document;
        this.territory = territory;
    }

    void complete() {
        takeOutBlank(document, "");
        evidence();
        reasons("actions");
        reasons("examples");
        JsonNode plan = document.path("plan");
        for (JsonNode action : plan.path("actions")) {
            JsonNode days = action.path("timeFrame");
            if (!days.path("start").asString("").isBlank()) {
                putIfBlank(days, "end", "none");
            }
            JsonNode carriedOut = action.path("action");
            if (carriedOut.isArray() && carriedOut.size() == 1) {
                ((ObjectNode) action).set("action", carriedOut.get(0));
            }
            action.path("milestones").forEach(milestone -> putIfBlank(milestone, "status", "planned"));
        }
        identify(plan.path("actions"), "action", "title", "action");
        JsonNode indicators = plan.path("monitoring").path("indicators");
        for (JsonNode indicator : indicators) {
            putIfBlank(indicator, "baseline", "unknown");
            ((ObjectNode) indicator).putIfAbsent("targets", document.arrayNode());
        }
        identify(indicators, "indicator", "name", "unit");
    }

    /** Returns whether nothing is left of a value, which its holder then need not hold. */
    private static boolean takeOutBlank(JsonNode node, String pointer) {
        if (node instanceof ObjectNode object) {
            return takeOutBlankParts(object, pointer);
        }
        if (node instanceof ArrayNode list) {
            for (int i = list.size() - 1; i >= 0; i--) {
                if (takeOutBlank(list.get(i), pointer + "/" + i)) {
                    list.remove(i);
                }
            }
            return list.isEmpty();
        }
        return node.isNull() || (node.isString() && node.asString().isBlank());
    }

    private static boolean takeOutBlankParts(ObjectNode object, String pointer) {
        boolean isBlank = true;
        for (Map.Entry<String, JsonNode> part : List.copyOf(object.properties())) {
            String place = pointer + "/" + part.getKey();
            if (isOwn(part.getKey(), part.getValue(), place)) {
                continue;
            }
            if (takeOutBlank(part.getValue(), place)) {
                boolean stays = place.equals("/territory")
                        || DraftFields.find(place).map(Field::isRequired).orElse(false);
                if (!stays) {
                    object.remove(part.getKey());
                }
            } else {
                isBlank = false;
            }
        }
        return isBlank;
    }

    private static boolean isOwn(String name, JsonNode value, String place) {
        boolean isSubject = DraftFields.find(place)
                .filter(field -> field.input() == Field.Input.SUBJECT)
                .isPresent();
        return OWN.contains(name)
                || isSubject
                || isHiddenOfDecision(place)
                || (name.equals("baseline") && value.asString("").equals("unknown"));
    }

    /** A decision of which nothing is left that the form shows is taken back, whatever a file said beside it. */
    private static boolean isHiddenOfDecision(String place) {
        String item = DraftFields.item(place);
        return !item.isEmpty()
                && DraftFields.isOfDecisions(DraftFields.holder(item))
                && DraftFields.find(place).isEmpty();
    }

    /** A figure is told from a sentence by what it counts, and is one of the roadmap's own territory, also of a new one. */
    private void evidence() {
        for (JsonNode piece : document.path("evidence")) {
            ObjectNode object = (ObjectNode) piece;
            String type = piece.path("type").asString("");
            if (piece.has("counted")) {
                object.put("type", "figure");
                if (piece.path("territory").equals(territory)) {
                    object.remove("territory");
                }
                object.putIfAbsent("territory", document.path("territory").deepCopy());
                if (piece.path("statement").asString("").isBlank()) {
                    object.remove("statement");
                }
            } else if (!type.equals("label")) {
                object.put("type", piece.has("source") ? "fact" : "assumption");
                object.remove("territory");
            }
        }
        identify(document.path("evidence"), "evidence", "statement", "counted");
    }

    /** An action or an example without a reason of its own is decided for that of its cluster function. */
    private void reasons(String list) {
        for (JsonNode decision : document.path(list)) {
            for (JsonNode function : document.path("functions")) {
                if (function.path("cell").equals(decision.path("cell"))
                        && decision.path("reason").asString("").isBlank()) {
                    ((ObjectNode) decision)
                            .put("reason", function.path("reason").asString(""));
                }
            }
        }
    }

    private static void putIfBlank(JsonNode holder, String name, String text) {
        if (holder instanceof ObjectNode object
                && object.path(name).asString("").isBlank()
                && !object.path(name).isObject()) {
            object.put(name, text);
        }
    }

    /** Gives an identifier of its first words to each item that has none. */
    private static void identify(JsonNode list, String kind, String words, String otherWords) {
        Set<String> taken = new HashSet<>();
        list.forEach(item -> taken.add(item.path("id").asString("")));
        for (JsonNode item : list) {
            if (item instanceof ObjectNode object
                    && object.path("id").asString("").isBlank()) {
                String text = object.path(words).asString("");
                String id = free(named(text.isBlank() ? object.path(otherWords).asString("") : text, kind), taken);
                object.put("id", id);
                taken.add(id);
            }
        }
    }

    private static String named(String text, String kind) {
        List<String> words = new ArrayList<>();
        for (String word : Iterables.limit(Splitter.on(' ').omitEmptyStrings().split(text), WORDS)) {
            if (Joiner.on(' ').join(words).length() + word.length() < LETTERS) {
                words.add(word);
            }
        }
        try {
            return EvidenceId.named(Joiner.on(' ').join(words)).value();
        } catch (IllegalArgumentException noLatinLetters) {
            return kind;
        }
    }

    private static String free(String id, Set<String> taken) {
        String free = id;
        for (int i = 2; taken.contains(free); i++) {
            free = id + "-" + i;
        }
        return free;
    }
}
