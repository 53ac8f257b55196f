package eu.clusterpolicy.toolkit.name;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.net.URI;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AddressTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://example.org/café?a=b#c",
                "http://example.org",
            })
    void is_whole_and_names_something(String text) {
        assertThat(Address.print(Address.parse(text))).isEqualTo(text);
        assertThat(Pattern.matches(Address.PATTERN, text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "https:",
                "https://",
                "//",
                "//example.org",
                "../page",
                "#top",
                "notalink",
                "localhost/page",
                "a@example.org",
                "a:#b",
                "a b",
                "a\u00A0b",
                "<a>",
                "{a}",
                "a|b",
                "a\\b",
                "a\"b",
                "a\nb"
            })
    void that_is_not_whole_names_nothing_or_has_what_must_be_encoded_is_refused(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Address.parse(text))
                .withMessage(Address.EXPECTED);
        assertThat(Pattern.compile(Address.PATTERN).matcher(text).find()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"www.x.at", "x.at/page?a=b", "cluster.example/über"})
    void without_its_scheme_is_refused_with_the_address_to_write(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Address.parse(text))
                .withMessage(Address.EXPECTED + "; write https://" + text);
    }

    @Test
    void that_could_not_be_read_again_is_not_written() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Address.print(URI.create("")))
                .withMessage(
                        "cannot be written, for it must be an address such as https://clustercollaboration.eu: ''");
    }

    @ParameterizedTest
    @CsvSource({
        "HTTP://Example.ORG/Path%c3%a9, http://example.org/Path%C3%A9",
        "http://e.org:, http://e.org",
        "http://e.org:080/a, http://e.org:80/a",
        "http://User@E.org:0080, http://User@e.org:80",
        "MAILTO:A@b.org, mailto:A@b.org",
        "//E.org:/a, //e.org/a",
        "Page, Page",
        "http://[2001:DB8::1]:, http://[2001:db8::1]",
        "FILE:///A/b, file:/A/b",
        "http:////A, http:////A",
        "http://:, http://:",
        "http://A@:080, http://A@:080"
    })
    void has_one_spelling_for_all_that_are_equal(String written, String canonical) {
        URI address = URI.create(written);

        assertThat(Address.canonical(address)).hasToString(canonical).isEqualTo(address);
    }

    @ParameterizedTest
    @CsvSource({"HTTP://my_Host:080/A%c3, http://my_Host:080/A%C3", "http://Ö.AT:/A, http://Ö.AT:/A"})
    void keeps_a_site_that_is_no_host_as_it_is(String written, String canonical) {
        URI address = URI.create(written);

        assertThat(Address.canonical(address)).hasToString(canonical).isEqualTo(address);
    }
}
