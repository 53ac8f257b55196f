package eu.clusterpolicy.toolkit.entry;

import eu.clusterpolicy.toolkit.name.Identifiers;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The identifier of a policy action, such as {@code green-innovation-needs}.
 *
 * <p>Lower-case kebab words that say what the entry is; never reused and never changed afterwards. Immutable and
 * thread-safe.
 *
 * @param value the words, such as {@code green-innovation-needs}
 */
public record ActionId(String value) {

    /** Requires lower-case kebab words of at most 60 characters. */
    public ActionId {
        Identifiers.require("action id", value);
    }

    /**
     * Returns the identifier with the given words.
     *
     * @throws IllegalArgumentException if they are not lower-case kebab words of at most 60 characters
     */
    public static ActionId of(String value) {
        return new ActionId(value);
    }

    /** Finds the identifier with the given words; none for what has another form. */
    public static Optional<ActionId> find(String value) {
        return Identifiers.find(value, ActionId::new);
    }

    /**
     * Makes an identifier of a name: {@code Innovation needs} gives {@code innovation-needs}. As many of its words are kept as
     * an identifier holds.
     *
     * @throws IllegalArgumentException if the name has letters without a plain Latin form, or no letter or digit at all
     */
    public static ActionId named(String name) {
        return new ActionId(Identifiers.named("action id", name));
    }

    // Equality is written out, since what the compiler makes costs a program's start more than the catalogue does.

    /** Returns whether the other is an identifier of an action in the same words. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ActionId that && value.equals(that.value);
    }

    @Override
    public int hashCode() {
        return value.hashCode();
    }

    /** Returns the words. */
    @Override
    public String toString() {
        return value;
    }
}
