package eu.clusterpolicy.toolkit.label;

import com.google.common.collect.ImmutableMap;
import eu.clusterpolicy.toolkit.entry.Citation;
import eu.clusterpolicy.toolkit.matrix.Coded;
import eu.clusterpolicy.toolkit.name.MonthNames;
import java.util.Locale;
import java.util.Optional;

/**
 * The page of a language in the making, a line for each label, which says where it was seen or that it is our own:
 *
 * <pre>{@code
 * LanguagePage.in("de-DE", "Deutsch")
 *         .numbers(".", 1, ",")
 *         .days("%s. %s %s", "1")
 *         .seen(Challenge.SKILLS, "Kompetenzen", COM_2020_102)
 *         .own("Evidence", "Belege")
 *         .labels();
 * }</pre>
 *
 * <p>Not thread-safe.
 */
final class LanguagePage {

    private final Locale locale;
    private final String name;
    private final ImmutableMap.Builder<Object, Label> labels = ImmutableMap.builder();
    private String group = ",";
    private int fewestLeading = 1;
    private String decimal = ".";
    private String day = "%s %s %s";
    private String firstOfMonth = "1";

    private LanguagePage(Locale locale, String name) {
        this.locale = locale;
        this.name = name;
    }

    /**
     * Begins a page.
     *
     * @param locale the language with the country whose usage it follows, such as {@code pt-PT}; the Java runtime's names of
     *     countries are asked for by it
     * @param name what the language calls itself
     */
    static LanguagePage in(String locale, String name) {
        return new LanguagePage(Locale.forLanguageTag(locale), name);
    }

    /**
     * Says how numbers are written.
     *
     * @param group what stands between groups of three digits
     * @param fewestLeading how many digits stand before the first group at least: 2 where 1234 stays together
     * @param decimal what stands before the decimals
     */
    LanguagePage numbers(String group, int fewestLeading, String decimal) {
        this.group = group;
        this.fewestLeading = fewestLeading;
        this.decimal = decimal;
        return this;
    }

    /**
     * Says how days are written.
     *
     * @param day a pattern of a day: its number, its month and its year
     * @param firstOfMonth how the number of the first day is written
     */
    LanguagePage days(String day, String firstOfMonth) {
        this.day = day;
        this.firstOfMonth = firstOfMonth;
        return this;
    }

    /** Adds a coded value in our own wording. */
    LanguagePage own(Coded value, String text) {
        return put(value, value.title(), text, Optional.empty());
    }

    /** Adds a heading in our own wording. */
    LanguagePage own(String heading, String text) {
        return put(heading, heading, text, Optional.empty());
    }

    /** Adds a coded value in the words of an official text. */
    LanguagePage seen(Coded value, String text, String source) {
        return put(value, value.title(), text, Optional.of(source));
    }

    /** Adds a coded value by a term of an official text, which has it among other words. */
    LanguagePage seen(Coded value, String text, String source, String words) {
        return seen(value, text, quoting(source, words));
    }

    /** Adds a heading by a term of an official text, which has it among other words. */
    LanguagePage seen(String heading, String text, String source, String words) {
        return put(heading, heading, text, Optional.of(quoting(source, words)));
    }

    /** Adds headings that are in English already. */
    LanguagePage headings(String... headings) {
        for (String heading : headings) {
            own(heading, heading);
        }
        return this;
    }

    /** Adds coded values whose titles are in English already. */
    LanguagePage titles(Coded... values) {
        for (Coded value : values) {
            own(value, value.title());
        }
        return this;
    }

    /** Adds coded values whose titles are in English already, and the paper's. */
    LanguagePage titlesOf(String source, Coded... values) {
        for (Coded value : values) {
            seen(value, value.title(), source);
        }
        return this;
    }

    /** Ends the page. */
    Labels labels() {
        Labels.Notation notation = new Labels.Notation(
                group, fewestLeading, decimal, day, firstOfMonth, MonthNames.of(locale.getLanguage()));
        return new Labels(locale, name, notation, labels.buildOrThrow());
    }

    private LanguagePage put(Object key, String english, String text, Optional<String> source) {
        labels.put(key, new Label(english, text, locale.getLanguage(), source.map(Citation::from)));
        return this;
    }

    private static String quoting(String source, String words) {
        return source + ": “" + words + "”";
    }
}
