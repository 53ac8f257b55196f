package eu.clusterpolicy.toolkit.rule;

import static eu.clusterpolicy.toolkit.completeness.Findings.line;
import static org.assertj.core.api.Assertions.assertThat;

import eu.clusterpolicy.toolkit.completeness.Findings;
import eu.clusterpolicy.toolkit.testkit.Altered;
import eu.clusterpolicy.toolkit.testkit.CatalogueParts;
import eu.clusterpolicy.toolkit.testkit.WholeCatalogue;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The links of examples. */
class ExampleLinkRulesTest {

    private static final String FIRST = "green-innovation-intelligence-example";
    private static final String SECOND = "green-innovation-networking-example";

    private final CatalogueParts parts = WholeCatalogue.parts();

    @ParameterizedTest
    @CsvSource({
        "ftp://example.com/a, begins with 'ftp:' instead of https:// or http://",
        "javascript:alert(1), begins with 'javascript:' instead of https:// or http://",
        "www.example.com, is not a whole address: it does not begin with https:// or http://",
        "//example.com/a, is not a whole address: it does not begin with https:// or http://",
        "https:///a, does not name a site",
        "https://:8080/a, does not name a site",
        "https:a, does not name a site"
    })
    void must_be_whole_addresses_of_the_web(String link, String words) {
        parts.example(0, Altered.link(link));

        assertThat(Findings.in(parts))
                .containsExactly(line(
                        "link-malformed",
                        "/examples/0/link",
                        "The link of Programme for Green transition, Innovation, Intelligence " + words + "."));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://example.com",
                "HTTPS://Example.com/a",
                "https://example.com:8080/a?b=c&d=e#f",
                "https://www.österreich.gv.at/cluster",
                "https://my_cluster.example.org/",
                "https://[2001:db8::1]:8080/a"
            })
    void may_be_of_either_scheme_with_port_query_and_fragment(String link) {
        parts.example(0, Altered.link(link));

        assertThat(Findings.in(parts)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://user@example.com/a", "https://user:secret@example.com/a"})
    void must_not_carry_credentials_which_the_report_does_not_repeat(String link) {
        parts.example(0, Altered.link(link));

        assertThat(Findings.in(parts))
                .containsExactly(line(
                        "link-with-credentials",
                        "/examples/0/link",
                        "The link of Programme for Green transition, Innovation, Intelligence carries a user name or a"
                                + " password."));
    }

    @Test
    void must_not_carry_a_tracking_parameter() {
        parts.example(0, Altered.link("https://example.com/a?page=2&UTM_Source=x"));

        assertThat(Findings.in(parts))
                .containsExactly(line(
                        "link-with-tracking",
                        "/examples/0/link",
                        "The link of Programme for Green transition, Innovation, Intelligence carries the tracking"
                                + " parameter UTM_Source."));
    }

    @Test
    void must_not_carry_several_tracking_parameters() {
        parts.example(0, Altered.link("https://example.com/a?gclid&fbclid=1"));

        assertThat(Findings.in(parts))
                .singleElement()
                .asString()
                .endsWith("carries the tracking parameters gclid, fbclid.");
    }

    @ParameterizedTest
    @CsvSource({
        "https://example.com/a?pk_campaign=x, pk_campaign",
        "https://example.com/a?mtm_source=x, mtm_source",
        "https://example.com/a?ttclid=x, ttclid",
        "https://example.com/a?srsltid=x, srsltid",
        "https://example.com/a?li_fat_id=x, li_fat_id",
        "https://example.com/a?b=c;utm_source=x, utm_source",
        "https://example.com/a?b=c&amp;utm_source=x, utm_source",
        "https://example.com/a#utm_source=x, utm_source",
        "https://example.com/a#/b?utm_source=x, utm_source"
    })
    void must_not_carry_a_tracking_parameter_of_any_maker_in_any_place(String link, String name) {
        parts.example(0, Altered.link(link));

        assertThat(Findings.in(parts))
                .singleElement()
                .asString()
                .endsWith("carries the tracking parameter " + name + ".");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://example.com/utm_source",
                "https://example.com/?set_language=en&cl=en&outm_=1",
                "https://example.com/a?b=utm_source",
                "https://example.com/a#utm_source"
            })
    void may_carry_parameters_of_another_kind(String link) {
        parts.example(0, Altered.link(link));

        assertThat(Findings.in(parts)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "https://example.com/a, https://example.com/a",
        "https://example.com/a, http://EXAMPLE.com/a/",
        "https://example.com, http://example.com/",
        "https://example.com:8080/a?b#c, http://example.com:8080/a/?b#c",
        "https://example.com/a, https://example.com:443/a",
        "http://example.com:80/a, https://example.com/a",
        "https://example.com/a, https://www.example.com/a",
        "https://example.com/a, https://example.com/a?utm_source=x&gclid=y",
        "https://example.com/a?b=c, https://example.com/a?utm_source=x&b=c",
        "https://example.com/a?b=c&d=e, https://example.com/a?b=c&amp;utm_source=x&d=e",
        "https://example.com/a#b, https://example.com/a#b?utm_source=x",
        "https://www.österreich.gv.at/a, http://www.ÖSTERREICH.gv.at:80/a/",
        "https://my_cluster.example.org, https://www.my_cluster.example.org/",
        "mailto:a@example.com, mailto:a@example.com"
    })
    void must_not_be_shared_by_two_examples(String one, String other) {
        parts.example(0, Altered.link(one)).example(1, Altered.link(other));

        assertThat(Findings.in(parts))
                .contains(line(
                        "link-shared",
                        "/examples/1/link",
                        "2 examples have the same link: '" + FIRST + "', '" + SECOND + "'."));
    }

    @ParameterizedTest
    @CsvSource({
        "https://example.com/a, https://example.com/b",
        "https://example.com/a, https://example.com/a?b",
        "https://example.com/a?b, https://example.com/a?c",
        "https://example.com/a#b, https://example.com/a#c",
        "https://example.com/a, https://example.com:8080/a",
        "https://example.com:8080/a, https://example.com:8081/a",
        "http://example.com/a, http://example.com:443/a",
        "https://my_cluster.example.org:8080/a, https://my_cluster.example.org/a",
        "https://my_cluster.example.org/a, https://your_cluster.example.org/a",
        "https://example.com/a, https://example.net/a",
        "https://example.com/a, https://example.com/A"
    })
    void that_differ_in_more_than_the_connection_are_two(String one, String other) {
        parts.example(0, Altered.link(one)).example(1, Altered.link(other));

        assertThat(Findings.in(parts)).isEmpty();
    }

    @Test
    void that_name_no_site_are_two_where_they_differ() {
        parts.example(0, Altered.link("mailto:a@example.com")).example(1, Altered.link("mailto:b@example.com"));

        assertThat(Checks.ofCatalogues().run(parts.build()).findingsOf("link-shared"))
                .isEmpty();
    }

    @Test
    void of_three_examples_are_one_finding() {
        parts.example(7, Altered.link("https://example.com/a"))
                .example(0, Altered.link("https://example.com/a"))
                .example(3, Altered.link("https://example.com/a"));

        assertThat(Findings.in(parts))
                .singleElement()
                .asString()
                .contains("/examples/3/link | 3 examples have the same link");
    }

    @Test
    void should_be_there() {
        parts.example(0, Altered.link(Optional.empty()));

        assertThat(Findings.in(parts))
                .containsExactly(line(
                        "link-missing",
                        "/examples/0",
                        "The example Programme for Green transition, Innovation, Intelligence has no link."));
    }

    @Test
    void of_an_example_whose_name_has_two_lines_are_told_of_in_one() {
        parts.example(0, Altered.name("A hub\nof hubs").andThen(Altered.link(Optional.empty()))::apply);

        assertThat(missing()).isEqualTo("The example A hub of hubs has no link.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\u200B"})
    void of_an_example_without_a_name_are_told_of_by_its_identifier(String name) {
        parts.example(0, Altered.name(name).andThen(Altered.link(Optional.empty()))::apply);

        assertThat(missing()).isEqualTo("The example '" + FIRST + "' has no link.");
    }

    private String missing() {
        return Checks.ofCatalogues()
                .run(parts.build())
                .findingsOf("link-missing")
                .get(0)
                .sentence();
    }
}
