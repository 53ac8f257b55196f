package eu.clusterpolicy.toolkit.search;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.primitives.ImmutableIntArray;
import eu.clusterpolicy.toolkit.name.SoughtWords;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The words of a catalogue in alphabetical order, and for each the entries in which it stands and the first of an entry's texts
 * that has it.
 *
 * <p>A word of few entries has a list of them, one of many a set of bits for each kind of text, whichever is smaller.
 */
final class WordIndex {

    /** A posting is the place of an entry and the kind of text, of which there are fewer than eight. */
    private static final int TEXT_BITS = 3;

    private static final int TEXT = (1 << TEXT_BITS) - 1;

    /** A set takes as much room beside its bits as a list of so many entries does. */
    private static final int SET = 64;

    private final int entries;
    private final String[] words;
    private final int[] starts;
    private final int[] postings;
    private final ImmutableMap<Integer, ImmutableList<Optional<Places>>> frequent;

    private WordIndex(Builder builder, int entries) {
        this.entries = entries;
        words = builder.lists.keySet().toArray(new String[0]);
        Arrays.sort(words);
        starts = new int[words.length + 1];
        ImmutableMap.Builder<Integer, ImmutableList<Optional<Places>>> many = ImmutableMap.builder();
        ImmutableIntArray.Builder few = ImmutableIntArray.builder();
        for (int i = 0; i < words.length; i++) {
            Postings list = builder.list(words[i]);
            starts[i + 1] = starts[i];
            if (list.size > Math.max(SET, entries / Integer.SIZE)) {
                many.put(i, byText(list));
            } else {
                few.addAll(list.trimmed());
                starts[i + 1] += list.size;
            }
        }
        postings = few.build().toArray();
        frequent = many.buildOrThrow();
    }

    private ImmutableList<Optional<Places>> byText(Postings list) {
        @Nullable Places[] texts = new @Nullable Places[SearchedText.values().length];
        for (int i = 0; i < list.size; i++) {
            int text = list.postings[i] & TEXT;
            Places places = texts[text] == null ? Places.none(entries) : texts[text];
            places.add(list.postings[i] >> TEXT_BITS);
            texts[text] = places;
        }
        return Arrays.stream(texts).map(Optional::ofNullable).collect(ImmutableList.toImmutableList());
    }

    /** Returns the entries that have all words that are looked for; empty where none is. */
    Optional<Places> find(SoughtWords sought) {
        if (sought.isEmpty()) {
            return Optional.empty();
        }
        ImmutableList<ImmutableIntArray> all = alternatives(sought);
        Places common = any(all.get(0));
        all.subList(1, all.size()).forEach(alternatives -> common.retainAll(any(alternatives)));
        return Optional.of(common);
    }

    private Places any(ImmutableIntArray alternatives) {
        Places any = Places.none(entries);
        alternatives.forEach(word -> addTo(any, word));
        return any;
    }

    private void addTo(Places places, int word) {
        ImmutableList<Optional<Places>> byText = frequent.get(word);
        if (byText != null) {
            byText.forEach(text -> text.ifPresent(places::addAll));
        }
        for (int i = starts[word]; i < starts[word + 1]; i++) {
            places.add(postings[i] >> TEXT_BITS);
        }
    }

    /**
     * Returns for each entry how late the last of the words comes: of every word the first kind of text that has it counts, and
     * of those the last.
     */
    byte[] ranks(SoughtWords sought) {
        byte[] ranks = new byte[entries];
        for (ImmutableIntArray alternatives : alternatives(sought)) {
            byte[] first = new byte[entries];
            Arrays.fill(first, (byte) TEXT);
            alternatives.forEach(word -> lower(first, word));
            for (int place = 0; place < entries; place++) {
                ranks[place] = (byte) Math.max(ranks[place], first[place]);
            }
        }
        return ranks;
    }

    private void lower(byte[] first, int word) {
        ImmutableList<Optional<Places>> byText = frequent.getOrDefault(word, ImmutableList.of());
        for (int text = 0; text < byText.size(); text++) {
            byte rank = (byte) text;
            byText.get(text).ifPresent(places -> places.forEach(0, entries, place -> lower(first, place, rank)));
        }
        for (int i = starts[word]; i < starts[word + 1]; i++) {
            lower(first, postings[i] >> TEXT_BITS, (byte) (postings[i] & TEXT));
        }
    }

    private static void lower(byte[] first, int place, byte rank) {
        first[place] = (byte) Math.min(first[place], rank);
    }

    /** Returns for each word that is looked for the words of the catalogue that will do. */
    private ImmutableList<ImmutableIntArray> alternatives(SoughtWords sought) {
        ImmutableList.Builder<ImmutableIntArray> all = ImmutableList.builder();
        for (String word : sought.words()) {
            ImmutableIntArray.Builder same = ImmutableIntArray.builder(1);
            addSame(word, same);
            all.add(same.build());
        }
        if (sought.beginning().isPresent()) {
            ImmutableIntArray.Builder begun = ImmutableIntArray.builder();
            sought.starts().forEach(start -> addBegun(start, begun));
            sought.completions().forEach(word -> addSame(word, begun));
            all.add(begun.build());
        }
        return all.build();
    }

    /** Returns whether the word stands in some text. */
    boolean has(String word) {
        return Arrays.binarySearch(words, word) >= 0;
    }

    private void addSame(String word, ImmutableIntArray.Builder same) {
        int found = Arrays.binarySearch(words, word);
        if (found >= 0) {
            same.add(found);
        }
    }

    private void addBegun(String start, ImmutableIntArray.Builder begun) {
        int found = Arrays.binarySearch(words, start);
        for (int i = found < 0 ? -found - 1 : found; i < words.length && words[i].startsWith(start); i++) {
            begun.add(i);
        }
    }

    /** Collects words, entry by entry and text by text, both in order. Not thread-safe. */
    static final class Builder {

        private final Map<String, Postings> lists = new HashMap<>();

        @SuppressWarnings("EnumOrdinal") // the order of the kinds of text is theirs by contract
        void add(String word, int place, SearchedText text) {
            list(word).add(place << TEXT_BITS | text.ordinal());
        }

        private Postings list(String word) {
            return lists.computeIfAbsent(word, absent -> new Postings());
        }

        WordIndex build(int entries) {
            return new WordIndex(this, entries);
        }
    }

    /** The postings of one word as they come in; of an entry only the first is kept. */
    private static final class Postings {

        private int[] postings = new int[1];
        private int size;

        void add(int posting) {
            if (size > 0 && postings[size - 1] >> TEXT_BITS == posting >> TEXT_BITS) {
                return;
            }
            if (size == postings.length) {
                postings = Arrays.copyOf(postings, size * 2);
            }
            postings[size++] = posting;
        }

        ImmutableIntArray trimmed() {
            return ImmutableIntArray.copyOf(Arrays.copyOf(postings, size));
        }
    }
}
