package eu.clusterpolicy.toolkit.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import eu.clusterpolicy.toolkit.entry.Country;
import eu.clusterpolicy.toolkit.matrix.Cell;
import eu.clusterpolicy.toolkit.matrix.Challenge;
import eu.clusterpolicy.toolkit.matrix.ClusterFunction;
import eu.clusterpolicy.toolkit.matrix.Priority;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class QueryTest {

    private static final Country AUSTRIA = Country.of("AT");
    private static final Country BELGIUM = Country.of("BE");

    @Test
    void asks_for_nothing_in_particular_at_first() {
        Query query = Query.all();

        assertThat(query.priorities()).isEmpty();
        assertThat(query.challenges()).isEmpty();
        assertThat(query.functions()).isEmpty();
        assertThat(query.countries()).isEmpty();
        assertThat(query.recommendations()).isEmpty();
        assertThat(query.words()).isEmpty();
        assertThat(query.beginning()).isEmpty();
        assertThat(query.text()).isEmpty();
    }

    @Nested
    class Criteria {

        @Test
        void take_several_values() {
            Query query = Query.all()
                    .priority(Priority.RESILIENCE)
                    .priority(Priority.GREEN_TRANSITION)
                    .country(BELGIUM)
                    .country("AT")
                    .recommendation(8)
                    .recommendation(3);

            assertThat(query.priorities()).containsExactly(Priority.GREEN_TRANSITION, Priority.RESILIENCE);
            assertThat(query.countries()).containsExactly(BELGIUM, AUSTRIA);
            assertThat(query.recommendations()).containsExactly(8, 3);
        }

        @Test
        void lose_each_value_that_they_gained() {
            Query none = Query.all();

            assertThat(none.priority(Priority.RESILIENCE).without(Priority.RESILIENCE))
                    .isEqualTo(none);
            assertThat(none.challenge(Challenge.SKILLS).without(Challenge.SKILLS))
                    .isEqualTo(none);
            assertThat(none.function(ClusterFunction.NETWORKING).without(ClusterFunction.NETWORKING))
                    .isEqualTo(none);
            assertThat(none.country("AT").country("BE").without(AUSTRIA)).isEqualTo(none.country("BE"));
            assertThat(none.recommendation(3).recommendation(8).withoutRecommendation(3))
                    .isEqualTo(none.recommendation(8));
        }

        @Test
        void lose_all_values_at_once() {
            Query query = Query.all()
                    .cell(Cell.of("resilience/skills/networking"))
                    .country("AT")
                    .recommendation(3)
                    .words("hub");

            assertThat(query.anyPriority()
                            .anyChallenge()
                            .anyFunction()
                            .anyCountry()
                            .anyRecommendation()
                            .anyWords())
                    .isEqualTo(Query.all());
            assertThat(query.anyCountry().priorities()).containsExactly(Priority.RESILIENCE);
        }

        @Test
        void are_untouched_by_losing_what_they_have_not() {
            assertThat(Query.all().country("AT").without(BELGIUM))
                    .isEqualTo(Query.all().country("AT"));
        }

        @Test
        void of_a_cell_take_the_place_of_others() {
            assertThat(Query.all().priority(Priority.GREEN_TRANSITION).cell(Cell.of("resilience/skills/networking")))
                    .isEqualTo(Query.all()
                            .priority(Priority.RESILIENCE)
                            .challenge(Challenge.SKILLS)
                            .function(ClusterFunction.NETWORKING));
        }

        @Test
        void leave_the_query_they_narrow_as_it_was() {
            Query skills = Query.all().challenge(Challenge.SKILLS);
            Query narrower = skills.recommendation(3);

            assertThat(skills.recommendations()).isEmpty();
            assertThat(narrower.challenges()).containsExactly(Challenge.SKILLS);
            assertThat(narrower.recommendations()).containsExactly(3);
        }

        @Test
        void refuse_a_recommendation_below_one() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Query.all().recommendation(0))
                    .withMessage("number of a recommendation must be 1 or more: 0");
        }

        @Test
        void are_named_where_they_are_null() {
            assertThatNullPointerException()
                    .isThrownBy(() -> Query.all().words(null))
                    .withMessage("text must not be null");
            assertThatNullPointerException()
                    .isThrownBy(() -> Query.all().without((Priority) null))
                    .withMessage("priority must not be null");
        }
    }

    @Nested
    class Words {

        @Test
        void are_kept_as_typed_beside_how_they_are_compared() {
            Query query = Query.all().words("Digitalization & Łódź");

            assertThat(query.text()).isEqualTo("Digitalization & Łódź");
            assertThat(query.words()).containsExactly("digitalisation", "and", "lodz");
        }

        @Test
        void take_the_place_of_those_before() {
            assertThat(Query.all().words("green hub").words("blue").words()).containsExactly("blue");
        }

        @Test
        void make_equal_queries_however_they_are_written() {
            assertThat(Query.all().words("Łódź, hub")).isEqualTo(Query.all().words("HUB lodz hub"));
        }

        @Test
        void are_none_where_the_text_has_none() {
            assertThat(Query.all().words(" – ")).isEqualTo(Query.all());
        }

        @Test
        void end_in_a_beginning_while_they_are_typed() {
            Query query = Query.all().typing("Innovations Hu");

            assertThat(query.words()).containsExactly("innovation");
            assertThat(query.beginning()).contains("hu");
            assertThat(query).isNotEqualTo(Query.all().words("Innovations Hu"));
        }

        @Test
        void are_whole_where_something_follows_the_last() {
            assertThat(Query.all().typing("innovation hub "))
                    .isEqualTo(Query.all().words("innovation hub"));
            assertThat(Query.all().typing("e-").beginning()).isEmpty();
        }
    }

    @Test
    void prints_what_it_asks_for() {
        assertThat(Query.all()).hasToString("everything");
        assertThat(Query.all()
                        .challenge(Challenge.SKILLS)
                        .country("AT")
                        .country("BE")
                        .recommendation(5))
                .hasToString("skills, AT or BE, recommendation 5");
        assertThat(Query.all().words("Hub")).hasToString("\"Hub\"");
        assertThat(Query.all().typing("Hu")).hasToString("\"Hu…\"");
    }
}
