package eu.clusterpolicy.toolkit.guide;

import eu.clusterpolicy.toolkit.matrix.Coded;
import java.util.Optional;

/**
 * A common challenge to cluster policy in Europe, such as promoting synergies across levels, as participants of the Third
 * European Cluster Policy Forum (2018) identified it: a thing that a roadmap addresses or sets aside.
 *
 * <p>Immutable and thread-safe.
 */
public enum Consideration implements Coded {

    /** How many clusters there should be, and how large they must be. */
    CRITICAL_MASS("Number and critical mass of clusters"),

    /** The landscape of cluster business service providers, rationalised. */
    SERVICE_LANDSCAPE("Rationalising the landscape of cluster business service providers"),

    /** Cluster initiatives of all levels that strengthen each other. */
    SYNERGIES("Synergies across European, national and regional cluster initiatives"),

    /** Clusters that work across borders. */
    INTERNATIONALISATION("Internationalisation of clusters"),

    /** Digitisation as a part of everything clusters do. */
    DIGITISATION("Embedding digitisation across the board"),

    /** Cluster organisations that are managed well. */
    PROFESSIONALISATION("Professionalising cluster organisations");

    private final String code = Coded.code(name());
    private final String title;

    Consideration(String title) {
        this.title = title;
    }

    @Override
    public String code() {
        return code;
    }

    /** Returns the title people read, such as {@code Number and critical mass of clusters}. */
    @Override
    public String title() {
        return title;
    }

    /**
     * Returns the consideration with the given code.
     *
     * @param code the code, such as {@code critical-mass}, or the name of its constant
     * @throws IllegalArgumentException if there is none; the message says what there is
     */
    public static Consideration of(String code) {
        return Coded.of("consideration", values(), code);
    }

    /** Finds the consideration with the given code, or with that name of a constant. */
    public static Optional<Consideration> find(String code) {
        return Coded.find(values(), code);
    }

    /** Returns the code. */
    @Override
    public String toString() {
        return code;
    }
}
