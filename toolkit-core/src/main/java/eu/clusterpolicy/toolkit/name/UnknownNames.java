package eu.clusterpolicy.toolkit.name;

import com.google.common.collect.ImmutableSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Unknown names of one kind, one after another, and the known ones that were meant, as {@link NearestName} finds them.
 *
 * <p>The nearest name is looked for while that costs little: a document with thousands of unknown names is read in the time
 * that its length calls for. Not thread-safe.
 */
public final class UnknownNames {

    private final String kind;
    private final ImmutableSet<String> known;
    private final Map<String, Optional<String>> nearest = new HashMap<>();
    private int comparisonsLeft = 100_000;

    /**
     * Begins with the names that are known.
     *
     * @param kind what is looked for, in words, such as {@code action}
     * @param known the names that exist, in the order in which to prefer them
     */
    public UnknownNames(String kind, Iterable<String> known) {
        this.kind = kind;
        this.known = ImmutableSet.copyOf(known);
    }

    /** Words the error that a name is unknown, such as {@code unknown action: 'a-b' (did you mean 'a-c'?)}. */
    public String error(String name) {
        return NearestName.unknown(kind, name, nearest(name).stream().toList());
    }

    /** Finds the known name that the given one most likely meant, as {@link NearestName#nearest} does. */
    public Optional<String> nearest(String name) {
        return nearest.computeIfAbsent(name, this::lookFor);
    }

    private Optional<String> lookFor(String name) {
        if (known.size() > comparisonsLeft) {
            return Optional.empty();
        }
        comparisonsLeft -= known.size();
        return NearestName.nearest(name, known);
    }
}
