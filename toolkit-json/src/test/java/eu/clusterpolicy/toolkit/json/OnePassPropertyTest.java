package eu.clusterpolicy.toolkit.json;

import static org.assertj.core.api.Assertions.assertThat;

import eu.clusterpolicy.toolkit.standard.StandardCatalogue;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A document is mended in one pass: once all that was reported is mended, another reading reports nothing, unless the report
 * said that it stopped early. And nothing is reported that mending what was broken does not mend.
 */
class OnePassPropertyTest {

    private static final JsonMapper MAPPER = JsonMapper.shared();

    /** What slips into the place of a value. */
    private static final List<String> SLIPS = List.of(
            "null",
            "3",
            "\"x\"",
            "\"\"",
            "[]",
            "{}",
            "\"2020-01-01\"",
            "\"2030-01-01\"",
            "\"EUR 5.00\"",
            "\"SEK 5.00\"",
            "\"set-aside\"",
            "\"chosen\"",
            "\"fact\"",
            "\"assumption\"",
            "\"resilience\"",
            "\"networking\"",
            "\"training-gap\"",
            "\"reached\"",
            "\"BE\"",
            "0.5");

    private static final List<JsonFormat<?>> FORMATS = List.of(
            JsonFormats.catalogue(),
            JsonFormats.overlay(),
            JsonFormats.difference(),
            JsonFormats.checkResult(),
            JsonFormats.roadmap(StandardCatalogue.edition2021()),
            JsonFormats.draft(StandardCatalogue.edition2021()),
            JsonFormats.draft(StandardCatalogue.edition2021()));

    /** The example of each format; the last is a draft that has come far, the roadmap's example. */
    private static final List<String> EXAMPLES = List.of(
            example("catalogue"),
            example("overlay"),
            example("difference"),
            example("check-result"),
            example("roadmap"),
            example("roadmap-draft"),
            example("roadmap").replace("cluster-policy-toolkit/roadmap", "cluster-policy-toolkit/roadmap-draft"));

    /**
     * A value that was changed, or an item that stands a second time, at the end of its list.
     *
     * @param was what stood there
     * @param now what stands there; empty where the property was taken out
     */
    private record Slip(String pointer, String was, Optional<String> now) {

        String parent() {
            return pointer.substring(0, pointer.lastIndexOf('/'));
        }

        String name() {
            return pointer.substring(pointer.lastIndexOf('/') + 1);
        }

        /**
         * Returns whether whoever reads the problem looks at this slip: at it, within it, around it, for what is lacking, or for
         * what no longer has the name that is asked for.
         */
        boolean isMeantBy(Problem problem) {
            if (!was.isEmpty()
                    && problem.sentence().contains("unknown")
                    && problem.sentence().contains("'" + was + "'")) {
                return true;
            }
            if (now.isEmpty() && problem.pointer().equals(parent())) {
                return problem.sentence().contains("lacks '" + name() + "'")
                        || !problem.sentence().contains("lacks '");
            }
            boolean around = (pointer + "/").startsWith(problem.pointer() + "/")
                    && !problem.sentence().contains("lacks '")
                    && !problem.sentence().startsWith("unknown property");
            return around || (problem.pointer() + "/").startsWith(pointer + "/");
        }
    }

    @Property(tries = 2_000)
    void what_is_mended_as_reported_is_read(@ForAll long seed) {
        Random random = new Random(seed);
        int chosen = random.nextInt(FORMATS.size());
        JsonFormat<?> format = FORMATS.get(chosen);
        List<Slip> slips = slips(EXAMPLES.get(chosen), random);
        Optional<InvalidDocumentException> first = refusal(format, slipped(EXAMPLES.get(chosen), slips));
        if (first.isEmpty() || first.get().stoppedEarly()) {
            first.ifPresent(refused ->
                    assertThat(refused.getMessage()).startsWith("checking stopped early; mend this and read again:\n"));
            return;
        }
        List<Slip> left = slips.stream()
                .filter(slip -> first.get().problems().stream().noneMatch(slip::isMeantBy))
                .toList();
        if (left.size() < slips.size()) {
            assertThat(refusal(format, slipped(EXAMPLES.get(chosen), left)))
                    .as("%s after %s, of %s", left, first.get().problems(), slips)
                    .isEmpty();
        }
    }

    /**
     * Where the report stopped early, mending and reading again comes to an end all the same; of a draft two reports are enough,
     * the first about values and the second about decisions that cannot stand beside others.
     */
    @Property(tries = 1_000)
    void mending_and_reading_again_comes_to_an_end(@ForAll long seed) {
        Random random = new Random(seed);
        int chosen = random.nextInt(FORMATS.size());
        JsonFormat<?> format = FORMATS.get(chosen);
        List<Slip> left = slips(EXAMPLES.get(chosen), random);
        int enough = format.name().endsWith("draft") ? 2 : 4;
        for (int readings = 0; readings <= enough; readings++) {
            Optional<InvalidDocumentException> refused = refusal(format, slipped(EXAMPLES.get(chosen), left));
            if (refused.isEmpty()) {
                return;
            }
            List<Slip> before = left;
            left = before.stream()
                    .filter(slip -> refused.get().problems().stream().noneMatch(slip::isMeantBy))
                    .toList();
            if (left.size() == before.size()) {
                // What is named in one place and was changed in another, such as an identifier.
                return;
            }
        }
        assertThat(left).as("slips that %s reports have not named", enough).isEmpty();
    }

    /** Returns slips apart from one another: where an item stands twice, the other one is left as it is. */
    private static List<Slip> slips(String example, Random random) {
        JsonNode document = MAPPER.readTree(example);
        List<String> pointers = new ArrayList<>();
        collect("", document, pointers);
        List<Slip> slips = new ArrayList<>();
        List<String> touched = new ArrayList<>();
        int count = 1 + random.nextInt(4);
        for (int i = 0; i < count; i++) {
            String chosen = pointers.get(random.nextInt(pointers.size()));
            Slip slip = isItem(chosen) && random.nextInt(3) == 0
                    ? again(document, chosen)
                    : changed(document, chosen, random);
            if (touched.stream().noneMatch(other -> overlap(other, chosen) || overlap(other, slip.pointer()))) {
                slips.add(slip);
                touched.addAll(List.of(chosen, slip.pointer()));
            }
        }
        return slips;
    }

    private static Slip again(JsonNode document, String item) {
        String list = item.substring(0, item.lastIndexOf('/'));
        String end = list + "/" + document.at(JsonPointer.compile(list)).size();
        String twice = document.at(JsonPointer.compile(item)).toString();
        return new Slip(end, "", Optional.of(twice));
    }

    private static Slip changed(JsonNode document, String pointer, Random random) {
        boolean takenOut = random.nextInt(5) == 0 && !isItem(pointer);
        String was = document.at(JsonPointer.compile(pointer)).asString("");
        return new Slip(
                pointer, was, takenOut ? Optional.empty() : Optional.of(SLIPS.get(random.nextInt(SLIPS.size()))));
    }

    private static boolean overlap(String one, String other) {
        return (one + "/").startsWith(other + "/") || (other + "/").startsWith(one + "/");
    }

    private static boolean isItem(String pointer) {
        return Character.isDigit(pointer.charAt(pointer.lastIndexOf('/') + 1));
    }

    private static void collect(String pointer, JsonNode node, List<String> pointers) {
        if (!pointer.isEmpty() && !pointer.startsWith("/format") && !pointer.equals("/edition")) {
            pointers.add(pointer);
        }
        if (node instanceof ObjectNode object) {
            object.propertyNames().forEach(name -> collect(pointer + "/" + name, object.get(name), pointers));
        } else if (node instanceof ArrayNode list) {
            for (int i = 0; i < list.size(); i++) {
                collect(pointer + "/" + i, list.get(i), pointers);
            }
        }
    }

    private static String slipped(String example, List<Slip> slips) {
        JsonNode document = MAPPER.readTree(example);
        for (Slip slip : slips) {
            JsonNode parent = document.at(JsonPointer.compile(slip.parent()));
            if (parent instanceof ObjectNode object) {
                slip.now()
                        .ifPresentOrElse(
                                value -> object.set(slip.name(), MAPPER.readTree(value)),
                                () -> object.remove(slip.name()));
            } else if (parent instanceof ArrayNode list) {
                JsonNode value = MAPPER.readTree(slip.now().orElseThrow());
                int index = Integer.parseInt(slip.name());
                if (index < list.size()) {
                    list.set(index, value);
                } else {
                    list.add(value);
                }
            }
        }
        return document.toString();
    }

    private static Optional<InvalidDocumentException> refusal(JsonFormat<?> format, String document) {
        try {
            format.read(document);
            return Optional.empty();
        } catch (InvalidDocumentException refused) {
            return Optional.of(refused);
        }
    }

    private static String example(String kind) {
        try (var in = JsonFormat.class.getResourceAsStream("schema/" + kind + ".example.json")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
