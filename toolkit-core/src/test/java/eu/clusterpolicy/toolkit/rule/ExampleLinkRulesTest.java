package eu.clusterpolicy.toolkit.rule;

import static eu.clusterpolicy.toolkit.completeness.Findings.line;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.clusterpolicy.toolkit.completeness.Findings;
import eu.clusterpolicy.toolkit.completeness.TwoStepRoadmap;
import eu.clusterpolicy.toolkit.evidence.EvidenceId;
import eu.clusterpolicy.toolkit.evidence.EvidenceKind;
import eu.clusterpolicy.toolkit.evidence.Fact;
import eu.clusterpolicy.toolkit.evidence.Figure;
import eu.clusterpolicy.toolkit.evidence.HeldLabel;
import eu.clusterpolicy.toolkit.guide.ExcellenceLabel;
import eu.clusterpolicy.toolkit.name.Address;
import eu.clusterpolicy.toolkit.roadmap.RoadmapDraft;
import eu.clusterpolicy.toolkit.testkit.Altered;
import eu.clusterpolicy.toolkit.testkit.CatalogueParts;
import eu.clusterpolicy.toolkit.testkit.PlanParts;
import eu.clusterpolicy.toolkit.testkit.WholeCatalogue;
import java.net.URI;
import java.time.LocalDate;
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
        "https://https://example.org, has its scheme twice",
        "https://www..example.org/, names a site that cannot be",
        "https://.example.org/, names a site that cannot be",
        "'https://www,example.org/', names a site that cannot be",
        "https://www.exa(mple).org/, names a site that cannot be",
        "https://-example.org/, names a site that cannot be",
        "https://example-.org/, names a site that cannot be",
        "https://www.123.456.789.1/, names a site that cannot be",
        "https://www.example.123/, names a site that cannot be",
        "https://127.1/, names a site that cannot be",
        "https://example.org:/a, names a port without its number",
        "https://example.org:65536/, names a port that cannot be",
        "https://example.org:123456/, names a port that cannot be",
        "https://example.org/\u200Bpage, 'has the character ␣, which nobody sees'",
        "https://example.org/clus\u00ADter, 'has the character [U+00AD], which nobody sees'",
        "www.example.org, is not a whole address: it does not begin with https:// or http://",
        "//example.org/a, is not a whole address: it does not begin with https:// or http://",
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
                "http://example.org",
                "HTTPS://Example.org/a",
                "https://example.org/a?b=c&d=e#f",
                "https://example.org:443/a",
                "https://example.org/a_(b)",
                "https://web.archive.org/web/2020/https://example.org/a",
                "https://www.google.eu/about",
                "https://example.org/search?q=hub",
                "https://example.org/a?session=2021",
                "https://8.8.8.8/a",
                "https://www.πρότυπο.gr/a",
                "https://www.österreich.gv.at/cluster",
                "https://my_cluster.example.org/",
                "https://[2001:db8::1]/a"
            })
    void may_be_of_either_scheme_with_port_query_and_fragment(String link) {
        parts.example(0, Altered.link(link));

        assertThat(Findings.in(parts)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://user@example.org/a", "https://user:secret@example.org/a"})
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
        parts.example(0, Altered.link("https://example.org/a?page=2&UTM_Source=x"));

        assertThat(Findings.in(parts))
                .containsExactly(line(
                        "link-with-tracking",
                        "/examples/0/link",
                        "The link of Programme for Green transition, Innovation, Intelligence carries the tracking"
                                + " parameter UTM_Source."));
    }

    @Test
    void must_not_carry_several_tracking_parameters() {
        parts.example(0, Altered.link("https://example.org/a?gclid&fbclid=1"));

        assertThat(Findings.in(parts))
                .singleElement()
                .asString()
                .endsWith("carries the tracking parameters gclid, fbclid.");
    }

    @ParameterizedTest
    @CsvSource({
        "https://example.org/a?pk_campaign=x, pk_campaign",
        "https://example.org/a?mtm_source=x, mtm_source",
        "https://example.org/a?ttclid=x, ttclid",
        "https://example.org/a?srsltid=x, srsltid",
        "https://example.org/a?li_fat_id=x, li_fat_id",
        "https://example.org/a?b=c;utm_source=x, utm_source",
        "https://example.org/a?b=c&amp;utm_source=x, utm_source",
        "https://example.org/a#utm_source=x, utm_source",
        "https://example.org/a#/b?utm_source=x, utm_source"
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
                "https://example.org/utm_source",
                "https://example.org/?set_language=en&cl=en&outm_=1",
                "https://example.org/a?b=utm_source",
                "https://example.org/a#utm_source"
            })
    void may_carry_parameters_of_another_kind(String link) {
        parts.example(0, Altered.link(link));

        assertThat(Findings.in(parts)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "https://example.org/a, https://example.org/a",
        "https://example.org/a, http://EXAMPLE.org/a/",
        "https://example.org, http://example.org/",
        "https://example.org:8080/a?b#c, http://example.org:8080/a/?b#c",
        "https://example.org/a, https://example.org:443/a",
        "http://example.org:80/a, https://example.org/a",
        "https://example.org/a, https://www.example.org/a",
        "https://example.org/a, https://example.org/a?utm_source=x&gclid=y",
        "https://example.org/a?b=c, https://example.org/a?utm_source=x&b=c",
        "https://example.org/a?b=c&d=e, https://example.org/a?b=c&amp;utm_source=x&d=e",
        "https://example.org/a#b, https://example.org/a#b?utm_source=x",
        "https://www.österreich.gv.at/a, http://www.ÖSTERREICH.gv.at:80/a/",
        "https://my_cluster.example.org, https://www.my_cluster.example.org/",
        "https://österreich.gv.at/a, https://xn--sterreich-z7a.gv.at/a",
        "https://ÖSTERREICH.gv.at/a, https://www.xn--sterreich-z7a.gv.at/a",
        "https://example.org/~hub, https://example.org/%7Ehub",
        "https://example.org/café, https://example.org/caf%C3%A9"
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
        "https://example.org/a, https://example.org/b",
        "https://example.org/a, https://example.org/a?b",
        "https://example.org/a?b, https://example.org/a?c",
        "https://example.org/a#b, https://example.org/a#c",
        "https://example.org/a, https://example.org:8080/a",
        "https://example.org:8080/a, https://example.org:8081/a",
        "http://example.org/a, http://example.org:443/a",
        "https://my_cluster.example.org:8080/a, https://my_cluster.example.org/a",
        "https://my_cluster.example.org/a, https://your_cluster.example.org/a",
        "https://example.org/a, https://www.example.eu/a",
        "https://example.org/a, https://example.org/A"
    })
    void that_differ_in_more_than_the_connection_are_two(String one, String other) {
        parts.example(0, Altered.link(one)).example(1, Altered.link(other));

        assertThat(Findings.in(parts)).noneMatch(finding -> finding.startsWith("link-shared"));
    }

    @ParameterizedTest
    @CsvSource({
        "http://localhost/a, leads to a site that is not public",
        "https://intranet.ministry.local/a, leads to a site that is not public",
        "https://hub.test/, leads to a site that is not public",
        "http://192.168.1.4/a, leads to a site that is not public",
        "http://127.0.0.1/a, leads to a site that is not public",
        "http://0.0.0.0/a, leads to a site that is not public",
        "http://169.254.1.1/a, leads to a site that is not public",
        "http://[::1]/a, leads to a site that is not public",
        "http://[fd00::1]/a, leads to a site that is not public",
        "https://example.com/a, leads to a site that is kept for examples",
        "https://www.example.net/a, leads to a site that is kept for examples",
        "https://hub/a, names a site without a dot",
        "https://clustеrs.eu/a, names a site that mixes letters of two scripts",
        "https://www.www.example.org/a, has another address within",
        "https://example.org/ahttps://example.org/a, has another address within",
        "https://example.org/a/http://example.org/a, has another address within",
        "https://example.o, is cut short",
        "https://example.org/clust…, is cut short",
        "https://example.org/clust..., is cut short",
        "https://example.org/a., ends with a sign that belongs to the text around it",
        "'https://example.org/a,', ends with a sign that belongs to the text around it",
        "https://example.org/a), ends with a sign that belongs to the text around it",
        "https://example.org./a, ends with a sign that belongs to the text around it",
        "'https://example.org:8080/a', 'names a port, which many readers cannot reach'",
        "https://example.org/a;jsessionid=1F, carries the session of one reader",
        "https://example.org/a?PHPSESSID=1F, carries the session of one reader",
        "https://example.org/a?b=c&sessionid=1F, carries the session of one reader",
        "'https://example.org/a#:~:text=hub', 'leads to words on a page, which change'",
        "https://www.google.com/search?q=hub, leads to a search and not to a page",
        "https://www.google.com/url?url=hub, leads to a search and not to a page",
        "https://duckduckgo.com/?q=hub, leads to a search and not to a page",
        "https://search.yahoo.com/search?p=hub, leads to a search and not to a page",
        "https://bit.ly/3abc, goes by way of a service that shortens addresses",
        "https://www.tinyurl.com/3abc, goes by way of a service that shortens addresses"
    })
    void that_do_not_lead_everybody_to_the_page_are_doubtful(String link, String words) {
        parts.example(0, Altered.link(link));

        assertThat(Findings.in(parts))
                .containsExactly(line(
                        "link-doubtful",
                        "/examples/0/link",
                        "The link of Programme for Green transition, Innovation, Intelligence " + words + "."));
    }

    @Test
    void of_evidence_and_of_a_plan_are_judged_as_those_of_examples() {
        PlanParts plan = TwoStepRoadmap.parts();
        plan.link = Optional.of(URI.create("https://bit.ly/plan"));
        Optional<URI> port = Optional.of(URI.create("https://example.org:8080/a"));
        Fact fact = Fact.of("of-a-fact", EvidenceKind.NEEDS, "Firms ask", "Gazette");
        Figure figure = Figure.builder()
                .id("of-a-figure")
                .kind(EvidenceKind.NEEDS)
                .counted("Firms")
                .value("3")
                .unit("firms")
                .on("2024-12-31")
                .territory(TwoStepRoadmap.draft().territory())
                .source("Gazette")
                .link(port)
                .build();
        HeldLabel label = HeldLabel.builder()
                .id("of-a-label")
                .kind(EvidenceKind.NEEDS)
                .level(ExcellenceLabel.SILVER)
                .holder("Solar cluster")
                .awarded(LocalDate.of(2024, 1, 1))
                .awardingBody("Judges")
                .source("Gazette")
                .link(URI.create("https://a..b/"))
                .build();
        RoadmapDraft draft = TwoStepRoadmap.decided()
                .plan(plan.build())
                .evidence(new Fact(fact.id(), fact.kind(), fact.statement(), fact.source(), port))
                .evidence(figure)
                .evidence(label);

        assertThat(Findings.in(draft))
                .filteredOn(finding -> finding.startsWith("link"))
                .containsExactly(
                        line(
                                "link-malformed",
                                "/evidence/3/link",
                                "The link of the evidence 'of-a-label' names a site that cannot be."),
                        line(
                                "link-doubtful",
                                "/evidence/1/link",
                                "The link of the evidence 'of-a-fact' names a port, which many readers cannot reach."),
                        line(
                                "link-doubtful",
                                "/evidence/2/link",
                                "The link of the evidence 'of-a-figure' names a port, which many readers cannot reach."),
                        line(
                                "link-doubtful",
                                "/plan/link",
                                "The link of the plan goes by way of a service that shortens addresses."));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ftp://example.org/a", "javascript:alert(1)", "mailto:a@example.org", "file:///a"})
    void of_other_schemes_are_refused_wherever_they_are_taken(String link) {
        URI other = URI.create(link);
        String words = " must begin with https:// or http://: '" + link + "'";

        assertThatThrownBy(() -> parts.example(0, Altered.link(link))).hasMessage("link of an example" + words);
        assertThatThrownBy(() ->
                        new Fact(EvidenceId.of("a"), EvidenceKind.NEEDS, "Firms ask", "Gazette", Optional.of(other)))
                .hasMessage("link of a fact" + words);
        assertThatThrownBy(() ->
                        TwoStepRoadmap.parts().build().toBuilder().link(other).build())
                .hasMessage("link of a plan" + words);
        assertThatThrownBy(() -> Address.parse(link)).hasMessageStartingWith(Address.EXPECTED);
    }

    @Test
    void of_three_examples_are_one_finding() {
        parts.example(7, Altered.link("https://example.org/a"))
                .example(0, Altered.link("https://example.org/a"))
                .example(3, Altered.link("https://example.org/a"));

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
