package eu.clusterpolicy.toolkit.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSet;
import eu.clusterpolicy.toolkit.catalogue.Catalogue;
import eu.clusterpolicy.toolkit.completeness.Check;
import eu.clusterpolicy.toolkit.completeness.CheckResult;
import eu.clusterpolicy.toolkit.completeness.Finding;
import eu.clusterpolicy.toolkit.completeness.Severity;
import eu.clusterpolicy.toolkit.rule.Checks;
import eu.clusterpolicy.toolkit.rule.Rules;
import eu.clusterpolicy.toolkit.standard.StandardCatalogue;

/** What it means that a mutant is killed. */
final class Killing {

    /** The rules for catalogues, with the one that knows the pages of the tables. */
    static final Check<Catalogue> CATALOGUES =
            Checks.ofCatalogues().with(Rules.citationsWithin(StandardCatalogue.tablePages2021()));

    private Killing() {}

    /**
     * Verifies that the rule for which the mutant is named finds something that was not there before, and that no error is new
     * but by that rule and those that the mutant names as a consequence.
     */
    static void verify(Mutant<?> mutant, CheckResult before, CheckResult after) {
        assertThat(sentences(after, mutant.rule()))
                .as("findings of %s that are new", mutant.rule())
                .isNotEmpty()
                .matches(found -> !sentences(before, mutant.rule()).containsAll(found));
        ImmutableSet<String> expected = ImmutableSet.<String>builder()
                .addAll(errors(before))
                .addAll(mutant.consequences())
                .build();
        assertThat(errors(after).stream().filter(code -> !code.equals(mutant.rule())))
                .as("rules that report errors besides %s", mutant.rule())
                .containsExactlyInAnyOrderElementsOf(expected);
    }

    private static ImmutableSet<String> sentences(CheckResult report, String rule) {
        return report.findingsOf(rule).stream().map(Finding::sentence).collect(ImmutableSet.toImmutableSet());
    }

    private static ImmutableSet<String> errors(CheckResult report) {
        return report.findings(Severity.ERROR).stream().map(Finding::rule).collect(ImmutableSet.toImmutableSet());
    }
}
