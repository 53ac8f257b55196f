package eu.clusterpolicy.toolkit.edition;

import com.google.common.collect.ImmutableList;
import eu.clusterpolicy.toolkit.entry.Entry;
import eu.clusterpolicy.toolkit.entry.EntryName;
import eu.clusterpolicy.toolkit.name.OneLine;
import eu.clusterpolicy.toolkit.name.Require;
import java.util.Optional;

/**
 * A change from one edition of a catalogue to another, such as that an example was added: an edit, and what stood before.
 *
 * <p>Immutable and thread-safe.
 *
 * @param edit the edit of a whole entry
 * @param before the entry as it was; empty where one was added
 */
public record Change(Edit edit, Optional<Entry> before) {

    /** Requires an edit of a whole entry, and the entry of that name as it was, unless it is added. */
    public Change {
        Require.notNull(edit, "edit");
        Require.notNull(before, "before");
        if (edit instanceof Edit.Alias || edit instanceof Edit.Place || edit instanceof Edit.Entitle) {
            throw new IllegalArgumentException(
                    "a change must say what the whole entry becomes: " + edit.code() + " " + edit.subject());
        }
        if (edit instanceof Edit.Add ? before.isPresent() : before.isEmpty()) {
            throw new IllegalArgumentException("a change must hold the entry as it was, unless one is added: %s %s"
                    .formatted(edit.code(), edit.subject()));
        }
        before.map(Entry::entryName)
                .filter(name -> !name.equals(edit.subject()))
                .ifPresent(name -> {
                    throw new IllegalArgumentException(
                            "a change of %s must hold that entry as it was: %s".formatted(edit.subject(), name));
                });
        if (edit instanceof Edit.Replace replace && before.get().equals(replace.entry())) {
            throw new IllegalArgumentException("a replaced entry must differ from what it was: " + edit.subject());
        }
    }

    /** Returns whether an entry that was replaced differs in the given aspect. */
    public boolean concerns(Aspect aspect) {
        Require.notNull(aspect, "aspect");
        return parts().stream().anyMatch(part -> part.aspect() == aspect);
    }

    /** Returns the name of the entry that changed. */
    public EntryName subject() {
        return edit.subject();
    }

    /** Returns in what an entry that was replaced differs from what it was; nothing for another change. */
    public ImmutableList<ChangedPart> parts() {
        return edit instanceof Edit.Replace replace
                ? ChangedPart.between(before.orElseThrow(), replace.entry())
                : ImmutableList.of();
    }

    /** Returns the kind of edit and the entry, such as {@code add example 'solar-campus'}. */
    @Override
    public String toString() {
        return OneLine.of(edit.code() + " " + subject());
    }
}
