package eu.clusterpolicy.toolkit.guide;

import eu.clusterpolicy.toolkit.matrix.Coded;

/**
 * A common challenge to cluster policy in Europe, such as promoting synergies across levels, as the participants of the Third
 * European Cluster Policy Forum (2018) identified it: a thing that a roadmap addresses or sets aside.
 *
 * <p>Immutable and thread-safe.
 */
public enum Consideration implements Coded {

    /** How many clusters there should be, and how large they must be. */
    CRITICAL_MASS("critical-mass", "Number and critical mass of clusters"),

    /** Who provides business services to clusters, without doubling. */
    SERVICE_LANDSCAPE("service-landscape", "Rationalising the landscape of business service providers"),

    /** Cluster initiatives of all levels that strengthen each other. */
    SYNERGIES("synergies", "Synergies across European, national and regional cluster initiatives"),

    /** Clusters that work across borders. */
    INTERNATIONALISATION("internationalisation", "Internationalisation of clusters"),

    /** Digitisation as a part of everything clusters do. */
    DIGITISATION("digitisation", "Embedding digitisation across the board"),

    /** Cluster organisations that are managed well. */
    PROFESSIONALISATION("professionalisation", "Professionalising cluster organisations");

    private final String code;
    private final String title;

    Consideration(String code, String title) {
        this.code = code;
        this.title = title;
    }

    @Override
    public String code() {
        return code;
    }

    /** Returns the title people read, such as {@code Number and critical mass of clusters}. */
    public String title() {
        return title;
    }

    /**
     * Finds the value with the given code.
     *
     * @param code the code, such as {@code critical-mass}
     * @throws IllegalArgumentException if there is none; the message names the nearest code
     */
    public static Consideration of(String code) {
        return Coded.of("consideration", values(), code);
    }

    /** Returns the code. */
    @Override
    public String toString() {
        return code;
    }
}
