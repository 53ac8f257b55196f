package eu.clusterpolicy.toolkit.json.wire;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import eu.clusterpolicy.toolkit.name.LowerCase;
import eu.clusterpolicy.toolkit.name.MonthNames;
import eu.clusterpolicy.toolkit.name.PlainNumber;
import eu.clusterpolicy.toolkit.name.WhiteSpace;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * What people write for a day, a number, an amount or a period, in the form that documents ask for: {@code 15.01.2026} was to say
 * {@code 2026-01-15}. Where it may have said two things, such as {@code 1.240}, both are found. Immutable and thread-safe.
 */
public final class MeantForm {

    /** What is longer is no slip. */
    private static final int LONGEST = 40;

    private static final Pattern DAY_FIRST = Pattern.compile("(\\d{1,2})([./-]) ?(\\d{1,2})\\2 ?(\\d{4})");
    private static final Pattern YEAR_FIRST =
            Pattern.compile("(\\d{4})([./-])(\\d{1,2})\\2(\\d{1,2})(?:[t ]\\d{2}:\\d{2}[\\d:.z+-]*)?");
    private static final Pattern EIGHT_DIGITS = Pattern.compile("(\\d{4})(\\d{2})(\\d{2})");
    private static final Pattern SHORT_YEAR = Pattern.compile("(.*\\D)(\\d{2})");

    /** At the beginning or at the end, where it parts no digits. */
    private static final Pattern AMOUNT =
            Pattern.compile("(?:(€|£|[A-Za-z]{3})([^A-Za-z]*)|([^A-Za-z]*)(€|£|[A-Za-z]{3}))");

    private static final ImmutableMap<String, String> SYMBOLS = ImmutableMap.of("€", "EUR", "£", "GBP");
    private static final Pattern NO_CENTS = Pattern.compile("[.,]-$");

    private static final Pattern UNGROUPED = Pattern.compile("(\\d{1,15})(?:[.,](\\d{1,15}))?");
    private static final Pattern GROUPED =
            Pattern.compile("([1-9]\\d{0,2}([ .,'’])\\d{3}(?:\\2\\d{3}){0,3})(?:(?!\\2)[.,](\\d{1,15}))?");
    private static final CharMatcher DIGIT = CharMatcher.inRange('0', '9');

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

    /** Returns the advice to write what was meant, or the two things of which one was; empty where nothing was found. */
    static String advice(ImmutableList<String> meant) {
        return meant.isEmpty() ? "" : "; write " + String.join(" or ", meant);
    }

    /** Finds the days that may be meant, such as {@code 2026-01-15}. */
    public static ImmutableList<String> date(String text) {
        String plain = plain(text);
        Matcher dayFirst = DAY_FIRST.matcher(plain);
        if (dayFirst.matches()) {
            return dayFirst(dayFirst);
        }
        Matcher yearFirst = YEAR_FIRST.matcher(plain);
        if (yearFirst.matches()) {
            return day(yearFirst.group(1), yearFirst.group(3), yearFirst.group(4));
        }
        Matcher digits = EIGHT_DIGITS.matcher(plain);
        if (digits.matches()) {
            return day(digits.group(1), digits.group(2), digits.group(3));
        }
        return MonthNames.days(plain).stream().map(LocalDate::toString).collect(ImmutableList.toImmutableList());
    }

    /** Returns whether a text would be a day, had its year four digits: {@code 31.3.27}. */
    static boolean isShortOfYear(String text) {
        Matcher parts = SHORT_YEAR.matcher(plain(text));
        return parts.matches() && !date(parts.group(1) + "20" + parts.group(2)).isEmpty();
    }

    /** With strokes between, some write the month first. */
    private static ImmutableList<String> dayFirst(Matcher parts) {
        ImmutableSet.Builder<String> days = ImmutableSet.builder();
        days.addAll(day(parts.group(4), parts.group(3), parts.group(1)));
        if (!parts.group(2).equals(".")) {
            days.addAll(day(parts.group(4), parts.group(1), parts.group(3)));
        }
        return days.build().asList();
    }

    private static ImmutableList<String> day(String year, String month, String day) {
        try {
            return ImmutableList.of(LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day))
                    .toString());
        } catch (DateTimeException none) {
            return ImmutableList.of();
        }
    }

    /**
     * Finds the numbers that may be meant: three digits after the only point or comma are thousands in one country and decimals in
     * another.
     */
    public static ImmutableList<BigDecimal> number(String text) {
        String plain = plain(text).replace('\u2212', '-');
        boolean isBelowZero = plain.startsWith("-");
        String digits =
                isBelowZero || plain.startsWith("+") ? plain.substring(1).strip() : plain;
        ImmutableSet.Builder<BigDecimal> numbers = ImmutableSet.builder();
        Matcher grouped = GROUPED.matcher(digits);
        if (grouped.matches()) {
            numbers.add(decimal(isBelowZero, grouped.group(1), grouped.group(3)));
        }
        Matcher ungrouped = UNGROUPED.matcher(digits);
        if (ungrouped.matches()) {
            numbers.add(decimal(isBelowZero, ungrouped.group(1), ungrouped.group(2)));
        }
        return numbers.build().asList();
    }

    private static BigDecimal decimal(boolean isBelowZero, String whole, @Nullable String decimals) {
        BigDecimal number = new BigDecimal(DIGIT.retainFrom(whole) + (decimals == null ? "" : "." + decimals));
        return PlainNumber.plain(isBelowZero ? number.negate() : number);
    }

    /** Returns a number as it can be read in one way alone: a further 0 after three decimals, which may be thousands. */
    static String unmistakable(BigDecimal number) {
        String plain = number.toPlainString();
        return number(plain).size() > 1 ? plain + "0" : plain;
    }

    /** Finds the amounts that may be meant, such as {@code EUR 1200.50}. */
    public static ImmutableList<String> money(String text) {
        Matcher parts = AMOUNT.matcher(text.length() > LONGEST ? "" : WhiteSpace.trim(text));
        if (!parts.matches()) {
            return ImmutableList.of();
        }
        boolean isFirst = parts.group(1) != null;
        String currency = isFirst ? parts.group(1) : parts.group(4);
        String code = SYMBOLS.getOrDefault(currency, currency.toUpperCase(Locale.ROOT));
        String amount = NO_CENTS.matcher(WhiteSpace.trim(isFirst ? parts.group(2) : parts.group(3)))
                .replaceFirst("");
        return number(amount).stream()
                .filter(number -> number.signum() >= 0)
                .flatMap(number -> money(code, number).stream())
                .collect(ImmutableList.toImmutableList());
    }

    private static Optional<String> money(String code, BigDecimal amount) {
        try {
            return Optional.of(Money.of(CurrencyUnit.of(code), amount).toString());
        } catch (IllegalArgumentException | ArithmeticException none) {
            return Optional.empty();
        }
    }

    /** Finds the period that may be meant, such as {@code P6M}. */
    public static ImmutableList<String> period(String text) {
        String plain = plain(text);
        Matcher counted = COUNTED.matcher(plain);
        if (counted.matches() && !counted.group(1).matches("0+")) {
            return ImmutableList.of("P" + Integer.parseInt(counted.group(1))
                    + Character.toUpperCase(counted.group(2).charAt(0)));
        }
        return Stream.ofNullable(RHYTHMS.get(plain)).collect(ImmutableList.toImmutableList());
    }

    private static String plain(String text) {
        return text.length() > LONGEST ? "" : LowerCase.ofLine(text);
    }
}
