package eu.clusterpolicy.toolkit.weighing;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableSet;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** How sentences call options and list them, and how they refuse what is missing or unknown. */
final class Phrases {

    private static final int LISTED = 6;
    private static final int LINE = 79;

    private Phrases() {}

    static <T> T notNull(@Nullable T value, String name) {
        if (value == null) {
            throw new NullPointerException(name + " must not be null");
        }
        return value;
    }

    static void notBlank(@Nullable String text, String kind) {
        if (notNull(text, kind).isBlank()) {
            throw new IllegalArgumentException(kind + " must not be blank: '" + text + "'");
        }
    }

    /** Requires what stands among the known. */
    static void requireKnown(String kind, Object name, Collection<?> known) {
        if (!known.contains(name)) {
            throw new IllegalArgumentException(
                    "unknown " + kind + ": " + quoted(name) + " (known: " + list(known) + ")");
        }
    }

    /** Returns what is known of an option. */
    static <V> V known(Map<?, V> map, Object option) {
        V found = map.get(notNull(option, "option"));
        if (found == null) {
            requireKnown("option", option, map.keySet());
        }
        return notNull(found, "value");
    }

    /** Returns the options, none of them null and none twice. */
    static <T> ImmutableSet<T> distinct(@Nullable T @Nullable [] options) {
        return distinct(Arrays.asList(notNull(options, "options")));
    }

    /** Returns the options, none of them null and none twice. */
    static <T> ImmutableSet<T> distinct(@Nullable Iterable<? extends @Nullable T> options) {
        Set<T> distinct = new LinkedHashSet<>();
        int index = 0;
        for (T option : notNull(options, "options")) {
            if (!distinct.add(notNull(option, "options[" + index + "]"))) {
                throw new IllegalArgumentException("option must be given once: " + quoted(option));
            }
            index++;
        }
        return ImmutableSet.copyOf(distinct);
    }

    static String quoted(Object option) {
        return "'" + option + "'";
    }

    /** Returns the options as words, such as {@code 'Loans', 'Grants' and 31 more}. */
    static String list(Collection<?> options) {
        return enumerated(options.stream().map(Phrases::quoted).toList());
    }

    /** Returns words as a list in words, of which it counts those that are too many. */
    static String enumerated(List<String> all) {
        if (all.size() < 2) {
            return all.isEmpty() ? "nothing" : all.get(0);
        }
        int shown = all.size() <= LISTED + 1 ? all.size() - 1 : LISTED;
        String last = shown == all.size() - 1 ? all.get(shown) : all.size() - shown + " more";
        return String.join(", ", all.subList(0, shown)) + " and " + last;
    }

    /** Returns a text that fits into a line of a terminal. */
    static String line(String text) {
        String line = CharMatcher.whitespace().collapseFrom(text, ' ');
        if (line.length() <= LINE) {
            return line;
        }
        int end = Character.isHighSurrogate(line.charAt(LINE - 2)) ? LINE - 2 : LINE - 1;
        return line.substring(0, end) + "…";
    }
}
