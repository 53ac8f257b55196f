package eu.clusterpolicy.toolkit.report;

import static org.assertj.core.api.Assertions.assertThat;

import eu.clusterpolicy.toolkit.weighing.Criterion;
import eu.clusterpolicy.toolkit.weighing.Ranking;
import org.junit.jupiter.api.Test;

class RankingReportTest {

    static final Ranking<String> RANKING = Ranking.builder("Training", "Loans", "Fair")
            .criterion(Criterion.named("need").weighing(3).onScale(1, 5))
            .criterion(Criterion.named("cost").lessIsBetter())
            .score("Training", "need", 5, "Half of the firms asked for it")
            .score("Training", "cost", 400_000, "Two trainers for two years")
            .score("Loans", "need", 3, "Banks lend to most")
            .score("Loans", "cost", 250_000, "Repaid in part")
            .score("Fair", "need", 2, "There is one in the next region")
            .build();

    @Test
    void shows_the_order_the_weights_and_every_score_with_its_reason() {
        assertThat(Reports.ofRanking(RANKING).markdown()).isEqualTo("""
                # Ranking of 3 options

                'Training' ranks first of 2 by 'need' and 'cost' with 75 points of 100, before 'Loans' with 62.5; fragile: \
                another comes first as soon as 'need' weighs less than 2 instead of 3. Not ranked for want of scores: 'Fair'.

                | Place | Option | Points | need | cost |
                |---:|---|---:|---:|---:|
                | 1 | Training | 75 | 75 | 0 |
                | 2 | Loans | 62.5 | 37.5 | 25 |

                ## Not ranked

                - Fair: no score for cost

                ## Weights

                The first stays first as long as a weight, or its share of 100, lies between these ends and the other weights \
                keep their proportions.

                | Criterion | Better | Weight | Weight from | Weight to | Share | Share from | Share to |
                |---|---|---:|---:|---|---:|---:|---:|
                | need | more | 3 | 2 | any | 75 | 66.67 | 100 |
                | cost | less | 1 | 0 | 1.5 | 25 | 0 | 33.33 |

                ## Scores

                | Option | Criterion | Score | Reason |
                |---|---|---:|---|
                | Training | need | 5 | Half of the firms asked for it |
                | Training | cost | 400,000 | Two trainers for two years |
                | Loans | need | 3 | Banks lend to most |
                | Loans | cost | 250,000 | Repaid in part |
                | Fair | need | 2 | There is one in the next region |
                """);
    }

    @Test
    void says_that_nothing_is_ranked() {
        Ranking<String> none =
                Ranking.builder("Fair").criterion(Criterion.named("need")).build();

        assertThat(Reports.ofRanking(none).text()).startsWith("""
                Ranking of 1 option
                ===================

                No option can be ranked, because each lacks a score.

                none

                Not ranked
                ----------

                - Fair: no score for need
                """);
    }
}
