package eu.clusterpolicy.toolkit.people;

import eu.clusterpolicy.toolkit.matrix.Coded;
import java.util.Optional;

/**
 * What a stakeholder is, such as {@link #CLUSTER_ORGANISATION}: the kinds among which a territory looks for those it engages.
 *
 * <p>Immutable and thread-safe.
 */
public enum StakeholderKind implements Coded {

    /** A ministry, a regional government, an agency, a municipality. */
    PUBLIC_AUTHORITY("Public authority"),

    /** The organisation that manages a cluster. */
    CLUSTER_ORGANISATION("Cluster organisation"),

    /** A company, large or small, or an association of companies. */
    BUSINESS("Business"),

    /** A university, a research or technology centre, a school or a training provider. */
    RESEARCH_AND_EDUCATION("Research and education"),

    /** A bank, a fund, an investor. */
    FINANCE("Finance"),

    /** A trade union, a citizens' initiative, a non-governmental organisation. */
    CIVIL_SOCIETY("Civil society");

    private final String code = Coded.code(name());
    private final String title;

    StakeholderKind(String title) {
        this.title = title;
    }

    @Override
    public String code() {
        return code;
    }

    /** Returns the title people read, such as {@code Cluster organisation}. */
    @Override
    public String title() {
        return title;
    }

    /**
     * Returns the stakeholder kind with the given code.
     *
     * @param code the code, such as {@code cluster-organisation}, or the name of its constant
     * @throws IllegalArgumentException if there is none; the message says what there is
     */
    public static StakeholderKind of(String code) {
        return Coded.of("stakeholder kind", values(), code);
    }

    /** Finds the stakeholder kind with the given code, or with that name of a constant. */
    public static Optional<StakeholderKind> find(String code) {
        return Coded.find(values(), code);
    }

    /** Returns the code. */
    @Override
    public String toString() {
        return code;
    }
}
