package eu.clusterpolicy.toolkit.name;

import java.util.Objects;

/** What a sentence that people write must be like. */
public final class Wording {

    private Wording() {}

    public static void require(String kind, String text) {
        Objects.requireNonNull(text, kind);
        if (text.isBlank()) {
            throw new IllegalArgumentException(kind + " must not be blank: '" + text + "'");
        }
    }

    /** Ends a text as a sentence ends, so that reasons read aloud do not run into each other. */
    public static String sentence(String text) {
        String stripped = text.strip();
        return ".!?…".indexOf(stripped.charAt(stripped.length() - 1)) >= 0 ? stripped : stripped + ".";
    }
}
