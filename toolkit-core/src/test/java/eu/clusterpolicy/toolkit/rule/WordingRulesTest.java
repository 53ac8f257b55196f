package eu.clusterpolicy.toolkit.rule;

import static eu.clusterpolicy.toolkit.completeness.Findings.line;
import static org.assertj.core.api.Assertions.assertThat;

import eu.clusterpolicy.toolkit.catalogue.Edition;
import eu.clusterpolicy.toolkit.completeness.Finding;
import eu.clusterpolicy.toolkit.completeness.Findings;
import eu.clusterpolicy.toolkit.entry.Citation;
import eu.clusterpolicy.toolkit.entry.Country;
import eu.clusterpolicy.toolkit.entry.DeclaredEmpty;
import eu.clusterpolicy.toolkit.entry.Example;
import eu.clusterpolicy.toolkit.entry.Position;
import eu.clusterpolicy.toolkit.entry.Title;
import eu.clusterpolicy.toolkit.entry.Validity;
import eu.clusterpolicy.toolkit.matrix.ClusterFunction;
import eu.clusterpolicy.toolkit.testkit.Altered;
import eu.clusterpolicy.toolkit.testkit.CatalogueParts;
import eu.clusterpolicy.toolkit.testkit.WholeCatalogue;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WordingRulesTest {

    private static final String ACTION = "green-innovation-intelligence-action";
    private static final String EXAMPLE = "green-innovation-intelligence-example";

    private final CatalogueParts parts = WholeCatalogue.parts();

    @Nested
    class Every_text {

        @Test
        void of_an_action_must_say_something() {
            parts.action(0, Altered.text(" "));

            assertThat(Findings.in(parts))
                    .containsExactly(line(
                            "text-blank", "/actions/0/text", "The wording of the action '" + ACTION + "' is blank."));
        }

        @ParameterizedTest
        @ValueSource(strings = {"\u00A0", "\u200B", " \u00A0\uFEFF"})
        void must_have_a_character_that_can_be_seen(String text) {
            parts.action(0, Altered.text(text));

            assertThat(rules()).containsExactly("text-blank");
        }

        @Test
        void of_the_state_of_an_example_must_say_something() {
            parts.examples.set(0, inState("", " "));

            assertThat(Findings.in(parts))
                    .containsExactly(
                            line(
                                    "text-blank",
                                    "/examples/0/status",
                                    "The status of the example '" + EXAMPLE + "' is blank."),
                            line(
                                    "text-blank",
                                    "/examples/0/validity/region",
                                    "The region of the example '" + EXAMPLE + "' is blank."));
        }

        private Example inState(String status, String region) {
            Example like = parts.examples.get(0);
            return Example.builder()
                    .id(like.id())
                    .name(like.name())
                    .country(like.country())
                    .link(like.link())
                    .addAllPlacements(like.placements())
                    .validity(Validity.inRegion(Country.of("AT"), region))
                    .status(status)
                    .build();
        }

        @Test
        void of_an_example_must_say_something() {
            parts.example(
                    0, Altered.name("").andThen(Altered.aliases("", "Hub")).andThen(Altered.description(""))::apply);

            assertThat(Findings.in(parts))
                    .containsExactly(
                            line(
                                    "text-blank",
                                    "/examples/0/aliases/0",
                                    "The alias '' of the example '" + EXAMPLE + "' is blank."),
                            line(
                                    "text-blank",
                                    "/examples/0/description",
                                    "The description of the example '" + EXAMPLE + "' is blank."),
                            line(
                                    "text-blank",
                                    "/examples/0/name",
                                    "The name of the example '" + EXAMPLE + "' is blank."));
        }

        @Test
        void of_a_recommendation_must_say_something() {
            parts.recommendation(2, Altered.title(Title.complete("")).andThen(Altered.subject("\t"))::apply);

            assertThat(Findings.in(parts))
                    .containsExactly(
                            line(
                                    "text-blank",
                                    "/recommendations/1/subject",
                                    "The subject of recommendation 2 is blank."),
                            line(
                                    "text-blank",
                                    "/recommendations/1/title/text",
                                    "The title of recommendation 2 is blank."));
        }

        @Test
        void of_a_declaration_must_say_something() {
            parts.recommendation(
                    5,
                    row -> Altered.cells(row.operationalisation().subList(1, 3)).apply(row));
            parts.declaredEmpty.add(
                    DeclaredEmpty.of(Position.of(5, ClusterFunction.INTELLIGENCE), "", Citation.of(5, 17)));

            assertThat(Findings.in(parts))
                    .containsExactly(line(
                            "text-blank",
                            "/declaredEmpty/0/reason",
                            "The reason why Recommendation 5, Intelligence is empty is blank."));
        }

        @Test
        void of_the_edition_must_say_something() {
            parts.edition = Edition.builder()
                    .id("blank-2020")
                    .title("")
                    .issued(LocalDate.of(2020, 2, 29))
                    .publisher("Nobody")
                    .rights("None")
                    .build();

            assertThat(Findings.in(parts))
                    .containsExactly(line("text-blank", "/edition/title", "The title of the edition is blank."));
        }
    }

    @Nested
    class White_space {

        @Test
        void at_an_end_is_stray() {
            parts.action(0, Altered.text("Help clusters "));

            assertThat(Findings.in(parts))
                    .containsExactly(line(
                            "text-stray-white-space",
                            "/actions/0/text",
                            "The wording of the action '" + ACTION + "' has stray white space: 'Help clusters␣'."));
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    " Help",
                    "\u00A0Help",
                    "Help\u00A0",
                    "Help  clusters",
                    "Help \u00A0clusters",
                    "Help\tclusters",
                    "Help\nclusters",
                    "Help\u200Bclusters",
                    "Help\u2028clusters",
                    "Help\u00A0clusters",
                    "Help\u202Fclusters",
                    "\uFEFFHelp"
                })
        void is_stray_wherever_nobody_would_type_it(String text) {
            parts.action(0, Altered.text(text));

            assertThat(rules()).containsExactly("text-stray-white-space");
        }

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                ignoreLeadingAndTrailingWhitespace = false,
                value = {
                    "Help\tclusters\u200B|Help␣clusters␣",
                    "Help  all clusters|Help␣␣all clusters",
                    " Help all |␣Help all␣",
                    "Help \u00A0all clusters|Help␣␣all clusters"
                })
        void that_nobody_would_see_is_shown(String text, String shown) {
            parts.action(0, Altered.text(text));

            assertThat(Findings.in(parts)).singleElement().asString().endsWith("'" + shown + "'.");
        }

        @Test
        void of_an_alias_does_not_break_the_sentence_that_names_it() {
            parts.example(0, Altered.aliases("A\nhub"));

            assertThat(Findings.in(parts))
                    .singleElement()
                    .asString()
                    .endsWith("The alias 'A hub' of the example '" + EXAMPLE + "' has stray white space: 'A␣hub'.");
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "Help",
                    "Help clusters",
                    "Aidez les clusters\u00A0!",
                    "Help 10\u00A0000 firms",
                    "Pomoc w\u00A0Polsce"
                })
        void may_stand_between_words(String text) {
            parts.action(0, Altered.text(text));

            assertThat(Findings.in(parts)).isEmpty();
        }

        @Test
        void may_part_the_lines_of_a_description() {
            parts.example(0, Altered.description("A hub.\n\nIt is a hub of hubs."));

            assertThat(Findings.in(parts)).isEmpty();
        }

        @Test
        void must_not_be_doubled_in_a_line_of_a_description() {
            parts.example(0, Altered.description("A hub.\n\nIt is  a hub."));

            assertThat(rules()).containsExactly("text-stray-white-space");
        }
    }

    private List<String> rules() {
        return Checks.ofCatalogues().run(parts.build()).findings().stream()
                .map(Finding::rule)
                .toList();
    }
}
