package eu.clusterpolicy.toolkit.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSet;
import eu.clusterpolicy.toolkit.catalogue.Catalogue;
import eu.clusterpolicy.toolkit.completeness.CheckResult;
import eu.clusterpolicy.toolkit.completeness.PlacedText;
import eu.clusterpolicy.toolkit.roadmap.Roadmap;
import eu.clusterpolicy.toolkit.rule.Checks;
import eu.clusterpolicy.toolkit.standard.StandardCatalogue;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** A fault is found in whatever text of a document it is planted: every text of a catalogue, a roadmap and its plan is read. */
class PlantedFaultTest {

    private static final JsonMapper JSON = new JsonMapper();

    private enum Fault {
        PLACEHOLDER("TBD", "text-placeholder"),
        PLACEHOLDER_WITHIN("Help ${count} firms", "text-placeholder"),
        SPREADSHEET_ERROR("#REF!", "text-placeholder"),
        DECODED_TWICE("FÃ¶rderung der Region", "text-garbled"),
        CONTROL_CHARACTER("Help\u0007all", "text-garbled"),
        DIRECTION_TURNED("Help\u202Eall", "text-garbled"),
        MIXED_SCRIPTS("Help Clust\u0435rs", "text-garbled"),
        DECOMPOSED_LETTER("Help Zu\u0308rich", "text-garbled"),
        QUESTION_MARK_IN_WORD("Help F?rderung", "text-garbled"),
        MARKUP("Help <b>firms</b>", "text-markup"),
        FOOTNOTE("Help firms [12]", "text-markup"),
        SIGNS_SIDE_BY_SIDE("Help,, ask", "text-punctuation"),
        OPEN_BRACKET("Help (all firms", "text-punctuation"),
        OPEN_QUOTATION("Help “all firms", "text-punctuation"),
        COMMA_AT_THE_END("Help all firms,", "text-punctuation"),
        NOTHING(" ", "text-blank"),
        DOUBLED_SPACE("Help  firms", "text-stray-white-space"),
        NO_BREAK_SPACE("Help\u00A0firms", "text-stray-white-space"),
        SOFT_HYPHEN("Help clus\u00ADters", "text-typesetting"),
        CODE_OF_A_CHARACTER("Help R&amp;D", "text-typesetting");

        private final String words;
        private final String rule;

        Fault(String words, String rule) {
            this.words = words;
            this.rule = rule;
        }
    }

    /** A document, its texts, and the findings in it, each as rule and path. */
    private record Document(JsonNode tree, List<String> texts, Function<String, CheckResult> check) {

        private static <T> Document of(
                String kind, JsonFormat<T> format, Function<T, CheckResult> check, Function<T, List<String>> texts) {
            String text = example(kind);
            return new Document(
                    JSON.readTree(text), texts.apply(format.read(text)), other -> check.apply(format.read(other)));
        }

        private List<String> without(Fault fault) {
            ImmutableSet<String> before = findings(tree);
            return texts.stream().filter(path -> !isFound(fault, path, before)).toList();
        }

        /** A placeholder is no owner, which is what is said of it; what is blank may be refused by the reader. */
        private boolean isFound(Fault fault, String path, ImmutableSet<String> before) {
            try {
                ImmutableSet<String> after = findings(planted(path, fault.words));
                boolean named = after.contains(fault.rule + " " + path) && !before.contains(fault.rule + " " + path);
                return named
                        || (path.endsWith("/owner")
                                && after.contains(
                                        "planned-action-without-owner " + path.substring(0, path.lastIndexOf('/'))));
            } catch (InvalidDocumentException refused) {
                return refused.problems().stream()
                        .anyMatch(problem -> problem.pointer().equals(path));
            }
        }

        private ImmutableSet<String> findings(JsonNode document) {
            return check.apply(document.toString()).findings().stream()
                    .map(finding -> finding.rule() + " " + finding.path())
                    .collect(ImmutableSet.toImmutableSet());
        }

        private JsonNode planted(String path, String words) {
            JsonNode copy = tree.deepCopy();
            JsonPointer pointer = JsonPointer.compile(path);
            JsonNode parent = copy.at(pointer.head());
            if (parent instanceof ArrayNode list) {
                list.set(pointer.last().getMatchingIndex(), list.stringNode(words));
            } else {
                ((ObjectNode) parent).put(pointer.last().getMatchingProperty(), words);
            }
            return copy;
        }
    }

    private static final Document CATALOGUE = Document.<Catalogue>of(
            "catalogue",
            JsonFormats.catalogue(),
            catalogue -> Checks.ofCatalogues().run(catalogue),
            catalogue -> PlacedText.of(catalogue).map(PlacedText::path).toList());

    /** Who decides is named among the members too, so that a fault in one of the names is refused. */
    private static final Document ROADMAP = Document.<Roadmap>of(
            "roadmap",
            JsonFormats.roadmap(StandardCatalogue.edition2021()),
            roadmap -> Checks.ofRoadmaps().run(roadmap),
            roadmap -> PlacedText.of(roadmap)
                    .map(PlacedText::path)
                    .filter(path -> !path.endsWith("/deciders/0") && !path.endsWith("/members/0"))
                    .toList());

    @ParameterizedTest
    @EnumSource
    void is_found_in_every_text_of_a_catalogue(Fault fault) {
        assertThat(CATALOGUE.without(fault)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void is_found_in_every_text_of_a_roadmap_and_its_plan(Fault fault) {
        assertThat(ROADMAP.without(fault)).isEmpty();
    }

    @Test
    void is_planted_in_more_than_a_thousand_ways() {
        assertThat(Fault.values().length
                        * (CATALOGUE.texts().size() + ROADMAP.texts().size()))
                .isGreaterThan(1_000);
    }

    private static String example(String kind) {
        try (var in = JsonFormat.class.getResourceAsStream("schema/" + kind + ".example.json")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
