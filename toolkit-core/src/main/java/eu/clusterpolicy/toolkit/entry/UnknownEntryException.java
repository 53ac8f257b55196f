package eu.clusterpolicy.toolkit.entry;

import eu.clusterpolicy.toolkit.name.NearestName;
import eu.clusterpolicy.toolkit.name.Require;
import java.util.Optional;

/**
 * The refusal of a look-up whose entry the catalogue lacks, such as {@code unknown action: 'green-inovation-needs' (did you mean
 * 'green-innovation-needs'?)}.
 *
 * <pre>{@code
 * try {
 *     catalogue.action(typed);
 * } catch (UnknownEntryException unknown) {
 *     unknown.name();    // action 'green-inovation-needs'
 *     unknown.nearest(); // action 'green-innovation-needs', where a page of the site leads
 * }
 * }</pre>
 *
 * <p>Who expects that an entry may be missing asks the {@code find…} twin of the look-up instead.
 */
public final class UnknownEntryException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    /** The name in parts, since it is no value that is serialised. */
    private final EntryKind kind;

    private final String id;

    /** The identifier that was most likely meant; empty where none is near. */
    private final String nearest;

    /**
     * Refuses a name.
     *
     * @param name the name that was looked up
     * @param known the identifiers that entries of its kind have, of which the message says the nearest
     */
    public UnknownEntryException(EntryName name, Iterable<String> known) {
        this(name, NearestName.nearest(name.id(), Require.notNull(known, "known")));
    }

    private UnknownEntryException(EntryName name, Optional<String> nearest) {
        super(NearestName.unknown(name.kind().code(), name.id(), nearest));
        this.kind = name.kind();
        this.id = name.id();
        this.nearest = nearest.orElse("");
    }

    /**
     * Refuses the name of an entry that no longer stands, and says what has become of it.
     *
     * @param gone the entry as withdrawn
     */
    public UnknownEntryException(Withdrawn gone) {
        super(gone.entry().entryName() + " " + gone.fate());
        this.kind = gone.entry().entryName().kind();
        this.id = gone.entry().entryName().id();
        this.nearest = "";
    }

    /** Returns the name that was looked up. */
    public EntryName name() {
        return EntryName.of(kind, id);
    }

    /** Returns the entry that was most likely meant, which the message names too; none for one that was withdrawn. */
    public Optional<EntryName> nearest() {
        return nearest.isEmpty() ? Optional.empty() : Optional.of(EntryName.of(kind, nearest));
    }
}
