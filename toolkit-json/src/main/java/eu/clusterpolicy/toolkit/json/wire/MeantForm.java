package eu.clusterpolicy.toolkit.json.wire;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableMap;
import eu.clusterpolicy.toolkit.name.LowerCase;
import eu.clusterpolicy.toolkit.name.WhiteSpace;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.joda.money.Money;

/**
 * What people write for a day, an amount or a period, in the form that documents ask for: {@code 15.01.2026} was to say {@code
 * 2026-01-15}. Where it may have said two things, none is found. Immutable and thread-safe.
 */
public final class MeantForm {

    /** What is longer is no slip. */
    private static final int LONGEST = 40;

    private static final Pattern DAY_FIRST = Pattern.compile("(\\d{1,2})([./-]) ?(\\d{1,2})\\2 ?(\\d{4})");
    private static final Pattern YEAR_FIRST = Pattern.compile("(\\d{4})[./-]?(\\d{1,2})[./-]?(\\d{1,2})(?:[t ].*)?");
    private static final Pattern DAY_AND_MONTH = Pattern.compile("(\\d{1,2})\\.? ([a-z]{3})[a-z]*,? (\\d{4})");
    private static final Pattern MONTH_AND_DAY = Pattern.compile("([a-z]{3})[a-z]* (\\d{1,2}),? (\\d{4})");
    private static final String MONTHS = "janfebmaraprmayjunjulaugsepoctnovdec";

    private static final Pattern CURRENCY = Pattern.compile("€|£|[A-Za-z]{3}");
    private static final ImmutableMap<String, String> SYMBOLS = ImmutableMap.of("€", "EUR", "£", "GBP");
    private static final Pattern AMOUNT =
            Pattern.compile("(\\d{1,3}(?:[.,']\\d{3}){0,4}|\\d{1,15})(?:[.,](\\d{1,2}|-))?");

    private static final Pattern COUNTED = Pattern.compile("(?:every )?(\\d{1,4}) (day|week|month|year)s?");
    private static final ImmutableMap<String, String> RHYTHMS = ImmutableMap.<String, String>builder()
            .put("weekly", "P1W")
            .put("every week", "P1W")
            .put("monthly", "P1M")
            .put("every month", "P1M")
            .put("quarterly", "P3M")
            .put("every quarter", "P3M")
            .put("half-yearly", "P6M")
            .put("twice a year", "P6M")
            .put("yearly", "P1Y")
            .put("annually", "P1Y")
            .put("every year", "P1Y")
            .buildOrThrow();

    private MeantForm() {}

    /** Finds the day that was meant, such as {@code 2026-01-15}. */
    public static Optional<String> date(String text) {
        String plain = plain(text);
        Matcher dayFirst = DAY_FIRST.matcher(plain);
        if (dayFirst.matches()) {
            return dayFirst(dayFirst);
        }
        Matcher yearFirst = YEAR_FIRST.matcher(plain);
        if (yearFirst.matches()) {
            return day(yearFirst.group(1), yearFirst.group(2), yearFirst.group(3));
        }
        Matcher dayAndMonth = DAY_AND_MONTH.matcher(plain);
        if (dayAndMonth.matches()) {
            return day(dayAndMonth.group(3), month(dayAndMonth.group(2)), dayAndMonth.group(1));
        }
        Matcher monthAndDay = MONTH_AND_DAY.matcher(plain);
        return monthAndDay.matches()
                ? day(monthAndDay.group(3), month(monthAndDay.group(1)), monthAndDay.group(2))
                : Optional.empty();
    }

    /** With strokes between, some write the month first. */
    private static Optional<String> dayFirst(Matcher parts) {
        Optional<String> dayFirst = day(parts.group(4), parts.group(3), parts.group(1));
        Optional<String> monthFirst = day(parts.group(4), parts.group(1), parts.group(3));
        if (parts.group(2).equals(".")) {
            return dayFirst;
        }
        return dayFirst.isPresent() && monthFirst.isPresent() && !dayFirst.equals(monthFirst)
                ? Optional.empty()
                : dayFirst.or(() -> monthFirst);
    }

    private static String month(String name) {
        int at = MONTHS.indexOf(name);
        return at >= 0 && at % 3 == 0 ? String.valueOf(at / 3 + 1) : "0";
    }

    private static Optional<String> day(String year, String month, String day) {
        try {
            return Optional.of(LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day))
                    .toString());
        } catch (DateTimeException none) {
            return Optional.empty();
        }
    }

    /** Finds the amount that was meant, such as {@code EUR 1200.50}. */
    public static Optional<String> money(String text) {
        String shown = WhiteSpace.any().removeFrom(text);
        Matcher currency = CURRENCY.matcher(shown);
        if (text.length() > LONGEST || !currency.find()) {
            return Optional.empty();
        }
        String code = SYMBOLS.getOrDefault(currency.group(), currency.group().toUpperCase(Locale.ROOT));
        Matcher amount = AMOUNT.matcher(currency.replaceFirst(""));
        if (!amount.matches() || isEitherOf(amount)) {
            return Optional.empty();
        }
        String whole = CharMatcher.inRange('0', '9').retainFrom(amount.group(1));
        String decimals = amount.group(2) == null || amount.group(2).equals("-") ? "" : "." + amount.group(2);
        try {
            return Optional.of(Money.parse(code + " " + whole + decimals).toString());
        } catch (IllegalArgumentException | ArithmeticException none) {
            return Optional.empty();
        }
    }

    /** Three digits after the only separator are thousands in one country and decimals in another. */
    private static boolean isEitherOf(Matcher amount) {
        return amount.group(2) == null && CharMatcher.anyOf(".,").countIn(amount.group(1)) == 1;
    }

    /** Finds the period that was meant, such as {@code P6M}. */
    public static Optional<String> period(String text) {
        String plain = plain(text);
        Matcher counted = COUNTED.matcher(plain);
        if (counted.matches() && !counted.group(1).matches("0+")) {
            return Optional.of("P" + Integer.parseInt(counted.group(1))
                    + Character.toUpperCase(counted.group(2).charAt(0)));
        }
        return Optional.ofNullable(RHYTHMS.get(plain));
    }

    private static String plain(String text) {
        return text.length() > LONGEST ? "" : LowerCase.ofLine(text);
    }
}
