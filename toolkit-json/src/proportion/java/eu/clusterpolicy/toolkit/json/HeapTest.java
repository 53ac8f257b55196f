package eu.clusterpolicy.toolkit.json;

import static java.util.concurrent.TimeUnit.MINUTES;
import static org.assertj.core.api.Assertions.assertThat;

import eu.clusterpolicy.toolkit.json.csv.OverlayCsv;
import eu.clusterpolicy.toolkit.json.csv.PlanCsv;
import eu.clusterpolicy.toolkit.plan.ActionPlan;
import eu.clusterpolicy.toolkit.standard.StandardCatalogue;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Whatever a document holds, reading it takes no more heap than SECURITY.md says. */
class HeapTest {

    private static final int OF_ITS_OWN = 24_000_000;
    private static final int OF_A_CHARACTER = 4;
    private static final int OF_AN_ITEM = 800;

    private static final ActionPlan NO_PLAN = ActionPlan.builder().build();

    @TempDir
    private Path folder;

    private enum Kind {
        CATALOGUE("catalogue", file -> JsonFormats.catalogue().read(file)),
        OVERLAY("overlay", file -> JsonFormats.overlay().read(file)),
        DIFFERENCE("difference", file -> JsonFormats.difference().read(file)),
        CHECK_RESULT("check-result", file -> JsonFormats.checkResult().read(file)),
        CHECK_SETTINGS("check-settings", file -> JsonFormats.checkSettings().read(file)),
        ROADMAP(
                "roadmap",
                file -> JsonFormats.roadmap(StandardCatalogue.edition2021()).read(file)),
        EXAMPLES(
                "",
                file -> OverlayCsv.making(StandardCatalogue.edition2021().edition(), "another")
                        .read(file)),
        ACTIONS("", file -> PlanCsv.actions().read(file, NO_PLAN));

        private final String example;
        private final Consumer<Path> reading;

        Kind(String example, Consumer<Path> reading) {
            this.example = example;
            this.reading = reading;
        }
    }

    /** What there is much of in a document, by the list it stands in, or a table's first row. */
    private enum Much {
        LETTERS_OF_ONE_BYTE(Kind.CATALOGUE, "\"actions\": [", 200, action("Do it. ".repeat(10_000))),
        LETTERS_OF_TWO_BYTES(Kind.CATALOGUE, "\"actions\": [", 200, action("Ω".repeat(80_000))),
        ACTIONS(Kind.CATALOGUE, "\"actions\": [", 200_000, action("D")),
        EXAMPLES(Kind.CATALOGUE, "\"examples\": [", 200_000, "{\"id\":\"e-%s\",\"name\":\"E\"},"),
        ALIASES(Kind.CATALOGUE, "\"aliases\": [", 900_000, "\"%s\","),
        ONE_ALIAS(Kind.CATALOGUE, "\"aliases\": [", 900_000, "\"x\","),
        NAMED_ACTIONS(Kind.CATALOGUE, "\"actions\": [\n            \"", 900_000, "\"a\","),
        EDITS(Kind.OVERLAY, "\"edits\": [", 200_000, "{\"alias\":{\"example\":\"e-%s\",\"spelling\":\"A\"}},"),
        RULES(
                Kind.CHECK_RESULT,
                "\"rules\": [",
                100_000,
                "{\"code\":\"r-%s\",\"severity\":\"information\",\"concern\":\"validity\",\"title\":\"T\",\"rationale\":\"R\",\"remedy\":\"M\"},"),
        EXEMPTIONS(
                Kind.CHECK_SETTINGS,
                "\"exemptions\": [",
                200_000,
                "{\"rule\":\"r-%s\",\"path\":\"/a\",\"reason\":\"R\"},"),
        ASSUMPTIONS(
                Kind.ROADMAP,
                "\"evidence\": [",
                200_000,
                "{\"id\":\"s-%s\",\"type\":\"assumption\",\"kind\":\"needs\",\"statement\":\"S\"},"),
        PLANNED_ACTIONS(
                Kind.ROADMAP,
                "\"actions\": [\n      {\n        \"id\"",
                100_000,
                "{\"id\":\"p-%s\",\"action\":\"green-training-services\",\"title\":\"T\",\"description\":\"D\"},"),
        FAULTS(Kind.ROADMAP, "\"evidence\": [", 900_000, "1,"),
        NAMES_OF_EXAMPLES(Kind.EXAMPLES, "name\n", 200_000, "%s\n"),
        FIELDS(Kind.EXAMPLES, "name;link\n", 10, ";".repeat(100_000) + "\n"),
        TITLES(Kind.ACTIONS, "title\n", 200_000, "%s\n");

        private final Kind kind;
        private final String before;
        private final int times;
        private final String item;

        Much(Kind kind, String before, int times, String item) {
            this.kind = kind;
            this.before = before;
            this.times = times;
            this.item = item;
        }

        private static String action(String text) {
            return "{\"id\":\"a-%s\",\"text\":\"" + text + "\"},";
        }

        String document() throws IOException {
            String items = IntStream.range(0, times)
                    .mapToObj(i -> item.replace("%s", Integer.toString(i, Character.MAX_RADIX)))
                    .collect(Collectors.joining());
            return kind.example.isEmpty() ? before + items : within(example(kind.example), items);
        }

        private String within(String document, String items) {
            int list = document.indexOf(before);
            assertThat(list).as(before).isNotNegative();
            int at = document.indexOf('[', list) + 1;
            return document.substring(0, at) + items + document.substring(at);
        }

        private static String example(String kind) throws IOException {
            try (var in = JsonFormat.class.getResourceAsStream("schema/" + kind + ".example.json")) {
                return new String(in.readAllBytes(), StandardCharsets.UTF_8);
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void is_in_proportion_to_the_document(Much much) throws Exception {
        Path file = folder.resolve("document");
        String document = much.document();
        Files.writeString(file, document);
        long heap = OF_ITS_OWN + (long) OF_A_CHARACTER * document.length() + (long) OF_AN_ITEM * much.times;

        Process reader = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:+UseSerialGC",
                        "-Xmx" + heap,
                        "-cp",
                        System.getProperty("java.class.path"),
                        Reader.class.getName(),
                        much.kind.name(),
                        file.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .redirectOutput(ProcessBuilder.Redirect.INHERIT)
                .start();

        assertThat(reader.waitFor(5, MINUTES)).isTrue();
        assertThat(reader.exitValue()).isEqualTo(much == Much.FAULTS ? Reader.REFUSED : 0);
    }

    @Test
    void is_what_is_promised() throws IOException {
        assertThat(Files.readString(Path.of("../SECURITY.md")).replaceAll("\\s+", " "))
                .contains(
                        "at most %s bytes of heap for each character and %s for each item of a list or row of a table, beside %s MB"
                                .formatted(OF_A_CHARACTER, OF_AN_ITEM, OF_ITS_OWN / 1_000_000));
    }

    /** Reads a document or refuses it. */
    static final class Reader {

        static final int REFUSED = 3;

        private Reader() {}

        /** Reads a document of the kind and from the file that are named. */
        public static void main(String[] arguments) {
            try {
                Kind.valueOf(arguments[0]).reading.accept(Path.of(arguments[1]));
            } catch (InvalidDocumentException refused) {
                System.exit(REFUSED);
            }
        }
    }
}
