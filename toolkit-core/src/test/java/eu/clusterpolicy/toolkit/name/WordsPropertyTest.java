package eu.clusterpolicy.toolkit.name;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSet;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class WordsPropertyTest {

    @Property
    void are_the_same_in_a_text_of_plain_letters_and_in_one_of_any(@ForAll("texts") String text) {
        ImmutableSet<String> withAnother =
                ImmutableSet.<String>builder().addAll(Words.of(text)).add("e").build();

        assertThat(Words.of(text + " é")).isEqualTo(withAnother);
    }

    @Property
    void are_the_same_in_any_case(@ForAll("texts") String text) {
        assertThat(Words.of(text.toUpperCase(Locale.ROOT))).isEqualTo(Words.of(text));
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
