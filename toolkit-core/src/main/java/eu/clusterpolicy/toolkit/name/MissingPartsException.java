package eu.clusterpolicy.toolkit.name;

/** The refusal to build a value that lacks what it requires: {@code required, but not set: id, name}. */
public final class MissingPartsException extends IllegalStateException {

    private static final long serialVersionUID = 1L;

    /** Refuses to build without the named parts. */
    public MissingPartsException(String... names) {
        super("required, but not set: " + String.join(", ", names));
    }
}
