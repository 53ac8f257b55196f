package eu.clusterpolicy.toolkit.name;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;

/** The canonical spelling of an address is one for all that are equal, whatever they are put together from. */
class AddressPropertyTest {

    @Property(tries = 200)
    void addresses_that_are_equal_have_one_canonical_spelling(@ForAll("spellings") @Size(300) List<String> spellings) {
        Map<URI, String> canonical = new HashMap<>();
        for (String spelling : spellings) {
            parsed(spelling).ifPresent(address -> {
                String one = Address.canonical(address).toString();
                assertThat(one).as(spelling).isEqualTo(canonical.computeIfAbsent(address, first -> one));
                assertThat(Address.canonical(URI.create(one))).hasToString(one);
                assertThat(URI.create(one)).as(spelling).isEqualTo(address);
            });
        }
    }

    @Provide
    Arbitrary<List<String>> spellings() {
        Arbitrary<String> scheme = Arbitraries.of("http:", "HTTP:");
        Arbitrary<String> part = Arbitraries.of(
                "/", "//", "///", ":", "@", "e.org", "E.org", ":80", ":080", "a_b", "é", "%c3", "%C3", "?", "#",
                "[::1]", "x");
        return scheme.flatMap(start -> part.list().ofMaxSize(5).map(parts -> start + String.join("", parts)))
                .list();
    }

    private static Optional<URI> parsed(String spelling) {
        try {
            return Optional.of(Address.parse(spelling));
        } catch (IllegalArgumentException none) {
            return Optional.empty();
        }
    }
}
