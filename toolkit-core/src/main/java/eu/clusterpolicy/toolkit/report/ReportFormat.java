package eu.clusterpolicy.toolkit.report;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import eu.clusterpolicy.toolkit.matrix.Coded;
import java.util.Arrays;
import java.util.Optional;

/**
 * A format in which a report is read, such as {@link #MARKDOWN}, and what it cannot carry.
 *
 * <pre>{@code
 * ReportFormat.MARKDOWN.omissions(); // captions, languages, places, groups, …
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 */
public enum ReportFormat implements Coded {

    /** Plain text for a terminal. */
    TEXT(
            "Plain text",
            Omission.CAPTIONS,
            Omission.LANGUAGES,
            Omission.PLACES,
            Omission.GROUPS,
            Omission.EMPHASIS,
            Omission.UNSEEN_CHARACTERS),

    /** GitHub-flavoured Markdown. */
    MARKDOWN(
            "Markdown",
            Omission.CAPTIONS,
            Omission.LANGUAGES,
            Omission.PLACES,
            Omission.GROUPS,
            Omission.PARAGRAPHS_OF_FIELDS,
            Omission.UNSEEN_CHARACTERS),

    /** HTML, as a fragment or as a page. */
    HTML("HTML", Omission.UNSEEN_CHARACTERS);

    private final String code = Coded.code(name());
    private final String title;
    private final ImmutableSet<Omission> omissions;

    ReportFormat(String title, Omission... omissions) {
        this.title = title;
        this.omissions = Sets.immutableEnumSet(Arrays.asList(omissions));
    }

    @Override
    public String code() {
        return code;
    }

    /** Returns the title people read, such as {@code Markdown}. */
    @Override
    public String title() {
        return title;
    }

    /** Returns what of a report the format cannot carry; it carries all else. */
    public ImmutableSet<Omission> omissions() {
        return omissions;
    }

    /**
     * Returns the format with the given code.
     *
     * @param code the code, such as {@code markdown}, or the name of its constant
     * @throws IllegalArgumentException if there is none; the message says what there is
     */
    public static ReportFormat of(String code) {
        return Coded.of("report format", values(), code);
    }

    /** Finds the format with the given code, or with that name of a constant. */
    public static Optional<ReportFormat> find(String code) {
        return Coded.find(values(), code);
    }

    /** Returns the code. */
    @Override
    public String toString() {
        return code;
    }

    /** Something of a report that a format cannot carry, such as {@link #CAPTIONS}. Immutable and thread-safe. */
    public enum Omission implements Coded {

        /** What a table holds, where no heading says so. */
        CAPTIONS("Captions of tables"),

        /** In which language quoted words stand. */
        LANGUAGES("Languages of quotations"),

        /** Where the report says more of what it speaks of. */
        PLACES("Places that words lead to"),

        /** That a blank field belongs to the one above. */
        GROUPS("Groups of rows"),

        /** Whether lines of a field are paragraphs. */
        PARAGRAPHS_OF_FIELDS("Paragraphs of fields"),

        /** Which words are set off as this library's own. */
        EMPHASIS("Emphasis"),

        /** Runs of blanks, and characters that cannot be printed: a sign stands for each of these. */
        UNSEEN_CHARACTERS("Characters that cannot be seen");

        private final String code = Coded.code(name());
        private final String title;

        Omission(String title) {
            this.title = title;
        }

        @Override
        public String code() {
            return code;
        }

        /** Returns the title people read, such as {@code Captions of tables}. */
        @Override
        public String title() {
            return title;
        }

        /**
         * Returns the omission with the given code.
         *
         * @param code the code, such as {@code captions}, or the name of its constant
         * @throws IllegalArgumentException if there is none; the message says the nearest
         */
        public static Omission of(String code) {
            return Coded.of("omission", values(), code);
        }

        /** Finds the omission with the given code, or with that name of a constant. */
        public static Optional<Omission> find(String code) {
            return Coded.find(values(), code);
        }

        /** Returns the code. */
        @Override
        public String toString() {
            return code;
        }
    }
}
