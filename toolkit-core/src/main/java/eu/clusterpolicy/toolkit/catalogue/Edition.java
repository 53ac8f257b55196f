package eu.clusterpolicy.toolkit.catalogue;

import com.google.common.collect.ImmutableList;
import eu.clusterpolicy.toolkit.name.Identifiers;
import eu.clusterpolicy.toolkit.name.LanguageTag;
import eu.clusterpolicy.toolkit.name.OneLine;
import eu.clusterpolicy.toolkit.name.Wording;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The edition of a catalogue, such as {@code eccp-2021}: what it encodes, who published that and who holds the rights.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
public abstract class Edition {

    Edition() {}

    /** Returns the identifier: lower-case kebab words, such as {@code eccp-2021}. */
    public abstract String id();

    /** Returns the title of the document that the edition encodes. */
    public abstract String title();

    /** Returns the day on which the document was issued, or that of the event for which it was written. */
    public abstract LocalDate issued();

    /** Returns who published it. */
    public abstract String publisher();

    /** Returns who holds the rights in its wording and on what terms it is reused. */
    public abstract String rights();

    /** Returns who wrote the document, in its order. */
    public abstract ImmutableList<String> authors();

    /** Returns who organised the event of the document together with its publisher. */
    public abstract Optional<String> coOrganiser();

    /** Returns for what the document says that it does not answer. */
    public abstract Optional<String> disclaimer();

    /** Returns on what the reuse of the wording rests. */
    public abstract Optional<String> reuse();

    /**
     * Returns the language in which its entries are worded, as a tag of BCP 47 such as {@code de} or {@code pt-PT}; English where it
     * does not say so.
     */
    public abstract Optional<String> language();

    /** Returns the identifier, the day and the title, such as {@code eccp-2021 (2021-11-22): European cluster policy toolkit}. */
    @Override
    public String toString() {
        return OneLine.of(id() + " (" + issued() + "): " + title());
    }

    /** Returns a builder with nothing set. */
    public static Builder builder() {
        return new Builder();
    }

    /** Returns a builder with the parts of this edition set; a list given anew replaces the one it had. */
    public Builder toBuilder() {
        return builder().from(this);
    }

    @Value.Check
    void check() {
        Identifiers.require("edition id", id());
        Wording.requireBounded("title", title());
        Wording.requireBounded("publisher", publisher());
        Wording.requireBounded("rights", rights());
        Wording.requireEachBounded("author", authors());
        Wording.requireBounded("co-organiser", coOrganiser());
        Wording.requireBounded("disclaimer", disclaimer());
        Wording.requireBounded("reuse", reuse());
        if (language().isPresent()) {
            LanguageTag.require("language", language().get());
        }
    }

    /** Collects the parts of an edition; the first five are required. */
    public static final class Builder extends ImmutableEdition.Builder {

        Builder() {}
    }
}
