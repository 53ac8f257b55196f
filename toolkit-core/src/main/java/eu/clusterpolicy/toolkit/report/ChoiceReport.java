package eu.clusterpolicy.toolkit.report;

import eu.clusterpolicy.toolkit.name.Wording;
import eu.clusterpolicy.toolkit.weighing.Budget;
import eu.clusterpolicy.toolkit.weighing.Choice;
import eu.clusterpolicy.toolkit.weighing.Fraction;
import java.util.List;
import java.util.stream.Stream;

/**
 * The report on a choice under a budget, such as that of three programmes for 700,000 euro: what is chosen and how good that
 * is, what it takes of each budget, and what was demanded.
 *
 * <pre>{@code
 * Reports.ofChoice(choice).text();
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 */
final class ChoiceReport {

    private ChoiceReport() {}

    /** Reports everything that a choice says. */
    static <T> Report of(Choice<T> choice) {
        Page page = Page.titled("Choice of %s from %s"
                        .formatted(
                                choice.chosen().size(),
                                Phrases.count(choice.options().size(), "option")))
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
        Stream<String> begin = Stream.of(
                option.toString(),
                choice.chosen().contains(option) ? "yes" : "no",
                choice.worth(option).text());
        Stream<String> costs =
                choice.budgets().stream().map(budget -> budget.cost(option).text());
        return Block.Row.of(Stream.concat(begin, costs).toArray(String[]::new));
    }
}
