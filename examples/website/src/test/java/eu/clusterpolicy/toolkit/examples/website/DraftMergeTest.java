package eu.clusterpolicy.toolkit.examples.website;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

class DraftMergeTest {

    private static final int MANY = 5_000;

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
            {'l': [{'n':'x'}]}       | {'l': [{'n':'x'},{'n':'y'},{'n':'y'}]} | {'l': [{'n':'x'},{'n':'y'},{'n':'y'}]} | {'l': [{'n':'x'},{'n':'y'},{'n':'y'}]}
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

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {'n':'y','m':2,'k':3}                       | {'n':'x','m':1},{'n':'y','m':2,'o':4} | {'n':'y','m':2,'k':3,'o':4}
            {'n':'y','m':2,'k':3}                       | {'n':'x','m':5},{'n':'y','m':2}       | {'n':'x','m':5},{'n':'y','m':2,'k':3}
            {'n':'y','m':2,'k':3},{'n':'z','m':7}       | {'n':'x','m':1},{'n':'y','m':2,'o':4} | {'n':'y','m':2,'k':3,'o':4},{'n':'z','m':7}
            {'n':'x','m':1},{'n':'z','m':2},{'n':'w'}   | {'n':'x','m':1},{'n':'y','m':2,'o':4} | {'n':'x','m':1},{'n':'z','m':2,'o':4},{'n':'w'}
            """)
    void what_has_no_name_is_what_had_the_most_parts_of_it(String mine, String theirs, String both) {
        String before = list("{'n':'x','m':1},{'n':'y','m':2}");
        assertThat(tree(merged(before, list(mine), list(theirs)))).isEqualTo(tree(list(both)));
        assertThat(merge.contested()).isEmpty();
    }

    @Test
    void what_was_changed_is_found_among_items_that_hold_the_same() {
        String both = merged(
                list("{'n':'x'},{'n':'a','m':1},{'n':'x'}"),
                list("{'n':'b','m':1},{'n':'x'}"),
                list("{'n':'x'},{'n':'a','m':2},{'n':'x'}"));
        assertThat(tree(both).path("l"))
                .containsExactlyInAnyOrderElementsOf(
                        tree(list("{'n':'b','m':2},{'n':'x'}")).path("l"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {'n':'z'}       | {'n':'x','m':1},{'n':'y','m':2}
            {'n':'z','m':1} | {'n':'x','m':1},{'n':'y','m':2}
            """)
    void a_list_that_shrank_to_what_could_be_either_item_is_contested_whole(String mine, String theirs) {
        assertThat(merged(list("{'n':'x','m':1},{'n':'y','m':1}"), list(mine), list(theirs)))
                .isEqualTo(tree(list(mine)).toString());
        assertThat(merge.contested()).containsExactly(Map.entry("/l", ""));
    }

    @Test
    void many_items_that_both_changed_are_merged_or_contested_soon() {
        assertThat(soon(numbered(2, "k"), numbered(3, "m"))).contains("5000");
        assertThat(merge.contested()).isEmpty();
        soon(numbered(1, "k"), numbered(1, "m"));
        assertThat(merge.contested()).containsOnlyKeys("/l");
    }

    private String soon(String mine, String theirs) {
        return assertTimeout(Duration.ofSeconds(3), () -> merged(numbered(MANY + 1, ""), mine, theirs));
    }

    /** Returns a list in which every so manieth item has one part more. */
    private static String numbered(int every, String part) {
        return list(IntStream.rangeClosed(1, MANY)
                .mapToObj(i -> "{'n':" + i + (i % every == 0 ? ",'" + part + "':1" : "") + "}")
                .collect(Collectors.joining(",")));
    }

    private static String list(String items) {
        return "{'l': [" + items + "]}";
    }
}
