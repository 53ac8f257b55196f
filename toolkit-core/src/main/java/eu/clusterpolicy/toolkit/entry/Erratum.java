package eu.clusterpolicy.toolkit.entry;

import eu.clusterpolicy.toolkit.name.OneLine;
import eu.clusterpolicy.toolkit.name.Wording;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * An erratum: a place where the catalogue departs from what its source prints, such as {@code start -up} mended to
 * {@code start-up}.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
public abstract non-sealed class Erratum implements Entry {

    Erratum() {}

    /** Returns the identifier. */
    public abstract ErratumId id();

    /**
     * Returns what the erratum is about: the identifier of an action or an example, {@code recommendation-4}, or
     * {@code table-2}.
     */
    public abstract String concerns();

    /** Returns the kind of slip. */
    public abstract ErratumKind kind();

    /** Returns what the source prints, blank where it prints nothing. */
    public abstract String printed();

    /** Returns what the catalogue has in its place, blank where it has nothing. */
    public abstract String used();

    /** Returns where the source prints it. */
    public abstract Optional<Citation> citation();

    /** Returns what else is to be said of the departure, in the words of whoever encoded the source. */
    public abstract Optional<String> note();

    @Override
    public EntryName entryName() {
        return EntryName.of(id());
    }

    @Override
    public String wording() {
        return used();
    }

    /** Returns the identifier and what is mended, such as {@code broken-hyphen: 'start -up' is 'start-up'}. */
    @Override
    public String toString() {
        return OneLine.of("%s: '%s' is '%s'".formatted(id(), printed(), used()));
    }

    /** Returns a builder with nothing set. */
    public static Builder builder() {
        return new Builder();
    }

    /** Returns a builder with the parts of this erratum set; a list given anew replaces the one it had. */
    public Builder toBuilder() {
        return builder().from(this);
    }

    @Value.Check
    void check() {
        Wording.requireBounded("concerns", concerns());
        Wording.requireBounded("printed", printed());
        Wording.requireBounded("used", used());
        Wording.requireBounded("note", note());
    }

    /** Collects the parts of an erratum; all but {@code citation} and {@code note} are required. */
    public static final class Builder extends ImmutableErratum.Builder {

        Builder() {}
    }
}
