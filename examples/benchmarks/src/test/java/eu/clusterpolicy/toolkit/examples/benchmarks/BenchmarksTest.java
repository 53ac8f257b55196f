package eu.clusterpolicy.toolkit.examples.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.within;

import com.google.common.collect.ImmutableMap;
import eu.clusterpolicy.toolkit.catalogue.Catalogue;
import eu.clusterpolicy.toolkit.search.Query;
import eu.clusterpolicy.toolkit.weighing.Choice;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The benchmarks measure what they say; how long that takes is no matter here. */
class BenchmarksTest {

    private static final Effort LEAST = new Effort(1_000, 20, 1, 1);

    @Test
    void the_toolkit_and_its_peers_give_the_same_answer_to_every_query() {
        Catalogue catalogue = Invented.catalogue(1_200);
        Engine own = new Toolkit(catalogue);
        Map<String, Engine> peers = Peers.over(Row.of(catalogue));

        Queries.byKind().forEach((kind, queries) -> {
            for (Query query : queries) {
                int[] expected = own.answer(query);
                peers.forEach((name, peer) -> {
                    if (peer.answers(query)) {
                        assertThat(peer.answer(query)).as("%s: %s", name, query).isEqualTo(expected);
                    }
                });
            }
        });
        peers.values().forEach(Engine::close);
    }

    @Test
    void every_kind_of_query_finds_something_and_its_queries_differ() {
        Engine own = new Toolkit(Invented.catalogue(10_000));

        Queries.byKind().forEach((kind, queries) -> {
            assertThat(queries.stream()
                            .mapToInt(query -> own.answer(query)[0])
                            .max()
                            .orElse(0))
                    .as(kind)
                    .isPositive();
            assertThat(queries.stream().distinct().count())
                    .as(kind)
                    .isGreaterThanOrEqualTo(kind.equals("everything") ? 1 : 3);
        });
    }

    @Test
    void contenders_that_answer_differently_are_not_compared() {
        Contest contest = new Contest("counting", () -> 7).beside("another", () -> 8);

        assertThatIllegalStateException()
                .isThrownBy(() -> contest.run(LEAST))
                .withMessage("counting: the toolkit answers 7, another 8");
    }

    @Test
    void a_contest_gives_the_ratio_to_each_contender_and_its_limit() {
        List<Ratio> ratios = new Contest("counting", () -> 7)
                .beside("a limit", Optional.of(3.0), () -> 7)
                .beside("a peer", () -> 7)
                .run(LEAST);

        assertThat(ratios).extracting(Ratio::beside).containsExactly("a limit", "a peer");
        assertThat(ratios).extracting(Ratio::atMost).containsExactly(Optional.of(3.0), Optional.empty());
        assertThat(ratios).allMatch(ratio -> ratio.ratio() > 0);
    }

    @Test
    void the_best_choice_is_proved_and_a_ranking_is_whole() {
        assertThat(WeighingFigure.choice(41, 1).build().outcome()).isEqualTo(Choice.Outcome.BEST);
        assertThat(WeighingFigure.choice(100, 2).build().outcome()).isEqualTo(Choice.Outcome.BEST);
        assertThat(WeighingFigure.ranking(100, 5).build().standings()).hasSize(100);
        assertThat(WeighingFigure.ranking(100, 5).build().leeways()).hasSize(5);
    }

    @Test
    void each_operation_on_a_large_value_can_be_done_on_a_small_one() {
        Sample sample = new Sample(20);

        new ProportionFigure()
                .operations()
                .forEach((what, operation) ->
                        assertThat(operation.apply(sample).getAsLong()).as(what).isZero());
    }

    @Test
    void each_form_of_a_roadmap_says_something_of_its_own() {
        Map<String, Supplier<String>> forms = new ReportFigure().forms();

        assertThat(forms.values())
                .extracting(Supplier::get)
                .doesNotHaveDuplicates()
                .allMatch(text -> text.length() > 500);
    }

    @Test
    void a_profile_puts_all_that_is_done_down_to_a_part() {
        Map<String, Double> shares = new ProfileFigure()
                .measure(new Effort(1, 1, 1, 1_000_000)).stream()
                        .collect(Collectors.groupingBy(Ratio::what, Collectors.summingDouble(Ratio::ratio)));

        assertThat(shares).isNotEmpty();
        assertThat(shares.values()).allSatisfy(sum -> assertThat(sum).isCloseTo(1, within(0.001)));
    }

    @Test
    void plain_records_hold_all_that_a_document_says() {
        assertThat(new JsonFigure().measure(LEAST)).extracting(Ratio::what).hasSize(6);
    }

    @Test
    void two_halves_of_europe_write_what_the_whole_writes() {
        EuropeFigure europe = new EuropeFigure();

        assertThat(europe.work(0, 3).bytes() + europe.work(3, 6).bytes())
                .isEqualTo(europe.work(0, 6).bytes());
    }

    @Test
    void a_cell_is_the_same_list_in_the_catalogue_and_in_an_array() {
        assertThat(new CellFigure().measure(LEAST)).singleElement().matches(ratio -> ratio.ratio() > 0);
    }

    @Test
    void a_table_shows_what_is_met_and_what_is_not_and_under_which_conditions() {
        Tables tables = new Tables(new Effort(10_000, 1, 3, 1), ImmutableMap.of("H2", "2.5.252"));
        tables.add(
                "Search",
                List.of(
                        new Ratio("a word", "bit sets", 1.5, Optional.of(2.0)),
                        new Ratio("a word", "H2", 0.012, Optional.of(1.0)),
                        new Ratio("two words", "bit sets", 2.5, Optional.of(2.0))));

        tables.add("Not measured", List.of());

        assertThat(tables.markdown())
                .doesNotContain("Not measured")
                .contains(
                        "- JDK: ",
                        "- machine: ",
                        "- H2: 2.5.252",
                        "- effort: 10000 examples, 3 rounds",
                        "- fewer rounds: two for")
                .contains("""
                    ## Search

                    |  | bit sets | H2 |
                    | --- | ---: | ---: |
                    | a word | 1.50 (at most 2.0) | 0.012 (at most 1.0) |
                    | two words | **2.50** (at most 2.0) |  |
                    """);
        assertThat(tables.json()).contains("\"ratio\" : 0.012", "\"atMost\" : 1.0", "\"JDK\"");
    }
}
