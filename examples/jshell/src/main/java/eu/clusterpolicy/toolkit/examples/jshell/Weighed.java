package eu.clusterpolicy.toolkit.examples.jshell;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import eu.clusterpolicy.toolkit.weighing.Choice;
import eu.clusterpolicy.toolkit.weighing.Criterion;
import eu.clusterpolicy.toolkit.weighing.Ranking;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Rankings and choices from lines of numbers, as they are typed. */
final class Weighed {

    private static final Splitter COMMA = Splitter.on(',').trimResults().omitEmptyStrings();
    private static final Splitter BLANK = Splitter.on(' ').trimResults().omitEmptyStrings();
    private static final String MISSING = "-";

    private Weighed() {}

    /** Returns a ranking by criteria such as {@code need 3, cost -1}, of options such as {@code Training: 5 400000}. */
    static Ranking<String> rank(String criteria, String... options) {
        ImmutableMap<String, List<String>> numbers = numbers(options);
        Ranking.Builder<String> ranking = Ranking.builder(numbers.keySet());
        List<Criterion> each =
                COMMA.splitToStream(criteria).map(Weighed::criterion).toList();
        List<String> names = each.stream().map(Criterion::name).toList();
        requireEachOnce("criterion, such as 'need 3'", names);
        requireNumbers(numbers, names);
        each.forEach(ranking::criterion);
        numbers.forEach((option, given) -> {
            for (int i = 0; i < given.size(); i++) {
                if (!given.get(i).equals(MISSING)) {
                    ranking.score(option, names.get(i), number(given.get(i)), "Given at the desk");
                }
            }
        });
        return ranking.build();
    }

    /** Returns a choice within limits such as {@code 1500000 euro}, of options such as {@code Training: 5 400000}. */
    static Choice<String> afford(String limits, String... options) {
        ImmutableMap<String, List<String>> numbers = numbers(options);
        List<String> budgets = COMMA.splitToList(limits);
        List<String> names = budgets.stream().map(Weighed::budget).toList();
        requireEachOnce("limit, such as '1500000 euro'", names);
        requireNumbers(
                numbers,
                ImmutableList.<String>builder().add("its worth").addAll(names).build());
        Choice.Builder<String> choice = Choice.builder(numbers.keySet());
        numbers.forEach((option, given) -> choice.worth(option, number(given.get(0))));
        for (int i = 0; i < budgets.size(); i++) {
            int place = i + 1;
            String name = names.get(i);
            choice.budget(name, number(BLANK.splitToList(budgets.get(i)).get(0)));
            numbers.forEach((option, given) -> choice.costs(option, name, number(given.get(place))));
        }
        return choice.build();
    }

    /** Returns the name of a budget such as {@code 1500000 euro}. */
    private static String budget(String typed) {
        String name = typed.substring(typed.indexOf(' ') + 1).strip();
        if (typed.indexOf(' ') >= 0 && Character.isDigit(name.charAt(0))) {
            throw new IllegalArgumentException("write a number without blanks, such as 1500000: '" + typed + "'");
        }
        return typed.indexOf(' ') < 0 ? "euro" : name;
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

    private static ImmutableMap<String, List<String>> numbers(String... options) {
        Map<String, List<String>> numbers = new LinkedHashMap<>();
        for (String option : options) {
            int colon = option.lastIndexOf(':');
            if (colon < 1) {
                throw new IllegalArgumentException(
                        "write an option as its name, a colon and its numbers, such as 'Training: 5 400000': '" + option
                                + "'");
            }
            String name = option.substring(0, colon).strip();
            if (numbers.put(name, BLANK.splitToList(option.substring(colon + 1))) != null) {
                throw new IllegalArgumentException("'" + name + "' is there twice: name each option once");
            }
        }
        if (numbers.isEmpty()) {
            throw new IllegalArgumentException("write the options after it, such as 'Training: 5 400000'");
        }
        return ImmutableMap.copyOf(numbers);
    }

    private static void requireEachOnce(String what, List<String> names) {
        if (names.isEmpty()) {
            throw new IllegalArgumentException("write at least one " + what);
        }
        if (ImmutableSet.copyOf(names).size() < names.size()) {
            throw new IllegalArgumentException("name each once: " + String.join(", ", names));
        }
    }

    private static void requireNumbers(Map<String, List<String>> numbers, List<String> names) {
        numbers.forEach((option, given) -> {
            if (given.size() != names.size()) {
                throw new IllegalArgumentException("'%s' needs a number for each of %s, with blanks between them: %s"
                        .formatted(option, String.join(", ", names), String.join(" ", given)));
            }
        });
    }

    private static BigDecimal number(String typed) {
        try {
            return new BigDecimal(typed.replace("_", ""));
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException("write a number without commas, such as 1500000: '" + typed + "'", e);
        }
    }
}
