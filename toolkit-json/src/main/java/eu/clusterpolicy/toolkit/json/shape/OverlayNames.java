package eu.clusterpolicy.toolkit.json.shape;

import eu.clusterpolicy.toolkit.entry.EntryKind;
import eu.clusterpolicy.toolkit.entry.EntryName;
import eu.clusterpolicy.toolkit.json.wire.JsonIn;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Notes each place at which an overlay names an entry a second time. Not thread-safe. */
final class OverlayNames {

    private final JsonIn in;
    private final Map<EntryName, String> pointers = new HashMap<>();

    OverlayNames(JsonIn in) {
        this.in = in;
    }

    /** Takes the entries that a list says something of, each only once. */
    <V> void list(Property<?, ?> list, Collection<V> items, Function<V, EntryName> name) {
        List<V> ordered = new ArrayList<>(items);
        for (int i = 0; i < ordered.size(); i++) {
            note(name.apply(ordered.get(i)), "/" + list.name() + "/" + i);
        }
    }

    /** Takes the entries that a map says something of, by their identifiers. */
    void map(Property<?, ?> map, EntryKind kind, Collection<?> ids) {
        ids.forEach(id -> note(EntryName.of(kind, id.toString()), "/" + map.name() + "/" + id));
    }

    private void note(EntryName entry, String pointer) {
        String earlier = pointers.putIfAbsent(entry, pointer);
        if (earlier != null) {
            in.fault(pointer, "overlay must name each entry once: %s stands at %s already".formatted(entry, earlier));
        }
    }
}
