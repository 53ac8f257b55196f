package eu.clusterpolicy.toolkit.json.wire;

import eu.clusterpolicy.toolkit.catalogue.ActionId;
import eu.clusterpolicy.toolkit.catalogue.DeclaredEmpty;
import eu.clusterpolicy.toolkit.catalogue.Entry;
import eu.clusterpolicy.toolkit.catalogue.Erratum;
import eu.clusterpolicy.toolkit.catalogue.Example;
import eu.clusterpolicy.toolkit.catalogue.ExampleId;
import eu.clusterpolicy.toolkit.catalogue.PolicyAction;
import eu.clusterpolicy.toolkit.catalogue.Recommendation;
import eu.clusterpolicy.toolkit.catalogue.Withdrawn;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

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
        shape.kind("action", "A policy action.", new ActionShape(), PolicyAction.class);
        shape.kind("example", "An example.", new ExampleShape(), Example.class);
        shape.kind("recommendation", "A recommendation.", new RecommendationShape(), Recommendation.class);
        shape.kind("erratum", "An erratum.", new ErratumShape(), Erratum.class);
        shape.kind(
                "declaredEmpty",
                "The declaration of an empty position.",
                new DeclaredEmptyShape(),
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
        kinds.add(optional("withdrawnAction", "A withdrawn action.", WithdrawnShape.action(), EntryShape::action));
        kinds.add(optional("withdrawnExample", "A withdrawn example.", WithdrawnShape.example(), EntryShape::example));
    }

    @SuppressWarnings("unchecked") // a withdrawn action is superseded by none but an action
    private static Optional<Withdrawn<PolicyAction, ActionId>> action(Entry entry) {
        return entry instanceof Withdrawn<?, ?> withdrawn && withdrawn.entry() instanceof PolicyAction
                ? Optional.of((Withdrawn<PolicyAction, ActionId>) withdrawn)
                : Optional.empty();
    }

    @SuppressWarnings("unchecked") // a withdrawn example is superseded by none but an example
    private static Optional<Withdrawn<Example, ExampleId>> example(Entry entry) {
        return entry instanceof Withdrawn<?, ?> withdrawn && withdrawn.entry() instanceof Example
                ? Optional.of((Withdrawn<Example, ExampleId>) withdrawn)
                : Optional.empty();
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
