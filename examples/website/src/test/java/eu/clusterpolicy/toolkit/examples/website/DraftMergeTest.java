package eu.clusterpolicy.toolkit.examples.website;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

class DraftMergeTest {

    private final DraftMerge merge = new DraftMerge();

    private String merged(String before, String mine, String theirs) {
        return merge.merged(tree(before), tree(mine), tree(theirs)).toString();
    }

    private static ObjectNode tree(String text) {
        return (ObjectNode) JsonMapper.shared().readTree(text.replace('\'', '"'));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {'a': 1}                 | {'a': 2}                 | {'a': 1}                 | {'a': 2}
            {'a': 1}                 | {'a': 1}                 | {'a': 2}                 | {'a': 2}
            {'a': 1}                 | {'a': 2, 'b': 1}         | {'a': 1, 'c': 1}         | {'a': 2, 'c': 1, 'b': 1}
            {'a': 1, 'b': 1}         | {'b': 1}                 | {'a': 1, 'b': 2}         | {'b': 2}
            {'l': ['x','y']}         | {'l': ['x','z']}         | {'l': ['w','x','y']}     | {'l': ['w','x','z']}
            {'l': [{'n':'x'}]}       | {'l': [{'n':'x'},{'n':'y'}]} | {'l': [{'n':'x'},{'n':'z'}]} | {'l': [{'n':'x'},{'n':'z'},{'n':'y'}]}
            {'l': [{'n':'x'}]}       | {'l': [{'n':'x'},{'n':'y'}]} | {'l': [{'n':'x'},{'n':'y'}]} | {'l': [{'n':'x'},{'n':'y'}]}
            {'l': [{'n':'x'},{'n':'y'}]} | {'l': [{'n':'y'}]}   | {'l': [{'n':'x'},{'n':'y'},{'n':'z'}]} | {'l': [{'n':'y'},{'n':'z'}]}
            {'l': [{'n':'x'},{'n':'y'}]} | {'l': [{'n':'x'},{'n':'Y'}]} | {'l': [{'n':'y'}]} | {'l': [{'n':'Y'}]}
            {'l': [{'id':'i','n':'x'}]} | {'l': [{'id':'i','n':'y'}]} | {'l': [{'id':'j','n':'z'},{'id':'i','n':'x','m':1}]} | {'l': [{'id':'j','n':'z'},{'id':'i','n':'y','m':1}]}
            {'l': [{'id':'i','n':'x'}]} | {'l': []}             | {'l': [{'id':'i','n':'x'}]} | {'l': []}
            """)
    void what_only_one_changed_is_taken_and_what_both_added_is_kept(
            String before, String mine, String theirs, String both) {
        assertThat(merged(before, mine, theirs)).isEqualTo(tree(both).toString());
        assertThat(merge.contested()).isEmpty();
    }

    @Test
    void what_both_changed_to_other_values_is_contested_where_it_then_stands() {
        String before = "{'l': [{'id':'i','n':'x'}]}";
        assertThat(merged(before, "{'l': [{'id':'i','n':'y'}]}", "{'l': [{'id':'j'},{'id':'i','n':'z'}]}"))
                .isEqualTo(tree("{'l': [{'id':'j'},{'id':'i','n':'y'}]}").toString());
        assertThat(merge.contested()).containsExactly(Map.entry("/l/1/n", "z"));
    }

    @Test
    void what_both_decided_about_one_subject_is_one_decision() {
        String both = merged(
                "{'priorities': []}",
                "{'priorities': [{'priority':'resilience','verdict':'chosen','reason':'Mine'}]}",
                "{'priorities': [{'priority':'resilience','verdict':'chosen','reason':'Theirs'}]}");
        assertThat(both).containsOnlyOnce("resilience").contains("Mine");
        assertThat(merge.contested()).containsOnlyKeys("/priorities/0/reason");
    }

    @Test
    void what_one_took_out_and_the_other_changed_stays() {
        String before = "{'l': [{'id':'i','n':'x'}]}";
        assertThat(merged(before, "{'l': []}", "{'l': [{'id':'i','n':'y'}]}")).contains("\"y\"");
        assertThat(merged(before, "{'l': [{'id':'i','n':'y'}]}", "{'l': []}")).contains("\"y\"");
    }

    @Test
    void an_identifier_that_both_gave_is_left_to_be_given_anew() {
        String both = merged(
                "{'evidence': []}",
                "{'evidence': [{'id':'firms-wait','statement':'Firms wait','kind':'needs'}]}",
                "{'evidence': [{'id':'firms-wait','statement':'Firms wait','kind':'local-environment'}]}");
        assertThat(both).containsOnlyOnce("firms-wait").contains("needs", "local-environment");
    }
}
