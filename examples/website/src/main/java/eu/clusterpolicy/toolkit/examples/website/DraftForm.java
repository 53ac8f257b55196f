package eu.clusterpolicy.toolkit.examples.website;

import com.google.common.base.Splitter;
import com.google.common.base.Strings;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import eu.clusterpolicy.toolkit.json.InvalidDocumentException;
import eu.clusterpolicy.toolkit.json.JsonFormat;
import eu.clusterpolicy.toolkit.json.Problem;
import eu.clusterpolicy.toolkit.roadmap.RoadmapDraft;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.util.MultiValueMap;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;

/**
 * A draft as forms show it and fill it in: its document, in which the name of a field is the place of its value, such as
 * {@code /priorities/0/reason}. So what a form sends is put into the document, the library reads it, and each problem that it has
 * names the field beside which it belongs. What was entered stays, right or wrong.
 *
 * <p>It serves one request.
 */
final class DraftForm {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final String REMOVE = "remove";
    private static final int DIGITS = 6;

    /** A place in a list, as a step of a pointer. */
    static final String NUMBER = "[0-9]{1," + DIGITS + "}";

    private final JsonFormat<RoadmapDraft> format;
    private final ObjectNode document;
    private final Map<String, String> faults = new LinkedHashMap<>();
    private final Map<String, Integer> given = new LinkedHashMap<>();

    /** A field at its place. */
    record Placed(String pointer, Field field) {

        public String id() {
            return DraftForm.id(pointer);
        }
    }

    /** An item of a list at its place. */
    record Item(String pointer, boolean isNew, String title) {

        public String id() {
            return DraftForm.id(pointer);
        }
    }

    /** A fault and the field beside which it stands. */
    record Fault(String id, String label, String sentence) {}

    private DraftForm(JsonFormat<RoadmapDraft> format, ObjectNode document) {
        this.format = format;
        this.document = document;
    }

    static DraftForm of(RoadmapDraft draft, JsonFormat<RoadmapDraft> format) {
        return new DraftForm(format, (ObjectNode) JSON.readTree(format.write(draft)));
    }

    /** Returns a draft's document as it begins. */
    static DraftForm begun(String edition, JsonFormat<RoadmapDraft> format) {
        ObjectNode document = NODES.objectNode();
        document.put("format", "cluster-policy-toolkit/roadmap-draft")
                .put("formatVersion", "1.0")
                .put("edition", edition);
        return new DraftForm(format, document);
    }

    /** Puts in what a form sent: each parameter that is the place of a field, and takes out what is to be removed. */
    Optional<RoadmapDraft> filledIn(MultiValueMap<String, String> parameters) {
        parameters.entrySet().stream()
                .sorted(Map.Entry.comparingByKey(Comparator.comparing(DraftForm::inOrder)))
                .forEach(sent -> DraftFields.find(sent.getKey())
                        .ifPresent(field -> put(sent.getKey(), node(sent.getKey(), field, sent.getValue()))));
        Stream.ofNullable(parameters.get(REMOVE))
                .flatMap(List::stream)
                .sorted(Comparator.comparing(DraftForm::lastNumber).reversed())
                .forEach(this::remove);
        new DraftCompletion(document).complete();
        try {
            return Optional.of(format.read(JSON.writeValueAsString(document)));
        } catch (InvalidDocumentException invalid) {
            invalid.problems().forEach(this::fault);
            return Optional.empty();
        }
    }

    /** Returns the numbers in a place, by which a list's items come one after another and all else stays in the form's order. */
    private static String inOrder(String pointer) {
        return Splitter.on('/')
                .splitToStream(pointer)
                .filter(step -> step.matches(NUMBER))
                .map(number -> Strings.padStart(number, DIGITS, '0'))
                .collect(Collectors.joining("/"));
    }

    /** Keeps the first problem of each place; a choice left open is told in a form's words. */
    private void fault(Problem problem) {
        boolean isUnchosen = problem.found().equals("''")
                && DraftFields.find(problem.pointer())
                        .filter(field -> field.input() == Field.Input.CHOICE)
                        .isPresent();
        faults.putIfAbsent(problem.pointer(), isUnchosen ? "must be chosen" : problem.sentence());
    }

    private static int lastNumber(String pointer) {
        String end = pointer.substring(pointer.lastIndexOf('/') + 1);
        return end.matches(NUMBER) ? Integer.parseInt(end) : 0;
    }

    private void remove(String pointer) {
        int end = pointer.lastIndexOf('/');
        if (end > 0 && at(pointer.substring(0, end)) instanceof ArrayNode list && lastNumber(pointer) < list.size()) {
            list.remove(lastNumber(pointer));
        }
    }

    private JsonNode node(String pointer, Field field, List<String> values) {
        if (field.isList()) {
            return items(pointer, field, values);
        }
        String text = values.get(0).strip();
        return switch (field.input()) {
            case NUMBER -> number(text);
            case MONEY -> text.matches("[0-9][0-9.]*") ? StringNode.valueOf("EUR " + text) : StringNode.valueOf(text);
            default -> StringNode.valueOf(text.replace("\r\n", "\n"));
        };
    }

    private static JsonNode number(String text) {
        try {
            BigDecimal number = new BigDecimal(text.replace(',', '.'));
            return Math.abs((long) number.scale()) > 15 ? StringNode.valueOf(text) : NODES.numberNode(number);
        } catch (NumberFormatException other) {
            return StringNode.valueOf(text);
        }
    }

    /**
     * Returns the items of a list. One that is more than its identifier, such as a dependency with a lag, stays what it was; and
     * boxes that were ticked before keep their order, which is the person's.
     */
    private ArrayNode items(String pointer, Field field, List<String> values) {
        Map<String, JsonNode> before = new LinkedHashMap<>();
        if (at(pointer) instanceof ArrayNode list) {
            list.forEach(item -> before.put(identifier(item), item));
        }
        Splitter splitter = Splitter.on(field.input() == Field.Input.CODES ? ',' : '\n')
                .trimResults()
                .omitEmptyStrings();
        Set<String> sent =
                values.stream().flatMap(splitter::splitToStream).collect(Collectors.toCollection(LinkedHashSet::new));
        Stream<String> ticked = before.keySet().stream().filter(sent::contains);
        Stream<String> ordered =
                field.input() == Field.Input.LINES ? sent.stream() : Stream.concat(ticked, sent.stream());
        ArrayNode items = NODES.arrayNode();
        ordered.distinct().forEach(text -> items.add(before.getOrDefault(text, StringNode.valueOf(text))));
        return items;
    }

    private static String identifier(JsonNode item) {
        return item.path("action").asString(item.asString(""));
    }

    /** A place in a list may be the one after its last, and no later. */
    private void put(String pointer, JsonNode value) {
        JsonNode holder = document;
        List<String> steps = Splitter.on('/').splitToList(pointer.substring(1));
        for (int i = 0; i < steps.size() - 1; i++) {
            boolean holdsList = steps.get(i + 1).matches(NUMBER);
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
        if (holder instanceof ArrayNode list && step.matches(NUMBER)) {
            int at = Integer.parseInt(step);
            if (at == list.size()) {
                list.add(fresh);
            }
            return list.path(at);
        }
        return NODES.missingNode();
    }

    private JsonNode at(String pointer) {
        return document.at(JsonPointer.compile(pointer));
    }

    /** Returns what a field holds, as it is shown. */
    public String value(String pointer) {
        JsonNode node = at(pointer);
        if (node instanceof ArrayNode list) {
            boolean isCodes = DraftFields.find(pointer)
                    .filter(field -> field.input() == Field.Input.CODES)
                    .isPresent();
            return String.join(
                    isCodes ? ", " : "\n",
                    list.valueStream().map(JsonNode::asString).toList());
        }
        return node.isNumber() ? node.decimalValue().toPlainString() : node.asString("");
    }

    /** Returns whether a field holds a value, among others or alone. */
    public boolean has(String pointer, String value) {
        JsonNode node = at(pointer);
        return node instanceof ArrayNode list
                ? list.valueStream().anyMatch(item -> identifier(item).equals(value))
                : node.asString("").equals(value);
    }

    /** Returns what is wrong with a field, or an empty text. */
    public String fault(String pointer) {
        return faults.getOrDefault(pointer, "");
    }

    public boolean isFaulty() {
        return !faults.isEmpty();
    }

    /** Returns whether something within an item is wrong, so that the item is to be seen. */
    public boolean isFaultyIn(String itemPointer) {
        return faults.keySet().stream().anyMatch(pointer -> (pointer + "/").startsWith(itemPointer + "/"));
    }

    /** Returns the identifier of the item that has a field: an action does not depend on itself. */
    public String ownId(String pointer) {
        return value(pointer.substring(0, pointer.lastIndexOf('/')) + "/id");
    }

    /** Returns how many values a field holds. */
    public int count(String pointer) {
        return at(pointer).isArray() ? at(pointer).size() : value(pointer).isBlank() ? 0 : 1;
    }

    /** Returns whether the form has fields for an item; a label that is held comes from a file. */
    public boolean isEditable(String itemPointer) {
        return !value(itemPointer + "/type").equals("label");
    }

    /** Returns every fault with the place on the page to which it leads. */
    public ImmutableList<Fault> faults() {
        return faults.entrySet().stream()
                .map(fault -> new Fault(id(fault.getKey()), label(fault.getKey()), fault.getValue()))
                .collect(ImmutableList.toImmutableList());
    }

    private static String label(String pointer) {
        return DraftFields.find(pointer).map(Field::label).orElse("");
    }

    static String id(String pointer) {
        return "at" + pointer.replace('/', '-');
    }

    public Placed field(String pointer) {
        return new Placed(pointer, DraftFields.find(pointer).orElseThrow());
    }

    /** Returns the fields of an item. */
    public ImmutableList<Placed> fields(String itemPointer) {
        return DraftFields.of(itemPointer).stream()
                .map(field -> new Placed(
                        itemPointer
                                + field.shape()
                                        .substring(
                                                DraftFields.shape(itemPointer).length()),
                        field))
                .collect(ImmutableList.toImmutableList());
    }

    /** Returns the places of the lists within an item. */
    public ImmutableList<String> listsIn(String itemPointer) {
        return DraftFields.listsIn(itemPointer).stream()
                .map(list -> itemPointer
                        + list.shape().substring(DraftFields.shape(itemPointer).length()))
                .collect(ImmutableList.toImmutableList());
    }

    public DraftFields.ItemList list(String pointer) {
        return DraftFields.list(pointer);
    }

    /** Returns the items of a list, and one more that is blank. */
    public ImmutableList<Item> items(String listPointer) {
        int size = at(listPointer).size();
        boolean asksForMore = DraftFields.list(listPointer).hasMore() || size == 0;
        List<Item> items = new ArrayList<>();
        IntStream.range(0, size)
                .mapToObj(i -> listPointer + "/" + i)
                .forEach(pointer -> items.add(new Item(pointer, false, title(pointer))));
        if (asksForMore) {
            items.add(new Item(listPointer + "/" + size, true, ""));
        }
        return ImmutableList.copyOf(items);
    }

    private String title(String pointer) {
        return Stream.of("title", "name", "statement", "counted", "description", "purpose", "role", "way")
                .map(name -> at(pointer).path(name).asString(""))
                .filter(text -> !text.isBlank())
                .findFirst()
                .orElse("");
    }

    /** Returns the identifiers of a list's items with their titles. */
    public ImmutableMap<String, String> identified(String listPointer) {
        Map<String, String> identified = new LinkedHashMap<>();
        for (int i = 0; i < at(listPointer).size(); i++) {
            String pointer = listPointer + "/" + i;
            String id = value(pointer + "/id");
            if (!id.isBlank()) {
                identified.put(id, title(pointer).isBlank() ? id : title(pointer));
            }
        }
        return ImmutableMap.copyOf(identified);
    }

    /**
     * Returns where the decision about a subject stands, or the next free place.
     *
     * @param list the list of decisions, such as {@code /priorities}
     * @param subject what the decision names its subject by, such as {@code priority} and {@code resilience}
     */
    String placeOf(String list, ImmutableMap<String, String> subject) {
        int size = at(list).size();
        for (int i = 0; i < size; i++) {
            String pointer = list + "/" + i;
            if (subject.entrySet().stream()
                    .allMatch(part -> value(pointer + "/" + part.getKey()).equals(part.getValue()))) {
                return pointer;
            }
        }
        return list + "/" + (size + given.merge(list, 1, Integer::sum) - 1);
    }
}
