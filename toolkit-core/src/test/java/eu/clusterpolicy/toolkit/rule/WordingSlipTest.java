package eu.clusterpolicy.toolkit.rule;

import static eu.clusterpolicy.toolkit.completeness.Findings.line;
import static org.assertj.core.api.Assertions.assertThat;

import eu.clusterpolicy.toolkit.completeness.Finding;
import eu.clusterpolicy.toolkit.completeness.Findings;
import eu.clusterpolicy.toolkit.entry.Title;
import eu.clusterpolicy.toolkit.testkit.Altered;
import eu.clusterpolicy.toolkit.testkit.CatalogueParts;
import eu.clusterpolicy.toolkit.testkit.WholeCatalogue;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Slips of the pen and of the printed page in the wording of texts. */
class WordingSlipTest {

    private static final String ACTION = "green-innovation-intelligence-action";

    private final CatalogueParts parts = WholeCatalogue.parts();

    @Nested
    class A_full_stop {

        @Test
        void must_not_end_a_wording() {
            parts.action(0, Altered.text("Help clusters."));

            assertThat(Findings.in(parts))
                    .containsExactly(line(
                            "text-full-stop",
                            "/actions/0/text",
                            "The wording of the action '" + ACTION + "' ends with a full stop."));
        }

        @Test
        void must_not_end_a_title_or_a_subject() {
            parts.recommendation(
                    2, Altered.title(Title.complete("A title.")).andThen(Altered.subject("A subject."))::apply);

            assertThat(rules()).containsExactly("text-full-stop", "text-full-stop");
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "Help clusters, networks, etc.",
                    "Help firms of the U.S.",
                    "Help the Hub d.o.o.",
                    "Help the Cluster s. r. o.",
                    "Help the Cluster e. V.",
                    "Wspierać klastry itd.",
                    "Помогать млн.",
                    "Help the Hub Ltd."
                })
        void may_end_a_wording_that_is_cut_short(String text) {
            parts.action(0, Altered.text(text));

            assertThat(Findings.in(parts)).isEmpty();
        }

        @ParameterizedTest
        @ValueSource(strings = {"Help clusters..", "Help Fetc.", "Help .", "Help.", "Help .net."})
        void must_not_end_a_wording_that_only_looks_cut_short(String text) {
            parts.action(0, Altered.text(text));

            assertThat(rules()).containsExactly("text-full-stop");
        }

        @Test
        void may_end_a_name_and_a_description() {
            parts.example(0, Altered.name("Hub Inc.").andThen(Altered.description("A hub."))::apply);
            assertThat(Findings.in(parts)).isEmpty();
        }
    }

    @Nested
    class A_word {

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "Help the the clusters | the",
                    "The the clusters | the",
                    "Help clusters clusters | clusters",
                    "R&D R&D | r&d",
                    "Help skills skills, and more | skills",
                    "Help (the the) clusters | the"
                })
        void must_not_stand_twice_in_a_row(String text, String word) {
            parts.action(0, Altered.text(text));

            assertThat(Findings.in(parts))
                    .containsExactly(line(
                            "text-doubled-word",
                            "/actions/0/text",
                            "The wording of the action '" + ACTION + "' says '" + word + "' twice in a row."));
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "From hub to hub",
                    "Hubs, hubs and more",
                    "Hubs (hubs, too)",
                    "From 2020 2020",
                    "Help",
                    "Say that that helps",
                    "Helfen, die die Netze"
                })
        void may_return(String text) {
            parts.action(0, Altered.text(text));

            assertThat(Findings.in(parts)).isEmpty();
        }

        @Test
        void may_be_doubled_in_a_name() {
            parts.example(0, Altered.name("Baden Baden"));

            assertThat(Findings.in(parts)).isEmpty();
        }
    }

    @Nested
    class Typesetting {

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "Help start -ups | has a space before a hyphen",
                    "Help inno- vation | has a space after a hyphen",
                    "Help orga- nisations | has a space after a hyphen",
                    "Help , then ask | has a space before a comma",
                    "Help clus\u00ADters | has a soft hyphen",
                    "Help \uFB01rms | has a ligature, '\uFB01', instead of letters",
                    "Help clus\uFFFDers | has a character that was lost in copying",
                    "Help clus\uE000ers | has a character that was lost in copying",
                    "Example: Help | begins with the label 'Example:'",
                    "Help R&amp;D | has the code '&amp;' instead of a character",
                    "Help &#8211; ask | has the code '&#8211;' instead of a character",
                    "Help &#x2013; ask | has the code '&#x2013;' instead of a character"
                })
        void left_over_is_found(String text, String words) {
            parts.action(0, Altered.text(text));

            assertThat(Findings.in(parts))
                    .containsExactly(line(
                            "text-typesetting",
                            "/actions/0/text",
                            "The wording of the action '" + ACTION + "' " + words + "."));
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "Short- and long-term help",
                    "Pre- or post-commercial help",
                    "Short- to long-term help",
                    "Aus- und Weiterbildung",
                    "Wohnbau und -sanierung",
                    "COMET-Zentren und -Module",
                    "in- en uitvoer",
                    "Aider ; puis demander",
                    "Help A- Z",
                    "GreenEvo - Green",
                    "A – B",
                    "R&D & more; again",
                    "For example: help",
                    "At -5 degrees",
                    "1,000 firms",
                    "Help اهلا",
                    "Help 🚀"
                })
        void that_is_meant_is_well(String text) {
            parts.action(0, Altered.text(text));

            assertThat(Findings.in(parts)).isEmpty();
        }
    }

    private List<String> rules() {
        return Checks.ofCatalogues().run(parts.build()).findings().stream()
                .map(Finding::rule)
                .toList();
    }
}
