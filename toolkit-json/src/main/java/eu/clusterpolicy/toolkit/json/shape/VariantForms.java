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
import eu.clusterpolicy.toolkit.json.wire.JsonIn;
import eu.clusterpolicy.toolkit.json.wire.JsonOut;
import eu.clusterpolicy.toolkit.matrix.AxisValue;
import eu.clusterpolicy.toolkit.matrix.Cell;
import eu.clusterpolicy.toolkit.matrix.Challenge;
import eu.clusterpolicy.toolkit.matrix.ClusterFunction;
import eu.clusterpolicy.toolkit.matrix.Priority;
import eu.clusterpolicy.toolkit.roadmap.Decision;
import eu.clusterpolicy.toolkit.roadmap.Focus;
import eu.clusterpolicy.toolkit.roadmap.Selection;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The types that have several wire forms, such as decisions: a document does not say which of them it holds. */
final class VariantForms {

    private static final ImmutableList<Variant<?>> DECISIONS = ImmutableList.of(
            new Variant<>(new TypeToken<Decision<Priority>>() {}, about(Priority.class), RoadmapShapes.PRIORITY),
            new Variant<>(new TypeToken<Decision<Focus>>() {}, about(Focus.class), RoadmapShapes.CHALLENGE),
            new Variant<>(new TypeToken<Decision<Cell>>() {}, about(Cell.class), RoadmapShapes.FUNCTION),
            new Variant<>(
                    new TypeToken<Decision<Selection<ActionId>>>() {},
                    about(selecting(ActionId.class)),
                    RoadmapShapes.ofEntry("action", EntryShapes.ACTION_ID)),
            new Variant<>(
                    new TypeToken<Decision<Selection<ExampleId>>>() {},
                    about(selecting(ExampleId.class)),
                    RoadmapShapes.ofEntry("example", EntryShapes.EXAMPLE_ID)),
            new Variant<>(
                    new TypeToken<Decision<Consideration>>() {},
                    about(Consideration.class),
                    RoadmapShapes.CONSIDERATION));

    private static final ImmutableList<Variant<?>> SELECTIONS = ImmutableList.of(
            new Variant<>(
                    new TypeToken<Selection<ActionId>>() {},
                    selecting(ActionId.class),
                    RoadmapShapes.selection("action", EntryShapes.ACTION_ID)),
            new Variant<>(
                    new TypeToken<Selection<ExampleId>>() {},
                    selecting(ExampleId.class),
                    RoadmapShapes.selection("example", EntryShapes.EXAMPLE_ID)));

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

    /**
     * The form of a type that has several: a value tells which is its own, so that it is written; a document does not, so that it
     * is not read.
     *
     * @param variants the forms
     * @param sentence which type is to be asked for instead
     * @param <T> the type
     */
    private record VariantsCodec<T>(ImmutableList<? extends Variant<?>> variants, String sentence) implements Codec<T> {

        @Override
        public @Nullable T read(JsonIn in) {
            in.refuse(sentence);
            return null;
        }

        @Override
        public void write(JsonOut out, T value) {
            variants.stream()
                    .filter(variant -> variant.fits().test(value))
                    .findFirst()
                    .orElseThrow(() -> new IllegalArgumentException("has no form in documents: '" + value + "'"))
                    .write(out, value);
        }

        @Override
        public Map<String, Object> schema() {
            return Map.of(
                    "anyOf",
                    variants.stream().map(variant -> variant.codec().schema()).toList());
        }
    }
}
