package eu.clusterpolicy.toolkit.entry;

import eu.clusterpolicy.toolkit.name.OneLine;
import eu.clusterpolicy.toolkit.name.Require;
import eu.clusterpolicy.toolkit.name.Wording;
import java.util.Optional;

/**
 * The title of a recommendation, as far as the source has kept it.
 *
 * <pre>{@code
 * Title.complete("Make clusters an integral part of Digital Innovation Hubs");
 * Title.partial("Use clusters as intermediaries to support the …");
 * Title.lost();
 * }</pre>
 *
 * <p>No title is invented: what is lost is marked as lost. Immutable and thread-safe.
 *
 * @param status how much of the title is kept
 * @param text the title, with an ellipsis where words are lost; empty when all of it is
 * @param citation where the title stands, when it comes from another place than the recommendation's own row
 */
public record Title(TitleStatus status, Optional<String> text, Optional<Citation> citation) {

    /** Requires all components. */
    public Title {
        Require.notNull(status, "status");
        Wording.requireBounded("text", text);
        Require.notNull(citation, "citation");
    }

    /** Returns a title kept whole, or whole but for single letters that an erratum gives. */
    public static Title complete(String text) {
        return new Title(TitleStatus.COMPLETE, Optional.of(Require.notNull(text, "text")), Optional.empty());
    }

    /**
     * Returns a title kept in part.
     *
     * @param text the parts that are kept, with an ellipsis where words are lost
     */
    public static Title partial(String text) {
        return new Title(TitleStatus.PARTIAL, Optional.of(Require.notNull(text, "text")), Optional.empty());
    }

    /** Returns the mark of a title that is lost. */
    public static Title lost() {
        return new Title(TitleStatus.LOST, Optional.empty(), Optional.empty());
    }

    /** Returns the text, or that the title is lost. */
    @Override
    public String toString() {
        return OneLine.of(text.orElseGet(status::title));
    }
}
