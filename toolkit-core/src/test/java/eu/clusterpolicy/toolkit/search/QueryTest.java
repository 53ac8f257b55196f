package eu.clusterpolicy.toolkit.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import eu.clusterpolicy.toolkit.entry.Country;
import eu.clusterpolicy.toolkit.matrix.Cell;
import eu.clusterpolicy.toolkit.matrix.Challenge;
import eu.clusterpolicy.toolkit.matrix.ClusterFunction;
import eu.clusterpolicy.toolkit.matrix.Priority;
import org.junit.jupiter.api.Test;

class QueryTest {

    @Test
    void asks_for_nothing_in_particular_at_first() {
        Query query = Query.all();

        assertThat(query.priority()).isEmpty();
        assertThat(query.challenge()).isEmpty();
        assertThat(query.function()).isEmpty();
        assertThat(query.country()).isEmpty();
        assertThat(query.recommendation()).isEmpty();
        assertThat(query.words()).isEmpty();
    }

    @Test
    void asks_for_all_three_coordinates_of_a_cell() {
        assertThat(Query.all().cell(Cell.of("resilience/skills/networking")))
                .isEqualTo(Query.all()
                        .priority(Priority.RESILIENCE)
                        .challenge(Challenge.SKILLS)
                        .function(ClusterFunction.NETWORKING));
    }

    @Test
    void replaces_a_criterion_that_is_set_again() {
        Query query = Query.all().country(Country.of("AT")).country(Country.of("BE"));

        assertThat(query.country()).contains(Country.of("BE"));
        assertThat(Query.all().words("green hub").words("blue").words()).containsExactly("blue");
    }

    @Test
    void leaves_the_query_it_narrows_as_it_was() {
        Query skills = Query.all().challenge(Challenge.SKILLS);
        Query narrower = skills.recommendation(3);

        assertThat(skills.recommendation()).isEmpty();
        assertThat(narrower.challenge()).contains(Challenge.SKILLS);
        assertThat(narrower.recommendation()).hasValue(3);
    }

    @Test
    void equals_a_query_with_the_same_words_written_otherwise() {
        assertThat(Query.all().words("Łódź, hub")).isEqualTo(Query.all().words("HUB lodz hub"));
    }

    @Test
    void asks_for_no_word_where_the_text_has_none() {
        assertThat(Query.all().words(" – ")).isEqualTo(Query.all());
    }

    @Test
    void refuses_a_recommendation_below_one() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Query.all().recommendation(0))
                .withMessage("number of a recommendation must be 1 or more: 0");
    }

    @Test
    void takes_a_country_by_its_code() {
        assertThat(Query.all().country("AT")).isEqualTo(Query.all().country(Country.of("AT")));
    }

    @Test
    void prints_what_it_asks_for() {
        assertThat(Query.all()).hasToString("everything");
        assertThat(Query.all().challenge(Challenge.SKILLS).country("AT").recommendation(5))
                .hasToString("skills, AT, recommendation 5");
    }

    @Test
    void names_the_criterion_that_is_null() {
        assertThatNullPointerException()
                .isThrownBy(() -> Query.all().words(null))
                .withMessage("text must not be null");
    }
}
