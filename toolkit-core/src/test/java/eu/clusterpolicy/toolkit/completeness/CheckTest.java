package eu.clusterpolicy.toolkit.completeness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableMap;
import eu.clusterpolicy.toolkit.catalogue.Catalogue;
import eu.clusterpolicy.toolkit.entry.Citation;
import eu.clusterpolicy.toolkit.entry.Country;
import eu.clusterpolicy.toolkit.entry.DeclaredEmpty;
import eu.clusterpolicy.toolkit.entry.Entry;
import eu.clusterpolicy.toolkit.entry.EntryKind;
import eu.clusterpolicy.toolkit.entry.EntryName;
import eu.clusterpolicy.toolkit.entry.Position;
import eu.clusterpolicy.toolkit.entry.Title;
import eu.clusterpolicy.toolkit.entry.Withdrawn;
import eu.clusterpolicy.toolkit.matrix.Cell;
import eu.clusterpolicy.toolkit.matrix.ClusterFunction;
import eu.clusterpolicy.toolkit.name.Pointer;
import eu.clusterpolicy.toolkit.rule.Checks;
import eu.clusterpolicy.toolkit.rule.Rules;
import eu.clusterpolicy.toolkit.testkit.Altered;
import eu.clusterpolicy.toolkit.testkit.CatalogueParts;
import eu.clusterpolicy.toolkit.testkit.WholeCatalogue;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CheckTest {

    private static final Rule<Catalogue> BELGIUM = describe("example-from-belgium")
            .check(catalogue -> catalogue.examplesFrom(Country.of("BE")).isEmpty()
                    ? Stream.of(Observation.of("/examples", "No example comes from Belgium."))
                    : Stream.empty());

    private final CatalogueParts parts = WholeCatalogue.parts();

    @Nested
    class The_report {

        @Test
        void says_what_was_checked() {
            CheckResult report = Checks.ofCatalogues().run(parts.build());

            assertThat(report.kind()).isEqualTo("catalogue");
            assertThat(report.subject()).isEqualTo("whole-2020");
            assertThat(report.title()).isEqualTo("A whole toolkit, invented");
            assertThat(report.coverage()).contains(Coverage.of(parts.build()));
            assertThat(report.rules()).isEqualTo(descriptions(Rules.catalogue()));
            assertThat(report.switchedOff()).isEmpty();
            assertThat(report.threshold()).isEqualTo(Severity.ERROR);
        }

        @Test
        void of_a_roadmap_names_the_territory_and_has_no_coverage() {
            CheckResult report = Checks.ofRoadmaps().run(TwoStepRoadmap.draft());

            assertThat(report.kind()).isEqualTo("roadmap");
            assertThat(report.subject()).isEqualTo("Farland (AT9)");
            assertThat(report.title()).isEqualTo("Farland");
            assertThat(report.coverage()).isEmpty();
            assertThat(report.rules()).isEqualTo(descriptions(Rules.roadmap()));
            assertThat(report.threshold()).isEqualTo(Severity.ERROR);
        }

        @Test
        void lists_findings_by_rule_then_by_path_with_list_elements_by_number() {
            parts.example(10, Altered.link(Optional.empty())).example(2, Altered.link(Optional.empty()));
            parts.recommendation(1, Altered.title(Title.lost())).example(4, Altered.country(country("UK")));

            assertThat(Checks.ofCatalogues().run(parts.build()).findings())
                    .extracting(Finding::path)
                    .containsExactly("/examples/4/country", "/examples/2", "/examples/10", "/recommendations/0/title");
        }

        @Test
        void sorts_findings_by_severity_and_concern() {
            parts.recommendation(1, Altered.title(Title.lost()))
                    .example(2, Altered.link(Optional.empty()))
                    .example(4, Altered.country(country("UK")));
            CheckResult report = Checks.ofCatalogues().run(parts.build());

            assertThat(rules(report.findings(Severity.ERROR))).containsExactly("country-unknown");
            assertThat(rules(report.findings(Severity.WARNING))).containsExactly("link-missing");
            assertThat(rules(report.findings(Severity.INFORMATION))).containsExactly("title-lost");
            assertThat(rules(report.findings(Concern.COVERAGE))).containsExactly("link-missing", "title-lost");
            assertThat(rules(report.findings(Concern.VALIDITY))).containsExactly("country-unknown");
            assertThat(rules(report.findingsOf("link-missing"))).containsExactly("link-missing");
            assertThat(report.findingsOf("title-status-mismatch")).isEmpty();
        }

        @Test
        void refuses_to_be_asked_for_a_rule_that_the_check_does_not_have() {
            CheckResult report = Checks.ofCatalogues().run(parts.build());

            assertThatIllegalArgumentException()
                    .isThrownBy(() -> report.findingsOf("link-mising"))
                    .withMessage("unknown rule: 'link-mising' (did you mean 'link-missing'?)");
        }
    }

    @Nested
    class A_rule_that_throws {

        private final Rule<Catalogue> late = new Rule<>(
                describe("looks-too-far").build(),
                catalogue -> Stream.of(0, 1_000)
                        .map(index -> catalogue.examples().get(index))
                        .map(example -> Observation.of("/examples", "It is there.")));

        @Test
        void becomes_an_error_that_names_it_and_the_others_go_on() {
            Rule<Catalogue> atOnce = new Rule<>(describe("throws-at-once").build(), catalogue -> {
                throw new IllegalStateException("no register\nof ours");
            });
            CheckResult report =
                    Checks.ofCatalogues().with(atOnce).with(late).with(BELGIUM).run(WholeCatalogue.catalogue());

            assertThat(report.findings())
                    .extracting(Finding::text)
                    .satisfiesExactly(
                            thrown -> assertThat(thrown)
                                    .isEqualTo("error throws-at-once at the whole document: The rule 'throws-at-once'"
                                            + " failed with 'java.lang.IllegalStateException: no register␣of ours';"
                                            + " mend the rule or switch it off."),
                            thrown -> assertThat(thrown)
                                    .startsWith("error looks-too-far at the whole document: The rule 'looks-too-far'"
                                            + " failed with 'java.lang."),
                            found -> assertThat(found).endsWith("No example comes from Belgium."));
        }

        @Test
        void fails_the_check_however_mild_it_is() {
            assertThat(late.description().severity()).isLessThan(Severity.ERROR);
            assertThat(Checks.ofCatalogues().with(late).run(parts.build()).fails())
                    .isTrue();
        }

        @Test
        void says_no_more_than_a_line_holds() {
            Rule<Catalogue> wordy = new Rule<>(describe("wordy").build(), catalogue -> {
                throw new IllegalStateException("no ".repeat(1_000));
            });

            assertThat(Checks.ofCatalogues().with(wordy).run(parts.build()).findings())
                    .singleElement()
                    .extracting(Finding::sentence)
                    .asString()
                    .hasSizeLessThan(300);
        }
    }

    @Nested
    class The_threshold {

        @ParameterizedTest
        @CsvSource({"INFORMATION, true", "WARNING, true", "ERROR, false"})
        void decides_whether_a_warning_makes_the_check_fail(Severity threshold, boolean fails) {
            parts.example(2, Altered.link(Optional.empty()));

            CheckResult report = Checks.ofCatalogues().failingAt(threshold).run(parts.build());

            assertThat(report.threshold()).isEqualTo(threshold);
            assertThat(report.fails()).isEqualTo(fails);
            assertThat(report.passes()).isEqualTo(!fails);
        }

        @Test
        void lets_a_catalogue_without_findings_pass() {
            assertThat(Checks.ofCatalogues()
                            .failingAt(Severity.INFORMATION)
                            .run(parts.build())
                            .passes())
                    .isTrue();
        }
    }

    @Nested
    class Switching_a_rule_off {

        private final Check<Catalogue> check =
                Checks.ofCatalogues().without("link-missing", "Links are kept elsewhere");

        @Test
        void takes_its_findings_out_and_keeps_the_reason() {
            parts.example(2, Altered.link(Optional.empty()));
            CheckResult report = check.run(parts.build());

            assertThat(report.findings()).isEmpty();
            assertThat(report.findingsOf("link-missing")).isEmpty();
            assertThat(report.rules()).hasSize(Rules.catalogue().size() - 1);
            assertThat(report.switchedOff()).singleElement().satisfies(off -> {
                assertThat(off.rule().code()).isEqualTo("link-missing");
                assertThat(off.reason()).isEqualTo("Links are kept elsewhere");
            });
        }

        @Test
        void leaves_the_check_it_began_with_as_it_is() {
            assertThat(Checks.ofCatalogues().rules()).hasSize(check.rules().size() + 1);
        }

        @ParameterizedTest
        @ValueSource(strings = {"", " "})
        void needs_a_reason(String reason) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> check.without("title-lost", reason))
                    .withMessage("reason for switching off rule 'title-lost' must not be blank: '" + reason + "'");
        }

        @Test
        void needs_a_rule_that_is_there() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> check.without("title-last", "It is wrong"))
                    .withMessage("unknown rule: 'title-last' (did you mean 'title-lost'?)");
        }

        @Test
        void is_done_once() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> check.without("link-missing", "Again"))
                    .withMessage("rule is already switched off: 'link-missing'");
        }
    }

    @Nested
    class A_rule_of_ones_own {

        @Test
        void runs_after_the_others() {
            parts.recommendation(1, Altered.title(Title.lost()));
            CheckResult report = Checks.ofCatalogues().with(BELGIUM).run(parts.build());

            assertThat(report.findings())
                    .extracting(Finding::text)
                    .containsExactly(
                            "information title-lost at /recommendations/0/title: The title of recommendation 1 is lost.",
                            "warning example-from-belgium at /examples: No example comes from Belgium.");
        }

        @Test
        void needs_a_code_of_its_own() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Checks.ofCatalogues().with(BELGIUM).with(BELGIUM))
                    .withMessage("rule code must be used only once: 'example-from-belgium'");
        }

        @Test
        void must_not_take_the_code_of_one_that_is_switched_off() {
            Rule<Catalogue> own = describe("link-missing").check(catalogue -> Stream.empty());

            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Checks.ofCatalogues()
                            .without("link-missing", "Ours is better")
                            .with(own))
                    .withMessage("rule code must be used only once: 'link-missing'");
        }

        @Test
        void must_be_described() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> describe("Example From Belgium").build())
                    .withMessage("rule code must be lower-case kebab words: 'Example From Belgium'");
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> described("a", " ", "b", "c").build())
                    .withMessage("title of rule 'a' must not be blank: ' '");
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> described("a", "b", "", "c").build())
                    .withMessage("rationale of rule 'a' must not be blank: ''");
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> described("a", "b", "c", "").build())
                    .withMessage("remedy of rule 'a' must not be blank: ''");
        }

        @Test
        void must_say_where_and_what() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Observation.of("/a", " "))
                    .withMessage("sentence of a finding must not be blank: ' '");
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Observation.of("actions/3", "It is so."))
                    .withMessage("path must be a JSON Pointer such as /actions/3: 'actions/3'");
            assertThat(Observation.of("", "It is so.").path()).isEmpty();
        }
    }

    @Nested
    class The_entry_of_a_finding {

        @Test
        void is_the_one_in_which_its_path_lies() {
            parts.withdrawn.add(
                    new Withdrawn(Altered.actionId("old").apply(parts.actions.get(0)), Optional.empty(), "Done"));
            parts.withdrawn.add(
                    new Withdrawn(Altered.exampleId("older").apply(parts.examples.get(0)), Optional.empty(), "Ended"));
            parts.withdrawn.add(
                    new Withdrawn(Altered.number(16).apply(parts.recommendations.get(0)), Optional.empty(), "Met"));
            parts.declaredEmpty.add(
                    DeclaredEmpty.of(Position.of(20, ClusterFunction.NETWORKING), "On purpose", Citation.of(5, 16)));
            Catalogue catalogue = parts.build();

            for (EntryKind kind : EnumSet.complementOf(EnumSet.of(EntryKind.EDITION))) {
                List<? extends Entry> entries = catalogue.entries(kind);
                assertThat(entries).isNotEmpty();
                for (int place = 0; place < entries.size(); place++) {
                    Optional<EntryName> name = Optional.of(entries.get(place).entryName());
                    assertThat(entry(catalogue, Observation.of(Pointer.of(kind.list(), place), "It is so.")))
                            .isEqualTo(name);
                    assertThat(entry(catalogue, Observation.of(Pointer.of(kind.list(), place, "a", 9), "It is so.")))
                            .isEqualTo(name);
                }
            }
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "",
                    "/",
                    "/edition/title",
                    "/edition/0",
                    "/examples",
                    "/examples/",
                    "/examples/name",
                    "/examples/-1",
                    "/examples/36",
                    "/examples/99999999999",
                    "/towns/0"
                })
        void is_none_where_no_entry_stands(String path) {
            assertThat(entry(parts.build(), Observation.of(path, "It is so."))).isEmpty();
        }

        @Test
        void is_none_where_a_recommendation_has_no_number_from_1() {
            parts.recommendation(1, Altered.number(0));
            parts.withdrawn.add(
                    new Withdrawn(Altered.number(-1).apply(parts.recommendations.get(1)), Optional.empty(), "Met"));

            assertThat(entry(parts.build(), Observation.of("/recommendations/0", "It is so.")))
                    .isEmpty();
            assertThat(entry(parts.build(), Observation.of("/withdrawnRecommendations/0", "It is so.")))
                    .isEmpty();
        }

        @Test
        void is_the_one_that_the_rule_names_if_it_names_one() {
            EntryName name = EntryName.ofRecommendation(99);

            assertThat(entry(
                            parts.build(),
                            Observation.of("/examples/0", "It is so.").about(name)))
                    .contains(name);
        }

        private static Optional<EntryName> entry(Catalogue catalogue, Observation seen) {
            return Check.ofCatalogues(List.of(describe("own").<Catalogue>check(any -> Stream.of(seen))))
                    .run(catalogue)
                    .findings()
                    .get(0)
                    .entry();
        }
    }

    @Test
    void a_finding_about_everything_says_so() {
        assertThat(new Finding("plan-missing", Severity.ERROR, Optional.empty(), "", "There is no plan."))
                .hasToString("error plan-missing at the whole document: There is no plan.");
    }

    @Test
    void the_librarys_rules_have_codes_of_their_own() {
        Rule<Catalogue> pages = Rules.citationsWithin(ImmutableMap.of());

        assertThat(Stream.concat(Rules.catalogue().stream(), Stream.of(pages)).map(Rule::code))
                .doesNotHaveDuplicates();
        assertThat(Rules.roadmap()).extracting(Rule::code).doesNotHaveDuplicates();
    }

    @Test
    void a_cells_action_dropped_is_an_error() {
        parts.actions.remove(WholeCatalogue.action(Cell.all().get(12)));

        assertThat(Checks.ofCatalogues().run(parts.build()).fails()).isTrue();
    }

    private static Optional<Country> country(String code) {
        return Optional.of(Country.of(code));
    }

    private static List<String> rules(List<Finding> findings) {
        return findings.stream().map(Finding::rule).toList();
    }

    private static <S> List<RuleDescription> descriptions(List<Rule<S>> rules) {
        return rules.stream().map(Rule::description).toList();
    }

    private static RuleDescription.Builder describe(String code) {
        return described(code, "No example from Belgium", "Belgium has many.", "Add one.");
    }

    private static RuleDescription.Builder described(String code, String title, String rationale, String remedy) {
        return Rule.ofCoverage(code, Severity.WARNING)
                .title(title)
                .rationale(rationale)
                .remedy(remedy);
    }
}
