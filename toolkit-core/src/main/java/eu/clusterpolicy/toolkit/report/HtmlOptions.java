package eu.clusterpolicy.toolkit.report;

import eu.clusterpolicy.toolkit.entry.EntryName;
import eu.clusterpolicy.toolkit.label.Labels;
import eu.clusterpolicy.toolkit.matrix.Cell;
import eu.clusterpolicy.toolkit.name.Excerpt;
import eu.clusterpolicy.toolkit.name.OneLine;
import eu.clusterpolicy.toolkit.name.Require;
import java.net.URI;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.immutables.value.Value;

/**
 * How a report is written as HTML, such as at which level its headings begin in the page that takes it in.
 *
 * <pre>{@code
 * HtmlOptions options = HtmlOptions.builder()
 *         .headingLevel(2)
 *         .idPrefix("toolkit-")
 *         .entryAddress(entry -> Optional.of(URI.create("/" + entry.kind() + "/" + entry.id())))
 *         .build();
 * report.html(options);
 * }</pre>
 *
 * <p>What no address is given for leads to its place in the report itself, where it has one. Immutable; thread-safe if the
 * functions are.
 */
@Value.Immutable
public abstract class HtmlOptions {

    /** The levels that leave room for the four that a report has. */
    private static final int DEEPEST = 3;

    private static final Pattern PREFIX = Pattern.compile("[A-Za-z][A-Za-z0-9_-]{0,59}");

    HtmlOptions() {}

    /** Returns the level of the report's title in a fragment, from 1 to 3; the headings below it follow in order. */
    @Value.Default
    public int headingLevel() {
        return 1;
    }

    /**
     * Returns what every {@code id} begins with: blank, or a letter and at most 59 more characters of {@code A-Z a-z 0-9 _ -}. A
     * page that takes in two reports needs a prefix for each.
     */
    @Value.Default
    public String idPrefix() {
        return "";
    }

    /**
     * Returns the words of headings, of columns and of what a code tells, and how days and amounts in tables are written, such as those
     * of {@code Labels.of("de")}. Wording of the edition, sentences and whatever the language lacks stay in English, and are
     * told from the rest by their language. Without labels all is as in plain text.
     */
    public abstract Optional<Labels> labels();

    /**
     * Returns what finds the page of an entry: of an action, an example or a recommendation. It gives an address of the web or
     * one that is relative to the page, such as {@code /actions/cluster-mapping}, or none.
     */
    @Value.Default
    public Function<EntryName, Optional<URI>> entryAddress() {
        return entry -> Optional.empty();
    }

    /** Returns what finds the page of a cell, as {@link #entryAddress()} does that of an entry. */
    @Value.Default
    public Function<Cell, Optional<URI>> cellAddress() {
        return cell -> Optional.empty();
    }

    /** Returns the level and the prefix, such as {@code headings from level 2, ids with 'toolkit-'}. */
    @Override
    public String toString() {
        String ids = idPrefix().isEmpty() ? "" : ", ids with '" + idPrefix() + "'";
        String words = labels().map(labels -> ", in " + labels.name()).orElse("");
        return OneLine.of("headings from level " + headingLevel() + ids + words);
    }

    /** Returns a builder of options that begin with those of a page of its own: level 1, no prefix, no addresses. */
    public static Builder builder() {
        return new Builder();
    }

    /** Returns a builder with these options set. */
    public Builder toBuilder() {
        return builder().from(this);
    }

    @Value.Check
    void check() {
        if (headingLevel() < 1 || headingLevel() > DEEPEST) {
            throw new IllegalArgumentException("heading level must be from 1 to " + DEEPEST + ": " + headingLevel());
        }
        if (!idPrefix().isEmpty()) {
            requirePrefix(idPrefix());
        }
    }

    /** Returns the prefix, which identifiers of reports and of pictures begin with, unless it has another form. */
    static String requirePrefix(String prefix) {
        if (!PREFIX.matcher(Require.notNull(prefix, "prefix")).matches()) {
            throw new IllegalArgumentException(
                    "id prefix must be a letter and at most 59 letters, digits, hyphens and underscores: "
                            + Excerpt.quoted(prefix));
        }
        return prefix;
    }

    /** Collects options; none is required. */
    public static final class Builder extends ImmutableHtmlOptions.Builder {

        Builder() {}
    }
}
