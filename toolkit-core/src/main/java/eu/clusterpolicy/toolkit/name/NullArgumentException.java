package eu.clusterpolicy.toolkit.name;

/**
 * The refusal of a null, in the one wording of the library: {@code actions must not be null}, or {@code actions[3] must not be
 * null} for an element of a list.
 */
public final class NullArgumentException extends NullPointerException {

    private static final long serialVersionUID = 1L;

    /** Refuses what goes by the given name. */
    public NullArgumentException(String name) {
        super(name + " must not be null");
    }
}
