package eu.clusterpolicy.toolkit.rule;

import static eu.clusterpolicy.toolkit.completeness.Findings.line;
import static org.assertj.core.api.Assertions.assertThat;

import eu.clusterpolicy.toolkit.completeness.Findings;
import eu.clusterpolicy.toolkit.entry.ActionId;
import eu.clusterpolicy.toolkit.entry.Entry;
import eu.clusterpolicy.toolkit.entry.EntryName;
import eu.clusterpolicy.toolkit.entry.ExampleId;
import eu.clusterpolicy.toolkit.entry.Withdrawn;
import eu.clusterpolicy.toolkit.matrix.Cell;
import eu.clusterpolicy.toolkit.testkit.Altered;
import eu.clusterpolicy.toolkit.testkit.CatalogueParts;
import eu.clusterpolicy.toolkit.testkit.WholeCatalogue;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class WithdrawalRulesTest {

    private static final String STANDING = "green-skills-intelligence-action";

    private final CatalogueParts parts = WholeCatalogue.parts();

    @Nested
    class Successors {

        @Test
        void that_lead_back_to_where_they_began_are_found_once_for_the_circle() {
            withdraw("before", "one");
            withdraw("one", "two");
            withdraw("two", "three");
            withdraw("three", "one");

            assertThat(Findings.in(parts))
                    .containsExactly(
                            line(
                                    "successors-in-a-circle",
                                    "/withdrawnActions/1/successor",
                                    "Withdrawn actions follow one another in a circle: 'one', 'two', 'three', and 'one' again."));
        }

        @Test
        void are_not_the_withdrawn_entry_itself() {
            withdraw("fine", STANDING);
            withdraw("one", "one");

            assertThat(Findings.in(parts))
                    .containsExactly(line(
                            "successors-in-a-circle",
                            "/withdrawnActions/1/successor",
                            "The withdrawn action 'one' is followed by itself."));
        }

        @Test
        void in_two_circles_are_found_for_each() {
            withdraw("one", "two");
            withdraw("two", "one");
            withdraw("three", "four");
            withdraw("four", "three");

            assertThat(Findings.in(parts))
                    .extracting(finding -> finding.split(" \\| ", 3)[1])
                    .containsExactly("/withdrawnActions/0/successor", "/withdrawnActions/2/successor");
        }

        @Test
        void of_examples_and_recommendations_are_followed_too() {
            parts.withdrawn.add(new Withdrawn(
                    Altered.exampleId("one").andThen(Altered.name("Gone")).apply(parts.examples.get(0)),
                    Optional.of(EntryName.of(ExampleId.of("one"))),
                    "Ended"));
            parts.withdrawn.add(new Withdrawn(
                    Altered.number(17).andThen(Altered.subject("Gone")).apply(parts.recommendations.get(0)),
                    Optional.of(EntryName.ofRecommendation(17)),
                    "Merged"));

            assertThat(Findings.in(parts))
                    .containsExactly(
                            line(
                                    "successors-in-a-circle",
                                    "/withdrawnExamples/0/successor",
                                    "The withdrawn example 'one' is followed by itself."),
                            line(
                                    "successors-in-a-circle",
                                    "/withdrawnRecommendations/0/successor",
                                    "The withdrawn recommendation '17' is followed by itself."));
        }

        @Test
        void may_be_withdrawn_later_as_long_as_the_last_stands() {
            withdraw("one", "two");
            withdraw("another", "two");
            withdraw("two", STANDING);

            assertThat(Findings.in(parts)).isEmpty();
        }

        @Test
        void may_end_with_one_that_nothing_follows() {
            withdraw("one", "two");
            withdraw(Altered.actionId("two")
                    .andThen(Altered.text("Gone for good"))
                    .apply(parts.actions.get(0)));

            assertThat(Findings.in(parts)).isEmpty();
        }

        @Test
        void in_a_long_circle_are_named_as_far_as_a_line_holds_them() {
            IntStream.range(0, 30_000).forEach(place -> withdraw("old-" + place, "old-" + (place + 1) % 30_000));

            assertThat(Findings.in(parts))
                    .singleElement()
                    .asString()
                    .endsWith("'old-9' and 29,990 more, and 'old-0' again.");
        }
    }

    @Nested
    class An_entry_that_stands_word_for_word_under_another_name {

        @Test
        void is_the_successor_of_the_withdrawn_one() {
            withdraw(Altered.actionId("old-action").apply(parts.actions.get(1)));
            withdraw(Altered.exampleId("old-example").apply(parts.examples.get(1)));
            withdraw(Altered.number(17).apply(parts.recommendations.get(1)));

            assertThat(Findings.in(parts))
                    .containsExactly(
                            line(
                                    "withdrawn-and-renamed",
                                    "/withdrawnActions/0/successor",
                                    "The withdrawn action 'old-action' has no successor, but '"
                                            + parts.actions.get(1).id() + "' has the same words."),
                            line(
                                    "withdrawn-and-renamed",
                                    "/withdrawnExamples/0/successor",
                                    "The withdrawn example 'old-example' has no successor, but '"
                                            + parts.examples.get(1).id() + "' has the same words."),
                            line(
                                    "withdrawn-and-renamed",
                                    "/withdrawnRecommendations/0/successor",
                                    "The withdrawn recommendation '17' has no successor, but '2' has the same words."));
        }

        @Test
        void may_be_another_where_the_cell_the_country_or_the_words_differ() {
            withdraw(Altered.actionId("old-action")
                    .andThen(Altered.moved(Cell.of("resilience/skills/networking")))
                    .apply(parts.actions.get(1)));
            withdraw(Altered.exampleId("old-example")
                    .andThen(Altered.country(Optional.empty()))
                    .apply(parts.examples.get(1)));
            withdraw(Altered.number(17).andThen(Altered.subject("Gone")).apply(parts.recommendations.get(1)));

            assertThat(Findings.in(parts)).isEmpty();
        }

        @Test
        void need_not_be_told_of_one_that_names_its_successor() {
            withdraw("old-action", STANDING);

            assertThat(Findings.in(parts)).isEmpty();
        }
    }

    private void withdraw(String id, String successor) {
        parts.withdrawn.add(new Withdrawn(
                Altered.actionId(id).apply(parts.actions.get(0)),
                Optional.of(EntryName.of(ActionId.of(successor))),
                "Reworded"));
    }

    private void withdraw(Entry gone) {
        parts.withdrawn.add(new Withdrawn(gone, Optional.empty(), "Ended"));
    }
}
