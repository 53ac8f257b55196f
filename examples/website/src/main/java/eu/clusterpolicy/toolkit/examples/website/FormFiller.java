package eu.clusterpolicy.toolkit.examples.website;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import com.google.common.base.Strings;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import eu.clusterpolicy.toolkit.label.Labels;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;

/**
 * Puts what a form sent into a draft's document: each parameter that is the place of a field.
 *
 * <p>A place is one on the page that was sent. Which item of the document stands there is told by the item's name: a decision by
 * its subject, another item by the identifier that the form sends with it. So a page that shows fewer items than the document has,
 * or shows them in another order, as one does on which two tabs meet, changes the items that it shows.
 */
final class FormFiller {

    /** What asks, in a form, for the item at the place that is its value to be taken out. */
    static final String REMOVE = "remove";

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final String ID = "/id";

    /** What a number is written with, so that a currency is all that it lacks. */
    private static final CharMatcher NUMBER = CharMatcher.inRange('0', '9').or(CharMatcher.anyOf(".,'’ \u00A0\u202F"));

    private final ObjectNode document;
    private final Labels labels;
    private final Map<String, String> faults = new LinkedHashMap<>();

    /**
     * Sets out to fill in a document.
     *
     * @param labels the language in which countries are named
     */
    FormFiller(ObjectNode document, Labels labels) {
        this.document = document;
        this.labels = labels;
    }

    /** Puts in what was sent, takes out what is to be removed, and returns what could not be understood, by its place. */
    ImmutableMap<String, String> fill(ImmutableListMultimap<String, String> sent) {
        ImmutableListMultimap<String, String> placed = placed(sent);
        inOrder(placed).filter(DraftFields::isList).forEach(list -> arrange(list, placed));
        inOrder(placed)
                .forEach(place ->
                        DraftFields.find(place).ifPresent(field -> put(place, node(place, field, placed.get(place)))));
        sent.get(REMOVE).stream()
                .sorted(Comparator.comparing(DraftFields::number).reversed())
                .forEach(this::remove);
        return ImmutableMap.copyOf(faults);
    }

    /** Returns the places that were sent, those of a list's items one after another, and all else in the form's order. */
    private static Stream<String> inOrder(ImmutableListMultimap<String, String> sent) {
        return sent.keySet().stream()
                .filter(name -> name.startsWith("/"))
                .sorted(Comparator.comparing(FormFiller::numbers));
    }

    private static String numbers(String pointer) {
        return Splitter.on('/')
                .splitToStream(pointer)
                .filter(DraftFields::isNumber)
                .map(number -> Strings.padStart(number, DraftFields.DIGITS, '0'))
                .collect(Collectors.joining("/"));
    }

    /** Returns what was sent, each decision at the place of the one about the same subject, else behind the last. */
    private ImmutableListMultimap<String, String> placed(ImmutableListMultimap<String, String> sent) {
        Map<String, Map<List<String>, Integer>> known = new HashMap<>();
        Map<String, String> places = new HashMap<>();
        inOrder(sent)
                .map(DraftFields::item)
                .filter(item -> !item.isEmpty())
                .distinct()
                .forEach(item -> {
                    ImmutableList<String> subject = subject(item, place -> first(sent, place));
                    if (!subject.isEmpty() && !subject.contains("")) {
                        String list = DraftFields.holder(item);
                        Map<List<String>, Integer> decided = known.computeIfAbsent(list, this::decided);
                        decided.putIfAbsent(subject, decided.size());
                        places.put(item, list + "/" + decided.get(subject));
                    }
                });
        ImmutableListMultimap.Builder<String, String> placed = ImmutableListMultimap.builder();
        sent.asMap().forEach((place, values) -> {
            String item = place.startsWith("/") ? DraftFields.item(place) : "";
            placed.putAll(places.getOrDefault(item, item) + place.substring(item.length()), values);
        });
        return placed.build();
    }

    private Map<List<String>, Integer> decided(String list) {
        Map<List<String>, Integer> decided = new HashMap<>();
        for (int i = 0; i < document.at(list).size(); i++) {
            decided.put(subject(list + "/" + i, place -> document.at(place).asString("")), i);
        }
        return decided;
    }

    private static ImmutableList<String> subject(String item, UnaryOperator<String> value) {
        return DraftFields.subjects(item).stream()
                .map(part -> value.apply(item + part))
                .collect(ImmutableList.toImmutableList());
    }

    /** Has a list hold the items that the page showed: each the one of its identifier, one without an identifier that of its place. */
    private void arrange(String list, ImmutableListMultimap<String, String> sent) {
        JsonNode before = document.at(list);
        Map<String, Queue<JsonNode>> named = new HashMap<>();
        before.valueStream()
                .forEach(item -> named.computeIfAbsent(item.path("id").asString(""), fresh -> new ArrayDeque<>())
                        .add(item));
        ArrayNode shown = NODES.arrayNode();
        for (int i = 0; sent.containsKey(list + "/" + i + ID); i++) {
            String id = first(sent, list + "/" + i + ID);
            JsonNode known = id.isEmpty()
                    ? before.path(i)
                    : named.getOrDefault(id, new ArrayDeque<>()).poll();
            ObjectNode fresh =
                    id.isEmpty() ? NODES.objectNode() : NODES.objectNode().put("id", id);
            shown.add(known instanceof ObjectNode ? known : fresh);
        }
        put(list, shown);
    }

    private static String first(ImmutableListMultimap<String, String> sent, String place) {
        ImmutableList<String> values = sent.get(place);
        return values.isEmpty() ? "" : values.get(0);
    }

    private void remove(String pointer) {
        int end = pointer.lastIndexOf('/');
        if (end > 0
                && pointer.startsWith("/")
                && document.at(pointer.substring(0, end)) instanceof ArrayNode list
                && DraftFields.number(pointer) < list.size()) {
            list.remove(DraftFields.number(pointer));
        }
    }

    private JsonNode node(String pointer, Field field, List<String> values) {
        if (field.isList()) {
            return items(pointer, field, values);
        }
        String text = values.get(0).strip();
        JsonNode before = document.at(pointer);
        if (before.isNumber() && before.decimalValue().toPlainString().equals(text)) {
            return before;
        }
        return StringNode.valueOf(
                switch (field.input()) {
                    case MONEY -> !text.isEmpty() && NUMBER.matchesAllOf(text) ? "EUR " + text : text;
                    case COUNTRY -> country(pointer, text);
                    default -> text.replace("\r\n", "\n");
                });
    }

    private String country(String pointer, String text) {
        try {
            return text.isEmpty() ? text : labels.countryNamed(text).code();
        } catch (IllegalArgumentException unknown) {
            faults.put(pointer, String.valueOf(unknown.getMessage()));
            return text;
        }
    }

    /**
     * Returns the items of a list. One that is more than its identifier, such as a dependency with a lag, stays what it was; and
     * boxes that were ticked before keep their order, which is the person's.
     */
    private ArrayNode items(String pointer, Field field, List<String> values) {
        Map<String, JsonNode> before = new LinkedHashMap<>();
        if (document.at(pointer) instanceof ArrayNode list) {
            list.forEach(item -> before.put(identifier(item), item));
        }
        Splitter splitter = Splitter.on(field.input() == Field.Input.CODES ? ',' : '\n')
                .trimResults()
                .omitEmptyStrings();
        Set<String> sent = values.stream()
                .flatMap(splitter::splitToStream)
                .map(text -> field.input() == Field.Input.CODES ? text.toUpperCase(Locale.ROOT) : text)
                .collect(Collectors.toCollection(LinkedHashSet::new));
        Stream<String> ticked = before.keySet().stream().filter(sent::contains);
        Stream<String> ordered =
                field.input() == Field.Input.LINES ? sent.stream() : Stream.concat(ticked, sent.stream());
        ArrayNode items = NODES.arrayNode();
        ordered.distinct().forEach(text -> items.add(before.getOrDefault(text, StringNode.valueOf(text))));
        return items;
    }

    /** Returns what an item of a list of names is named by, alone or with more about it. */
    static String identifier(JsonNode item) {
        return item.path("action").asString(item.asString(""));
    }

    /** A place in a list may be the one after its last, and no later. */
    private void put(String pointer, JsonNode value) {
        JsonNode holder = document;
        List<String> steps = Splitter.on('/').splitToList(pointer.substring(1));
        for (int i = 0; i < steps.size() - 1; i++) {
            boolean holdsList = DraftFields.isNumber(steps.get(i + 1));
            holder = step(holder, steps.get(i), holdsList ? NODES.arrayNode() : NODES.objectNode());
        }
        if (holder instanceof ObjectNode object) {
            object.set(steps.get(steps.size() - 1), value);
        }
    }

    private static JsonNode step(JsonNode holder, String step, JsonNode fresh) {
        if (holder instanceof ObjectNode object) {
            if (!object.path(step).isContainer()) {
                object.set(step, fresh);
            }
            return object.path(step);
        }
        if (holder instanceof ArrayNode list && DraftFields.isNumber(step)) {
            int at = Integer.parseInt(step);
            if (at == list.size()) {
                list.add(fresh);
            }
            return list.path(at);
        }
        return NODES.missingNode();
    }
}
