package eu.clusterpolicy.toolkit.examples.judges;

import com.google.common.collect.ImmutableSet;
import eu.clusterpolicy.toolkit.catalogue.Catalogue;
import eu.clusterpolicy.toolkit.json.JsonFormats;
import eu.clusterpolicy.toolkit.roadmap.Roadmap;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;

/** Catalogues and roadmaps of which every text ends in what would break a page that took it for markup. */
final class Hostile {

    /** Markup, quotes, an entity, a script's address, a turned direction, a control character, no character, and a very long word. */
    static final String ENDING =
            " </style></title><script>alert(1)</script><img src=x onerror=alert(1)> \" ' &amp; & ]]> --> javascript:alert(1)"
                    + " \u202Eturned \u0007 \uFFFF \uD83C\uDF31 " + "w".repeat(300);

    private static final ImmutableSet<String> TEXTS = ImmutableSet.of(
            "text",
            "title",
            "subject",
            "name",
            "aliases",
            "description",
            "statement",
            "source",
            "reason",
            "rights",
            "publisher",
            "printed",
            "used",
            "note",
            "engagementStrategy",
            "role",
            "way",
            "mandate",
            "members",
            "deciders",
            "purpose",
            "background",
            "owner",
            "assessment",
            "response",
            "unit");

    private static final JsonMapper JSON = JsonMapper.shared();

    private Hostile() {}

    static Catalogue catalogue(Catalogue catalogue) {
        ObjectNode document = (ObjectNode) JSON.readTree(JsonFormats.catalogue().write(catalogue));
        ObjectNode edition = (ObjectNode) document.get("edition");
        edition.put("language", "nl");
        return JsonFormats.catalogue().read(JSON.writeValueAsString(spoilt(document, "")));
    }

    /** Returns the roadmap on a catalogue of which every text is hostile too. */
    static Roadmap roadmap(Roadmap roadmap, Catalogue hostile) {
        ObjectNode document = (ObjectNode)
                JSON.readTree(JsonFormats.roadmap(roadmap.catalogue()).write(roadmap));
        document.remove("catalogueDigest");
        return JsonFormats.roadmap(hostile).read(JSON.writeValueAsString(spoilt(document, "")));
    }

    private static JsonNode spoilt(JsonNode node, String key) {
        if (node instanceof ObjectNode object) {
            for (Map.Entry<String, JsonNode> property : object.properties()) {
                property.setValue(spoilt(property.getValue(), property.getKey()));
            }
        }
        if (node instanceof ArrayNode array) {
            for (int at = 0; at < array.size(); at++) {
                array.set(at, spoilt(array.get(at), key));
            }
        }
        return node instanceof StringNode text && TEXTS.contains(key)
                ? StringNode.valueOf(text.stringValue() + ENDING)
                : node;
    }
}
