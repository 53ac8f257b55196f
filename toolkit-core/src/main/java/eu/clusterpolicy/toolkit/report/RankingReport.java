package eu.clusterpolicy.toolkit.report;

import eu.clusterpolicy.toolkit.weighing.Criterion;
import eu.clusterpolicy.toolkit.weighing.Fraction;
import eu.clusterpolicy.toolkit.weighing.Leeway;
import eu.clusterpolicy.toolkit.weighing.Ranking;
import eu.clusterpolicy.toolkit.weighing.Standing;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * The report on a ranking, such as that of three programmes by need and cost: who comes first, what each criterion adds, how
 * far each weight can move, and every score with its reason.
 *
 * <pre>{@code
 * Reports.ofRanking(ranking).text();
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 */
final class RankingReport {

    private static final Fraction HUNDRED = Fraction.of(100);

    private RankingReport() {}

    /** Reports everything that a ranking says. */
    static Report of(Ranking<?> ranking) {
        Page page = Page.titled("Ranking of " + Phrases.count(ranking.options().size(), "option"))
                .paragraph(ranking.reason())
                .table(
                        heads(ranking),
                        ranking.standings().stream().map(RankingReport::row).toList(),
                        "none");
        page.section("Not ranked")
                .list(
                        ranking.incomplete().entrySet().stream()
                                .map(entry -> Prose.of(
                                        entry.getKey() + ": no score for " + String.join(", ", entry.getValue())))
                                .toList(),
                        "none");
        page.section("Weights")
                .paragraph(
                        "The first stays first as long as a weight, or its share of 100, lies between these ends and the"
                                + " other weights keep their proportions.")
                .table(
                        List.of("Criterion", "Better", "Weight", "From", "To", "Share", "From", "To"),
                        ranking.leeways().stream().map(RankingReport::row).toList());
        page.section("Scores").table(List.of("Option", "Criterion", "Score", "Reason"), scores(ranking), "none");
        return page.report();
    }

    private static List<String> heads(Ranking<?> ranking) {
        Stream<String> names = ranking.criteria().stream().map(Criterion::name);
        return Stream.concat(Stream.of("Place", "Option", "Points"), names).toList();
    }

    private static Block.Row row(Standing<?> standing) {
        Stream<String> begin = Stream.of(
                String.valueOf(standing.place()),
                standing.option().toString(),
                standing.points().text());
        Stream<String> shares = standing.shares().values().stream().map(RankingReport::points);
        return Block.Row.of(Stream.concat(begin, shares).toArray(String[]::new));
    }

    private static Block.Row row(Leeway leeway) {
        boolean more = leeway.criterion().direction() == Criterion.Direction.MORE_IS_BETTER;
        boolean limited = leeway.weights().hasUpperBound();
        return Block.Row.of(
                leeway.criterion().name(),
                more ? "more" : "less",
                leeway.criterion().weight().text(),
                leeway.weights().lowerEndpoint().text(),
                limited ? leeway.weights().upperEndpoint().text() : "any",
                points(leeway.share()),
                points(leeway.share(leeway.weights().lowerEndpoint())),
                limited ? points(leeway.share(leeway.weights().upperEndpoint())) : "100");
    }

    private static List<Block.Row> scores(Ranking<?> ranking) {
        List<Block.Row> rows = new ArrayList<>();
        ranking.scores()
                .rowMap()
                .forEach((option, scores) -> scores.forEach((criterion, score) -> rows.add(
                        Block.Row.of(option.toString(), criterion, score.value().text(), score.reason()))));
        return rows;
    }

    private static String points(Fraction share) {
        return share.times(HUNDRED).text();
    }
}
