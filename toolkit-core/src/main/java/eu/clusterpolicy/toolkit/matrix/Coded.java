package eu.clusterpolicy.toolkit.matrix;

import eu.clusterpolicy.toolkit.name.NearestName;
import java.util.Arrays;

/**
 * A value of a closed set that files name by a code, such as {@code value-chains}.
 *
 * <p>The enums of the library implement it, so that all of them are written and read alike. Immutable and thread-safe.
 */
public interface Coded {

    /** Returns the code used in files and addresses: lower-case kebab words, such as {@code green-transition}. */
    String code();

    /**
     * Finds the value with the given code.
     *
     * @param kind what the values are, in words, such as {@code cluster function}
     * @param values all values
     * @param code the code, such as {@code business-services}
     * @throws IllegalArgumentException if there is none; the message names the nearest code
     */
    static <V extends Coded> V of(String kind, V[] values, String code) {
        return Arrays.stream(values)
                .filter(value -> value.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(NearestName.unknown(
                        kind, code, Arrays.stream(values).map(Coded::code).toList())));
    }
}
