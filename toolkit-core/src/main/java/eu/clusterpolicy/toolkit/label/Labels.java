package eu.clusterpolicy.toolkit.label;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Sets;
import eu.clusterpolicy.toolkit.entry.Citation;
import eu.clusterpolicy.toolkit.entry.Country;
import eu.clusterpolicy.toolkit.matrix.Coded;
import eu.clusterpolicy.toolkit.name.NearestName;
import eu.clusterpolicy.toolkit.name.OneLine;
import eu.clusterpolicy.toolkit.name.Require;
import eu.clusterpolicy.toolkit.name.WhiteSpace;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.joda.money.Money;

/**
 * The words of a language for what people read, such as those of German: axes, phases, kinds, states, and the headings of reports.
 *
 * <pre>{@code
 * Labels german = Labels.of("de");
 * german.label(Challenge.SKILLS).text();         // Kompetenzen
 * german.heading("Evidence").text();             // Belege
 * german.country(Country.of("PL")).text();       // Polen
 * german.date(LocalDate.of(2021, 11, 22));       // 22. November 2021
 * german.number(new BigDecimal("1234.5"));       // 1.234,5
 * }</pre>
 *
 * <p>Nothing is ever left out: what a language lacks is said in English, and its label says so by its language. Numbers and days
 * are written by tables of this library, the same on every Java runtime; names of countries are the runtime's, for display
 * alone. Immutable and thread-safe.
 */
public final class Labels {

    private static final Country GERMANY = Country.of("DE");
    private static final Citation RUNTIME = Citation.from("the Java runtime's names of countries");

    private final Locale locale;
    private final String name;
    private final Notation notation;
    private final ImmutableMap<Object, Label> labels;
    private final ImmutableMap<String, Label> byEnglish;
    private final boolean countriesKnown;

    /** The keys are coded values, and the English texts of headings. */
    Labels(Locale locale, String name, Notation notation, ImmutableMap<Object, Label> labels) {
        this.locale = locale;
        this.name = name;
        this.notation = notation;
        this.labels = labels;
        this.byEnglish = byEnglish(labels);
        this.countriesKnown = areCountriesKnown(locale);
    }

    /** What several values are called in English is a heading of its own, or stands for the first of them. */
    private static ImmutableMap<String, Label> byEnglish(ImmutableMap<Object, Label> labels) {
        Map<String, Label> byEnglish = new LinkedHashMap<>();
        labels.forEach((key, label) -> {
            if (key instanceof String) {
                byEnglish.put(label.english(), label);
            } else {
                byEnglish.putIfAbsent(label.english(), label);
            }
        });
        return ImmutableMap.copyOf(byEnglish);
    }

    /** Returns the labels of every language that has a page, English first. */
    public static ImmutableList<Labels> all() {
        return ImmutableList.of(
                EnglishPage.LABELS,
                GermanPage.LABELS,
                FrenchPage.LABELS,
                SpanishPage.LABELS,
                ItalianPage.LABELS,
                PolishPage.LABELS);
    }

    /**
     * Returns the labels of a language.
     *
     * @param language the language, as its ISO 639 code or a language tag that begins with it, such as {@code de} or {@code de-AT}
     * @throws IllegalArgumentException if the language has no page; the message says which have
     */
    public static Labels of(String language) {
        return find(language)
                .orElseThrow(() -> new IllegalArgumentException(NearestName.noneOf(
                        "language",
                        language,
                        all().stream().map(Labels::language).toList())));
    }

    /** Finds the labels of a language, such as {@code de} or {@code de-AT}. */
    public static Optional<Labels> find(String language) {
        String wanted =
                Locale.forLanguageTag(Require.notNull(language, "language")).getLanguage();
        return all().stream().filter(labels -> labels.language().equals(wanted)).findFirst();
    }

    /** Returns the ISO 639 code of the language, such as {@code de}. */
    public String language() {
        return locale.getLanguage();
    }

    /** Returns what the language calls itself, such as {@code Deutsch}. */
    public String name() {
        return name;
    }

    /** Returns what a coded value is called, such as a priority, a phase or a status. */
    public Label label(Coded value) {
        String english = Require.notNull(value, "value").title();
        return labels.getOrDefault(value, Label.english(english));
    }

    /**
     * Returns the heading of a report or of a column; what a coded value is called heads some of them, too.
     *
     * @param english the heading in English, with {@code %s} for each part that varies, such as {@code Roadmap for %s}
     */
    public Label heading(String english) {
        return byEnglish.getOrDefault(Require.notNull(english, "english"), Label.english(english));
    }

    /** Returns every label that the page of the language has. */
    public ImmutableList<Label> labels() {
        return labels.values().asList();
    }

    /** Returns in English what the language lacks: what its page has no label for. */
    public ImmutableList<String> missing() {
        ImmutableMap<Object, Label> whole = EnglishPage.LABELS.labels;
        return Sets.difference(whole.keySet(), labels.keySet()).stream()
                .map(whole::get)
                .map(Label::english)
                .collect(ImmutableList.toImmutableList());
    }

    /**
     * Returns what a country is called: in English as {@link Country#name()} has it, else as the Java runtime does. A runtime
     * without the data of the language gives the English name, and the label says so by its language.
     */
    public Label country(Country country) {
        String english = Require.notNull(country, "country").name().orElseGet(() -> named(country, Locale.ENGLISH));
        return countriesKnown
                ? new Label(english, named(country, locale), language(), Optional.of(RUNTIME))
                : Label.english(english);
    }

    /**
     * Finds the country that a person types: by its code, such as {@code ES} or {@code es}, by the one of European statistics, such
     * as {@code UK}, or by its name, such as {@code Poland} or, in German, {@code Polen}: the name that {@link #country} gives, or
     * the runtime's in English, in capitals or not. Documents hold codes alone.
     */
    public Optional<Country> findCountry(String typed) {
        String wanted = WhiteSpace.trim(Require.notNull(typed, "typed"));
        return Country.all().stream()
                .filter(country ->
                        Stream.of(country.code(), country.statisticalCode()).anyMatch(wanted::equalsIgnoreCase)
                                || names(country).anyMatch(wanted::equalsIgnoreCase))
                .findFirst();
    }

    /**
     * Returns the country that a person types, as {@link #findCountry} understands it.
     *
     * @param typed the country's code or its name, such as {@code ES} or {@code Spain}
     * @throws IllegalArgumentException if there is no such country; the message names the nearest
     */
    public Country countryNamed(String typed) {
        return findCountry(typed).orElseThrow(() -> new IllegalArgumentException(noCountry(WhiteSpace.trim(typed))));
    }

    private String noCountry(String typed) {
        Optional<String> nearest = NearestName.nearest(
                typed, Country.all().stream().flatMap(this::names).toList());
        return NearestName.unknown("country", typed, nearest)
                + (nearest.isPresent() ? "" : "; give its code, such as ES, or its name");
    }

    private Stream<String> names(Country country) {
        return Stream.of(country(country).text(), named(country, Locale.ENGLISH));
    }

    /** A runtime without the data of a language calls a country by its English name or by its code. */
    private static boolean areCountriesKnown(Locale locale) {
        String germany = named(GERMANY, locale);
        return !germany.equals(named(GERMANY, Locale.ENGLISH)) && !germany.equals(GERMANY.code());
    }

    private static String named(Country country, Locale locale) {
        return new Locale.Builder().setRegion(country.code()).build().getDisplayCountry(locale);
    }

    /** Returns a number as the language writes it, such as {@code 1.234,5}. */
    public String number(BigDecimal number) {
        return notation.number(Require.notNull(number, "number"));
    }

    /** Returns an amount as the language writes it, with the code of the currency, such as {@code 1.234,00 EUR}. */
    public String money(Money amount) {
        return notation.money(Require.notNull(amount, "amount"));
    }

    /** Returns a day as the language writes it, such as {@code 22. November 2021}. */
    public String date(LocalDate day) {
        return notation.date(Require.notNull(day, "day"));
    }

    /** Returns the language and how many labels it has, such as {@code Deutsch (de), 200 labels}. */
    @Override
    public String toString() {
        return OneLine.of(name + " (" + language() + "), " + OneLine.count(labels.size(), "label"));
    }

    /**
     * How a language writes numbers and days.
     *
     * @param group what stands between groups of three digits
     * @param fewestLeading how many digits stand before the first group at least; with fewer, no digits are grouped
     * @param decimal what stands before the decimals
     * @param day the pattern of a day: its number, its month and its year
     * @param firstOfMonth how the first day of a month is written
     * @param months the names of the months, as a day has them
     */
    record Notation(
            String group,
            int fewestLeading,
            String decimal,
            String day,
            String firstOfMonth,
            ImmutableList<String> months) {

        private static final int GROUP = 3;
        private static final String CODE_FIRST = ".";

        String number(BigDecimal number) {
            String digits = number.abs().toPlainString();
            int point = digits.indexOf('.');
            String whole = point < 0 ? digits : digits.substring(0, point);
            String decimals = point < 0 ? "" : decimal + digits.substring(point + 1);
            return (number.signum() < 0 ? "−" : "") + grouped(whole) + decimals;
        }

        private String grouped(String digits) {
            if (digits.length() < GROUP + fewestLeading) {
                return digits;
            }
            StringBuilder grouped = new StringBuilder(digits);
            for (int at = digits.length() - GROUP; at > 0; at -= GROUP) {
                grouped.insert(at, group);
            }
            return grouped.toString();
        }

        /** The languages that part decimals by a comma write the currency after the amount. */
        String money(Money amount) {
            String number = number(amount.getAmount());
            String code = amount.getCurrencyUnit().getCode();
            return decimal.equals(CODE_FIRST) ? code + "\u00A0" + number : number + "\u00A0" + code;
        }

        String date(LocalDate date) {
            String number = date.getDayOfMonth() == 1 ? firstOfMonth : String.valueOf(date.getDayOfMonth());
            return day.formatted(number, months.get(date.getMonthValue() - 1), date.getYear());
        }
    }
}
