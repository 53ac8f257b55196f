package eu.clusterpolicy.toolkit.testkit;

import eu.clusterpolicy.toolkit.entry.Title;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Tuple;

/**
 * Generated texts as a careful editor may well write them: accents, other scripts, other directions, emoji, very long words, but
 * no stray white space and no full stop at the end.
 *
 * <p>They shrink towards one plain word.
 */
final class TextArbitraries {

    private static final int MOST_WORDS = 6;

    private static final String VERY_LONG = "supercluster".repeat(40);

    private static final List<String> WORDS = List.of(
            "cluster",
            "green",
            "2030",
            "R&D",
            "start-ups",
            "l’énergie",
            "Łódź",
            "Straße",
            "p\u0304or",
            "İzmir",
            "Ωmega",
            "зелений",
            "شبكة",
            "רשת",
            "集群",
            "🌱",
            "👩🏽‍🔬",
            "\u200Eltr",
            "“quoted”",
            "a<b",
            "a|b",
            "*star*",
            "100%s",
            VERY_LONG);

    /** Shorter texts may well be the same in several entries. */
    private static final int LONG = 40;

    private TextArbitraries() {}

    /** Returns wordings and names. */
    static Arbitrary<String> texts() {
        return words().list()
                .ofMinSize(1)
                .ofMaxSize(MOST_WORDS)
                .uniqueElements(word -> word.toLowerCase(Locale.ROOT))
                .map(words -> String.join(" ", words));
    }

    /** Returns the text, with the number of what it is said of where it is long. */
    static String ofOneEntry(String text, int number) {
        return text.length() < LONG ? text : number + " " + text;
    }

    /** Returns the title, with the number of what it stands over where it is long. */
    static Title ofOneEntry(Title title, int number) {
        return new Title(title.status(), title.text().map(words -> ofOneEntry(words, number)), title.citation());
    }

    /** Returns identifiers: lower-case kebab words. */
    static Arbitrary<String> identifiers() {
        return Arbitraries.of("green", "skills", "hub", "network", "2030")
                .list()
                .ofMinSize(1)
                .ofMaxSize(4)
                .map(words -> "a-" + String.join("-", words));
    }

    private static Arbitrary<String> words() {
        Arbitrary<String> letters = Arbitraries.strings()
                .withCharRange('a', 'z')
                .withCharRange('à', 'ö')
                .withCharRange('א', 'ת')
                .withCharRange('一', '丿')
                .ofMinLength(1)
                .ofMaxLength(12);
        return Arbitraries.frequencyOf(Tuple.of(3, Arbitraries.of(WORDS)), Tuple.of(1, letters));
    }
}
