package eu.clusterpolicy.toolkit.edition;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import eu.clusterpolicy.toolkit.catalogue.Catalogue;
import eu.clusterpolicy.toolkit.catalogue.Edition;
import eu.clusterpolicy.toolkit.entry.Entry;
import eu.clusterpolicy.toolkit.entry.EntryKind;
import eu.clusterpolicy.toolkit.entry.EntryName;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

/** A working copy of a catalogue's entries, kind by kind in their order. Not thread-safe. */
final class WorkingCopy {

    /** Which of the entries of one name is meant, from 1: a catalogue may be wrong and hold several. */
    record Slot(EntryName name, int occurrence) {}

    private static final Set<EntryKind> KINDS = EnumSet.complementOf(EnumSet.of(EntryKind.EDITION));

    private final Map<Slot, Entry> entries = new LinkedHashMap<>();
    private final Map<EntryName, Integer> occurrences = new HashMap<>();

    static WorkingCopy of(Catalogue catalogue) {
        WorkingCopy copy = new WorkingCopy();
        KINDS.forEach(kind -> catalogue.entries(kind).forEach(copy::add));
        return copy;
    }

    /** Adds an entry at the end of its list, beside any other of its name. */
    void add(Entry entry) {
        Slot first = new Slot(entry.entryName(), 1);
        entries.put(
                entries.containsKey(first)
                        ? new Slot(first.name(), 1 + occurrences.merge(first.name(), 1, Integer::sum))
                        : first,
                entry);
    }

    /** Puts an entry in the place of the first of its name. */
    void replace(Entry entry) {
        entries.replace(new Slot(entry.entryName(), 1), entry);
    }

    void remove(EntryName name) {
        entries.remove(new Slot(name, 1));
    }

    boolean holds(EntryName name) {
        return entries.containsKey(new Slot(name, 1));
    }

    /** Finds the first entry of a name. */
    Optional<Entry> find(EntryName name) {
        return find(new Slot(name, 1));
    }

    Optional<Entry> find(Slot slot) {
        return Optional.ofNullable(entries.get(slot));
    }

    ImmutableList<Slot> slots(EntryKind kind) {
        return entries.keySet().stream()
                .filter(slot -> slot.name().kind() == kind)
                .collect(ImmutableList.toImmutableList());
    }

    <E extends Entry> Iterable<E> entries(Class<E> type) {
        return Iterables.filter(entries.values(), type);
    }

    <E extends Entry> void replaceAll(Class<E> type, UnaryOperator<E> change) {
        entries.replaceAll((slot, entry) -> type.isInstance(entry) ? change.apply(type.cast(entry)) : entry);
    }

    Iterable<Entry> entries() {
        return entries.values();
    }

    Catalogue catalogue(Edition edition) {
        Catalogue.Builder catalogue = Catalogue.builder(edition);
        entries.values().forEach(catalogue::add);
        return catalogue.build();
    }
}
