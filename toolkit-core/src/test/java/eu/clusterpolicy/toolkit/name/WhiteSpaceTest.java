package eu.clusterpolicy.toolkit.name;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WhiteSpaceTest {

    @Test
    void is_all_that_unicode_or_java_takes_for_it() {
        assertThat(IntStream.rangeClosed(0, 0xFFFF)
                        .filter(point -> Character.isWhitespace(point) || Character.isSpaceChar(point))
                        .mapToObj(Character::toString))
                .hasSizeGreaterThan(25)
                .allMatch(WhiteSpace.any()::matchesAllOf);
    }

    @ParameterizedTest
    @ValueSource(strings = {" DE", "DE\u00A0", "\uFEFFDE", "\u200BDE\u2007", "\tDE\r\n", "\u3000DE\u001F"})
    void of_every_kind_is_trimmed(String text) {
        assertThat(WhiteSpace.trim(text)).isEqualTo("DE");
    }

    @Test
    void becomes_one_space_in_a_line() {
        assertThat(WhiteSpace.inOneLine("\u00A0A hub\r\n \u0000of\u2028hubs ")).isEqualTo("A hub of hubs");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " \u00A0", "\u200B\u2060\u00AD", "\u0000\u0085"})
    void alone_cannot_be_seen(String text) {
        assertThat(WhiteSpace.isUnseen(text)).isTrue();
        assertThat(WhiteSpace.isUnseen(text + ".")).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            ignoreLeadingAndTrailingWhitespace = false,
            delimiter = '|',
            value = {
                "A hub|A hub",
                " A  hub\u00A0of hubs |␣A␣␣hub␣of hubs␣",
                "A\u200Bhub|A␣hub",
                "A\u202Ebuh|A[U+202E]buh",
                "so\u00ADft|so[U+00AD]ft",
                "be\u0007ll|be[U+0007]ll",
                "\uDBFF\uDFFD🌱|\uDBFF\uDFFD🌱",
                "tag \uDB40\uDC41|tag [U+E0041]"
            })
    void is_shown_in_messages(String text, String visible) {
        assertThat(WhiteSpace.visible(text)).isEqualTo(visible);
    }

    @Test
    void shows_half_a_pair_by_its_number() {
        assertThat(WhiteSpace.visible("a\uD83D")).isEqualTo("a[U+D83D]");
    }

    @Test
    void misleads_no_reader_but_controls_and_turns_do() {
        assertThat("\n\t\u00A0\u200Baé🌱\u200E\u200F".codePoints()).noneMatch(WhiteSpace::misleads);
        assertThat("\u0000\u001B\u007F\u009F\u202A\u202E\u2066\u2069\uDC00".codePoints())
                .allMatch(WhiteSpace::misleads);
    }

    @Test
    void is_kept_where_what_misleads_is_replaced_by_a_sign() {
        assertThat(WhiteSpace.withoutMisleading("A\u00A0\u202Ehub\n🌱\u0007\uD83D"))
                .isEqualTo("A\u00A0\uFFFDhub\n🌱\uFFFD\uFFFD");
        assertThat(WhiteSpace.withoutMisleading("A hub")).isEqualTo("A hub");
    }

    @Test
    void is_shown_in_an_excerpt_which_ends_after_60_characters_and_says_how_many_there_are() {
        assertThat(Excerpt.quoted("DE\u00A0")).isEqualTo("'DE␣'");
        assertThat(Excerpt.quoted("🌱".repeat(60))).isEqualTo("'" + "🌱".repeat(60) + "'");
        assertThat(Excerpt.quoted("🌱".repeat(59) + "  x")).isEqualTo("'" + "🌱".repeat(59) + " …' (62 characters)");
    }
}
