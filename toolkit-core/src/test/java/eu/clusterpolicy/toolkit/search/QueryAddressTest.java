package eu.clusterpolicy.toolkit.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableListMultimap;
import eu.clusterpolicy.toolkit.matrix.Challenge;
import eu.clusterpolicy.toolkit.matrix.Priority;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QueryAddressTest {

    @Nested
    class Reading {

        @Test
        void takes_a_pages_state_from_its_address() {
            QueryAddress address = QueryAddress.from("priority=green-transition&priority=resilience&q=hub&page=2");

            assertThat(address.query())
                    .isEqualTo(Query.all()
                            .priority(Priority.GREEN_TRANSITION)
                            .priority(Priority.RESILIENCE)
                            .words("hub"));
            assertThat(address.others()).isEqualTo(ImmutableListMultimap.of("page", "2"));
        }

        @Test
        void takes_every_criterion_from_parameters() {
            QueryAddress address = QueryAddress.from(ImmutableListMultimap.<String, String>builder()
                    .put("challenge", "skills")
                    .put("function", "networking")
                    .put("country", "AT")
                    .put("recommendation", "8")
                    .put("typing", "true")
                    .put("q", "Innovation hu")
                    .build());

            assertThat(address.query())
                    .isEqualTo(Query.all()
                            .challenge(Challenge.SKILLS)
                            .function(eu.clusterpolicy.toolkit.matrix.ClusterFunction.NETWORKING)
                            .country("AT")
                            .recommendation(8)
                            .typing("Innovation hu"));
            assertThat(address.query().text()).isEqualTo("Innovation hu");
        }

        @Test
        void decodes_what_browsers_encode() {
            assertThat(QueryAddress.from("q=%C5%81%C3%B3d%C5%BA+hub%26").query().text())
                    .isEqualTo("Łódź hub&");
        }

        @Test
        void passes_over_what_a_form_leaves_blank() {
            assertThat(QueryAddress.from("priority=&country=&recommendation=+&q=&&typing=")
                            .query())
                    .isEqualTo(Query.all());
        }

        @Test
        void joins_words_that_come_in_two_parameters() {
            assertThat(QueryAddress.from("q=green&typing=true&q=hu").query())
                    .isEqualTo(Query.all().typing("green hu"));
        }

        @Test
        void hands_back_the_parameters_of_others_in_order() {
            assertThat(QueryAddress.from("sort=a&view&q=hub&sort=b").others())
                    .isEqualTo(ImmutableListMultimap.of("sort", "a", "view", "", "sort", "b"));
        }

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "priority=gren-transition | unknown priority: 'gren-transition' (did you mean 'green-transition'?);"
                            + " there are green-transition, digital-transition and resilience",
                    "country=at | country must be an ISO 3166-1 alpha-2 code such as DE: 'at' (did you mean 'AT'?)",
                    "country=Austira | country must be an ISO 3166-1 alpha-2 code such as DE: 'Austira' (did you mean 'AT'?)",
                    "country=12 | country must be an ISO 3166-1 alpha-2 code such as DE: '12'",
                    "recommendation=eight | recommendation must be a number from 1 on: 'eight'",
                    "recommendation=0 | number of a recommendation must be 1 or more: 0",
                    "typing=maybe | typing must be true or false: 'maybe'",
                    "q=100% | a percent sign in an address must stand before two hexadecimal digits: '100%'",
                })
        void names_what_was_meant_by_a_value_that_it_does_not_know(String text, String sentence) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> QueryAddress.from(text))
                    .withMessage(sentence);
        }
    }

    @Nested
    class Writing {

        @Test
        void puts_the_query_before_the_others() {
            Query query = Query.all().priority(Priority.RESILIENCE).typing("Łódź & hu");

            QueryAddress address = new QueryAddress(query, ImmutableListMultimap.of("page", "2"));

            assertThat(address.text()).isEqualTo("priority=resilience&q=%C5%81%C3%B3d%C5%BA+%26+hu&typing=true&page=2");
            assertThat(address).hasToString(address.text());
            assertThat(address.parameters())
                    .isEqualTo(ImmutableListMultimap.of(
                            "priority", "resilience", "q", "Łódź & hu", "typing", "true", "page", "2"));
        }

        @Test
        void writes_nothing_for_everything() {
            assertThat(new QueryAddress(Query.all(), ImmutableListMultimap.of()).text())
                    .isEmpty();
        }

        @Test
        void refuses_parameters_of_the_query_among_the_others() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> new QueryAddress(Query.all(), ImmutableListMultimap.of("q", "hub")))
                    .withMessage("others must have no parameter of the query: q");
        }
    }
}
