package eu.clusterpolicy.toolkit;

import com.google.common.collect.ImmutableMap;
import java.util.Map;
import org.immutables.encode.Encoding;
import org.immutables.encode.Encoding.StandardNaming;

/** How a builder takes the entries of a map: a null is refused at once, and the message says of what. */
@Encoding
class MapEncoding<K, V> {

    @Encoding.Impl
    private ImmutableMap<K, V> map = ImmutableMap.of();

    @Encoding.Builder
    static class Builder<K, V> {

        private ImmutableMap.Builder<K, V> entries = ImmutableMap.builder();

        /** Adds an entry to {@code <*>}. */
        @Encoding.Init
        @Encoding.Naming(standard = StandardNaming.PUT)
        final void put(K key, V value) {
            entries.put(
                    eu.clusterpolicy.toolkit.name.Require.notNull(key, "key of <*>"),
                    eu.clusterpolicy.toolkit.name.Require.notNull(value, "value of <*>"));
        }

        /** Adds entries to {@code <*>}. */
        @Encoding.Init
        @Encoding.Naming(standard = StandardNaming.PUT_ALL)
        final void putAll(Map<? extends K, ? extends V> added) {
            for (Map.Entry<? extends K, ? extends V> entry :
                    eu.clusterpolicy.toolkit.name.Require.notNull(added, "<*>").entrySet()) {
                put(entry.getKey(), entry.getValue());
            }
        }

        /** Sets {@code <*>}, instead of those there were. */
        @Encoding.Init
        @Encoding.Copy
        final void set(Map<? extends K, ? extends V> given) {
            entries = ImmutableMap.builder();
            putAll(given);
        }

        @Encoding.Build
        ImmutableMap<K, V> build() {
            return entries.buildOrThrow();
        }
    }
}
