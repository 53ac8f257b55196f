package eu.clusterpolicy.toolkit.matrix;

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
    INTELLIGENCE("intelligence", "Intelligence"),

    /** Clusters as brokers of collaborative stakeholder networks. */
    NETWORKING("networking", "Networking"),

    /** Clusters as providers of business services. */
    BUSINESS_SERVICES("business-services", "Business services");

    private final String code;
    private final String title;

    ClusterFunction(String code, String title) {
        this.code = code;
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
     * Finds the value with the given code.
     *
     * @param code the code, such as {@code business-services}
     * @throws IllegalArgumentException if there is none; the message names the nearest code
     */
    public static ClusterFunction of(String code) {
        return Coded.of("cluster function", values(), code);
    }

    /** Returns the code. */
    @Override
    public String toString() {
        return code;
    }
}
