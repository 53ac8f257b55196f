package eu.clusterpolicy.toolkit.examples.jshell;

import com.google.common.base.Splitter;
import eu.clusterpolicy.toolkit.weighing.Choice;
import eu.clusterpolicy.toolkit.weighing.Criterion;
import eu.clusterpolicy.toolkit.weighing.Ranking;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Rankings and choices from lines of numbers, as they are typed. */
final class Weighed {

    private static final Splitter COMMA = Splitter.on(',').trimResults().omitEmptyStrings();
    private static final Splitter BLANK = Splitter.on(' ').trimResults().omitEmptyStrings();
    private static final String MISSING = "-";

    private Weighed() {}

    /** Returns a ranking by criteria such as {@code need 3, cost -1}, of options such as {@code Training: 5 400000}. */
    static Ranking<String> rank(String criteria, String... options) {
        Map<String, List<String>> numbers = numbers(options);
        Ranking.Builder<String> ranking = Ranking.builder(numbers.keySet());
        List<String> each = COMMA.splitToList(criteria);
        for (int i = 0; i < each.size(); i++) {
            Criterion criterion = criterion(each.get(i));
            ranking.criterion(criterion);
            for (Map.Entry<String, List<String>> option : numbers.entrySet()) {
                String score = at(option.getKey(), option.getValue(), i, each.size());
                if (!score.equals(MISSING)) {
                    ranking.score(option.getKey(), criterion.name(), number(score), "Given at the desk");
                }
            }
        }
        return ranking.build();
    }

    /** Returns a choice within limits such as {@code 1500000 euro}, of options such as {@code Training: 5 400000}. */
    static Choice<String> afford(String limits, String... options) {
        Map<String, List<String>> numbers = numbers(options);
        List<String> budgets = COMMA.splitToList(limits);
        Choice.Builder<String> choice = Choice.builder(numbers.keySet());
        numbers.forEach((option, given) -> choice.worth(option, number(at(option, given, 0, budgets.size() + 1))));
        for (int i = 0; i < budgets.size(); i++) {
            int place = i + 1;
            List<String> words = BLANK.splitToList(budgets.get(i));
            String name = words.size() == 1 ? "euro" : String.join(" ", words.subList(1, words.size()));
            choice.budget(name, number(words.get(0)))
                    .costs(name, option -> number(at(option, numbers.get(option), place, budgets.size() + 1)));
        }
        return choice.build();
    }

    private static Criterion criterion(String typed) {
        int last = typed.lastIndexOf(' ');
        if (last < 0) {
            return Criterion.named(typed);
        }
        BigDecimal weight = number(typed.substring(last + 1));
        Criterion criterion = Criterion.named(typed.substring(0, last).strip()).weighing(weight.abs());
        return weight.signum() < 0 ? criterion.lessIsBetter() : criterion;
    }

    private static Map<String, List<String>> numbers(String... options) {
        Map<String, List<String>> numbers = new LinkedHashMap<>();
        for (String option : options) {
            int colon = option.lastIndexOf(':');
            if (colon < 1) {
                throw new IllegalArgumentException(
                        "write an option as its name, a colon and its numbers, such as 'Training: 5 400000': '" + option
                                + "'");
            }
            numbers.put(option.substring(0, colon).strip(), BLANK.splitToList(option.substring(colon + 1)));
        }
        return numbers;
    }

    private static String at(String option, @Nullable List<String> given, int place, int due) {
        if (given == null || given.size() != due) {
            throw new IllegalArgumentException(
                    "'%s' needs %s numbers after the colon, with blanks between them, a dash for one"
                                    .formatted(option, due)
                            + " that is missing: " + given);
        }
        return given.get(place);
    }

    private static BigDecimal number(String typed) {
        try {
            return new BigDecimal(typed.replace("_", ""));
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException("write a number without commas, such as 1500000: '" + typed + "'", e);
        }
    }
}
