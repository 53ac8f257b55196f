package eu.clusterpolicy.toolkit.json.shape;

import com.google.common.collect.ImmutableList;
import com.google.common.reflect.TypeToken;
import eu.clusterpolicy.toolkit.entry.ActionId;
import eu.clusterpolicy.toolkit.entry.DeclaredEmpty;
import eu.clusterpolicy.toolkit.entry.Entry;
import eu.clusterpolicy.toolkit.entry.EntryKind;
import eu.clusterpolicy.toolkit.entry.Erratum;
import eu.clusterpolicy.toolkit.entry.Example;
import eu.clusterpolicy.toolkit.entry.ExampleId;
import eu.clusterpolicy.toolkit.entry.PolicyAction;
import eu.clusterpolicy.toolkit.entry.Recommendation;
import eu.clusterpolicy.toolkit.entry.Withdrawn;
import eu.clusterpolicy.toolkit.guide.Consideration;
import eu.clusterpolicy.toolkit.json.wire.Codec;
import eu.clusterpolicy.toolkit.json.wire.Codecs;
import eu.clusterpolicy.toolkit.matrix.AxisValue;
import eu.clusterpolicy.toolkit.matrix.Cell;
import eu.clusterpolicy.toolkit.matrix.Challenge;
import eu.clusterpolicy.toolkit.matrix.ClusterFunction;
import eu.clusterpolicy.toolkit.matrix.Priority;
import eu.clusterpolicy.toolkit.roadmap.Decision;
import eu.clusterpolicy.toolkit.roadmap.Focus;
import eu.clusterpolicy.toolkit.roadmap.Selection;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** The types that have several wire forms, such as decisions: a document does not say which of them it holds. */
final class VariantForms {

    private static final Codec<ActionId> ACTION = Codecs.id(ActionId::of);
    private static final Codec<ExampleId> EXAMPLE = Codecs.id(ExampleId::of);

    private static final ImmutableList<Variant<?>> DECISIONS = ImmutableList.of(
            new Variant<>(new TypeToken<Decision<Priority>>() {}, about(Priority.class), DecisionShapes.PRIORITY),
            new Variant<>(new TypeToken<Decision<Focus>>() {}, about(Focus.class), DecisionShapes.CHALLENGE),
            new Variant<>(new TypeToken<Decision<Cell>>() {}, about(Cell.class), DecisionShapes.FUNCTION),
            new Variant<>(
                    new TypeToken<Decision<Selection<ActionId>>>() {},
                    about(selecting(ActionId.class)),
                    DecisionShapes.ofEntry("action", ACTION)),
            new Variant<>(
                    new TypeToken<Decision<Selection<ExampleId>>>() {},
                    about(selecting(ExampleId.class)),
                    DecisionShapes.ofEntry("example", EXAMPLE)),
            new Variant<>(
                    new TypeToken<Decision<Consideration>>() {},
                    about(Consideration.class),
                    DecisionShapes.CONSIDERATION));

    private static final ImmutableList<Variant<?>> SELECTIONS = ImmutableList.of(
            new Variant<>(
                    new TypeToken<Selection<ActionId>>() {},
                    selecting(ActionId.class),
                    DecisionShapes.selection("action", ACTION)),
            new Variant<>(
                    new TypeToken<Selection<ExampleId>>() {},
                    selecting(ExampleId.class),
                    DecisionShapes.selection("example", EXAMPLE)));

    private static final ImmutableList<Variant<?>> WITHDRAWN = EntryKind.WITHDRAWABLE.stream()
            .map(kind -> new Variant<>(TypeToken.of(Withdrawn.class), withdrawn(kind), EntryShapes.withdrawn(kind)))
            .collect(ImmutableList.toImmutableList());

    private VariantForms() {}

    /** Returns the forms that a document's reader must ask for by a type with its arguments. */
    static ImmutableList<Variant<?>> generic() {
        return Stream.of(DECISIONS, SELECTIONS).flatMap(ImmutableList::stream).collect(ImmutableList.toImmutableList());
    }

    /**
     * Returns the types that have several forms.
     *
     * @param forms the forms of the types that have one each
     */
    static ImmutableList<Form<?>> all(ImmutableList<Form<?>> forms) {
        ImmutableList<Variant<?>> entries = ImmutableList.<Variant<?>>builder()
                .addAll(variants(
                        forms,
                        PolicyAction.class,
                        Example.class,
                        Recommendation.class,
                        Erratum.class,
                        DeclaredEmpty.class))
                .addAll(WITHDRAWN)
                .build();
        return ImmutableList.of(
                form(Decision.class, DECISIONS, "a decision", "Decision<Priority>"),
                form(Selection.class, SELECTIONS, "a selection", "Selection<ActionId>"),
                new Form<>(
                        Withdrawn.class,
                        new VariantsCodec<>(WITHDRAWN, "a withdrawn entry is read only as part of a catalogue")),
                form(Entry.class, entries, "an entry", "PolicyAction"),
                form(
                        AxisValue.class,
                        variants(forms, Priority.class, Challenge.class, ClusterFunction.class),
                        "a value of an axis",
                        "Priority"));
    }

    private static <T> Form<T> form(
            Class<T> type, ImmutableList<? extends Variant<?>> variants, String what, String example) {
        String sentence = what + " is read only where its type is named in full, such as " + example;
        return new Form<>(type, new VariantsCodec<>(variants, sentence));
    }

    private static ImmutableList<? extends Variant<?>> variants(ImmutableList<Form<?>> forms, Class<?>... types) {
        ImmutableList<Class<?>> wanted = ImmutableList.copyOf(types);
        return forms.stream()
                .filter(form -> wanted.contains(form.type()))
                .map(Variant::of)
                .collect(ImmutableList.toImmutableList());
    }

    private static Predicate<Object> about(Class<?> subject) {
        return about(subject::isInstance);
    }

    private static Predicate<Object> about(Predicate<Object> subject) {
        return value -> value instanceof Decision<?> decision && subject.test(decision.subject());
    }

    private static Predicate<Object> selecting(Class<?> id) {
        return value -> value instanceof Selection<?> selection && id.isInstance(selection.entry());
    }

    private static Predicate<Object> withdrawn(EntryKind kind) {
        return value -> value instanceof Withdrawn withdrawn
                && withdrawn.entry().entryName().kind() == kind;
    }
}
