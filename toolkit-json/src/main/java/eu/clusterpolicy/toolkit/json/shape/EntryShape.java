package eu.clusterpolicy.toolkit.json.shape;

import eu.clusterpolicy.toolkit.entry.DeclaredEmpty;
import eu.clusterpolicy.toolkit.entry.Entry;
import eu.clusterpolicy.toolkit.entry.Erratum;
import eu.clusterpolicy.toolkit.entry.Example;
import eu.clusterpolicy.toolkit.entry.PolicyAction;
import eu.clusterpolicy.toolkit.entry.Recommendation;
import eu.clusterpolicy.toolkit.entry.Withdrawn;
import eu.clusterpolicy.toolkit.json.wire.Codec;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** An entry of any kind, under the name of its kind. */
final class EntryShape extends ObjectShape<Entry> {

    private final List<Property<Entry, ? extends Entry>> kinds = new ArrayList<>();

    private EntryShape(String description) {
        super("entry", description);
        rule("minProperties", 1);
        rule("maxProperties", 1);
    }

    /** Returns the shape of an entry of any kind. */
    static EntryShape any() {
        EntryShape shape = new EntryShape("An entry of the catalogue, under the name of its kind.");
        shape.kind("action", "A policy action.", EntryShapes.ACTION, PolicyAction.class);
        shape.kind("example", "An example.", EntryShapes.EXAMPLE, Example.class);
        shape.kind("recommendation", "A recommendation.", EntryShapes.RECOMMENDATION, Recommendation.class);
        shape.kind("erratum", "An erratum.", EntryShapes.ERRATUM, Erratum.class);
        shape.kind(
                "declaredEmpty",
                "The declaration of an empty position.",
                EntryShapes.DECLARED_EMPTY,
                DeclaredEmpty.class);
        shape.withdrawnKinds();
        return shape;
    }

    /** Returns the shape of an entry that has been withdrawn. */
    static EntryShape withdrawn() {
        EntryShape shape = new EntryShape("A withdrawn entry, under the name of its kind.");
        shape.withdrawnKinds();
        return shape;
    }

    private <E extends Entry> void kind(String name, String description, Codec<E> codec, Class<E> type) {
        kinds.add(optional(
                name,
                description,
                codec,
                entry -> Optional.of(entry).filter(type::isInstance).map(type::cast)));
    }

    private void withdrawnKinds() {
        withdrawn("withdrawnAction", "A withdrawn action.", WithdrawnShape.action(), Withdrawn::asAction);
        withdrawn("withdrawnExample", "A withdrawn example.", WithdrawnShape.example(), Withdrawn::asExample);
        withdrawn(
                "withdrawnRecommendation",
                "A withdrawn recommendation.",
                WithdrawnShape.recommendation(),
                Withdrawn::asRecommendation);
    }

    private <W extends Withdrawn<?, ?>> void withdrawn(
            String name, String description, Codec<W> codec, Function<Withdrawn<?, ?>, Optional<W>> as) {
        kinds.add(optional(
                name,
                description,
                codec,
                entry -> entry instanceof Withdrawn<?, ?> withdrawn ? as.apply(withdrawn) : Optional.empty()));
    }

    @Override
    Entry build(Values values) {
        List<Entry> entries = new ArrayList<>();
        kinds.forEach(kind -> values.find(kind).ifPresent(entries::add));
        if (entries.size() != 1) {
            throw new IllegalArgumentException("must hold one entry under the name of its kind");
        }
        return entries.get(0);
    }
}
