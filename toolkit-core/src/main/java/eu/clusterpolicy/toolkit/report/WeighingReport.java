package eu.clusterpolicy.toolkit.report;

import eu.clusterpolicy.toolkit.name.Wording;
import eu.clusterpolicy.toolkit.weighing.Budget;
import eu.clusterpolicy.toolkit.weighing.Choice;
import eu.clusterpolicy.toolkit.weighing.Criterion;
import eu.clusterpolicy.toolkit.weighing.Fraction;
import eu.clusterpolicy.toolkit.weighing.Leeway;
import eu.clusterpolicy.toolkit.weighing.Ranking;
import eu.clusterpolicy.toolkit.weighing.Standing;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * The reports on what was weighed: a ranking, such as that of three programmes by need and cost, and a choice under a budget, such
 * as that of three programmes for 700,000 euro.
 */
final class WeighingReport {

    private static final Fraction HUNDRED = Fraction.of(100);

    private WeighingReport() {}

    /** Reports who comes first, what each criterion adds, how far each weight can move, and every score with its reason. */
    static Report of(Ranking<?> ranking) {
        Page page = Page.titled(Prose.term(
                        "Ranking of %s", Phrases.counted(ranking.options().size(), "option")))
                .paragraph(ranking.reason())
                .table(
                        heads(ranking),
                        ranking.standings().stream().map(WeighingReport::row).toList(),
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
                        List.of(
                                "Criterion",
                                "Better",
                                "Weight",
                                "Weight from",
                                "Weight to",
                                "Share",
                                "Share from",
                                "Share to"),
                        ranking.leeways().stream().map(WeighingReport::row).toList());
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
        Stream<String> shares = standing.shares().values().stream().map(WeighingReport::points);
        return Block.Row.of(Stream.concat(begin, shares).toArray(String[]::new));
    }

    private static Block.Row row(Leeway leeway) {
        boolean more = leeway.criterion().direction() == Criterion.Direction.MORE_IS_BETTER;
        boolean limited = leeway.weights().hasUpperBound();
        return Block.Row.of(
                Block.Field.of(leeway.criterion().name()),
                Block.Field.of(Prose.term(more ? "more" : "less")),
                Block.Field.of(leeway.criterion().weight().text()),
                Block.Field.of(leeway.weights().lowerEndpoint().text()),
                limited ? Block.Field.of(leeway.weights().upperEndpoint().text()) : Block.Field.of(Prose.term("any")),
                Block.Field.of(points(leeway.share())),
                Block.Field.of(points(leeway.share(leeway.weights().lowerEndpoint()))),
                Block.Field.of(limited ? points(leeway.share(leeway.weights().upperEndpoint())) : "100"));
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

    /** Reports what is chosen and how good that is, what it takes of each budget, and what was demanded. */
    static <T> Report of(Choice<T> choice) {
        Page page = Page.titled(Prose.term(
                        "Choice of %s from %s",
                        Prose.of(String.valueOf(choice.chosen().size())),
                        Phrases.counted(choice.options().size(), "option")))
                .paragraph(choice.reason());
        page.section("Budgets")
                .table(
                        List.of("Budget", "Limit", "Spent", "Left"),
                        choice.budgets().stream()
                                .map(budget -> row(choice, budget))
                                .toList(),
                        "none");
        page.section("Options")
                .table(
                        heads(choice),
                        choice.options().stream()
                                .map(option -> row(choice, option))
                                .toList());
        page.section("Demands")
                .list(
                        choice.demands().stream()
                                .filter(demand -> !(demand instanceof Budget))
                                .map(demand -> Prose.of(Wording.sentenceCase(demand.words())))
                                .toList(),
                        "none");
        return page.report();
    }

    private static <T> Block.Row row(Choice<T> choice, Budget<T> budget) {
        Fraction spent = budget.sum(choice.chosen());
        return Block.Row.of(
                budget.name(),
                budget.limit().text(),
                spent.text(),
                budget.limit().minus(spent).text());
    }

    private static List<String> heads(Choice<?> choice) {
        return Stream.concat(
                        Stream.of("Option", "Chosen", "Worth"),
                        choice.budgets().stream().map(Budget::name))
                .toList();
    }

    private static <T> Block.Row row(Choice<T> choice, T option) {
        Stream<Block.Field> begin = Stream.of(
                Block.Field.of(option.toString()),
                Block.Field.of(Prose.term(choice.chosen().contains(option) ? "yes" : "no")),
                Block.Field.of(choice.worth(option).text()));
        Stream<Block.Field> costs = choice.budgets().stream()
                .map(budget -> Block.Field.of(budget.cost(option).text()));
        return Block.Row.of(Stream.concat(begin, costs).toArray(Block.Field[]::new));
    }
}
