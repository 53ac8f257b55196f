package eu.clusterpolicy.toolkit.json.shape;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.Map;

/**
 * One of the forms that an object may have, for its schema: the object itself refuses what is of none of them.
 *
 * <pre>{@code
 * Alternative.of("reached milestone", "A milestone that was reached.").needing("actual")
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 *
 * @param title what an object of this form is called, in words
 * @param meaning what it means
 * @param needs the attributes that it must have besides those which all must have
 * @param lacks the attributes that it must not have
 * @param narrows of attributes that hold something narrower, the schema of what they hold
 */
record Alternative(
        String title,
        String meaning,
        ImmutableSet<String> needs,
        ImmutableSet<String> lacks,
        ImmutableMap<String, Map<String, Object>> narrows) {

    /** Begins a form that is as yet like every other. */
    static Alternative of(String title, String meaning) {
        return new Alternative(title, meaning, ImmutableSet.of(), ImmutableSet.of(), ImmutableMap.of());
    }

    Alternative needing(String... names) {
        return new Alternative(
                title,
                meaning,
                ImmutableSet.<String>builder().addAll(needs).add(names).build(),
                lacks,
                narrows);
    }

    Alternative lacking(String... names) {
        return new Alternative(title, meaning, needs, ImmutableSet.copyOf(names), narrows);
    }

    Alternative narrowing(String name, Map<String, Object> schema) {
        return new Alternative(title, meaning, needs, lacks, ImmutableMap.of(name, schema));
    }
}
