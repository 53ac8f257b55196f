package eu.clusterpolicy.toolkit.name;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
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
        List<E> list = new ArrayList<>();
        addAll(list, values, name);
        return ImmutableList.copyOf(list);
    }

    /**
     * Adds values to a list.
     *
     * @param name what the caller knows the list by, such as {@code actions}
     * @throws NullArgumentException if they or one of them are null; the message says which place it would have, from 0
     */
    public static <E> void addAll(List<E> list, @Nullable E @Nullable [] values, String name) {
        addAll(list, Arrays.asList(notNull(values, name)), name);
    }

    /**
     * Adds values to a list.
     *
     * @param name what the caller knows the list by, such as {@code actions}
     * @throws NullArgumentException if they or one of them are null; the message says which place it would have, from 0
     */
    public static <E> void addAll(List<E> list, @Nullable Iterable<? extends @Nullable E> values, String name) {
        for (E value : notNull(values, name)) {
            add(list, value, name);
        }
    }

    /**
     * Adds a value to a list.
     *
     * @param name what the caller knows the list by, such as {@code actions}
     * @throws NullArgumentException if the value is null; the message says which place it would have, from 0
     */
    public static <E> void add(List<E> list, @Nullable E value, String name) {
        if (value == null) {
            throw new NullArgumentException(name + "[" + list.size() + "]");
        }
        list.add(value);
    }
}
