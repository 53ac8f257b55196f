package eu.clusterpolicy.toolkit.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.google.common.collect.ImmutableList;
import eu.clusterpolicy.toolkit.entry.ActionId;
import eu.clusterpolicy.toolkit.entry.Citation;
import eu.clusterpolicy.toolkit.entry.Country;
import eu.clusterpolicy.toolkit.entry.DeclaredEmpty;
import eu.clusterpolicy.toolkit.entry.Entry;
import eu.clusterpolicy.toolkit.entry.EntryKind;
import eu.clusterpolicy.toolkit.entry.EntryName;
import eu.clusterpolicy.toolkit.entry.Erratum;
import eu.clusterpolicy.toolkit.entry.ErratumId;
import eu.clusterpolicy.toolkit.entry.ErratumKind;
import eu.clusterpolicy.toolkit.entry.Example;
import eu.clusterpolicy.toolkit.entry.ExampleId;
import eu.clusterpolicy.toolkit.entry.Operationalisation;
import eu.clusterpolicy.toolkit.entry.Placement;
import eu.clusterpolicy.toolkit.entry.PolicyAction;
import eu.clusterpolicy.toolkit.entry.Position;
import eu.clusterpolicy.toolkit.entry.Recommendation;
import eu.clusterpolicy.toolkit.entry.Title;
import eu.clusterpolicy.toolkit.entry.UnknownEntryException;
import eu.clusterpolicy.toolkit.entry.Withdrawn;
import eu.clusterpolicy.toolkit.matrix.Cell;
import eu.clusterpolicy.toolkit.matrix.ClusterFunction;
import eu.clusterpolicy.toolkit.matrix.Priority;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Every entry here is invented. */
class CatalogueTest {

    private static final Cell GREEN_SKILLS = Cell.of("green-transition/skills/networking");
    private static final Cell DIGITAL_SKILLS = Cell.of("digital-transition/skills/intelligence");
    private static final Cell EMPTY_CELL = Cell.of("resilience/innovation/networking");

    private static final PolicyAction ACADEMY = action("open-an-academy", GREEN_SKILLS);
    private static final PolicyAction SURVEY = action("survey-the-needs", DIGITAL_SKILLS);
    private static final PolicyAction MENTORS = action("find-mentors", GREEN_SKILLS);
    private static final PolicyAction FAIR =
            PolicyAction.builder().id("hold-a-fair").text("Hold a fair").build();

    private static final Example LIGHTHOUSE = example("lighthouse", "NO", GREEN_SKILLS, DIGITAL_SKILLS);
    private static final Example WINDMILL = example("windmill", "CH", GREEN_SKILLS);
    private static final Example HARBOUR = example("harbour", "NO");
    private static final Example NOWHERE =
            Example.builder().id("nowhere").name("Nowhere").build();

    private static final Recommendation FIRST =
            recommendation(1, row(ClusterFunction.INTELLIGENCE, List.of(MENTORS, SURVEY), List.of(HARBOUR)));
    private static final Recommendation SECOND = recommendation(
            2,
            row(ClusterFunction.NETWORKING, List.of(MENTORS), List.of(LIGHTHOUSE)),
            row(ClusterFunction.BUSINESS_SERVICES, List.of(FAIR, MENTORS), List.of(HARBOUR, LIGHTHOUSE)));
    private static final Recommendation THIRD = recommendation(3);

    private static final Erratum ERRATUM = Erratum.builder()
            .id(ErratumId.of("windmill-name"))
            .concerns("windmill")
            .kind(ErratumKind.TYPESETTING)
            .printed("Wind mill")
            .used("Windmill")
            .build();

    private static final Catalogue CATALOGUE = catalogue().build();

    @Nested
    class LookUps {

        @Test
        void finds_an_action_by_its_identifier() {
            assertThat(CATALOGUE.action(ActionId.of("find-mentors"))).isEqualTo(MENTORS);
            assertThat(CATALOGUE.findAction(ActionId.of("find-mentors"))).contains(MENTORS);
        }

        @Test
        void finds_an_example_by_its_identifier() {
            assertThat(CATALOGUE.example(ExampleId.of("windmill"))).isEqualTo(WINDMILL);
            assertThat(CATALOGUE.findExample(ExampleId.of("windmill"))).contains(WINDMILL);
        }

        @Test
        void finds_a_recommendation_by_its_number() {
            assertThat(CATALOGUE.recommendation(2)).isEqualTo(SECOND);
            assertThat(CATALOGUE.findRecommendation(2)).contains(SECOND);
        }

        @Test
        void finds_nothing_under_an_unknown_name_or_number() {
            assertThat(CATALOGUE.findAction(ActionId.of("close-an-academy"))).isEmpty();
            assertThat(CATALOGUE.findExample(ExampleId.of("tower"))).isEmpty();
            assertThat(CATALOGUE.findRecommendation(4)).isEmpty();
            assertThat(CATALOGUE.findRecommendation(0)).isEmpty();
        }

        @Test
        void refuses_an_unknown_action_and_names_the_nearest() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> CATALOGUE.action(ActionId.of("survey-the-neds")))
                    .withMessage("unknown action: 'survey-the-neds' (did you mean 'survey-the-needs'?)");
        }

        @Test
        void refuses_an_unknown_example_and_names_the_nearest() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> CATALOGUE.example(ExampleId.of("light-house")))
                    .withMessage("unknown example: 'light-house' (did you mean 'lighthouse'?)");
        }

        @Test
        void refuses_an_unknown_recommendation() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> CATALOGUE.recommendation(16))
                    .withMessage("unknown recommendation: '16'");
        }

        @Test
        void understand_what_a_person_types() {
            assertThat(CATALOGUE.action("find-mentors")).isEqualTo(MENTORS);
            assertThat(CATALOGUE.findAction("find-mentors")).contains(MENTORS);
            assertThat(CATALOGUE.example("windmill")).isEqualTo(WINDMILL);
            assertThat(CATALOGUE.findExample("windmill")).contains(WINDMILL);
        }

        @Test
        void find_nothing_for_a_text_that_is_no_identifier() {
            assertThat(CATALOGUE.findAction("Find mentors")).isEmpty();
            assertThat(CATALOGUE.findExample("Windmill")).isEmpty();
        }

        @Test
        void say_of_a_text_that_is_no_identifier_what_one_is_like() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> CATALOGUE.action("Find mentors"))
                    .withMessage("action id must be lower-case kebab words: 'Find mentors'");
        }

        @Test
        void hand_the_name_of_what_is_unknown_to_a_program() {
            assertThatExceptionOfType(UnknownEntryException.class)
                    .isThrownBy(() -> CATALOGUE.example("light-house"))
                    .withMessage("unknown example: 'light-house' (did you mean 'lighthouse'?)")
                    .extracting(UnknownEntryException::name)
                    .isEqualTo(EntryName.of(ExampleId.of("light-house")));
        }

        @Test
        void name_the_nearest_entry_as_a_value_where_one_is_near() {
            assertThatExceptionOfType(UnknownEntryException.class)
                    .isThrownBy(() -> CATALOGUE.example("light-house"))
                    .satisfies(unknown ->
                            assertThat(unknown.nearest()).contains(EntryName.of(ExampleId.of("lighthouse"))));
            assertThatExceptionOfType(UnknownEntryException.class)
                    .isThrownBy(() -> CATALOGUE.example("something-else-altogether"))
                    .satisfies(unknown -> assertThat(unknown.nearest()).isEmpty());
        }

        @Test
        void say_what_has_become_of_an_entry_that_was_withdrawn() {
            Catalogue newer = catalogue()
                    .add(new Withdrawn(
                            action("hold-fairs", GREEN_SKILLS), Optional.of(EntryName.of(FAIR.id())), "It was renamed"))
                    .build();

            assertThatExceptionOfType(UnknownEntryException.class)
                    .isThrownBy(() -> newer.action("hold-fairs"))
                    .withMessage("action 'hold-fairs' has been withdrawn in favour of 'hold-a-fair'")
                    .satisfies(unknown -> assertThat(unknown.nearest()).isEmpty());
        }

        @Test
        void keep_the_name_of_what_is_unknown_when_the_refusal_is_serialised() throws Exception {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
                out.writeObject(catchThrowable(() -> CATALOGUE.example("light-house")));
            }

            try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
                assertThat(in.readObject())
                        .isInstanceOfSatisfying(
                                UnknownEntryException.class,
                                refusal -> assertThat(refusal.name())
                                        .isEqualTo(EntryName.of(ExampleId.of("light-house"))));
            }
        }

        @Test
        void finds_the_first_of_two_entries_with_one_identifier() {
            PolicyAction twin = action("hold-a-fair", GREEN_SKILLS);

            assertThat(catalogue().add(twin).build().action(FAIR.id())).isEqualTo(FAIR);
        }
    }

    @Test
    @Timeout(30)
    void every_entry_is_found_by_its_name_in_one_look() {
        Catalogue.Builder many = Farland.catalogue().toBuilder();
        for (int number = 1; number <= 30_000; number++) {
            many.add(
                    DeclaredEmpty.of(Position.of(number, ClusterFunction.NETWORKING), "Nobody asks", Citation.page(1)));
        }
        Catalogue catalogue = many.build();

        for (EntryKind kind : EntryKind.values()) {
            if (kind != EntryKind.EDITION) {
                for (Entry entry : catalogue.entries(kind)) {
                    assertThat(catalogue.find(entry.entryName()).orElseThrow()).isSameAs(entry);
                }
            }
        }
        assertThat(catalogue.find(EntryName.of(EntryKind.EDITION, "farland-2020")))
                .isEmpty();
    }

    @Nested
    class Cells {

        @Test
        void are_named_by_their_codes_as_well() {
            assertThat(CATALOGUE.actionsIn(GREEN_SKILLS.code())).isEqualTo(CATALOGUE.actionsIn(GREEN_SKILLS));
            assertThat(CATALOGUE.examplesIn(GREEN_SKILLS.code())).isEqualTo(CATALOGUE.examplesIn(GREEN_SKILLS));
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> CATALOGUE.actionsIn("green-transition/skils/networking"))
                    .withMessageStartingWith("unknown challenge: 'skils' (did you mean 'skills'?)");
        }

        @Test
        void gives_the_actions_of_a_cell_in_the_order_of_the_source() {
            assertThat(CATALOGUE.actionsIn(GREEN_SKILLS)).containsExactly(ACADEMY, MENTORS);
            assertThat(CATALOGUE.actionsIn(DIGITAL_SKILLS)).containsExactly(SURVEY);
        }

        @Test
        void gives_the_examples_of_a_cell_in_the_order_of_the_source() {
            assertThat(CATALOGUE.examplesIn(GREEN_SKILLS)).containsExactly(LIGHTHOUSE, WINDMILL);
            assertThat(CATALOGUE.examplesIn(DIGITAL_SKILLS)).containsExactly(LIGHTHOUSE);
        }

        @Test
        void gives_an_empty_list_for_an_empty_cell() {
            assertThat(CATALOGUE.actionsIn(EMPTY_CELL)).isEmpty();
            assertThat(CATALOGUE.examplesIn(EMPTY_CELL)).isEmpty();
        }

        @Test
        void names_an_example_once_in_a_cell_that_places_it_twice() {
            Example doubled = example("doubled", "NO", EMPTY_CELL, EMPTY_CELL);

            assertThat(catalogue().add(doubled).build().examplesIn(EMPTY_CELL)).containsExactly(doubled);
        }

        @Test
        void leaves_what_has_no_cell_out_of_the_matrix() {
            assertThat(Cell.all().stream().flatMap(cell -> CATALOGUE.actionsIn(cell).stream()))
                    .doesNotContain(FAIR);
            assertThat(Cell.all().stream().flatMap(cell -> CATALOGUE.examplesIn(cell).stream()))
                    .doesNotContain(HARBOUR, NOWHERE);
        }
    }

    @Nested
    class Countries {

        @Test
        void gives_the_examples_from_a_country() {
            assertThat(CATALOGUE.examplesFrom(Country.of("NO"))).containsExactly(LIGHTHOUSE, HARBOUR);
        }

        @Test
        void gives_an_empty_list_for_a_country_without_examples() {
            assertThat(CATALOGUE.examplesFrom(Country.of("IS"))).isEmpty();
        }

        @Test
        void lists_the_countries_as_they_first_occur() {
            assertThat(CATALOGUE.countries()).containsExactly(Country.of("NO"), Country.of("CH"));
        }
    }

    @Nested
    class Recommendations {

        @Test
        void tells_which_recommendations_an_action_serves_each_once() {
            assertThat(CATALOGUE.recommendationsServedBy(MENTORS.id())).containsExactly(FIRST, SECOND);
            assertThat(CATALOGUE.recommendationsServedBy(ACADEMY.id())).isEmpty();
        }

        @Test
        void tells_which_recommendations_name_an_example() {
            assertThat(CATALOGUE.recommendationsNaming(HARBOUR.id())).containsExactly(FIRST, SECOND);
            assertThat(CATALOGUE.recommendationsNaming(WINDMILL.id())).isEmpty();
        }

        @Test
        void tells_which_actions_and_examples_stand_beside_a_recommendation_each_once() {
            assertThat(CATALOGUE.actionsServing(SECOND)).containsExactly(MENTORS, FAIR);
            assertThat(CATALOGUE.examplesNamedBy(SECOND)).containsExactly(LIGHTHOUSE, HARBOUR);
        }

        @Test
        void has_nothing_beside_a_recommendation_with_an_empty_row() {
            assertThat(CATALOGUE.actionsServing(THIRD)).isEmpty();
            assertThat(CATALOGUE.examplesNamedBy(THIRD)).isEmpty();
        }

        @Test
        void passes_over_what_the_catalogue_lacks() {
            PolicyAction absent = action("absent", GREEN_SKILLS);
            Recommendation dangling = recommendation(
                    4,
                    row(ClusterFunction.NETWORKING, List.of(absent, FAIR), List.of(example("gone", "NO"), WINDMILL)));
            Catalogue catalogue = catalogue().add(dangling).build();

            assertThat(catalogue.actionsServing(dangling)).containsExactly(FAIR);
            assertThat(catalogue.examplesNamedBy(dangling)).containsExactly(WINDMILL);
            assertThat(catalogue.findAction(absent.id())).isEmpty();
        }
    }

    @Nested
    class Value {

        @Test
        void keeps_the_order_in_which_entries_were_added() {
            assertThat(CATALOGUE.actions()).containsExactly(ACADEMY, SURVEY, MENTORS, FAIR);
            assertThat(CATALOGUE.examples()).containsExactly(LIGHTHOUSE, WINDMILL, HARBOUR, NOWHERE);
            assertThat(CATALOGUE.recommendations()).containsExactly(FIRST, SECOND, THIRD);
            assertThat(CATALOGUE.errata()).containsExactly(ERRATUM);
        }

        @Test
        void equals_a_catalogue_with_the_same_entries_in_the_same_order() {
            Catalogue swapped =
                    Catalogue.builder(edition()).add(SURVEY).add(ACADEMY).build();

            assertThat(CATALOGUE)
                    .isEqualTo(catalogue().build())
                    .hasSameHashCodeAs(catalogue().build());
            assertThat(Catalogue.builder(edition()).add(ACADEMY).add(SURVEY).build())
                    .isNotEqualTo(swapped);
            assertThat(CATALOGUE).isNotEqualTo(catalogue().add(ERRATUM).build());
        }

        @Test
        void prints_its_edition_and_how_much_it_holds() {
            assertThat(CATALOGUE).hasToString("invented: 4 actions, 4 examples, 3 recommendations");
        }

        @Test
        void is_not_changed_by_what_its_builder_adds_later() {
            Catalogue.Builder builder = catalogue();
            Catalogue before = builder.build();
            builder.add(example("late", "NO"));

            assertThat(before).isEqualTo(CATALOGUE);
        }

        @Test
        @SuppressWarnings("NullAway")
        void refuses_an_entry_that_is_missing() {
            assertThatNullPointerException()
                    .isThrownBy(() -> catalogue().add(null))
                    .withMessage("entry must not be null");
        }
    }

    private static Catalogue.Builder catalogue() {
        Catalogue.Builder builder = Catalogue.builder(edition());
        List.of(ACADEMY, SURVEY, MENTORS, FAIR).forEach(builder::add);
        List.of(LIGHTHOUSE, WINDMILL, HARBOUR, NOWHERE).forEach(builder::add);
        List.of(FIRST, SECOND, THIRD).forEach(builder::add);
        return builder.add(ERRATUM);
    }

    private static Edition edition() {
        return Edition.builder()
                .id("invented")
                .title("An invented catalogue")
                .issued(LocalDate.of(2020, 1, 2))
                .publisher("Nobody")
                .rights("None")
                .build();
    }

    private static PolicyAction action(String id, Cell cell) {
        return PolicyAction.builder().id(id).text("Invented: " + id).cell(cell).build();
    }

    private static Example example(String id, String country, Cell... cells) {
        Example.Builder example =
                Example.builder().id(id).name("Invented: " + id).country(country);
        for (Cell cell : cells) {
            example.addPlacement(Placement.of(cell, Citation.page(1)));
        }
        return example.build();
    }

    private static Operationalisation row(
            ClusterFunction function, List<PolicyAction> actions, List<Example> examples) {
        return Operationalisation.builder()
                .function(function)
                .addAllActions(actions.stream().map(PolicyAction::id).toList())
                .addAllExamples(examples.stream().map(Example::id).toList())
                .build();
    }

    private static Recommendation recommendation(int number, Operationalisation... row) {
        return Recommendation.builder()
                .number(number)
                .priority(Priority.GREEN_TRANSITION)
                .title(Title.lost())
                .subject("Invented " + number)
                .addAllOperationalisation(ImmutableList.copyOf(row))
                .build();
    }
}
