package eu.clusterpolicy.toolkit.json.shape;

import eu.clusterpolicy.toolkit.entry.ActionId;
import eu.clusterpolicy.toolkit.entry.Entry;
import eu.clusterpolicy.toolkit.entry.Example;
import eu.clusterpolicy.toolkit.entry.ExampleId;
import eu.clusterpolicy.toolkit.entry.PolicyAction;
import eu.clusterpolicy.toolkit.entry.Recommendation;
import eu.clusterpolicy.toolkit.entry.Withdrawn;
import eu.clusterpolicy.toolkit.json.wire.Codec;
import eu.clusterpolicy.toolkit.json.wire.Codecs;

/** An entry that the edition has withdrawn. */
final class WithdrawnShape<E extends Entry, I> extends ObjectShape<Withdrawn<E, I>> {

    private final Property<Withdrawn<E, I>, E> entry;
    private final Property<Withdrawn<E, I>, I> successor;
    private final Property<Withdrawn<E, I>, String> reason;

    private WithdrawnShape(String kind, Codec<E> entry, Codec<I> id) {
        super("withdrawn " + kind, "An entry that the edition has withdrawn; it stays known.");
        this.entry = required(kind, "The entry as it was.", entry, Withdrawn::entry);
        this.successor = optional(
                "successor",
                "The identifier, or the number, of the entry that takes its place.",
                id,
                Withdrawn::successor);
        this.reason = required("reason", "Why it was withdrawn.", Codecs.TEXT, Withdrawn::reason);
    }

    static Codec<Withdrawn<PolicyAction, ActionId>> action() {
        return new WithdrawnShape<>("action", EntryShapes.ACTION, Codecs.id(ActionId::of));
    }

    static Codec<Withdrawn<Example, ExampleId>> example() {
        return new WithdrawnShape<>("example", EntryShapes.EXAMPLE, Codecs.id(ExampleId::of));
    }

    static Codec<Withdrawn<Recommendation, Integer>> recommendation() {
        return new WithdrawnShape<>("recommendation", EntryShapes.RECOMMENDATION, Codecs.RECOMMENDATION);
    }

    @Override
    Withdrawn<E, I> build(Values values) {
        return new Withdrawn<>(values.get(entry), values.find(successor), values.get(reason));
    }
}
