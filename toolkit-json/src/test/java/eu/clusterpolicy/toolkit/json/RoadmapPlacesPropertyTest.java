package eu.clusterpolicy.toolkit.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import eu.clusterpolicy.toolkit.json.RoadmapArbitraries.Rested;
import eu.clusterpolicy.toolkit.roadmap.Roadmap;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

@Domain(JsonArbitraries.class)
@Domain(DomainContext.Global.class)
class RoadmapPlacesPropertyTest {

    /** Where a document names evidence or planned actions. */
    private static final Pattern REFERENCE = Pattern.compile("/[a-z]+/\\d+/evidence/\\d+"
            + "|/plan/actions/\\d+/dependsOn/\\d+"
            + "|/plan/resources/(?:budget|staff)Lines/\\d+/action"
            + "|/plan/monitoring/indicators/\\d+/actions/\\d+");

    @Property(tries = 100)
    void every_name_that_is_lost_is_told_where_it_stood_and_nothing_else_is(
            @ForAll Rested rested, @ForAll Random random) {
        JsonFormat<Roadmap> format = JsonFormats.roadmap(rested.catalogue());
        JsonNode document = JsonMapper.shared().readTree(format.write(rested.roadmap()));
        List<String> lost = new ArrayList<>();
        lose(document, "", random, lost);
        if (lost.isEmpty()) {
            return;
        }

        InvalidDocumentException refused =
                catchThrowableOfType(InvalidDocumentException.class, () -> format.read(document.toPrettyString()));

        assertThat(refused.problems()).extracting(Problem::pointer).containsExactlyInAnyOrderElementsOf(lost);
        assertThat(refused.problems())
                .allSatisfy(problem -> assertThat(problem.sentence())
                        .contains("'" + document.at(problem.pointer()).asString() + "'"));
    }

    private static void lose(JsonNode value, String pointer, Random random, List<String> lost) {
        if (value instanceof ObjectNode object) {
            for (String name : List.copyOf(object.propertyNames())) {
                String place = pointer + "/" + name;
                if (isLost(place, random, lost)) {
                    object.put(name, "lost-" + lost.size());
                } else {
                    lose(object.get(name), place, random, lost);
                }
            }
        } else if (value instanceof ArrayNode list) {
            for (int i = 0; i < list.size(); i++) {
                String place = pointer + "/" + i;
                if (isLost(place, random, lost)) {
                    list.set(i, "lost-" + lost.size());
                } else {
                    lose(list.get(i), place, random, lost);
                }
            }
        }
    }

    private static boolean isLost(String place, Random random, List<String> lost) {
        return REFERENCE.matcher(place).matches() && random.nextBoolean() && lost.add(place);
    }
}
