package eu.clusterpolicy.toolkit.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.entry;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableRangeSet;
import com.google.common.collect.Range;
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
import eu.clusterpolicy.toolkit.name.SoughtWords;
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
    class A_suggestion {

        @Test
        void has_the_nearest_word_in_the_place_of_each_that_stands_nowhere() {
            assertThat(suggested("trainnig")).contains("training");
            assertThat(suggested("Digital trainning")).contains("Digital training");
            assertThat(suggested("orstet")).contains("ørsted");
        }

        @Test
        void keeps_what_else_is_asked_for() {
            Query green = Query.all().priority(Priority.GREEN_TRANSITION);

            assertThat(catalogue.search(green.words("trainnig")).suggestion()).contains(green.words("training"));
        }

        @Test
        void is_not_made_where_every_word_stands_somewhere_or_nothing_is_near() {
            assertThat(suggested("")).isEmpty();
            assertThat(suggested("training lodz")).isEmpty();
            assertThat(suggested("zeppelin")).isEmpty();
        }

        @Test
        void always_finds_something() {
            Query polish = Query.all().country("PL");

            assertThat(catalogue.search(polish.words("hbu")).suggestion()).contains(polish.words("hub"));
            assertThat(catalogue.search(polish.words("shool")).suggestion()).isEmpty();
        }

        private Optional<String> suggested(String words) {
            return catalogue.search(Query.all().words(words)).suggestion().map(Query::text);
        }
    }

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
            assertThat(result.recommendations()).isEqualTo(catalogue.recommendations());
            assertThat(result.size()).isEqualTo(8);
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
            assertThat(found(Query.all().recommendation(1))).containsExactly("super-clusters", "everywhere", "1");
            assertThat(found(Query.all().recommendation(9))).isEmpty();
        }

        @Test
        void of_several_kinds_must_all_be_met() {
            Query query = Query.all().challenge(Challenge.SKILLS).words("hub");

            assertThat(found(query)).containsExactly("lodz-hub");
            assertThat(found(query.country(POLAND))).containsExactly("lodz-hub");
            assertThat(found(query.country(AUSTRIA))).isEmpty();
        }

        @Test
        void of_several_values_are_met_by_any_of_them() {
            Query skills = Query.all().challenge(Challenge.SKILLS);

            assertThat(found(skills.priority(Priority.DIGITAL_TRANSITION).priority(Priority.RESILIENCE)))
                    .containsExactly("digital-training", "wien");
            assertThat(found(Query.all().country(AUSTRIA).country(SWEDEN))).containsExactly("orsted-school", "wien");
            assertThat(found(Query.all().recommendation(1).recommendation(9)))
                    .containsExactly("super-clusters", "everywhere", "1");
        }

        @Test
        void find_a_recommendation_under_its_priority_its_functions_and_no_challenge() {
            Query networking = Query.all().function(ClusterFunction.NETWORKING).words("super");

            assertThat(found(networking.priority(Priority.RESILIENCE))).containsExactly("1");
            assertThat(found(networking.priority(Priority.GREEN_TRANSITION))).isEmpty();
            assertThat(found(networking.challenge(Challenge.SKILLS))).isEmpty();
            assertThat(found(Query.all().words("super").function(ClusterFunction.INTELLIGENCE)))
                    .isEmpty();
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
            assertThat(found(Query.all().words("cluster"))).containsExactly("super-clusters", "1");
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
        void are_compared_whole_unless_they_are_being_typed() {
            assertThat(found(Query.all().words("train"))).isEmpty();
            assertThat(found(Query.all().typing("train")))
                    .containsExactly("green-training", "digital-training", "orsted-school");
            assertThat(found(Query.all().typing("training h"))).containsExactly("orsted-school");
            assertThat(found(Query.all().typing("trai hub"))).isEmpty();
        }

        @Test
        void are_looked_for_in_the_titles_of_the_cells() {
            assertThat(found(Query.all().words("intelligence innovation"))).containsExactly("orsted-school");
            assertThat(found(Query.all().words("resilience"))).containsExactly("orsted-school", "wien", "1");
        }

        @Test
        void are_looked_for_in_descriptions() {
            Catalogue one = Catalogue.builder(CatalogueArbitraries.EDITION)
                    .add(example("one")
                            .name("One")
                            .description("Vouchers for start-ups")
                            .build())
                    .build();

            assertThat(one.search(Query.all().words("startup voucher")).size()).isEqualTo(1);
        }

        @Test
        void that_are_blank_ask_for_nothing() {
            assertThat(catalogue.search(Query.all().words(" ")).size()).isEqualTo(8);
        }
    }

    @Nested
    class FacetCounts {

        @Test
        void say_what_each_value_of_an_axis_would_leave() {
            Facets facets = catalogue.search(Query.all().words("training")).facets();

            assertThat(facets.priorities().asMap())
                    .containsExactly(
                            entry(Priority.GREEN_TRANSITION, 1),
                            entry(Priority.DIGITAL_TRANSITION, 1),
                            entry(Priority.RESILIENCE, 1));
            assertThat(facets.challenges().asMap())
                    .containsExactly(
                            entry(Challenge.INNOVATION, 1),
                            entry(Challenge.SKILLS, 2),
                            entry(Challenge.INTERNATIONALISATION, 0),
                            entry(Challenge.VALUE_CHAINS, 0));
            assertThat(facets.functions().asMap())
                    .containsExactly(
                            entry(ClusterFunction.INTELLIGENCE, 1),
                            entry(ClusterFunction.NETWORKING, 2),
                            entry(ClusterFunction.BUSINESS_SERVICES, 0));
        }

        @Test
        void say_what_the_other_values_of_a_chosen_axis_would_leave_instead() {
            Facets facets =
                    catalogue.search(Query.all().cell(GREEN_SKILLS_NETWORKING)).facets();

            assertThat(facets.priorities().asMap())
                    .containsExactly(
                            entry(Priority.GREEN_TRANSITION, 2),
                            entry(Priority.DIGITAL_TRANSITION, 1),
                            entry(Priority.RESILIENCE, 1));
        }

        @Test
        void name_countries_in_the_order_of_the_catalogue_where_they_leave_anything() {
            assertThat(catalogue.search(Query.all()).facets().countries().asMap())
                    .containsExactly(entry(POLAND, 1), entry(SWEDEN, 1), entry(AUSTRIA, 1));
            assertThat(catalogue
                            .search(Query.all().words("hub"))
                            .facets()
                            .countries()
                            .asMap())
                    .containsExactly(entry(POLAND, 1), entry(SWEDEN, 1));
        }

        @Test
        void say_what_other_countries_would_leave_instead() {
            Query query = Query.all().country(AUSTRIA).challenge(Challenge.SKILLS);

            assertThat(catalogue.search(query).facets().countries().asMap())
                    .containsExactly(entry(POLAND, 1), entry(AUSTRIA, 1));
        }

        @Test
        void list_what_the_query_asks_for_even_where_it_leaves_nothing() {
            Country france = Country.of("FR");
            Facets facets = catalogue
                    .search(Query.all()
                            .words("training")
                            .country(AUSTRIA)
                            .country(france)
                            .recommendation(1))
                    .facets();

            assertThat(facets.countries().asMap()).containsExactly(entry(AUSTRIA, 0), entry(france, 0));
            assertThat(facets.recommendations().asMap()).containsExactly(entry(1, 0));
        }

        @Test
        void count_recommendations_as_criteria_and_as_results() {
            Facets facets = catalogue.search(Query.all()).facets();

            assertThat(facets.recommendations().asMap()).containsExactly(entry(1, 3));
            assertThat(facets.recommendations().get(7)).isZero();
            assertThat(facets).hasToString("3 priorities, 4 challenges, 3 functions, 3 countries, 1 recommendations");
        }
    }

    @Nested
    class Hits {

        @Test
        void say_where_their_words_stand() {
            Hit hit = catalogue.search(Query.all().words("hubs orsted")).hits().get(0);

            assertThat(hit).hasToString("orsted-school: Ørsted School (SE)");
            assertThat(hit.passages())
                    .extracting(Passage::toString)
                    .containsExactly("name: [Ørsted] School", "alias: The [Ørsted] Training [Hub]");
            assertThat(hit.passages().get(0).words().asRanges()).containsExactly(Range.closedOpen(0, 6));
        }

        @Test
        void say_nothing_of_words_where_none_is_sought() {
            assertThat(catalogue.search(Query.all()).hits())
                    .hasSize(8)
                    .allMatch(hit -> hit.passages().isEmpty());
        }

        @Test
        void mark_their_words_in_what_a_page_shows() {
            Passage passage = catalogue
                    .search(Query.all().words("poland"))
                    .hits()
                    .get(0)
                    .passages()
                    .get(0);

            assertThat(passage.kind()).isEqualTo(SearchedText.COUNTRY);
            assertThat(passage.marked(text -> text, word -> "<mark>" + word + "</mark>"))
                    .isEqualTo("<mark>Poland</mark>");
        }

        @Test
        void come_by_text_with_names_first() {
            assertThat(catalogue.search(Query.all().words("training")).byText().hits())
                    .extracting(hit -> hit.entry().entryName().id())
                    .containsExactly("orsted-school", "green-training", "digital-training");
        }

        @Test
        void come_page_by_page() {
            ResultPage page = catalogue.search(Query.all()).page(2, 3);

            assertThat(page.hits())
                    .extracting(hit -> hit.entry().entryName().id())
                    .containsExactly("lodz-hub", "orsted-school", "wien");
            assertThat(page).hasToString("page 2 of 3: 4 to 6 of 8");
            assertThat(catalogue.search(Query.all()).page(4, 3)).hasToString("page 4 of 3: 0 to 0 of 8");
            assertThat(catalogue
                            .search(Query.all())
                            .page(Integer.MAX_VALUE, Integer.MAX_VALUE)
                            .hits())
                    .isEmpty();
        }

        @Test
        void stand_on_no_page_before_the_first() {
            SearchResult result = catalogue.search(Query.all());

            assertThatIllegalArgumentException()
                    .isThrownBy(() -> result.page(0, 20))
                    .withMessage("number of a page must be 1 or more: 0");
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> result.page(1, -1))
                    .withMessage("size of a page must be 1 or more: -1");
        }
    }

    @Nested
    class Passages {

        @Test
        void hold_a_word_with_all_that_hyphens_join() {
            assertThat(passage("An E-Mobility plan", "emobility")).contains("An [E-Mobility] plan");
            assertThat(passage("An E-Mobility plan", "mobility")).contains("An E-[Mobility] plan");
        }

        @Test
        void hold_what_is_one_word_to_a_reader() {
            assertThat(passage("R&D, net\u00adworks", "network and")).contains("R[&]D, [net\u00adworks]");
            assertThat(passage("Malmo\u0308s", "malmo")).contains("[Malmo\u0308s]");
        }

        @Test
        void are_none_in_a_text_without_the_words() {
            assertThat(passage("A plan", "hub")).isEmpty();
        }

        @Test
        void refuse_words_beyond_their_text() {
            assertThatIllegalArgumentException()
                    .isThrownBy(
                            () -> new Passage(SearchedText.NAME, "hub", ImmutableRangeSet.of(Range.closedOpen(1, 4))))
                    .withMessage("words must stand in the text, from their first character to before the next: [1..4)");
        }

        private static Optional<String> passage(String text, String words) {
            return Passage.find(SearchedText.NAME, text, SoughtWords.whole(words))
                    .map(passage -> passage.marked(others -> others, word -> "[" + word + "]"));
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
                .addAll(result.recommendations().stream()
                        .map(recommendation -> "" + recommendation.number())
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
