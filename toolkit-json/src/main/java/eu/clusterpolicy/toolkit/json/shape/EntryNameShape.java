package eu.clusterpolicy.toolkit.json.shape;

import eu.clusterpolicy.toolkit.entry.EntryKind;
import eu.clusterpolicy.toolkit.entry.EntryName;
import eu.clusterpolicy.toolkit.json.wire.Codecs;
import java.util.Optional;

/** The name of an entry within a catalogue. */
final class EntryNameShape extends ObjectShape<EntryName> {

    private final Property<EntryName, EntryKind> kind =
            required("kind", "The kind of entry.", Codecs.coded("kind of entry", EntryKind.values()), EntryName::kind);
    private final Property<EntryName, String> id =
            required("id", "The identifier, the number or the code of the position.", Codecs.TEXT, EntryName::id);
    private final Property<EntryName, Integer> occurrence = optional(
            "occurrence",
            "Which of several entries of that name it is; missing for the first.",
            Codecs.integer(1),
            name -> Optional.of(name.occurrence()).filter(number -> number > 1));

    EntryNameShape() {
        super("name", "The name of an entry.");
    }

    @Override
    EntryName build(Values values) {
        return new EntryName(
                values.get(kind), values.get(id), values.find(occurrence).orElse(1));
    }
}
