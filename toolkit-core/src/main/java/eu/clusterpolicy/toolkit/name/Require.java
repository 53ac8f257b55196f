package eu.clusterpolicy.toolkit.name;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** What every value of the library asks of what it is made of: that it is there. */
public final class Require {

    private Require() {}

    /**
     * Requires a value.
     *
     * @param name what the caller knows the value by, such as {@code citation}
     * @throws NullArgumentException if it is null
     */
    public static <T> T notNull(@Nullable T value, String name) {
        if (value == null) {
            throw new NullArgumentException(name);
        }
        return value;
    }

    /**
     * Requires values, none of them null.
     *
     * @param name what the caller knows the values by, such as {@code evidence}
     * @throws NullArgumentException if they or one of them are null; the message says which, from 0
     */
    public static <E> ImmutableList<E> noneNull(@Nullable E @Nullable [] values, String name) {
        return noneNull(Arrays.asList(notNull(values, name)), name);
    }

    /**
     * Requires values, none of them null.
     *
     * @param name what the caller knows the values by, such as {@code actions}
     * @throws NullArgumentException if they or one of them are null; the message says which, from 0
     */
    public static <E> ImmutableList<E> noneNull(@Nullable Iterable<? extends @Nullable E> values, String name) {
        ImmutableList.Builder<E> list = ImmutableList.builder();
        int index = 0;
        for (E value : notNull(values, name)) {
            if (value == null) {
                throw new NullArgumentException(name + "[" + index + "]");
            }
            list.add(value);
            index++;
        }
        return list.build();
    }
}
