package eu.clusterpolicy.toolkit.weighing;

/**
 * A score of an option for a criterion, such as 4 because half of the firms asked for it.
 *
 * <p>Immutable and thread-safe.
 *
 * @param value the score
 * @param reason why it is this score, in words
 */
public record Score(Fraction value, String reason) {

    /** Requires a value, and a reason that is not blank. */
    public Score {
        Phrases.notNull(value, "score");
        Phrases.notBlank(reason, "reason of a score");
    }

    /** Returns the score with its reason, such as {@code 4: Half of the firms asked for it}. */
    @Override
    public String toString() {
        return Phrases.line(value.text() + ": " + reason);
    }
}
