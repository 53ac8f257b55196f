package eu.clusterpolicy.toolkit.name;

import com.google.common.collect.ImmutableSet;
import java.util.HashMap;
import java.util.Map;

/**
 * The wording of many errors about unknown names of one kind, as {@link NearestName} has it for one.
 *
 * <p>The nearest name is looked for while that costs little: a document with thousands of unknown names is read in the time
 * that its length calls for. Not thread-safe.
 */
public final class UnknownNames {

    private final String kind;
    private final ImmutableSet<String> known;
    private final Map<String, String> worded = new HashMap<>();
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
        return worded.computeIfAbsent(name, this::worded);
    }

    private String worded(String name) {
        if (known.size() > comparisonsLeft) {
            return NearestName.unknown(kind, name, ImmutableSet.of());
        }
        comparisonsLeft -= known.size();
        return NearestName.unknown(kind, name, known);
    }
}
