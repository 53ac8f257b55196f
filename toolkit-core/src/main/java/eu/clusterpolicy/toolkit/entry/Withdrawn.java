package eu.clusterpolicy.toolkit.entry;

import java.util.Objects;
import java.util.Optional;

/**
 * An action, an example or a recommendation that an edition has withdrawn. It stays known, so that an old roadmap that rests
 * on it still reads.
 *
 * <p>Immutable and thread-safe.
 *
 * @param <E> the kind of entry
 * @param <I> its identifier; that of a recommendation is its number
 * @param entry the entry as it was
 * @param successor the entry that takes its place, where there is one
 * @param reason why it was withdrawn
 */
public record Withdrawn<E extends Entry, I>(E entry, Optional<I> successor, String reason) implements Entry {

    /** Requires all components, an entry that can be withdrawn, and a successor of its kind. */
    public Withdrawn {
        Objects.requireNonNull(entry, "entry");
        Objects.requireNonNull(successor, "successor");
        Objects.requireNonNull(reason, "reason");
        Object id = id(entry);
        if (successor.isPresent() && !id.getClass().isInstance(successor.get())) {
            throw new IllegalArgumentException(
                    "the successor of %s is of another kind: '%s'".formatted(entry.entryName(), successor.get()));
        }
    }

    /** Returns the identifier of an entry that can be withdrawn. */
    public static Object id(Entry entry) {
        if (entry instanceof PolicyAction action) {
            return action.id();
        }
        if (entry instanceof Example example) {
            return example.id();
        }
        if (entry instanceof Recommendation recommendation) {
            return recommendation.number();
        }
        throw new IllegalArgumentException("an entry of this kind is not withdrawn: " + entry.entryName());
    }

    /** Returns this as a withdrawn action, if that is what it is. */
    @SuppressWarnings("unchecked") // the successor has the kind of identifier of the entry, see above
    public Optional<Withdrawn<PolicyAction, ActionId>> asAction() {
        return entry instanceof PolicyAction ? Optional.of((Withdrawn<PolicyAction, ActionId>) this) : Optional.empty();
    }

    /** Returns this as a withdrawn example, if that is what it is. */
    @SuppressWarnings("unchecked") // the successor has the kind of identifier of the entry, see above
    public Optional<Withdrawn<Example, ExampleId>> asExample() {
        return entry instanceof Example ? Optional.of((Withdrawn<Example, ExampleId>) this) : Optional.empty();
    }

    /** Returns this as a withdrawn recommendation, if that is what it is. */
    @SuppressWarnings("unchecked") // the successor has the kind of identifier of the entry, see above
    public Optional<Withdrawn<Recommendation, Integer>> asRecommendation() {
        return entry instanceof Recommendation
                ? Optional.of((Withdrawn<Recommendation, Integer>) this)
                : Optional.empty();
    }

    /** Returns what has become of the entry, such as {@code has been withdrawn in favour of 'green-offshore'}. */
    public String fate() {
        return "has been withdrawn"
                + successor.map(next -> " in favour of '" + next + "'").orElse("");
    }

    @Override
    public EntryName entryName() {
        EntryName name = entry.entryName();
        return EntryName.of(name.kind().withdrawn(), name.id());
    }
}
