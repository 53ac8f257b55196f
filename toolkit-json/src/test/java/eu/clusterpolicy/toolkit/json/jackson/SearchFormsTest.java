package eu.clusterpolicy.toolkit.json.jackson;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import eu.clusterpolicy.toolkit.entry.Example;
import eu.clusterpolicy.toolkit.matrix.Challenge;
import eu.clusterpolicy.toolkit.matrix.Priority;
import eu.clusterpolicy.toolkit.search.Facets;
import eu.clusterpolicy.toolkit.search.Query;
import eu.clusterpolicy.toolkit.search.ResultPage;
import eu.clusterpolicy.toolkit.search.SearchResult;
import eu.clusterpolicy.toolkit.standard.StandardCatalogue;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.json.JsonMapper;

/** What a search asks for and finds, as a web framework's mapper reads and writes it. */
class SearchFormsTest {

    private static final JsonMapper MAPPER =
            JsonMapper.builder().findAndAddModules().build();

    private static final Query QUERY = Query.all()
            .priority(Priority.DIGITAL_TRANSITION)
            .priority(Priority.GREEN_TRANSITION)
            .challenge(Challenge.SKILLS)
            .country("BE")
            .words("Living labs");

    @Test
    void a_query_is_written_by_its_criteria_and_read_again() {
        String json = MAPPER.writeValueAsString(QUERY);

        assertThat(json)
                .isEqualTo("{\"priorities\":[\"green-transition\",\"digital-transition\"],\"challenges\":[\"skills\"],"
                        + "\"functions\":[],\"countries\":[\"BE\"],\"recommendations\":[],\"words\":\"Living labs\"}");
        assertThat(MAPPER.readValue(json, Query.class)).isEqualTo(QUERY);
        assertThat(MAPPER.readValue(json, Query.class).text()).isEqualTo("Living labs");
    }

    @Test
    void a_query_that_is_being_typed_says_so() {
        Query query = Query.all().recommendation(8).typing("innovation hu");

        assertThat(MAPPER.readValue(MAPPER.writeValueAsString(query), Query.class))
                .isEqualTo(query);
        assertThat(MAPPER.readValue("{\"typing\":\"hu\"}", Query.class))
                .isEqualTo(Query.all().typing("hu"));
        assertThat(MAPPER.readValue("{}", Query.class)).isEqualTo(Query.all());
    }

    @Test
    void a_query_with_an_unknown_value_is_refused_with_the_nearest() {
        assertThatExceptionOfType(MismatchedInputException.class)
                .isThrownBy(() -> MAPPER.readValue("{\"priorities\":[\"resilence\"]}", Query.class))
                .withMessageContaining("unknown priority: 'resilence' (did you mean 'resilience'?)");
        assertThatExceptionOfType(MismatchedInputException.class)
                .isThrownBy(() -> MAPPER.readValue("{\"words\":\"a\",\"typing\":\"b\"}", Query.class))
                .withMessageContaining("query must have words or typing, not both");
    }

    @Test
    void a_page_of_results_is_written_with_its_words_and_read_again() {
        ResultPage page = StandardCatalogue.edition2021().search(QUERY).page(1, 20);

        JsonNode json = MAPPER.valueToTree(page);

        assertThat(json.at("/total").intValue()).isEqualTo(1);
        assertThat(json.at("/hits/0/entry/example/name").stringValue()).isEqualTo("Living Labs in Wallonia");
        assertThat(json.at("/hits/0/passages/0/kind").stringValue()).isEqualTo("name");
        assertThat(json.at("/hits/0/passages/0/words").toString())
                .isEqualTo("[{\"start\":0,\"end\":6},{\"start\":7,\"end\":11}]");
        assertThat(MAPPER.treeToValue(json, ResultPage.class)).isEqualTo(page);
    }

    @Test
    void a_result_is_written_with_its_query_its_numbers_and_its_hits() {
        SearchResult result = StandardCatalogue.edition2021().search(QUERY);

        JsonNode json = MAPPER.valueToTree(result);

        assertThat(MAPPER.treeToValue(json.get("query"), Query.class)).isEqualTo(QUERY);
        assertThat(json.get("size").intValue()).isEqualTo(result.size());
        assertThat(json.get("facets").toString())
                .isEqualTo("{\"priorities\":{\"green-transition\":0,\"digital-transition\":1,\"resilience\":0},"
                        + "\"challenges\":{\"innovation\":0,\"skills\":1,\"internationalisation\":0,\"value-chains\":0},"
                        + "\"functions\":{\"intelligence\":0,\"networking\":1,\"business-services\":0},"
                        + "\"countries\":{\"BE\":1},\"recommendations\":{}}");
        assertThat(json.get("hits")).hasSize(1);
        Example found = result.examples().get(0);
        assertThat(MAPPER.treeToValue(json.at("/hits/0/entry/example"), Example.class))
                .isEqualTo(found);
    }

    @Test
    void a_result_is_not_read_but_searched_for() {
        assertThatExceptionOfType(MismatchedInputException.class)
                .isThrownBy(() -> MAPPER.readValue("{}", SearchResult.class))
                .withMessageContaining("a search result is not read: search the catalogue with its query");
        assertThatExceptionOfType(MismatchedInputException.class)
                .isThrownBy(() -> MAPPER.readValue("{}", Facets.class));
    }
}
