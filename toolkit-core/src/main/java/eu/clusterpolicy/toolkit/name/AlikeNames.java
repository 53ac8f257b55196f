package eu.clusterpolicy.toolkit.name;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Iterables;
import com.google.common.collect.LinkedHashMultimap;
import com.google.common.collect.Multimaps;
import com.google.common.collect.SetMultimap;
import com.google.common.collect.Streams;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Names, and which of them a reader takes for one.
 *
 * <p>Two names read alike when their {@linkplain Words words} are the same, joined: {@code Start-ups Hub} is {@code Startup hub},
 * {@code Clean & Green} is {@code Clean and Green}, {@code Cluster's Hub} is {@code Clusters' hub}. A number stays apart from a
 * number, for 1.1 is not 11. An addition in brackets may be left out: {@code Digital Hub (OST)} is {@code Digital hub} and is
 * {@code Digital Hub OST}, but not {@code Digital Hub (ABC)}. A name without letters and digits, such as a picture, is compared
 * sign by sign, and one that cannot be seen is like no other.
 *
 * <p>Two bearers of one name are two all the same where both are known to be at home in different places, such as the vouchers
 * of two countries. Not thread-safe.
 *
 * @param <K> what bears the names
 */
public final class AlikeNames<K> {

    private static final Pattern BRACKETS = Pattern.compile("\\([^()]*+\\)|\\[[^\\[\\]]*+\\]");

    private final SetMultimap<String, Bearer<K>> whole = LinkedHashMultimap.create();
    private final SetMultimap<String, Bearer<K>> withoutBrackets = LinkedHashMultimap.create();

    /** Creates an empty collection. */
    public AlikeNames() {}

    private record Bearer<K>(K key, Optional<?> home) {

        boolean mayBe(Optional<?> place) {
            return home.isEmpty() || place.isEmpty() || home.equals(place);
        }
    }

    /**
     * Adds a name.
     *
     * @param key what bears it
     * @param home where that is at home, such as a country, where it is known
     */
    public void add(K key, Optional<?> home, String name) {
        Bearer<K> bearer = new Bearer<>(key, home);
        key(name).ifPresent(letters -> whole.put(letters, bearer));
        shortKey(name).ifPresent(letters -> withoutBrackets.put(letters, bearer));
    }

    /** Takes a name out again that was added with the same arguments. */
    public void remove(K key, Optional<?> home, String name) {
        Bearer<K> bearer = new Bearer<>(key, home);
        key(name).ifPresent(letters -> whole.remove(letters, bearer));
        shortKey(name).ifPresent(letters -> withoutBrackets.remove(letters, bearer));
    }

    /** Finds the others than the given bearer whose names read like the given one; of many, as many as a message lists. */
    public ImmutableSet<K> others(K own, Optional<?> home, String name) {
        Set<Bearer<K>> none = ImmutableSet.of();
        Optional<String> letters = key(name);
        return Streams.stream(Iterables.concat(
                        letters.map(whole::get).orElse(none),
                        letters.map(withoutBrackets::get).orElse(none),
                        shortKey(name).map(whole::get).orElse(none)))
                .filter(bearer -> !bearer.key().equals(own) && bearer.mayBe(home))
                .map(Bearer::key)
                .distinct()
                .limit(Excerpt.MOST_LISTED)
                .collect(ImmutableSet.toImmutableSet());
    }

    /**
     * Returns the bearers of each name and of those that read like it, in the order in which they were added; a bearer stands
     * alone where no other reads alike. Two names that differ in their brackets alone may be two parts of one whole, so they
     * come together only where a name without brackets is there too.
     */
    public Stream<ImmutableList<K>> groups() {
        return whole.keySet().stream().map(this::ofWholeName).flatMap(AlikeNames::byHome);
    }

    private ImmutableList<Bearer<K>> ofWholeName(String letters) {
        return ImmutableSet.copyOf(Iterables.concat(whole.get(letters), withoutBrackets.get(letters)))
                .asList();
    }

    /** One whose home is not known may be any of them, and then all are. */
    private static <K> Stream<ImmutableList<K>> byHome(ImmutableList<Bearer<K>> alike) {
        boolean known = alike.stream().allMatch(bearer -> bearer.home().isPresent());
        return known
                ? Multimaps.asMap(Multimaps.<Optional<?>, Bearer<K>>index(alike, Bearer::home)).values().stream()
                        .map(AlikeNames::keys)
                : Stream.of(keys(alike));
    }

    private static <K> ImmutableList<K> keys(List<Bearer<K>> bearers) {
        return bearers.stream().map(Bearer::key).collect(ImmutableList.toImmutableList());
    }

    private static Optional<String> shortKey(String name) {
        String shorter = BRACKETS.matcher(name).replaceAll(" ");
        return shorter.equals(name) ? Optional.empty() : key(shorter);
    }

    private static Optional<String> key(String name) {
        List<String> words = Words.ofName(name);
        return Optional.of(words.isEmpty() ? signs(name) : joined(words)).filter(key -> !key.isEmpty());
    }

    private static String joined(List<String> words) {
        StringBuilder joined = new StringBuilder();
        for (String word : words) {
            boolean afterNumber = joined.length() > 0 && Words.isNumber(joined.codePointBefore(joined.length()));
            if (afterNumber && Words.isNumber(word.codePointAt(0))) {
                joined.append(' ');
            }
            joined.append(word);
        }
        return joined.toString();
    }

    private static String signs(String name) {
        StringBuilder signs = new StringBuilder();
        Words.unmarked(name)
                .codePoints()
                .filter(point -> !WhiteSpace.isUnseen(point))
                .forEach(signs::appendCodePoint);
        return signs.toString();
    }
}
