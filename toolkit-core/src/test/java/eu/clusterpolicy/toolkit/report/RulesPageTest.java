package eu.clusterpolicy.toolkit.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import eu.clusterpolicy.toolkit.catalogue.Catalogue;
import eu.clusterpolicy.toolkit.completeness.Check;
import eu.clusterpolicy.toolkit.completeness.CheckResult;
import eu.clusterpolicy.toolkit.completeness.Concern;
import eu.clusterpolicy.toolkit.completeness.Finding;
import eu.clusterpolicy.toolkit.completeness.RuleDescription;
import eu.clusterpolicy.toolkit.roadmap.RoadmapDraft;
import eu.clusterpolicy.toolkit.rule.Checks;
import eu.clusterpolicy.toolkit.rule.Rules;
import eu.clusterpolicy.toolkit.standard.StandardCatalogue;
import eu.clusterpolicy.toolkit.testkit.CatalogueMutant;
import eu.clusterpolicy.toolkit.testkit.Mutant;
import eu.clusterpolicy.toolkit.testkit.RoadmapMutant;
import eu.clusterpolicy.toolkit.testkit.WholeCatalogue;
import eu.clusterpolicy.toolkit.testkit.WholeRoadmap;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/**
 * Holds the rules to the page kept beside the tests, on which each has its place, {@code rules.md#cell-without-action}, and an
 * example: what it finds in a catalogue or a roadmap that was broken on purpose.
 *
 * <p>After a change that is meant, {@code mvn -pl toolkit-core test -Dtest=RulesPageTest -Drules.rewrite=true} writes the page
 * anew and fails, so that no build passes by rewriting what it is held to: read the difference aloud, then run the test again.
 */
class RulesPageTest {

    private static final Path PAGE = Path.of("src/test/resources/eu/clusterpolicy/toolkit/report/rules.md");

    @Test
    void every_rule_says_what_its_kept_page_says() throws IOException {
        String page = page().markdown();
        boolean rewrite = Boolean.getBoolean("rules.rewrite");
        if (rewrite) {
            Files.createDirectories(PAGE.getParent());
            Files.writeString(PAGE, page);
        }

        assertThat(PAGE).usingCharset(StandardCharsets.UTF_8).hasContent(page);
        assertThat(rewrite)
                .as("%s has been rewritten: read the difference, then run again without -Drules.rewrite", PAGE)
                .isFalse();
    }

    private static Report page() {
        Page page = Page.titled("Rules")
                .paragraph(
                        "A check runs these rules over a catalogue or a roadmap, in this order. A finding names its rule by"
                                + " the code, and by the code a rule is switched off. An error must be mended before others rely on"
                                + " the whole; a warning may be right as it is; information is worth knowing.")
                .paragraph(
                        "The examples are findings in an invented catalogue and an invented roadmap, each broken in one"
                                + " way. Behind each stands where it was found, as a JSON Pointer. A rule that holds for both is explained"
                                + " once, among those about catalogues.");
        Check<Catalogue> catalogues =
                Checks.ofCatalogues().with(Rules.citationsWithin(StandardCatalogue.tablePages2021()));
        Catalogue whole = WholeCatalogue.catalogue();
        Set<String> written = new HashSet<>();
        write(page, "Rules about catalogues", catalogues, whole, List.of(CatalogueMutant.values()), written);
        RoadmapDraft roadmap = WholeRoadmap.roadmap().reopen();
        write(page, "Rules about roadmaps", Checks.ofRoadmaps(), roadmap, List.of(RoadmapMutant.values()), written);
        CheckResult excused = catalogues
                .without("link-missing", "/examples/7", "It has ended")
                .run(whole);
        Finding unused = excused.findings().get(0);
        RuleDescription rule = excused.rules().stream()
                .filter(each -> each.code().equals(unused.rule()))
                .findFirst()
                .orElseThrow();
        describe(page.section("Rule about exceptions"), rule, unused);
        return page.report();
    }

    private static void describe(Page page, RuleDescription rule, Finding finding) {
        page.subsection(rule.code())
                .paragraph(Prose.emphasis(rule.title())
                        .and(". " + rule.severity().title() + ", about what is "
                                + (rule.concern() == Concern.COVERAGE ? "missing" : "wrong") + "."))
                .paragraph("Why: " + rule.rationale())
                .paragraph("What to do: " + rule.remedy())
                .paragraph(example(finding));
    }

    private static <S> void write(
            Page page,
            String title,
            Check<? super S> check,
            S whole,
            List<? extends Mutant<S>> mutants,
            Set<String> written) {
        List<RuleDescription> rules = check.run(whole).rules();
        page.section(title)
                .table(
                        List.of("Rule", "Severity", "A finding means"),
                        rules.stream().map(RulesPageTest::row).toList());
        for (RuleDescription rule : rules) {
            if (written.add(rule.code())) {
                describe(page, rule, finding(rule.code(), check, whole, mutants));
            }
        }
    }

    private static Block.Row row(RuleDescription rule) {
        Prose link = new Prose(ImmutableList.of(new Inline.Link(rule.code(), URI.create("#" + rule.code()))));
        return Block.Row.of(
                Block.Field.of(link), Block.Field.of(rule.severity().title()), Block.Field.of(rule.title()));
    }

    private static Prose example(Finding finding) {
        Prose example = Prose.of("Example: " + finding.sentence());
        return finding.path().isEmpty() ? example : example.and(" ").and(Prose.code(finding.path()));
    }

    private static <S> Finding finding(
            String rule, Check<? super S> check, S whole, List<? extends Mutant<S>> mutants) {
        S broken = mutants.stream()
                .filter(mutant -> mutant.rule().equals(rule))
                .findFirst()
                .flatMap(mutant -> mutant.applyTo(whole))
                .orElseThrow();
        List<Finding> before = check.run(whole).findingsOf(rule);
        return check.run(broken).findingsOf(rule).stream()
                .filter(finding -> !before.contains(finding))
                .findFirst()
                .orElseThrow();
    }
}
