package eu.clusterpolicy.toolkit.json;

import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/** The readable text of an object that is put together from maps, lists, strings, numbers and booleans. */
final class JsonText {

    private static final JsonMapper MAPPER = JsonMapper.shared();

    private JsonText() {}

    static String of(Map<String, Object> object) {
        return MAPPER.writer().with(Layout.twoSpaces()).writeValueAsString(object) + "\n";
    }
}
