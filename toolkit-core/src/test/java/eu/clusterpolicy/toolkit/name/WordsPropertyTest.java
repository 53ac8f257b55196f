package eu.clusterpolicy.toolkit.name;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.Sets;
import java.text.Normalizer;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class WordsPropertyTest {

    @Property
    void are_the_same_in_a_text_of_plain_letters_and_in_one_of_any(@ForAll("texts") String text) {
        assertThat(Words.of(text + " é")).isEqualTo(Words.of(text + " e"));
    }

    @Property
    void are_the_same_in_any_case(@ForAll("texts") String text) {
        assertThat(Words.of(text.toUpperCase(Locale.ROOT))).isEqualTo(Words.of(text));
    }

    @Property
    void find_a_text_by_all_that_are_its_own(@ForAll("texts") String text) {
        assertThat(Words.finding(text)).containsAll(Words.of(text)).containsAll(Words.of(text.replace("-", "")));
    }

    @Property
    void stand_where_they_are_found(@ForAll("anyTexts") String text) {
        for (Words.Placed placed : Words.placed(text)) {
            String stretch = text.substring(placed.start(), placed.end());
            if (!stretch.equals("&")) {
                assertThat(Words.finding(stretch)).contains(placed.word());
            }
        }
        assertThat(Words.finding(text))
                .containsExactlyInAnyOrderElementsOf(Sets.union(Words.of(text), Words.of(text.replace("-", ""))));
    }

    @Provide
    Arbitrary<String> anyTexts() {
        return Arbitraries.strings().withChars("aes-' &é\u0301\u00ad½ßʼ™").ofMaxLength(12);
    }

    /** Marks are brought into another order only among themselves, and none of them stays. */
    @Property
    void are_without_the_marks_of_a_normalised_text(@ForAll("markedTexts") String text) {
        String marked = Normalizer.normalize(text, Normalizer.Form.NFKD);

        assertThat(Words.unmarked(text).codePoints())
                .containsExactlyElementsOf(marked.codePoints()
                        .filter(point -> !Words.isMark(point))
                        .boxed()
                        .toList());
    }

    @Provide
    Arbitrary<String> markedTexts() {
        return Arbitraries.oneOf(
                Arbitraries.strings().ofMaxLength(12),
                Arbitraries.strings()
                        .withChars("aéệ\u0301\u0323\u0327\u0344\u093c\u094d한ᄀ가\uFF9E\uFF76ﬁ½ﷺ´ΐ\u0F73")
                        .ofMaxLength(12));
    }

    @Property
    void are_the_same_in_the_plural(@ForAll("singulars") String word) {
        boolean hissing = word.matches(".*(s|sh|ch|x)");

        assertThat(Words.of(word + (hissing ? "es" : "s"))).isEqualTo(Words.of(word));
    }

    /** Words of four letters or more, as English ends them in the singular. */
    @Provide
    Arbitrary<String> singulars() {
        Arbitrary<String> beginnings =
                Arbitraries.strings().withChars("abdlmnort").ofMinLength(3).ofMaxLength(8);
        return Combinators.combine(
                        beginnings,
                        Arbitraries.of("", "e", "ie", "us", "ss", "sh", "ch", "x", "se", "sse", "she", "che", "xe"))
                .as(String::concat);
    }

    @Property
    void are_made_of_letters_and_digits(@ForAll String text) {
        assertThat(Words.of(text))
                .allMatch(word -> !word.isEmpty()
                        && word.codePoints().allMatch(point -> Character.isLetter(point) || Words.isNumber(point)));
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.strings().withChars("abehiopstuxyz1-' &").ofMaxLength(30);
    }
}
