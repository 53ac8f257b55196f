package eu.clusterpolicy.toolkit.label;

import eu.clusterpolicy.toolkit.entry.Citation;
import eu.clusterpolicy.toolkit.name.OneLine;
import eu.clusterpolicy.toolkit.name.Require;
import java.util.Optional;

/**
 * What something is called in a language, such as {@code Kompetenzen} for the challenge {@code Skills}.
 *
 * <p>Its language is English where the one that was asked for lacks the label, so that a page can say in which language each of
 * its words stands. Immutable and thread-safe.
 *
 * @param english what it is called in English, such as {@code Skills}
 * @param text what it is called, such as {@code Kompetenzen}
 * @param language the language of the text, such as {@code de}
 * @param source where the words were seen; empty for this library's own wording
 */
public record Label(String english, String text, String language, Optional<Citation> source) {

    /** Requires every part. */
    public Label {
        Require.notNull(english, "english");
        Require.notNull(text, "text");
        Require.notNull(language, "language");
        Require.notNull(source, "source");
    }

    /** Returns the label that English has, for whatever has none in another language. */
    static Label english(String title) {
        return new Label(title, title, "en", Optional.empty());
    }

    /** Returns whether the wording is this library's own: it was seen in no official text. */
    public boolean isOwnWording() {
        return source.isEmpty();
    }

    /** Returns the text, with its language. */
    @Override
    public String toString() {
        return OneLine.of(text + " (" + language + ")");
    }
}
