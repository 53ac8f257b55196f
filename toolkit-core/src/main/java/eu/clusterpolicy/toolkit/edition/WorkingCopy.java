package eu.clusterpolicy.toolkit.edition;

import com.google.common.collect.ImmutableList;
import eu.clusterpolicy.toolkit.catalogue.Catalogue;
import eu.clusterpolicy.toolkit.catalogue.Edition;
import eu.clusterpolicy.toolkit.entry.DeclaredEmpty;
import eu.clusterpolicy.toolkit.entry.Entry;
import eu.clusterpolicy.toolkit.entry.EntryKind;
import eu.clusterpolicy.toolkit.entry.EntryName;
import eu.clusterpolicy.toolkit.entry.Erratum;
import eu.clusterpolicy.toolkit.entry.Example;
import eu.clusterpolicy.toolkit.entry.PolicyAction;
import eu.clusterpolicy.toolkit.entry.Recommendation;
import eu.clusterpolicy.toolkit.entry.Withdrawn;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** A working copy of a catalogue's lists, each entry under its name. Not thread-safe. */
final class WorkingCopy {

    private final Map<EntryKind, Map<EntryName, Entry>> shelves = new EnumMap<>(EntryKind.class);

    private WorkingCopy() {
        for (EntryKind kind : EntryKind.values()) {
            shelves.put(kind, new LinkedHashMap<>());
        }
    }

    static WorkingCopy of(Catalogue catalogue) {
        WorkingCopy shelves = new WorkingCopy();
        Stream.<List<? extends Entry>>of(
                        catalogue.actions(),
                        catalogue.examples(),
                        catalogue.recommendations(),
                        catalogue.errata(),
                        catalogue.declaredEmpty(),
                        catalogue.withdrawnActions(),
                        catalogue.withdrawnExamples(),
                        catalogue.withdrawnRecommendations())
                .flatMap(List::stream)
                .forEach(shelves::add);
        return shelves;
    }

    /** Adds an entry at the end of its list, beside any other of its name. */
    void add(Entry entry) {
        EntryName name = entry.entryName();
        while (holds(name)) {
            name = new EntryName(name.kind(), name.id(), name.occurrence() + 1);
        }
        put(name, entry);
    }

    /** Puts an entry in the place of the one of its name, or at the end. */
    void put(EntryName name, Entry entry) {
        shelf(name.kind()).put(name, entry);
    }

    void remove(EntryName name) {
        shelf(name.kind()).remove(name);
    }

    boolean holds(EntryName name) {
        return shelf(name.kind()).containsKey(name);
    }

    Optional<Entry> find(EntryName name) {
        return Optional.ofNullable(shelf(name.kind()).get(name));
    }

    ImmutableList<EntryName> names(EntryKind kind) {
        return ImmutableList.copyOf(shelf(kind).keySet());
    }

    <E extends Entry> ImmutableList<E> entries(EntryKind kind, Class<E> type) {
        return shelf(kind).values().stream().map(type::cast).collect(ImmutableList.toImmutableList());
    }

    /** Brings a list into the given order; names that it lacks are passed over. */
    void arrange(EntryKind kind, List<EntryName> order) {
        Map<EntryName, Entry> shelf = shelf(kind);
        for (EntryName name : order) {
            Entry entry = shelf.remove(name);
            if (entry != null) {
                shelf.put(name, entry);
            }
        }
    }

    Catalogue catalogue(Edition edition) {
        Catalogue.Builder catalogue = Catalogue.builder(edition);
        shelves.values().forEach(shelf -> shelf.values().forEach(entry -> put(catalogue, entry)));
        return catalogue.build();
    }

    private Map<EntryName, Entry> shelf(EntryKind kind) {
        return Objects.requireNonNull(shelves.get(kind));
    }

    private static void put(Catalogue.Builder catalogue, Entry entry) {
        if (entry instanceof PolicyAction action) {
            catalogue.add(action);
        } else if (entry instanceof Example example) {
            catalogue.add(example);
        } else if (entry instanceof Recommendation recommendation) {
            catalogue.add(recommendation);
        } else if (entry instanceof Erratum erratum) {
            catalogue.add(erratum);
        } else if (entry instanceof DeclaredEmpty declaration) {
            catalogue.add(declaration);
        } else if (entry instanceof Withdrawn<?, ?> withdrawn) {
            catalogue.add(withdrawn);
        }
    }
}
