package eu.clusterpolicy.toolkit.name;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WebAddressTest {

    @ParameterizedTest
    @CsvSource({
        "https://example.org/~hub, https://example.org/%7ehub",
        "https://example.org/café, https://example.org/caf%C3%A9",
        "https://example.org/caf%c3%a9, https://example.org/caf%C3%A9",
        "https://example.org/%61?b=%63#%64, https://example.org/a?b=c#d",
        "http://example.org:080/a, http://example.org/a",
        "https://example.org:0443, https://example.org:",
        "https://example.org/?&&utm_source=x&&, https://example.org/",
        "https://example.org/?;utm_source=x;a, https://example.org/?a",
        "https://example.org/?utm_source=a?b&c=d, https://example.org?c=d"
    })
    void leads_to_the_same_page(String one, String other) {
        assertThat(WebAddress.pageKey(URI.create(one))).isEqualTo(WebAddress.pageKey(URI.create(other)));
    }

    @ParameterizedTest
    @CsvSource({
        "https://example.org/a%2Fb, https://example.org/a/b",
        "https://example.org/a%26b, https://example.org/a&b",
        "https://example.org/a%2Bb, https://example.org/a b",
        "https://example.org/%C3%A9, https://example.org/%C3%A8",
        "https://example.org/#utm_source, https://example.org/",
        "https://example.org/?a=b, https://example.org/?a=c"
    })
    void leads_to_another_page(String one, String other) {
        assertThat(WebAddress.pageKey(URI.create(one.replace(' ', '+'))))
                .isNotEqualTo(WebAddress.pageKey(URI.create(other.replace("a b", "a%20b"))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"&", "&amp;", ";", "?", "&utm_source=x", "&a", "%7E"})
    void may_be_of_any_length(String part) {
        URI address = URI.create("https://example.org/?" + part.repeat(20_000) + "#" + part.repeat(20_000));

        assertThat(WebAddress.pageKey(address)).startsWith("example.org");
        assertThat(WebAddress.trackingParameters(address)).hasSize(part.contains("utm") ? 40_000 : 0);
        assertThat(Address.canonical(address)).isEqualTo(address);
    }

    @Test
    void of_half_a_surrogate_pair_has_a_key_like_any_other() {
        assertThat(WebAddress.pageKey(URI.create("https://example.org/\uD83D"))).startsWith("example.org/");
    }
}
