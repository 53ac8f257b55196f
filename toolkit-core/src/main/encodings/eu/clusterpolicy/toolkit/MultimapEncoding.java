package eu.clusterpolicy.toolkit;

import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.Multimap;
import java.util.Map;
import org.immutables.encode.Encoding;
import org.immutables.encode.Encoding.StandardNaming;

/** How a builder takes the values of several for one key: a null is refused at once, and the message says of what. */
@Encoding
class MultimapEncoding<K, V> {

    @Encoding.Impl
    private ImmutableListMultimap<K, V> map = ImmutableListMultimap.of();

    @Encoding.Builder
    static class Builder<K, V> {

        private ImmutableListMultimap.Builder<K, V> entries = ImmutableListMultimap.builder();

        /** Adds a value for a key to {@code <*>}. */
        @Encoding.Init
        @Encoding.Naming(standard = StandardNaming.PUT)
        final void put(K key, V value) {
            entries.put(
                    eu.clusterpolicy.toolkit.name.Require.notNull(key, "key of <*>"),
                    eu.clusterpolicy.toolkit.name.Require.notNull(value, "value of <*>"));
        }

        /** Adds values for a key to {@code <*>}. */
        @Encoding.Init
        @Encoding.Naming(standard = StandardNaming.PUT_ALL)
        final void putAllOf(K key, Iterable<? extends V> values) {
            entries.putAll(
                    eu.clusterpolicy.toolkit.name.Require.notNull(key, "key of <*>"),
                    eu.clusterpolicy.toolkit.name.Require.noneNull(values, "<*>"));
        }

        /** Adds values to {@code <*>}, each for its key. */
        @Encoding.Init
        @Encoding.Naming(standard = StandardNaming.PUT_ALL)
        final void putAll(Multimap<? extends K, ? extends V> added) {
            for (Map.Entry<? extends K, ? extends V> entry :
                    eu.clusterpolicy.toolkit.name.Require.notNull(added, "<*>").entries()) {
                put(entry.getKey(), entry.getValue());
            }
        }

        /** Sets {@code <*>}, instead of those there were. */
        @Encoding.Init
        @Encoding.Copy
        final void set(Multimap<? extends K, ? extends V> given) {
            entries = ImmutableListMultimap.builder();
            putAll(given);
        }

        @Encoding.Build
        ImmutableListMultimap<K, V> build() {
            return entries.build();
        }
    }
}
