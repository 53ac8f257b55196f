package eu.clusterpolicy.toolkit.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import com.google.common.collect.ImmutableList;
import eu.clusterpolicy.toolkit.catalogue.Catalogue;
import eu.clusterpolicy.toolkit.catalogue.CatalogueArbitraries;
import eu.clusterpolicy.toolkit.entry.ActionId;
import eu.clusterpolicy.toolkit.entry.Country;
import eu.clusterpolicy.toolkit.entry.Example;
import eu.clusterpolicy.toolkit.entry.ExampleId;
import eu.clusterpolicy.toolkit.entry.Operationalisation;
import eu.clusterpolicy.toolkit.entry.Placement;
import eu.clusterpolicy.toolkit.entry.PolicyAction;
import eu.clusterpolicy.toolkit.entry.Recommendation;
import eu.clusterpolicy.toolkit.entry.Title;
import eu.clusterpolicy.toolkit.matrix.Cell;
import eu.clusterpolicy.toolkit.matrix.Challenge;
import eu.clusterpolicy.toolkit.matrix.ClusterFunction;
import eu.clusterpolicy.toolkit.matrix.Priority;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class SearchResultTest {

    private static final Country AUSTRIA = Country.of("AT");
    private static final Country POLAND = Country.of("PL");
    private static final Country SWEDEN = Country.of("SE");

    private static final Cell GREEN_SKILLS_NETWORKING = Cell.of("green-transition/skills/networking");
    private static final Cell GREEN_SKILLS_INTELLIGENCE = Cell.of("green-transition/skills/intelligence");
    private static final Cell DIGITAL_SKILLS_NETWORKING = Cell.of("digital-transition/skills/networking");
    private static final Cell RESILIENT_SKILLS_NETWORKING = Cell.of("resilience/skills/networking");
    private static final Cell RESILIENT_INNOVATION_INTELLIGENCE = Cell.of("resilience/innovation/intelligence");

    private final Catalogue catalogue = Catalogue.builder(CatalogueArbitraries.EDITION)
            .add(action("green-training")
                    .text("Training for green jobs")
                    .cell(GREEN_SKILLS_NETWORKING)
                    .build())
            .add(action("digital-training")
                    .text("Digital training")
                    .cell(DIGITAL_SKILLS_NETWORKING)
                    .build())
            .add(action("super-clusters").text("Found super clusters").build())
            .add(example("lodz-hub")
                    .name("Łódź Hub")
                    .country("PL")
                    .addPlacement(in(GREEN_SKILLS_NETWORKING))
                    .build())
            .add(example("orsted-school")
                    .name("Ørsted School")
                    .addAlias("The Ørsted Training Hub")
                    .country("SE")
                    .addPlacement(in(RESILIENT_INNOVATION_INTELLIGENCE))
                    .build())
            .add(example("wien")
                    .name("Wien")
                    .country("AT")
                    .addPlacement(in(GREEN_SKILLS_INTELLIGENCE))
                    .addPlacement(in(RESILIENT_SKILLS_NETWORKING))
                    .build())
            .add(example("everywhere").name("Hub of hubs").build())
            .add(Recommendation.builder()
                    .number(1)
                    .priority(Priority.RESILIENCE)
                    .title(Title.lost())
                    .subject("Super clusters")
                    .addOperationalisation(Operationalisation.builder()
                            .function(ClusterFunction.NETWORKING)
                            .addAction(ActionId.of("super-clusters"))
                            .addExample(ExampleId.of("everywhere"))
                            .build())
                    .build())
            .build();

    @Nested
    class Criteria {

        @Test
        void finds_an_example_by_the_printed_name_of_its_country() {
            assertThat(catalogue.search(Query.all().words("hub poland")).examples())
                    .extracting(Example::id)
                    .containsExactly(ExampleId.of("lodz-hub"));
        }

        @Test
        void without_any_finds_everything_in_catalogue_order() {
            SearchResult result = catalogue.search(Query.all());

            assertThat(result.actions()).isEqualTo(catalogue.actions());
            assertThat(result.examples()).isEqualTo(catalogue.examples());
            assertThat(result.size()).isEqualTo(7);
        }

        @Test
        void leave_actions_and_examples_of_an_axis_value() {
            assertThat(found(Query.all().challenge(Challenge.SKILLS)))
                    .containsExactly("green-training", "digital-training", "lodz-hub", "wien");
        }

        @Test
        void must_be_met_by_one_placement_together() {
            Query green = Query.all().priority(Priority.GREEN_TRANSITION);

            assertThat(found(green.function(ClusterFunction.INTELLIGENCE))).containsExactly("wien");
            assertThat(found(green.function(ClusterFunction.NETWORKING))).containsExactly("green-training", "lodz-hub");
        }

        @Test
        void of_a_cell_leave_what_stands_in_it() {
            assertThat(found(Query.all().cell(GREEN_SKILLS_NETWORKING))).containsExactly("green-training", "lodz-hub");
        }

        @Test
        void of_a_country_leave_examples_only() {
            assertThat(found(Query.all().country(AUSTRIA))).containsExactly("wien");
            assertThat(found(Query.all().country(Country.of("FR")))).isEmpty();
        }

        @Test
        void of_a_recommendation_leave_what_its_row_names() {
            assertThat(found(Query.all().recommendation(1))).containsExactly("super-clusters", "everywhere");
            assertThat(found(Query.all().recommendation(9))).isEmpty();
        }

        @Test
        void of_several_kinds_must_all_be_met() {
            Query query = Query.all().challenge(Challenge.SKILLS).words("hub");

            assertThat(found(query)).containsExactly("lodz-hub");
            assertThat(found(query.country(POLAND))).containsExactly("lodz-hub");
            assertThat(found(query.country(AUSTRIA))).isEmpty();
        }
    }

    @Nested
    class Words {

        @Test
        void are_compared_without_case_and_accents() {
            assertThat(found(Query.all().words("LODZ"))).containsExactly("lodz-hub");
            assertThat(found(Query.all().words("ørsted"))).containsExactly("orsted-school");
        }

        @Test
        void are_compared_without_number_and_way_of_spelling() {
            assertThat(found(Query.all().words("hub")))
                    .isEqualTo(found(Query.all().words("hubs")));
            assertThat(found(Query.all().words("job"))).containsExactly("green-training");
            assertThat(found(Query.all().words("cluster"))).containsExactly("super-clusters");
            assertThat(Query.all().words("Digitalization skills").words()).containsExactly("digitalisation", "skill");
        }

        @Test
        void are_found_with_a_hyphen_or_an_ampersand_as_without() {
            Catalogue two = Catalogue.builder(CatalogueArbitraries.EDITION)
                    .add(example("one").name("E-Mobility Start-ups").build())
                    .add(example("two").name("Clean & Green").build())
                    .build();

            for (String words : new String[] {"Emobility", "e-mobility", "e mobility", "startup", "start-ups"}) {
                assertThat(two.search(Query.all().words(words)).examples())
                        .extracting(Example::name)
                        .containsExactly("E-Mobility Start-ups");
            }
            for (String words : new String[] {"clean and green", "Clean & Green", "clean green"}) {
                assertThat(two.search(Query.all().words(words)).examples())
                        .extracting(Example::name)
                        .containsExactly("Clean & Green");
            }
        }

        @Test
        void are_looked_for_in_texts_names_and_aliases() {
            assertThat(found(Query.all().words("training")))
                    .containsExactly("green-training", "digital-training", "orsted-school");
        }

        @Test
        void must_all_occur_in_whatever_order() {
            assertThat(found(Query.all().words("hub school"))).containsExactly("orsted-school");
            assertThat(found(Query.all().words("hub wien"))).isEmpty();
        }

        @Test
        void are_compared_whole() {
            assertThat(found(Query.all().words("train"))).isEmpty();
        }

        @Test
        void that_are_blank_ask_for_nothing() {
            assertThat(catalogue.search(Query.all().words(" ")).size()).isEqualTo(7);
        }
    }

    @Nested
    class FacetCounts {

        @Test
        void say_what_each_value_of_an_axis_would_leave() {
            Facets facets = catalogue.search(Query.all().words("training")).facets();

            assertThat(facets.priorities())
                    .containsExactly(
                            entry(Priority.GREEN_TRANSITION, 1),
                            entry(Priority.DIGITAL_TRANSITION, 1),
                            entry(Priority.RESILIENCE, 1));
            assertThat(facets.challenges())
                    .containsExactly(
                            entry(Challenge.INNOVATION, 1),
                            entry(Challenge.SKILLS, 2),
                            entry(Challenge.INTERNATIONALISATION, 0),
                            entry(Challenge.VALUE_CHAINS, 0));
            assertThat(facets.functions())
                    .containsExactly(
                            entry(ClusterFunction.INTELLIGENCE, 1),
                            entry(ClusterFunction.NETWORKING, 2),
                            entry(ClusterFunction.BUSINESS_SERVICES, 0));
        }

        @Test
        void say_what_the_other_values_of_a_chosen_axis_would_leave_instead() {
            Facets facets =
                    catalogue.search(Query.all().cell(GREEN_SKILLS_NETWORKING)).facets();

            assertThat(facets.priorities())
                    .containsExactly(
                            entry(Priority.GREEN_TRANSITION, 2),
                            entry(Priority.DIGITAL_TRANSITION, 1),
                            entry(Priority.RESILIENCE, 1));
        }

        @Test
        void name_countries_in_the_order_of_the_catalogue_where_they_leave_anything() {
            assertThat(catalogue.search(Query.all()).facets().countries())
                    .containsExactly(entry(POLAND, 1), entry(SWEDEN, 1), entry(AUSTRIA, 1));
            assertThat(catalogue.search(Query.all().words("hub")).facets().countries())
                    .containsExactly(entry(POLAND, 1), entry(SWEDEN, 1));
        }

        @Test
        void say_what_other_countries_would_leave_instead() {
            Query query = Query.all().country(AUSTRIA).challenge(Challenge.SKILLS);

            assertThat(catalogue.search(query).facets().countries())
                    .containsExactly(entry(POLAND, 1), entry(AUSTRIA, 1));
        }
    }

    @Test
    void tells_what_was_searched_for() {
        Query query = Query.all().country(SWEDEN);

        assertThat(catalogue.search(query).query()).isEqualTo(query);
        assertThat(catalogue.search(query)).hasToString("1 found for SE");
    }

    private ImmutableList<String> found(Query query) {
        SearchResult result = catalogue.search(query);
        return ImmutableList.<String>builder()
                .addAll(result.actions().stream()
                        .map(action -> action.id().value())
                        .iterator())
                .addAll(result.examples().stream()
                        .map(example -> example.id().value())
                        .iterator())
                .build();
    }

    private static PolicyAction.Builder action(String id) {
        return PolicyAction.builder().id(id);
    }

    private static Example.Builder example(String id) {
        return Example.builder().id(id);
    }

    private static Placement in(Cell cell) {
        return new Placement(cell, Optional.empty());
    }
}
