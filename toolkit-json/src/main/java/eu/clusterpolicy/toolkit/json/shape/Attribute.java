package eu.clusterpolicy.toolkit.json.shape;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import eu.clusterpolicy.toolkit.json.wire.Codec;
import eu.clusterpolicy.toolkit.json.wire.JsonOut;
import eu.clusterpolicy.toolkit.json.wire.ListCodec;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import tools.jackson.core.SerializableString;
import tools.jackson.core.io.SerializedString;

/**
 * An attribute of a value, as a property of its object.
 *
 * <p>Immutable and thread-safe.
 *
 * @param quotedName the name in the document
 * @param meaning what it means, for the schema and for whoever forgot it
 * @param codec the form of what is written
 * @param from returns it of the whole
 * @param absent what a document means that leaves it out; empty where it must not
 * @param isRare whether the absent value is left out when it is written
 * @param <T> the whole
 * @param <V> the attribute, as the whole has it
 */
record Attribute<T, V>(
        SerializableString quotedName,
        String meaning,
        Codec<V> codec,
        Function<T, V> from,
        Optional<V> absent,
        boolean isRare)
        implements Part<T, V> {

    /** Asks what something means that has just been named. */
    interface Meaning<S> {

        /**
         * Says what it means.
         *
         * @param sentence a sentence for the schema
         */
        S meaning(String sentence);
    }

    /** Names an attribute that a document must have. */
    static <T, V> Meaning<Attribute<T, V>> required(String name, Codec<V> codec, Function<T, V> from) {
        return meaning -> new Attribute<>(new SerializedString(name), meaning, codec, from, Optional.empty(), false);
    }

    /** Names an attribute that a value may lack. */
    static <T, V> Meaning<Attribute<T, Optional<V>>> optional(
            String name, Codec<V> codec, Function<T, Optional<V>> from) {
        return rare(name, codec.as(Optional::of, Optional::orElseThrow), Optional.empty(), from);
    }

    /** Names a list that is always written and may be left out when it is empty. */
    static <T, V> Meaning<Attribute<T, ImmutableList<V>>> list(
            String name, Codec<V> item, Function<T, ImmutableList<V>> from) {
        return optional(name, ListCodec.of(item), ImmutableList.of(), from);
    }

    /** Names a set, a list whose items differ; it is always written and may be left out when it is empty. */
    static <T, V> Meaning<Attribute<T, ImmutableSet<V>>> set(
            String name, Codec<V> item, Function<T, ImmutableSet<V>> from) {
        return optional(name, ListCodec.set(item), ImmutableSet.of(), from);
    }

    /** Names a list that is written only when it holds something. */
    static <T, V> Meaning<Attribute<T, ImmutableList<V>>> rareList(
            String name, Codec<V> item, Function<T, ImmutableList<V>> from) {
        return rare(name, ListCodec.of(item), ImmutableList.of(), from);
    }

    /**
     * Names what is written only when it is not as usual.
     *
     * @param usual what it is where a document does not say
     */
    static <T, V> Meaning<Attribute<T, V>> rare(String name, Codec<V> codec, V usual, Function<T, V> from) {
        return meaning -> new Attribute<>(new SerializedString(name), meaning, codec, from, Optional.of(usual), true);
    }

    private static <T, V> Meaning<Attribute<T, V>> optional(
            String name, Codec<V> codec, V absent, Function<T, V> from) {
        return meaning -> new Attribute<>(new SerializedString(name), meaning, codec, from, Optional.of(absent), false);
    }

    /** Returns this attribute, as one of a larger whole. */
    <W> Attribute<W, V> of(Function<W, T> part) {
        return new Attribute<>(quotedName, meaning, codec, part.andThen(from), absent, isRare);
    }

    String name() {
        return quotedName.getValue();
    }

    boolean isRequired() {
        return absent.isEmpty();
    }

    @Override
    public ImmutableList<Attribute<T, ?>> attributes() {
        return ImmutableList.of(this);
    }

    @Override
    public V take(Values values) {
        return values.take(this);
    }

    void write(JsonOut out, T whole) {
        V value = from.apply(whole);
        if (isRare && absent.isPresent() && absent.get().equals(value)) {
            return;
        }
        out.generator().writeName(quotedName);
        codec.write(out, value);
    }

    /** An attribute says for itself what it means, also where its value is an object that says it too. */
    Map<String, Object> schema() {
        return schema(codec.schema());
    }

    /** Returns the schema of this attribute where what it holds has a schema of its own. */
    Map<String, Object> schema(Map<String, Object> own) {
        ImmutableMap.Builder<String, Object> schema = ImmutableMap.builder();
        schema.put("description", meaning);
        return own.containsKey("description")
                ? schema.put("allOf", List.of(own)).buildOrThrow()
                : schema.putAll(own).buildOrThrow();
    }
}
