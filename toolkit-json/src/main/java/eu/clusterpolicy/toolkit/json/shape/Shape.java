package eu.clusterpolicy.toolkit.json.shape;

import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import eu.clusterpolicy.toolkit.json.shape.Attribute.Meaning;
import eu.clusterpolicy.toolkit.json.wire.Codec;
import eu.clusterpolicy.toolkit.json.wire.Codecs;
import eu.clusterpolicy.toolkit.json.wire.JsonIn;
import eu.clusterpolicy.toolkit.json.wire.JsonOut;
import eu.clusterpolicy.toolkit.json.wire.ListCodec;
import eu.clusterpolicy.toolkit.name.NearestName;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamLocation;

/**
 * The shape of an object: its attributes, each stated once, in the order in which they are written.
 *
 * <p>A value of few attributes is made of them by a function, such as its constructor; one of many by its builder:
 *
 * <pre>{@code
 * Shape<TimeFrame> timeFrame = Shape.of(
 *         "time frame",
 *         "A time frame, both days included.",
 *         required("start", DATE, TimeFrame::start).meaning("The first day."),
 *         required("end", DATE, TimeFrame::end).meaning("The last day; not before the first."),
 *         TimeFrame::of);
 *
 * Shape<PolicyAction> action = Shape.of(
 *                 "action", "A policy action.", PolicyAction::builder, PolicyAction.Builder::build)
 *         .required("id", ID, PolicyAction::id, PolicyAction.Builder::id)
 *         .meaning("The identifier: lower-case kebab words.")
 *         .optional("cell", CELL, PolicyAction::cell, PolicyAction.Builder::cell)
 *         .meaning("The cell; missing for an action outside the matrix.");
 * }</pre>
 *
 * <p>Where the function or the builder throws an IllegalArgumentException, its message becomes a fault at the object's place.
 *
 * <p>Immutable and thread-safe.
 *
 * @param <T> the value
 */
class Shape<T> implements Codec<T>, Part<T, T> {

    private final String kind;
    private final String meaning;
    private final ImmutableList<Attribute<T, ?>> attributes;
    private final Supplier<ImmutableList<Attribute<T, ?>>> inCanonicalOrder;
    private final ImmutableMap<String, Object> rules;
    private final ImmutableList<Alternative> alternatives;
    private final boolean isChecked;
    private final Function<Values, T> make;

    private Shape(
            String kind,
            String meaning,
            ImmutableList<Attribute<T, ?>> attributes,
            ImmutableMap<String, Object> rules,
            ImmutableList<Alternative> alternatives,
            boolean isChecked,
            Function<Values, T> make) {
        this.kind = kind;
        this.meaning = meaning;
        this.attributes = attributes;
        this.alternatives = alternatives;
        this.inCanonicalOrder = Suppliers.memoize(this::sorted);
        this.rules = rules;
        this.isChecked = isChecked;
        this.make = make;
    }

    /**
     * Returns the shape of a value of two parts.
     *
     * @param kind what the object is, in words, such as {@code time frame}
     * @param meaning what it means, for the schema
     * @param whole makes the value of its parts
     */
    static <T, A, B> Shape<T> of(String kind, String meaning, Part<T, A> a, Part<T, B> b, BiFunction<A, B, T> whole) {
        return made(kind, meaning, values -> whole.apply(a.take(values), b.take(values)), a, b);
    }

    /** Returns the shape of a value of three parts. */
    static <T, A, B, C> Shape<T> of(
            String kind, String meaning, Part<T, A> a, Part<T, B> b, Part<T, C> c, Of3<A, B, C, T> whole) {
        return made(kind, meaning, values -> whole.of(a.take(values), b.take(values), c.take(values)), a, b, c);
    }

    /** Returns the shape of a value of four parts. */
    static <T, A, B, C, D> Shape<T> of(
            String kind,
            String meaning,
            Part<T, A> a,
            Part<T, B> b,
            Part<T, C> c,
            Part<T, D> d,
            Of4<A, B, C, D, T> whole) {
        return made(
                kind,
                meaning,
                values -> whole.of(a.take(values), b.take(values), c.take(values), d.take(values)),
                a,
                b,
                c,
                d);
    }

    /** Returns the shape of a value of five parts. */
    static <T, A, B, C, D, E> Shape<T> of(
            String kind,
            String meaning,
            Part<T, A> a,
            Part<T, B> b,
            Part<T, C> c,
            Part<T, D> d,
            Part<T, E> e,
            Of5<A, B, C, D, E, T> whole) {
        return made(
                kind,
                meaning,
                values -> whole.of(a.take(values), b.take(values), c.take(values), d.take(values), e.take(values)),
                a,
                b,
                c,
                d,
                e);
    }

    /** Returns the shape of a value of six parts. */
    static <T, A, B, C, D, E, F> Shape<T> of(
            String kind,
            String meaning,
            Part<T, A> a,
            Part<T, B> b,
            Part<T, C> c,
            Part<T, D> d,
            Part<T, E> e,
            Part<T, F> f,
            Of6<A, B, C, D, E, F, T> whole) {
        return made(
                kind,
                meaning,
                values -> whole.of(
                        a.take(values), b.take(values), c.take(values), d.take(values), e.take(values), f.take(values)),
                a,
                b,
                c,
                d,
                e,
                f);
    }

    /**
     * Begins the shape of a value that has a builder.
     *
     * @param kind what the object is, in words, such as {@code action}
     * @param meaning what it means, for the schema
     * @param builder returns a builder with nothing set
     * @param build builds the value
     */
    static <T, B> OfBuilder<T, B> of(String kind, String meaning, Supplier<B> builder, Function<B, T> build) {
        return new OfBuilder<>(kind, meaning, ImmutableList.of(), values -> builder.get(), build);
    }

    /**
     * Begins the shape of a value whose builder asks for the first part.
     *
     * @param builder returns a builder for the given part
     * @param build builds the value, or returns null where it has noted why not
     */
    static <T, A, B> OfBuilder<T, B> of(
            String kind, String meaning, Part<T, A> first, Function<A, B> builder, Function<B, T> build) {
        return new OfBuilder<>(kind, meaning, first.attributes(), values -> builder.apply(first.take(values)), build);
    }

    @SafeVarargs
    private static <T> Shape<T> made(String kind, String meaning, Function<Values, T> make, Part<T, ?>... parts) {
        ImmutableList.Builder<Attribute<T, ?>> attributes = ImmutableList.builder();
        for (Part<T, ?> part : parts) {
            attributes.addAll(part.attributes());
        }
        return new Shape<>(
                kind,
                meaning,
                attributes.build(),
                ImmutableMap.of(),
                ImmutableList.of(Alternative.of(kind, meaning)),
                false,
                make);
    }

    /** States for the schema, by a keyword of the object, a rule between attributes that the value itself holds to. */
    final Shape<T> rule(String keyword, Object value) {
        ImmutableMap<String, Object> more = ImmutableMap.<String, Object>builder()
                .putAll(rules)
                .put(keyword, value)
                .buildOrThrow();
        return new Shape<>(kind, meaning, attributes, more, alternatives, true, make);
    }

    /** States that the value refuses parts that are sound but do not go together, as no keyword of a schema can say. */
    final Shape<T> checked() {
        return new Shape<>(kind, meaning, attributes, rules, alternatives, true, make);
    }

    /** Returns the shape under another title in the schema, which tells it from others of its kind. */
    final Shape<T> titled(String title) {
        return new Shape<>(
                kind, meaning, attributes, rules, ImmutableList.of(Alternative.of(title, meaning)), isChecked, make);
    }

    /** States for the schema that an object is of one of several forms, to which the value itself holds. */
    final Shape<T> either(Alternative... forms) {
        return new Shape<>(kind, meaning, attributes, rules, ImmutableList.copyOf(forms), true, make);
    }

    /** Returns the schema of the given form of the object. */
    final Map<String, Object> schema(Alternative form) {
        ImmutableMap.Builder<String, Object> members = ImmutableMap.builder();
        ImmutableList.Builder<String> required = ImmutableList.builder();
        for (Attribute<T, ?> attribute : attributes) {
            String name = attribute.name();
            if (!form.lacks().contains(name)) {
                Map<String, Object> narrower = form.narrows().get(name);
                members.put(name, narrower == null ? attribute.schema() : attribute.schema(narrower));
            }
            if (attribute.isRequired() || form.needs().contains(name)) {
                required.add(name);
            }
        }
        return ImmutableMap.<String, Object>builder()
                .put("title", form.title())
                .put("description", form.meaning())
                .put("type", "object")
                .put("properties", members.buildOrThrow())
                .put("required", required.build())
                .put("additionalProperties", false)
                .putAll(rules)
                .buildOrThrow();
    }

    /** Returns the shape with further attributes before its own, of which the value is not made. */
    final Shape<T> headedBy(ImmutableList<Attribute<T, ?>> head) {
        ImmutableList<Attribute<T, ?>> all = ImmutableList.<Attribute<T, ?>>builder()
                .addAll(head)
                .addAll(attributes)
                .build();
        return new Shape<>(kind, meaning, all, rules, alternatives, isChecked, values -> {
            values.skip(head.size());
            return make.apply(values);
        });
    }

    final String kind() {
        return kind;
    }

    @Override
    public final ImmutableList<Attribute<T, ?>> attributes() {
        return attributes;
    }

    @Override
    public final T take(Values values) {
        return make.apply(values);
    }

    @Override
    public final @Nullable T read(JsonIn in) {
        if (in.token() != JsonToken.START_OBJECT) {
            in.refuse(kind + " must be an object in curly brackets");
            return null;
        }
        TokenStreamLocation start = in.location();
        Values values = readValues(in);
        if (!isWhole(in, start, values)) {
            if (isChecked) {
                in.stopEarly();
            }
            return null;
        }
        try {
            return take(values);
        } catch (IllegalArgumentException refused) {
            in.fault(start, String.valueOf(refused.getMessage()));
            return null;
        }
    }

    private Values readValues(JsonIn in) {
        Values values = new Values(in, attributes.size());
        int expected = 0;
        while (in.next() != JsonToken.END_OBJECT) {
            String name = in.parser().currentName();
            int position = positionOf(name, expected);
            in.enter(name);
            if (position < 0) {
                in.fault(in.location(), NearestName.unknown("property of " + kind, name, names()));
                in.passOver();
            } else if (values.saw(position)) {
                in.fault(in.location(), kind + " has '" + name + "' twice");
                in.passOver();
            } else {
                in.next();
                values.put(position, attributes.get(position).codec().read(in));
                expected = position + 1;
            }
            in.leave();
        }
        return values;
    }

    /** Looks first where the next attribute stands: most documents have them in order. */
    private int positionOf(String name, int expected) {
        for (int position = expected; position < attributes.size(); position++) {
            if (attributes.get(position).name().equals(name)) {
                return position;
            }
        }
        for (int position = 0; position < expected; position++) {
            if (attributes.get(position).name().equals(name)) {
                return position;
            }
        }
        return -1;
    }

    private ImmutableSet<String> names() {
        return attributes.stream().map(Attribute::name).collect(ImmutableSet.toImmutableSet());
    }

    /** A value is made of sound parts alone, so that no fault is the mere consequence of another. */
    private boolean isWhole(JsonIn in, TokenStreamLocation start, Values values) {
        boolean whole = true;
        for (int position = 0; position < attributes.size(); position++) {
            Attribute<T, ?> attribute = attributes.get(position);
            boolean lacks = attribute.isRequired() && !values.saw(position);
            if (lacks) {
                in.fault(start, kind + " lacks '" + attribute.name() + "': " + attribute.meaning());
            }
            whole &= !lacks && (values.holds(position) || !values.saw(position));
        }
        return whole;
    }

    @Override
    public final void write(JsonOut out, T value) {
        out.generator().writeStartObject();
        for (Attribute<T, ?> attribute : out.isCanonical() ? inCanonicalOrder.get() : attributes) {
            attribute.write(out, value);
        }
        out.generator().writeEndObject();
    }

    /** RFC 8785 orders names by their UTF-16 code units, as strings compare. */
    private ImmutableList<Attribute<T, ?>> sorted() {
        return ImmutableList.sortedCopyOf(Comparator.comparing(Attribute::name), attributes);
    }

    @Override
    public final Map<String, Object> schema() {
        return alternatives.size() == 1
                ? schema(alternatives.get(0))
                : ImmutableMap.of(
                        "title",
                        kind,
                        "description",
                        meaning,
                        "oneOf",
                        alternatives.stream().map(this::schema).toList());
    }

    /**
     * The shape of a value that has a builder; each attribute that is named is the next.
     *
     * <p>Immutable and thread-safe.
     *
     * @param <T> the value
     * @param <B> its builder
     */
    static final class OfBuilder<T, B> extends Shape<T> {

        private final Function<Values, B> fill;
        private final Function<B, T> build;

        private OfBuilder(
                String kind,
                String meaning,
                ImmutableList<Attribute<T, ?>> attributes,
                Function<Values, B> fill,
                Function<B, T> build) {
            super(
                    kind,
                    meaning,
                    attributes,
                    ImmutableMap.of(),
                    ImmutableList.of(Alternative.of(kind, meaning)),
                    false,
                    fill.andThen(build));
            this.fill = fill;
            this.build = build;
        }

        /** Names an attribute that a document must have. */
        <V> Meaning<OfBuilder<T, B>> required(String name, Codec<V> codec, Function<T, V> from, BiConsumer<B, V> to) {
            return then(Attribute.required(name, codec, from), to);
        }

        /**
         * Names an attribute that a finished value has, and one in the making may lack.
         *
         * @param finished whether a document must have it
         */
        <V> Meaning<OfBuilder<T, B>> due(
                boolean finished,
                String name,
                Codec<V> codec,
                Function<T, Optional<V>> from,
                BiConsumer<B, Optional<V>> to) {
            return finished
                    ? required(name, codec.as(Optional::of, Optional::orElseThrow), from, to)
                    : optional(name, codec, from, to);
        }

        /**
         * Names an attribute that a finished value states, and one in the making may leave out while it holds nothing.
         *
         * @param finished whether a document must have it
         * @param nothing what it is where a document does not say
         */
        <V> Meaning<OfBuilder<T, B>> due(
                boolean finished, String name, Codec<V> codec, V nothing, Function<T, V> from, BiConsumer<B, V> to) {
            return finished ? required(name, codec, from, to) : rare(name, codec, nothing, from, to);
        }

        /**
         * Names words that a finished value has, and that are blank in one in the making.
         *
         * @param finished whether a document must have them
         */
        Meaning<OfBuilder<T, B>> dueWords(
                boolean finished, String name, Function<T, String> from, BiConsumer<B, String> to) {
            return finished ? required(name, Codecs.WORDS, from, to) : rare(name, Codecs.TEXT, "", from, to);
        }

        /**
         * Names a list that a finished value has, be it empty, and that one in the making may leave out.
         *
         * @param finished whether a document must have it
         */
        <V> Meaning<OfBuilder<T, B>> dueList(
                boolean finished,
                String name,
                Codec<V> item,
                Function<T, ImmutableList<V>> from,
                BiConsumer<B, ImmutableList<V>> to) {
            return finished ? required(name, ListCodec.of(item), from, to) : rareList(name, item, from, to);
        }

        /** Names an attribute that a value may lack. */
        <V> Meaning<OfBuilder<T, B>> optional(
                String name, Codec<V> codec, Function<T, Optional<V>> from, BiConsumer<B, Optional<V>> to) {
            return then(Attribute.optional(name, codec, from), to);
        }

        /** Names a list that is always written and may be left out when it is empty. */
        <V> Meaning<OfBuilder<T, B>> list(
                String name, Codec<V> item, Function<T, ImmutableList<V>> from, BiConsumer<B, ImmutableList<V>> to) {
            return then(Attribute.list(name, item, from), to);
        }

        /** Names a set, a list whose items differ; it is always written and may be left out when it is empty. */
        <V> Meaning<OfBuilder<T, B>> set(
                String name, Codec<V> item, Function<T, ImmutableSet<V>> from, BiConsumer<B, ImmutableSet<V>> to) {
            return then(Attribute.set(name, item, from), to);
        }

        /** Names a list that is written only when it holds something. */
        <V> Meaning<OfBuilder<T, B>> rareList(
                String name, Codec<V> item, Function<T, ImmutableList<V>> from, BiConsumer<B, ImmutableList<V>> to) {
            return then(Attribute.rareList(name, item, from), to);
        }

        /**
         * Names what is written only when it is not as usual.
         *
         * @param usual what it is where a document does not say
         */
        <V> Meaning<OfBuilder<T, B>> rare(
                String name, Codec<V> codec, V usual, Function<T, V> from, BiConsumer<B, V> to) {
            return then(Attribute.rare(name, codec, usual, from), to);
        }

        private <V> Meaning<OfBuilder<T, B>> then(Meaning<Attribute<T, V>> named, BiConsumer<B, V> to) {
            return sentence -> with(named.meaning(sentence), to);
        }

        private <V> OfBuilder<T, B> with(Attribute<T, V> attribute, BiConsumer<B, V> to) {
            ImmutableList<Attribute<T, ?>> more = ImmutableList.<Attribute<T, ?>>builder()
                    .addAll(attributes())
                    .add(attribute)
                    .build();
            Function<Values, B> filled = values -> {
                B builder = fill.apply(values);
                to.accept(builder, attribute.take(values));
                return builder;
            };
            return new OfBuilder<>(super.kind, super.meaning, more, filled, build);
        }
    }

    /** Makes a value of three parts. */
    interface Of3<A, B, C, T> {

        /** Returns the value, or null where it has noted why not. */
        @Nullable
        T of(A a, B b, C c);
    }

    /** Makes a value of four parts. */
    interface Of4<A, B, C, D, T> {

        /** Returns the value, or null where it has noted why not. */
        @Nullable
        T of(A a, B b, C c, D d);
    }

    /** Makes a value of five parts. */
    interface Of5<A, B, C, D, E, T> {

        /** Returns the value, or null where it has noted why not. */
        @Nullable
        T of(A a, B b, C c, D d, E e);
    }

    /** Makes a value of six parts. */
    interface Of6<A, B, C, D, E, F, T> {

        /** Returns the value, or null where it has noted why not. */
        @Nullable
        T of(A a, B b, C c, D d, E e, F f);
    }
}
