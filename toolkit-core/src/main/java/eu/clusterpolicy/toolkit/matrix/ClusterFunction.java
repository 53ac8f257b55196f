package eu.clusterpolicy.toolkit.matrix;

import java.util.Optional;

/**
 * A function that clusters perform, such as networking.
 *
 * <p>The third axis of the matrix: how clusters help. The order is that of the paper's Table 1.
 *
 * <pre>{@code
 * ClusterFunction.of("business-services"); // ClusterFunction.BUSINESS_SERVICES
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 */
public enum ClusterFunction implements AxisValue {

    /** Clusters as sources of market and non-market intelligence. */
    INTELLIGENCE("Intelligence"),

    /** Clusters as brokers of collaborative stakeholder networks. */
    NETWORKING("Networking"),

    /** Clusters as providers of business services. */
    BUSINESS_SERVICES("Business services");

    private final String code = Coded.code(name());
    private final String title;

    ClusterFunction(String title) {
        this.title = title;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public String title() {
        return title;
    }

    /**
     * Returns the cluster function with the given code.
     *
     * @param code the code, such as {@code business-services}, or the name of its constant
     * @throws IllegalArgumentException if there is none; the message says what there is
     */
    public static ClusterFunction of(String code) {
        return Coded.of("cluster function", values(), code);
    }

    /** Finds the cluster function with the given code, or with that name of a constant. */
    public static Optional<ClusterFunction> find(String code) {
        return Coded.find(values(), code);
    }

    /** Returns the code. */
    @Override
    public String toString() {
        return code;
    }
}
