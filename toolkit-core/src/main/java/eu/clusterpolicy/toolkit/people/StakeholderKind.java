package eu.clusterpolicy.toolkit.people;

import eu.clusterpolicy.toolkit.matrix.Coded;

/**
 * What a stakeholder is, such as {@link #CLUSTER_ORGANISATION}: the kinds among which a territory looks for those it engages.
 *
 * <p>Immutable and thread-safe.
 */
public enum StakeholderKind implements Coded {

    /** A ministry, a regional government, an agency, a municipality. */
    PUBLIC_AUTHORITY("public-authority", "Public authority"),

    /** The organisation that manages a cluster. */
    CLUSTER_ORGANISATION("cluster-organisation", "Cluster organisation"),

    /** A company, large or small, or an association of companies. */
    BUSINESS("business", "Business"),

    /** A university, a research or technology centre, a school or a training provider. */
    RESEARCH_AND_EDUCATION("research-and-education", "Research and education"),

    /** A bank, a fund, an investor. */
    FINANCE("finance", "Finance"),

    /** A trade union, a citizens' initiative, a non-governmental organisation. */
    CIVIL_SOCIETY("civil-society", "Civil society");

    private final String code;
    private final String title;

    StakeholderKind(String code, String title) {
        this.code = code;
        this.title = title;
    }

    @Override
    public String code() {
        return code;
    }

    /** Returns the title people read, such as {@code Cluster organisation}. */
    public String title() {
        return title;
    }

    /**
     * Finds the value with the given code.
     *
     * @param code the code, such as {@code cluster-organisation}
     * @throws IllegalArgumentException if there is none; the message names the nearest code
     */
    public static StakeholderKind of(String code) {
        return Coded.of("stakeholder kind", values(), code);
    }

    /** Returns the code. */
    @Override
    public String toString() {
        return code;
    }
}
