package eu.clusterpolicy.toolkit.matrix;

/**
 * A value on one of the matrix's axes, such as {@link Priority#RESILIENCE} or {@link ClusterFunction#NETWORKING}.
 *
 * <p>Immutable and thread-safe.
 */
public sealed interface AxisValue extends Coded permits Priority, Challenge, ClusterFunction {}
