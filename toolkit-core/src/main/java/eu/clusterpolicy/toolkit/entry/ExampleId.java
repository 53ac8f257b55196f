package eu.clusterpolicy.toolkit.entry;

import eu.clusterpolicy.toolkit.name.Identifiers;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The identifier of an example, such as {@code circular-flanders}.
 *
 * <p>Lower-case kebab words that say what the entry is; never reused and never changed afterwards. Immutable and
 * thread-safe.
 *
 * @param value the words, such as {@code circular-flanders}
 */
public record ExampleId(String value) {

    /** Requires lower-case kebab words of at most 60 characters. */
    public ExampleId {
        Identifiers.require("example id", value);
    }

    /**
     * Returns the identifier with the given words.
     *
     * @throws IllegalArgumentException if they are not lower-case kebab words of at most 60 characters
     */
    public static ExampleId of(String value) {
        return new ExampleId(value);
    }

    /** Finds the identifier with the given words; none for what has another form. */
    public static Optional<ExampleId> find(String value) {
        return Identifiers.find(value, ExampleId::new);
    }

    /**
     * Makes an identifier of a name: {@code Etude régionale} gives {@code etude-regionale}. As many of its words are kept as
     * an identifier holds.
     *
     * @throws IllegalArgumentException if the name has letters without a plain Latin form, or no letter or digit at all
     */
    public static ExampleId named(String name) {
        return new ExampleId(Identifiers.named("example id", name));
    }

    // Equality is written out, since what the compiler makes costs a program's start more than the catalogue does.

    /** Returns whether the other is an identifier of an example in the same words. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ExampleId that && value.equals(that.value);
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
