package eu.clusterpolicy.toolkit.examples.website;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Multimaps;
import eu.clusterpolicy.toolkit.catalogue.Catalogue;
import eu.clusterpolicy.toolkit.entry.ActionId;
import eu.clusterpolicy.toolkit.entry.Country;
import eu.clusterpolicy.toolkit.entry.Example;
import eu.clusterpolicy.toolkit.entry.ExampleId;
import eu.clusterpolicy.toolkit.entry.PolicyAction;
import eu.clusterpolicy.toolkit.guide.Consideration;
import eu.clusterpolicy.toolkit.json.InvalidDocumentException;
import eu.clusterpolicy.toolkit.json.JsonFormat;
import eu.clusterpolicy.toolkit.json.Problem;
import eu.clusterpolicy.toolkit.label.Labels;
import eu.clusterpolicy.toolkit.matrix.Challenge;
import eu.clusterpolicy.toolkit.matrix.ClusterFunction;
import eu.clusterpolicy.toolkit.matrix.Coded;
import eu.clusterpolicy.toolkit.matrix.Priority;
import eu.clusterpolicy.toolkit.roadmap.RoadmapDraft;
import eu.clusterpolicy.toolkit.rule.Checks;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

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
    private static final ImmutableSet<String> WHERE = ImmutableSet.of("/territory/country", "/territory/nuts");

    private final Asked asked;
    private ObjectNode document;
    private boolean entersTerritory;
    private ImmutableSet<String> wanted = ImmutableSet.of();
    private final Map<String, String> faults = new LinkedHashMap<>();
    private final Map<String, Integer> given = new LinkedHashMap<>();

    /**
     * What a form is filled in by.
     *
     * @param format how a draft is read and written
     * @param labels the words of the page
     */
    record Asked(JsonFormat<RoadmapDraft> format, Catalogue catalogue, Labels labels) {}

    /** A field at its place. */
    record Placed(String pointer, Field field) {

        public String id() {
            return DraftForm.id(pointer);
        }
    }

    /**
     * An item of a list at its place.
     *
     * @param title what it is called; empty as long as it has no such text
     * @param number its number in the list, from 1
     */
    record Item(String pointer, boolean isNew, String title, int number) {

        public String id() {
            return DraftForm.id(pointer);
        }
    }

    /** A fault and the field beside which it stands. */
    record Fault(String id, String label, String sentence) {}

    private DraftForm(Asked asked, ObjectNode document) {
        this.asked = asked;
        this.document = document;
    }

    /** Returns the form of a draft's document. */
    static DraftForm of(String text, Asked asked) {
        return new DraftForm(asked, tree(text));
    }

    private static ObjectNode tree(String text) {
        return (ObjectNode) JSON.readTree(text);
    }

    /** Returns the form of a draft as it begins. */
    static DraftForm begun(Asked asked) {
        ObjectNode document = NODES.objectNode();
        document.put("format", "cluster-policy-toolkit/roadmap-draft")
                .put("formatVersion", "1.0")
                .put("edition", asked.catalogue().edition().id());
        return new DraftForm(asked, document);
    }

    /** Returns what is entered into a draft of what a form sent. */
    static ImmutableListMultimap<String, String> entered(ImmutableListMultimap<String, String> parameters) {
        return ImmutableListMultimap.copyOf(
                Multimaps.filterKeys(parameters, name -> name.startsWith("/") || name.equals(FormFiller.REMOVE)));
    }

    /** Puts in what a form sent: each parameter that is the place of a field, and takes out what is to be removed. */
    DraftForm filledIn(ImmutableListMultimap<String, String> parameters) {
        JsonNode territory = document.path("territory").deepCopy();
        entersTerritory = parameters.keySet().stream().anyMatch(place -> place.startsWith("/territory/"));
        faults.putAll(new FormFiller(document, asked.labels()).fill(parameters));
        new DraftCompletion(document, territory).complete();
        return this;
    }

    /**
     * Merges what was filled in into what another tab made of the draft since, and returns whether the two stand against each
     * other; then each such field says what the other has.
     */
    boolean mergedInto(String before, String theirs) {
        DraftMerge merge = new DraftMerge();
        ObjectNode mine =
                parsed().map(asked.format()::write).map(DraftForm::tree).orElse(document);
        ObjectNode old = tree(before);
        document = merge.merged(old, mine, tree(theirs));
        new DraftCompletion(document, old.path("territory")).complete();
        merge.contested()
                .forEach((pointer, theirText) -> faults.put(
                        DraftFields.shown(pointer),
                        theirText.isEmpty()
                                ? "the other tab changed this, too; save again to keep yours"
                                : "the other tab saved \u2018" + theirText + "\u2019; save again to keep yours"));
        return !merge.contested().isEmpty();
    }

    private Optional<RoadmapDraft> parsed() {
        try {
            return Optional.of(read());
        } catch (InvalidDocumentException invalid) {
            return Optional.empty();
        }
    }

    private RoadmapDraft read() {
        return asked.format().asTyped().read(JSON.writeValueAsString(document));
    }

    /** Returns the draft; none where something is wrong, which then stands beside its field. */
    Optional<RoadmapDraft> draft() {
        try {
            RoadmapDraft draft = read();
            if (entersTerritory) {
                Checks.ofRoadmaps().run(draft).findings().stream()
                        .filter(finding -> WHERE.contains(finding.path()))
                        .forEach(finding -> faults.putIfAbsent(finding.path(), finding.sentence()));
            }
            return isFaulty() ? Optional.empty() : Optional.of(draft);
        } catch (InvalidDocumentException invalid) {
            invalid.problems().forEach(this::fault);
            return Optional.empty();
        }
    }

    /** Keeps the first problem of each place on the page, in a form's words. */
    private void fault(Problem problem) {
        faults.putIfAbsent(DraftFields.shown(problem.pointer()), sentence(problem));
    }

    private String sentence(Problem problem) {
        Optional<Field> field = DraftFields.find(problem.pointer());
        boolean isBlank = problem.found().equals("''");
        if (problem.pointer().endsWith("/statement") && has(DraftFields.holder(problem.pointer()), "figure")) {
            return "say in a sentence what is known, or count it in a figure below; one piece of evidence cannot be both";
        }
        if (isBlank && problem.pointer().endsWith("/verdict")) {
            return "say whether you choose it or set it aside, since you give a reason";
        }
        return field.filter(blank -> isBlank).map(DraftForm::asking).orElse(problem.sentence());
    }

    /** Asks for what was left blank. */
    private static String asking(Field field) {
        if (field.isChosen()) {
            return "must be chosen";
        }
        return switch (field.input()) {
            case DAY -> "must be a day, such as 2027-03-31";
            case NUMBER -> "must be a number, such as 1240.5";
            default -> "must not be blank";
        };
    }

    private JsonNode at(String pointer) {
        return document.at(pointer);
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
        if (pointer.endsWith("/country")) {
            return Country.find(node.asString(""))
                    .map(country -> asked.labels().country(country).text())
                    .orElse(node.asString(""));
        }
        return node.isNumber() ? node.decimalValue().toPlainString() : node.asString("");
    }

    /** Returns whether a field holds a value, among others or alone. */
    public boolean has(String pointer, String value) {
        JsonNode node = at(pointer);
        return node instanceof ArrayNode list
                ? list.valueStream()
                        .anyMatch(item -> FormFiller.identifier(item).equals(value))
                : node.asString("").equals(value);
    }

    /** Returns what is wrong with a field, or an empty text. */
    public String fault(String pointer) {
        return faults.getOrDefault(pointer, "");
    }

    public boolean isFaulty() {
        return !faults.isEmpty();
    }

    /** Has the items seen within which something is missing. */
    DraftForm wanting(Stream<String> pointers) {
        wanted = pointers.collect(ImmutableSet.toImmutableSet());
        return this;
    }

    /** Returns whether something within an item is wrong or missing, so that the item is to be seen. */
    public boolean isLackingIn(String itemPointer) {
        return Stream.concat(faults.keySet().stream(), wanted.stream())
                .anyMatch(pointer -> (pointer + "/").startsWith(itemPointer + "/"));
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

    /** Returns every fault with the place on the page to which it leads, those of an item in the order of its fields. */
    public ImmutableList<Fault> faults() {
        Map<String, List<Map.Entry<String, String>>> byItem = faults.entrySet().stream()
                .sorted(Map.Entry.comparingByKey(Comparator.comparing(DraftFields::place)))
                .collect(Collectors.groupingBy(
                        fault -> DraftFields.item(fault.getKey()), LinkedHashMap::new, Collectors.toList()));
        return faults.keySet().stream()
                .map(DraftFields::item)
                .distinct()
                .flatMap(item -> byItem.getOrDefault(item, List.of()).stream())
                .map(fault -> new Fault(
                        fault.getKey().isEmpty() ? "content" : id(fault.getKey()),
                        label(fault.getKey()),
                        fault.getValue()))
                .collect(ImmutableList.toImmutableList());
    }

    /** Returns what a field or a list is called and of what it is, such as {@code Green transition, Reason}. */
    private String label(String pointer) {
        String item = DraftFields.item(pointer);
        Stream<String> subject = item.isEmpty() ? Stream.of() : Stream.of(subject(item));
        Optional<String> own = DraftFields.find(pointer)
                .map(Field::label)
                .or(() -> DraftFields.findList(pointer).map(DraftFields.ItemList::title));
        return Stream.concat(subject, own.stream()).collect(Collectors.joining(", "));
    }

    private String subject(String item) {
        String list = DraftFields.holder(item);
        if (!DraftFields.isOfDecisions(list)) {
            String title = title(item);
            return title.isEmpty() ? list(list).one() + " " + (DraftFields.number(item) + 1) : title;
        }
        JsonNode decision = at(item);
        String entry =
                decision.path("action").asString("") + decision.path("example").asString("");
        if (!entry.isEmpty()) {
            return ActionId.find(entry)
                    .flatMap(asked.catalogue()::findKnownAction)
                    .map(PolicyAction::text)
                    .or(() -> ExampleId.find(entry)
                            .flatMap(asked.catalogue()::findKnownExample)
                            .map(Example::name))
                    .orElse(entry);
        }
        JsonNode axes = decision.has("cell") ? decision.path("cell") : decision;
        Stream<Optional<? extends Coded>> named = Stream.of(
                Priority.find(axes.path("priority").asString("")),
                Challenge.find(axes.path("challenge").asString("")),
                ClusterFunction.find(axes.path("function").asString("")),
                Consideration.find(axes.path("consideration").asString("")));
        return named.flatMap(Optional::stream).map(Coded::title).collect(Collectors.joining(", "));
    }

    public String idOf(String pointer) {
        return id(pointer);
    }

    /** Returns what an item is called, such as {@code Stakeholder}. */
    public String one(String itemPointer) {
        return DraftFields.one(itemPointer);
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
                .map(field -> new Placed(within(itemPointer, field.shape()), field))
                .collect(ImmutableList.toImmutableList());
    }

    /** Returns the places of the lists within an item. */
    public ImmutableList<String> listsIn(String itemPointer) {
        return DraftFields.listsIn(itemPointer).stream()
                .map(list -> within(itemPointer, list.shape()))
                .collect(ImmutableList.toImmutableList());
    }

    /** Returns the place within an item of what has the given shape. */
    private static String within(String itemPointer, String shape) {
        return itemPointer + shape.substring(DraftFields.shape(itemPointer).length());
    }

    public DraftFields.ItemList list(String pointer) {
        return DraftFields.list(pointer);
    }

    /** Returns the items of a list, and one more that is blank. */
    public ImmutableList<Item> items(String listPointer) {
        int size = at(listPointer).size();
        List<Item> items = new ArrayList<>();
        IntStream.range(0, size)
                .mapToObj(i -> listPointer + "/" + i)
                .forEach(pointer ->
                        items.add(new Item(pointer, false, title(pointer), DraftFields.number(pointer) + 1)));
        items.add(new Item(listPointer + "/" + size, true, "", size + 1));
        return ImmutableList.copyOf(items);
    }

    private String title(String pointer) {
        return Stream.of("title", "name", "statement", "counted", "description", "purpose", "role", "way")
                .map(name -> at(pointer).path(name).asString(""))
                .filter(text -> !text.isBlank())
                .findFirst()
                .orElse("");
    }

    /** Returns what can be ticked or chosen in a field: what there is, and what it holds although it is not there any more. */
    public ImmutableMap<String, String> options(String pointer, Map<String, String> there) {
        Map<String, String> options = new LinkedHashMap<>(there);
        JsonNode node = at(pointer);
        (node instanceof ArrayNode list ? list.valueStream().map(FormFiller::identifier) : Stream.of(node.asString("")))
                .filter(held -> !held.isBlank())
                .forEach(held -> options.putIfAbsent(held, held + " (not there any more)"));
        return ImmutableMap.copyOf(options);
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
