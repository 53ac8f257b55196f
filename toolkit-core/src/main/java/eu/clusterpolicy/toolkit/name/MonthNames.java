package eu.clusterpolicy.toolkit.name;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The names of the months, as they stand in a day of each language that the library speaks, and the days that people write with
 * them: {@code 3. Mai 2027}, {@code 3 de mayo de 2027}, {@code 1 Sept 2028}. Immutable and thread-safe.
 */
public final class MonthNames {

    private static final ImmutableMap<String, String> BY_LANGUAGE = ImmutableMap.of(
            "en", "January February March April May June July August September October November December",
            "de", "Januar Februar März April Mai Juni Juli August September Oktober November Dezember",
            "fr", "janvier février mars avril mai juin juillet août septembre octobre novembre décembre",
            "es", "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre",
            "it", "gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre",
            "pl", "stycznia lutego marca kwietnia maja czerwca lipca sierpnia września października listopada grudnia");

    /** Other spellings, and short forms that are no beginning of a name. */
    private static final ImmutableListMultimap<Month, String> OTHERS = ImmutableListMultimap.of(
            Month.JANUARY, "jänner", Month.MARCH, "maerz", Month.MARCH, "mrz", Month.SEPTEMBER, "setiembre");

    /** Made when a day is read: pages of labels only ask for names. */
    private static final class Plain {

        static final ImmutableListMultimap<Month, String> NAMES = plain();
    }

    private static final ImmutableSet<String> PASSED_OVER = ImmutableSet.of("de", "del", "of", "r");
    private static final Pattern DAY = Pattern.compile("(\\d{1,2})(?:st|nd|rd|th|er|o)?");
    private static final Pattern YEAR = Pattern.compile("\\d{4}");
    private static final int SHORTEST = 3;

    private MonthNames() {}

    /** Returns the names of a language, such as {@code de}, from that of January on; none of a language that is not spoken here. */
    public static ImmutableList<String> of(String language) {
        return ImmutableList.copyOf(Splitter.on(' ').omitEmptyStrings().split(BY_LANGUAGE.getOrDefault(language, "")));
    }

    private static ImmutableListMultimap<Month, String> plain() {
        ImmutableListMultimap.Builder<Month, String> plain = ImmutableListMultimap.builder();
        for (String language : BY_LANGUAGE.keySet()) {
            ImmutableList<String> names = of(language);
            for (Month month : Month.values()) {
                plain.putAll(month, Words.plainOfName(names.get(month.getValue() - 1)));
            }
        }
        OTHERS.forEach((month, name) -> plain.putAll(month, Words.plainOfName(name)));
        return plain.build();
    }

    /**
     * Finds the days that a text may mean which names the month, in any of the languages, in whole or cut to three letters or more:
     * {@code 3 jui 2027} is one of June and one of July.
     */
    public static ImmutableList<LocalDate> days(String text) {
        List<String> words = Words.plainOfName(text).stream()
                .filter(word -> !PASSED_OVER.contains(word))
                .toList();
        if (words.size() != 3 || !YEAR.matcher(words.get(2)).matches()) {
            return ImmutableList.of();
        }
        ImmutableList<LocalDate> dayFirst = days(words.get(0), words.get(1), words.get(2));
        return dayFirst.isEmpty() ? days(words.get(1), words.get(0), words.get(2)) : dayFirst;
    }

    private static ImmutableList<LocalDate> days(String day, String month, String year) {
        Matcher number = DAY.matcher(day);
        if (!number.matches() || month.length() < SHORTEST) {
            return ImmutableList.of();
        }
        ImmutableSet.Builder<LocalDate> days = ImmutableSet.builder();
        Plain.NAMES.forEach((meant, name) -> {
            if (name.startsWith(month)) {
                days.addAll(day(Integer.parseInt(year), meant, Integer.parseInt(number.group(1))));
            }
        });
        return days.build().asList();
    }

    private static ImmutableList<LocalDate> day(int year, Month month, int day) {
        try {
            return ImmutableList.of(LocalDate.of(year, month, day));
        } catch (DateTimeException none) {
            return ImmutableList.of();
        }
    }
}
