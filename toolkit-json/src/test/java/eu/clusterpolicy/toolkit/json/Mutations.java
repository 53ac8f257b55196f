package eu.clusterpolicy.toolkit.json;

import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Every document that is one small change away from a given one: at each node a property taken out or put in, a value of each
 * other type, and for each text and number those that are the likeliest to slip through.
 */
final class Mutations {

    private static final JsonMapper MAPPER = JsonMapper.shared();

    /** Tried in every place: each type, and texts that hold nothing, nothing that shows, or little. */
    private static final List<String> ANYWHERE = List.of(
            "null",
            "true",
            "{}",
            "[]",
            "[{}]",
            "[1]",
            "0",
            "1",
            "-1",
            "1.0",
            "1.5",
            "0.0",
            "1e2",
            "3000000000",
            "-0.5",
            quoted(""),
            quoted(" "),
            quoted("\\u00a0"),
            quoted("\\u3000"),
            quoted("\\u001c"),
            quoted("x"));

    /** Tried where the value now is of the given form, in the order in which the forms are asked. */
    private static final ImmutableMap<String, List<String>> BY_FORM = ImmutableMap.of(
            "[0-9]{4}-.*",
            List.of(
                    "2021-02-30",
                    "2021-02-29",
                    "2020-02-29",
                    "1900-02-29",
                    "2000-02-29",
                    "2021-13-01",
                    "2021-04-31",
                    "2021-4-3",
                    "+12021-01-01",
                    "-0001-01-01",
                    "0000-02-29",
                    "2021-11-22T00:00",
                    "22 November 2021"),
            "https?:.*",
            List.of(
                    "http://",
                    "http:",
                    "http:#top",
                    "//",
                    "/",
                    "https://exa mple.org",
                    "https://example.org/%zz",
                    ":no-scheme",
                    "1a:b",
                    "a|b",
                    "a#b#c",
                    "a[b",
                    "http://[",
                    "https://example.org/Łódź",
                    "a\\ufeffb",
                    "#top",
                    "?q",
                    "file:///etc"),
            "P[0-9]+M",
            List.of(
                    "P",
                    "P0D",
                    "p3m",
                    "-P3M",
                    "P-3M",
                    "P1.5M",
                    "P9999999999D",
                    "P999999999W",
                    "P1W2D",
                    "PT1H",
                    "P00001D"),
            "EUR .*",
            List.of(
                    "EUR 5",
                    "EUR  5",
                    "EUR5",
                    "EUR -5",
                    "EUR -0",
                    "EUR +5",
                    "EUR .5",
                    "EUR 5.",
                    "EUR 5.001",
                    "XQQ 5",
                    "eur 5",
                    "five euro"),
            "[A-Z]{2}",
            List.of("FR", "be", "BEL", "Belgium", "B1", "BE12345"),
            ".*/(networking|intelligence)",
            List.of(
                    "recommendation-0/networking",
                    "recommendation-01/networking",
                    "recommendation-9999999999/networking",
                    "green-transition/skills",
                    "green-transition/skills/networking",
                    "cluster-policy-toolkit/other"),
            "[a-z0-9.-]+",
            List.of(
                    "Not Kebab",
                    "trailing-",
                    "kebab\\n",
                    "un--even",
                    "green",
                    "Skills",
                    "reached",
                    "planned",
                    "missed",
                    "fact",
                    "assumption",
                    "lost",
                    "1.1",
                    "0.9"));

    private final JsonNode document;
    private final Set<String> visited = new HashSet<>();
    private final Map<String, String> mutants = new LinkedHashMap<>();

    private Mutations(JsonNode document) {
        this.document = document;
    }

    /** Returns the mutants, each under the words that say what was done where. */
    static Map<String, String> of(String document) {
        Mutations mutations = new Mutations(MAPPER.readTree(document));
        mutations.visit("", mutations.document, changed -> {});
        return mutations.mutants;
    }

    /** Visits the first item of a list and the second, which stands for those that follow. */
    private void visit(String pointer, JsonNode node, Consumer<JsonNode> put) {
        if (!visited.add(pointer.replaceAll("/[1-9][0-9]*(?=/|$)", "/n"))) {
            return;
        }
        if (!pointer.isEmpty()) {
            ANYWHERE.forEach(value -> with(pointer + " = " + value, MAPPER.readTree(value), node, put));
            ofSameForm(node.asString(""))
                    .forEach(text -> with(pointer + " = " + text, MAPPER.readTree(quoted(text)), node, put));
        }
        if (node instanceof ObjectNode object) {
            visitObject(pointer, object);
        } else if (node instanceof ArrayNode list) {
            visitList(pointer, list);
        }
    }

    private static List<String> ofSameForm(String text) {
        return BY_FORM.entrySet().stream()
                .filter(form -> text.matches(form.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(List.of());
    }

    private static String quoted(String text) {
        return '"' + text + '"';
    }

    private void with(String what, JsonNode value, JsonNode original, Consumer<JsonNode> put) {
        put.accept(value);
        mutants.put(what, document.toString());
        put.accept(original);
    }

    private void visitObject(String pointer, ObjectNode object) {
        object.put("unheardOf", 1);
        mutants.put(pointer + " with an unknown property", document.toString());
        object.remove("unheardOf");
        for (String name : List.copyOf(object.propertyNames())) {
            JsonNode value = object.get(name);
            ObjectNode whole = object.deepCopy();
            object.remove(name);
            mutants.put(pointer + " without " + name, document.toString());
            object.setAll(whole);
            visit(pointer + "/" + name, value, changed -> object.set(name, changed));
        }
    }

    private void visitList(String pointer, ArrayNode list) {
        List<JsonNode> items = new ArrayList<>(list.values());
        if (!items.isEmpty()) {
            list.add(items.get(0).deepCopy());
            mutants.put(pointer + " with its first item again", document.toString());
            list.remove(items.size());
        }
        for (int i = 0; i < items.size(); i++) {
            int at = i;
            list.remove(at);
            mutants.put(pointer + " without item " + at, document.toString());
            list.insert(at, items.get(at));
            visit(pointer + "/" + at, items.get(at), changed -> list.set(at, changed));
        }
    }
}
