package eu.clusterpolicy.toolkit.evidence;

import eu.clusterpolicy.toolkit.name.OneLine;
import eu.clusterpolicy.toolkit.name.Require;
import eu.clusterpolicy.toolkit.name.WebScheme;
import eu.clusterpolicy.toolkit.name.Wording;
import java.net.URI;
import java.util.Optional;

/**
 * A fact about a territory, with the source that states it.
 *
 * <pre>{@code
 * Fact.of("clusters-counted", EvidenceKind.LOCAL_ENVIRONMENT,
 *         "There are 21 cluster organisations", "Prognos, project page").text();
 * // There are 21 cluster organisations (Prognos, project page)
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 *
 * @param id the identifier by which decisions name the fact
 * @param kind what the fact speaks of
 * @param statement the fact, without a full stop at the end
 * @param source the document or the person that states it, as a reader would look it up
 * @param link where the source is found
 */
public record Fact(EvidenceId id, EvidenceKind kind, String statement, String source, Optional<URI> link)
        implements Evidence {

    /** Requires a statement and a source that are not blank. */
    public Fact {
        Require.notNull(id, "id");
        Require.notNull(kind, "kind");
        Wording.require("statement of a fact", statement);
        Wording.require("source of a fact", source);
        Require.notNull(link, "link");
        WebScheme.require("link of a fact", link);
    }

    /**
     * Returns a fact whose source has no link.
     *
     * @param id lower-case kebab words, such as {@code clusters-counted}
     * @param kind what the fact speaks of
     * @param statement the fact, without a full stop at the end
     * @param source the document or the person that states it
     * @throws IllegalArgumentException if the identifier has another form, or the statement or the source is blank
     */
    public static Fact of(String id, EvidenceKind kind, String statement, String source) {
        return new Fact(EvidenceId.of(id), kind, statement, source, Optional.empty());
    }

    /** Returns the statement with its source in brackets. */
    @Override
    public String text() {
        return statement + " (" + source + ")";
    }

    /** Returns the identifier and the fact, such as {@code clusters-counted: There are 19 clusters …}. */
    @Override
    public String toString() {
        return OneLine.of(id + ": " + text());
    }
}
