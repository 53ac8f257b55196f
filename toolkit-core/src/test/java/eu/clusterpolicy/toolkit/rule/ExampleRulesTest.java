package eu.clusterpolicy.toolkit.rule;

import static eu.clusterpolicy.toolkit.completeness.Findings.line;
import static org.assertj.core.api.Assertions.assertThat;

import eu.clusterpolicy.toolkit.completeness.Findings;
import eu.clusterpolicy.toolkit.entry.Citation;
import eu.clusterpolicy.toolkit.entry.Country;
import eu.clusterpolicy.toolkit.entry.Example;
import eu.clusterpolicy.toolkit.entry.PolicyAction;
import eu.clusterpolicy.toolkit.entry.Validity;
import eu.clusterpolicy.toolkit.testkit.Altered;
import eu.clusterpolicy.toolkit.testkit.CatalogueParts;
import eu.clusterpolicy.toolkit.testkit.WholeCatalogue;
import java.net.URI;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExampleRulesTest {

    private static final String FIRST = "green-innovation-intelligence-example";

    private final CatalogueParts parts = WholeCatalogue.parts();

    @Nested
    class Use {

        @Test
        void an_action_that_no_recommendation_uses_is_worth_knowing() {
            parts.actions.add(PolicyAction.builder()
                    .id("super-clusters")
                    .text("Bring clusters together")
                    .citation(Citation.of(5, 19))
                    .build());

            assertThat(Findings.in(parts))
                    .containsExactly(line(
                            "action-unused",
                            "/actions/36",
                            "No recommendation uses the action 'super-clusters' (outside the matrix)."));
        }

        @Test
        void an_example_that_nothing_names_is_found() {
            parts.examples.add(lone("Lone Programme"));

            assertThat(Findings.in(parts))
                    .containsExactly(line(
                            "example-unused",
                            "/examples/36",
                            "No cell and no recommendation names the example Lone Programme."));
        }

        @Test
        void an_example_that_a_recommendation_alone_names_is_used() {
            parts.examples.add(lone("Lone Programme"));
            parts.recommendation(1, Altered.cell(0, Altered.examples("lone")));

            assertThat(Findings.in(parts)).isEmpty();
        }

        private Example lone(String name) {
            return Example.builder()
                    .id("lone")
                    .name(name)
                    .link(URI.create("https://example.org/lone"))
                    .build();
        }
    }

    @Nested
    class Countries {

        @ParameterizedTest
        @ValueSource(strings = {"XK", "GB", "GR", "TR", "US", "AX"})
        void may_be_any_that_is_assigned_and_kosovo(String code) {
            parts.example(0, Altered.country(Optional.of(Country.of(code))));

            assertThat(Findings.in(parts)).isEmpty();
        }

        @ParameterizedTest
        @ValueSource(strings = {"EU", "XX", "ZZ"})
        void must_be_assigned(String code) {
            parts.example(0, Altered.country(Optional.of(Country.of(code))));

            assertThat(Findings.in(parts))
                    .containsExactly(line(
                            "country-unknown",
                            "/examples/0/country",
                            "Programme for Green transition, Innovation, Intelligence is placed in the country '" + code
                                    + "', a code that no country has."));
        }

        @Test
        void may_be_left_out() {
            parts.example(0, Altered.country(Optional.empty()));

            assertThat(Findings.in(parts)).isEmpty();
        }

        @Test
        void of_validity_must_be_assigned_too() {
            parts.example(0, Altered.validity(Validity.in(Country.of("AT"), Country.of("ZZ"))));

            assertThat(Findings.in(parts))
                    .containsExactly(line(
                            "country-unknown",
                            "/examples/0/validity/countries/1",
                            "Programme for Green transition, Innovation, Intelligence is valid in the country 'ZZ', a"
                                    + " code that no country has."));
        }
    }
}
