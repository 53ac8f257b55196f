package eu.clusterpolicy.toolkit.examples.website;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Strings;
import eu.clusterpolicy.toolkit.json.JsonFormats;
import eu.clusterpolicy.toolkit.standard.StandardCatalogue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ItemNamesTest {

    private static final String DRAFT = """
            {"format": "cluster-policy-toolkit/roadmap-draft", "formatVersion": "1.0", "edition": "eccp-2021",
             "territory": {"name": "Andalusia", "country": "ES"},
             "evidence": [{"type": "assumption", "id": "evidence-1", "kind": "needs", "statement": "Firms wait"}],
             "plan": {
               "actions": [{"id": "ask", "title": "Ask firms"}, {"id": "train", "title": "Train at $1"},
                 {"id": "nameless"}, {"id": "twice", "title": "One"}, {"id": "twice", "title": "Other"},
                 {"id": "long", "title": "%s"}],
               "monitoring": {"indicators": [{"id": "unit", "name": "Firms trained", "baseline": "unknown", "targets": []}]}}}
            """.formatted("\uD83C\uDF31".repeat(101));

    private final ItemNames names =
            ItemNames.of(JsonFormats.draft(StandardCatalogue.edition2021()).read(DRAFT));

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            The title of the planned action 'ask' is blank.   | The title of the planned action 'Ask firms' is blank.
            The indicator 'unit' measures no action.          | The indicator 'Firms trained' measures no action.
            No decision rests on the evidence 'evidence-1'.   | No decision rests on the evidence 'Firms wait'.
            mend: in a circle: ask -> train -> ask            | mend: in a circle: 'Ask firms' -> 'Train at $1' -> 'Ask firms'
            In a circle: train -> ask -> 3 more -> train.     | In a circle: 'Train at $1' -> 'Ask firms' -> 3 more -> 'Train at $1'.
            """)
    void stand_where_a_sentence_has_an_identifier(String sentence, String said) {
        assertThat(names.said(sentence)).isEqualTo(said);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The planned action 'nameless' ends.",
                "The planned action 'twice' ends.",
                "An unknown action: 'nowhere'"
            })
    void are_not_guessed_where_there_is_none_or_more_than_one(String sentence) {
        assertThat(names.said(sentence)).isEqualTo(sentence);
    }

    @Test
    void are_those_of_the_catalogue_s_actions_too() {
        assertThat(names.said("The action 'green-reskilling-needs' is chosen."))
                .startsWith("The action 'Use clusters to collect training needs");
    }

    @Test
    void are_shortened_between_characters() {
        assertThat(names.said("'long'")).isEqualTo("'" + Strings.repeat("\uD83C\uDF31", 100) + "…'");
    }
}
