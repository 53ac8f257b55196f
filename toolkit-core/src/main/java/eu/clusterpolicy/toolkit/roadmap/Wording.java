package eu.clusterpolicy.toolkit.roadmap;

import java.util.Objects;

/** The rules for the sentences that people write into a roadmap. */
final class Wording {

    private Wording() {}

    static void require(String kind, String text) {
        Objects.requireNonNull(text, kind);
        if (text.isBlank()) {
            throw new IllegalArgumentException(kind + " must not be blank: '" + text + "'");
        }
    }

    /** Ends a text as a sentence ends, so that reasons read aloud do not run into each other. */
    static String sentence(String text) {
        String stripped = text.strip();
        return ".!?…".indexOf(stripped.charAt(stripped.length() - 1)) >= 0 ? stripped : stripped + ".";
    }
}
