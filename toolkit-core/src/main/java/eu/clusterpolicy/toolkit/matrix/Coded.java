package eu.clusterpolicy.toolkit.matrix;

import eu.clusterpolicy.toolkit.name.NearestName;
import eu.clusterpolicy.toolkit.name.Require;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * A value of a closed set that files name by a code, such as {@code value-chains}.
 *
 * <p>The enums of the library implement it, so that all of them are written and read alike. A person may type the code or the
 * name of the constant, {@code VALUE_CHAINS}, in capitals or not; a document holds the code alone. Immutable and thread-safe.
 */
public interface Coded {

    /** Returns the code used in files and addresses: lower-case kebab words, such as {@code green-transition}. */
    String code();

    /** Returns the title people read, such as {@code Green transition}. */
    String title();

    /**
     * Returns the code of a constant.
     *
     * @param constant its name, such as {@code GREEN_TRANSITION}
     */
    static String code(String constant) {
        return Require.notNull(constant, "constant").toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /**
     * Returns the value with the given code, or with that name of a constant.
     *
     * @param kind what the values are, in words, such as {@code cluster function}
     * @param values all values
     * @param code the code, such as {@code business-services}
     * @throws IllegalArgumentException if there is none; the message says what there is
     */
    static <V extends Enum<V> & Coded> V of(String kind, V[] values, String code) {
        Require.notNull(kind, "kind");
        Optional<V> found = find(values, code);
        if (found.isPresent()) {
            return found.get();
        }
        throw new IllegalArgumentException(NearestName.noneOf(
                kind, code, Arrays.stream(values).map(Coded::code).toList()));
    }

    /**
     * Finds the value with the given code, or with that name of a constant.
     *
     * @param values all values
     * @param code the code, such as {@code business-services}
     */
    static <V extends Enum<V> & Coded> Optional<V> find(V[] values, String code) {
        Require.notNull(code, "code");
        for (V value : Require.notNull(values, "values")) {
            if (value.code().equalsIgnoreCase(code) || value.name().equalsIgnoreCase(code)) {
                return Optional.of(value);
            }
        }
        return Optional.empty();
    }
}
