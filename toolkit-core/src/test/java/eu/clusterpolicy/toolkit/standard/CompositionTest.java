package eu.clusterpolicy.toolkit.standard;

import static eu.clusterpolicy.toolkit.matrix.Challenge.SKILLS;
import static eu.clusterpolicy.toolkit.matrix.ClusterFunction.INTELLIGENCE;
import static eu.clusterpolicy.toolkit.matrix.ClusterFunction.NETWORKING;
import static eu.clusterpolicy.toolkit.matrix.Priority.RESILIENCE;
import static eu.clusterpolicy.toolkit.standard.Lines.action;
import static eu.clusterpolicy.toolkit.standard.Lines.actionAgain;
import static eu.clusterpolicy.toolkit.standard.Lines.example;
import static eu.clusterpolicy.toolkit.standard.Lines.exampleAgain;
import static eu.clusterpolicy.toolkit.standard.PolicyTable.cell;
import static eu.clusterpolicy.toolkit.standard.PolicyTable.row;
import static eu.clusterpolicy.toolkit.standard.PolicyTable.table;
import static eu.clusterpolicy.toolkit.standard.PrintedCountries.SWEDEN;
import static eu.clusterpolicy.toolkit.standard.RecommendationRow.recommendation;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableList;
import eu.clusterpolicy.toolkit.catalogue.Catalogue;
import eu.clusterpolicy.toolkit.catalogue.Edition;
import eu.clusterpolicy.toolkit.entry.ActionId;
import eu.clusterpolicy.toolkit.entry.Citation;
import eu.clusterpolicy.toolkit.entry.Country;
import eu.clusterpolicy.toolkit.entry.Example;
import eu.clusterpolicy.toolkit.entry.ExampleId;
import eu.clusterpolicy.toolkit.entry.Mention;
import eu.clusterpolicy.toolkit.entry.Operationalisation;
import eu.clusterpolicy.toolkit.entry.Placement;
import eu.clusterpolicy.toolkit.entry.PolicyAction;
import eu.clusterpolicy.toolkit.entry.TitleStatus;
import eu.clusterpolicy.toolkit.matrix.Cell;
import java.net.URI;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class CompositionTest {

    private static final Cell ASKING = Cell.of(RESILIENCE, SKILLS, INTELLIGENCE);
    private static final Cell MEETING = Cell.of(RESILIENCE, SKILLS, NETWORKING);

    /** An invented table: two cells, one of which continues on the next page. */
    private static final PolicyTable TABLE = table(
            4,
            RESILIENCE,
            row(
                    SKILLS,
                    cell(
                            INTELLIGENCE,
                            action("ask-members", "Ask the\nmembers").onPage(14),
                            example("night-school", "Night School")
                                    .in(SWEDEN)
                                    .at("https://night.example/")
                                    .onPage(15)),
                    cell(
                            NETWORKING,
                            action("meet-members", "Meet the members").onPage(14),
                            exampleAgain("night-school").spelt("Nightschool").onPage(15))));

    @Nested
    class a_table_of_the_matrix {

        private final Catalogue catalogue = catalogueOf(new Composition().read(TABLE));

        @Test
        void gives_each_action_its_cell_and_the_page_of_its_line() {
            PolicyAction action = catalogue.action(ActionId.of("meet-members"));

            assertThat(action.cell()).contains(MEETING);
            assertThat(action.citation()).contains(Citation.of(4, 14));
        }

        @Test
        void reads_a_wording_that_wraps_as_one_line() {
            assertThat(catalogue.action(ActionId.of("ask-members")).text()).isEqualTo("Ask the members");
        }

        @Test
        void places_an_example_in_every_cell_that_names_it() {
            assertThat(catalogue.example(ExampleId.of("night-school")).placements())
                    .containsExactly(
                            Placement.of(ASKING, Citation.of(4, 15)), Placement.of(MEETING, Citation.of(4, 15)));
        }

        @Test
        void keeps_the_first_spelling_as_the_name_and_the_other_as_an_alias() {
            Example example = catalogue.example(ExampleId.of("night-school"));

            assertThat(example.name()).isEqualTo("Night School");
            assertThat(example.aliases()).containsExactly("Nightschool");
            assertThat(example.country()).contains(Country.of("SE"));
            assertThat(example.link()).contains(URI.create("https://night.example/"));
        }
    }

    @Nested
    class a_row_of_recommendations {

        private final Catalogue catalogue = catalogueOf(new Composition()
                .read(TABLE)
                .read(recommendation(11, RESILIENCE)
                        .titleLost()
                        .about("Members")
                        .carriedOut(cell(
                                NETWORKING,
                                actionAgain("ask-members").onPage(18),
                                action("wait-for-members", "Wait for the members")
                                        .onPage(18),
                                exampleAgain("night-school")
                                        .spelt("Nightschool")
                                        .onPage(19),
                                example("day-school", "Day School")
                                        .in(SWEDEN)
                                        .withoutUsableLink()
                                        .onPage(19))))
                .read(recommendation(12, RESILIENCE)
                        .titledInPart("Wait …")
                        .about("Waiting")
                        .leftEmpty()));

        @Test
        void cites_a_cell_where_it_begins() {
            assertThat(catalogue.recommendation(11).operationalisation(NETWORKING))
                    .map(Operationalisation::citation)
                    .hasValueSatisfying(citation -> assertThat(citation).contains(Citation.of(5, 18)));
        }

        @Test
        void keeps_the_page_and_the_spelling_in_which_a_mention_departs_from_its_cell() {
            assertThat(catalogue.recommendation(11).operationalisation().get(0).mentions())
                    .containsExactly(
                            new Mention(
                                    ExampleId.of("night-school"),
                                    Optional.of("Nightschool"),
                                    Optional.of(Citation.of(5, 19))),
                            new Mention(ExampleId.of("day-school"), Optional.empty(), Optional.of(Citation.of(5, 19))));
        }

        @Test
        void keeps_the_function_under_which_the_row_files_an_action() {
            Operationalisation cell =
                    catalogue.recommendation(11).operationalisation().get(0);

            assertThat(cell.function()).isEqualTo(NETWORKING);
            assertThat(cell.actions()).containsExactly(ActionId.of("ask-members"), ActionId.of("wait-for-members"));
            assertThat(cell.examples()).containsExactly(ExampleId.of("night-school"), ExampleId.of("day-school"));
            assertThat(catalogue.action(ActionId.of("ask-members")).cell()).contains(ASKING);
        }

        @Test
        void adds_what_it_alone_names_at_the_end_and_outside_the_matrix() {
            assertThat(catalogue.actions())
                    .extracting(action -> action.id().value())
                    .containsExactly("ask-members", "meet-members", "wait-for-members");
            assertThat(catalogue.action(ActionId.of("wait-for-members")).cell()).isEmpty();
            assertThat(catalogue.example(ExampleId.of("day-school")).placements())
                    .isEmpty();
            assertThat(catalogue.example(ExampleId.of("day-school")).link()).isEmpty();
        }

        @Test
        void counts_a_spelling_once_however_often_it_is_printed() {
            assertThat(catalogue.example(ExampleId.of("night-school")).aliases())
                    .containsExactly("Nightschool");
        }

        @Test
        void may_be_empty_and_lack_its_title() {
            assertThat(catalogue.recommendation(11).title().status()).isEqualTo(TitleStatus.LOST);
            assertThat(catalogue.recommendation(12).title().text()).contains("Wait …");
            assertThat(catalogue.recommendation(12).operationalisation()).isEmpty();
        }
    }

    @Nested
    class the_order_of_examples {

        @Test
        void is_that_of_their_first_mentions_but_for_what_a_later_cell_prints_first() {
            Catalogue catalogue = catalogueOf(new Composition()
                    .read(table(
                            4,
                            RESILIENCE,
                            row(
                                    SKILLS,
                                    cell(INTELLIGENCE, school("night-school"), school("evening-school")),
                                    cell(
                                            NETWORKING,
                                            school("day-school"),
                                            exampleAgain("evening-school").onPage(15))))));

            assertThat(catalogue.examplesIn(ASKING))
                    .extracting(this::id)
                    .containsExactly("night-school", "evening-school");
            assertThat(catalogue.examplesIn(MEETING))
                    .extracting(this::id)
                    .containsExactly("day-school", "evening-school");
            assertThat(catalogue.examples())
                    .extracting(this::id)
                    .containsExactly("night-school", "day-school", "evening-school");
        }

        @Test
        void is_refused_where_two_cells_contradict_each_other() {
            Composition contradicted = new Composition()
                    .read(table(
                            4,
                            RESILIENCE,
                            row(
                                    SKILLS,
                                    cell(INTELLIGENCE, school("night-school"), school("day-school")),
                                    cell(
                                            NETWORKING,
                                            exampleAgain("day-school").onPage(15),
                                            exampleAgain("night-school").onPage(15)))));

            assertThatIllegalArgumentException()
                    .isThrownBy(() -> catalogueOf(contradicted))
                    .withMessage("cells must agree on the order of their examples: [night-school, day-school]");
        }

        private Line school(String id) {
            return example(id, id).in(SWEDEN).withoutUsableLink().onPage(14);
        }

        private String id(Example example) {
            return example.id().value();
        }
    }

    @Nested
    class a_slip_of_the_page {

        @Test
        void is_an_action_told_in_full_twice() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> new Composition().read(TABLE).read(TABLE))
                    .withMessage("action must be told in full once: 'ask-members'");
        }

        @Test
        void is_a_later_mention_of_an_unknown_example() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> new Composition()
                            .read(TABLE)
                            .read(rowOf(exampleAgain("nigth-school").onPage(19))))
                    .withMessageContaining("'nigth-school'")
                    .withMessageContaining("'night-school'");
        }

        @Test
        void is_a_later_mention_of_an_unknown_action() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> new Composition()
                            .read(TABLE)
                            .read(rowOf(actionAgain("ask-member").onPage(19))))
                    .withMessageContaining("'ask-member'")
                    .withMessageContaining("'ask-members'");
        }

        @Test
        void is_an_other_spelling_that_is_the_same() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> new Composition()
                            .read(TABLE)
                            .read(rowOf(exampleAgain("night-school")
                                    .spelt("Night School")
                                    .onPage(19))))
                    .withMessage("spelling must differ from the name: 'Night School'");
        }
    }

    private static RecommendationRow rowOf(Line line) {
        return recommendation(13, RESILIENCE).titleLost().about("Slips").carriedOut(cell(NETWORKING, line));
    }

    private static Catalogue catalogueOf(Composition composition) {
        Edition edition = Edition.builder()
                .id("invented")
                .title("Invented for this test")
                .issued(LocalDate.of(2021, 1, 1))
                .publisher("Nobody")
                .rights("None")
                .build();
        return composition.catalogue(edition, ImmutableList.of());
    }
}
