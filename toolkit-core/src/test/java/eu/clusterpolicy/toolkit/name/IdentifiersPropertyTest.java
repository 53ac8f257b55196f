package eu.clusterpolicy.toolkit.name;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

class IdentifiersPropertyTest {

    @Property
    void what_is_made_of_a_name_has_the_form(@ForAll("names") String name) {
        named(name)
                .ifPresent(id ->
                        assertThatCode(() -> Identifiers.require("id", id)).doesNotThrowAnyException());
    }

    @Property
    void what_is_made_of_an_identifier_is_the_identifier(@ForAll("names") String name) {
        named(name).ifPresent(id -> assertThat(Identifiers.named("id", id)).isEqualTo(id));
    }

    @Property
    void a_name_is_refused_or_begins_with_all_letters_kept(@ForAll("names") String name) {
        named(name)
                .ifPresent(id ->
                        assertThat(String.join("-", Words.plainOfName(name))).startsWith(id));
    }

    private static Optional<String> named(String name) {
        try {
            return Optional.of(Identifiers.named("id", name));
        } catch (IllegalArgumentException refused) {
            return Optional.empty();
        }
    }

    @Provide
    Arbitrary<String> names() {
        Arbitrary<String> latin = Arbitraries.strings()
                .withChars("aBé ßŁ'’-.(7&  \u00AD\u0301")
                .ofMinLength(1)
                .ofMaxLength(150);
        return Arbitraries.frequencyOf(
                Tuple.of(4, latin), Tuple.of(1, Arbitraries.strings().ofMaxLength(20)));
    }
}
