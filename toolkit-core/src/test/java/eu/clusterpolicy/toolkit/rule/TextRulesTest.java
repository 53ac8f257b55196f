package eu.clusterpolicy.toolkit.rule;

import static eu.clusterpolicy.toolkit.completeness.Findings.line;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.clusterpolicy.toolkit.catalogue.Catalogue;
import eu.clusterpolicy.toolkit.completeness.CheckResult;
import eu.clusterpolicy.toolkit.completeness.Finding;
import eu.clusterpolicy.toolkit.completeness.Findings;
import eu.clusterpolicy.toolkit.completeness.Rule;
import eu.clusterpolicy.toolkit.completeness.Severity;
import eu.clusterpolicy.toolkit.completeness.TwoStepRoadmap;
import eu.clusterpolicy.toolkit.entry.Title;
import eu.clusterpolicy.toolkit.evidence.Assumption;
import eu.clusterpolicy.toolkit.evidence.EvidenceKind;
import eu.clusterpolicy.toolkit.matrix.Priority;
import eu.clusterpolicy.toolkit.plan.PolicyInstrument;
import eu.clusterpolicy.toolkit.roadmap.Decided;
import eu.clusterpolicy.toolkit.roadmap.RoadmapDraft;
import eu.clusterpolicy.toolkit.testkit.Altered;
import eu.clusterpolicy.toolkit.testkit.CatalogueParts;
import eu.clusterpolicy.toolkit.testkit.PlanParts;
import eu.clusterpolicy.toolkit.testkit.WholeCatalogue;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a careful reader sees in any text, be it of a catalogue or of a roadmap. */
class TextRulesTest {

    private static final String ACTION = "The wording of the action 'green-innovation-intelligence-action' ";

    private final CatalogueParts parts = WholeCatalogue.parts();

    private List<String> ofWording(String words) {
        parts.action(0, Altered.text(words));
        return Findings.in(parts);
    }

    private void found(String rule, String words, String does) {
        assertThat(ofWording(words)).containsExactly(line(rule, "/actions/0/text", ACTION + does + "."));
    }

    private void silent(String words) {
        assertThat(ofWording(words)).isEmpty();
    }

    @Nested
    class A_placeholder {

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "TBD",
                    "tbc",
                    "[TBA]",
                    "To do",
                    "TODO:",
                    "xxx",
                    "n/a",
                    "N.A.",
                    "???",
                    "-",
                    "–",
                    "...",
                    "…",
                    "/",
                    "null",
                    "To be confirmed",
                    "À définir",
                    "#REF!",
                    "#N/A",
                    "#name?",
                    "#DIV/0!",
                    "${name}",
                    "{{ text }}",
                    "[insert text]"
                })
        void is_no_text(String words) {
            found("text-placeholder", words, "has the placeholder '" + words + "'");
        }

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "Help Lorem ipsum dolor | Lorem ipsum",
                    "Help ${count} firms | ${count}",
                    "Help {{count}} firms | {{count}}",
                    "Help (TBC) | (TBC)",
                    "Help firms TODO: which | TODO",
                    "Help TBD firms | TBD",
                    "Help ??? firms | ???",
                    "Help [insert name] | [insert name]",
                    "Help #REF! firms | #REF!",
                    "Help #WERT! firms | #WERT!",
                    "Help #NOMBRE? firms | #NOMBRE?",
                    "Help ######## | ########"
                })
        void is_found_within_a_text(String words, String sign) {
            found("text-placeholder", words, "has the placeholder '" + sign + "'");
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "Todo el apoyo",
                    "Help those who fight TBC",
                    "Annex XXX",
                    "Help firms?",
                    "Help the Undefined Label",
                    "Help TBDs",
                    "C#",
                    "Help #1"
                })
        void is_no_word_that_looks_like_one(String words) {
            silent(words);
        }

        @Test
        void is_no_owner_and_is_reported_once() {
            assertThat(Findings.in(ownedBy("TBD")))
                    .containsExactly(
                            line("planned-action-without-owner", "/plan/actions/0", "'Ask firms' has no owner."));
            assertThat(Findings.in(ownedBy("n/a"))).hasSize(1);
            assertThat(Findings.in(ownedBy("-"))).hasSize(1);
        }

        @Test
        void within_an_owner_is_reported_as_in_other_texts() {
            assertThat(Findings.in(ownedBy("Ministry (TBC)")))
                    .contains(line(
                            "text-placeholder",
                            "/plan/actions/0/owner",
                            "The owner of the planned action 'ask-firms' has the placeholder '(TBC)'."));
        }

        private RoadmapDraft ownedBy(String owner) {
            PlanParts plan = TwoStepRoadmap.parts();
            plan.actions.set(0, plan.actions.get(0).toBuilder().owner(owner).build());
            return TwoStepRoadmap.decided().plan(plan.build());
        }

        @Test
        void is_no_reason_to_switch_a_rule_off() {
            assertThatThrownBy(() -> Checks.ofCatalogues().without("link-missing", "TODO"))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("reason for switching off rule 'link-missing' must say why: 'TODO'");
        }
    }

    @Nested
    class Damaged_letters {

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "Help FÃ¶rderung | has 'Ã¶', the trace of a letter that was decoded twice",
                    "Help ClÃ©ment | has 'Ã©', the trace of a letter that was decoded twice",
                    "Help â€™s | has 'â€™', the trace of a letter that was decoded twice",
                    "Help Ð¿Ñ€Ð¸ | has 'Ð¿Ñ€', the trace of a letter that was decoded twice",
                    "Help Î±Î² | has 'Î±Î²', the trace of a letter that was decoded twice",
                    "Help Wsp??praca | has a question mark within a word, 'p??p'",
                    "Help F?rderung | has a question mark within a word, 'F?r'",
                    "Help Clustеrs | mixes letters of two scripts in the word 'Clustеrs'",
                    "Help Ζagreb | mixes letters of two scripts in the word 'Ζagreb'",
                    "Help Zu\u0308rich | has the letter 'ü' as two characters, a letter and an accent",
                    "Help e\u0301 all | has the letter 'é' as two characters, a letter and an accent",
                    "Help\u202Eall | has the character [U+202E], which nobody sees",
                    "Help\u0007all | has the character [U+0007], which nobody sees",
                    "Help\u0000all | has the character [U+0000], which nobody sees"
                })
        void are_found(String words, String does) {
            found("text-garbled", words, does);
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "Hjälp från Åland, för Ärlan",
                    "Ajuda à região São João",
                    "«CAFÉ» und „Spaß“",
                    "SÂÃO»",
                    "Help? Ask",
                    "Ask at example.org/a?b=c",
                    "Ωmega and Αθήνα",
                    "Loads of 10 kΩ and 5 μm",
                    "Κόμβος Digital",
                    "зелений hub",
                    "שבת\u05B0 שלום",
                    "集群",
                    "Help 👩🏽‍🔬"
                })
        void are_not_seen_in_whole_ones(String words) {
            assertThat(ofWording(words)).noneMatch(finding -> finding.startsWith("text-garbled"));
        }
    }

    @Nested
    class Markup {

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "Help <b>firms</b> | <b>",
                    "Help firms<br/> | <br/>",
                    "Help <a href=x>firms | <a href=x>",
                    "Help **all** firms | **all**",
                    "Help [firms](https://example.org) | ](",
                    "Help firms [12] | [12]",
                    "Help firms[3] | [3]",
                    "Help firms¹ | ¹",
                    "## Help | ##",
                    "Help \\emph{all} | \\emph{"
                })
        void is_found(String words, String mark) {
            found("text-markup", words, "has the mark '" + mark + "'");
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "Help <5 firms and >3",
                    "Help in [2021] or [more]",
                    "Help 2 ** 3",
                    "Help 10 m² and 5 km³",
                    "Help #1 firms",
                    "Help <name>"
                })
        void is_not_seen_in_other_signs(String words) {
            silent(words);
        }
    }

    @Nested
    class Punctuation {

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "Help firms, | ends with ','",
                    "Help firms; | ends with ';'",
                    "Help: | ends with ':'",
                    "Help firms… | ends with '…'",
                    "Help firms... | ends with '...'",
                    "Help,, ask | has the signs ',,' side by side",
                    "Help;, ask | has the signs ';,' side by side",
                    "Help!! | has the signs '!!' side by side",
                    "Help (all firms) a) or b)) | closes a bracket that is not open, ')'",
                    "Help.. ask | has the signs '..' side by side",
                    "Help (all firms | does not close the bracket '('",
                    "Help [all firms | does not close the bracket '['",
                    "Help all) firms | closes a bracket that is not open, ')'",
                    "Help (all] firms | closes a bracket that is not open, ']'",
                    "Help “all firms | has a quotation mark without its other half",
                    "Help «all firms | has a quotation mark without its other half",
                    "Help \"all firms | has a quotation mark without its other half",
                    "Help all\" firms | has a quotation mark without its other half"
                })
        void that_is_out_of_place_is_found(String words, String does) {
            found("text-punctuation", words, does);
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "Help (all) firms [and {more}]",
                    "Help a) small and b) large firms",
                    "Help firms (Phase 2)",
                    "Help (Cluster 5) and (Art. 5)",
                    "Help (I+D+i) in (2014-20)",
                    "Help (type A, B or C) and a) small firms",
                    "Help firms (priority i)",
                    "Help 1) small, ii) large firms",
                    "Hilfe „für alle“",
                    "Help “all” and »more«",
                    "Help \"all\" firms with 5\" screens",
                    "Help firms, e.g., small ones",
                    "Help 1..5 firms",
                    "Help ../firms",
                    "Help firms: all"
                })
        void that_is_in_place_is_well(String words) {
            silent(words);
        }

        @Test
        void of_a_partial_title_may_be_an_ellipsis() {
            parts.recommendation(2, Altered.title(Title.partial("A title that is cut …")));

            assertThat(Findings.in(parts)).isEmpty();
        }

        @Test
        void of_a_title_is_no_comma() {
            parts.recommendation(2, Altered.title(Title.complete("A title,")));

            assertThat(Findings.in(parts))
                    .containsExactly(line(
                            "text-punctuation",
                            "/recommendations/1/title/text",
                            "The title of recommendation 2 ends with ','."));
        }

        @Test
        void at_the_end_of_a_description_may_be_a_colon_and_no_comma() {
            parts.example(0, Altered.description("It does this:"));
            assertThat(Findings.in(parts)).isEmpty();

            parts.example(0, Altered.description("It does this,"));
            assertThat(Findings.in(parts)).hasSize(1);
        }
    }

    @Nested
    class Capitals {

        @Test
        void alone_are_no_sentence() {
            found("text-all-capitals", "HELP FIRMS", "is written in capitals");
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "CC BY 4.0",
                    "EU ETS",
                    "BASF SE",
                    "NRW.BANK",
                    "EEN",
                    "R&D",
                    "HELP firms",
                    "Help EU SMEs",
                    "2021 – 2027",
                    "עזרה לכל",
                    "C 3 PO A B"
                })
        void may_be_those_of_short_names(String words) {
            silent(words);
        }

        @Test
        void may_be_those_of_a_name_of_three_words() {
            parts.example(0, Altered.name("SMART FACTORY HUB"));
            assertThat(Findings.in(parts)).isEmpty();

            parts.example(0, Altered.name("SMART FACTORY HUB MANCHESTER"));
            assertThat(Findings.in(parts))
                    .singleElement()
                    .asString()
                    .startsWith("text-all-capitals | /examples/0/name");
        }
    }

    @Nested
    class An_address {

        @ParameterizedTest
        @ValueSource(strings = {"https://example.org/a", "HTTP://example.org", "www.example.org", "hub@example.org"})
        void is_no_name(String name) {
            parts.example(0, Altered.name(name));

            assertThat(Findings.in(parts))
                    .containsExactly(line(
                            "text-is-address",
                            "/examples/0/name",
                            "The name of the example 'green-innovation-intelligence-example' is an address: '" + name
                                    + "'."));
        }

        @ParameterizedTest
        @ValueSource(strings = {"Hub www", "See www.example.org", "Hub @ Home", "Booking.com"})
        void within_a_name_may_stand(String name) {
            parts.example(0, Altered.name(name));

            assertThat(Findings.in(parts)).isEmpty();
        }

        @Test
        void may_stand_in_a_description_and_as_a_contact() {
            parts.example(0, Altered.description("https://example.org/a"));
            PlanParts plan = TwoStepRoadmap.parts();
            plan.policyInstrument = Optional.of(PolicyInstrument.of("Farland fund", "Ministry", "clerk@example.org"));

            assertThat(Findings.in(parts)).isEmpty();
            assertThat(Findings.in(TwoStepRoadmap.decided().plan(plan.build()))).isEmpty();
        }
    }

    @Nested
    class The_same_text {

        private static final String LONG = "It brings small firms together with trainers.";

        @Test
        void on_two_examples_is_found_at_the_second() {
            parts.example(0, Altered.description(LONG)).example(1, Altered.description(LONG.replace("It", "it")));

            assertThat(Findings.in(parts))
                    .containsExactly(line(
                            "text-repeated",
                            "/examples/1/description",
                            "2 texts have the same words: description of the example"
                                    + " 'green-innovation-intelligence-example', description of the example"
                                    + " 'green-innovation-networking-example'."));
        }

        @Test
        void on_four_examples_is_told_once() {
            for (int place = 0; place < 4; place++) {
                parts.example(place, Altered.description(LONG));
            }

            assertThat(Findings.in(parts))
                    .singleElement()
                    .asString()
                    .startsWith(
                            "text-repeated | /examples/1/description | 4 texts have the same words: description of");
        }

        @Test
        void is_long_where_it_has_forty_characters() {
            String long40 = "It brings small firms and trainers close";
            parts.example(0, Altered.description(long40)).example(1, Altered.description(long40));
            assertThat(long40).hasSize(40);
            assertThat(Findings.in(parts)).singleElement().asString().startsWith("text-repeated");

            parts.example(0, Altered.description(long40.substring(1)))
                    .example(1, Altered.description(long40.substring(1)));
            assertThat(Findings.in(parts)).isEmpty();
        }

        @Test
        void that_says_nothing_is_the_business_of_another_rule() {
            parts.example(0, Altered.description(" ".repeat(40))).example(1, Altered.description(" ".repeat(40)));

            assertThat(Findings.in(parts)).noneMatch(finding -> finding.startsWith("text-repeated"));
        }

        @Test
        void may_be_short_or_that_of_an_action_in_another_cell() {
            parts.example(0, Altered.description("A hub.")).example(1, Altered.description("A hub."));
            parts.action(0, Altered.text("Help small firms to find those who train them"));
            parts.action(1, Altered.text("Help small firms to find those who train them"));

            assertThat(Findings.in(parts)).isEmpty();
        }

        @Test
        void is_not_that_of_two_actions_of_one_cell() {
            parts.action(0, Altered.text("Help small firms to find those who train them"));
            parts.actions.add(Altered.actionId("another-action-of-the-cell").apply(parts.actions.get(0)));

            assertThat(Findings.in(parts)).anyMatch(finding -> finding.startsWith("text-repeated | /actions/36/text"));
        }

        @Test
        void of_an_example_that_is_entered_twice_is_the_business_of_another_rule() {
            parts.example(0, Altered.description(LONG));
            parts.examples.add(parts.examples.get(0));

            assertThat(Findings.in(parts)).noneMatch(finding -> finding.startsWith("text-repeated"));
        }

        @Test
        void is_no_second_piece_of_evidence() {
            RoadmapDraft draft = TwoStepRoadmap.draft()
                    .evidence(Assumption.of("again", EvidenceKind.NEEDS, "There are too few  trainers"));

            assertThat(Findings.in(draft))
                    .contains(line(
                            "text-repeated",
                            "/evidence/1/statement",
                            "2 texts have the same words: statement of the evidence 'again', statement of the"
                                    + " evidence 'few-trainers'."));
        }

        @Test
        void is_no_reason_for_all_decisions() {
            RoadmapDraft draft = RoadmapDraft.of(TwoStepRoadmap.draft().territory(), TwoStepRoadmap.CATALOGUE)
                    .choose(Priority.GREEN_TRANSITION, "It matters")
                    .setAside(Priority.DIGITAL_TRANSITION, "It matters");
            assertThat(Findings.in(draft)).noneMatch(finding -> finding.startsWith("text-repeated"));

            assertThat(Findings.in(draft.setAside(Priority.RESILIENCE, "It matters")))
                    .contains(line(
                            "text-repeated",
                            "/priorities/1/reason",
                            "The reason of the decision about Digital transition is that of all 3 decisions."));
            assertThat(Findings.in(draft.setAside(Priority.RESILIENCE, "It does not")))
                    .noneMatch(finding -> finding.startsWith("text-repeated"));
        }
    }

    @Nested
    class A_rule_of_ones_own {

        private final Rule<Object> slogans = Rules.ofTexts(
                Rule.ofValidity("text-slogan", Severity.WARNING)
                        .title("Slogan")
                        .rationale("It says little.")
                        .remedy("Say more."),
                text -> text.words().contains("world-class") ? Optional.of("says 'world-class'") : Optional.empty());

        @Test
        void judges_all_texts_of_a_catalogue() {
            parts.action(0, Altered.text("Become world-class"));
            parts.example(1, Altered.name(" "));

            CheckResult result = Checks.ofCatalogues().with(slogans).run(parts.build());

            assertThat(result.findingsOf("text-slogan"))
                    .extracting(Finding::sentence)
                    .containsExactly(ACTION + "says 'world-class'.");
        }

        @Test
        void judges_all_texts_of_a_roadmap() {
            PlanParts plan = TwoStepRoadmap.parts();
            plan.assessment = "We become world-class";
            Decided roadmap = TwoStepRoadmap.decided().plan(plan.build());

            assertThat(Checks.ofRoadmaps().with(slogans).run(roadmap).findingsOf("text-slogan"))
                    .extracting(Finding::path)
                    .containsExactly("/plan/monitoring/assessment");
        }

        @Test
        void says_that_other_things_have_no_texts() {
            assertThatThrownBy(() -> slogans.check().apply("a word"))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("texts are those of a catalogue or of a roadmap: a word");
        }
    }

    @Test
    void a_catalogue_of_careful_texts_has_no_finding() {
        Catalogue whole = WholeCatalogue.catalogue();

        assertThat(Findings.in(whole)).isEmpty();
        assertThat(Findings.in(TwoStepRoadmap.draft())).isEmpty();
    }
}
